//! The front page: what the corpus is, and the incidents that pass the filter as headlines.

use super::{Shown, parts};
use crate::frame::chips;
use crate::markup::{Markup, of};
use crate::words;
use marchland_core::link::ViewName;

/// The front page.
pub(super) fn front(shown: &Shown<'_>) -> Vec<Markup> {
    let data = shown.data;
    let how = match data.n_reviewed() {
        0 => "coded by rule".to_owned(),
        all if all == data.columns().len() => "coded by rule and reviewed".to_owned(),
        some => format!("coded by rule, {some} of them reviewed"),
    };
    let intro = format!(
        "{} {} from {}, {how}; {} checked against the texts.",
        data.meta().description,
        words::count(data.columns().len(), "incident", "incidents"),
        words::count(data.articles().len(), "article", "articles"),
        words::count(data.n_quotes() as usize, "quotation of evidence", "quotations of evidence"),
    );
    let mut page: Vec<Markup> = vec![of("p", "lede").put(intro).into()];
    if shown.view == ViewName::List {
        page.push(of("p", "quiet").put("Choose an incident to see what was read, and where.").into());
        return page;
    }
    let n_passing = shown.filtered.n_passing();
    page.push(of("h2", "kicker").put(words::shown(n_passing, data.columns().len())).into());
    page.extend(chips(data, shown.filtered, shown.choice).map(Markup::from));
    page.push(parts::headlines(shown, shown.filtered.passing(), n_passing).into());
    page
}

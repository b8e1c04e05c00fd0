//! The front page: what the corpus is, and the incidents that pass the filter as headlines.

use super::{Shown, parts};
use crate::layout::List;
use crate::markup::{Markup, button, of};
use crate::{Act, words};
use marchland_core::columns::flag;
use marchland_core::link::ViewName;

/// Headlines added by one press.
const N_MORE: usize = 60;

/// The front page.
pub(super) fn front(shown: &Shown<'_>) -> Vec<Markup> {
    let data = shown.data;
    let flags = &data.columns().flags;
    let n_reviewed = flags.iter().filter(|bits| **bits & flag::REVIEWED != 0).count();
    let how = match n_reviewed {
        0 => "coded by rule".to_owned(),
        all if all == flags.len() => "coded by rule and reviewed".to_owned(),
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
    let incidents = &shown.filtered.incidents;
    let limit = shown.layout.limit_by(List::Headlines, N_MORE).min(incidents.len());
    page.push(of("h2", "kicker").put(words::shown(incidents.len(), data.columns().len())).into());
    page.push(parts::headlines(shown, &incidents[..limit]).into());
    if incidents.is_empty() {
        page.push(of("p", "quiet").put(words::NOTHING).into());
    }
    if incidents.len() > limit {
        page.push(button(format!("{N_MORE} more"), Act::More(List::Headlines)).class("plain more").into());
    }
    page
}

//! The front page: what the corpus is, and the incidents that pass the filter as headlines.

use super::{Shown, parts};
use crate::frame::chips;
use crate::markup::{Markup, of};
use crate::words;
use marchland_core::link::ViewName;

/// The front page.
pub(super) fn front(shown: &Shown<'_>) -> Vec<Markup> {
    let data = shown.data;
    let how: String = match data.n_reviewed() {
        0 => words::FRONT_CODED.into(),
        all if all == data.columns().len() => words::FRONT_REVIEWED.into(),
        some => words::front_some_reviewed(some),
    };
    let intro = words::front_intro(
        &data.meta().description,
        &words::n_incidents(data.columns().len()),
        &words::n_articles(data.articles().len()),
        &how,
        &words::n_quotations_of_evidence(data.n_quotes() as usize),
    );
    let mut page: Vec<Markup> = vec![of("p", "lede").put(intro).into()];
    if shown.view == ViewName::List {
        page.push(of("p", "quiet").put(words::CHOOSE_INCIDENT).into());
        return page;
    }
    let n_passing = shown.filtered.n_passing();
    page.push(of("h2", "kicker").put(words::shown(n_passing, data.columns().len())).into());
    page.extend(chips(data, shown.filtered, shown.choice).map(Markup::from));
    page.push(parts::headlines(shown, shown.filtered.passing(), n_passing).into());
    page
}

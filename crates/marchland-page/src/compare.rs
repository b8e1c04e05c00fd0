//! Two filters side by side: the incidents that only the first shows, both, and only the second.

use crate::detail::parts::{headline, quiet};
use crate::frame::chosen_words;
use crate::markup::{Element, button, el, of};
use crate::words::{self, Word};
use crate::{Act, Choice, Data, Selection};
use marchland_core::IncidentIdx;
use marchland_filter::Crossfilter;

/// Incidents listed of each part.
const N_LISTED: usize = 40;

/// A filter and what it leaves.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// What is chosen.
    pub choice: &'a Choice,
    /// What passes.
    pub shown: &'a Crossfilter<'a>,
}

/// How many incidents only the first filter shows, both, and only the second; and the first of each in order.
pub fn parts(first: Side<'_>, second: Side<'_>) -> [(usize, Vec<IncidentIdx>); 3] {
    let mut parts: [(usize, Vec<IncidentIdx>); 3] = Default::default();
    let mut put = |part: usize, at: IncidentIdx| {
        let (n, listed) = &mut parts[part];
        *n += 1;
        if listed.len() < N_LISTED {
            listed.push(at);
        }
    };
    first.shown.passing().for_each(|at| put(usize::from(second.shown.passes(at)), at));
    second.shown.passing().filter(|&at| !first.shown.passes(at)).for_each(|at| put(2, at));
    parts
}

/// The comparison, or the offer to begin one.
pub fn compare(
    data: &'static Data,
    first: Option<Side<'_>>,
    second: Side<'_>,
    selection: Option<Selection>,
) -> Element {
    let Some(first) = first else {
        let offer = of("p", "compare-offer");
        return if second.choice.is_empty() {
            offer.put(quiet(words::COMPARE_NEEDS))
        } else {
            offer.put(button(words::COMPARE, Act::Compare(true)).class("plain"))
        };
    };
    let column = |(title, (n, listed)): (Word, (usize, Vec<IncidentIdx>))| {
        let rows = listed.iter().map(|&at| el("li").put(headline(data, at, selection, None)));
        let rest = (n > listed.len()).then(|| quiet(words::n_more(n - listed.len())));
        of("section", "compare-part")
            .put(el("h3").put(words::compare_part(&title, n)))
            .put(of("ul", "headline-list").all(rows))
            .maybe(rest)
    };
    let columns = words::COMPARE_PARTS.into_iter().zip(parts(first, second)).map(column);
    let line = |name: Word, side: Side<'_>| {
        let mut chosen = chosen_words(data, side.choice);
        if side.choice.period().is_some() {
            chosen.push(words::period(side.choice.from, side.choice.to));
        }
        let chosen: String =
            if chosen.is_empty() { words::EVERYTHING.into() } else { chosen.join(&words::LIST_SEMICOLON) };
        of("p", "compare-side").put(el("strong").put(name)).put(el("bdi").put(chosen))
    };
    of("div", "compare")
        .put(line(words::COMPARE_FIRST, first))
        .put(line(words::COMPARE_SECOND, second))
        .put(button(words::COMPARE_NO_MORE, Act::Compare(false)).class("plain"))
        .put(of("div", "compare-parts").all(columns))
}

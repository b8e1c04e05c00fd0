//! Claims: what can be compared, matter by matter, with the kind of difference named; then what has no
//! counterpart. An agreement never looks like a clash, a difference of scope never like a contradiction.

mod entry;
mod extent;
pub(crate) mod parts;
mod quoted;

use crate::layout::List;
use crate::markup::{Element, button, el, of};
use crate::words::Said;
use crate::words::{self, Word};
use crate::{Act, Choice, Data, Layout, Selection};
use marchland_core::claim::{Difference, Disagreement, Measure};
use marchland_core::facet::{Facet, Value};
use marchland_core::{ArticleIdx, ClaimIdx, DisagreementIdx};

/// Matters and claims added by one press.
const N_MORE: usize = 60;

/// What the view is made from.
pub(crate) struct Compared<'a> {
    data: &'static Data,
    choice: &'a Choice,
    selection: Option<Selection>,
    layout: &'a Layout,
}

/// The order of the differences: the sharpest first, what is no difference last.
fn rank(difference: Difference) -> u8 {
    match difference {
        Difference::Contradiction => 0,
        Difference::Stance => 1,
        Difference::Growing => 2,
        Difference::Scope => 3,
        Difference::SameWords => 4,
        Difference::Agreement => 5,
    }
}

/// Whether claims say the same, in one way or another.
pub(crate) fn agrees(difference: Difference) -> bool {
    matches!(difference, Difference::SameWords | Difference::Agreement)
}

/// The view.
pub fn claims(
    data: &'static Data,
    choice: &Choice,
    selection: Option<Selection>,
    layout: &Layout,
) -> Element {
    let section = of("section", "claims").with("aria-labelledby", "claims-title");
    if !data.has_records() {
        let title = of("h2", "view-title").with("id", "claims-title").put(words::CLAIMS_TITLE);
        return section.put(title).put(of("p", "lede").put(words::RECORDS_COME));
    }
    let view = Compared { data, choice, selection, layout };
    let (same, different): (Vec<_>, Vec<_>) = view.matters().into_iter().partition(|&at| view.is_same(at));
    let counts = words::differences_and_agreements(different.len(), same.len());
    section
        .put(of("h2", "view-title").with("id", "claims-title").put(counts))
        .put(of("p", "lede").put(words::CLAIMS_LEDE))
        .maybe(
            words::claims_left_out(choice.is_empty(), view.limits().count())
                .map(|line| of("p", "quiet").put(line)),
        )
        .maybe(view.section(words::CLAIMS_DIFFER, &different, List::Differences))
        .maybe(view.section(words::CLAIMS_AGREE, &same, List::Agreements))
        .maybe(view.alone())
        .maybe(view.quoted())
}

/// Id of what stands in the view for a claim or a matter; `None` for other records.
pub fn anchor(data: &Data, selection: Selection) -> Option<String> {
    let matter = match selection {
        Selection::Claim(claim) => data.disagreements_of(&|one| one == claim).first().copied(),
        Selection::Disagreement(at) => Some(at),
        _ => return None,
    };
    match matter {
        Some(at) => Some(heading_id(data.disagreement(at)?)),
        None => selection.id(data),
    }
}

/// Id of the heading of a matter.
fn heading_id(one: &Disagreement) -> String {
    [&one.id, "-title"].concat()
}

impl Compared<'_> {
    /// Whether the filter leaves a claim.
    fn passes(&self, at: ClaimIdx) -> bool {
        self.data.claim(at).is_some_and(|claim| self.has_article(claim.article))
    }

    /// Whether the filter leaves an article.
    fn has_article(&self, at: ArticleIdx) -> bool {
        let outlet = self.data.article(at).map_or(u32::MAX, |article| article.outlet.0);
        // For each of the two whether anything is chosen of it, and whether that is this one.
        let (mut chosen, mut is_this) = ([false; 2], [false; 2]);
        for value in self.limits() {
            let (kind, this) = if value.facet == Facet::Article { (0, at.0) } else { (1, outlet) };
            chosen[kind] = true;
            is_this[kind] |= value.at == this;
        }
        is_this == chosen
    }

    /// The articles and outlets that are chosen.
    fn limits(&self) -> impl Iterator<Item = &Value> {
        self.choice.chosen.iter().filter(|value| matches!(value.facet, Facet::Article | Facet::Outlet))
    }

    fn difference(&self, at: DisagreementIdx) -> Difference {
        self.data.disagreement(at).map_or(Difference::Agreement, |one| one.difference)
    }

    fn is_same(&self, at: DisagreementIdx) -> bool {
        agrees(self.difference(at))
    }

    /// The matters with a claim that passes the filter, in the order of their differences.
    fn matters(&self) -> Vec<DisagreementIdx> {
        let mut matters = self.data.disagreements_of(&|claim| self.passes(claim));
        marchland_core::order::sort_by_key(&mut matters, |&at| rank(self.difference(at)));
        matters
    }

    /// The first of some rows, and a press for more.
    fn limit(&self, list: List, n_all: usize) -> (usize, Option<Element>) {
        let limit = self.layout.limit_by(list, N_MORE);
        let more = || button(words::n_more(limit), Act::More(list)).class("plain more");
        (limit, (n_all > limit).then(more))
    }

    fn section(&self, title: Word, matters: &[DisagreementIdx], list: List) -> Option<Element> {
        let (limit, more) = self.limit(list, matters.len());
        let entries = matters.iter().take(limit).filter_map(|&at| self.entry(at));
        let section = of("section", "matters").put(el("h3").put(title)).all(entries).maybe(more);
        (!matters.is_empty()).then_some(section)
    }

    /// The claims that nothing is compared with, by what they measure.
    fn alone(&self) -> Option<Element> {
        let mut compared = vec![false; self.data.claims().len()];
        for at in self.data.disagreements().iter().flat_map(|one| &one.claims) {
            if let Some(claim) = compared.get_mut(at.at()) {
                *claim = true;
            }
        }
        let all = (0..compared.len()).map(ClaimIdx::new);
        let mut alone: Vec<ClaimIdx> = all.filter(|&at| !compared[at.at()] && self.passes(at)).collect();
        let measure = |at: ClaimIdx| self.data.claim(at).map(|claim| claim.measure);
        marchland_core::order::sort_by_key(&mut alone, |&at| measure(at));
        let (limit, more) = self.limit(List::Alone, alone.len());
        alone.truncate(limit);
        let groups = alone.chunk_by(|&a, &b| measure(a) == measure(b));
        let groups = groups.filter_map(|group| Some(self.group(measure(*group.first()?)?, group)));
        let table = entry::table("alone-title").all(groups);
        let title = el("h3").with("id", "alone-title").put(words::CLAIMS_ALONE);
        let section = of("section", "matters").put(title).put(table).maybe(more);
        (!alone.is_empty()).then_some(section)
    }

    /// Claims that measure one thing.
    fn group(&self, measure: Measure, claims: &[ClaimIdx]) -> Element {
        let head = of("th", "claim-group")
            .with("scope", "rowgroup")
            .with("colspan", "3")
            .put(words::capital(measure.said()));
        let rows = claims.iter().filter_map(|&at| self.row(at, Selection::Claim(at), None));
        el("tbody").put(el("tr").put(head)).all(rows)
    }
}

#[cfg(test)]
mod tests;

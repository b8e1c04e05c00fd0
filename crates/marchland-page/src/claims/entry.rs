//! One matter: its name, how its claims differ, and a row for each of them.

use super::Compared;
use super::extent::Scale;
use super::parts::{at_one_article, chip, excerpt, incident, scope, source, value};
use crate::markup::{Element, el, of, pressed};
use crate::words::{self, Word};
use crate::{Act, Selection};
use marchland_core::{ClaimIdx, DisagreementIdx};

/// A table of claims without rows, named by the heading with that id. What the columns hold shows by itself, so
/// their heads are for assistive technology.
pub(super) fn table(heading: impl Into<crate::markup::Words>) -> Element {
    let column = |words: Word| el("th").with("scope", "col").put(words);
    let head = el("tr").all(words::CLAIM_COLUMNS.map(column));
    of("table", "claim-table").with("aria-labelledby", heading).put(el("thead").put(head))
}

impl Compared<'_> {
    /// A matter.
    pub(super) fn entry(&self, at: DisagreementIdx) -> Option<Element> {
        let one = self.data.disagreement(at)?;
        let record = Selection::Disagreement(at);
        let heading = super::heading_id(one);
        let is_selected = self.selection == Some(record);
        let press = pressed("row-title", Act::Select(Some(record)))
            .of_corpus()
            .current(is_selected)
            .put(words::capital(&one.matter));
        let kind = of("p", "matter-kind")
            .put(chip(one.difference))
            .maybe(at_one_article(self.data, one).then(|| of("span", "stamp").put(words::INSIDE_ONE)));
        let note = of("p", "matter-note")
            .put(el("span").of_corpus().put(one.note.as_str()))
            .put(" ")
            .put(of("span", "quiet").put(words::difference_meaning(one.difference)));
        let claims = one.claims.iter().filter_map(|&claim| self.data.claim(claim));
        let scale = Scale::of(claims.map(|claim| claim.value));
        let rows = one.claims.iter().filter_map(|&claim| self.row(claim, record, scale));
        Some(
            of("article", "matter")
                .key(u64::from(at.0))
                .also(super::parts::class(one.difference), true)
                .also("selected", is_selected)
                .with("aria-labelledby", heading.clone())
                .put(el("h4").with("id", heading.clone()).put(press))
                .put(kind)
                .put(note)
                .put(table(heading).put(el("tbody").all(rows))),
        )
    }

    /// A claim, on the scale of its matter; its words turn to their sentence, with the record they are read for
    /// selected.
    pub(super) fn row(&self, at: ClaimIdx, read_for: Selection, scale: Option<Scale>) -> Option<Element> {
        let claim = self.data.claim(at)?;
        let record = Selection::Claim(at);
        let is_alone = record == read_for;
        let subject = is_alone.then(|| of("span", "claim-subject").of_corpus().put(claim.subject.as_str()));
        let press = pressed("claim-value", Act::Select(Some(record)))
            .current(self.selection == Some(record))
            .maybe(subject)
            .rest(value(claim));
        let read = pressed("quote", Act::OpenWith(read_for, claim.span)).put(excerpt(self.data, claim.span));
        let id = self.data.claim(at).filter(|_| is_alone).map(|claim| claim.id.as_str());
        let row = el("tr").key(u64::from(at.0)).also("selected", self.selection == Some(record));
        let row = match id {
            Some(id) => row.with("id", id),
            None => row,
        };
        Some(
            row.put(
                el("td")
                    .put(press)
                    .maybe(scale.and_then(|scale| scale.extent(claim.value)))
                    .all(scope(claim))
                    .maybe(incident(self.data, claim)),
            )
            .put(el("td").all(source(self.data, claim)))
            .put(el("td").put(read)),
        )
    }
}

//! Crossings: as object, as subject, or named just before.

use super::Scope;
use crate::tables::{Class, Form};
use marchland_core::PlaceKind;
use std::ops::Range;

impl Scope<'_, '_, '_> {
    pub(super) fn has_crossing(&self) -> bool {
        self.has_class(&self.object, &[Class::Crossing])
            || self.is_crossing_in(&self.object)
            || self.subject_is_crossing()
            || self.stands_for_crossing()
    }

    fn is_crossing_in(&self, range: &Range<usize>) -> bool {
        let reading = self.site.reading;
        let crossing = |at: u16| {
            let kind = reading.document.tables.place(at).kind();
            matches!(kind, PlaceKind::Crossing | PlaceKind::Line | PlaceKind::Pass)
        };
        reading.entities_in(range.clone()).iter().any(|e| e.place.is_some_and(crossing))
    }

    /// "The Torkham crossing reopened", "crossings have been closed".
    fn subject_is_crossing(&self) -> bool {
        let site = self.site;
        let before = site.trigger.start.saturating_sub(14).max(site.clause.start)..site.trigger.start;
        site.trigger.what.form != Form::Noun
            && (self.has_class(&before, &[Class::Crossing]) || self.is_crossing_in(&before))
    }

    /// "…Torkham. Pakistan shut it": a crossing named just before.
    fn stands_for_crossing(&self) -> bool {
        let site = self.site;
        let document = &site.reading.document;
        let before = |n: usize| {
            site.trigger
                .start
                .checked_sub(n)
                .is_some_and(|t| document.is_one_of(t, words!["it", "they", "both"]))
        };
        let pronoun =
            document.is_one_of(site.trigger.end, words!["it", "both", "them"]) || before(1) || before(2);
        let first = document.sentences[site.at.saturating_sub(2)].tokens.start;
        pronoun && self.is_crossing_in(&(first..site.trigger.start))
    }

    /// "the crossing has been shut": one that the passage has named.
    pub(super) fn names_crossing(&self) -> bool {
        let document = &self.site.reading.document;
        let definite = |t: usize| {
            document.is_one_of(t, words!["crossing", "gate", "border", "road", "frontier"])
                && t > 0
                && document.is_one_of(t - 1, words!["the", "this", "that"])
        };
        self.stands_for_crossing() || self.around().any(definite)
    }
}

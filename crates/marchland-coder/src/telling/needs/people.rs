//! People: hit, held, driven out, on the move, in a crowd.

use super::Scope;
use crate::number::{Number, NumberUse};
use crate::tables::{Class, Need};
use crate::telling::Part;
use crate::telling::frame::comes_about;
use marchland_core::ActorKind;
use std::ops::Range;

impl Scope<'_, '_, '_> {
    pub(super) fn has_people(&self, need: Need) -> bool {
        let site = self.site;
        let reading = site.reading;
        let object = &self.object;
        match need {
            Need::People => {
                let whom = self.subject().any(|t| reading.document.is_one_of(t, words!["whom"]));
                // "took him prisoner": the people stand within the verb.
                let within = site
                    .trigger
                    .tokens()
                    .any(|t| reading.document.is_one_of(t, words!["him", "her", "them", "it"]));
                whom || within || self.hits_people() || self.counts_people(object)
            }
            Need::Migrants => {
                let before =
                    site.trigger.start.saturating_sub(10).max(site.sentence.start)..site.trigger.start;
                // "24,000 people crossed": so many are no travellers.
                let many = |n: &Number| n.figure.low.or(n.figure.best).is_some_and(|n| n >= 1_000);
                let counts =
                    || reading.numbers_in(before.clone()).iter().filter(|n| n.used == NumberUse::Count);
                self.has_class(&before, &[Class::Migrants]) && counts().next().is_some()
                    || self.has_class(&before, &[Class::People]) && counts().any(many)
            }
            Need::Deportees => {
                let who = self.has_class(object, &[Class::Migrants, Class::Civilians])
                    || self.has_class(&self.subject(), &[Class::Migrants]);
                let civil =
                    |part: &Part| matches!(self.kind(part), ActorKind::Civilians | ActorKind::EthnicGroup);
                let held = self.has_class(object, &[Class::Forces, Class::Captives]);
                (who || self.parties.recipients.iter().any(civil)) && !held
            }
            Need::Captives => {
                // "whom armed men had carried off were let go": who was taken is given back.
                let taken = || {
                    let before = site.sentence.start..site.trigger.start;
                    let hits = reading.document.triggers_in(before).iter();
                    let rules = &reading.document.tables.rules;
                    hits.map(|hit| &rules[hit.what.rule as usize])
                        .any(|rule| matches!(rule.mode.as_deref(), Some("abduct" | "arrest")))
                };
                self.has_class(object, &[Class::Captives])
                    || self.has_class(&self.subject(), &[Class::Captives])
                    || taken()
            }
            Need::Civilians => {
                let who = self.around();
                self.has_class(&who, &[Class::Civilians, Class::Migrants])
                    || reading.numbers_in(who).iter().any(|n| n.figure.best.is_some_and(|best| best > 99))
            }
            Need::Crowd => {
                let before = self.subject();
                let armed = self.has_class(&before, &[Class::Forces, Class::Militants]);
                let crowd = self.has_class(&before, &[Class::Civilians, Class::People]);
                let note = reading.document.is_one_of(site.trigger.end, words!["to", "with"]);
                let pinned = !self.places.is_empty() || site.dating().is_some();
                !armed && !note && (crowd || self.noun && comes_about(site)) && pinned
            }
            _ => false,
        }
    }

    fn counts_people(&self, range: &Range<usize>) -> bool {
        self.has_class(range, &[Class::People])
            || range.clone().any(|t| {
                let number = self.site.reading.number_at(t).filter(|n| n.tokens.start == t);
                number.is_some_and(|n| n.used == NumberUse::Count)
            })
    }

    /// A recipient who is people: not a state, a place or a report.
    fn hits_people(&self) -> bool {
        self.parties.recipients.iter().any(|part| {
            !matches!(self.kind(part), ActorKind::Media | ActorKind::International | ActorKind::State)
        })
    }
}

//! What a rule needs beside its trigger.
//!
//! First what every rule asks: somebody or something done to, and for a noun that it is told as having come about.
//! Then the rule's own [`Need`], by subject in the modules below.

mod crossing;
mod force;
mod people;
mod words;

use super::Part;
use super::frame::{Parties, comes_about};
use super::is_wide;
use super::locate::Located;
use super::site::Site;
use crate::cast::ActorKey;
use crate::entity::generic::is_generic;
use crate::tables::{Class, Form, Frame, Need};
use marchland_core::ActorKind;
use std::ops::Range;

/// A site with what was read around it.
struct Scope<'s, 'r, 't> {
    site: &'s Site<'r, 't>,
    parties: &'s Parties,
    places: &'s [Located],
    /// The stretch that was read as object.
    object: Range<usize>,
    /// Whether the trigger is a noun.
    noun: bool,
    /// Named actors and recipients.
    n_named: (usize, usize),
    /// Parties on either side, each once.
    sides: Vec<ActorKey>,
}

/// Whether the site has what its rule asks for.
pub(super) fn met(site: &Site<'_, '_>, parties: &Parties, places: &[Located]) -> bool {
    let scope = Scope::new(site, parties, places);
    let told = !scope.noun || scope.is_told();
    if site.rule.incident && site.rule.frame != Frame::Speech && !(scope.has_context() && told) {
        return false;
    }
    let alone =
        site.rule.frame == Frame::Mutual && !scope.noun && site.rule.incident && scope.sides.len() < 2;
    let may_be_alone = matches!(site.rule.needs, Need::PlaceOrParty | Need::Meeting | Need::PartyOrCarried);
    if alone && !may_be_alone && !scope.says_each_other() {
        return false;
    }
    site.aggregate().is_some() || scope.has(site.rule.needs)
}

impl<'s, 'r, 't> Scope<'s, 'r, 't> {
    fn new(site: &'s Site<'r, 't>, parties: &'s Parties, places: &'s [Located]) -> Self {
        let named =
            |parts: &[Part]| parts.iter().filter(|p| !is_generic(&site.reading.cast, p.actor)).count();
        let mut sides: Vec<_> = parties.actors.iter().chain(&parties.recipients).map(|p| p.actor).collect();
        sides.sort_unstable();
        sides.dedup();
        Self {
            site,
            parties,
            places,
            object: parties.object.clone().unwrap_or(site.trigger.end..site.trigger.end),
            noun: site.trigger.what.form == Form::Noun,
            n_named: (named(&parties.actors), named(&parties.recipients)),
            sides,
        }
    }

    fn has(&self, need: Need) -> bool {
        let n_named = self.n_named.0 + self.n_named.1;
        match need {
            Need::Armed
            | Need::ArmedOrNoun
            | Need::ArmedPlace
            | Need::Withdrawing
            | Need::Munition
            | Need::Aircraft
            | Need::TollOrArmedPlace
            | Need::AttackAsObject
            | Need::AttackAsObjectWithToll
            | Need::ForcesAsObject
            | Need::ForcesKeptFrom => self.has_force(need),
            Need::Crossing => self.has_crossing(),
            Need::People
            | Need::Migrants
            | Need::Deportees
            | Need::Crowd
            | Need::Captives
            | Need::Civilians => self.has_people(need),
            Need::Meeting | Need::PartyOrCarried | Need::Agreed | Need::EnvoyAndPlace => self.has_words(need),
            Need::Facility => self.has_class(&self.object, &[Class::Facility]),
            Need::Relief => self.has_class(&self.object, &[Class::Relief]),
            Need::Goods => self.has_class(&self.object, &[Class::Goods]),
            Need::PlaceAsObject => self.takes_place(),
            Need::PlaceOrPeople => {
                let hit = self.has_class(&self.object, &[Class::Facility, Class::People]);
                hit || !self.parties.recipients.is_empty()
                    || !self.places.is_empty()
                    || (self.noun && self.n_named.0 > 0)
            }
            Need::PlaceOrParty => {
                let pinned = self.site.dating().is_some() && !self.places.is_empty();
                (self.noun || self.sides.len() > 1 || pinned) && (n_named > 0 || self.is_narrow())
            }
            Need::Party => n_named > 0,
            Need::TwoParties => self.sides.len() > 1 && self.n_named.0 > 0,
            // A count is met before, and figures alone make tellings of their own.
            Need::Count | Need::Toll => false,
        }
    }

    /// Somebody or something done to, and a place, date or people beside.
    fn has_context(&self) -> bool {
        let site = self.site;
        let somebody = !self.parties.actors.is_empty() || !self.parties.recipients.is_empty();
        let dated = site.dating().is_some();
        let by_date = match site.rule.needs {
            Need::Meeting | Need::PartyOrCarried | Need::Crossing => true,
            Need::People => !self.noun && self.has_class(&self.subject(), &[Class::People]),
            _ => false,
        };
        somebody
            || self.is_tolled()
            || site.aggregate().is_some()
            || (dated && by_date)
            || (!self.places.is_empty() && (dated || !self.noun || comes_about(site)))
            || (site.rule.needs == Need::Crossing && !self.noun && self.names_crossing())
    }

    /// A noun must be told as something that came about: a verb that carries it, a date, a toll, a count, or "the"
    /// with a place.
    fn is_told(&self) -> bool {
        let site = self.site;
        let pinned = self.is_narrow() && (!self.parties.actors.is_empty() || site.is_definite());
        let purpose = site.rule.event_type == "CONSULT"
            && site.trigger.start > 0
            && site.reading.document.is_one_of(site.trigger.start - 1, words!["for"]);
        comes_about(site)
            || purpose
            || site.dating().is_some()
            || self.is_tolled()
            || pinned
            || site.aggregate().is_some()
            || site.is_headline
    }

    fn is_tolled(&self) -> bool {
        !self.site.tolls().is_empty()
    }

    fn is_narrow(&self) -> bool {
        self.places.iter().any(|place| !is_wide(place.precision))
    }

    /// The words in which the trigger's subject can stand.
    fn subject(&self) -> Range<usize> {
        /// Most words of a subject and its auxiliaries.
        const REACH: usize = 9;
        /// The same, with a description between commas.
        const LONG_REACH: usize = 16;
        let site = self.site;
        let document = &site.reading.document;
        let end = site.trigger.start;
        let near = end.saturating_sub(REACH).max(site.sentence.start);
        // "The crossing, an important route for trade, was closed"
        let closes = (near..end).rev().take(4).find(|&t| document.is_mark(t, ','));
        let far = end.saturating_sub(LONG_REACH).max(site.sentence.start);
        let opens = closes.and_then(|close| (far..close).rev().find(|&t| document.is_mark(t, ',')));
        if opens.is_some() { far..end } else { near..end }
    }

    /// The words around the trigger.
    fn around(&self) -> Range<usize> {
        self.subject().start..(self.site.trigger.end + 9).min(self.site.sentence.end)
    }

    fn has_class(&self, range: &Range<usize>, classes: &[Class]) -> bool {
        self.site.reading.document.first_of(range.clone(), classes).is_some()
    }

    fn kind(&self, part: &Part) -> ActorKind {
        self.site.reading.cast.kind(part.actor)
    }

    /// Whether what follows the trigger directly is a place or something that stands there.
    fn takes_place(&self) -> bool {
        let document = &self.site.reading.document;
        let object = &self.object;
        let first_of = object.clone().find(|&t| document.is_one_of(t, words!["of"])).unwrap_or(object.end);
        let direct = object.start..if self.noun { object.end } else { first_of };
        self.has_class(&direct, &[Class::Facility, Class::Crossing])
            || self.site.reading.entities_in(direct).iter().any(|e| e.place.is_some())
    }
}

//! Talks and agreements.

use super::Scope;
use crate::tables::{Class, Need};
use crate::telling::frame::comes_about;
use marchland_core::ActorKind;

impl Scope<'_, '_, '_> {
    pub(super) fn has_words(&self, need: Need) -> bool {
        let site = self.site;
        let dated = site.dating().is_some();
        let pair = self.sides.len() > 1;
        match need {
            Need::Meeting => {
                let envoys = self.has_class(&self.object, &[Class::Envoy, Class::Title])
                    || (!self.noun && self.has_class(&self.subject(), &[Class::Envoy]));
                let pinned = dated || (!self.noun && self.is_narrow());
                (pair && self.n_named.0 > 0)
                    || (pinned && envoys)
                    || (self.noun && pinned && comes_about(site))
            }
            // "a strain on the truce between the two": one that is known already, unless something is done about it.
            Need::PartyOrCarried => {
                let known = self.noun && site.is_definite() && !comes_about(site);
                !known && self.n_named.0 + self.n_named.1 > 0 || (comes_about(site) && dated)
            }
            Need::Agreed => (pair || self.says_each_other()) && (!self.noun || comes_about(site)),
            Need::EnvoyAndPlace => {
                let envoy = self.parties.actors.iter().any(|part| travels(self.kind(part)))
                    || self.has_class(&self.object, &[Class::Envoy]);
                envoy && !self.places.is_empty()
            }
            _ => false,
        }
    }

    /// "the two sides", "each other": both parties are meant though only one word names them.
    pub(super) fn says_each_other(&self) -> bool {
        let document = &self.site.reading.document;
        let plural = words![
            "sides",
            "each",
            "countries",
            "armies",
            "neighbours",
            "neighbors",
            "governments",
            "services",
            "tribes",
            "nations",
            "states",
            "militaries",
            "capitals",
            "parties",
            "clans"
        ];
        let leads = words!["two", "both", "the", "at", "with"];
        self.site.clause.clone().any(|t| {
            let two = t > 1 && document.is_one_of(t - 2, words!["two", "both"]);
            // "Sunni and Shia tribes"
            let joined = t > 1 && document.is(t - 2, Class::Joiner);
            document.is_one_of(t, plural) && t > 0 && (document.is_one_of(t - 1, leads) || two || joined)
        })
    }
}

/// Whether such an actor travels and talks for others.
fn travels(kind: ActorKind) -> bool {
    use ActorKind::{Government, International, Ministry, Person, State};
    [Government, International, Ministry, Person, State].contains(&kind)
}

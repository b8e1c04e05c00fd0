//! Force: arms, troops, what falls and explodes.

use super::Scope;
use crate::tables::{Class, Need};
use crate::telling::frame::comes_about;
use marchland_core::ActorKind;

impl Scope<'_, '_, '_> {
    pub(super) fn has_force(&self, need: Need) -> bool {
        let site = self.site;
        let document = &site.reading.document;
        match need {
            Need::Armed => self.is_armed(),
            // Shooting is armed by itself; the verb is not ("fired his adviser").
            Need::ArmedOrNoun => {
                let at = document.is_one_of(site.trigger.end, words!["on", "at", "upon"]);
                self.is_armed()
                    || self.noun && self.is_narrow() && comes_about(site)
                    || at && self.has_class(&self.object, &[Class::Facility])
            }
            Need::ArmedPlace => self.is_armed() && self.is_narrow(),
            // "pulled out a gun" withdraws nobody.
            Need::Withdrawing => self.is_armed() && !document.is(site.trigger.end, Class::Determiner),
            Need::Munition => self.has_munition(),
            Need::Aircraft => {
                self.has_class(&self.around(), &[Class::WeaponAir, Class::WeaponDrone, Class::WeaponHeavy])
            }
            Need::TollOrArmedPlace => {
                let done = (!self.noun || comes_about(site)) && self.is_narrow();
                (self.is_tolled() || done) && self.is_armed()
            }
            Need::AttackAsObject => self.has_attack_as_object(),
            Need::AttackAsObjectWithToll => self.has_attack_as_object() && self.is_tolled(),
            Need::ForcesAsObject => self.has_forces_as_object(),
            Need::ForcesKeptFrom => self.has_forces_kept_from(),
            _ => false,
        }
    }

    /// Shells and bombs before the verb: they fall, people fall too.
    fn has_munition(&self) -> bool {
        let trigger = &self.site.trigger;
        let flies = self.site.reading.document.is(trigger.end, Class::Preposition);
        let ends = self.site.clause.end <= trigger.end + 1;
        let phrase = trigger.end > trigger.start + 1;
        self.has_class(&self.subject(), &[Class::Munition]) && (flies || ends || phrase)
    }

    fn has_attack_as_object(&self) -> bool {
        let site = self.site;
        let document = &site.reading.document;
        let assault = |rule: u16| document.tables.rules[rule as usize].event_type == "ASSAULT";
        let mut triggers = document.triggers_in(self.object.clone()).iter();
        triggers.any(|hit| hit.start != site.trigger.start && assault(hit.what.rule))
            || self
                .object
                .clone()
                .any(|t| document.is_one_of(t, words!["infiltration", "attempt", "bid", "attackers"]))
    }

    fn has_forces_as_object(&self) -> bool {
        let site = self.site;
        let document = &site.reading.document;
        let forces = [Class::Forces, Class::WeaponHeavy, Class::WeaponAir];
        // "jets sent by Pakistan" says who struck, not that they were sent.
        // "sent back a man of the guards" gives him back.
        if document.is_one_of(site.trigger.end, words!["by", "back", "home"]) {
            return false;
        }
        let passive =
            site.trigger.start > 0 && document.is_any(site.trigger.start - 1, &[Class::Be, Class::Have]);
        self.has_class(&self.object, &forces)
            || (passive && self.has_class(&self.subject(), &forces))
            || (self.noun && self.is_armed())
    }

    /// Forces whom other people keep from doing something: "stopped the soldiers from putting up a fence".
    fn has_forces_kept_from(&self) -> bool {
        let site = self.site;
        let document = &site.reading.document;
        let ahead = site.trigger.end..site.clause.end.min(site.trigger.end + 14);
        let from = ahead.clone().find(|&t| document.is_one_of(t, words!["from"]));
        let Some(from) = from.filter(|&from| document.ends_with(from + 1, "ing")) else { return false };
        let people = [Class::Forces, Class::Militants, Class::People];
        let kept = site.trigger.end..from;
        let patrol =
            kept.clone().any(|t| document.is_one_of(t, words!["patrol", "patrols", "convoy", "convoys"]));
        (patrol || self.has_class(&kept, &[Class::Forces]))
            && (self.has_class(&self.subject(), &people) || !self.parties.actors.is_empty())
    }

    fn is_armed(&self) -> bool {
        let armed = |kind: &ActorKind| {
            use ActorKind::{ArmedForces, ArmedGroup, BorderForce, Intelligence, Police};
            [ArmedForces, ArmedGroup, BorderForce, Intelligence, Police].contains(kind)
        };
        let parts = self.parties.actors.iter().chain(&self.parties.recipients);
        let kinds: Vec<ActorKind> = parts.map(|part| self.kind(part)).collect();
        let official = |kind: &ActorKind| matches!(kind, ActorKind::Person | ActorKind::Ministry);
        let officials = !kinds.is_empty() && kinds.iter().all(official);
        let words = self.has_class(&self.site.clause, &[Class::Armed, Class::BorderWord]);
        let states = kinds.len() >= 2 && kinds.iter().all(|kind| *kind == ActorKind::State);
        // "the two sides clashed near the gate"
        let sides = !self.noun && self.says_each_other() && self.is_narrow();
        (kinds.iter().any(armed) || words) && !officials || states || sides
    }
}

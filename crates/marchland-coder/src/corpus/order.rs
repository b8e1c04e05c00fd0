//! From the order in which articles name actors and places to the order of their tables.

use super::told::Told;
use marchland_core::claim::Claim;
use marchland_core::incident::{Casualty, EventMention};
use marchland_core::place::Where;
use marchland_core::relation::Quotation;
use marchland_core::{ActorIdx, Party, PlaceIdx};

/// Per old position the new one.
pub(super) struct Order {
    pub(super) actors: Vec<u32>,
    pub(super) places: Vec<u32>,
}

impl Order {
    /// An actor that no table has.
    pub(super) const NONE: ActorIdx = ActorIdx(u32::MAX);
    /// A place that no table has.
    pub(super) const NOWHERE: PlaceIdx = PlaceIdx(u32::MAX);

    pub(super) fn actor(&self, old: ActorIdx) -> ActorIdx {
        ActorIdx(self.actors.get(old.at()).copied().unwrap_or(0))
    }

    fn place(&self, old: PlaceIdx) -> PlaceIdx {
        PlaceIdx(self.places.get(old.at()).copied().unwrap_or(0))
    }

    fn parties<'p>(&self, parties: impl IntoIterator<Item = &'p mut Party>) {
        parties.into_iter().for_each(|party| party.actor = self.actor(party.actor));
    }

    fn places(&self, places: &mut [Where]) {
        for place in places {
            place.place = self.place(place.place);
        }
    }

    fn casualty(&self, casualty: &mut Casualty) {
        casualty.side = casualty.side.map(|at| self.actor(at));
        casualty.claimant = casualty.claimant.map(|at| self.actor(at));
    }

    pub(super) fn mention(&self, mention: &mut EventMention) {
        let claimant = mention.claimant.as_deref_mut();
        self.parties(mention.actors.iter_mut().chain(&mut mention.recipients).chain(claimant));
        self.places(&mut mention.places);
        mention.casualties.iter_mut().for_each(|casualty| self.casualty(casualty));
    }

    pub(super) fn told(&self, told: &mut Told) {
        self.parties(told.actors.iter_mut().chain(&mut told.recipients));
        self.places(&mut told.places);
    }

    pub(super) fn claim(&self, claim: &mut Claim) {
        claim.claimant = claim.claimant.map(|at| self.actor(at));
    }

    pub(super) fn quotation(&self, quotation: &mut Quotation) {
        quotation.speaker = quotation.speaker.map(|at| self.actor(at));
        quotation.told_to = quotation.told_to.map(|at| self.actor(at));
    }
}

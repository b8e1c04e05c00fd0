//! Who or what a claim is about.

use super::Cue;
use crate::cast::ActorKey;
use crate::entity::Entity;
use crate::reading::Reading;
use crate::tables::Class;
use crate::token::TokenKind;
use marchland_core::{ActorKind, PlaceKind};
use std::ops::Range;

/// What a claim is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subject {
    /// Id of the actor or place, or words of our own.
    pub id: String,
    /// For a reader.
    pub name: String,
    /// Whose position it is, where the matter has several: no part of what the claim is about.
    pub holder: String,
}

impl Subject {
    /// Words of our own.
    pub(super) fn words(words: &str) -> Self {
        Self { id: words.to_owned(), name: words.to_owned(), holder: String::new() }
    }
}

/// The subject that an entity is.
pub(super) fn of(reading: &Reading<'_>, entity: &Entity) -> Option<Subject> {
    let document = &reading.document;
    let (id, name) = match (entity.actor, entity.place) {
        (Some(key), _) => (reading.cast.id(key).to_owned(), reading.cast.name(key).to_owned()),
        (None, Some(at)) => {
            let place = document.tables.place(at);
            (place.id().into_owned(), place.name().to_owned())
        }
        (None, None) => return None,
    };
    // A state and its land are one subject.
    let is_state = entity.actor.is_some_and(|key| reading.cast.kind(key) == ActorKind::State)
        || (entity.actor.is_none() && entity.place.is_some_and(|at| kind(reading, at) == PlaceKind::Country));
    let id = if is_state { name.clone() } else { id };
    Some(Subject { id, name, holder: String::new() })
}

fn kind(reading: &Reading<'_>, place: u16) -> PlaceKind {
    reading.document.tables.place(place).kind()
}

/// Whether an entity is a line.
pub(super) fn is_line(reading: &Reading<'_>, entity: &Entity) -> bool {
    entity.place.is_some_and(|at| kind(reading, at) == PlaceKind::Line)
}

/// Whether it is a body with members: a group, a party, a force.
pub(super) fn has_members(reading: &Reading<'_>, entity: &Entity) -> bool {
    use ActorKind::{ArmedForces, ArmedGroup, BorderForce, Intelligence, Party, Police, Unknown};
    entity.actor.is_some_and(|key| {
        [ArmedForces, ArmedGroup, BorderForce, Intelligence, Party, Police, Unknown]
            .contains(&reading.cast.kind(key))
            && !crate::entity::generic::is_generic(&reading.cast, key)
    })
}

/// Whether it can be founded, formed or drawn: a body, a state, a line.
pub(super) fn can_begin(reading: &Reading<'_>, entity: &Entity) -> bool {
    use ActorKind::{Civilians, EthnicGroup, Media, Person};
    match entity.actor {
        Some(key) => {
            ![Civilians, EthnicGroup, Media, Person].contains(&reading.cast.kind(key))
                && !crate::entity::generic::is_generic(&reading.cast, key)
        }
        None => {
            is_line(reading, entity) || entity.place.is_some_and(|at| kind(reading, at) == PlaceKind::Country)
        }
    }
}

/// Whether an entity can be the subject of a verb: no preposition leads it, it owns nothing, it is no adjective.
pub(super) fn leads(reading: &Reading<'_>, entity: &Entity) -> bool {
    let owner = reading
        .document
        .tokens
        .get(entity.tokens.end)
        .is_some_and(|token| token.kind == TokenKind::Possessive);
    entity.prep.is_none() && !entity.is_adjective && !owner
}

/// The nearest entity before a token of the sentence that is accepted.
pub(super) fn left<'r>(
    cue: &Cue<'r, '_>,
    before: usize,
    accepts: impl Fn(&Entity) -> bool,
) -> Option<&'r Entity> {
    let entities = cue.reading.entities_in(cue.tokens.start..before);
    entities.iter().rev().find(|entity| accepts(entity))
}

/// For "it", "they", "their": the accepted entity of the sentences before that is named first in the last of
/// them that names one, two sentences back at most.
pub(super) fn antecedent<'r>(cue: &Cue<'r, '_>, accepts: impl Fn(&Entity) -> bool) -> Option<&'r Entity> {
    let document = &cue.reading.document;
    let pronoun = cue.back(cue.start(), 8).any(|at| {
        document.is_one_of(at, words!["it", "they", "their", "its", "he", "she"]) && !document.is_quoted(at)
    });
    if !pronoun {
        return None;
    }
    let zone = document.sentences[cue.sentence].zone;
    (cue.sentence.saturating_sub(2)..cue.sentence).rev().find_map(|at| {
        let sentence = &document.sentences[at];
        let own = cue.reading.entities_in(sentence.tokens.clone());
        own.iter().filter(|_| sentence.zone == zone).find(|entity| accepts(entity))
    })
}

/// The first day or days mentioned in a run of tokens, with their words.
pub(super) fn date(
    reading: &Reading<'_>,
    tokens: Range<usize>,
) -> Option<(marchland_core::Interval, Range<usize>)> {
    reading.dates_in(tokens).find_map(|at| {
        let date = &reading.dates[at];
        Some((date.interval?, date.tokens.clone()))
    })
}

/// Whether a negation stands in a run of tokens.
pub(super) fn negated(reading: &Reading<'_>, mut tokens: Range<usize>) -> bool {
    tokens.any(|at| reading.document.is(at, Class::Negation))
}

/// Whether an entity is people without a name ("militant groups").
pub(super) fn is_generic(reading: &Reading<'_>, entity: &Entity) -> bool {
    entity.actor.is_some_and(|key| crate::entity::generic::is_generic(&reading.cast, key))
}

/// The key of the actor that an entity is.
pub(super) fn actor(entity: &Entity) -> Option<ActorKey> {
    entity.actor
}

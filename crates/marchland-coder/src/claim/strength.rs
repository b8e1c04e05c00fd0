//! How many members a body has: "is estimated at 20,000 fighters", "8,000 of its members reside in …".

use super::subject::{self, has_members, leads};
use super::{Assertion, Cue};
use crate::entity::Entity;
use crate::number::{Number, NumberUse};
use crate::tables::Class;
use marchland_core::claim::{Measure, Value};
use std::ops::Range;

/// Smallest number that is a strength and no detail.
const LEAST: u32 = 10;

/// "is estimated at", "consists of", "their number reaches".
pub(super) fn estimated(cue: &Cue<'_, '_>) -> Option<Assertion> {
    /// Farthest of the number after the cue.
    const REACH: usize = 9;
    let document = &cue.reading.document;
    let number = cue.reading.numbers_in(cue.ahead(cue.end(), REACH + 6)).iter().find(|n| counts(n))?;
    if number.tokens.start > cue.end() + REACH || is_about_violence(cue, cue.end()..number.tokens.start) {
        return None;
    }
    let counting = document.is_one_of(cue.start(), words!["number", "numbers"]);
    let unit = unit(cue, number);
    if unit.is_none() && !counting {
        return None;
    }
    let entity = member_of(cue, number)
        .or_else(|| subject::left(cue, cue.start(), |entity| is_subject(cue, entity)))
        .or_else(|| subject::antecedent(cue, |entity| has_members(cue.reading, entity)))?;
    let subject = subject::of(cue.reading, entity)?;
    let scope = with_families(cue, number.tokens.end);
    let mut parts = vec![&number.tokens, &entity.tokens];
    parts.extend(&unit);
    parts.extend(&scope);
    let mut claim = cue.assertion(Measure::Strength, subject, Value::Figure(number.figure), &parts);
    (claim.unit, claim.scope) = (unit, scope);
    Some(claim)
}

/// "N members of X reside in P".
pub(super) fn residing(cue: &Cue<'_, '_>) -> Option<Assertion> {
    let number = cue.reading.numbers_in(cue.back(cue.start(), 14)).iter().rev().find(|n| counts(n))?;
    let unit = unit(cue, number)?;
    let between = cue.reading.entities_in(number.tokens.end..cue.start());
    let entity = between.iter().find(|entity| has_members(cue.reading, entity))?;
    if is_about_violence(cue, number.tokens.end..cue.start()) {
        return None;
    }
    let ahead = cue.reading.entities_in(cue.ahead(cue.start(), 6));
    let place = ahead.iter().find(|entity| entity.place.is_some() && entity.prep.is_some())?;
    let scope = place.prep.unwrap_or(place.tokens.start)..place.tokens.end;
    let subject = subject::of(cue.reading, entity)?;
    let value = Value::Figure(number.figure);
    let parts = [&number.tokens, &unit, &entity.tokens, &scope];
    let mut claim = cue.assertion(Measure::Strength, subject, value, &parts);
    (claim.unit, claim.scope) = (Some(unit), Some(scope));
    Some(claim)
}

fn counts(number: &Number) -> bool {
    number.used == NumberUse::Count
        && number.figure.best.or(number.figure.low).or(number.figure.high).is_some_and(|n| n >= LEAST)
}

/// The noun counted: people, members, fighters, right after the number or one word later.
fn unit(cue: &Cue<'_, '_>, number: &Number) -> Option<Range<usize>> {
    let document = &cue.reading.document;
    let end = number.tokens.end;
    let is_people = |at: usize| {
        document.is_any(at, &[Class::People, Class::Militants, Class::Forces])
            || document.is_one_of(at, words!["members", "men", "adherents", "cadres", "combatants"])
    };
    (end..(end + 3).min(cue.tokens.end)).find(|&at| is_people(at)).map(|at| end..at + 1)
}

/// The body after "members of".
fn member_of<'r>(cue: &Cue<'r, '_>, number: &Number) -> Option<&'r Entity> {
    let end = number.tokens.end;
    let ahead = cue.reading.entities_in(end..(end + 8).min(cue.tokens.end));
    let entity = ahead.first().filter(|entity| has_members(cue.reading, entity))?;
    let of = entity.prep.is_some_and(|at| cue.reading.document.is_one_of(at, words!["of"]));
    of.then_some(entity)
}

/// A body before the cue: as subject, or after "members of", "strength of".
fn is_subject(cue: &Cue<'_, '_>, entity: &Entity) -> bool {
    let document = &cue.reading.document;
    let counted = (entity.tokens.start.saturating_sub(4)..entity.tokens.start).any(|at| {
        document
            .is_one_of(at, words!["members", "strength", "size", "ranks", "number", "fighters", "manpower"])
            && document.is_one_of(at + 1, words!["of"])
    });
    has_members(cue.reading, entity) && (leads(cue.reading, entity) || counted)
}

/// Whether people are killed, wounded or attacked in a run of tokens: what is counted there is no strength.
fn is_about_violence(cue: &Cue<'_, '_>, tokens: Range<usize>) -> bool {
    let document = &cue.reading.document;
    !document.casualties_in(tokens.clone()).is_empty() || !document.triggers_in(tokens).is_empty()
}

/// "along with their families", "excluding reservists".
fn with_families(cue: &Cue<'_, '_>, from: usize) -> Option<Range<usize>> {
    let document = &cue.reading.document;
    let start = cue.ahead(from, 5).find(|&at| {
        document.is_one_of(at, words!["including", "excluding", "counting"])
            || (document.is_one_of(at, words!["along", "together"])
                && document.is_one_of(at + 1, words!["with"]))
            || (document.is_one_of(at, words!["with"])
                && document.is_one_of(at + 1, words!["their", "its", "the"]))
    })?;
    let end = (start + 1..(start + 8).min(cue.tokens.end))
        .find(|&at| !document.is_word(at) || document.is_any(at, &[Class::Be, Class::Have]))
        .unwrap_or((start + 8).min(cue.tokens.end));
    Some(start..end)
}

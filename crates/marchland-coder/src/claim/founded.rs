//! When a body was founded or a line drawn: "was founded in 2002", "formed in 2007", "the creation of X in 1947".

use super::subject::{self, can_begin, date, is_line, leads};
use super::{Assertion, Cue};
use crate::tables::Class;
use crate::token::TokenKind;
use marchland_core::Interval;
use marchland_core::claim::{Measure, Value};
use std::ops::Range;

/// Farthest that a date may stand from its verb, in tokens.
const DATE_REACH: usize = 8;

/// Reads the founding that a cue tells of.
pub(super) fn founded(cue: &Cue<'_, '_>) -> Option<Assertion> {
    let document = &cue.reading.document;
    let nominal = document.is_one_of(cue.end(), words!["of"]);
    if negated_or_unreal(cue) {
        return None;
    }
    let (entity, after) = if nominal {
        let entity = next_entity(cue, cue.end() + 1, 2)?;
        (entity, entity.tokens.end)
    } else if is_intransitive(cue) {
        (founded_subject(cue)?, cue.end())
    } else {
        let entity = next_entity(cue, cue.end(), 3).filter(|entity| !entity.is_adjective)?;
        (entity, entity.tokens.end)
    };
    let (days, words) = date_of(cue, after)?;
    let subject = subject::of(cue.reading, entity)?;
    let value = Value::Days(without_open_end(days)?);
    Some(cue.assertion(Measure::Origin, subject, value, &[&entity.tokens, &words]))
}

/// "recognises the line as the border since 1914": what holds of a border since a year dates it.
pub(super) fn recognised_since(cue: &Cue<'_, '_>) -> Option<Assertion> {
    let document = &cue.reading.document;
    let since = cue.reading.dates_in(cue.tokens.clone()).rev().map(|at| &cue.reading.dates[at]);
    let date = since.into_iter().find(|date| document.is_one_of(date.tokens.start, words!["since"]))?;
    let start = date.interval?.start?;
    let line = |entity: &&crate::entity::Entity| is_line(cue.reading, entity);
    let border = |range: Range<usize>| {
        range.into_iter().any(|at| document.is_one_of(at, words!["border", "boundary", "frontier"]))
    };
    let copular = document.is_one_of(cue.start(), words!["has"])
        && document.is_one_of(cue.end() - 1, words!["been", "served"]);
    let entity = if copular {
        let entity = subject::left(cue, cue.start(), |entity| is_line(cue.reading, entity))?;
        let near = cue.start() - entity.tokens.end <= 1;
        near.then_some(entity).filter(|_| border(cue.ahead(cue.end(), 6)))?
    } else {
        next_line(cue).filter(line)?
    };
    let year = Interval::year(start.ymd().0)?;
    let subject = subject::of(cue.reading, entity)?;
    Some(cue.assertion(Measure::Origin, subject, Value::Days(year), &[&entity.tokens, &date.tokens]))
}

fn next_line<'r>(cue: &Cue<'r, '_>) -> Option<&'r crate::entity::Entity> {
    let ahead = cue.reading.entities_in(cue.ahead(cue.end(), 6));
    ahead.iter().find(|entity| is_line(cue.reading, entity))
}

/// The body or line that begins within `reach` tokens.
fn next_entity<'r>(cue: &Cue<'r, '_>, from: usize, reach: usize) -> Option<&'r crate::entity::Entity> {
    let ahead = cue.reading.entities_in(from..cue.tokens.end.max(from));
    ahead.first().filter(|entity| entity.tokens.start <= from + reach && can_begin(cue.reading, entity))
}

/// Whether the verb has its subject before it: passive, reduced ("formed in 2007"), or one without object.
fn is_intransitive(cue: &Cue<'_, '_>) -> bool {
    let document = &cue.reading.document;
    let own = document.is_one_of(
        cue.start(),
        words!["appeared", "appears", "emerged", "came", "joined", "united", "banded", "was"],
    );
    let passive = cue.start() > cue.tokens.start && document.is(cue.start() - 1, Class::Be);
    let dated = cue.reading.dates_in(cue.ahead(cue.end(), DATE_REACH)).next();
    let dated = dated.is_some_and(|at| cue.reading.dates[at].tokens.start == cue.end());
    let reduced = dated || document.is(cue.end(), Class::Preposition);
    own || passive || reduced
}

/// The subject before a verb, not taken over a noun that could be it.
fn founded_subject<'r>(cue: &Cue<'r, '_>) -> Option<&'r crate::entity::Entity> {
    /// Farthest that a subject may stand before its verb.
    const REACH: usize = 16;
    let document = &cue.reading.document;
    let named = |entity: &crate::entity::Entity| {
        leads(cue.reading, entity) && !subject::is_generic(cue.reading, entity)
    };
    let entity = subject::left(cue, cue.start(), named).filter(|entity| can_begin(cue.reading, entity))?;
    let gap = entity.tokens.end..cue.start();
    let plain = |at: &usize| {
        let aside = !matches!(document.tokens[*at].kind, TokenKind::Word | TokenKind::Number);
        aside || document.is_any(*at, &[Class::Be, Class::Have]) || document.ends_with(*at, "ly")
    };
    let relative = gap.clone().find(|&at| document.is_one_of(at, words!["that", "which", "who"]));
    let is_a = |to: usize| (gap.start..to).any(|at| document.is(at, Class::Be));
    let close = gap.clone().all(|at| plain(&at));
    let holds = match relative {
        Some(at) => is_a(at) || (gap.start..at).all(|t| plain(&t)),
        None => close || is_a(cue.start()) || having(cue),
    };
    let told = gap.clone().any(|at| document.is(at, Class::Speech));
    (holds && !told && gap.len() <= REACH).then_some(entity)
}

/// ", having emerged in": goes with the subject of the sentence.
fn having(cue: &Cue<'_, '_>) -> bool {
    cue.start() > cue.tokens.start && cue.reading.document.is_one_of(cue.start() - 1, words!["having"])
}

fn negated_or_unreal(cue: &Cue<'_, '_>) -> bool {
    let document = &cue.reading.document;
    cue.back(cue.start(), 4)
        .any(|at| document.is_any(at, &[Class::Negation, Class::Modal, Class::Future, Class::Conditional]))
}

/// The date after the verb, or the one that opens its clause.
fn date_of(cue: &Cue<'_, '_>, after: usize) -> Option<(Interval, Range<usize>)> {
    let ahead = after..cue.tokens.end.max(after);
    if let Some((days, words)) = date(cue.reading, ahead)
        && words.start <= after + DATE_REACH
        && !(after..words.start).any(|at| cue.reading.is_boundary(at))
    {
        return Some((days, words));
    }
    let clause = cue.reading.clause(cue.start(), &cue.tokens);
    date(cue.reading, clause.start..cue.start()).filter(|(_, words)| words.start <= clause.start + 1)
}

/// "since 1947" begins in 1947.
fn without_open_end(days: Interval) -> Option<Interval> {
    match (days.start, days.end) {
        (Some(start), None) => Interval::year(start.ymd().0),
        (Some(_), Some(_)) => Some(days),
        _ => None,
    }
}

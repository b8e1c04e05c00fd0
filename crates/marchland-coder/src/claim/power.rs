//! When somebody took power: "seized power in 2014", "the return to power of X in 2021".

use super::subject::{self, can_begin, date};
use super::{Assertion, Cue};
use crate::tables::Class;
use crate::token::TokenKind;
use marchland_core::claim::{Measure, Value};

/// Reads it; the one who took power stands before the words, or after "of".
pub(super) fn taken(cue: &Cue<'_, '_>) -> Option<Assertion> {
    /// Farthest of a date after the words.
    const DATE_REACH: usize = 9;
    let document = &cue.reading.document;
    let unreal = cue.back(cue.start(), 4).any(|at| {
        document.is_any(at, &[Class::Negation, Class::Modal, Class::Future, Class::Conditional])
            || document.is_one_of(at, words!["to"])
    });
    if unreal {
        return None;
    }
    let of = document.is_one_of(cue.end(), words!["of"]);
    let after = cue.reading.entities_in(cue.end()..cue.tokens.end);
    let after = after.first().filter(|entity| of && entity.tokens.start <= cue.end() + 2);
    let owner_or_subject = || {
        subject::left(cue, cue.start(), |entity| {
            let owner =
                document.tokens.get(entity.tokens.end).is_some_and(|t| t.kind == TokenKind::Possessive);
            can_begin(cue.reading, entity) && (owner || subject::leads(cue.reading, entity))
        })
        .filter(|entity| cue.start() - entity.tokens.end <= 4)
    };
    let entity = after.or_else(owner_or_subject)?;
    let from = cue.end().max(entity.tokens.end);
    let ahead = date(cue.reading, from..cue.tokens.end.max(from))
        .filter(|(_, words)| words.start <= from + DATE_REACH && clear(cue, from, words.start));
    let opening = || {
        let clause = cue.reading.clause(cue.start(), &cue.tokens);
        date(cue.reading, clause.start..cue.start()).filter(|(_, words)| words.start <= clause.start + 1)
    };
    let (days, words) = ahead.or_else(opening)?;
    if days.start.is_none() || days.end.is_none() {
        return None;
    }
    let subject = subject::of(cue.reading, entity)?;
    Some(cue.assertion(Measure::Power, subject, Value::Days(days), &[&entity.tokens, &words]))
}

/// Whether nothing else is told between the words and the date.
fn clear(cue: &Cue<'_, '_>, from: usize, to: usize) -> bool {
    let document = &cue.reading.document;
    !(from..to)
        .any(|at| document.is_mark(at, ',') || document.is(at, Class::Speech) || cue.reading.is_boundary(at))
}

//! How many refugees live somewhere: "hosts about 1.5 million refugees", and "400,000 of them are …" after it.

use super::subject::{self, leads};
use super::{Assertion, Cue, Subject};
use crate::number::NumberUse;
use crate::reading::Reading;
use crate::tables::Class;
use marchland_core::claim::{Measure, Value};
use std::ops::Range;

/// Reads it: host, number, refugees.
pub(super) fn hosted(cue: &Cue<'_, '_>) -> Option<Assertion> {
    let document = &cue.reading.document;
    let number = cue.reading.numbers_in(cue.ahead(cue.end(), 8)).first()?;
    let counts = number.used == NumberUse::Count && number.tokens.start <= cue.end() + 2;
    let noun = (number.tokens.end..(number.tokens.end + 4).min(cue.tokens.end))
        .find(|&at| document.is_one_of(at, words!["refugees", "migrants", "returnees", "seekers"]))?;
    let host = subject::left(cue, cue.start(), |entity| leads(cue.reading, entity)).filter(|_| counts)?;
    let unit = number.tokens.end..noun + 1;
    let name =
        format!("{} in {}", capital(document.text(unit.clone())), subject::of(cue.reading, host)?.name);
    let value = Value::Figure(number.figure);
    let mut claim = cue.assertion(
        Measure::Refugees,
        Subject::words(&name),
        value,
        &[&host.tokens, &number.tokens, &unit],
    );
    claim.unit = Some(unit);
    Some(claim)
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + chars.as_str())
}

/// "1.2 million of them are undocumented": a part of what the sentence before counts.
pub(super) fn parts(reading: &Reading<'_>, all: &[Assertion]) -> Vec<Assertion> {
    let document = &reading.document;
    let mut found = Vec::new();
    for claim in all.iter().filter(|claim| claim.measure == Measure::Refugees) {
        let Some(next) = document.sentence_of(claim.evidence.start).map(|at| at + 1) else { continue };
        let Some(sentence) = document.sentences.get(next) else { continue };
        let Some(number) = reading.numbers_in(sentence.tokens.clone()).first() else { continue };
        let end = number.tokens.end;
        let of_them = document.is_one_of(end, words!["of"])
            && document.is_one_of(end + 1, words!["them", "these", "those"]);
        if number.tokens.start > sentence.tokens.start + 1 || !of_them || !document.is(end + 2, Class::Be) {
            continue;
        }
        let scope: Range<usize> = end + 3..predicate_end(reading, end + 3, sentence.tokens.end);
        if scope.is_empty() {
            continue;
        }
        found.push(Assertion {
            value: Value::Figure(number.figure),
            evidence: number.tokens.start..scope.end,
            scope: Some(scope),
            rule: "claim.part".to_owned(),
            at: number.tokens.start,
            ..claim.clone()
        });
    }
    found
}

fn predicate_end(reading: &Reading<'_>, from: usize, end: usize) -> usize {
    (from..end.min(from + 8)).find(|&at| !reading.document.is_word(at)).unwrap_or(end.min(from + 8))
}

//! How often clashes and attacks happen: "have become routine", "occur only rarely".

use super::subject::negated;
use super::{Assertion, Cue, Subject};
use crate::tables::{ClaimFrame, Class, Form};
use marchland_core::claim::{Answer, Measure, Value};
use std::ops::Range;

/// Reads it: the happening before the cue, as subject of a verb of being or happening.
pub(super) fn frequency(cue: &Cue<'_, '_>) -> Option<Assertion> {
    let document = &cue.reading.document;
    let frame = document.tables.claims[cue.hit.what as usize].frame;
    let adverb =
        document.ends_with(cue.end() - 1, "ly") || document.is_one_of(cue.start(), words!["often", "seldom"]);
    let (noun, place) = happening(cue)?;
    let verb = |range: Range<usize>| {
        range.into_iter().any(|at| {
            document.is_any(at, &[Class::Be, Class::Occur])
                || document
                    .is_one_of(at, words!["become", "becoming", "became", "remain", "remained", "remains"])
        })
    };
    let linked = verb(noun.end..cue.start()) || (adverb && verb(cue.ahead(cue.end(), 2)));
    // "a routine patrol": an adjective before its noun says nothing of the clashes.
    let attributive = !adverb
        && document.is_word(cue.end())
        && !document.is_any(
            cue.end(),
            &[Class::Preposition, Class::Conjunction, Class::Subordinator, Class::DateLead],
        )
        && !document.is_one_of(cue.end(), words!["enough", "here", "there", "now", "again"]);
    if !linked || attributive || cue.start() - noun.end > 14 {
        return None;
    }
    let often = (frame == ClaimFrame::Often) != negated(cue.reading, cue.back(cue.start(), 3));
    let answer = if often { Answer::Often } else { Answer::Rarely };
    let subject = Subject::words(if place { "Clashes on the border" } else { "Clashes and attacks" });
    let scope = opening(cue, noun.start);
    let mut parts = vec![&noun];
    parts.extend(&scope);
    let mut claim = cue.assertion(Measure::Frequency, subject, Value::Answer(answer), &parts);
    claim.scope = scope;
    Some(claim)
}

/// The noun of the happenings, and whether they are on a border.
fn happening(cue: &Cue<'_, '_>) -> Option<(Range<usize>, bool)> {
    let document = &cue.reading.document;
    let assault = |tokens: Range<usize>| {
        document
            .triggers_in(tokens)
            .iter()
            .rev()
            .find(|hit| {
                hit.what.form == Form::Noun
                    && document.tables.rules[hit.what.rule as usize].event_type == "ASSAULT"
            })
            .map(crate::scan::Hit::tokens)
    };
    let borders = |mut tokens: Range<usize>| tokens.any(|at| document.is(at, Class::BorderWord));
    let such = (cue.tokens.start..cue.start()).rev().find(|&at| {
        document.is_one_of(at, words!["such", "these", "those"])
            && document.is_one_of(
                at + 1,
                words!["events", "incidents", "clashes", "attacks", "skirmishes", "episodes", "happenings"],
            )
    });
    if let Some(at) = such {
        let before = (cue.sentence.saturating_sub(2)..cue.sentence).rev();
        let told =
            before.map(|at| document.sentences[at].tokens.clone()).find(|t| assault(t.clone()).is_some());
        let bare = document.is_one_of(at + 1, words!["clashes", "attacks", "skirmishes"]);
        let border = told.clone().is_some_and(borders) || borders(cue.tokens.clone());
        return (told.is_some() || bare).then_some((at..at + 2, border));
    }
    let noun = assault(cue.tokens.start..cue.start())?;
    Some((noun, borders(cue.tokens.clone())))
}

/// "In the history of the two states," at the head of the sentence.
fn opening(cue: &Cue<'_, '_>, subject: usize) -> Option<Range<usize>> {
    let document = &cue.reading.document;
    let start = cue.tokens.start;
    let comma = (start..subject).find(|&at| document.is_mark(at, ','))?;
    (document.is(start, Class::Preposition) && comma - start >= 2).then_some(start..comma)
}

//! The people of a casualty verb: "Two guards and a fighter were killed", "killed a woman and her three children".
//!
//! What stands in one phrase is read conjunct by conjunct. Conjuncts of one family are one figure; two counts of
//! different people stay two.

use super::{article_figure, is_of_them, is_subset, stops};
use crate::cast::ActorKey;
use crate::entity::generic::is_generic;
use crate::number::NumberUse;
use crate::reading::Reading;
use crate::tables::{CasualtyWord, Class, Form};
use crate::token::TokenKind;
use marchland_core::{ActorKind, Figure};
use std::ops::Range;

/// One conjunct.
struct Counted {
    figure: Figure,
    tokens: Range<usize>,
    /// Who they are, as far as one figure can hold them.
    kind: Option<People>,
}

/// People that are told apart in a toll.
#[derive(Clone, Copy, PartialEq, Eq)]
enum People {
    Forces,
    Militants,
    Civilians,
    /// Of a named side.
    Side(ActorKey),
}

/// A phrase with the words that count it.
pub(super) type Found = (Figure, Range<usize>);

/// The longest conjunct, in tokens.
const REACH: usize = 14;

/// The figures of the subject of a verb at `verb`, in reading order.
pub(super) fn subject(reading: &Reading<'_>, sentence: &Range<usize>, verb: usize) -> Vec<Found> {
    let document = &reading.document;
    let mut end = verb;
    while end > sentence.start && is_of_verb(reading, end - 1) {
        end -= 1;
    }
    // "eight people, six of them soldiers, were hurt"
    if end > sentence.start && document.is_mark(end - 1, ',') {
        let first = end.saturating_sub(REACH).max(sentence.start);
        if let Some(open) = (first..end - 1).rev().find(|&at| document.is_mark(at, ',')) {
            let aside = (open + 1..end - 1).any(|at| {
                document.is_one_of(
                    at,
                    words!["including", "among", "most", "mostly", "them", "whom", "all", "both"],
                )
            });
            end = if aside { open } else { end - 1 };
        }
    }
    // A comma goes on with a list only where "and" has told that there is one: not "an officer there, six people".
    let mut is_list = end < verb && document.is_mark(end, ',');
    let mut conjuncts: Vec<Counted> = Vec::new();
    loop {
        let start = conjunct_start(reading, sentence, end);
        // What follows another verb is that verb's, and who are "of them" were counted before.
        let taken = !conjuncts.is_empty()
            && (start > sentence.start && (is_cue(reading, start - 1) || is_verb(reading, start - 1))
                || !is_people(reading, start..end));
        let Some(counted) = count(reading, start..end, false).filter(|_| !taken) else { break };
        conjuncts.push(counted);
        // Over the joiner to the conjunct before.
        let mut before = start;
        while before > sentence.start
            && (document.is(before - 1, Class::Joiner) || document.is_mark(before - 1, ','))
        {
            before -= 1;
        }
        is_list |= (before..start).any(|at| document.is(at, Class::Joiner));
        if before == start || !is_list {
            break;
        }
        end = before;
    }
    conjuncts.reverse();
    merge(reading, conjuncts)
}

/// The figures of the object of a verb that ends at `verb`, in reading order.
pub(super) fn object(reading: &Reading<'_>, sentence: &Range<usize>, verb: usize) -> Vec<Found> {
    let document = &reading.document;
    let mut conjuncts: Vec<Counted> = Vec::new();
    let mut start = verb;
    while start < sentence.end {
        let end = conjunct_end(reading, sentence, start);
        let Some(counted) = count(reading, start..end, true) else { break };
        conjuncts.push(counted);
        if !document.is(end, Class::Joiner) && !document.is_mark(end, ',') {
            break;
        }
        start = end + 1 + usize::from(document.is_mark(end, ',') && document.is(end + 1, Class::Joiner));
    }
    merge(reading, conjuncts)
}

/// Auxiliaries and adverbs before a verb.
fn is_of_verb(reading: &Reading<'_>, at: usize) -> bool {
    let document = &reading.document;
    document.is_any(at, &[Class::Be, Class::Have])
        || document.ends_with(at, "ly")
        || document.is_one_of(
            at,
            words![
                "also",
                "then",
                "later",
                "been",
                "since",
                "already",
                "all",
                "both",
                "now",
                "so",
                "far",
                "themselves"
            ],
        )
}

fn is_cue(reading: &Reading<'_>, at: usize) -> bool {
    let cues = reading.document.casualties_at(at);
    cues.iter()
        .any(|hit| !matches!(hit.what, CasualtyWord::Dead | CasualtyWord::Hurt | CasualtyWord::Casualties))
}

fn is_verb(reading: &Reading<'_>, at: usize) -> bool {
    reading.document.triggers_at(at).iter().any(|hit| hit.what.form != Form::Noun)
}

/// Whether a further conjunct counts people, and not some of those counted before.
fn is_people(reading: &Reading<'_>, tokens: Range<usize>) -> bool {
    let document = &reading.document;
    let people = tokens.clone().any(|at| document.is(at, Class::People))
        || reading.entities_in(tokens.clone()).iter().any(|entity| entity.actor.is_some());
    people && !reading.numbers_in(tokens).iter().any(|n| is_of_them(reading, n))
}

fn conjunct_start(reading: &Reading<'_>, sentence: &Range<usize>, end: usize) -> usize {
    let document = &reading.document;
    let first = end.saturating_sub(REACH).max(sentence.start);
    let mut at = end;
    while at > first {
        let before = at - 1;
        let breaks = document.is(before, Class::Joiner)
            || document.is_mark(before, ',')
            || document.is_mark(before, ':')
            || stops(reading, before)
            || is_cue(reading, before)
            || is_verb(reading, before)
            || document.is_one_of(before, words!["which", "who", "where"]);
        if breaks && reading.number_at(before).is_none() {
            break;
        }
        at = before;
    }
    at
}

fn conjunct_end(reading: &Reading<'_>, sentence: &Range<usize>, start: usize) -> usize {
    let document = &reading.document;
    let last = (start + REACH).min(sentence.end);
    let mut at = start;
    while at < last {
        let inside = reading.number_at(at).is_some();
        let preposition = document.is(at, Class::Preposition)
            && !document.is_one_of(at, words!["of", "over", "about", "under", "around"]);
        let breaks = document.is(at, Class::Joiner)
            || document.is_mark(at, ',')
            || stops(reading, at)
            || is_cue(reading, at)
            || document.is_any(at, &[Class::Be, Class::Have, Class::Speech, Class::Modal])
            || matches!(document.tokens[at].kind, TokenKind::Mark(_))
            || preposition;
        if breaks && !inside {
            break;
        }
        at += 1;
    }
    at
}

/// The count of one conjunct: a number, "a boy", or a person by name.
fn count(reading: &Reading<'_>, tokens: Range<usize>, is_object: bool) -> Option<Counted> {
    let document = &reading.document;
    if tokens.is_empty() {
        return None;
    }
    let counted = |figure, start: usize| {
        let tokens = start..tokens.end;
        Some(Counted { figure, kind: kind(reading, tokens.clone()), tokens })
    };
    let numbers = reading.numbers_in(tokens.clone());
    let count = |subset: bool| {
        let mut fitting = numbers.iter().filter(|n| n.used == NumberUse::Count && !is_subset(reading, n));
        fitting.find(|n| subset || !is_of_them(reading, n))
    };
    if let Some(number) = count(false).or_else(|| count(true)) {
        // "and leaving five others": the people of a verb of their own.
        let of_its_own = |at: usize| {
            document.ends_with(at, "ing") && (is_object || !document.is_one_of(at, words!["leaving"]))
        };
        if (tokens.start..number.tokens.start).any(of_its_own) {
            return None;
        }
        return counted(number.figure, number.tokens.start);
    }
    if let Some((at, figure)) = tokens.clone().find_map(|at| Some((at, article_figure(reading, at)?))) {
        return counted(figure, at);
    }
    let mut entities = reading.entities_in(tokens.clone()).iter();
    let person = entities.find(|entity| {
        entity.prep.is_none_or(|prep| prep < tokens.start)
            && entity.actor.is_some_and(|key| reading.cast.kind(key) == ActorKind::Person)
    })?;
    counted(Figure::exact(1), person.tokens.start)
}

/// Who the people of a conjunct are; `None` for people by name and for "others", who go with those before.
fn kind(reading: &Reading<'_>, tokens: Range<usize>) -> Option<People> {
    let document = &reading.document;
    let sides = reading.entities_in(tokens.clone()).iter().filter_map(|entity| entity.actor);
    let side = sides
        .into_iter()
        .find(|&key| !is_generic(&reading.cast, key) && reading.cast.kind(key) != ActorKind::Person);
    if let Some(side) = side {
        return Some(People::Side(side));
    }
    let has = |class| tokens.clone().any(|at| document.is(at, class));
    if tokens.clone().any(|at| document.is_one_of(at, words!["other", "others", "more"])) {
        None
    } else if has(Class::Forces) {
        Some(People::Forces)
    } else if has(Class::Militants) {
        Some(People::Militants)
    } else if has(Class::People) {
        Some(People::Civilians)
    } else {
        None
    }
}

/// Joins people of one kind, keeps apart those of two.
fn merge(reading: &Reading<'_>, mut conjuncts: Vec<Counted>) -> Vec<Found> {
    if is_breakdown(reading, &conjuncts) {
        conjuncts.truncate(1);
    }
    let mut found: Vec<Counted> = Vec::new();
    for counted in conjuncts {
        let same =
            |last: &&mut Counted| last.kind.is_none() || counted.kind.is_none() || last.kind == counted.kind;
        match found.last_mut().filter(same) {
            Some(last) => {
                last.figure = sum(last.figure, counted.figure);
                last.tokens.end = counted.tokens.end;
                last.kind = last.kind.or(counted.kind);
            }
            None => found.push(counted),
        }
    }
    found.into_iter().map(|counted| (counted.figure, counted.tokens)).collect()
}

/// "six people, three women and three children", "a commander, Abdul Wali": the first is told again in parts.
fn is_breakdown(reading: &Reading<'_>, conjuncts: &[Counted]) -> bool {
    let [first, rest @ ..] = conjuncts else { return false };
    let Some(second) = rest.first() else { return false };
    let mut gap = first.tokens.end..second.tokens.start;
    let apposed = gap.clone().any(|at| reading.document.is_mark(at, ','))
        && !gap.any(|at| reading.document.is(at, Class::Joiner));
    let parts = rest.iter().try_fold(0_u32, |all, part| Some(all.saturating_add(part.figure.best?)));
    let alike =
        rest.iter().all(|part| part.kind.is_none() || first.kind.is_none() || part.kind == first.kind);
    apposed && alike && parts.is_some() && parts == first.figure.best
}

/// Two counts of one phrase as one.
fn sum(a: Figure, b: Figure) -> Figure {
    let add = |x: Option<u32>, y: Option<u32>| x.zip(y).map(|(x, y)| x.saturating_add(y));
    Figure {
        low: add(a.low, b.low),
        best: add(a.best, b.best),
        high: add(a.high, b.high),
        vague: a.vague || b.vague,
    }
}

//! Dates counted from a happening: "two days after gunmen ambushed a convoy", "a day before the raid of 16 April",
//! "on the day of the attack".

use super::context::{Context, is_of_speech};
use super::phrase;
use super::units::{self, Count, Unit};
use super::{DateMention, Read};
use crate::tables::{Class, Form};
use crate::token::TokenKind;
use marchland_core::date::{DateBasis, Interval};

/// The rule of a phrase that dates the clause after it, counted from what the rest of the sentence tells.
pub(crate) const CLAUSE: &str = "date.of-clause";
/// The rule of a phrase that dates the clause around it, counted from the happening that it names.
pub(crate) const HAPPENING: &str = "date.from-happening";

/// Reads a date that counts from a happening.
pub(super) fn read(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    day_of(context, at).or_else(|| counted(context, at))
}

/// "the day of the raid", "the night of the attack".
fn day_of(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let day = words!["day", "night", "morning", "evening"];
    let leads = context.is(at, words!["the"]) && context.is(at + 1, day) && context.is(at + 2, words!["of"]);
    let noun = leads.then(|| named(context, at + 3))??;
    Some(Read { end: at + 2, interval: Some(day_of_named(context, noun)?), ..empty(HAPPENING) })
}

/// "two days after …", "a week before …", "the day after …", "hours after …".
fn counted(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let the_day = context.is(at, words!["the"]) && context.is(at + 1, words!["day", "night", "morning"]);
    let (count, unit) = if the_day {
        (Count { low: 1, high: 1, end: at + 1 }, Unit::Day)
    } else {
        let several = || units::many(context, at).map(|_| Count { low: 2, high: 5, end: at });
        let count = units::count(context, at).or_else(several)?;
        (count, units::any(context, count.end)?)
    };
    let word = count.end + 1;
    let sign = if context.which(word, words!["after", "before"])? == 0 { 1 } else { -1 };
    let end = word + 1;
    let from = |base: Interval, sign: i32| units::moved(base, unit, sign * count.low, sign * count.high);
    if let Some(noun) = named(context, end) {
        // "on Sunday, a day after the strikes": the day of what is told stands there already.
        if let Some(day) = told_before(context).or_else(|| apposed(context, at)) {
            return Some(Read { end, interval: from(day, -sign), ..empty(CLAUSE) });
        }
        let interval = from(day_of_named(context, noun)?, sign)?;
        return Some(Read { end, interval: Some(interval), ..empty(HAPPENING) });
    }
    if !is_clause(context, end) {
        return None;
    }
    let base = elsewhere(context, at, end).or_else(|| context.told());
    Some(Read { end, interval: base.and_then(|base| from(base, -sign)), ..empty(CLAUSE) })
}

fn empty(rule: &'static str) -> Read {
    Read { end: 0, interval: None, basis: DateBasis::Mentioned, rule, floating: false }
}

/// The noun of a happening that was told before: "the raid", "that deadly attack".
fn named(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    const REACH: usize = 4;
    if !context.is(at, words!["the", "that", "this", "those", "these"]) {
        return None;
    }
    let words =
        (at + 1..(at + 1 + REACH).min(context.sentence.end)).take_while(|&t| context.document.is_word(t));
    let mut words = words.take_while(|&t| !context.class(t, Class::Preposition));
    let noun = words.find(|&t| triggers(context, t, &[Form::Noun]))?;
    (!is_verb_next(context, noun + 1)).then_some(noun)
}

fn is_verb_next(context: &Context<'_, '_>, at: usize) -> bool {
    triggers(context, at, &[Form::Past])
}

fn triggers(context: &Context<'_, '_>, at: usize, forms: &[Form]) -> bool {
    context.sentence.contains(&at)
        && context.document.triggers_at(at).iter().any(|hit| forms.contains(&hit.what.form))
}

/// The day of a happening: that of its phrase, that of the sentence that told it before, or the day mentioned last.
fn day_of_named(context: &Context<'_, '_>, noun: usize) -> Option<Interval> {
    within_phrase(context, noun).or_else(|| told_by_name(context, noun)).or_else(|| context.told())
}

/// The day in the last sentence that named a happening by the same noun.
fn told_by_name(context: &Context<'_, '_>, noun: usize) -> Option<Interval> {
    /// How far back a noun is sought, in tokens: about a page.
    const REACH: usize = 600;
    let document = context.document;
    let before = noun.saturating_sub(REACH)..context.sentence.start;
    let same = before.rev().filter(|&t| document.id(t) == document.id(noun));
    same.filter_map(|t| document.sentence_of(t)).find_map(|at| {
        let tokens = &document.sentences[at].tokens;
        let first = context.all.partition_point(|date| date.tokens.start < tokens.start);
        let own = context.all[first..].iter().take_while(|date| date.tokens.start < tokens.end);
        own.filter(|date| !is_of_speech(document, &date.tokens)).find_map(day)
    })
}

/// The interval of a date that is a single day.
fn day(date: &DateMention) -> Option<Interval> {
    date.interval.filter(|interval| interval.n_days() == Some(1))
}

/// The day that this sentence has told before.
fn told_before(context: &Context<'_, '_>) -> Option<Interval> {
    let own = context.recent.iter().rev().filter(|date| context.sentence.contains(&date.tokens.start));
    own.filter(|date| !is_of_speech(context.document, &date.tokens)).find_map(day)
}

/// The day right before a comma: "said on Sunday, a day after the raids".
fn apposed(context: &Context<'_, '_>, at: usize) -> Option<Interval> {
    let beside = |date: &&DateMention| date.tokens.end + 1 == at && context.mark(date.tokens.end, ',');
    context.recent.last().filter(beside).and_then(day)
}

/// The day that the phrase of a happening gives itself: "the bombing of 16 April".
fn within_phrase(context: &Context<'_, '_>, noun: usize) -> Option<Interval> {
    const REACH: usize = 8;
    let end = (noun + 1 + REACH).min(context.sentence.end);
    let near = (noun + 1..end).take_while(|&t| !context.mark(t, ','));
    near.filter(|&t| context.is(t, words!["of", "on"])).find_map(|t| {
        let read = phrase::point(context, t + 1)?;
        read.interval.filter(|interval| interval.n_days() == Some(1))
    })
}

/// Whether a clause with a verb in the past, or a happening that is new, follows.
fn is_clause(context: &Context<'_, '_>, at: usize) -> bool {
    const REACH: usize = 14;
    let end = (at + REACH).min(context.sentence.end);
    let is_new = context.is(at, words!["a", "an"])
        && (at + 1..end.min(at + 6)).any(|t| triggers(context, t, &[Form::Noun]));
    let words = (at..end).take_while(|&t| {
        let listed =
            || context.mark(t, ',') && context.document.tokens.get(t + 1).is_some_and(|next| next.capital);
        let kind = context.document.tokens[t].kind;
        matches!(kind, TokenKind::Word | TokenKind::Number | TokenKind::Possessive) || listed()
    });
    is_new || words.skip(1).any(|t| triggers(context, t, &[Form::Past]) || context.class(t, Class::Be))
}

/// The day that the rest of the sentence gives: before the phrase, or after the clause that it opens.
fn elsewhere(context: &Context<'_, '_>, at: usize, from: usize) -> Option<Interval> {
    told_before(context).or_else(|| {
        if at > context.sentence.start {
            return None;
        }
        let comma = (from..context.sentence.end).find(|&t| context.mark(t, ','))?;
        (comma + 1..context.sentence.end).find_map(|t| {
            let read = context.is(t, words!["on"]).then(|| phrase::point(context, t + 1))??;
            read.interval
                .filter(|interval| interval.n_days() == Some(1))
                .filter(|_| !is_of_speech(context.document, &(t..read.end)))
        })
    })
}

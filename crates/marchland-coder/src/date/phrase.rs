//! Date phrases with their frames: "since March", "between 9 and 11 October", "Wednesday night into Thursday".

use super::context::Context;
use super::news::Tense;
use super::{
    DateMention, Read, clock, day, event, figures, mentioned, part, period, relative, weekday, year,
};
use crate::document::Document;
use crate::tables::{Class, Known};
use crate::token::{Token, TokenKind};
use marchland_core::Day;
use marchland_core::date::{DateBasis, Interval};
use std::ops::Range;

/// The next token of a run at which a date can begin.
pub(super) fn next(document: &Document<'_>, tokens: Range<usize>) -> Option<usize> {
    let mut rest = tokens.clone();
    loop {
        let all = document.tokens.get(rest.clone())?.iter().zip(&document.scan.known[rest.start..]);
        let may = |(token, known): (&Token, &Known)| {
            known.classes & (DATE_WORDS | Class::DateLead.bit()) != 0 || token.kind == TokenKind::Number
        };
        let at = rest.start + all.into_iter().position(may)?;
        if can_begin(document, at, tokens.end) {
            return Some(at);
        }
        rest.start = at + 1;
    }
}

/// Whether a date can begin at a token: a word of dates or a number, with no more than a few words such as "in
/// the first" before it. Nearly all tokens are dismissed here, by their classes alone.
fn can_begin(document: &Document<'_>, at: usize, end: usize) -> bool {
    /// Most words before the first that is of dates only.
    const MAX_LEADS: usize = 6;
    for at in at..(at + MAX_LEADS + 1).min(end) {
        let classes = document.classes(at);
        if classes & DATE_WORDS != 0 || document.tokens[at].kind == TokenKind::Number {
            return true;
        }
        if classes & Class::DateLead.bit() == 0 {
            return false;
        }
    }
    false
}

/// Classes of words that only dates have.
const DATE_WORDS: u64 = Class::DateWord.bit() | Class::Month.bit();

/// Reads the date that begins at a token, with its frame.
pub(super) fn read(context: &Context<'_, '_>, at: usize) -> Option<DateMention> {
    match context.which(at, words!["since", "until", "till", "between", "from"]) {
        // "since dawn" is a time of day.
        Some(0) => since(context, at).or_else(|| plain(context, at)),
        Some(1 | 2) => until(context, at).or_else(|| plain(context, at)),
        Some(found) => between(context, at, found == 4),
        None => plain(context, at),
    }
}

fn plain(context: &Context<'_, '_>, at: usize) -> Option<DateMention> {
    let first = core(context, at)?;
    let read = onward(context, at, first).unwrap_or(first);
    Some(mention(at, read, read.interval, read.rule))
}

fn mention(at: usize, read: Read, interval: Option<Interval>, rule: &'static str) -> DateMention {
    DateMention { tokens: at..read.end, interval, basis: read.basis, rule }
}

/// "since Thursday", "since at least 2021", "since the start of October".
fn since(context: &Context<'_, '_>, at: usize) -> Option<DateMention> {
    let about = usize::from(context.is(at + 1, words!["at", "about", "around"]));
    let about = about + usize::from(context.is(at + 2, words!["least"]));
    let past = Context { tense: Some(Tense::Past), ..context.clone() };
    let date = core(&past, at + 1 + about).or_else(|| core(&past, at + 1))?;
    let interval = date.interval.map(|interval| Interval { start: interval.start, end: None });
    Some(mention(at, date, interval, "date.since"))
}

/// "until 15 April". What did not happen until then happened then.
fn until(context: &Context<'_, '_>, at: usize) -> Option<DateMention> {
    /// Furthest distance of "not" from "until".
    const REACH: usize = 8;
    let date = core(context, at + 1)?;
    let first = at.saturating_sub(REACH).max(context.sentence.start);
    let not = words!["not", "didnt", "wasnt", "werent", "couldnt", "hadnt", "only"];
    if (first..at).any(|t| context.is(t, not)) {
        return Some(mention(at, date, date.interval, date.rule));
    }
    let interval = date.interval.map(|interval| Interval { start: None, end: interval.end });
    Some(mention(at, date, interval, "date.until"))
}

/// "between 9 and 11 October", "from late February to mid-March", "from 2022".
fn between(context: &Context<'_, '_>, at: usize, from: bool) -> Option<DateMention> {
    let the = usize::from(context.is(at + 1, words!["the"]));
    if let Some(days) = day::range(context, at + 1 + the) {
        return Some(mention(at, days, days.interval, "date.between"));
    }
    let first = core(context, at + 1)?;
    if context.is(first.end, words!["and", "to", "until", "till", "through"])
        && let Some(second) = core(context, first.end + 1)
        && let Some(read) = joined(context, at + 1, first, second)
    {
        return Some(mention(at, read, read.interval, "date.between"));
    }
    if !from {
        return None;
    }
    // "from Monday's attack", "from last year" tell where a thing is from; "from 2022" when it began.
    let open = matches!(
        first.rule,
        "date.full"
            | "date.month-day"
            | "date.numeric"
            | "date.month"
            | "date.month-year"
            | "date.year"
            | "date.decade"
    );
    let interval = first.interval.map(|i| if open { Interval { start: i.start, end: None } } else { i });
    Some(mention(at, first, interval, if open { "date.since" } else { first.rule }))
}

/// What a date goes on to: "Monday to Wednesday", "October 30-November 2", "Wednesday night into Thursday".
fn onward(context: &Context<'_, '_>, at: usize, first: Read) -> Option<Read> {
    if first.rule == clock::BARE {
        return None;
    }
    let end = first.end;
    let dash = ['–', '-', '−'].into_iter().any(|mark| context.mark(end, mark));
    let to = context.is(end, words!["to", "until", "till", "through", "into"]);
    let next = if dash || to {
        end + 1
    } else if context.joined(end) {
        end
    } else {
        return None;
    };
    let on = usize::from(context.is(next, words!["on", "the"]));
    let second = point(context, next + on).or_else(|| core(context, next))?;
    joined(context, at, first, second)
}

/// From one date to another. Where one of them lacks its year or week, it takes the one that lies next to the
/// other: "between September and May 2022", "from Monday to 12 October".
pub(super) fn joined(context: &Context<'_, '_>, at: usize, first: Read, second: Read) -> Option<Read> {
    let (mut first, mut second) = (first, second);
    let start_of = |read: Read| read.interval.and_then(|interval| interval.start);
    let end_of = |read: Read| read.interval.and_then(|interval| interval.end);
    let mut basis = if second.basis == DateBasis::Explicit { first.basis } else { second.basis };
    if let Some(end) = end_of(second).filter(|_| first.floating) {
        let again = core(&context.anchored(Interval::day(end), Tense::Past), at);
        first = again.filter(|again| again.end == first.end).unwrap_or(first);
        basis = second.basis;
    } else if let Some(start) = start_of(first).filter(|_| second.floating) {
        let is_month = first.interval.and_then(Interval::n_days).is_some_and(|days| days <= 31);
        let by_month = is_month && !second.rule.starts_with("date.weekday");
        if by_month || end_of(second).is_none_or(|end| end < start) {
            second = Read { interval: next_after(context, start, first.end, second), ..second };
            basis = first.basis;
        }
    }
    let ends = start_of(first).zip(end_of(second));
    let interval = ends.filter(|(start, end)| start <= end).map(|(start, end)| Interval::closed(start, end));
    if ends.is_some() && interval.is_none() {
        return None;
    }
    Some(Read { end: second.end, interval, basis, rule: "date.between", floating: false })
}

/// The second date read again, as one that comes after the first.
fn next_after(context: &Context<'_, '_>, start: Day, from: usize, second: Read) -> Option<Interval> {
    let later = context.anchored(Interval::day(start), Tense::Future);
    let reads = (from..second.end).filter_map(|at| point(&later, at));
    reads.into_iter().find(|read| read.end == second.end)?.interval
}

/// A date without "since" and the like, with a preposition or article before it.
pub(super) fn core(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    if let Some(read) = clock::read(context, at).or_else(|| relative::lasting(context, at)) {
        return Some(read);
    }
    let preps = words![
        "in",
        "on",
        "of",
        "at",
        "by",
        "during",
        "throughout",
        "over",
        "around",
        "about",
        "through",
        "for",
        "within"
    ];
    let from = at + usize::from(context.is(at, preps));
    let the = usize::from(context.is(from, words!["the"]));
    part::read(context, from + the)
        .or_else(|| day::of_this_month(context, from))
        .or_else(|| point(context, from))
        .or_else(|| (the == 1).then(|| point(context, from + 1))?)
}

/// A day or a period, without any word before it.
pub(super) fn point(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    if context.is_number(at) {
        return day::full(context, at)
            .or_else(|| figures::numeric(context, at))
            .or_else(|| year::decade(context, at))
            .or_else(|| year::hijri(context, at))
            .or_else(|| year::alone(context, at))
            .or_else(|| relative::read(context, at))
            .or_else(|| mentioned::read(context, at))
            .or_else(|| event::read(context, at));
    }
    day::full(context, at)
        .or_else(|| weekday::read(context, at))
        .or_else(|| period::month(context, at))
        .or_else(|| period::season(context, at))
        .or_else(|| period::weekend(context, at))
        .or_else(|| year::hijri(context, at))
        .or_else(|| relative::read(context, at))
        .or_else(|| mentioned::read(context, at))
        .or_else(|| event::read(context, at))
}

//! Date phrases: full dates, months, years, decades, and the words that frame them.

use super::calendar::{Tense, day_in_news, month_in_news, month_of, tense, weekday_before, weekday_of};
use super::{Anchor, DateMention, Read, relative};
use crate::document::Document;
use crate::token::TokenKind;
use marchland_core::Day;
use marchland_core::date::{DateBasis, Interval};
use std::ops::Range;

/// Where a phrase stands.
pub(super) struct Context<'a, 't> {
    pub document: &'a Document<'t>,
    pub anchor: Anchor,
    /// The date mentioned last.
    pub last: Option<Interval>,
    pub sentence: Range<usize>,
}

impl Context<'_, '_> {
    pub(super) fn is(&self, at: usize, words: &[u64]) -> bool {
        self.sentence.contains(&at) && self.document.is_one_of(at, words)
    }

    /// A whole number of that token, below a limit.
    pub(super) fn number(&self, at: usize, limit: i32) -> Option<i32> {
        let token = self.document.tokens.get(at).filter(|_| self.sentence.contains(&at))?;
        (token.kind == TokenKind::Number).then(|| self.document.word(at).parse().ok())?.filter(|&n| n < limit)
    }

    pub(super) fn year(&self, at: usize) -> Option<i16> {
        let four = self.document.word(at).len() == 4;
        self.number(at, 2100).filter(|&n| four && n >= 1000).map(|n| n as i16)
    }

    pub(super) fn tense(&self) -> Tense {
        tense(self.document, &self.sentence)
    }

    fn day_number(&self, at: usize) -> Option<(i8, usize)> {
        let day = self.number(at, 32).filter(|&n| n > 0)? as i8;
        let ordinal = self.is(at + 1, words!["st", "nd", "rd", "th"]) && self.document.tokens[at + 1].joined;
        Some((day, at + 1 + usize::from(ordinal)))
    }
}

/// Reads the date that begins at a token, with its frame.
pub(super) fn read(context: &Context<'_, '_>, at: usize) -> Option<DateMention> {
    if context.is(at, words!["since"]) {
        let date = core(context, at + 1)?;
        let interval = date.interval.map(|i| Interval { start: i.start, end: None });
        return Some(mention(at, date, interval, "date.since"));
    }
    if context.is(at, words!["between", "from"]) {
        let open = context.is(at, words!["from"]);
        if let Some(first) = core(context, at + 1) {
            if context.is(first.end, words!["and", "to", "until", "through"])
                && let Some(second) = core(context, first.end + 1)
            {
                let ends = first.interval.and_then(|i| i.start).zip(second.interval.and_then(|i| i.end));
                let interval = ends.and_then(|(start, end)| in_order(start, end));
                return Some(mention(at, second, interval, "date.between"));
            }
            if open && !first.rule.starts_with("date.weekday") {
                let interval = first.interval.map(|i| Interval { start: i.start, end: None });
                return Some(mention(at, first, interval, "date.since"));
            }
        }
        return None;
    }
    let date = core(context, at)?;
    Some(mention(at, date, date.interval, date.rule))
}

/// From one day to another. A start without a year lies before the end: "between September and May 2022".
fn in_order(start: Day, end: Day) -> Option<Interval> {
    let (_, month, day) = start.ymd();
    let before_end = |years: i16| Day::from_ymd(end.ymd().0 - years, month, day).filter(|day| *day <= end);
    let start = if start > end { before_end(0).or_else(|| before_end(1))? } else { start };
    Some(Interval::closed(start, end))
}

fn mention(at: usize, read: Read, interval: Option<Interval>, rule: &'static str) -> DateMention {
    DateMention { tokens: at..read.end, interval, basis: read.basis, rule }
}

fn explicit(end: usize, interval: Option<Interval>, rule: &'static str) -> Option<Read> {
    interval.map(|interval| Read { end, interval: Some(interval), basis: DateBasis::Explicit, rule })
}

pub(super) fn published(end: usize, interval: Option<Interval>, rule: &'static str) -> Read {
    Read { end, interval, basis: DateBasis::Publication, rule }
}

/// A date without "since" and the like.
fn core(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let skip = usize::from(context.is(at, words!["the", "in", "on", "of"]));
    let part = part_of(context, at + skip);
    let from = part.as_ref().map_or(at + skip, |(end, _)| *end);
    let read = full(context, from)
        .or_else(|| month(context, from))
        .or_else(|| decade(context, from))
        .or_else(|| year(context, from))
        .or_else(|| weekday(context, at))
        .or_else(|| relative::read(context, at))?;
    match part {
        Some((_, part)) => Some(Read { interval: read.interval.map(|i| part.of(i)), ..read }),
        None => Some(read),
    }
}

/// "early", "mid", "late", "the end of": a third of what follows.
#[derive(Clone, Copy)]
enum Part {
    Early,
    Middle,
    Late,
}

impl Part {
    fn of(self, whole: Interval) -> Interval {
        let (Some(start), Some(end)) = (whole.start, whole.end) else { return whole };
        let third = (end.0 - start.0) / 3;
        match self {
            Self::Early => Interval::closed(start, start.plus(third)),
            Self::Middle => Interval::closed(start.plus(third), end.plus(-third)),
            Self::Late => Interval::closed(end.plus(-third), end),
        }
    }
}

fn part_of(context: &Context<'_, '_>, at: usize) -> Option<(usize, Part)> {
    let parts = words!["early", "beginning", "start", "mid", "middle", "late", "end"];
    let part = match context.document.which(at, parts)? {
        0..3 => Part::Early,
        3 | 4 => Part::Middle,
        _ => Part::Late,
    };
    let of = usize::from(context.is(at + 1, words!["of", "in"]));
    Some((at + 1 + of, part))
}

/// "25 December 2024", "December 25, 2024", "12.01.2025", "2024-12-25".
fn full(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let document = context.document;
    if let Some((day, after)) = context.day_number(at)
        && let Some(month) = month_of(document, after + usize::from(context.is(after, words!["of"])))
    {
        let end = after + 1 + usize::from(context.is(after, words!["of"]));
        let comma = usize::from(document.is_mark(end, ','));
        if let Some(year) = context.year(end + comma) {
            return explicit(
                end + comma + 1,
                Day::from_ymd(year, month, day).map(Interval::day),
                "date.full",
            );
        }
        let interval = day_in_news(context.anchor, month, day, context.tense());
        return Some(published(end, interval, "date.month-day"));
    }
    if let Some(month) = month_of(document, at)
        && let Some((day, after)) = context.day_number(at + 1)
    {
        let comma = usize::from(document.is_mark(after, ','));
        if let Some(year) = context.year(after + comma) {
            return explicit(
                after + comma + 1,
                Day::from_ymd(year, month, day).map(Interval::day),
                "date.full",
            );
        }
        let interval = day_in_news(context.anchor, month, day, context.tense());
        return Some(published(after, interval, "date.month-day"));
    }
    numeric(document.word(at)).and_then(|day| explicit(at + 1, Some(Interval::day(day)), "date.numeric"))
}

/// Day first, as everywhere but in one country; a year first is ISO.
fn numeric(word: &str) -> Option<Day> {
    let parts: Vec<i16> = word.split(['.', '/']).map(|part| part.parse().ok()).collect::<Option<_>>()?;
    match parts[..] {
        [day, month, year] if year > 1900 && day <= 31 && month <= 12 => {
            Day::from_ymd(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
        }
        _ => None,
    }
}

/// "March 2024", "in March", "last March", "March and April".
fn month(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let document = context.document;
    let last = context.is(at, words!["last", "this", "next", "past", "previous"]);
    let name = at + usize::from(last);
    let month = month_of(document, name)?;
    let of = usize::from(context.is(name + 1, words!["of"]) || document.is_mark(name + 1, ','));
    if let Some(year) = context.year(name + 1 + of) {
        return explicit(name + of + 2, Interval::month(year, month), "date.month-year");
    }
    // "the same year" after a month points at the year named last.
    if context.is(name + 1, words!["the"])
        && context.is(name + 2, words!["same"])
        && context.is(name + 3, words!["year"])
    {
        let year = context.last?.start?.ymd().0;
        let interval = Interval::month(year, month);
        return Some(Read { end: name + 4, interval, basis: DateBasis::Mentioned, rule: "date.same-year" });
    }
    let before = name.checked_sub(1).is_some_and(|at| {
        last || context.is(
            at,
            words![
                "in",
                "since",
                "of",
                "until",
                "by",
                "during",
                "from",
                "early",
                "late",
                "mid",
                "and",
                "between",
                "through",
                "throughout",
                "on",
                "for",
                "to",
            ],
        )
    });
    // "last March" is the one before this year's only when this year's has not come or is now.
    before.then(|| published(name + 1, month_in_news(context.anchor, month, context.tense()), "date.month"))
}

/// "the 1990s", "mid-1990s".
fn decade(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let year = context.year(at).filter(|year| year % 10 == 0)?;
    let plural = context.is(at + 1, words!["s"]) && context.document.tokens[at + 1].joined;
    let interval = Interval::closed(Day::from_ymd(year, 1, 1)?, Day::from_ymd(year + 9, 12, 31)?);
    plural.then(|| explicit(at + 2, Some(interval), "date.decade"))?
}

/// "in 2021", "2004-2021", and a year that opens its sentence.
fn year(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let year = context.year(at).filter(|&year| (1500..2100).contains(&year))?;
    let document = context.document;
    let dash = usize::from(document.is_mark(at + 1, '–') || document.is_mark(at + 1, '-'));
    let second_joined = dash == 1 || document.tokens.get(at + 1).is_some_and(|token| token.joined);
    if second_joined && let Some(second) = context.year(at + 1 + dash) {
        let interval = Interval::closed(Day::from_ymd(year, 1, 1)?, Day::from_ymd(second, 12, 31)?);
        return explicit(at + 2 + dash, Some(interval), "date.years");
    }
    let before = at.checked_sub(1).filter(|_| at > context.sentence.start);
    let led = before.is_none_or(|at| {
        context.is(
            at,
            words![
                "in",
                "since",
                "of",
                "until",
                "by",
                "during",
                "from",
                "early",
                "late",
                "mid",
                "to",
                "and",
                "between",
                "after",
                "before",
                "around",
                "year",
                "through",
                "throughout",
                "the",
                "end",
                "for",
            ],
        ) || document.is_mark(at, '(')
            || document.is_mark(at, ',')
    });
    let counted = document.is(at + 1, crate::tables::Class::People);
    (led && !counted).then(|| explicit(at + 1, Interval::year(year), "date.year"))?
}

/// "on Thursday", "last Friday", "Monday evening".
fn weekday(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let document = context.document;
    let lead = words!["on", "last", "next", "this", "that", "late", "early", "past", "previous"];
    let mut name = at;
    while name < at + 3 && context.is(name, lead) {
        name += 1;
    }
    let weekday = weekday_of(document, name)?;
    let has = |word: &[u64]| (at..name).any(|at| context.is(at, word));
    let mut end = name + 1;
    let night = context.is(end, words!["night", "evening", "morning", "afternoon"]);
    end += usize::from(night);
    let anchor = context.anchor.published.and_then(|i| Some((i.start?, i.end?)));
    let that = has(words!["that"]).then_some(context.last).flatten().and_then(|i| i.end);
    let (interval, basis, rule) = match (that, anchor) {
        (Some(day), _) => {
            let day = weekday_before(day.plus(6), weekday, false);
            (Some(Interval::day(day)), DateBasis::Mentioned, "date.weekday-mentioned")
        }
        (None, Some((start, end))) if start == end => {
            let future = has(words!["next"]) || (context.tense() == Tense::Future && !has(words!["last"]));
            let day = weekday_before(end, weekday, has(words!["last"]) || has(words!["previous"]));
            let day = if future { day.plus(7) } else { day };
            (Some(Interval::day(day)), DateBasis::Publication, "date.weekday")
        }
        // Published within a month: the weekday is bounded by it.
        (None, Some((start, end))) if end.0 - start.0 <= 31 => {
            (Some(Interval::closed(start.plus(-7), end)), DateBasis::Bounded, "date.weekday-bounded")
        }
        _ => (None, DateBasis::Publication, "date.weekday"),
    };
    Some(Read { end, interval, basis, rule })
}

//! Years: after a month or a day, alone, as decades, and of other calendars.

use super::calendars::{self, Calendar};
use super::context::Context;
use super::names::MonthName;
use super::{Read, explicit};
use crate::tables::Class;
use marchland_core::Day;
use marchland_core::date::{DateBasis, Interval};

/// A year that belongs to a month or a day before it, in that month's calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct YearAfter {
    /// `None` where it has no anchor.
    pub year: Option<i16>,
    /// One past its last token.
    pub end: usize,
    pub basis: DateBasis,
}

/// Years of the Hijri calendars that news speak of.
fn is_hijri(year: i16) -> bool {
    (1200..1500).contains(&year)
}

/// "2024", ", 2024", "of 1403", "1445 AH", "the same year", "last year".
pub(super) fn after(context: &Context<'_, '_>, at: usize, name: MonthName) -> Option<YearAfter> {
    let link = context.mark(at, ',') || context.is(at, words!["of", "in"]);
    let from = at + usize::from(link);
    let explicit = |year, end| YearAfter { year, end, basis: DateBasis::Explicit };
    // "in July 2020 killed 16 people": a verb counts nobody.
    let counts =
        context.counts_people(from + 1) && !context.is(from + 1, words!["killed", "wounded", "injured"]);
    if let Some(year) = context.year(from).filter(|_| !counts) {
        return match name.calendar {
            Calendar::Gregorian => Some(explicit(Some(year), from + 1)),
            _ if is_hijri(year) => {
                let end = era(context, from + 1).map_or(from + 1, |(_, end)| end);
                Some(explicit(Some(year), end))
            }
            // "Ramadan 2024": a month of one calendar in a year of another.
            calendar => Some(explicit(calendars::month_in_gregorian(calendar, year, name.month), from + 1)),
        };
    }
    if name.calendar != Calendar::Gregorian {
        return None;
    }
    let the = usize::from(context.is(from, words!["the"]));
    let step = match context.which(from + the, words!["same", "that", "this", "last", "next", "previous"])? {
        0 | 1 => None,
        2 => Some(0),
        4 => Some(1),
        _ => Some(-1),
    };
    if !context.is(from + the + 1, words!["year"]) {
        return None;
    }
    let (year, basis) = match step {
        None => context.base_year().map_or((None, DateBasis::Mentioned), |(year, basis)| (Some(year), basis)),
        Some(step) => {
            let published = context.anchor.published.and_then(|interval| interval.end);
            (published.map(|day| day.ymd().0 + step), DateBasis::Publication)
        }
    };
    Some(YearAfter { year, end: from + the + 2, basis })
}

/// Words for a calendar beside a year, as far as they go: "solar", "Hijri Shamsi", "AH".
fn calendar_words(context: &Context<'_, '_>, at: usize) -> (Option<Calendar>, usize) {
    let solar = words!["solar", "shamsi", "persian", "sh", "ahs", "hs", "s.h", "h.s"];
    let lunar = words!["lunar", "qamari"];
    // Alone these mean the lunar year; "solar Hijri" does not.
    let hijri = words!["hijri", "islamic", "ah", "a.h"];
    let (mut found, mut end) = (None, at);
    loop {
        if context.is(end, solar) {
            found = Some(Calendar::SolarHijri);
        } else if context.is(end, lunar) {
            found = Some(Calendar::LunarHijri);
        } else if context.is(end, hijri) {
            found = found.or(Some(Calendar::LunarHijri));
        } else if !(found.is_some() && context.is(end, words!["calendar"])) {
            return (found, end);
        }
        end += 1;
    }
}

/// The calendar named after a year, in brackets or not: "(solar)", "AH".
fn era(context: &Context<'_, '_>, at: usize) -> Option<(Calendar, usize)> {
    let open = usize::from(context.mark(at, '('));
    let (calendar, end) = calendar_words(context, at + open);
    let close = usize::from(open == 1 && context.mark(end, ')'));
    (open == close).then_some((calendar?, end + close))
}

/// "1403 (solar)", "the solar year 1403", "1445 AH".
pub(super) fn hijri(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let (year, calendar, end) = if let Some(year) = context.year(at) {
        let (calendar, end) = era(context, at + 1)?;
        (year, calendar, end)
    } else {
        let (calendar, word) = calendar_words(context, at);
        let named = context.is(word, words!["year"]).then_some(word + 1)?;
        // "Afghan" and "Iranian" are names of states; the year itself begins the date there.
        let solar = || at.checked_sub(1).filter(|&t| context.is(t, words!["afghan", "iranian"]));
        let calendar = calendar.or_else(|| solar().map(|_| Calendar::SolarHijri))?;
        (context.year(named)?, calendar, named + 1)
    };
    let rule = match calendar {
        Calendar::LunarHijri => "date.lunar-hijri",
        _ => "date.solar-hijri",
    };
    explicit(end, calendars::year(calendar, year).filter(|_| is_hijri(year)), rule)
}

/// "the 1990s", "mid-1990s".
pub(super) fn decade(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let year = context.year(at).filter(|year| year % 10 == 0)?;
    let plural = context.is(at + 1, words!["s"]) && context.joined(at + 1);
    let interval = Interval::closed(Day::from_ymd(year, 1, 1)?, Day::from_ymd(year + 9, 12, 31)?);
    plural.then(|| explicit(at + 2, Some(interval), "date.decade"))?
}

/// "in 2021", "2004-2021", "2023-24", and a year that opens its sentence.
pub(super) fn alone(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let year = context.year(at).filter(|&year| (1500..2100).contains(&year))?;
    let dash = usize::from(context.mark(at + 1, '–') || context.mark(at + 1, '-'));
    if dash == 1 || context.joined(at + 1) {
        let second = context.year(at + 1 + dash).or_else(|| {
            // "2023-24": the next year, not a month.
            let short = context.number(at + 1 + dash, 100)? as i16;
            (short == (year + 1) % 100).then_some(year + 1)
        });
        if let Some(second) = second.filter(|&second| second > year) {
            let interval = Interval::closed(Day::from_ymd(year, 1, 1)?, Day::from_ymd(second, 12, 31)?);
            return explicit(at + 2 + dash, Some(interval), "date.years");
        }
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
                "till",
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
                "least"
            ],
        ) || context.mark(at, '(')
            || context.mark(at, ',')
    });
    // "2019 militants" are counted, "In 2019 militants" tells the year.
    let opens = at == context.sentence.start + 1 && context.is(at - 1, words!["in", "since"]);
    let counted = context.class(at + 1, Class::People) && !opens;
    (led && !counted).then(|| explicit(at + 1, Interval::year(year), "date.year"))?
}

//! Months, seasons and weekends: "March 2024", "last October", "in spring 2024", "over the weekend".

use super::calendars::{self, Calendar};
use super::context::Context;
use super::names::{Alone, MonthName, month_name};
use super::news::{Tense, month_in_news, weekday_before};
use super::{Read, explicit, published, year};
use jiff::civil::Weekday;
use marchland_core::Day;
use marchland_core::date::{DateBasis, Interval};

/// "March 2024", "in March", "last March", "Aban 1403", "during Ramadan".
pub(super) fn month(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let step = context.which(at, words!["last", "this", "next", "past", "previous"]);
    let first = at + usize::from(step.is_some());
    let name = month_name(context.document, first).filter(|name| name.end <= context.sentence.end)?;
    let rule = match name.calendar {
        Calendar::Gregorian => "date.month",
        Calendar::SolarHijri => "date.solar-hijri",
        Calendar::LunarHijri => "date.lunar-hijri",
    };
    if let Some(year) = year::after(context, name.end, name) {
        let interval = year.year.and_then(|year| calendars::month(name.calendar, year, name.month));
        let rule = match (rule, year.basis) {
            ("date.month", DateBasis::Explicit) => "date.month-year",
            ("date.month", _) => "date.same-year",
            (rule, _) => rule,
        };
        return Some(Read { end: year.end, interval, basis: year.basis, rule, floating: false });
    }
    let stands = if step.is_some() { name.alone != Alone::Never } else { is_led(context, first, name) };
    if !stands {
        return None;
    }
    let (anchor, tense) = (context.anchor, context.tense(at));
    let tense = match step {
        Some(0 | 3 | 4) => Tense::Past,
        Some(2) => Tense::Future,
        _ => tense,
    };
    let found = month_in_news(name.calendar, anchor, name.month, tense);
    // "last March", written in March, is the March before; "next March" the one after.
    let now = anchor.published.zip(found).is_some_and(|(published, month)| month.meets(published));
    let far = match step {
        Some(0 | 3 | 4) if now => -1,
        Some(2) if now => 1,
        _ => 0,
    };
    let interval = match found {
        Some(found) if far != 0 => found.start.and_then(|start| {
            let (year, month) = calendars::year_month(name.calendar, start);
            calendars::month(name.calendar, year + far, month)
        }),
        found => found,
    };
    Some(Read { end: name.end, interval, basis: DateBasis::Publication, rule, floating: step.is_none() })
}

/// Whether the word before a month's name lets it stand without a number.
fn is_led(context: &Context<'_, '_>, at: usize, name: MonthName) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let closely = words!["in", "during", "throughout", "since", "until", "till", "from", "between"];
    let loosely = words!["of", "early", "late", "mid", "through"];
    let gregorian = words!["by", "and", "on", "for", "to"];
    // "in Aban Street": a longer name.
    let longer = name.calendar != Calendar::Gregorian
        && context.document.tokens.get(name.end).is_some_and(|token| token.capital)
        && context.sentence.contains(&name.end);
    match name.alone {
        Alone::Never => false,
        Alone::LedClosely => context.is(before, closely) && !longer,
        Alone::Led if longer => false,
        Alone::Led => {
            context.is(before, closely)
                || context.is(before, loosely)
                || name.calendar == Calendar::Gregorian && context.is(before, gregorian)
        }
    }
}

/// Months from which the seasons count: March, June, September, December.
fn season_of(context: &Context<'_, '_>, at: usize) -> Option<i8> {
    const FIRST: [i8; 5] = [3, 6, 9, 9, 12];
    context.which(at, words!["spring", "summer", "autumn", "fall", "winter"]).map(|n| FIRST[n])
}

/// Three months from the first of a year's month.
fn season_from(year: i16, month: i8) -> Option<Interval> {
    let (last_year, last) = if month == 12 { (year.checked_add(1)?, 2) } else { (year, month + 2) };
    let (first, last) = (Interval::month(year, month)?, Interval::month(last_year, last)?);
    Some(Interval { start: first.start, end: last.end })
}

/// "in spring 2024", "the winter of 2023-24", "this summer", "last winter", "in the autumn".
pub(super) fn season(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let the = usize::from(context.is(at, words!["the"]));
    let step = context.which(at + the, words!["last", "past", "this", "next", "coming"]);
    let name = at + the + usize::from(step.is_some());
    let month = season_of(context, name)?;
    let of = usize::from(context.is(name + 1, words!["of", "in"]) || context.mark(name + 1, ','));
    if let Some(year) = context.year(name + 1 + of) {
        let after = name + 2 + of;
        // A winter takes the year it begins in; "2023-24" says both.
        let short = context.joined(after).then(|| context.number(after, 100)).flatten();
        let two = short.is_some_and(|n| n as i16 == (year + 1) % 100);
        return explicit(after + usize::from(two), season_from(year, month), "date.season");
    }
    let led = || {
        let before = name - the;
        let preps =
            words!["in", "during", "since", "until", "throughout", "by", "early", "late", "mid", "of"];
        let fall = context.is(name, words!["fall"]);
        !fall && before > 0 && context.is(before - 1, preps) && context.closes(name + 1)
    };
    if step.is_none() && !led() {
        return None;
    }
    let whole = context.anchor.published.filter(|i| i.n_days().is_some_and(|days| days <= 31));
    let future = matches!(step, Some(3 | 4)) || context.tense(at) == Tense::Future && step != Some(0);
    let interval =
        whole.and_then(|i| if future { coming(i.start?, month) } else { been(i.end?, month, step) });
    Some(published(name + 1, interval, "date.season"))
}

/// The latest such season: begun by that day, or over for "last".
fn been(day: Day, month: i8, step: Option<usize>) -> Option<Interval> {
    let year = day.ymd().0;
    let over = matches!(step, Some(0 | 1));
    let fits = |season: &Interval| if over { season.end < Some(day) } else { season.start <= Some(day) };
    (0..3).filter_map(|back| season_from(year - back, month)).find(fits)
}

/// The next such season that is not over.
fn coming(day: Day, month: i8) -> Option<Interval> {
    let year = day.ymd().0;
    (-1..2).filter_map(|n| season_from(year + n, month)).find(|season| season.end >= Some(day))
}

/// "over the weekend", "last weekend", "at the weekend", "next weekend": Saturday and Sunday.
pub(super) fn weekend(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let step = context.which(at, words!["the", "last", "past", "this", "next", "coming"]);
    let name = at + usize::from(step.is_some());
    if step.is_none() || !context.is(name, words!["weekend"]) {
        return None;
    }
    let published = context.anchor.published.filter(|interval| interval.n_days() == Some(1));
    let day = published.and_then(|interval| interval.end);
    let interval = day.map(|day| {
        let past = context.tense(at) == Tense::Past;
        let saturday = match step {
            Some(1) => weekday_before(day, Weekday::Sunday, true).plus(-1),
            Some(4 | 5) => weekday_before(day, Weekday::Saturday, false).plus(7),
            _ if past => weekday_before(day, Weekday::Saturday, false),
            _ => weekday_before(day.plus(6), Weekday::Saturday, false),
        };
        let sunday = saturday.plus(1);
        let began = past && saturday <= day && !matches!(step, Some(4 | 5));
        Interval::closed(saturday, if began { sunday.min(day) } else { sunday })
    });
    Some(super::published(name + 1, interval, "date.weekend"))
}

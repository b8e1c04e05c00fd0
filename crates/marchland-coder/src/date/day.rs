//! Days of a month: "25 December 2024", "October 9-11", "12 Mizan 1404", "the ninth of October".

use super::calendars::{self, Calendar};
use super::context::Context;
use super::names::{MonthName, month_name};
use super::news::{day_in_news, day_of_month_in_news};
use super::{Read, explicit, units, year};
use marchland_core::Day;
use marchland_core::date::{DateBasis, Interval};

/// One day or several of one month, in any order of day and month.
pub(super) fn full(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    day_first(context, at, false)
        .or_else(|| month_first(context, at, false))
        .or_else(|| year_first(context, at))
        .or_else(|| known_by_its_day(context, at))
}

/// Days of one month where "and" stands between the ends: after "between", and of nights.
pub(super) fn range(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let several = |read: &Read| read.interval.map_or(read.rule == "date.days", |i| i.n_days() > Some(1));
    day_first(context, at, true).or_else(|| month_first(context, at, true)).filter(several)
}

/// "9/11"
fn known_by_its_day(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let is_it = context.is_number(at) && context.document.word(at) == "9/11";
    is_it.then(|| explicit(at + 1, Day::from_ymd(2001, 9, 11).map(Interval::day), "date.name"))?
}

/// "the September 11 attacks", unless the paper is of that month.
fn is_known_by_its_day(context: &Context<'_, '_>, name: MonthName, days: Days, end: usize) -> bool {
    let published = context.anchor.published.and_then(|interval| interval.end);
    (name.calendar, name.month, days.first, days.last) == (Calendar::Gregorian, 9, 11, 11)
        && context.is(end, words!["attacks", "terror", "terrorist"])
        && published.is_none_or(|day| day.ymd().1 != 9)
}

/// The days before or after a month's name.
#[derive(Clone, Copy)]
struct Days {
    first: i8,
    last: i8,
    /// One past the first day.
    first_end: usize,
    /// One past the last.
    end: usize,
}

/// "9", "9th", "9-11", "9 to 11", "9 and 10", "9, 10 and 11", "7/8".
fn days(context: &Context<'_, '_>, at: usize, and_spans: bool) -> Option<Days> {
    let Some((first, mut end)) = context.day_number(at) else {
        let (first, last) = pair(context, at)?;
        return Some(Days { first, last, first_end: at + 1, end: at + 1 });
    };
    let mut days = Days { first, last: first, first_end: end, end };
    let mut row = true;
    while let Some((day, after, spans)) = another(context, end) {
        row &= day == days.last + 1;
        days.last = day;
        end = after;
        if spans || and_spans || row {
            days.end = end;
        }
        if spans {
            break;
        }
    }
    if days.end < end {
        // "9 and 15 October" are two dates; the second is read where it stands.
        days.last = days.first;
    }
    Some(Days { end, ..days })
}

/// The next day of a row: its number, its end, and whether what joins it means all days between.
fn another(context: &Context<'_, '_>, end: usize) -> Option<(i8, usize, bool)> {
    let the = |at: usize| at + usize::from(context.is(at, words!["the"]));
    if context.joined(end) && context.is_number(end) {
        let (day, after) = context.day_number(end)?;
        return Some((day, after, true));
    }
    let dash = ['–', '-', '—', '−'].into_iter().any(|mark| context.mark(end, mark));
    let spans = dash || context.is(end, words!["to", "until", "till", "through"]);
    let (day, after) = context.day_number(the(end + 1))?;
    if spans || context.is(end, words!["and", "or"]) || context.mark(end, '&') {
        return Some((day, after, spans));
    }
    // A comma joins only what "and" closes: "9, 10 and 11 October".
    let closed = context.is(after, words!["and"]) || context.mark(after, ',');
    (context.mark(end, ',') && closed).then_some((day, after, false))
}

/// "7/8": the night between two days.
fn pair(context: &Context<'_, '_>, at: usize) -> Option<(i8, i8)> {
    let (first, last) = context.is_number(at).then(|| context.document.word(at).split_once('/'))??;
    let day = |text: &str| text.parse().ok().filter(|day| (1..=31).contains(day));
    let (first, last): (i8, i8) = (day(first)?, day(last)?);
    (last == first + 1).then_some((first, last))
}

fn day_first(context: &Context<'_, '_>, at: usize, and_spans: bool) -> Option<Read> {
    if let Some(days) = days(context, at, and_spans) {
        // "the 27th day of Ramadan"
        let day = usize::from(context.is(days.end, words!["day"]));
        let of = day + usize::from(context.is(days.end + day, words!["of"]));
        let name = month_name(context.document, days.end + of).filter(|name| inside(context, name))?;
        let apart = days.last == days.first && days.end > days.first_end;
        let end = name.end;
        let read = dated(context, at, name, days, end)?;
        return Some(if apart { Read { end: days.first_end, ..read } } else { read });
    }
    // "the ninth of October"
    let (day, of) = units::ordinal(context, at)?;
    let of = context.is(of, words!["of"]).then_some(of + 1)?;
    let name = month_name(context.document, of).filter(|name| inside(context, name))?;
    let day = i8::try_from(day).ok()?;
    dated(context, at, name, Days { first: day, last: day, first_end: of, end: of }, name.end)
}

fn month_first(context: &Context<'_, '_>, at: usize, and_spans: bool) -> Option<Read> {
    let name = month_name(context.document, at).filter(|name| inside(context, name))?;
    let the = usize::from(context.is(name.end, words!["the"]));
    let mut days = days(context, name.end + the, and_spans)?;
    // "In May 15 people died", "from October 9 to 11 November": the last number is not of this month.
    let foreign = |end: usize| {
        context.counts_people(end) || month_name(context.document, end).is_some_and(|m| inside(context, &m))
    };
    if days.end > days.first_end && (foreign(days.end) || days.last <= days.first) {
        days = Days { last: days.first, end: days.first_end, ..days };
    }
    if the == 1 && context.ordinal_figure(name.end + the).is_none() || context.counts_people(days.end) {
        return None;
    }
    dated(context, at, name, days, days.end)
}

/// A month's name does not reach out of its sentence.
fn inside(context: &Context<'_, '_>, name: &MonthName) -> bool {
    name.end <= context.sentence.end
}

/// "2006-Jan-27"
fn year_first(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let year = context.year(at).filter(|_| context.joined(at + 1))?;
    let name = month_name(context.document, at + 1).filter(|name| inside(context, name))?;
    let (day, end) = context.day_number(name.end).filter(|_| context.joined(name.end))?;
    explicit(end, calendars::day(name.calendar, year, name.month, day).map(Interval::day), "date.full")
}

/// Days and month together, with the year after them or the one that the news rule gives.
fn dated(context: &Context<'_, '_>, at: usize, name: MonthName, days: Days, end: usize) -> Option<Read> {
    let calendar = name.calendar;
    let rule = match calendar {
        Calendar::Gregorian if days.last > days.first => "date.days",
        Calendar::Gregorian => "date.full",
        Calendar::SolarHijri => "date.solar-hijri",
        Calendar::LunarHijri => "date.lunar-hijri",
    };
    if days.last < days.first {
        return None;
    }
    let span = |end: Day| Interval::closed(end.plus(i32::from(days.first) - i32::from(days.last)), end);
    if let Some(year) = year::after(context, end, name) {
        let last = calendars::day(calendar, year.year?, name.month, days.last)?;
        return Some(Read {
            end: year.end,
            interval: Some(span(last)),
            basis: year.basis,
            rule,
            floating: false,
        });
    }
    if is_known_by_its_day(context, name, days, end) {
        return explicit(end, Day::from_ymd(2001, 9, 11).map(Interval::day), "date.name");
    }
    let last = day_in_news(calendar, context.anchor, name.month, days.last, context.tense(at));
    let rule = if rule == "date.full" { "date.month-day" } else { rule };
    Some(Read { end, interval: last.map(span), basis: DateBasis::Publication, rule, floating: true })
}

/// "on the 14th", "since the 3rd": a day of the month of publication or of the one before.
pub(super) fn of_this_month(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    if !context.is(at, words!["the"]) {
        return None;
    }
    let led = words!["on", "by", "since", "until", "till", "from", "of", "to", "and", "between"];
    at.checked_sub(1).filter(|&before| context.is(before, led))?;
    let (first, first_end) = context.ordinal_figure(at + 1)?;
    let (last, end) = match another(context, first_end) {
        Some((day, end, spans)) if spans || day == first + 1 => (day, end),
        _ => (first, first_end),
    };
    if !context.closes(end) || last < first {
        return None;
    }
    let day = day_of_month_in_news(context.anchor, last, context.tense(at));
    let interval = day.map(|day| Interval::closed(day.plus(i32::from(first) - i32::from(last)), day));
    Some(Read { end, interval, basis: DateBasis::Publication, rule: "date.day-of-month", floating: true })
}

//! Dates counted from publication: "yesterday", "last week", "almost a month ago", "over the past two years".

use super::context::Context;
use super::news::Tense;
use super::units::{self, Unit};
use super::{Read, published};
use crate::tables::Class;
use crate::token::Words;
use marchland_core::Day;
use marchland_core::date::{DateBasis, Interval};

/// Reads a date that counts from publication.
pub(super) fn read(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    single(context, at)
        .or_else(|| this_or_last(context, at))
        .or_else(|| ago(context, at))
        .or_else(|| stretch(context, at))
}

fn today(context: &Context<'_, '_>) -> Option<Day> {
    context.anchor.published?.end
}

/// Words and set phrases.
fn single(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let is = |n: usize, words: &Words| context.is(at + n, words);
    let parts = words!["morning", "afternoon", "evening", "night"];
    let read = |n: usize, from, to, rule| {
        let part = usize::from(is(n, parts));
        Some(published(at + n + part, context.near(from, to), rule))
    };
    if is(0, words!["today", "tonight"]) || is(0, words!["this"]) && is(1, parts) {
        return read(1, 0, 0, "date.today");
    }
    if is(0, words!["yesterday"]) || is(0, words!["last"]) && is(1, words!["evening"]) {
        return read(1, -1, -1, "date.yesterday");
    }
    if is(0, words!["tomorrow"]) {
        return read(1, 1, 1, "date.tomorrow");
    }
    if is(0, words!["overnight"]) {
        return Some(published(at + 1, context.near(-1, 0), "date.overnight"));
    }
    if is(0, words!["last"]) && is(1, words!["night"]) {
        return read(1, -1, 0, "date.overnight");
    }
    if is(0, words!["the"]) && is(1, words!["day", "night"]) {
        if is(2, words!["before"]) && is(3, words!["yesterday"]) {
            return read(4, -2, -2, "date.yesterday");
        }
        if is(2, words!["after"]) && is(3, words!["tomorrow"]) {
            return read(4, 2, 2, "date.tomorrow");
        }
    }
    None
}

/// "this year", "last month", "the year": the calendar's unit as a whole, and whether it is running.
pub(super) fn calendar_unit(context: &Context<'_, '_>, at: usize) -> Option<(Read, bool)> {
    let step = match context.which(at, words!["this", "the", "current", "last", "next", "coming"])? {
        0..3 => 0,
        3 => -1,
        _ => 1,
    };
    // "last week-long" is a length.
    let unit = units::one(context, at + 1).filter(|unit| is_calendar(*unit) && !context.joined(at + 2))?;
    let interval = counted(context, unit).and_then(|day| units::around(day, unit, step));
    Some((published(at + 2, interval, "date.this-last"), step == 0))
}

/// Weeks and longer: "this day" is no date of its own.
fn is_calendar(unit: Unit) -> bool {
    matches!(unit, Unit::Week | Unit::Month | Unit::Year | Unit::Decade)
}

/// The day of publication, where it is known well enough to count in a unit from it.
fn counted(context: &Context<'_, '_>, unit: Unit) -> Option<Day> {
    let known = context.anchor.published?.n_days().is_some_and(|days| unit.bears(days));
    today(context).filter(|_| known)
}

/// "this week", "last year", "earlier in the year", "the week before last".
fn this_or_last(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let earlier = context.is(at, words!["earlier", "later"]);
    let skip = usize::from(earlier) + usize::from(earlier && context.is(at + 1, words!["in"]));
    let the = context.is(at + skip, words!["the"]);
    let before_last = the && context.is(at + 2, words!["before"]) && context.is(at + 3, words!["last"]);
    if the && !before_last && !context.is(at, words!["earlier"]) {
        return None;
    }
    let (read, is_now) = calendar_unit(context, at + skip)?;
    // "the last week of March", "this week of prayer" say more than this.
    if context.is(read.end, words!["of"]) {
        return None;
    }
    let unit = units::one(context, at + skip + 1)?;
    if before_last {
        let interval = counted(context, unit).and_then(|day| units::around(day, unit, -2));
        return Some(Read { interval, end: at + 4, ..read });
    }
    let interval = read.interval.zip(today(context)).map(|(whole, day)| match context.tense(at) {
        _ if !is_now => whole,
        // What has happened this week or year happened before the article did.
        Tense::Past if unit == Unit::Week => Interval::closed(day.plus(-6), day),
        Tense::Past => Interval { start: whole.start, end: whole.end.map(|end| end.min(day)) },
        Tense::Future => Interval { start: whole.start.map(|start| start.max(day)), end: whole.end },
    });
    Some(Read { interval, ..read })
}

/// "almost a month ago", "two or three days ago", "weeks ago".
fn ago(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let count = units::count(context, at).or_else(|| {
        // "days ago": a few. "years ago" says nothing of when.
        let unit = units::many(context, at)?;
        let near = matches!(unit, Unit::Minute | Unit::Hour | Unit::Day | Unit::Week | Unit::Month);
        let counted = at.checked_sub(1).is_some_and(|before| context.is(before, words!["of"]));
        (near && !counted).then_some(units::Count { low: units::SEVERAL.0, high: units::SEVERAL.1, end: at })
    })?;
    let unit = units::any(context, count.end)?;
    if !context.is(count.end + 1, words!["ago"]) {
        return None;
    }
    let day = counted(context, unit).map(Interval::day);
    let interval = day.and_then(|day| units::moved(day, unit, -count.low, -count.high));
    Some(published(count.end + 2, interval, "date.ago"))
}

/// "the past two years", "in recent weeks", "in the last month": the time up to publication.
fn stretch(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let the = usize::from(context.is(at, words!["the", "these", "this"]));
    let word = context.which(at + the, words!["past", "last", "recent"])?;
    let preps = words!["over", "in", "during", "for", "within"];
    let led = at.checked_sub(1).is_some_and(|before| context.is(before, preps));
    let count = units::count(context, at + the + 1);
    let from = count.map_or(at + the + 1, |count| count.end);
    let several = units::many(context, from);
    let unit = several.or_else(|| units::one(context, from))?;
    // "last week" is the calendar's; "in the last week" the seven days up to now. "recent weeks" needs "in",
    // and so do "past years" without a number.
    let bounded = the == 1 || several.is_some() && (led || count.is_some());
    let idiom = several.is_none() && count.is_none() && !is_calendar(unit);
    let fits = if word == 2 { led && several.is_some() } else { bounded };
    // "at the last minute"
    if !fits || idiom || context.is(from + 1, words!["of"]) {
        return None;
    }
    let n = count.map_or(if several.is_some() { 3 } else { 1 }, units::Count::middle);
    let days = match unit {
        Unit::Minute => 0,
        Unit::Hour => (n + 23) / 24,
        Unit::Day => n,
        Unit::Week => 7 * n,
        Unit::Month => 31 * n,
        Unit::Year => 366 * n,
        Unit::Decade => 3653 * n,
    };
    Some(Read { end: from + 1, ..up_to_now(context, days, "date.over-past") })
}

/// So many days up to publication.
fn up_to_now(context: &Context<'_, '_>, days: i32, rule: &'static str) -> Read {
    let slack = context.anchor.published.and_then(Interval::n_days);
    let exact = slack.is_some_and(|slack| slack <= days.max(31));
    let interval = today(context).filter(|_| exact).map(|day| Interval::closed(day.plus(-days), day));
    Read { end: 0, interval, basis: DateBasis::Bounded, rule, floating: false }
}

/// "have been fighting for three days": what lasts until now began then. Any other "for three days" is a
/// duration and no date.
pub(super) fn lasting(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    /// Furthest distance of "have" from "for".
    const REACH: usize = 8;
    if !context.is(at, words!["for"]) {
        return None;
    }
    let count = units::count(context, at + 1)?;
    let unit = units::any(context, count.end)?;
    let days = match unit {
        Unit::Day => 1,
        Unit::Week => 7,
        Unit::Month => 31,
        Unit::Year => 366,
        Unit::Minute | Unit::Hour | Unit::Decade => return None,
    };
    let first = at.saturating_sub(REACH).max(context.sentence.start);
    let clause = (first..at).rev().take_while(|&t| context.document.is_word(t));
    let perfect =
        clause.into_iter().any(|t| context.class(t, Class::Have) && context.is(t, words!["has", "have"]));
    if !perfect || !context.closes(count.end + 1) {
        return None;
    }
    Some(Read { end: count.end + 1, ..up_to_now(context, days * count.middle(), "date.lasting") })
}

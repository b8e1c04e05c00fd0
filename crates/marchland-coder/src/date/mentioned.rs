//! Dates counted from the day mentioned last: "the same day", "two days later", "the previous evening".
//!
//! Where no day was mentioned in this paragraph or the one before, the day of publication takes its place.

use super::Read;
use super::context::Context;
use super::units::{self, Unit};
use marchland_core::date::{DateBasis, Interval};

/// Reads a date that counts from a mention.
pub(super) fn read(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    same(context, at)
        .or_else(|| neighbour(context, at))
        .or_else(|| later_in(context, at))
        .or_else(|| counted(context, at))
}

/// A part of the day, or the day.
fn is_day(context: &Context<'_, '_>, at: usize) -> bool {
    context.is(at, words!["day", "night", "evening", "morning", "afternoon", "dawn"])
}

/// What the noun of a phrase is counted in.
fn unit(context: &Context<'_, '_>, at: usize) -> Option<Unit> {
    if is_day(context, at) {
        return Some(Unit::Day);
    }
    units::one(context, at).filter(|unit| matches!(unit, Unit::Week | Unit::Month | Unit::Year))
}

/// The unit that lies `n` from the one mentioned.
fn from_mention(context: &Context<'_, '_>, end: usize, unit: Unit, n: i32, rule: &'static str) -> Read {
    let base = context.base();
    let interval = base.and_then(|(base, _)| match unit {
        Unit::Day => units::moved(base, unit, n, n),
        _ => units::around(if n < 0 { base.start? } else { base.end? }, unit, n),
    });
    let basis = base.map_or(DateBasis::Mentioned, |(_, basis)| basis);
    Read { end, interval, basis, rule, floating: false }
}

/// "the same day", "that evening", "the very same night", "that month".
fn same(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let the = context.is(at, words!["the"]);
    let very = usize::from(context.is(at + 1, words!["very"]));
    let name = if the && context.is(at + 1 + very, words!["same"]) {
        at + 2 + very
    } else if context.is(at, words!["that"]) {
        at + 1 + usize::from(context.is(at + 1, words!["very", "same"]))
    } else {
        return None;
    };
    let unit = unit(context, name)?;
    // "that day labourers …" is a clause, "that day-long siege" a length.
    if context.joined(name + 1) {
        return None;
    }
    Some(from_mention(context, name + 1, unit, 0, "date.same-day"))
}

/// "the next morning", "the previous month", "the day before", "the night after".
fn neighbour(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let the = context.is(at, words!["the"]);
    let word = at + usize::from(the);
    let leads = words!["next", "following", "subsequent", "previous", "preceding", "prior"];
    if let Some(found) = context.which(word, leads) {
        let unit = unit(context, word + 1)?;
        // "next week" without "the" counts from publication.
        let day = unit == Unit::Day && found == 0;
        let rule = if found < 3 { "date.next-day" } else { "date.previous-day" };
        let n = if found < 3 { 1 } else { -1 };
        let fits = the || day || found == 3;
        return fits.then(|| from_mention(context, word + 2, unit, n, rule));
    }
    if !the {
        return None;
    }
    let unit = unit(context, at + 1)?;
    let found = context.which(at + 2, words!["before", "after"])?;
    let end = after_that(context, at + 3)?;
    let (n, rule) = if found == 0 { (-1, "date.day-before") } else { (1, "date.next-day") };
    Some(from_mention(context, end, unit, n, rule))
}

/// One past "before" or "after" with its "that": what follows must not be a happening that they lead to.
fn after_that(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let that = context.is(at, words!["that", "this"]) && context.closes(at + 1);
    if that { Some(at + 1) } else { context.closes(at).then_some(at) }
}

/// "later that day", "earlier in the day", "later on the same day", "later that year".
fn later_in(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let later = context.which(at, words!["later", "earlier"])?;
    let prep = usize::from(context.is(at + 1, words!["in", "on", "during"]));
    let word = at + 1 + prep;
    if let Some(read) = same(context, word) {
        let from = context.base().and_then(|(base, _)| base.start);
        // What came later that year did not come before the day mentioned.
        let interval = read.interval.map(|whole| match (later, whole.start, from) {
            (0, Some(start), Some(from)) if start < from => Interval { start: Some(from), end: whole.end },
            _ => whole,
        });
        return Some(Read { interval, ..read });
    }
    let the = context.is(word, words!["the"]) && is_day(context, word + 1);
    the.then(|| from_mention(context, word + 2, Unit::Day, 0, "date.same-day"))
}

/// "two days later", "hours later", "a week after that", "a day earlier".
fn counted(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let plural = || {
        let unit = units::many(context, at)?;
        // "years later" says nothing of when.
        let near = matches!(unit, Unit::Minute | Unit::Hour | Unit::Day | Unit::Week);
        near.then_some(units::Count { low: units::SEVERAL.0, high: units::SEVERAL.1, end: at })
    };
    let some = usize::from(context.is(at, words!["some"]));
    let count = units::count(context, at).or_else(plural).or_else(|| {
        let unit = units::many(context, at + some)?;
        let near = some == 1 && matches!(unit, Unit::Minute | Unit::Hour | Unit::Day | Unit::Week);
        near.then_some(units::Count { low: units::SEVERAL.0, high: units::SEVERAL.1, end: at + 1 })
    })?;
    let unit = units::any(context, count.end)?;
    let word = count.end + 1;
    let found = context.which(word, words!["later", "earlier", "after", "before"])?;
    let end = if found < 2 { word + 1 } else { after_that(context, word + 1)? };
    if context.is(end, words!["than"]) {
        return None;
    }
    let sign = if found % 2 == 0 { 1 } else { -1 };
    let base = context.base();
    let interval = base.and_then(|(base, _)| units::moved(base, unit, sign * count.low, sign * count.high));
    let basis = base.map_or(DateBasis::Mentioned, |(_, basis)| basis);
    let small = matches!(unit, Unit::Minute | Unit::Hour);
    let rule = if small { "date.hours-later" } else { "date.earlier-later" };
    Some(Read { end, interval, basis, rule, floating: false })
}

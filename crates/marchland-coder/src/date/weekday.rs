//! Weekdays: "on Thursday", "last Friday", "Monday evening", "the following Tuesday", "Sunday, 12 October".

use super::context::Context;
use super::names;
use super::news::{Tense, weekday_before};
use super::{Read, day, units};
use crate::tables::Class;
use jiff::civil::Weekday;
use marchland_core::date::{DateBasis, Interval};

/// What stands before a weekday.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lead {
    Bare,
    Last,
    Next,
    /// "that Wednesday", "the same Wednesday": on the day mentioned or soon after.
    That,
    /// "the following Friday".
    Following,
    /// "the previous Friday".
    Previous,
}

/// Reads a weekday at a token, after "on" and the like.
pub(super) fn read(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let leads = words![
        "last",
        "past",
        "next",
        "coming",
        "that",
        "same",
        "following",
        "previous",
        "preceding",
        "this"
    ];
    let the = context.is(at, words!["the"]);
    let from = at + usize::from(the);
    let found = context.which(from, leads);
    let lead = match found {
        None | Some(9) => Lead::Bare,
        Some(0 | 1) => Lead::Last,
        Some(2 | 3) => Lead::Next,
        Some(4 | 5) => Lead::That,
        Some(6) => Lead::Following,
        Some(_) => Lead::Previous,
    };
    // "Following Monday's raid": a preposition.
    if !the && matches!(lead, Lead::Following | Lead::Previous) {
        return None;
    }
    // "this past Friday"
    let past = found == Some(9) && context.is(from + 1, words!["past", "coming"]);
    let name = from + usize::from(found.is_some()) + usize::from(past);
    if !context.sentence.contains(&name) || is_name_or_any(context, name) {
        return None;
    }
    let (weekday, is_short) = names::weekday(context.document, name)?;
    let stop = usize::from(context.mark(name + 1, '.') && context.is_number(name + 2));
    let end = part_of_day(context, name + 1 + stop);
    // "Sunday, 12 October": the date says which Sunday.
    let comma = usize::from(context.mark(end, ','));
    if let Some(date) = day::full(context, end + comma) {
        return Some(date);
    }
    // Shortened names are common words, unless a date follows.
    if is_short {
        return None;
    }
    // "on Friday and Saturday of last week"
    let listed = context.is(end, words!["and"]) && names::weekday(context.document, end + 1).is_some();
    if let Some((interval, _)) = listed.then(|| of_week(context, end + 2, weekday)).flatten() {
        let basis = DateBasis::Publication;
        return Some(Read { end, interval, basis, rule: "date.weekday", floating: false });
    }
    if let Some((interval, end)) = of_week(context, end, weekday) {
        let basis = DateBasis::Publication;
        return Some(Read { end, interval, basis, rule: "date.weekday", floating: false });
    }
    let (interval, basis, rule) = resolved(context, at, lead, weekday);
    Some(Read { end, interval, basis, rule, floating: basis != DateBasis::Mentioned })
}

/// "on a Friday", "The Sunday Times".
fn is_name_or_any(context: &Context<'_, '_>, name: usize) -> bool {
    let Some(before) = name.checked_sub(1) else { return false };
    let longer = context.is(before, words!["the"])
        && context.sentence.contains(&(name + 1))
        && context.document.tokens[name + 1].capital
        && !context.class(name + 1, Class::Month);
    longer || context.is(before, words!["a", "every", "each", "any"])
}

/// "Monday evening", "Monday early morning", "Monday night".
fn part_of_day(context: &Context<'_, '_>, at: usize) -> usize {
    let early = usize::from(context.is(at, words!["early", "late", "mid"]));
    let part = words!["night", "evening", "morning", "afternoon", "midnight", "dawn", "noon"];
    if context.is(at + early, part) { at + early + 1 } else { at }
}

/// "Thursday last week", "Thursday of this week".
fn of_week(context: &Context<'_, '_>, at: usize, weekday: Weekday) -> Option<(Option<Interval>, usize)> {
    let from = at + usize::from(context.is(at, words!["of"]));
    let step = context.which(from, words!["last", "this", "next"])?;
    if !context.is(from + 1, words!["week"]) {
        return None;
    }
    let published = context.anchor.published.filter(|interval| interval.n_days() == Some(1));
    let week = published.and_then(|i| units::around(i.end?, units::Unit::Week, step as i32 - 1));
    let monday = week.and_then(|week| week.start);
    let day = monday.map(|monday| monday.plus(i32::from(weekday.to_monday_zero_offset())));
    Some((day.map(Interval::day), from + 2))
}

fn resolved(
    context: &Context<'_, '_>,
    at: usize,
    lead: Lead,
    weekday: Weekday,
) -> (Option<Interval>, DateBasis, &'static str) {
    if matches!(lead, Lead::That | Lead::Following | Lead::Previous)
        && let Some((base, basis)) = context.base()
        && let (Some(first), Some(last)) = (base.start, base.end)
    {
        let day = match (lead, basis) {
            (Lead::Previous, _) => weekday_before(first, weekday, true),
            (Lead::Following, _) => weekday_before(last, weekday, false).plus(7),
            // Nothing was mentioned: the one that has just been.
            (_, DateBasis::Publication) => weekday_before(last, weekday, false),
            _ => weekday_before(last.plus(6), weekday, false),
        };
        return (Some(Interval::day(day)), basis, "date.weekday-mentioned");
    }
    let published = context.anchor.published.and_then(|i| Some((i.start?, i.end?)));
    match published {
        Some((start, end)) if start == end => {
            let future = lead == Lead::Next || lead == Lead::Bare && context.tense(at) == Tense::Future;
            let day = weekday_before(end, weekday, lead == Lead::Last);
            let day = if future { day.plus(7) } else { day };
            (Some(Interval::day(day)), DateBasis::Publication, "date.weekday")
        }
        // Published within a month: the weekday is bounded by it.
        Some((start, end)) if end.0 - start.0 <= 31 => {
            (Some(Interval::closed(start.plus(-7), end)), DateBasis::Bounded, "date.weekday-bounded")
        }
        _ => (None, DateBasis::Publication, "date.weekday"),
    }
}

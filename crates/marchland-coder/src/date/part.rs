//! Parts of a time: "early May", "the end of 2023", "the first half of 2025", "the last week of March".

use super::context::Context;
use super::news::Tense;
use super::units::{self, Unit};
use super::{Read, phrase, relative};
use marchland_core::Day;
use marchland_core::date::Interval;

/// A part of what follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// "earlier on", "later in": no narrower.
    Whole,
    Early,
    Middle,
    Late,
    /// The n-th of so many equal parts, from nought.
    Of(i32, i32),
    /// The n-th unit, from one; from the end when negative.
    Nth(Unit, i32),
    /// So many units at the beginning, or at the end when negative.
    First(Unit, i32),
}

/// Reads a part and what it is a part of.
pub(super) fn read(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let (from, first) = part(context, at)?;
    // "early to mid-March", "mid to late October"
    let mut second = None;
    let mut from = from;
    if context.is(from, words!["to", "and", "or"])
        && let Some((after, last)) = part(context, from + 1)
    {
        (from, second) = (after, Some(last));
    }
    let (read, is_running) = match relative::calendar_unit(context, from) {
        Some((read, is_now)) => (read, is_now),
        None => (phrase::point(context, from)?, false),
    };
    let interval = read.interval.map(|whole| {
        let of_it = first.of(whole);
        let part = match second.map(|last| last.of(whole)) {
            Some(last) => Interval { start: of_it.start, end: last.end },
            None => of_it,
        };
        if is_running { up_to_now(context, at, part) } else { part }
    });
    Some(Read { interval, ..read })
}

/// What has happened early this month happened before the article did.
fn up_to_now(context: &Context<'_, '_>, at: usize, part: Interval) -> Interval {
    let today = context.anchor.published.and_then(|interval| interval.end);
    match (today, part.start, part.end) {
        (Some(today), Some(start), Some(end))
            if context.tense(at) == Tense::Past && start <= today && today < end =>
        {
            Interval::closed(start, today)
        }
        _ => part,
    }
}

fn part(context: &Context<'_, '_>, at: usize) -> Option<(usize, Part)> {
    let link = |end: usize| end + usize::from(context.is(end, words!["of", "in", "on"]));
    let of = |end: usize| context.is(end, words!["of"]).then_some(end + 1);
    if let Some(found) = context.which(at, words!["early", "mid", "late", "earlier", "later"]) {
        let part = [Part::Early, Part::Middle, Part::Late, Part::Whole, Part::Whole][found];
        let from = link(at + 1);
        // "earlier this week", "later that day" are read whole, as relative dates.
        let whole = part == Part::Whole && context.is(from, words!["this", "that", "the"]);
        return (!whole).then_some((from, part));
    }
    let names = words!["beginning", "start", "middle", "end", "close", "opening"];
    if let Some(found) = context.which(at, names) {
        let part = [Part::Early, Part::Early, Part::Middle, Part::Late, Part::Late, Part::Early][found];
        let end = of(at + 1).or_else(|| context.joined(at + 1).then_some(at + 1))?;
        return Some((end, part));
    }
    // "the 5th of this month"
    if let Some((day, after)) = context.ordinal_figure(at)
        && context.is(after, words!["of"])
        && context.is(after + 1, words!["this", "last", "next", "the", "that"])
    {
        return Some((after + 1, Part::Nth(Unit::Day, i32::from(day))));
    }
    let last = context.is(at, words!["last", "final", "closing"]);
    let (nth, after) = if last { (-1, at + 1) } else { units::ordinal(context, at)? };
    let fraction = |n: i32| (nth <= n).then_some(Part::Of(if last { n - 1 } else { nth - 1 }, n));
    if context.is(after, words!["half"]) {
        return Some((of(after + 1)?, fraction(2)?));
    }
    if context.is(after, words!["quarter"]) {
        return Some((of(after + 1)?, fraction(4)?));
    }
    if context.is(after, words!["third"]) {
        return Some((of(after + 1)?, fraction(3)?));
    }
    if let Some(unit) = units::one(context, after) {
        return Some((of(after + 1)?, Part::Nth(unit, nth)));
    }
    // "the first three months of 2024", "the first days of March"
    let count = units::count(context, after);
    let after = count.map_or(after, |count| count.end);
    let unit = units::many(context, after)?;
    let n = count.map_or(3, units::Count::middle);
    let ends = n > 0 && (last || nth == 1);
    ends.then_some((of(after + 1)?, Part::First(unit, if last { -n } else { n })))
}

impl Part {
    fn of(self, whole: Interval) -> Interval {
        let (Some(start), Some(end)) = (whole.start, whole.end) else { return whole };
        self.within(start, end).unwrap_or(whole)
    }

    fn within(self, start: Day, end: Day) -> Option<Interval> {
        let third = (end.0 - start.0) / 3;
        let years = whole_years(start, end);
        let run = |first: i16, last: i16| {
            let year = start.ymd().0;
            Some(Interval::closed(Day::from_ymd(year + first, 1, 1)?, Day::from_ymd(year + last, 12, 31)?))
        };
        Some(match self {
            Self::Whole => Interval::closed(start, end),
            // Decades are cut between years.
            Self::Early if years == 10 => run(0, 3)?,
            Self::Middle if years == 10 => run(4, 6)?,
            Self::Late if years == 10 => run(7, 9)?,
            Self::Early => Interval::closed(start, start.plus(third)),
            Self::Middle => Interval::closed(start.plus(third), end.plus(-third)),
            Self::Late => Interval::closed(end.plus(-third), end),
            Self::Of(n, parts) if years == 1 => {
                let months = 12 / parts;
                months_of(start, n * months, months)?
            }
            Self::Of(n, 2) if years == 10 => run(5 * n as i16, 5 * n as i16 + 4)?,
            Self::Of(n, parts) => {
                let length = ((end.0 - start.0 + 1) / parts).max(1);
                let first = start.plus(n * length);
                let last = if n == parts - 1 { end } else { first.plus(length - 1).min(end) };
                (first <= last).then(|| Interval::closed(first, last))?
            }
            Self::Nth(unit, n) => Self::nth(unit, n, start, end)?,
            Self::First(Unit::Month, n) if years > 0 && n < 0 => months_of(start, 12 * years + n, -n)?,
            Self::First(Unit::Month, n) if years > 0 => months_of(start, 0, n)?,
            Self::First(unit, n) => {
                let days = days_of(unit)? * n;
                if n < 0 {
                    Interval::closed(end.plus(days + 1).max(start), end)
                } else {
                    Interval::closed(start, start.plus(days - 1).min(end))
                }
            }
        })
    }

    fn nth(unit: Unit, n: i32, start: Day, end: Day) -> Option<Interval> {
        if unit == Unit::Month {
            let years = whole_years(start, end);
            return months_of(start, if n < 0 { 12 * years - 1 } else { n - 1 }, 1);
        }
        let days = days_of(unit)?;
        if n < 0 {
            return Some(Interval::closed(end.plus(1 - days).max(start), end));
        }
        let first = start.plus(days * (n - 1));
        (first <= end).then(|| Interval::closed(first, first.plus(days - 1).min(end)))
    }
}

fn days_of(unit: Unit) -> Option<i32> {
    match unit {
        Unit::Day => Some(1),
        Unit::Week => Some(7),
        Unit::Month => Some(30),
        _ => None,
    }
}

/// How many whole Gregorian years two days bound.
fn whole_years(start: Day, end: Day) -> i32 {
    let (first, last) = (start.ymd(), end.ymd());
    let whole = (first.1, first.2) == (1, 1) && (last.1, last.2) == (12, 31);
    if whole { i32::from(last.0 - first.0) + 1 } else { 0 }
}

/// So many months, the first so many months after a day of January.
fn months_of(start: Day, first: i32, n: i32) -> Option<Interval> {
    let month = |n: i32| units::shifted(start, Unit::Month, n);
    Some(Interval { start: month(first)?.start, end: month(first + n - 1)?.end })
}

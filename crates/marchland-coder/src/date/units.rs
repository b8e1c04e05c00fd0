//! Units of time, how many of them, and days moved by them.

use super::context::Context;
use marchland_core::Day;
use marchland_core::date::Interval;

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    Decade,
}

impl Unit {
    /// Whether a publication date that is known to so many days can be counted from in this unit.
    pub(super) fn bears(self, n_days: i32) -> bool {
        match self {
            Self::Minute | Self::Hour | Self::Day | Self::Week => n_days <= 7,
            Self::Month => n_days <= 31,
            Self::Year | Self::Decade => n_days <= 366,
        }
    }
}

const UNITS: [Unit; 8] =
    [Unit::Minute, Unit::Hour, Unit::Day, Unit::Day, Unit::Week, Unit::Month, Unit::Year, Unit::Decade];

/// A single unit: "day", "week".
pub(super) fn one(context: &Context<'_, '_>, at: usize) -> Option<Unit> {
    let names = words!["minute", "hour", "day", "night", "week", "month", "year", "decade"];
    context.which(at, names).map(|n| UNITS[n])
}

/// Several units: "days", "weeks".
pub(super) fn many(context: &Context<'_, '_>, at: usize) -> Option<Unit> {
    let names = words!["minutes", "hours", "days", "nights", "weeks", "months", "years", "decades"];
    context.which(at, names).map(|n| UNITS[n])
}

/// One or several.
pub(super) fn any(context: &Context<'_, '_>, at: usize) -> Option<Unit> {
    one(context, at).or_else(|| many(context, at))
}

/// How many: "two", "a", "several", "two or three", "20".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Count {
    pub low: i32,
    pub high: i32,
    /// One past its last token.
    pub end: usize,
}

impl Count {
    /// One number for it.
    pub(super) fn middle(self) -> i32 {
        i32::midpoint(self.low, self.high)
    }
}

/// Several, as readers take it.
pub(super) const SEVERAL: (i32, i32) = (2, 5);

/// Reads a count, with "about", "more than" and the like before it.
pub(super) fn count(context: &Context<'_, '_>, at: usize) -> Option<Count> {
    let about =
        words!["almost", "about", "nearly", "around", "some", "only", "just", "over", "roughly", "barely"];
    let mut at = at;
    if context.is(at, words!["more", "less"]) && context.is(at + 1, words!["than"])
        || context.is(at, words!["at"]) && context.is(at + 1, words!["least"])
    {
        at += 2;
    } else if context.is(at, about) {
        at += 1;
    }
    if context.is(at, words!["a"]) && context.is(at + 1, words!["few", "couple"]) {
        at += 1;
    }
    if context.is(at, words!["several", "few"]) {
        return Some(Count { low: SEVERAL.0, high: SEVERAL.1, end: at + 1 });
    }
    if context.is(at, words!["half"]) && context.is(at + 1, words!["a", "an"]) {
        return Some(Count { low: 0, high: 1, end: at + 2 });
    }
    let (low, end) = number(context, at)?;
    let joins = context.is(end, words!["or", "to"]);
    let next = if joins { end + 1 } else { end };
    if let Some((high, end)) = number(context, next).filter(|_| joins || context.joined(next))
        && high > low
    {
        return Some(Count { low, high, end });
    }
    let of = usize::from(context.is(end, words!["of"]) && context.is(at, words!["couple"]));
    Some(Count { low, high: low, end: end + of })
}

/// A whole number in words or figures, and its end.
fn number(context: &Context<'_, '_>, at: usize) -> Option<(i32, usize)> {
    let units = words![
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    ];
    if let Some(n) = context.number(at, 1000) {
        return Some((n, at + 1));
    }
    if let Some(n) = context.which(at, units) {
        return Some((n as i32, at + 1));
    }
    if let Some(n) = context.which(at, words!["a", "an", "couple"]) {
        return Some((if n == 2 { 2 } else { 1 }, at + 1));
    }
    let tens = words!["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let ten = context.which(at, tens).map(|n| (n as i32 + 2) * 10)?;
    let one = context.which(at + 1, units).filter(|n| (1..10).contains(n) && context.joined(at + 1));
    Some((ten + one.unwrap_or(0) as i32, at + 1 + usize::from(one.is_some())))
}

/// The place of an ordinal: 1 for "first".
pub(super) fn ordinal(context: &Context<'_, '_>, at: usize) -> Option<(i32, usize)> {
    let names = words![
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth"
    ];
    let word = || context.which(at, names).map(|n| (n as i32 + 1, at + 1));
    word().or_else(|| context.ordinal_figure(at).map(|(n, end)| (i32::from(n), end)))
}

/// The calendar unit that lies `n` units from a day, kept as coarse as the unit.
pub(super) fn shifted(day: Day, unit: Unit, n: i32) -> Option<Interval> {
    let (year, month, _) = day.ymd();
    Some(match unit {
        Unit::Minute => Interval::day(day),
        Unit::Hour => Interval::day(day.plus(n / 24)),
        Unit::Day => Interval::day(day.plus(n)),
        Unit::Week => {
            let middle = day.plus(7 * n);
            Interval::closed(middle.plus(-3), middle.plus(3))
        }
        Unit::Month => {
            let months = i32::from(year) * 12 + i32::from(month) - 1 + n;
            let year = i16::try_from(months.div_euclid(12)).ok()?;
            Interval::month(year, (months.rem_euclid(12) + 1) as i8)?
        }
        Unit::Year => Interval::year(year.checked_add(i16::try_from(n).ok()?)?)?,
        // "two decades ago" is said of eighteen years and of twenty-two.
        Unit::Decade => {
            let middle = year.checked_add(i16::try_from(10 * n).ok()?)?;
            let (first, last) = (Interval::year(middle - 2)?, Interval::year(middle + 2)?);
            Interval { start: first.start, end: last.end }
        }
    })
}

/// What lies `near` to `far` units from a stretch of days, negative before it.
pub(super) fn moved(from: Interval, unit: Unit, near: i32, far: i32) -> Option<Interval> {
    let (first, last) = (near.min(far), near.max(far));
    let (start, end) = (shifted(from.start?, unit, first)?, shifted(from.end?, unit, last)?);
    Some(Interval { start: start.start, end: end.end })
}

/// The calendar unit that holds a day: its week from Monday to Sunday, its month, its year.
pub(super) fn around(day: Day, unit: Unit, n: i32) -> Option<Interval> {
    match unit {
        Unit::Week => {
            let monday = day.plus(7 * n - i32::from(day.civil().weekday().to_monday_zero_offset()));
            Some(Interval::closed(monday, monday.plus(6)))
        }
        Unit::Decade => {
            let first = (day.ymd().0 + 10 * i16::try_from(n).ok()?).div_euclid(10) * 10;
            let (first, last) = (Interval::year(first)?, Interval::year(first + 9)?);
            Some(Interval { start: first.start, end: last.end })
        }
        _ => shifted(day, unit, n),
    }
}

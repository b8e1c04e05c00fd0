//! Relative dates: "yesterday", "almost a month ago", "a day earlier", "overnight", "earlier in the year".

use super::Read;
use super::phrase::{Context, published};
use crate::document::Document;
use marchland_core::Day;
use marchland_core::date::{DateBasis, Interval};

/// A unit of time.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Hour,
    Day,
    Week,
    Month,
    Year,
    Decade,
}

fn unit(document: &Document<'_>, at: usize) -> Option<Unit> {
    const UNITS: [Unit; 7] =
        [Unit::Hour, Unit::Day, Unit::Day, Unit::Week, Unit::Month, Unit::Year, Unit::Decade];
    let singular = words!["hour", "day", "night", "week", "month", "year", "decade"];
    let plural = words!["hours", "days", "nights", "weeks", "months", "years", "decades"];
    document.which(at, singular).or_else(|| document.which(at, plural)).map(|n| UNITS[n])
}

/// The calendar unit that lies `n` units from a day, kept as coarse as the unit.
fn shifted(day: Day, unit: Unit, n: i32) -> Option<Interval> {
    let (year, month, _) = day.ymd();
    Some(match unit {
        Unit::Hour => Interval::day(day),
        Unit::Day => Interval::day(day.plus(n)),
        Unit::Week => {
            let middle = day.plus(7 * n);
            Interval::closed(middle.plus(-3), middle.plus(3))
        }
        Unit::Month => {
            let months = i32::from(year) * 12 + i32::from(month) - 1 + n;
            Interval::month((months.div_euclid(12)) as i16, (months.rem_euclid(12) + 1) as i8)?
        }
        Unit::Year => Interval::year(year.checked_add(n as i16)?)?,
        Unit::Decade => {
            let first = Interval::year(year.checked_add(10 * n as i16)?)?;
            Interval { start: first.start, end: Some(day) }
        }
    })
}

/// Reads a relative date.
pub(super) fn read(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    single(context, at)
        .or_else(|| this_or_last(context, at))
        .or_else(|| counted(context, at))
        .or_else(|| over(context, at))
}

fn day_of(context: &Context<'_, '_>) -> Option<Day> {
    context.anchor.published?.end
}

/// The anchor as an interval no longer than a month, moved by days.
fn near(context: &Context<'_, '_>, from: i32, to: i32) -> Option<Interval> {
    let interval = context.anchor.published?;
    let (start, end) = (interval.start?, interval.end?);
    (end.0 - start.0 <= 31).then(|| Interval::closed(start.plus(from), end.plus(to)))
}

/// Words and set phrases.
fn single(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let is = |n: usize, words: &[u64]| context.is(at + n, words);
    let read = |n: usize, interval, rule| Some(published(at + n, interval, rule));
    if is(0, words!["today", "tonight"]) {
        return read(1, near(context, 0, 0), "date.today");
    }
    if is(0, words!["yesterday"]) {
        return read(1, near(context, -1, -1), "date.yesterday");
    }
    if is(0, words!["overnight"]) {
        return read(1, near(context, -1, 0), "date.overnight");
    }
    if is(0, words!["during", "in", "through"]) && is(1, words!["the"]) && is(2, words!["night"]) {
        return read(3, near(context, -1, 0), "date.overnight");
    }
    if is(0, words!["last"]) && is(1, words!["night"]) {
        return read(2, near(context, -1, 0), "date.overnight");
    }
    if is(0, words!["after"]) && is(1, words!["midnight"]) {
        return read(2, near(context, -1, 0), "date.overnight");
    }
    if is(0, words!["the"])
        && is(1, words!["day", "night"])
        && is(2, words!["before"])
        && !follows_verb(context, at + 3)
    {
        return read(3, near(context, -1, -1), "date.day-before");
    }
    let mentioned = |end, n_days: i32, rule| {
        let interval = context.last.and_then(|i| Some(Interval::day(i.start?.plus(n_days))));
        Some(Read { end, interval, basis: DateBasis::Mentioned, rule })
    };
    if is(0, words!["the"]) && is(1, words!["same"]) && is(2, words!["day"]) {
        return mentioned(at + 3, 0, "date.same-day");
    }
    if is(0, words!["the"]) && is(1, words!["next", "following"]) && is(2, words!["day"]) {
        return mentioned(at + 3, 1, "date.next-day");
    }
    if is(0, words!["the"]) && is(1, words!["previous"]) && is(2, words!["day"]) {
        return mentioned(at + 3, -1, "date.previous-day");
    }
    None
}

fn follows_verb(context: &Context<'_, '_>, at: usize) -> bool {
    context.document.is_any(at, &[crate::tables::Class::Determiner, crate::tables::Class::Pronoun])
}

/// "this week", "last year", "earlier in the year", "the beginning of this year".
fn this_or_last(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let earlier = context.is(at, words!["earlier"]);
    let skip = usize::from(earlier) + usize::from(earlier && context.is(at + 1, words!["in"]));
    let word = at + skip;
    let step = if context.is(word, words!["this", "current"]) || (earlier && context.is(word, words!["the"]))
    {
        0
    } else if context.is(word, words!["last", "past", "previous"]) {
        -1
    } else if context.is(word, words!["next"]) {
        1
    } else {
        return None;
    };
    let unit = unit(context.document, word + 1).filter(|unit| !matches!(unit, Unit::Hour | Unit::Day))?;
    if context.document.ends_with(word + 1, "s") {
        return None;
    }
    let anchor = context.anchor.published?;
    let day = day_of(context)?;
    let coarse = anchor.n_days().is_none_or(|n| match unit {
        Unit::Week | Unit::Month => n > 31,
        _ => n > 366,
    });
    let whole = if coarse { None } else { shifted(day, unit, step) };
    let interval = whole.map(|whole| {
        // What has happened this week or year happened before the article did.
        let end = if step == 0 { whole.end.map(|end| end.min(day)) } else { whole.end };
        let start = if unit == Unit::Week && step == 0 { Some(day.plus(-6)) } else { whole.start };
        Interval { start, end }
    });
    Some(published(word + 2, interval, "date.this-last"))
}

/// "some hours later", "a few hours later", "later that day": one past its last token.
fn hours_later(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let mut end = at;
    while end < at + 3 && context.is(end, words!["some", "a", "few", "several"]) {
        end += 1;
    }
    if context.is(end, words!["hours"]) && context.is(end + 1, words!["later", "after"]) {
        return Some(end + 2);
    }
    let that_day = context.is(at, words!["later"])
        && context.is(at + 1, words!["that", "the"])
        && context.is(at + 2, words!["day", "same"]);
    that_day.then_some(at + 3)
}

/// Small numbers as words.
fn small(context: &Context<'_, '_>, at: usize) -> Option<i32> {
    const LARGER: [i32; 5] = [1, 1, 3, 3, 2];
    let units = words![
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve"
    ];
    let document = context.document;
    let others = || document.which(at, words!["a", "an", "several", "few", "couple"]).map(|n| LARGER[n]);
    document.which(at, units).map(|n| n as i32).or_else(others).or_else(|| context.number(at, 100))
}

/// "almost a month ago", "two weeks later", "a day earlier".
fn counted(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let about = context.is(at, words!["almost", "about", "nearly", "around", "some", "only", "just"]);
    if context.is(at, words!["some", "a", "few", "several", "hours", "later"])
        && let Some(end) = hours_later(context, at)
    {
        let interval = context.last.and_then(|i| i.start).map(Interval::day);
        return Some(Read { end, interval, basis: DateBasis::Mentioned, rule: "date.hours-later" });
    }
    let mut word = at + usize::from(about);
    if context.is(word, words!["a"]) && context.is(word + 1, words!["few", "couple"]) {
        word += 1;
    }
    let n = small(context, word)?;
    let of = usize::from(context.is(word + 1, words!["of"]));
    let unit = unit(context.document, word + 1 + of)?;
    let end = word + 3 + of;
    if context.is(end - 1, words!["ago"]) {
        let anchor = context.anchor.published?;
        let coarse = anchor.n_days().is_none_or(|days| match unit {
            Unit::Year | Unit::Decade => days > 366,
            Unit::Month => days > 31,
            _ => days > 7,
        });
        let interval = if coarse { None } else { shifted(day_of(context)?, unit, -n) };
        return Some(published(end, interval, "date.ago"));
    }
    let sign = if context.is(end - 1, words!["later", "after"]) {
        1
    } else if context.is(end - 1, words!["earlier", "before"]) {
        -1
    } else {
        return None;
    };
    let interval = context.last.and_then(|i| shifted(i.start?, unit, sign * n));
    Some(Read { end, interval, basis: DateBasis::Mentioned, rule: "date.earlier-later" })
}

/// "over the past two years", "in recent weeks", "for the last month".
fn over(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let led = context.is(at, words!["over", "in", "during", "for", "within"]);
    let mut word = at + usize::from(led);
    word += usize::from(context.is(word, words!["the"]));
    if !led || !context.is(word, words!["past", "last", "recent"]) {
        return None;
    }
    let recent = context.is(word, words!["recent"]);
    let n = small(context, word + 1);
    let unit = unit(context.document, word + 1 + usize::from(n.is_some()))?;
    let end = word + 2 + usize::from(n.is_some());
    let n = n.unwrap_or(if recent { 3 } else { 1 });
    let day = day_of(context);
    let days = match unit {
        Unit::Hour => 1,
        Unit::Day => n,
        Unit::Week => 7 * n,
        Unit::Month => 31 * n,
        Unit::Year => 366 * n,
        Unit::Decade => 3653 * n,
    };
    let slack = context.anchor.published.and_then(Interval::n_days);
    let exact = slack.is_some_and(|slack| slack <= days.max(31));
    let interval = day.filter(|_| exact).map(|day| Interval::closed(day.plus(-days), day));
    Some(Read { end, interval, basis: DateBasis::Bounded, rule: "date.over-past" })
}

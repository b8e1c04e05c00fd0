//! Times of day and the day they belong to: "before dawn", "in the small hours of Wednesday", "on the night of
//! 2 March", "overnight on Saturday".
//!
//! A night is dated by the evening it begins with, unless the text says between which days it lies.

use super::context::Context;
use super::{Read, day, phrase, weekday};
use marchland_core::date::{DateBasis, Interval};

/// The rule of a time of day without a date: the driver looks through the sentence for its day.
pub(super) const BARE: &str = "date.time-of-day";

/// What kind of time it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Time {
    /// "dawn", "noon", "the early hours", "the morning".
    Day,
    /// "midnight", "the night".
    Night,
    /// "overnight".
    Overnight,
}

/// A time of day that was read.
#[derive(Clone, Copy)]
struct Named {
    time: Time,
    end: usize,
    /// It needs no date after it.
    stands_alone: bool,
}

/// Reads a time of day with its date, or alone.
pub(super) fn read(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let named = time(context, at)?;
    dated(context, named).or_else(|| alone(context, named))
}

/// The words for the time, with what leads them.
fn time(context: &Context<'_, '_>, at: usize) -> Option<Named> {
    let mut name = at;
    name += usize::from(context.is(name, words!["just", "shortly", "soon", "sometime"]));
    let preps = words![
        "before",
        "after",
        "at",
        "around",
        "about",
        "near",
        "by",
        "towards",
        "toward",
        "until",
        "since",
        "in",
        "during",
        "through",
        "on",
        "throughout"
    ];
    let prep = context.which(name, preps);
    name += usize::from(prep.is_some());
    // "at around midnight"
    name += usize::from(prep == Some(2) && context.is(name, words!["around", "about", "nearly"]));
    let the = context.is(name, words!["the"]);
    name += usize::from(the);
    let inside = matches!(prep, Some(11..=13));
    if let Some(end) = hours(context, name) {
        return Some(Named { time: Time::Day, end, stands_alone: inside });
    }
    let early = context.is(name, words!["early", "late", "mid", "intervening"]);
    let word = name + usize::from(early);
    if early && context.is(word, words!["in", "at"]) && name == at {
        // "early in the morning", "late at night"
        let noun = word + 1 + usize::from(context.is(word + 1, words!["the"]));
        let part = context.which(noun, words!["morning", "afternoon", "evening", "night"])?;
        let time = if part == 3 { Time::Night } else { Time::Day };
        return Some(Named { time, end: noun + 1, stands_alone: true });
    }
    let moments = words![
        "dawn",
        "dusk",
        "noon",
        "midday",
        "sunrise",
        "sunset",
        "daybreak",
        "nightfall",
        "predawn",
        "sundown"
    ];
    let moment = prep.is_some() && !inside && !early && prep != Some(14);
    if context.is(word, moments) {
        return Some(Named { time: Time::Day, end: word + 1, stands_alone: moment });
    }
    match context.which(word, words!["midnight", "night", "overnight", "morning", "afternoon", "evening"])? {
        0 => Some(Named { time: Time::Night, end: word + 1, stands_alone: moment }),
        1 => Some(Named { time: Time::Night, end: word + 1, stands_alone: inside && the && !early }),
        2 => Some(Named { time: Time::Overnight, end: word + 1, stands_alone: false }),
        _ => Some(Named { time: Time::Day, end: word + 1, stands_alone: inside && the }),
    }
}

/// "small hours", "early morning hours", "pre-dawn hours".
fn hours(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    if !context.is(at, words!["small", "early", "wee", "late", "first", "pre", "predawn", "dark", "morning"])
    {
        return None;
    }
    let noun = at + 1 + usize::from(context.is(at + 1, words!["morning", "evening", "dawn", "night"]));
    let noun = if context.is(at, words!["predawn", "morning"]) { at + 1 } else { noun };
    if !context.is(noun, words!["hours"]) {
        return None;
    }
    let morning = context.is(noun + 1, words!["of"])
        && context.is(noun + 2, words!["the"])
        && context.is(noun + 3, words!["morning", "day"]);
    Some(if morning { noun + 4 } else { noun + 1 })
}

/// The time with the date after it.
fn dated(context: &Context<'_, '_>, named: Named) -> Option<Read> {
    let comma = usize::from(context.mark(named.end, ',') && context.is(named.end + 1, words!["on"]));
    let from = named.end + comma;
    let link = context.which(from, words!["of", "on", "between", "to", "into", "from", "the"]);
    let start = from + usize::from(link.is_some());
    let the = usize::from(link.is_some() && context.is(start, words!["the"]));
    let between = link == Some(2);
    let is_night = named.time != Time::Day || between;
    let nights = || day::range(context, start + the).or_else(|| days(context, start + the));
    if let Some(range) = is_night.then(nights).flatten() {
        return Some(range);
    }
    if between {
        return None;
    }
    let on = start + usize::from(link == Some(0) && context.is(start, words!["on"]));
    let date = match link {
        Some(_) => day::of_this_month(context, on).or_else(|| phrase::point(context, on + the)),
        // "dawn Friday", "overnight Saturday"
        None => weekday::read(context, from).or_else(|| day::full(context, from)),
    };
    let date = date.filter(|date| date.rule != BARE && is_day(*date))?;
    let interval = match (named.time, link) {
        // "overnight into Thursday" ends there.
        (Time::Overnight | Time::Night, Some(3 | 4)) => date.interval.and_then(night_before),
        (Time::Overnight, _) => date.interval.and_then(|i| night_of(context, i)),
        _ => date.interval,
    };
    Some(Read { interval, ..date })
}

fn is_day(read: Read) -> bool {
    read.interval.is_none_or(|interval| interval.n_days() == Some(1))
}

/// "Friday and Saturday", "Friday to Saturday", "9 August and 10 August": a night between two days.
fn days(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let first = phrase::point(context, at)?;
    let joined = usize::from(!context.joined(first.end));
    if joined == 1 && !context.is(first.end, words!["and", "to"]) {
        return None;
    }
    let on = usize::from(context.is(first.end + joined, words!["on"]));
    let second = phrase::point(context, first.end + joined + on)?;
    if !is_day(first) || !is_day(second) {
        return None;
    }
    let read = phrase::joined(context, at, first, second);
    read.filter(|read| read.interval.is_none_or(|interval| interval.n_days().is_some_and(|days| days <= 2)))
}

/// The night that ends on a day.
fn night_before(day: Interval) -> Option<Interval> {
    Some(Interval::closed(day.start?.plus(-1), day.end?))
}

/// The night of a day: it ends on the next one, unless that had not come when the text was published.
fn night_of(context: &Context<'_, '_>, day: Interval) -> Option<Interval> {
    let (start, end) = (day.start?, day.end?);
    let published = context.anchor.published.and_then(|interval| interval.end);
    let to_come = published.is_some_and(|published| end.plus(1) > published);
    Some(if to_come { Interval::closed(start.plus(-1), end) } else { Interval::closed(start, end.plus(1)) })
}

/// The time alone: of the day that this paragraph speaks of, else of the day of publication.
fn alone(context: &Context<'_, '_>, named: Named) -> Option<Read> {
    let leads_on = context.is(named.end, words!["of", "between"]) || context.joined(named.end);
    if !named.stands_alone || leads_on {
        return None;
    }
    let read = |interval, basis| Read { end: named.end, interval, basis, rule: BARE, floating: false };
    if let Some(day) = context.day_mentioned() {
        return Some(read(Some(day), DateBasis::Mentioned));
    }
    let night = i32::from(named.time == Time::Night);
    Some(read(context.near(-night, 0), DateBasis::Publication))
}

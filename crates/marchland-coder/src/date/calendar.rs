//! Names of months and weekdays, and the news rules that give them a year or a week.

use super::Anchor;
use crate::document::Document;
use crate::tables::Class;
use jiff::civil::Weekday;
use marchland_core::Day;
use marchland_core::date::Interval;

/// The month (1–12) that a token names. Every name needs a capital, for "may" and "march".
pub fn month_of(document: &Document<'_>, at: usize) -> Option<i8> {
    if !document.tokens.get(at).is_some_and(|token| token.capital) {
        return None;
    }
    let names = words![
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    ];
    let short = words!["jan", "feb", "mrch", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let sept = || document.is_one_of(at, words!["sept"]).then_some(8);
    let found = document.which(at, names).or_else(|| document.which(at, short)).or_else(sept);
    found.map(|at| at as i8 + 1)
}

/// The weekday that a token names.
pub fn weekday_of(document: &Document<'_>, at: usize) -> Option<Weekday> {
    if !document.tokens.get(at).is_some_and(|token| token.capital) {
        return None;
    }
    let one = words!["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let several = words!["mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"];
    let found = document.which(at, one).or_else(|| document.which(at, several))?;
    Weekday::from_monday_zero_offset(found as i8).ok()
}

/// Which way the verb of the sentence looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tense {
    Past,
    Future,
}

/// The tense around a token: "will" or a plan before a past verb means the future.
pub(super) fn tense(document: &Document<'_>, sentence: &std::ops::Range<usize>) -> Tense {
    let future = sentence.clone().any(|at| document.is(at, Class::Future));
    if future { Tense::Future } else { Tense::Past }
}

/// A month without a year: the year of publication, the one before where the month had not come yet.
pub(super) fn month_in_news(anchor: Anchor, month: i8, tense: Tense) -> Option<Interval> {
    Interval::month(year_of_month(anchor, month, tense)?, month)
}

/// A day of a month without a year.
pub(super) fn day_in_news(anchor: Anchor, month: i8, day: i8, tense: Tense) -> Option<Interval> {
    let year = year_of_month(anchor, month, tense)?;
    let date = Day::from_ymd(year, month, day)?;
    let published = anchor.published?.end?;
    let later = tense == Tense::Past && date > published.plus(1);
    Day::from_ymd(if later { year - 1 } else { year }, month, day).map(Interval::day)
}

fn year_of_month(anchor: Anchor, month: i8, tense: Tense) -> Option<i16> {
    let interval = anchor.published?;
    let (start, end) = (interval.start?.ymd(), interval.end?.ymd());
    if start.0 != end.0 {
        return None;
    }
    let year = end.0;
    Some(match tense {
        Tense::Past if month > end.1 => year - 1,
        Tense::Future if month < start.1 => year + 1,
        _ => year,
    })
}

/// The latest such weekday up to a day; `strictly` leaves the day itself out.
pub(super) fn weekday_before(day: Day, weekday: Weekday, strictly: bool) -> Day {
    let back =
        i32::from(day.civil().weekday().to_monday_zero_offset()) - i32::from(weekday.to_monday_zero_offset());
    let back = back.rem_euclid(7);
    day.plus(if back == 0 && strictly { -7 } else { -back })
}

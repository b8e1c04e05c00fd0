//! The news rules that give a month its year and a weekday its week, in any calendar.

use super::Anchor;
use super::calendars::{self, Calendar};
use jiff::civil::Weekday;
use marchland_core::Day;
use marchland_core::date::Interval;

/// Which way the verb near a date looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tense {
    Past,
    Future,
}

/// A month without a year: the latest that is not after the publication, or the next one of what is to come.
pub(super) fn month_in_news(calendar: Calendar, anchor: Anchor, month: i8, tense: Tense) -> Option<Interval> {
    calendars::month(calendar, year_of_month(calendar, anchor, month, tense)?, month)
}

/// A day of a month without a year.
pub(super) fn day_in_news(
    calendar: Calendar,
    anchor: Anchor,
    month: i8,
    day: i8,
    tense: Tense,
) -> Option<Day> {
    let year = year_of_month(calendar, anchor, month, tense)?;
    let date = calendars::day(calendar, year, month, day);
    let published = anchor.published?.end?;
    // One day of grace: the text may be written where the day has begun already.
    let fits = date.is_some_and(|date| date <= published.plus(1));
    // The year before also has the 29th of February that this one lacks.
    if fits || tense == Tense::Future { date } else { calendars::day(calendar, year - 1, month, day) }
}

fn year_of_month(calendar: Calendar, anchor: Anchor, month: i8, tense: Tense) -> Option<i16> {
    let interval = anchor.published?;
    let start = calendars::year_month(calendar, interval.start?);
    let end = calendars::year_month(calendar, interval.end?);
    // A month that lies across a new year still says which year it is; a longer time does not.
    if start.0 != end.0 && interval.n_days().is_none_or(|days| days > 31) {
        return None;
    }
    Some(match tense {
        Tense::Past if month > end.1 => end.0 - 1,
        Tense::Future if month < start.1 => start.0 + 1,
        Tense::Future => start.0,
        Tense::Past => end.0,
    })
}

/// "on the 14th": of the month of publication, of the one before where it had not come yet.
pub(super) fn day_of_month_in_news(anchor: Anchor, day: i8, tense: Tense) -> Option<Day> {
    let published = anchor.published.filter(|interval| interval.n_days().is_some_and(|days| days <= 31))?;
    let (start, end) = (published.start?, published.end?);
    let step = match tense {
        Tense::Past => -1,
        Tense::Future => 1,
    };
    let from = if tense == Tense::Past { end } else { start };
    let (year, month, _) = from.ymd();
    // Not every month has a 31st.
    (0..3).find_map(|n| {
        let months = i32::from(year) * 12 + i32::from(month) - 1 + step * n;
        let date = Day::from_ymd(months.div_euclid(12) as i16, months.rem_euclid(12) as i8 + 1, day)?;
        let fits = if tense == Tense::Past { date <= end } else { date >= start };
        fits.then_some(date)
    })
}

/// The latest such weekday up to a day; `strictly` leaves the day itself out.
pub(super) fn weekday_before(day: Day, weekday: Weekday, strictly: bool) -> Day {
    let back =
        i32::from(day.civil().weekday().to_monday_zero_offset()) - i32::from(weekday.to_monday_zero_offset());
    let back = back.rem_euclid(7);
    day.plus(if back == 0 && strictly { -7 } else { -back })
}

//! The three calendars that news from the region counts in, as days.
//!
//! Pure functions: a year, a month and a day of any of them to [`Day`] and [`Interval`], and back to year and
//! month. The solar Hijri calendar is that of Iran, whose months Afghanistan calls by the signs of the zodiac.
//! The lunar one is Umm al-Qura, the calendar printed in Mecca: where the new moon is sighted instead, a month
//! may begin a day later.

use icu_calendar::cal::hijri::UmmAlQura;
use icu_calendar::cal::{Hijri, Persian};
use icu_calendar::types::{Month, RataDie};
use icu_calendar::{Calendar as Reckoning, Date};
use marchland_core::Day;
use marchland_core::calendar::MonthTable;
use marchland_core::date::Interval;
use marchland_core::link::CalendarName;

/// A calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Calendar {
    Gregorian,
    SolarHijri,
    LunarHijri,
}

/// The fixed day, counted from 0001-01-01, of 1970-01-01.
const EPOCH: i64 = 719_163;

/// A day of a calendar, `None` where it has no such day.
pub(super) fn day(calendar: Calendar, year: i16, month: i8, day: i8) -> Option<Day> {
    match calendar {
        Calendar::Gregorian => Day::from_ymd(year, month, day),
        Calendar::SolarHijri => fixed(Persian, year, month, day),
        Calendar::LunarHijri => fixed(Hijri(UmmAlQura::default()), year, month, day),
    }
}

fn fixed<C: Reckoning>(calendar: C, year: i16, month: i8, day: i8) -> Option<Day> {
    let month = Month::new(u8::try_from(month).ok()?);
    let date = Date::try_new(i32::from(year).into(), month, u8::try_from(day).ok()?, calendar).ok()?;
    i32::try_from(date.to_rata_die().to_i64_date() - EPOCH).ok().map(Day)
}

/// A whole month (1–12).
pub(super) fn month(calendar: Calendar, year: i16, month: i8) -> Option<Interval> {
    let (next_year, next) = if month == 12 { (year.checked_add(1)?, 1) } else { (year, month + 1) };
    Some(Interval::closed(day(calendar, year, month, 1)?, day(calendar, next_year, next, 1)?.plus(-1)))
}

/// A whole year.
pub(super) fn year(calendar: Calendar, year: i16) -> Option<Interval> {
    let next = day(calendar, year.checked_add(1)?, 1, 1)?;
    Some(Interval::closed(day(calendar, year, 1, 1)?, next.plus(-1)))
}

/// The year and month that a day lies in.
pub(super) fn year_month(calendar: Calendar, day: Day) -> (i16, i8) {
    match calendar {
        Calendar::Gregorian => (day.ymd().0, day.ymd().1),
        Calendar::SolarHijri => parts(Persian, day),
        Calendar::LunarHijri => parts(Hijri(UmmAlQura::default()), day),
    }
}

fn parts<C: Reckoning>(calendar: C, day: Day) -> (i16, i8) {
    let date = Date::from_rata_die(RataDie::new(i64::from(day.0) + EPOCH), calendar);
    (date.year().extended_year() as i16, date.month().ordinal as i8)
}

/// The month of that name which begins in a Gregorian year: "Ramadan 2024". The first, where two do.
pub(super) fn month_in_gregorian(calendar: Calendar, gregorian: i16, month: i8) -> Option<i16> {
    let (first, _) = year_month(calendar, Day::from_ymd(gregorian, 1, 1)?);
    let begins = |year: &i16| day(calendar, *year, month, 1).is_some_and(|day| day.ymd().0 == gregorian);
    (first..first.checked_add(3)?).find(begins)
}

/// The months of the solar and of the lunar Hijri calendar, whole years around two days.
pub fn month_tables(first: Day, last: Day) -> [MonthTable; 2] {
    let kinds =
        [(Calendar::SolarHijri, CalendarName::SolarHijri), (Calendar::LunarHijri, CalendarName::LunarHijri)];
    kinds.map(|(calendar, name)| {
        let (from, to) = (year_month(calendar, first).0, year_month(calendar, last).0);
        let begins = |year| (1..=12).map_while(move |month| day(calendar, year, month, 1));
        let mut starts: Vec<Day> = (from..=to).flat_map(begins).collect();
        starts.extend(to.checked_add(1).and_then(|after| day(calendar, after, 1, 1)));
        MonthTable { calendar: name, first_year: from, starts }
    })
}

#[cfg(test)]
mod tests;

//! The calendar against jiff's, day by day.

use super::*;

#[test]
fn every_day_of_the_calendar_is_jiffs() {
    for days in (FIRST_DAY..=LAST_DAY).step_by(37).chain([FIRST_DAY, LAST_DAY]).chain(-40_000..40_000) {
        let (day, date) = (Day(days), Day(days).civil());
        assert_eq!(day.ymd(), (date.year(), date.month(), date.day()), "{days}");
        assert_eq!(Day::from_ymd(date.year(), date.month(), date.day()), Some(day), "{days}");
    }
}

#[test]
fn days_off_the_calendar_are_clamped() {
    assert_eq!(Day(i32::MAX).ymd(), (9999, 12, 31));
    assert_eq!(Day(i32::MIN).ymd(), (-9999, 1, 1));
}

#[test]
fn dates_that_do_not_exist_are_refused() {
    for (year, month, day) in [
        (2023, 2, 29),
        (1900, 2, 29),
        (2024, 4, 31),
        (2024, 0, 1),
        (2024, 13, 1),
        (2024, 1, 0),
        (10_000, 1, 1),
    ] {
        assert_eq!(Day::from_ymd(year, month, day), None, "{year}-{month}-{day}");
    }
    assert_eq!(Day::from_ymd(2024, 2, 29).map(Day::iso).as_deref(), Some("2024-02-29"));
    assert_eq!(Interval::month(2000, 2).and_then(Interval::n_days), Some(29));
}

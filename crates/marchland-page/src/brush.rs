//! The period under a hand: which part of it a press takes, where a drag leads, what a step of a key or of play does.
//!
//! Pure. What is dragged snaps to whole days, and near the beginning of a month or year to that.

use crate::words::{self, Word};
use marchland_core::{Day, Interval, PartialDate};
use marchland_scene::timeline::{Scale, Window};

/// Half the width of a handle's reach, CSS pixels.
const REACH_PX: f64 = 12.0;
/// So near to the beginning of a month or year a drag means it, CSS pixels.
const SNAP_PX: f64 = 6.0;

/// A period as links write it.
pub type Period = (Option<PartialDate>, Option<PartialDate>);

/// The stretch of time between two dates of a link.
pub fn window_of((from, to): (PartialDate, PartialDate)) -> Window {
    let first = from.interval().start.unwrap_or(Day(0));
    Window::of_days(first, to.interval().end.unwrap_or(first))
}

/// What a press has taken of a period, in days; what does not move is kept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Grip {
    /// Nothing: a new period begins here.
    New(f64),
    /// Its first day; the day after its last stays.
    Start(Option<f64>),
    /// Its last day; its first stays.
    End(Option<f64>),
    /// The whole: from where it was taken to its beginning, and its length.
    Whole(f64, f64),
}

impl Grip {
    /// What a press at a point takes.
    pub fn at(x: f64, scale: Scale, period: Option<Interval>) -> Self {
        let day = scale.day(x);
        let Some(period) = period else { return Self::New(day) };
        let start = period.start.map(|day| f64::from(day.0));
        let end = period.end.map(|day| f64::from(day.0) + 1.0);
        let off = |edge: Option<f64>| edge.map_or(f64::INFINITY, |edge| (scale.x(edge) - x).abs());
        if off(start).min(off(end)) <= REACH_PX {
            return if off(start) < off(end) { Self::Start(end) } else { Self::End(start) };
        }
        match start.zip(end) {
            Some((start, end)) if (start..end).contains(&day) => Self::Whole(start - day, end - start),
            _ => Self::New(day),
        }
    }

    /// The period after a drag to a point.
    pub fn drag(self, x: f64, scale: Scale) -> Period {
        let here = snap(scale.day(x), scale);
        match self {
            Self::New(from) => between(Some(snap(from, scale)), Some(here)),
            Self::Start(end) => between(Some(here), end),
            Self::End(start) => between(start, Some(here)),
            Self::Whole(offset, length) => {
                let start = snap(scale.day(x) + offset, scale);
                between(Some(start), Some(start + length))
            }
        }
    }
}

/// The beginning of the nearest year or month that is near enough, else of the nearest day.
fn snap(day: f64, scale: Scale) -> f64 {
    let (year, month, _) = Day(day.round() as i32).ymd();
    let first = |year, month| Day::from_ymd(year, month, 1).map(|day| f64::from(day.0));
    let next = if month == 12 { first(year + 1, 1) } else { first(year, month + 1) };
    let begins = [first(year, 1), first(year.saturating_add(1), 1), first(year, month), next];
    let near = |begin: &f64| (begin - day).abs() * scale.per_day() <= SNAP_PX;
    begins.into_iter().flatten().find(near).unwrap_or_else(|| day.round())
}

/// The days between two beginnings, in whichever order they come: at least one.
fn between(from: Option<f64>, to: Option<f64>) -> Period {
    let (from, to) = match from.zip(to) {
        Some((from, to)) if from > to => (Some(to), Some(from)),
        _ => (from, to),
    };
    let first = from.map(|day| Day(day as i32));
    let last = to.map(|day| Day(day as i32 - 1).max(first.unwrap_or(Day(i32::MIN))));
    (first.map(first_day), last.map(last_day))
}

/// A period as links write it: in years and months where it begins and ends with one.
pub fn written(first: Day, last: Day) -> Period {
    (Some(first_day(first)), Some(last_day(last)))
}

fn first_day(day: Day) -> PartialDate {
    let (year, month, date) = day.ymd();
    PartialDate { year, month: (date > 1 || month > 1).then_some(month), day: (date > 1).then_some(date) }
}

fn last_day(day: Day) -> PartialDate {
    let ((year, month, date), next) = (day.ymd(), day.plus(1).ymd());
    PartialDate {
        year,
        month: (next.1 > 1 || next.2 > 1).then_some(month),
        day: (next.2 > 1).then_some(date),
    }
}

/// A period moved by a part of its own length, and whether it has come to an end of what there is.
pub fn moved(period: Option<Interval>, (first, last): (Day, Day), part: f64) -> Option<(Period, bool)> {
    let (start, end) = (period?.start.unwrap_or(first), period?.end.unwrap_or(last));
    let length = f64::from(end.0 - start.0 + 1);
    // At least a day, and no further than the edge.
    let days = ((length * part).abs().max(1.0) * part.signum()).round() as i32;
    let days = days.min((last.0 - end.0).max(0)).max((first.0 - start.0).min(0));
    let (start, end) = (start.plus(days), end.plus(days));
    Some((written(start, end), if part > 0.0 { end >= last } else { start <= first }))
}

/// The period that play begins with where none is set: the first tenth of what is shown.
pub fn beginning(window: Window) -> Period {
    let tenth = Window { to: window.from + (window.length() / 10.0).max(1.0), ..window };
    let (first, last) = tenth.days();
    written(first, last)
}

/// A date some steps on, a step being what it is written in: a year, a month or a day.
pub fn stepped(date: PartialDate, steps: i32) -> Option<PartialDate> {
    let month_on = |steps: i32| {
        let number = i32::from(date.year) * 12 + i32::from(date.month.unwrap_or(1)) - 1 + steps;
        (number.div_euclid(12) as i16, (number.rem_euclid(12) + 1) as i8)
    };
    let next = match (date.month, date.day) {
        (Some(month), Some(day)) => {
            let (year, month, day) = Day::from_ymd(date.year, month, day)?.plus(steps).ymd();
            PartialDate { year, month: Some(month), day: Some(day) }
        }
        (Some(_), None) => {
            let (year, month) = month_on(steps);
            PartialDate { year, month: Some(month), day: None }
        }
        _ => PartialDate { year: date.year.checked_add(steps as i16)?, month: None, day: None },
    };
    (0..=9999).contains(&next.year).then_some(next)
}

/// Periods to choose from by name: the last days, the last year, each year with something in it, the latest first. A
/// year is its own name.
pub fn presets(columns: &marchland_core::IncidentColumns) -> Vec<(Option<Word>, PartialDate, PartialDate)> {
    /// Years at most.
    const N_YEARS: usize = 40;
    let days = columns.days.values.iter().filter_map(|days| days.interval());
    let known: Vec<Day> = days.flat_map(|days| [days.start, days.end]).flatten().collect();
    let Some(&last) = known.iter().max() else { return Vec::new() };
    let mut years: Vec<i16> = known.iter().map(|day| day.ymd().0).collect();
    // Days stand in their order, or nearly so.
    years.dedup();
    let years = marchland_core::order::distinct(years);
    let back = |n: i32| first_day(last.plus(1 - n));
    let end = last_day(last);
    let mut presets = vec![(Some(words::LAST_DAYS), back(30), end), (Some(words::LAST_YEAR), back(365), end)];
    presets.extend(years.into_iter().rev().take(N_YEARS).map(|year| {
        let year = PartialDate { year, month: None, day: None };
        (None, year, year)
    }));
    presets
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A pixel a day from 2024-01-01.
    const SCALE: Scale = Scale { window: Window { from: 19_723.0, to: 20_088.0 }, width: 365.0 };

    #[expect(clippy::unnecessary_wraps, reason = "as the filter has it")]
    fn period(from: &str, to: &str) -> Option<Interval> {
        Some(Interval { start: Day::from_iso(from), end: Day::from_iso(to) })
    }

    fn text(period: Period) -> String {
        words::period(period.0, period.1)
    }

    #[test]
    fn a_press_takes_what_lies_under_it() {
        let half = period("2024-04-10", "2024-08-20");
        let x = |text: &str| SCALE.x(f64::from(Day::from_iso(text).unwrap().0));
        assert!(matches!(Grip::at(x("2024-04-15"), SCALE, half), Grip::Start(Some(_))));
        assert!(matches!(Grip::at(x("2024-08-15"), SCALE, half), Grip::End(Some(_))));
        assert!(matches!(Grip::at(x("2024-06-15"), SCALE, half), Grip::Whole(..)));
        assert!(matches!(Grip::at(x("2024-11-15"), SCALE, half), Grip::New(_)));
        assert!(matches!(Grip::at(x("2024-06-15"), SCALE, None), Grip::New(_)));
        let open = period("2024-04-10", "");
        assert_eq!(Grip::at(x("2024-04-10"), SCALE, open), Grip::Start(None));
    }

    #[test]
    fn drags_snap_to_days_months_and_years() {
        let x = |text: &str| SCALE.x(f64::from(Day::from_iso(text).unwrap().0));
        let cases = [
            (Grip::New(19_723.0 + 70.4), x("2024-05-18"), "2024-03-11 to 2024-05-17"),
            (Grip::New(19_723.0 + 70.4), x("2024-02-04"), "2024-02 to 2024-03-10"),
            (Grip::New(19_723.0 + 3.0), x("2024-12-29"), "2024"),
            (Grip::Start(Some(20_000.0)), x("2024-03-30"), "2024-04 to 2024-10-03"),
            (Grip::End(None), x("2024-03-30"), "… to 2024-03"),
            (Grip::New(19_800.0), SCALE.x(19_800.0), "2024-03-18"),
        ];
        for (grip, x, expected) in cases {
            assert_eq!(text(grip.drag(x, SCALE)), expected, "{grip:?}");
        }
        let whole = Grip::at(x("2024-03-11"), SCALE, period("2024-02-10", "2024-04-10"));
        assert_eq!(text(whole.drag(x("2024-05-01"), SCALE)), "2024-04 to 2024-05");
    }

    #[test]
    fn a_period_moves_by_its_own_length_and_stops() {
        let range = (Day(19_723), Day(20_088));
        let month = period("2024-02-01", "2024-02-29");
        let (next, is_end) = moved(month, range, 1.0).unwrap();
        assert_eq!((text(next), is_end), ("2024-03 to 2024-03-29".to_owned(), false));
        assert_eq!(
            moved(month, range, 0.1).map(|one| text(one.0)).as_deref(),
            Some("2024-02-04 to 2024-03-03")
        );
        assert_eq!(
            moved(month, range, -9.0).map(|one| (text(one.0), one.1)),
            Some(("2024 to 2024-01-29".to_owned(), true))
        );
        assert_eq!(moved(month, range, 90.0).map(|one| one.1), Some(true));
        assert_eq!(moved(None, range, 1.0), None);
    }

    #[test]
    fn a_date_steps_by_what_it_is_written_in() {
        for (date, steps, expected) in [
            ("2024", 1, "2025"),
            ("2024-12", 1, "2025-01"),
            ("2024-01", -1, "2023-12"),
            ("2024-02-28", 2, "2024-03-01"),
        ] {
            let date = PartialDate::parse(date).unwrap();
            assert_eq!(stepped(date, steps).map(PartialDate::iso).as_deref(), Some(expected));
        }
        assert_eq!(stepped(PartialDate::parse("9999").unwrap(), 1), None);
    }
}

//! Words of the period and of the timeline.

use marchland_core::link::CalendarName;
use marchland_core::{Day, Interval, PartialDate};
use marchland_words::{
    ALL_DATES, CALENDAR_LUNAR_HIJRI, CALENDAR_NONE, CALENDAR_SOLAR_HIJRI, Word, n_undated,
    n_undated_left_out, period_from_to, timeline_of,
};

/// A period as it is set.
pub fn period(from: Option<PartialDate>, to: Option<PartialDate>) -> String {
    let word = |end: Option<PartialDate>| end.map_or_else(|| "…".to_owned(), PartialDate::iso);
    match (from, to) {
        (None, None) => ALL_DATES.into(),
        (Some(from), Some(to)) if from == to => from.iso(),
        _ => period_from_to(&word(from), &word(to)),
    }
}

/// How many incidents have no date, which a period leaves out.
pub fn undated(has_period: bool, n: usize) -> String {
    if has_period { n_undated_left_out(n) } else { n_undated(n) }
}

/// The speeds of play, and what each is called; the first is the one to begin with.
pub const SPEEDS: [(&str, u32); 4] = [("1×", 400), ("2×", 200), ("4×", 100), ("½×", 800)];

/// What the timeline shows, for assistive technology.
pub fn timeline_label(shown: &str, from: Day, to: Day, n_undated: usize) -> String {
    timeline_of(shown, &marchland_words::interval(Interval::closed(from, to)), n_undated)
}

/// Name of a calendar.
pub fn calendar_name(calendar: CalendarName) -> Word {
    match calendar {
        CalendarName::None => CALENDAR_NONE,
        CalendarName::SolarHijri => CALENDAR_SOLAR_HIJRI,
        CalendarName::LunarHijri => CALENDAR_LUNAR_HIJRI,
    }
}

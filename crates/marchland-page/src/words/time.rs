//! Words of the period and of the timeline.

use super::count;
use marchland_core::link::CalendarName;
use marchland_core::{Day, Interval, PartialDate};

/// A period as it is set.
pub fn period(from: Option<PartialDate>, to: Option<PartialDate>) -> String {
    let word = |end: Option<PartialDate>| end.map_or_else(|| "…".to_owned(), PartialDate::iso);
    match (from, to) {
        (None, None) => ALL_DATES.to_owned(),
        (Some(from), Some(to)) if from == to => from.iso(),
        _ => [&word(from), " to ", &word(to)].concat(),
    }
}

/// No period set.
pub const ALL_DATES: &str = "All dates";
/// What a field of the period takes.
pub const PERIOD_FORMAT: &str =
    "A year, a month such as 2024-06, or a day such as 2024-06-30. Arrow keys step.";
/// Over the presets of the period.
pub const PRESETS: &str = "Set to …";
/// Presets.
pub const LAST_DAYS: &str = "Last 30 days told of";
/// See [`LAST_DAYS`].
pub const LAST_YEAR: &str = "Last year told of";
/// Move the period by its length.
pub const EARLIER: &str = "Earlier";
/// See [`EARLIER`].
pub const LATER: &str = "Later";
/// Let it move by itself.
pub const PLAY: &str = "Play";
/// See [`PLAY`].
pub const STOP: &str = "Stop";
/// The speeds of play, and what each is called; the first is the one to begin with.
pub const SPEEDS: [(&str, u32); 4] = [("1×", 400), ("2×", 200), ("4×", 100), ("½×", 800)];
/// What the strip shows, for assistive technology.
pub fn strip_label(shown: &str, period: &str) -> String {
    [shown, " by date; period: ", period, ". The fields beside it set the period without aiming."].concat()
}
/// What the timeline shows, for assistive technology.
pub fn timeline_label(shown: &str, from: Day, to: Day, n_undated: usize) -> String {
    let days = Interval::closed(from, to).label();
    let undated = count(n_undated, "without a date", "without a date");
    [shown, " in lanes by class, ", &days, "; ", &undated, ". The list of incidents says the same."].concat()
}
/// How a timeline is read.
pub const TIMELINE_KEY: &str = "Bars at the top, solid: certainly then; hatched: perhaps. In the lanes, solid: known to the day; hatched: on some of these days; hollow: only claimed; Σ between rules: a sum of several. Tinted lanes: statements. Drag over the bars at the top to set a period, over the lanes to move along; the wheel zooms.";
/// The tray of the timeline.
pub const UNDATED: &str = "Without a date";
/// The second axis.
pub const CALENDAR: &str = "Second calendar";
/// Where nothing has a date.
pub const NOTHING_DATED: &str = "No incident of this corpus has a date.";
/// Name of a calendar.
pub fn calendar_name(calendar: CalendarName) -> &'static str {
    match calendar {
        CalendarName::None => "none",
        CalendarName::SolarHijri => "Solar Hijri",
        CalendarName::LunarHijri => "Lunar Hijri",
    }
}

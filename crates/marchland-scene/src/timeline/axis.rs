//! The axis: years, months and days as there is room for them, and the months of a second calendar.

use super::bins::{Width, label, width};
use super::{Input, Parts, Scale, line};
use crate::scene::{Anchor, Mark};
use crate::style::Class;
use marchland_core::Day;
use marchland_core::calendar::MonthTable;
use marchland_words::{axis_day, axis_month, axis_year, numeral, short_month};

/// What stands between two lines of the axis, with the room that its name needs, CSS pixels.
const STEPS: [(Width, f64); 12] = [
    (Width::Day, 22.0),
    (Width::Week, 46.0),
    (Width::Months(1), 32.0),
    (Width::Months(3), 32.0),
    (Width::Months(12), 38.0),
    (Width::Months(24), 38.0),
    (Width::Months(60), 38.0),
    (Width::Months(120), 38.0),
    (Width::Months(240), 38.0),
    (Width::Months(600), 38.0),
    (Width::Months(1_200), 38.0),
    (Width::Months(12_000), 38.0),
];

/// Free space beside the words of the axis, CSS pixels.
const BESIDE_PX: f64 = 4.0;

fn days(width: Width) -> f64 {
    match width {
        Width::Day => 1.0,
        Width::Week => 7.0,
        // A February is the shortest.
        Width::Months(1) => 28.0,
        Width::Months(n) => 30.0 * f64::from(n),
    }
}

fn step(scale: Scale) -> Width {
    let fits = |(width, room): &&(Width, f64)| days(*width) * scale.per_day() >= *room;
    STEPS.iter().find(fits).map_or(Width::Months(12_000), |(width, _)| *width)
}

/// The first days of steps that a window shows, the one that it begins in among them.
fn ticks(scale: Scale, width: Width) -> Vec<i32> {
    let mut ticks = Vec::new();
    let mut day = width.floor(scale.window.from.floor() as i32);
    while f64::from(day) < scale.window.to {
        ticks.push(day);
        let next = width.next(day);
        if next <= day {
            break;
        }
        day = next;
    }
    ticks
}

/// What names a step together with those around it; `None` for years, which need nothing.
fn above(width: Width) -> Option<Width> {
    match width {
        Width::Day | Width::Week => Some(Width::Months(1)),
        Width::Months(n) if n < 12 => Some(Width::Months(12)),
        Width::Months(_) => None,
    }
}

/// Thin lines under the marks.
pub(super) fn grid(input: &Input<'_>, parts: &Parts) -> Vec<Mark> {
    let scale = input.scale();
    let fine = step(scale);
    let coarse = above(fine).unwrap_or(fine);
    let mut marks = Vec::new();
    let bottom = parts.lanes.last().map_or(parts.axis.1, |(_, lane)| lane.1);
    for day in ticks(scale, fine) {
        let x = scale.x(f64::from(day));
        let is_major = coarse.floor(day) == day;
        if x < 0.0 {
            continue;
        }
        let to = if is_major { parts.axis.1 } else { parts.axis.0 + 5.0 };
        marks.push(Mark::new(line((x, parts.axis.0), (x, to)), Class::Axis));
        if is_major {
            let rules = [(parts.histogram.0, parts.histogram.1), (parts.second.1, bottom)];
            for (top, end) in rules.into_iter().filter(|(top, end)| top < end) {
                marks.push(Mark::new(line((x, top), (x, end)), Class::Grid));
            }
        }
    }
    if parts.second.0 < parts.second.1 {
        marks.push(Mark::new(line((0.0, parts.second.0), (scale.width, parts.second.0)), Class::Grid));
    }
    marks
}

fn name(width: Width, day: i32) -> String {
    let (year, month, date) = Day(day).ymd();
    let (year, date) = (numeral(year.into()), numeral(date.into()));
    match width {
        Width::Day => date,
        Width::Week => axis_day(&date, short_month(month)),
        Width::Months(n) if n < 12 => short_month(month).to_owned(),
        Width::Months(_) => year,
    }
}

/// The names of the axis, none over another.
pub(super) fn labels(input: &Input<'_>, parts: &Parts) -> Vec<Mark> {
    let scale = input.scale();
    let fine = step(scale);
    let (upper, lower) = (parts.axis.0 + 10.0, parts.axis.0 + 25.0);
    let mut marks = Vec::new();
    let first = |day: i32| (scale.x(f64::from(day)), name(fine, day));
    let names = ticks(scale, fine).into_iter().map(first);
    match above(fine) {
        None => row(scale, names, upper, Class::AxisMajor, &mut marks),
        Some(coarse) => {
            // What begins before the window is named by the row under it.
            row(scale, names.filter(|(x, _)| *x >= 0.0), upper, Class::AxisLabel, &mut marks);
            let named = |day: i32| {
                let (year, month, _) = Day(day).ymd();
                let year = numeral(year.into());
                let words = if coarse == Width::Months(12) {
                    year
                } else {
                    axis_month(marchland_words::month(month), &year)
                };
                (scale.x(f64::from(day)), words)
            };
            let names = ticks(scale, coarse).into_iter().map(named);
            row(scale, names, lower, Class::AxisMajor, &mut marks);
        }
    }
    if let Some(months) = input.months {
        second(scale, months, parts, &mut marks);
    }
    marks
}

/// Names that begin at points, from left to right; one that begins off the screen stands at its edge.
fn row(
    scale: Scale,
    names: impl Iterator<Item = (f64, String)>,
    y: f64,
    class: Class,
    marks: &mut Vec<Mark>,
) {
    let mut names: Vec<(f64, String)> = names.collect();
    // Of those that began before the window the last one names its beginning.
    let n_before = names.iter().filter(|(x, _)| *x < 0.0).count();
    names.drain(..n_before.saturating_sub(1));
    let edges: Vec<f64> = names.iter().map(|(x, _)| *x).chain([scale.width]).collect();
    let mut free = 0.0_f64;
    for ((x, words), next) in names.into_iter().zip(edges.into_iter().skip(1)) {
        let at = (x.max(0.0) + BESIDE_PX).max(free);
        let end = at + width(&words, class) + BESIDE_PX;
        // Whoever is cut off at the left must not push the next one away.
        let has_room = end <= scale.width && (x >= 0.0 || end <= next);
        if has_room && at - x.max(0.0) <= BESIDE_PX + 0.5 {
            marks.push(label(words, (at, y), Anchor::Start, class));
            free = end + BESIDE_PX;
        }
    }
}

/// The second axis: months with their year, or years alone, or every second, fifth, tenth of them.
fn second(scale: Scale, months: &MonthTable, parts: &Parts, marks: &mut Vec<Mark>) {
    /// Room of the longest name of a month with its year, and of a year.
    const ROOM_PX: (f64, f64) = (104.0, 56.0);
    let per_month = 29.0 * scale.per_day();
    let every = if per_month >= ROOM_PX.0 {
        1
    } else {
        let years = ROOM_PX.1 / (12.0 * per_month).max(1e-9);
        12 * [1, 2, 5, 10, 20, 50].into_iter().find(|&n| f64::from(n) >= years).unwrap_or(100)
    };
    let mut names = Vec::new();
    for month in months.months() {
        let months_in = i32::from(month.year) * 12 + i32::from(month.month) - 1;
        let x = scale.x(f64::from(month.days.0.0));
        if months_in.rem_euclid(every) != 0 || x > scale.width {
            continue;
        }
        let year = axis_year(&numeral(i32::from(month.year)), months.era());
        let words = if every == 1 { axis_month(month.name, &year) } else { year };
        names.push((x, words));
    }
    for &(x, _) in names.iter().filter(|(x, _)| *x >= 0.0) {
        marks.push(Mark::new(line((x, parts.second.0), (x, parts.second.1)), Class::Axis));
    }
    let y = f64::midpoint(parts.second.0, parts.second.1);
    row(scale, names.into_iter(), y, Class::AxisLabel, marks);
}

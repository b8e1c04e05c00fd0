//! Incidents by day, week, month, year or more years, as wide as there is room for.
//!
//! A month is a bar, not its first day: an incident whose days do not fit one bar is counted as *perhaps* in each
//! bar it may lie in, never as surely in one.

use super::{Band, Input, Parts, Scale, rect};
use crate::scene::{Anchor, Mark, Pick, Shape};
use crate::space::Point;
use crate::style::{Class, Paper, paint};
use crate::text::width_px;
use marchland_core::Day;
use marchland_core::columns::{NO_END, NO_START};
use marchland_words::{n_earlier, n_later, number};

/// Narrowest bar, CSS pixels.
const NARROWEST_PX: f64 = 9.0;

/// How wide a bar is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Width {
    /// One day.
    Day,
    /// Monday to Sunday.
    Week,
    /// So many months.
    Months(i32),
}

impl Width {
    /// From narrow to wide.
    pub(super) const ALL: [Self; 7] = [
        Self::Day,
        Self::Week,
        Self::Months(1),
        Self::Months(12),
        Self::Months(120),
        Self::Months(1_200),
        Self::Months(12_000),
    ];

    fn days(self) -> f64 {
        match self {
            Self::Day => 1.0,
            Self::Week => 7.0,
            Self::Months(n) => 30.4 * f64::from(n),
        }
    }

    /// First day of the bar that a day lies in.
    pub(super) fn floor(self, day: i32) -> i32 {
        match self {
            Self::Day => day,
            // 1970-01-01 was a Thursday.
            Self::Week => (day + 3).div_euclid(7) * 7 - 3,
            Self::Months(n) => first_of(month_number(day).div_euclid(n) * n),
        }
    }

    /// First day of the bar after the one that begins on a day.
    pub(super) fn next(self, day: i32) -> i32 {
        match self {
            Self::Day => day + 1,
            Self::Week => day + 7,
            Self::Months(n) => first_of(month_number(day) + n),
        }
    }
}

/// Months since the year 0.
pub(super) fn month_number(day: i32) -> i32 {
    let (year, month, _) = Day(day).ymd();
    i32::from(year) * 12 + i32::from(month) - 1
}

/// First day of a month by its number; where the calendar ends, its end.
fn first_of(number: i32) -> i32 {
    let (year, month) = (number.div_euclid(12).clamp(-9999, 9999), number.rem_euclid(12) + 1);
    Day::from_ymd(year as i16, month as i8, 1).map_or(0, |day| day.0)
}

/// The bars of a window.
pub(super) struct Bins {
    /// First day of each, and the day after the last.
    pub(super) starts: Vec<i32>,
    pub(super) n_sure: Vec<u32>,
    pub(super) n_perhaps: Vec<u32>,
    /// Incidents all of whose days lie before the window, and after it.
    n_outside: [u32; 2],
}

/// The first days of the bars that a window shows, and the day after the last.
fn starts(scale: Scale) -> Vec<i32> {
    let fits = |width: &&Width| width.days() * scale.per_day() >= NARROWEST_PX;
    let width = Width::ALL.iter().find(fits).copied().unwrap_or(Width::Months(12_000));
    let mut starts = vec![width.floor(scale.window.from.floor() as i32)];
    while let Some(&last) = starts.last() {
        let next = width.next(last);
        if f64::from(last) >= scale.window.to || next <= last {
            break;
        }
        starts.push(next);
    }
    starts
}

/// Counts what passes everything but perhaps the period, in one pass over days and bars.
pub(super) fn of(input: &Input<'_>) -> Bins {
    let starts = starts(input.scale());
    let n = starts.len().saturating_sub(1);
    let mut bins = Bins { n_sure: vec![0; n], n_perhaps: vec![0; n], starts, n_outside: [0; 2] };
    let [Some(&first), Some(&end)] = [bins.starts.first(), bins.starts.last()] else { return bins };
    let mut steps = vec![0_u32; n + 1];
    for (days, &number) in input.shown.columns().days.values.iter().zip(input.shown.by_days()) {
        if number == 0 || days.precision == 0 {
            continue;
        }
        if days.end < first || days.start >= end || n == 0 {
            bins.n_outside[usize::from(days.end >= first)] += number;
            continue;
        }
        let bin = |day: i32| bins.starts.partition_point(|&start| start <= day).saturating_sub(1).min(n - 1);
        let (from, to) = (bin(days.start), bin(days.end));
        if from == to && days.start >= first && days.end < end {
            bins.n_sure[from] += number;
        } else {
            steps[from] = steps[from].wrapping_add(number);
            steps[to + 1] = steps[to + 1].wrapping_sub(number);
        }
    }
    let mut sum = 0_u32;
    for (slot, step) in bins.n_perhaps.iter_mut().zip(steps) {
        sum = sum.wrapping_add(step);
        *slot = sum;
    }
    bins
}

impl Bins {
    fn n(&self, at: usize) -> u32 {
        self.n_sure[at] + self.n_perhaps[at]
    }

    fn highest(&self) -> u32 {
        (0..self.n_sure.len()).map(|at| self.n(at)).max().unwrap_or(0)
    }

    /// First and last day of a bar.
    pub(super) fn days(&self, at: usize) -> (Day, Day) {
        (Day(self.starts[at]), Day(self.starts[at + 1] - 1))
    }
}

/// Room over the bars for words, CSS pixels.
const WORDS_PX: f64 = 15.0;

/// The bars: solid what surely lies there, hatched on top what may.
pub(super) fn marks(input: &Input<'_>, bins: &Bins, parts: &Parts) -> Vec<Mark> {
    let (scale, (top, bottom)) = (input.scale(), parts.histogram);
    let high = f64::from(bins.highest().max(1));
    let room = (bottom - top - WORDS_PX).max(4.0);
    // A number above none is seen.
    let height = |n: u32| if n == 0 { 0.0 } else { (f64::from(n) / high * room).max(1.5) };
    let mut marks = vec![Mark::new(super::line((0.0, bottom), (scale.width, bottom)), Class::Axis)];
    for at in (0..bins.n_sure.len()).filter(|&at| bins.n(at) > 0) {
        let (first, last) = bins.days(at);
        let left = scale.x(f64::from(first.0)).max(-2.0);
        let right = (scale.x(f64::from(last.0) + 1.0) - 1.0).min(scale.width + 2.0);
        let sides = (left, right.max(left + 1.0));
        let middle = bottom - height(bins.n_sure[at]);
        let pick = Pick::Days(first, last);
        let mut bar = |class, band: Band| {
            if band.0 < band.1 {
                marks.push(Mark::new(rect(sides, band), class).picked(pick));
            }
        };
        bar(Class::Reach, (top, bottom));
        bar(Class::BinSure, (middle, bottom));
        bar(Class::BinPerhaps, (middle - height(bins.n_perhaps[at]), middle));
    }
    marks
}

/// Words in the histogram: its highest number, and what lies outside of the window.
pub(super) fn notes(input: &Input<'_>, bins: &Bins, parts: &Parts) -> Vec<Mark> {
    let y = parts.histogram.0 + WORDS_PX / 2.0;
    let [before, after] = bins.n_outside;
    let mut marks = Vec::new();
    let mut taken = [4.0, input.size.width - 4.0];
    if before > 0 {
        let words = n_earlier(before as usize);
        taken[0] += width(&words, Class::LaneNote) + 8.0;
        marks.push(label(words, (4.0, y), Anchor::Start, Class::LaneNote));
    }
    if after > 0 {
        let words = n_later(after as usize);
        taken[1] -= width(&words, Class::LaneNote) + 8.0;
        marks.push(label(words, (input.size.width - 4.0, y), Anchor::End, Class::LaneNote));
    }
    let highest = bins.highest();
    let Some(at) = (0..bins.n_sure.len()).find(|&at| highest > 0 && bins.n(at) == highest) else {
        return marks;
    };
    let (scale, (first, last)) = (input.scale(), bins.days(at));
    let x = f64::midpoint(scale.x(f64::from(first.0)), scale.x(f64::from(last.0) + 1.0));
    let words = number(highest as usize);
    let half = width(&words, Class::AxisMajor) / 2.0 + 3.0;
    let (least, most) = (taken[0] + half, taken[1] - half);
    if least <= most {
        let x = marchland_core::math::within(x, least, most);
        marks.push(label(words, (x, y), Anchor::Middle, Class::AxisMajor));
    }
    marks
}

/// Room that words take, CSS pixels.
pub(super) fn width(words: &str, class: Class) -> f64 {
    paint(class, Paper::Light).font.map_or(0.0, |font| width_px(words, font))
}

/// Words at a point.
pub(super) fn label(text: String, (x, y): (f64, f64), anchor: Anchor, class: Class) -> Mark {
    let at = Point::new(x, y);
    Mark::new(Shape::Label { at, text, anchor, shift_px: (0.0, 0.0), angle: 0.0 }, class)
}

/// How many incidents surely lie in a stretch, and how many may.
pub(super) fn count(input: &Input<'_>, first: Day, last: Day) -> (u32, u32) {
    let (mut n_sure, mut n_perhaps) = (0, 0);
    for (days, &number) in input.shown.columns().days.values.iter().zip(input.shown.by_days()) {
        if days.precision == 0 || days.end < first.0 || days.start > last.0 {
            continue;
        }
        let is_inside = days.start >= first.0 && days.end <= last.0;
        debug_assert!(!is_inside || days.start != NO_START && days.end != NO_END);
        *(if is_inside { &mut n_sure } else { &mut n_perhaps }) += number;
    }
    (n_sure, n_perhaps)
}

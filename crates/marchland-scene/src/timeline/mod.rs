//! The timeline: a histogram over lanes, each happening a bar as long as its date is inexact.
//!
//! | what | drawn as |
//! |---|---|
//! | known to the day | the form of its class, solid; hollow where it is only claimed |
//! | known to some days, a month, a year | a hatched bar over all of its days; an outline where only claimed |
//! | no first or no last day | a bar with an arrow at the edge |
//! | a sum of several happenings | a double rule with Σ, in rows of its own under the single ones |
//! | more than there are rows for | columns as high as their number |
//!
//! The picture is in pixels ([`view`]), made anew for each stretch of time. Work grows with the distinct days of a
//! corpus and with pixels; a single incident is looked at only where there is room to draw it.

mod axis;
mod bins;
mod brush;
mod describe;
mod lanes;
mod rows;
mod tally;
#[cfg(test)]
mod tests;

pub use describe::describe;
pub use tally::Tally;

use crate::scene::{Layer, Mark, Pick, Scene, Shape};
use crate::space::{Point, Size, View};
use marchland_core::calendar::MonthTable;
use marchland_core::columns::{NO_END, NO_START};
use marchland_core::math::within;
use marchland_core::order::sort;
use marchland_core::{Day, IncidentColumns, IncidentIdx, Interval, Quad};
use marchland_filter::Crossfilter;

/// A stretch of time, in days since 1970-01-01 and parts of days.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    /// Where it begins.
    pub from: f64,
    /// Where it ends, greater than `from`.
    pub to: f64,
}

impl Window {
    /// From the first of two days to the end of the second.
    pub fn of_days(first: Day, last: Day) -> Self {
        Self { from: f64::from(first.0), to: f64::from(last.0.max(first.0).saturating_add(1)) }
    }

    /// Its first and last whole day, as nearly as it shows them.
    pub fn days(self) -> (Day, Day) {
        let first = self.from.round() as i32;
        (Day(first), Day((self.to.round() as i32 - 1).max(first)))
    }

    /// Number of days.
    pub fn length(self) -> f64 {
        (self.to - self.from).max(1e-3)
    }
}

/// Days to CSS pixels and back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// What is shown.
    pub window: Window,
    /// Width of the picture.
    pub width: f64,
}

impl Scale {
    /// CSS pixels of a day.
    pub fn per_day(self) -> f64 {
        self.width / self.window.length()
    }

    /// Where a moment lies; the beginning of a day for a whole number.
    pub fn x(self, day: f64) -> f64 {
        (day - self.window.from) * self.per_day()
    }

    /// The moment at a point.
    pub fn day(self, x: f64) -> f64 {
        x / self.per_day() + self.window.from
    }
}

/// What a timeline is built from.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// What passes the filter.
    pub shown: &'a Crossfilter<'a>,
    /// The same counted by days and class.
    pub tally: &'a Tally,
    /// The stretch of time shown.
    pub window: Window,
    /// The screen.
    pub size: Size,
    /// Whether there are lanes under the histogram.
    pub has_lanes: bool,
    /// What is selected.
    pub selection: Option<Pick>,
    /// What is written beside the selection.
    pub name: &'a str,
    /// The incidents that belong to the selection, in the corpus's order.
    pub lit: &'a [IncidentIdx],
    /// The months of a second calendar.
    pub months: Option<&'a MonthTable>,
}

impl Input<'_> {
    /// Days to pixels.
    pub fn scale(&self) -> Scale {
        Scale { window: self.window, width: self.size.width }
    }
}

/// Upper and lower edge of a part of the picture.
pub type Band = (f64, f64);

/// Where the parts of a picture lie.
#[derive(Clone, Debug, PartialEq)]
pub struct Parts {
    /// The bars by number.
    pub histogram: Band,
    /// Years, months, days.
    pub axis: Band,
    /// The second axis; empty without one.
    pub second: Band,
    /// The lanes, deeds first.
    pub lanes: Vec<(Quad, Band)>,
}

/// The classes from top to bottom: deeds, then words, of each conflict before co-operation.
pub const LANES: [Quad; 4] =
    [Quad::MaterialConflict, Quad::MaterialCooperation, Quad::VerbalConflict, Quad::VerbalCooperation];

/// Height of the axis, CSS pixels.
const AXIS_PX: f64 = 34.0;
/// Height of the second axis.
const SECOND_PX: f64 = 19.0;
/// Between deeds and words.
const GAP_PX: f64 = 10.0;

/// Where the bars by number lie in a picture of that size.
pub fn histogram(size: Size, has_lanes: bool, months: Option<&MonthTable>) -> Band {
    let second_px = if months.is_some() { SECOND_PX } else { 0.0 };
    let bottom = if has_lanes {
        within(size.height * 0.2, 70.0, 130.0)
    } else {
        (size.height - AXIS_PX - second_px).max(20.0)
    };
    (4.0, bottom)
}

/// The parts of a picture.
pub fn parts(input: &Input<'_>) -> Parts {
    let size = input.size;
    let histogram = histogram(size, input.has_lanes, input.months);
    let axis = (histogram.1, histogram.1 + AXIS_PX);
    let second = (axis.1, axis.1 + if input.months.is_some() { SECOND_PX } else { 0.0 });
    let height = (size.height - second.1 - GAP_PX).max(0.0);
    let heights = shares(LANES.map(|quad| input.tally.weight(quad)), height);
    let mut top = second.1;
    let mut lane = |quad: Quad| {
        if quad == Quad::VerbalConflict {
            top += GAP_PX;
        }
        let at = LANES.iter().position(|lane| *lane == quad).unwrap_or(0);
        let band = (top, top + heights[at]);
        top = band.1;
        (quad, band)
    };
    let lanes = if input.has_lanes { LANES.map(&mut lane).to_vec() } else { Vec::new() };
    Parts { histogram, axis, second, lanes }
}

/// Heights of lanes by their weights, none below its head and two rows where there is room for that.
fn shares(weights: [f64; 4], height: f64) -> [f64; 4] {
    let least = lanes::LEAST_PX.min(height / weights.len() as f64);
    let mut is_least = [false; 4];
    loop {
        let of = |wanted: bool| weights.iter().zip(is_least).filter(move |(_, is)| *is == wanted);
        let left = height - least * of(true).count() as f64;
        let all: f64 = of(false).map(|(weight, _)| weight).sum();
        let share = |weight: f64| left * weight / all;
        let heights = std::array::from_fn(|at| if is_least[at] { least } else { share(weights[at]) });
        let low = (0..4).find(|&at| !is_least[at] && heights[at] < least);
        match low {
            Some(at) => is_least[at] = true,
            None => return heights,
        }
    }
}

/// The view of a picture in pixels.
pub fn view(size: Size) -> View {
    View { centre: Point::new(size.width / 2.0, size.height / 2.0), zoom: -8.0, size }
}

/// The first and the last day that anything has; `None` where nothing is dated.
pub fn ends_of(columns: &IncidentColumns) -> Option<(Day, Day)> {
    let values = columns.days.values.iter().filter(|days| days.precision > 0);
    let known =
        values.flat_map(|days| [days.start, days.end]).filter(|&day| day != NO_START && day != NO_END);
    let ends = known.fold(None, |ends: Option<(i32, i32)>, day| {
        Some(ends.map_or((day, day), |(first, last)| (first.min(day), last.max(day))))
    });
    ends.map(|(first, last)| (Day(first), Day(last)))
}

/// The same with a little room.
pub fn range(columns: &IncidentColumns) -> Option<Window> {
    ends_of(columns).map(|(first, last)| roomy(first.0, last.0))
}

/// The stretch that a timeline opens with: all, but for a far past in which little happened.
pub fn opening(columns: &IncidentColumns) -> Option<Window> {
    /// Incidents in a hundred that may begin before it.
    const SHARE: usize = 6;
    let (first, last) = ends_of(columns)?;
    let all = roomy(first.0, last.0);
    let mut n_by_days = vec![0_usize; columns.days.values.len()];
    columns.days.keys.iter().for_each(|&key| n_by_days[key as usize] += 1);
    let begun = columns.days.values.iter().zip(n_by_days);
    let mut begun: Vec<(i32, usize)> = begun
        .filter(|(days, _)| days.precision > 0 && days.start != NO_START)
        .map(|(days, n)| (days.start, n))
        .collect();
    sort(&mut begun);
    let mut left_out = begun.iter().map(|(_, n)| n).sum::<usize>() * SHARE / 100;
    let early = begun.iter().find(|(_, n)| {
        let is_out = *n <= left_out;
        left_out = left_out.saturating_sub(*n);
        !is_out
    });
    let window = roomy(early.map_or(all.days().0.0, |(start, _)| *start), last.0);
    Some(if window.length() * 2.0 < all.length() { window } else { all })
}

/// What of a stretch lies in the range of a timeline; `None` for one that lies outside.
pub fn within_range(window: Window, range: Window) -> Option<Window> {
    let (from, to) = (window.from.max(range.from), window.to.min(range.to));
    (from < to).then_some(Window { from, to })
}

/// A stretch in which the ends of a period lie as well: widened to them where the two share days, else moved there.
/// Nothing beyond `range` is shown.
pub fn with_period(window: Window, period: Interval, range: Window) -> Window {
    /// Part of a stretch that stays free beside an end.
    const ROOM: f64 = 0.03;
    let within_range = |day: f64| within(day, range.from, range.to);
    let start = period.start.map(|day| within_range(f64::from(day.0)));
    let end = period.end.map(|day| within_range(f64::from(day.0) + 1.0));
    let is_seen = |at: Option<f64>| at.is_none_or(|at| (window.from..=window.to).contains(&at));
    if is_seen(start) && is_seen(end) {
        return window;
    }
    // An open end is looked at as far as there is anything.
    let (first, last) = (start.unwrap_or(range.from), end.unwrap_or(range.to));
    let shares = first < window.to && last > window.from;
    let (from, to) = match (start, end) {
        _ if shares => (
            start.map_or(window.from, |at| at.min(window.from)),
            end.map_or(window.to, |at| at.max(window.to)),
        ),
        (Some(_), Some(_)) => {
            let half = (window.length() - (last - first)).max(0.0) / 2.0;
            (first - half, last + half)
        }
        _ => (first, last),
    };
    let room = (to - from) * ROOM;
    let (from, to) = (
        if from < window.from || !shares { from - room } else { from },
        if to > window.to || !shares { to + room } else { to },
    );
    Window { from: within_range(from), to: within_range(to) }
}

/// Whole months around two days, and a fiftieth on either side.
fn roomy(first: i32, last: i32) -> Window {
    let (year, month, _) = Day(first).ymd();
    let from = Day::from_ymd(year, month, 1).map_or(first, |day| day.0);
    let (year, month, _) = Day(last).ymd();
    let next = if month == 12 { Day::from_ymd(year + 1, 1, 1) } else { Day::from_ymd(year, month + 1, 1) };
    let (from, to) = (f64::from(from), f64::from(next.map_or(last, |day| day.0)));
    let room = (to - from) / 50.0;
    Window { from: from - room, to: to + room }
}

/// The picture.
pub fn build(input: &Input<'_>) -> Scene {
    let parts = parts(input);
    let bins = bins::of(input);
    let mut scene = Scene::default();
    let mut layer = |name, marks: Vec<Mark>| scene.layers.push(Layer { name, marks });
    layer("ground", lanes::grounds(input, &parts));
    layer("grid", axis::grid(input, &parts));
    layer("histogram", bins::marks(input, &bins, &parts));
    let (mut opens, mut heads) = (Vec::new(), Vec::new());
    for &(quad, band) in &parts.lanes {
        let (drawn, head) = lanes::lane(input, quad, band, &mut opens);
        layer(quad.class(), drawn);
        heads.extend(head);
    }
    layer("period", brush::marks(input, &parts));
    layer("heads", heads);
    layer("axis", axis::labels(input, &parts));
    layer("names", bins::notes(input, &bins, &parts));
    scene.opens = opens;
    scene
}

/// An upright rectangle.
fn rect((left, right): (f64, f64), (top, bottom): Band) -> Shape {
    let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
    Shape::Polygon { rings: vec![corners.map(|(x, y)| Point::new(x, y)).to_vec()] }
}

/// A straight line.
fn line(from: (f64, f64), to: (f64, f64)) -> Shape {
    Shape::Polyline { points: vec![Point::new(from.0, from.1), Point::new(to.0, to.1)] }
}

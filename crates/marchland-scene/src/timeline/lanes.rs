//! The lanes: each single happening in a row, sums in rows of their own, and by number where rows do not suffice.

use super::bins::{label, width};
use super::rows::{COLUMN_PX, Crowding, Run, pack, sums};
use super::tally::class;
use super::{Band, Input, Parts, Scale, line, rect};
use crate::scene::{Anchor, Mark, Pick, Shape};
use crate::space::{Bounds, Point};
use crate::style::{Class, Emphasis, quad_glyph};
use marchland_core::codes::Status;
use marchland_core::columns::{Days, NO_END, NO_START, flag};
use marchland_core::math::within;
use marchland_core::{IncidentIdx, Quad};
use marchland_words::Said;
use marchland_words::{lane_and_sums, lane_with_columns, n_incidents, n_statements};

/// Height of a row, CSS pixels.
const ROW_PX: f64 = 12.0;
/// Height of the words over a lane.
const HEAD_PX: f64 = 18.0;
/// Lowest lane: its words, two rows and a rim.
pub(super) const LEAST_PX: f64 = HEAD_PX + 2.0 * ROW_PX + 2.0;
/// Half the width of the form of one day.
const FORM_PX: f64 = 4.6;
/// Narrowest bar of more than a day.
const BAR_PX: f64 = 10.0;
/// Narrowest double rule: it holds its sign.
const SUM_PX: f64 = 16.0;

/// From the sign of one double rule to that of the next.
const SIGN_PX: f64 = 18.0;

/// The grounds of the lanes: words lie on another one than deeds.
pub(super) fn grounds(input: &Input<'_>, parts: &Parts) -> Vec<Mark> {
    let mut marks = Vec::new();
    for &(quad, band) in &parts.lanes {
        let class = if quad.is_verbal() { Class::LaneOfWords } else { Class::LaneOfDeeds };
        marks.push(Mark::new(rect((0.0, input.size.width), band), class));
        marks.push(Mark::new(line((0.0, band.0), (input.size.width, band.0)), Class::Grid));
    }
    marks
}

/// A bar before it has a row.
struct Bar {
    at: IncidentIdx,
    days: Days,
    run: Run,
}

/// Either the single happenings of a lane or its sums.
struct Half<'a, 'b> {
    input: &'a Input<'b>,
    quad: Quad,
    is_sum: bool,
    band: Band,
    n_rows: usize,
    n_px: usize,
}

/// The marks of a lane, and what stands over it; `opens` takes what its columns open.
pub(super) fn lane(
    input: &Input<'_>,
    quad: Quad,
    (top, bottom): Band,
    opens: &mut Vec<(Pick, Bounds)>,
) -> (Vec<Mark>, Vec<Mark>) {
    let n_all = ((bottom - top - HEAD_PX - 2.0) / ROW_PX).max(2.0) as usize;
    let n_sums = input.tally.n_sum_rows(quad, n_all);
    let n_px = input.size.width.max(1.0) as usize;
    let half = |is_sum, n_rows: usize, top: f64| Half {
        input,
        quad,
        is_sum,
        band: (top, top + n_rows as f64 * ROW_PX),
        n_rows,
        n_px,
    };
    let singles = half(false, n_all - n_sums, top + HEAD_PX);
    let sums = half(true, n_sums, singles.band.1);
    let mut marks = Vec::new();
    let most = [&singles, &sums].map(|half| half.draw(&mut marks, opens));
    let mut head = Vec::new();
    let y = top + HEAD_PX / 2.0;
    let at = Point::new(10.0, y);
    let form = Shape::Glyph { at, glyph: quad_glyph(quad), radius_px: 5.0 };
    head.push(Mark::new(form, Class::Incident(quad, Emphasis::Plain)));
    let title = quad.said().to_owned();
    let mut x = 21.0 + width(&title, Class::LaneLabel) + 10.0;
    head.push(label(title, (21.0, y), Anchor::Start, Class::LaneLabel));
    let mut note = count_words(quad, singles.n_shown(), sums.n_shown());
    if let Some(most) = most.into_iter().flatten().max() {
        note = lane_with_columns(&note, most as usize);
    }
    if x + width(&note, Class::LaneNote) + 4.0 > input.size.width {
        // Where there is no room for all, the number must do.
        note = count_words(quad, singles.n_shown(), sums.n_shown());
        x = x.min(input.size.width - width(&note, Class::LaneNote) - 4.0);
    }
    head.push(label(note, (x, y), Anchor::Start, Class::LaneNote));
    (marks, head)
}

fn count_words(quad: Quad, n_single: u32, n_sums: u32) -> String {
    let n = n_single as usize;
    let words = if quad.is_verbal() { n_statements(n) } else { n_incidents(n) };
    match n_sums as usize {
        0 => words,
        n => lane_and_sums(&words, &marchland_words::n_sums(n)),
    }
}

/// What lies in the window of days, in pixels; `None` for what lies outside.
fn extent(scale: Scale, days: Days) -> Option<(f64, f64)> {
    let left = if days.start == NO_START { 0.0 } else { scale.x(f64::from(days.start)) };
    let right = if days.end == NO_END { scale.width } else { scale.x(f64::from(days.end) + 1.0) };
    (right > 0.0 && left < scale.width).then_some((left, right))
}

fn pixels((left, right): (f64, f64), n_px: usize) -> Run {
    let from = (left.max(0.0) as usize).min(n_px - 1);
    (from, (right.max(0.0).ceil() as usize).max(from + 1).min(n_px))
}

impl Half<'_, '_> {
    /// Days with something of this half, with key and number.
    fn days(&self) -> impl Iterator<Item = (usize, Days, u32)> + '_ {
        self.input.tally.days(self.input.shown, class(self.quad, self.is_sum))
    }

    /// How many lie in the window, and in the period where one is set.
    fn n_shown(&self) -> u32 {
        let scale = self.input.scale();
        let period = self.input.shown.filter().period;
        let passes = |days: &Days| period.is_none_or(|period| days.may_meet(period));
        let here = self.days().filter(|(_, days, _)| extent(scale, *days).is_some() && passes(days));
        here.map(|(_, _, n)| n).sum()
    }

    /// What a bar takes of the picture: at least what its form needs, and a gap.
    fn room(&self, days: Days) -> Option<Run> {
        let (left, right) = extent(self.input.scale(), days)?;
        let least = match (self.is_sum, days.precision) {
            (true, _) => SUM_PX,
            (_, 1) => 2.0 * FORM_PX,
            _ => BAR_PX,
        };
        if right - left >= least {
            return Some(pixels((left, right + 1.0), self.n_px));
        }
        let middle = f64::midpoint(left, right);
        Some(pixels((middle - least / 2.0, middle + least / 2.0 + 1.0), self.n_px))
    }

    fn emphasis(&self, at: IncidentIdx) -> Emphasis {
        match self.input.selection {
            None => Emphasis::Plain,
            Some(Pick::Incident(selected)) if selected == at => Emphasis::Selected,
            Some(_) if self.input.lit.binary_search(&at).is_ok() => Emphasis::Related,
            Some(_) => Emphasis::Faded,
        }
    }

    fn is_here(&self, at: IncidentIdx) -> bool {
        let columns = self.input.shown.columns();
        columns.quad(at) == self.quad && columns.has(at, flag::AGGREGATE) == self.is_sum
    }

    /// Bars and columns; the highest number of a column, where there are any.
    fn draw(&self, marks: &mut Vec<Mark>, opens: &mut Vec<(Pick, Bounds)>) -> Option<u32> {
        let rooms = || self.days().filter_map(|(_, days, n)| Some((self.room(days)?, n)));
        let crowding = Crowding::of(self.n_px, self.n_rows, rooms());
        let free = crowding.free();
        let mut bars = Vec::new();
        for (key, days, _) in self.days() {
            let Some(run) = self.room(days).filter(|&(from, to)| free[to] > free[from]) else { continue };
            let here = self.input.shown.on_days(key).filter(|&at| self.is_here(at));
            bars.extend(here.map(|at| Bar { at, days, run }));
        }
        let runs: Vec<Run> = bars.iter().map(|bar| bar.run).collect();
        let most = self.columns(&crowding.runs(true), marks, opens);
        let mut selected = None;
        for open in crowding.runs(false) {
            for (at, run, row) in pack(&runs, open, self.n_rows) {
                let y = self.band.0 + (row as f64 + 0.5) * ROW_PX;
                let emphasis = self.bar(&bars[at], run, y, marks);
                if emphasis == Emphasis::Selected {
                    selected = Some((run, y));
                }
            }
        }
        self.name(selected, marks);
        most
    }

    /// One bar on its row.
    fn bar(&self, bar: &Bar, (from, to): Run, y: f64, marks: &mut Vec<Mark>) -> Emphasis {
        let (quad, emphasis) = (self.quad, self.emphasis(bar.at));
        let is_claimed = self.input.shown.columns().status(bar.at) == Status::Claimed;
        let pick = Pick::Incident(bar.at);
        // What goes on beyond the edge has no end there.
        let edge = |px: usize, beyond: bool, by: f64| if beyond { px as f64 + by } else { px as f64 };
        let scale = self.input.scale();
        let goes_left = from == 0 && (bar.days.start == NO_START || scale.x(f64::from(bar.days.start)) < 0.0);
        let goes_right = to == self.n_px;
        let (left, right) = (edge(from, goes_left, -4.0), edge(to, goes_right, 4.0) - 1.0);
        let middle = f64::midpoint(left, right);
        let tall = if emphasis == Emphasis::Selected { 4.8 } else { 4.0 };
        let is_exact = bar.days.precision == 1;
        if self.is_sum {
            let class =
                if is_claimed { Class::SumClaimed(quad, emphasis) } else { Class::SumSpan(quad, emphasis) };
            for y in [y - 3.4, y + 3.4] {
                marks.push(Mark::new(line((left, y), (right, y)), class).picked(pick));
            }
            // Signs of rows over each other stand apart, each within its rule.
            let aside = (((y / ROW_PX) as usize % 3) as f64 - 1.0) * SIGN_PX;
            let room = ((right - left) / 2.0 - 7.0).max(0.0);
            let x = (middle + within(aside, -room, room)).max(7.0).min(scale.width - 7.0);
            marks.push(label("Σ".to_owned(), (x, y), Anchor::Middle, Class::SumCount));
        } else if is_exact && to - from <= (2.0 * FORM_PX).ceil() as usize + 2 {
            let class =
                if is_claimed { Class::Claimed(quad, emphasis) } else { Class::Incident(quad, emphasis) };
            let radius_px = if emphasis == Emphasis::Selected { FORM_PX + 1.2 } else { FORM_PX };
            let form = Shape::Glyph { at: Point::new(middle, y), glyph: quad_glyph(quad), radius_px };
            marks.push(Mark::new(form, class).picked(pick));
        } else {
            let class = match (is_claimed, is_exact) {
                (true, _) => Class::Claimed(quad, emphasis),
                (false, true) => Class::Incident(quad, emphasis),
                (false, false) => Class::IncidentArea(quad, emphasis),
            };
            marks.push(Mark::new(rect((left, right), (y - tall, y + tall)), class).picked(pick));
        }
        let arrow = |tip: f64, back: f64| {
            let points = [(back, y - 4.0), (tip, y), (back, y + 4.0)].map(|(x, y)| Point::new(x, y)).to_vec();
            Mark::new(Shape::Polyline { points }, Class::SumSpan(quad, emphasis))
        };
        if bar.days.start == NO_START && from == 0 {
            marks.push(arrow(2.0, 7.0));
        }
        if bar.days.end == NO_END && goes_right {
            marks.push(arrow(scale.width - 2.0, scale.width - 7.0));
        }
        emphasis
    }

    /// The name beside the selection; a selection among columns is drawn over them.
    fn name(&self, drawn: Option<(Run, f64)>, marks: &mut Vec<Mark>) {
        let Some(Pick::Incident(at)) = self.input.selection.filter(|_| drawn.is_some() || self.n_rows > 0)
        else {
            return;
        };
        let columns = self.input.shown.columns();
        if !self.is_here(at) {
            return;
        }
        let key = columns.days.key(at);
        let place = drawn.or_else(|| {
            let run = self.room(columns.days(at)).filter(|_| columns.days(at).precision > 0)?;
            self.input.shown.on_days(key).any(|one| one == at).then_some(())?;
            let y = self.band.0 + ROW_PX / 2.0;
            self.bar(&Bar { at, days: columns.days(at), run }, run, y, marks);
            Some((run, y))
        });
        if let Some(((_, right), y)) = place.filter(|_| !self.input.name.is_empty()) {
            let at = Point::new(right as f64, y);
            let text = self.input.name.to_owned();
            let shape = Shape::Label { at, text, anchor: Anchor::Start, shift_px: (7.0, 0.0), angle: 0.0 };
            marks.push(Mark::new(shape, Class::SiteLabel));
        }
    }

    /// Columns over crowded stretches: for each column the number of incidents that may lie there.
    fn columns(&self, runs: &[Run], marks: &mut Vec<Mark>, opens: &mut Vec<(Pick, Bounds)>) -> Option<u32> {
        /// Widest stretch that one press opens, CSS pixels.
        const PRESS_PX: usize = 90;
        if runs.is_empty() {
            return None;
        }
        let (scale, shown) = (self.input.scale(), self.input.shown);
        let n = self.n_px.div_ceil(COLUMN_PX);
        let column = |days: Days| {
            let (from, to) = pixels(extent(scale, days)?, self.n_px);
            Some((from / COLUMN_PX, (to - 1) / COLUMN_PX + 1))
        };
        let all = sums(n, self.days().filter_map(|(_, days, n)| Some((column(days)?, n))));
        let passes = |&&at: &&IncidentIdx| {
            self.is_here(at) && shown.on_days(shown.columns().days.key(at)).any(|one| one == at)
        };
        let has_lit = self.input.selection.is_some();
        let lit = self.input.lit.iter().filter(|_| has_lit).filter(passes);
        let lit = sums(n, lit.filter_map(|&at| Some((column(shown.columns().days(at))?, 1))));
        let in_runs = runs.iter().flat_map(|&(from, to)| &all[from / COLUMN_PX..to.div_ceil(COLUMN_PX)]);
        let most = in_runs.max().copied().unwrap_or(0);
        let mut skyline = |(from, to): Run, numbers: &[u32], class| {
            let bottom = self.band.1 - 1.0;
            let mut points = vec![Point::new(from as f64, bottom)];
            let columns = numbers.iter().enumerate().take(to.div_ceil(COLUMN_PX));
            for (at, &n) in columns.skip(from / COLUMN_PX) {
                let share = f64::from(n) / f64::from(most.max(1));
                let y = bottom - share * (self.band.1 - self.band.0 - 2.0);
                let (left, right) = (at * COLUMN_PX, ((at + 1) * COLUMN_PX).min(self.n_px));
                points.extend([left, right].map(|x| Point::new(x as f64, y)));
            }
            points.push(Point::new(to as f64, bottom));
            marks.push(Mark::new(Shape::Polygon { rings: vec![points] }, class));
        };
        let class = |emphasis| {
            if self.is_sum {
                Class::SumColumns(self.quad, emphasis)
            } else {
                Class::Columns(self.quad, emphasis)
            }
        };
        for &run in runs {
            skyline(run, &all, class(if has_lit { Emphasis::Faded } else { Emphasis::Plain }));
            if lit[run.0 / COLUMN_PX..run.1.div_ceil(COLUMN_PX)].iter().any(|&n| n > 0) {
                skyline(run, &lit, class(Emphasis::Related));
            }
        }
        for &(from, to) in runs {
            let n_parts = (to - from).div_ceil(PRESS_PX);
            for part in 0..n_parts {
                let sides = [part, part + 1].map(|part| (from + (to - from) * part / n_parts) as f64);
                let window = super::Window { from: scale.day(sides[0]), to: scale.day(sides[1]) };
                let (first, last) = window.days();
                let pick = Pick::Crowd(self.quad, first, last);
                marks.push(Mark::new(rect((sides[0], sides[1]), self.band), Class::Reach).picked(pick));
                let corner = |day| Point::new(day, 0.0);
                opens.push((pick, Bounds { min: corner(window.from), max: corner(window.to) }));
            }
        }
        Some(most)
    }
}

//! Words set letter by letter along a line.
//!
//! Letters stand on a smoothed copy of the line, where the stretch in view bends least and nothing is in the
//! way; they are lifted over the bends that the smoothing cut off. How far they are apart is measured at their
//! own half height, not on the line, so that the inside of a bend does not squeeze them. Where no stretch lets
//! every letter stand free, and for scripts whose letters join, the words stand straight beside the line.

use super::room::{Box2, Room};
use super::{BASELINE, GAP_PX, LINE, PlacedText};
use crate::scene::{Anchor, Mark};
use crate::space::Size;
use crate::style::{Class, Font};
use crate::text::{advance_px, is_joined, width_px};
use marchland_core::math::{atan2, cos, hypot, sin};
use std::ops::Range;
use std::rc::Rc;

/// Distance of the samples on the line, CSS pixels.
const STEP_PX: f64 = 4.0;
/// Samples on each side that a smoothed one is the mean of: as few as give letters room, else more. And by how
/// much a stretch is longer than its words, since the inside of a bend is shorter than the line.
const REACHES: [(usize, f64); 4] = [(9, 1.1), (18, 1.1), (30, 1.1), (9, 1.4)];
/// Sharpest turn from one letter to the next, radians.
const SHARPEST: f64 = 0.22;
/// Steepest slope of a letter, radians: a little beyond upright words on their side.
const STEEPEST: f64 = 1.7;
/// Samples between two positions tried.
const STRIDE: usize = 6;
/// Positions with gentle bends that are tried in the order of their cost before the words stand straight.
const TRIES: usize = 12;
/// Positions looked at for that.
const LOOKS: usize = 40;
/// Half the height that letters of one text may not share with their neighbours, in sizes.
const BODY: f64 = 0.4;
/// Samples between two places tried for straight words.
const STRAIGHT_STRIDE: usize = 8;

type Spot = (f64, f64);

pub(super) fn place(
    line: impl Iterator<Item = Spot>,
    text: &str,
    font: Font,
    lift_px: f64,
    mark: &Mark,
    room: &mut Room,
) -> Vec<PlacedText> {
    let runs = runs_on_screen(line, room);
    if !is_joined(text) {
        let keeps_off = !matches!(mark.class, Class::NamedLineLabel | Class::BandCount);
        let is_free = |taken: Box2| room.is_free(taken) && (!keeps_off || room.is_clear(taken));
        let letters = bent(&runs, text, font, lift_px, room.size, is_free);
        if !letters.is_empty() {
            for letter in &letters {
                room.take(letter.taken(font));
            }
            let visible = letters.into_iter().filter(|letter| letter.sign != ' ');
            return visible.map(|letter| letter.text(mark, font)).collect();
        }
    }
    // Rivers can do without their names.
    if mark.class == Class::RiverLabel {
        Vec::new()
    } else {
        straight(&runs, text, font, lift_px, mark, room)
    }
}

/// Keeps words off a line where they can.
pub(super) fn shun(line: impl Iterator<Item = Spot>, room: &mut Room) {
    for spot in runs_on_screen(line, room).into_iter().flatten() {
        room.shun(Box2::upright(spot, (STEP_PX / 2.0, STEP_PX / 2.0)));
    }
}

/// The letters of the best stretch that has room for all of them; none where there is no such stretch.
fn bent(
    runs: &[Vec<Spot>],
    text: &str,
    font: Font,
    lift_px: f64,
    size: Size,
    is_free: impl Fn(Box2) -> bool,
) -> Vec<Letter> {
    for (reach, spare) in REACHES {
        let samples = (width_px(text, font) * spare / STEP_PX).ceil() as usize + 1;
        let mut stretches = Vec::new();
        for run in runs.iter().filter(|run| run.len() >= samples) {
            let course = Rc::new(Course::of(run, reach));
            for start in (0..=run.len() - samples).step_by(STRIDE) {
                stretches.push(Stretch::of(&course, start..start + samples, size));
            }
        }
        marchland_core::order::sort_by(&mut stretches, |a, b| a.cost.total_cmp(&b.cost));
        let free = stretches
            .iter()
            .take(LOOKS)
            .filter_map(|stretch| set(&stretch.base(), text, font, lift_px))
            .filter(|letters| is_gentle(letters, font))
            .take(TRIES)
            .find(|letters| letters.iter().all(|letter| is_free(letter.taken(font))));
        if let Some(letters) = free {
            return letters;
        }
    }
    Vec::new()
}

/// Whether no letter stands on its head, turns sharply against the one before it or runs into one of the two
/// before it.
fn is_gentle(letters: &[Letter], font: Font) -> bool {
    let upright = letters.iter().all(|letter| letter.angle.abs() < STEEPEST);
    let turns = upright
        && letters.windows(2).all(|pair| {
            let turn = (pair[1].angle - pair[0].angle).abs();
            turn.min(std::f64::consts::TAU - turn) < SHARPEST
        });
    let bodies: Vec<Box2> = letters.iter().filter(|_| turns).map(|letter| letter.body(font)).collect();
    let apart = |by: usize| bodies.iter().zip(bodies.iter().skip(by)).all(|(one, other)| !one.meets(other));
    turns && apart(1) && apart(2)
}

/// Upright words beside the line, as near to the middle of the screen as there is room.
fn straight(
    runs: &[Vec<Spot>],
    text: &str,
    font: Font,
    lift_px: f64,
    mark: &Mark,
    room: &mut Room,
) -> Vec<PlacedText> {
    let mut spots: Vec<(f64, Spot)> = Vec::new();
    for &spot in runs.iter().flat_map(|run| run.iter().step_by(STRAIGHT_STRIDE)) {
        spots.push((off_centre(spot, room.size), spot));
    }
    marchland_core::order::sort_by(&mut spots, |a, b| a.0.total_cmp(&b.0));
    let width = width_px(text, font) - font.spacing_px;
    let half = (width / 2.0 + GAP_PX, font.size_px * LINE / 2.0);
    for (_, (x, y)) in spots {
        // Above, below, to the right, to the left.
        let (far, high) = (lift_px + width / 2.0, lift_px + font.size_px * LINE / 2.0);
        for (right, down) in [(0.0, -high), (0.0, high), (far, 0.0), (-far, 0.0)] {
            let centre = (x + right, y + down);
            let wanted = Box2::upright(centre, half);
            let covers =
                |&(x, y): &Spot| (x - centre.0).abs() < half.0 + 1.0 && (y - centre.1).abs() < half.1 + 1.0;
            let covers_any = || runs.iter().flatten().any(covers);
            if room.is_free(wanted) && room.is_clear(wanted) && !covers_any() {
                room.take(wanted);
                let at = (centre.0 + font.spacing_px / 2.0, centre.1 + font.size_px * BASELINE);
                let (text, class, pick) = (text.to_owned(), mark.class, mark.pick);
                return vec![PlacedText { text, class, at, anchor: Anchor::Middle, angle: 0.0, pick }];
            }
        }
    }
    Vec::new()
}

/// The parts of a line on the screen, each by samples of equal distance.
fn runs_on_screen(line: impl Iterator<Item = Spot>, room: &Room) -> Vec<Vec<Spot>> {
    let (width, height) = (room.size.width, room.size.height);
    let inside = |(x, y): Spot| (0.0..=width).contains(&x) && (0.0..=height).contains(&y);
    let mut runs: Vec<Vec<Spot>> = vec![Vec::new()];
    let (mut before, mut left): (Option<Spot>, f64) = (None, 0.0);
    for to in line {
        let Some(from) = before.replace(to) else { continue };
        // What lies wholly on one side of the screen is passed over.
        let off = |from: f64, to: f64, end: f64| from.max(to) < 0.0 || from.min(to) > end;
        if off(from.0, to.0, width) || off(from.1, to.1, height) {
            if runs.last().is_some_and(|run| !run.is_empty()) {
                runs.push(Vec::new());
            }
            left = 0.0;
            continue;
        }
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = hypot(dx, dy);
        while left <= length {
            let part = left / length.max(1e-9);
            let spot = (from.0 + dx * part, from.1 + dy * part);
            match runs.last_mut() {
                Some(run) if inside(spot) => run.push(spot),
                Some(run) if run.is_empty() => {}
                _ => runs.push(Vec::new()),
            }
            left += STEP_PX;
        }
        left -= length;
    }
    runs.retain(|run| run.len() > 2);
    runs
}

fn off_centre(spot: Spot, size: Size) -> f64 {
    hypot(spot.0 - size.width / 2.0, spot.1 - size.height / 2.0)
}

/// A run, smoothed.
struct Course {
    smooth: Vec<Spot>,
    /// Up at every sample of the smoothed run.
    ups: Vec<Spot>,
    /// How far the run itself lies above the smoothed one.
    rises: Vec<f64>,
    /// How much it has turned up to every sample, radians.
    turns: Vec<f64>,
}

impl Course {
    fn of(run: &[Spot], reach: usize) -> Self {
        let smooth = smoothed(run, reach);
        let ups: Vec<Spot> = (0..smooth.len()).map(|at| up(direction_at(&smooth, at))).collect();
        let rise =
            |at: usize| (run[at].0 - smooth[at].0) * ups[at].0 + (run[at].1 - smooth[at].1) * ups[at].1;
        let mut turns = vec![0.0];
        for pair in ups.windows(2) {
            // The sine stands for the angle: from sample to sample both are small.
            let turn = (pair[0].0 * pair[1].1 - pair[0].1 * pair[1].0).abs();
            turns.push(turns[turns.len() - 1] + turn);
        }
        Self { rises: (0..run.len()).map(rise).collect(), smooth, ups, turns }
    }
}

/// A part of a course, read from left to right.
struct Stretch {
    course: Rc<Course>,
    part: Range<usize>,
    is_backward: bool,
    /// How far its baseline is lifted over the bends that were cut off.
    over: f64,
    /// What speaks against it.
    cost: f64,
}

impl Stretch {
    fn of(course: &Rc<Course>, part: Range<usize>, size: Size) -> Self {
        let (first, last) = (course.smooth[part.start], course.smooth[part.end - 1]);
        let is_backward = last.0 < first.0;
        let side = if is_backward { -1.0 } else { 1.0 };
        let over = course.rises[part.clone()].iter().fold(0.0, |most: f64, rise| most.max(rise * side));
        let turn = course.turns[part.end - 1] - course.turns[part.start];
        let middle = course.smooth[usize::midpoint(part.start, part.end)];
        let cost = turn + over * 0.08 + off_centre(middle, size) * 0.0008;
        Self { course: Rc::clone(course), part, is_backward, over, cost }
    }

    fn base(&self) -> Vec<Spot> {
        let over = if self.is_backward { -self.over } else { self.over };
        let spots = self.part.clone().map(|at| shifted(self.course.smooth[at], self.course.ups[at], over));
        let mut base: Vec<Spot> = spots.collect();
        if self.is_backward {
            base.reverse();
        }
        base
    }
}

/// Every sample as the mean of those around it: the same number on both sides, so that the ends keep their place.
fn smoothed(spots: &[Spot], reach: usize) -> Vec<Spot> {
    let mut sums = vec![(0.0, 0.0)];
    let mut sum = (0.0, 0.0);
    for spot in spots {
        sum = (sum.0 + spot.0, sum.1 + spot.1);
        sums.push(sum);
    }
    let mean = |at: usize| {
        let reach = reach.min(at).min(spots.len() - 1 - at);
        let (from, to, n) = (sums[at - reach], sums[at + reach + 1], (2 * reach + 1) as f64);
        ((to.0 - from.0) / n, (to.1 - from.1) / n)
    };
    (0..spots.len()).map(mean).collect()
}

/// Unit vector along the line at a sample.
fn direction_at(spots: &[Spot], at: usize) -> Spot {
    let (from, to) = (spots[at.saturating_sub(3)], spots[(at + 3).min(spots.len() - 1)]);
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = hypot(dx, dy).max(1e-9);
    (dx / length, dy / length)
}

/// Up from a line that is read in a direction; y grows downward.
fn up((dx, dy): Spot) -> Spot {
    (dy, -dx)
}

fn shifted(spot: Spot, (x, y): Spot, by: f64) -> Spot {
    (spot.0 + x * by, spot.1 + y * by)
}

struct Letter {
    sign: char,
    /// Its middle.
    at: Spot,
    angle: f64,
}

impl Letter {
    /// What it takes of the screen.
    fn taken(&self, font: Font) -> Box2 {
        let half = (advance_px(self.sign, font) / 2.0, font.size_px * LINE / 2.0 + GAP_PX / 2.0);
        Box2::turned(self.at, half, self.angle)
    }

    /// What letters beside it must leave free.
    fn body(&self, font: Font) -> Box2 {
        let half = ((advance_px(self.sign, font) - font.spacing_px) / 2.0, font.size_px * BODY);
        Box2::turned(self.at, half, self.angle)
    }

    fn text(self, mark: &Mark, font: Font) -> PlacedText {
        let along = (cos(self.angle), sin(self.angle));
        let foot = shifted(self.at, up(along), -font.size_px * BASELINE);
        PlacedText {
            text: self.sign.to_string(),
            class: mark.class,
            // Middle anchoring counts the letter's own spacing as part of it; half of it is given back.
            at: shifted(foot, along, font.spacing_px / 2.0),
            anchor: Anchor::Middle,
            angle: self.angle,
            pick: mark.pick,
        }
    }
}

/// The letters over a baseline, in the middle of it; `None` where they find no room.
fn set(base: &[Spot], text: &str, font: Font, lift_px: f64) -> Option<Vec<Letter>> {
    let lift = lift_px + font.size_px * BASELINE;
    let middles: Vec<Spot> =
        (0..base.len()).map(|at| shifted(base[at], up(direction_at(base, at)), lift)).collect();
    let lengths: Vec<f64> =
        middles.windows(2).map(|pair| hypot(pair[1].0 - pair[0].0, pair[1].1 - pair[0].1)).collect();
    let free = lengths.iter().sum::<f64>() - width_px(text, font);
    // `from` is where stretch `here` begins, `done` where the letter does.
    let (mut here, mut from, mut done) = (0, 0.0, (free >= 0.0).then_some(free / 2.0)?);
    let letters = text.chars().map(|sign| {
        let advance = advance_px(sign, font);
        let wanted = done + advance / 2.0;
        done += advance;
        while from + lengths.get(here)? < wanted {
            from += lengths[here];
            here += 1;
        }
        let part = (wanted - from) / lengths[here].max(1e-9);
        let (a, b) = (middles[here], middles[here + 1]);
        let (dx, dy) = direction_at(&middles, here);
        Some(Letter { sign, at: (a.0 + (b.0 - a.0) * part, a.1 + (b.1 - a.1) * part), angle: atan2(dy, dx) })
    });
    letters.collect()
}

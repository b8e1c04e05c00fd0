//! Words set letter by letter along a line.
//!
//! Letters stand on a smoothed copy of the line, where the stretch in view bends least and nothing is in the
//! way; they are lifted over the bends that the smoothing cut off.

use super::room::{Box2, Room};
use super::{BASELINE, GAP_PX, LINE, PlacedText};
use crate::scene::{Anchor, Mark};
use crate::style::Font;
use crate::text::{advance_px, width_px};

/// Distance of the samples on the line, CSS pixels.
const STEP_PX: f64 = 4.0;
/// Samples on each side that a smoothed one is the mean of: as few as give letters room, else more.
const REACHES: [usize; 3] = [9, 18, 30];
/// Sharpest turn from one letter to the next, radians; at more they would run into each other.
const SHARPEST: f64 = 0.26;
/// Samples between two positions tried.
const STRIDE: usize = 6;
/// Positions tried in the order of their cost before the words are left out.
const TRIES: usize = 12;

type Spot = (f64, f64);

pub(super) fn place(
    line: &[Spot],
    text: &str,
    font: Font,
    lift_px: f64,
    mark: &Mark,
    room: &mut Room,
) -> Vec<PlacedText> {
    let samples = (width_px(text, font) / STEP_PX).ceil() as usize + 1;
    let runs = runs_on_screen(&resample(line), room);
    for reach in REACHES {
        let mut windows: Vec<(f64, Vec<Spot>)> = Vec::new();
        for run in &runs {
            for start in (0..(run.len() + 1).saturating_sub(samples)).step_by(STRIDE) {
                windows.push(window(&run[start..start + samples], reach, room));
            }
        }
        marchland_core::order::sort_by(&mut windows, |a, b| a.0.total_cmp(&b.0));
        let stretches = windows.iter().map(|(_, base)| set(base, text, font, lift_px));
        let free = stretches
            .filter(|letters| is_gentle(letters))
            .take(TRIES)
            .find(|letters| letters.iter().all(|letter| room.is_free(letter.taken(font))));
        if let Some(letters) = free {
            for letter in &letters {
                room.take(letter.taken(font));
            }
            let visible = letters.into_iter().filter(|letter| letter.sign != ' ');
            return visible.map(|letter| letter.text(mark, font)).collect();
        }
    }
    Vec::new()
}

fn is_gentle(letters: &[Letter]) -> bool {
    letters.windows(2).all(|pair| {
        let turn = (pair[1].angle - pair[0].angle).abs();
        turn.min(std::f64::consts::TAU - turn) < SHARPEST
    })
}

/// The line by samples of equal distance.
fn resample(line: &[Spot]) -> Vec<Spot> {
    let mut samples: Vec<Spot> = line.first().copied().into_iter().collect();
    let mut left = STEP_PX;
    for pair in line.windows(2) {
        let (dx, dy) = (pair[1].0 - pair[0].0, pair[1].1 - pair[0].1);
        let length = marchland_core::math::hypot(dx, dy);
        let mut done = 0.0;
        while length - done >= left {
            done += left;
            samples.push((pair[0].0 + dx * done / length, pair[0].1 + dy * done / length));
            left = STEP_PX;
        }
        left -= length - done;
    }
    samples
}

fn runs_on_screen(samples: &[Spot], room: &Room) -> Vec<Vec<Spot>> {
    let inside =
        |&(x, y): &Spot| (0.0..=room.size.width).contains(&x) && (0.0..=room.size.height).contains(&y);
    samples.split(|spot| !inside(spot)).filter(|run| run.len() > 2).map(<[Spot]>::to_vec).collect()
}

/// The baseline of a stretch, read from left to right, with what speaks against it.
fn window(stretch: &[Spot], reach: usize, room: &Room) -> (f64, Vec<Spot>) {
    let mut raw = stretch.to_vec();
    if raw[raw.len() - 1].0 < raw[0].0 {
        raw.reverse();
    }
    let smooth: Vec<Spot> = (0..raw.len()).map(|at| mean_around(&raw, at, reach)).collect();
    let ups: Vec<Spot> = (0..smooth.len()).map(|at| up(direction_at(&smooth, at))).collect();
    let over = (0..raw.len())
        .map(|at| (raw[at].0 - smooth[at].0) * ups[at].0 + (raw[at].1 - smooth[at].1) * ups[at].1)
        .fold(0.0, f64::max);
    let base = smooth.iter().zip(&ups).map(|(&spot, &up)| shifted(spot, up, over)).collect();
    let turn: f64 = (1..smooth.len().saturating_sub(1)).map(|at| turning(&smooth, at).abs()).sum();
    let middle = smooth[smooth.len() / 2];
    let off_centre =
        marchland_core::math::hypot(middle.0 - room.size.width / 2.0, middle.1 - room.size.height / 2.0);
    (turn + over * 0.08 + off_centre * 0.0008, base)
}

fn mean_around(spots: &[Spot], at: usize, reach: usize) -> Spot {
    // The same number on both sides, so that the ends keep their place.
    let reach = reach.min(at).min(spots.len() - 1 - at);
    let around = &spots[at - reach..=at + reach];
    let sum = around.iter().fold((0.0, 0.0), |sum, spot| (sum.0 + spot.0, sum.1 + spot.1));
    (sum.0 / around.len() as f64, sum.1 / around.len() as f64)
}

/// Unit vector along the line at a sample.
fn direction_at(spots: &[Spot], at: usize) -> Spot {
    let (from, to) = (spots[at.saturating_sub(3)], spots[(at + 3).min(spots.len() - 1)]);
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = marchland_core::math::hypot(dx, dy).max(1e-9);
    (dx / length, dy / length)
}

/// Up from a line that is read in a direction; y grows downward.
fn up((dx, dy): Spot) -> Spot {
    (dy, -dx)
}

fn shifted(spot: Spot, (x, y): Spot, by: f64) -> Spot {
    (spot.0 + x * by, spot.1 + y * by)
}

fn turning(spots: &[Spot], at: usize) -> f64 {
    let (before, after) = (direction_at(spots, at - 1), direction_at(spots, at + 1));
    marchland_core::math::atan2(
        before.0 * after.1 - before.1 * after.0,
        before.0 * after.0 + before.1 * after.1,
    )
}

struct Letter {
    sign: char,
    /// Middle of its baseline.
    at: Spot,
    angle: f64,
}

impl Letter {
    fn taken(&self, font: Font) -> Box2 {
        let middle = shifted(
            self.at,
            up((marchland_core::math::cos(self.angle), marchland_core::math::sin(self.angle))),
            font.size_px * BASELINE,
        );
        let half = (advance_px(self.sign, font) / 2.0, font.size_px * LINE / 2.0 + GAP_PX / 2.0);
        Box2::turned(middle, half, self.angle)
    }

    fn text(self, mark: &Mark, font: Font) -> PlacedText {
        // Middle anchoring counts the letter's own spacing as part of it; half of it is given back.
        let along = (marchland_core::math::cos(self.angle), marchland_core::math::sin(self.angle));
        PlacedText {
            text: self.sign.to_string(),
            class: mark.class,
            at: shifted(self.at, along, font.spacing_px / 2.0),
            anchor: Anchor::Middle,
            angle: self.angle,
            pick: mark.pick,
        }
    }
}

/// The letters along a baseline of equally distant samples.
fn set(base: &[Spot], text: &str, font: Font, lift_px: f64) -> Vec<Letter> {
    let mut done = 0.0;
    text.chars()
        .map(|letter| {
            let advance = advance_px(letter, font);
            let at = (done + advance / 2.0) / STEP_PX;
            done += advance;
            let (here, part) = ((at as usize).min(base.len() - 1), at.fract());
            let next = (here + 1).min(base.len() - 1);
            let (dx, dy) = direction_at(base, here);
            let spot = (
                base[here].0 + (base[next].0 - base[here].0) * part,
                base[here].1 + (base[next].1 - base[here].1) * part,
            );
            Letter {
                sign: letter,
                at: shifted(spot, up((dx, dy)), lift_px),
                angle: marchland_core::math::atan2(dy, dx),
            }
        })
        .collect()
}

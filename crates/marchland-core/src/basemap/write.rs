//! Basemap → bytes, in the order that `read` names.

use super::read::expected;
use super::{BASEMAP_VERSION, Basemap, MAGIC, MOST_SHIFT, Step};
use crate::place::LonLat;

impl Basemap {
    /// The bytes that [`Basemap::read`] takes. Corners, labels and towns are rounded to whole steps; no word
    /// may hold a line break.
    pub fn write(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        number(&mut bytes, BASEMAP_VERSION);
        let words: String = self.words().into_iter().flat_map(|word| [word, "\n"]).collect();
        number(&mut bytes, words.len() as u32);
        bytes.extend(words.into_bytes());
        number(&mut bytes, self.steps_per_degree);
        for corner in [self.south_west, self.north_east] {
            let steps = |degrees: f64| libm::round(degrees * f64::from(self.steps_per_degree)) as i32;
            pair(&mut bytes, (steps(corner.lon), steps(corner.lat)));
        }
        self.write_arcs(&mut bytes);
        self.write_parts(&mut bytes);
        bytes
    }

    fn words(&self) -> Vec<&str> {
        let mut words = vec![self.attribution.as_str()];
        words.extend(self.areas.iter().flat_map(|area| [area.id.as_str(), &area.name, &area.native]));
        for line in &self.lines {
            words.push(&line.name);
            words.extend(line.between.iter().map(String::as_str));
        }
        words.extend(self.towns.iter().flat_map(|town| [town.name.as_str(), &town.native]));
        words.extend(self.expanses.iter().map(|expanse| expanse.name.as_str()));
        words
    }

    fn write_arcs(&self, bytes: &mut Vec<u8>) {
        number(bytes, self.arcs.len() as u32);
        for arc in &self.arcs {
            number(bytes, (arc.len() as u32) << 2 | shift(arc));
        }
        let axes: [fn(&Step) -> i32; 2] = [|step| step.0, |step| step.1];
        for axis in axes {
            let mut here = 0;
            for arc in &self.arcs {
                let mut before = 0;
                for (at, step) in arc.iter().enumerate() {
                    let by = axis(step).wrapping_sub(here);
                    here = axis(step);
                    if at == 0 {
                        signed(bytes, by);
                    } else {
                        let by = by >> shift(arc);
                        signed(bytes, by.wrapping_sub(expected(before)));
                        before = by;
                    }
                }
            }
        }
    }

    fn write_parts(&self, bytes: &mut Vec<u8>) {
        let (mut here, mut arc) = ((0, 0), 0);
        let mut position = |bytes: &mut Vec<u8>, at: LonLat| {
            let there = self.step(at);
            pair(bytes, (there.0.wrapping_sub(here.0), there.1.wrapping_sub(here.1)));
            here = there;
        };
        let mut runs = |bytes: &mut Vec<u8>, runs: &[Vec<i32>]| {
            number(bytes, runs.len() as u32);
            for run in runs {
                number(bytes, run.len() as u32);
                for &n in run {
                    let (plain, backward) = if n < 0 { (!n, 1) } else { (n, 0) };
                    signed(bytes, (plain - arc) << 1 | backward);
                    arc = plain;
                }
            }
        };
        number(bytes, self.areas.len() as u32);
        for area in &self.areas {
            bytes.push(area.kind.code());
            position(bytes, area.label);
            runs(bytes, &area.rings);
        }
        number(bytes, self.lines.len() as u32);
        for line in &self.lines {
            bytes.push(line.kind.code());
            number(bytes, line.between.len() as u32);
            number(bytes, u32::from(line.rank));
            runs(bytes, &line.paths);
        }
        number(bytes, self.towns.len() as u32);
        for town in &self.towns {
            bytes.push(town.kind.code());
            position(bytes, town.at);
            number(bytes, u32::from(town.rank));
        }
        number(bytes, self.expanses.len() as u32);
        for expanse in &self.expanses {
            bytes.push(expanse.kind.code());
            position(bytes, expanse.at);
            signed(bytes, expanse.turn_deg);
            number(bytes, u32::from(expanse.rank));
        }
    }
}

/// By how many bits every step inside an arc can be shifted without loss.
fn shift(arc: &[Step]) -> u32 {
    let by = |pair: &[Step]| pair[1].0.wrapping_sub(pair[0].0) | pair[1].1.wrapping_sub(pair[0].1);
    arc.windows(2).fold(0, |all, pair| all | by(pair)).trailing_zeros().min(MOST_SHIFT)
}

fn number(bytes: &mut Vec<u8>, mut number: u32) {
    while number > 0x7f {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn signed(bytes: &mut Vec<u8>, value: i32) {
    number(bytes, ((value << 1) ^ (value >> 31)) as u32);
}

fn pair(bytes: &mut Vec<u8>, (east, north): Step) {
    signed(bytes, east);
    signed(bytes, north);
}

//! Less detail with distance from the named line: fewer points, coarser steps, no specks.
//!
//! The named line keeps every point. Arcs stay shared, so neighbours still meet exactly.

use super::settings::Detail;
use super::topology::index;
use marchland_core::LonLat;
use marchland_core::basemap::{Basemap, LineKind, Step};
use marchland_core::math::within;
use std::collections::{BTreeMap, BTreeSet};

/// The basemap without what the detail settings leave out.
pub fn thinned(mut map: Basemap, detail: &Detail) -> Basemap {
    let ground = Ground::of(&map, detail);
    let arcs: Vec<Vec<Step>> = (0..map.arcs.len()).map(|at| ground.thin(at)).collect();
    let specks: BTreeSet<usize> = (0..arcs.len()).filter(|&at| ground.is_speck(at)).collect();
    let coarseness: Vec<u32> = (0..arcs.len()).map(|at| ground.coarseness(at)).collect();
    map.arcs = rounded(&arcs, &coarseness);
    let is_kept = |run: &Vec<i32>| !matches!(run[..], [number] if specks.contains(&index(number)));
    map.areas.iter_mut().for_each(|area| area.rings.retain(is_kept));
    map.lines.iter_mut().for_each(|line| line.paths.retain(is_kept));
    map.lines.retain(|line| !line.paths.is_empty());
    renumbered(map)
}

/// What thinning needs to know of every arc.
struct Ground<'a> {
    map: &'a Basemap,
    detail: &'a Detail,
    /// Points of the named line.
    line: Vec<LonLat>,
    /// Arcs of the named line.
    named: BTreeSet<usize>,
    /// Arcs of the states on its two sides.
    own: BTreeSet<usize>,
}

impl<'a> Ground<'a> {
    fn of(map: &'a Basemap, detail: &'a Detail) -> Self {
        let lines = || map.lines.iter().filter(|line| line.kind == LineKind::Named);
        let named: BTreeSet<usize> =
            lines().flat_map(|line| line.paths.iter().flatten().copied().map(index)).collect();
        let states: BTreeSet<&str> =
            lines().flat_map(|line| line.between.iter().map(String::as_str)).collect();
        let areas = map.areas.iter().filter(|area| states.contains(area.country()));
        Self {
            line: named.iter().flat_map(|&at| map.arc(at)).collect(),
            own: areas.flat_map(|area| area.rings.iter().flatten().copied().map(index)).collect(),
            map,
            detail,
            named,
        }
    }

    /// How far from the named line, kilometres.
    fn distance_km(&self, step: Step) -> f64 {
        let at = self.map.lon_lat(step);
        self.line.iter().map(|&p| length(offset_m(at, p)) / 1000.0).fold(f64::INFINITY, f64::min)
    }

    /// By how much an arc may leave its own course at a point, metres.
    fn tolerance_m(&self, arc: usize, step: Step) -> f64 {
        let by_km = if self.own.contains(&arc) { self.detail.own } else { self.detail.other };
        self.detail.metres + by_km * (self.distance_km(step) - self.detail.near_km).max(0.0)
    }

    /// Douglas and Peucker's simplification with a tolerance of its own at every point.
    fn thin(&self, arc: usize) -> Vec<Step> {
        let steps = &self.map.arcs[arc];
        if self.named.contains(&arc) || steps.len() < 3 {
            return steps.clone();
        }
        let points = self.map.arc(arc);
        let tolerances: Vec<f64> = steps.iter().map(|&step| self.tolerance_m(arc, step)).collect();
        let last = steps.len() - 1;
        let mut kept = BTreeSet::from([0, last]);
        let mut open = vec![(0, last)];
        while let Some((from, to)) = open.pop() {
            let off = |at: &usize| distance_m(points[*at], points[from], points[to]) / tolerances[*at];
            let farthest = (from + 1..to).max_by(|a, b| off(a).total_cmp(&off(b)));
            // A ring is cut at its farthest point in any case, or nothing of it would be left.
            let is_ring = points[from] == points[to];
            if let Some(at) = farthest.filter(|at| is_ring || off(at) > 1.0) {
                kept.insert(at);
                open.extend([(from, at), (at, to)]);
            }
        }
        kept.into_iter().map(|at| steps[at]).collect()
    }

    /// Whether an arc is a ring too small to be told from a point.
    fn is_speck(&self, arc: usize) -> bool {
        let steps = &self.map.arcs[arc];
        let (Some(&first), Some(last)) = (steps.first(), steps.last()) else { return true };
        let reach = self.map.arc(arc).into_iter().map(|at| length(offset_m(self.map.lon_lat(first), at)));
        first == *last && reach.fold(0.0, f64::max) < self.detail.speck * self.tolerance_m(arc, first)
    }

    /// By how many bits the steps of an arc are rounded.
    fn coarseness(&self, arc: usize) -> u32 {
        if self.named.contains(&arc) {
            return 0;
        }
        let nearest =
            self.map.arcs[arc].iter().map(|&step| self.distance_km(step)).fold(f64::INFINITY, f64::min);
        self.detail.coarse_km.iter().filter(|&&km| nearest > km).count() as u32
    }
}

/// From one point to another, metres to the east and to the north; good for a few hundred kilometres.
fn offset_m(from: LonLat, to: LonLat) -> [f64; 2] {
    /// Metres in a degree of latitude.
    const DEGREE_M: f64 = 111_195.0;
    let east = (to.lon - from.lon) * libm::cos(from.lat.to_radians());
    [east * DEGREE_M, (to.lat - from.lat) * DEGREE_M]
}

fn length([east, north]: [f64; 2]) -> f64 {
    east.hypot(north)
}

/// How far a point lies from a stretch, metres.
fn distance_m(point: LonLat, from: LonLat, to: LonLat) -> f64 {
    let (a, b) = (offset_m(point, from), offset_m(point, to));
    let along = [b[0] - a[0], b[1] - a[1]];
    let square = along[0] * along[0] + along[1] * along[1];
    let share =
        if square > 0.0 { within(-(a[0] * along[0] + a[1] * along[1]) / square, 0.0, 1.0) } else { 0.0 };
    length([a[0] + share * along[0], a[1] + share * along[1]])
}

/// Arcs on coarser steps. An end that several arcs share is rounded as the coarsest of them asks.
fn rounded(arcs: &[Vec<Step>], coarseness: &[u32]) -> Vec<Vec<Step>> {
    let mut ends: BTreeMap<Step, u32> = BTreeMap::new();
    for (arc, &bits) in arcs.iter().zip(coarseness) {
        for &end in arc.first().into_iter().chain(arc.last()) {
            let most = ends.entry(end).or_default();
            *most = bits.max(*most);
        }
    }
    let round = |step: Step, bits: u32| {
        let one = |value: i32| (value + (1 << bits >> 1)) >> bits << bits;
        (one(step.0), one(step.1))
    };
    let whole = |(arc, &bits): (&Vec<Step>, &u32)| {
        let mut new: Vec<Step> = Vec::new();
        for (at, &step) in arc.iter().enumerate() {
            let is_end = at == 0 || at + 1 == arc.len();
            let step = round(step, if is_end { ends[&step] } else { bits });
            if is_end || new.last() != Some(&step) {
                new.push(step);
            }
        }
        // The last inner point may have fallen on the end.
        if new.len() > 2 && new[new.len() - 1] == new[new.len() - 2] {
            new.pop();
        }
        new
    };
    arcs.iter().zip(coarseness).map(whole).collect()
}

/// Only the arcs that something is made of, numbered in the order in which lines and then areas name them.
fn renumbered(mut map: Basemap) -> Basemap {
    let mut numbers: BTreeMap<usize, i32> = BTreeMap::new();
    let mut arcs = Vec::new();
    let lines = map.lines.iter_mut().flat_map(|line| &mut line.paths);
    for number in lines.chain(map.areas.iter_mut().flat_map(|area| &mut area.rings)).flatten() {
        let old = index(*number);
        let new = *numbers.entry(old).or_insert_with(|| {
            arcs.push(std::mem::take(&mut map.arcs[old]));
            arcs.len() as i32 - 1
        });
        *number = if *number < 0 { !new } else { new };
    }
    map.arcs = arcs;
    map
}

#[cfg(test)]
mod tests {
    use super::*;
    use marchland_core::basemap::{Area, AreaKind, Line};

    const DETAIL: Detail =
        Detail { metres: 100.0, near_km: 50.0, own: 1.0, other: 4.0, speck: 4.0, coarse_km: [100.0, 300.0] };

    /// A named line along 0° east, and the same zigzag of 300 m and the same island of 2 km at some place.
    fn map(east: i32) -> Basemap {
        let zigzag = |east: i32| (0..9).map(|at| (east + at % 2 * 3, at * 10)).collect::<Vec<Step>>();
        let island = [(0, 0), (20, 0), (20, 20), (0, 20), (0, 0)].map(|(e, n)| (east + 500 + e, n)).to_vec();
        let line = |kind, between: &[&str], paths| Line {
            name: String::new(),
            kind,
            between: between.iter().map(|&code| code.to_owned()).collect(),
            rank: 0,
            paths,
        };
        Basemap {
            attribution: String::new(),
            south_west: LonLat::new(0.0, 0.0),
            north_east: LonLat::new(10.0, 10.0),
            steps_per_degree: 1000,
            arcs: vec![vec![(9, 9)], zigzag(east), island, zigzag(0)],
            areas: vec![Area {
                id: "IS".to_owned(),
                name: String::new(),
                native: String::new(),
                kind: AreaKind::Country,
                label: LonLat::new(0.0, 0.0),
                rings: vec![vec![2]],
            }],
            lines: vec![
                line(LineKind::Named, &["WA", "EA"], vec![vec![3]]),
                line(LineKind::Coast, &[], vec![vec![!1], vec![2]]),
            ],
            towns: Vec::new(),
            expanses: Vec::new(),
        }
    }

    #[test]
    fn the_named_line_keeps_every_point_and_others_fewer_with_distance() {
        let points = |east: i32| -> Vec<usize> {
            let map = thinned(map(east), &DETAIL);
            assert_eq!(map.lines[0].paths, [[0]], "numbered anew, the named line first");
            map.arcs.iter().map(Vec::len).collect()
        };
        // Line, zigzag, island; the arc that nothing is made of is gone.
        assert_eq!(points(200), [9, 9, 5]);
        assert_eq!(points(1000), [9, 2, 5]);
        assert_eq!(points(8000), [9, 2], "the island is a speck");
    }

    #[test]
    fn ends_that_arcs_share_are_still_shared_on_coarser_steps() {
        let arcs = [vec![(1, 1), (5, 6), (9, 10)], vec![(9, 10), (13, 13), (13, 14), (22, 21)]];
        let [fine, coarse] = &rounded(&arcs, &[0, 2])[..] else { panic!() };
        assert_eq!(fine, &[(1, 1), (5, 6), (8, 12)]);
        assert_eq!(coarse, &[(8, 12), (12, 12), (12, 16), (24, 20)]);
    }
}

//! Borders of land: the arcs that two states share in Natural Earth's topology, and how far a town is from them.

use super::fetch::Work;
use super::geonames::GeoNames;
use anyhow::Result;
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// States between which people cross without control: their borders are of another kind.
const SCHENGEN: &str =
    "AD AT BE BG CH CZ DE DK EE ES FI FR GR HR HU IS IT LI LT LU LV MC MT NL NO PL PT RO SE SI SK SM VA";

/// Kilometres of a degree of latitude.
const KM: f64 = 111.2;

/// Distance between the points that stand for a line, km.
const STEP_KM: f64 = 1.0;

/// Cells of the index per degree.
const CELLS: f64 = 4.0;

/// Territories without a number that are the other side of a border.
const UNNUMBERED: [(&str, &str); 3] =
    [("Kosovo", "XK"), ("Somaliland", "Somaliland"), ("N. Cyprus", "N. Cyprus")];

#[derive(Debug, Deserialize)]
struct File {
    arcs: Vec<Vec<[f64; 2]>>,
    objects: BTreeMap<String, Object>,
    transform: Transform,
}

#[derive(Debug, Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Debug, Deserialize)]
struct Object {
    geometries: Vec<Geometry>,
}

#[derive(Debug, Deserialize)]
struct Geometry {
    id: Option<String>,
    #[serde(default)]
    arcs: Value,
    #[serde(default)]
    properties: Properties,
}

#[derive(Debug, Default, Deserialize)]
struct Properties {
    name: String,
}

type Point = [f64; 2];

/// Distances to the nearest borders, km; infinite beyond the reach asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Distance {
    /// To one that is controlled.
    pub controlled: f64,
    /// To any.
    pub any: f64,
}

/// Points along all borders of land, in cells, with whether the border is controlled.
pub struct Borders {
    cells: BTreeMap<(i32, i32), Vec<(Point, bool)>>,
    /// How many pairs of states share one.
    pub n_pairs: usize,
    middles: BTreeMap<String, Point>,
}

impl Borders {
    /// Reads the topology.
    pub fn read(work: &Work, geonames: &GeoNames) -> Result<Self> {
        let file: File = work.npm("world-atlas/countries-10m.json")?;
        let codes: BTreeMap<u32, &str> =
            geonames.countries.iter().map(|(code, country)| (country.number, code.as_str())).collect();
        let code_of = |geometry: &Geometry| -> Option<String> {
            let number = geometry.id.as_ref().and_then(|id| id.parse().ok());
            let known = number.and_then(|number: u32| codes.get(&number).copied());
            let other = || UNNUMBERED.iter().find(|(name, _)| *name == geometry.properties.name);
            known.or_else(|| other().map(|(_, code)| *code)).map(str::to_owned)
        };
        let mut sides: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
        let mut rings: BTreeMap<String, Vec<Vec<i64>>> = BTreeMap::new();
        for geometry in file.objects.get("countries").map_or(&[][..], |object| &object.geometries) {
            let Some(code) = code_of(geometry) else { continue };
            for ring in number_runs(&geometry.arcs) {
                for &number in &ring {
                    let arc = if number < 0 { !number } else { number };
                    sides.entry(arc as usize).or_default().insert(code.clone());
                }
                rings.entry(code.clone()).or_default().push(ring);
            }
        }
        let arcs: Vec<Vec<Point>> = file.arcs.iter().map(|arc| unpacked(arc, &file.transform)).collect();
        let mut borders = Self { cells: BTreeMap::new(), n_pairs: 0, middles: BTreeMap::new() };
        let shared = sides.iter().filter(|(_, states)| states.len() == 2);
        borders.n_pairs = shared.clone().map(|(_, states)| states).collect::<BTreeSet<_>>().len();
        for (&arc, states) in shared {
            let inside = states.iter().all(|state| SCHENGEN.split(' ').any(|code| code == state));
            borders.put(&arcs[arc], !inside);
        }
        borders.middles =
            rings.into_iter().filter_map(|(code, rings)| Some((code, middle(&rings, &arcs)?))).collect();
        Ok(borders)
    }

    /// The centre of a country's largest piece.
    pub fn middle(&self, country: &str) -> Option<Point> {
        self.middles.get(country).copied()
    }

    /// How many points stand for the lines.
    pub fn n_points(&self) -> usize {
        self.cells.values().map(Vec::len).sum()
    }

    fn put(&mut self, arc: &[Point], controlled: bool) {
        for pair in arc.windows(2) {
            let n_steps = (distance_km(pair[0], pair[1]) / STEP_KM).ceil().max(1.0);
            for step in 0..n_steps as usize {
                let part = step as f64 / n_steps;
                let at = [0, 1].map(|axis| pair[0][axis] + (pair[1][axis] - pair[0][axis]) * part);
                self.cells.entry(cell(at)).or_default().push((at, controlled));
            }
        }
    }

    /// Kilometres to the nearest borders within reach.
    pub fn distance(&self, at: Point, reach_km: f64) -> Distance {
        let narrow = at[1].to_radians().cos().max(0.1);
        let reach = reach_km / KM;
        let low = cell([at[0] - reach / narrow, at[1] - reach]);
        let high = cell([at[0] + reach / narrow, at[1] + reach]);
        let mut distance = Distance { controlled: f64::INFINITY, any: f64::INFINITY };
        for key in (low.0..=high.0).flat_map(|x| (low.1..=high.1).map(move |y| (x, y))) {
            for &(point, controlled) in self.cells.get(&key).into_iter().flatten() {
                let km = distance_km(at, point);
                if km <= reach_km {
                    distance.any = distance.any.min(km);
                    distance.controlled =
                        if controlled { distance.controlled.min(km) } else { distance.controlled };
                }
            }
        }
        distance
    }
}

fn cell(at: Point) -> (i32, i32) {
    ((at[0] * CELLS).floor() as i32, (at[1] * CELLS).floor() as i32)
}

/// Distance on the ground of points near each other.
pub fn distance_km(a: Point, b: Point) -> f64 {
    let narrow = f64::midpoint(a[1], b[1]).to_radians().cos();
    ((a[0] - b[0]) * narrow).hypot(a[1] - b[1]) * KM
}

/// The runs of arc numbers of a geometry: one per ring.
fn number_runs(arcs: &Value) -> Vec<Vec<i64>> {
    let Some(list) = arcs.as_array() else { return Vec::new() };
    let numbers: Option<Vec<i64>> = list.iter().map(Value::as_i64).collect();
    numbers.map_or_else(|| list.iter().flat_map(number_runs).collect(), |numbers| vec![numbers])
}

fn unpacked(arc: &[Point], transform: &Transform) -> Vec<Point> {
    let mut at = [0.0, 0.0];
    let steps = arc.iter().map(|step| {
        at = [at[0] + step[0], at[1] + step[1]];
        [0, 1].map(|axis| at[axis] * transform.scale[axis] + transform.translate[axis])
    });
    steps.collect()
}

/// The centre of the largest ring.
fn middle(rings: &[Vec<i64>], arcs: &[Vec<Point>]) -> Option<Point> {
    let sums = rings.iter().map(|ring| {
        let mut points: Vec<Point> = Vec::new();
        for &number in ring {
            if number < 0 {
                points.extend(arcs[!number as usize].iter().rev());
            } else {
                points.extend(&arcs[number as usize]);
            }
        }
        let mut sum = [0.0, 0.0, 0.0];
        for pair in points.windows(2) {
            let [a, b] = [pair[0], pair[1]];
            let cross = a[0] * b[1] - b[0] * a[1];
            sum = [sum[0] + cross, sum[1] + (a[0] + b[0]) * cross, sum[2] + (a[1] + b[1]) * cross];
        }
        sum
    });
    let [area, x, y] = sums.max_by(|a, b| a[0].abs().total_cmp(&b[0].abs()))?;
    (area != 0.0).then(|| [x / (3.0 * area), y / (3.0 * area)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distance_is_on_the_ground() {
        assert!((distance_km([70.0, 60.0], [71.0, 60.0]) - 55.6).abs() < 0.1);
        assert!((distance_km([70.0, 60.0], [70.0, 61.0]) - 111.2).abs() < 0.1);
    }

    #[test]
    fn a_line_is_found_between_its_points() {
        let mut borders = Borders { cells: BTreeMap::new(), n_pairs: 1, middles: BTreeMap::new() };
        borders.put(&[[70.0, 40.0], [72.0, 40.0]], false);
        let near = borders.distance([71.0, 40.1], 50.0);
        assert!((near.any - 11.1).abs() < 0.2 && near.controlled.is_infinite(), "{near:?}");
        assert!(borders.distance([71.0, 41.0], 50.0).any.is_infinite());
    }

    #[test]
    fn the_middle_is_that_of_the_largest_ring() {
        let square =
            |x: f64, size: f64| vec![[x, 0.0], [x + size, 0.0], [x + size, size], [x, size], [x, 0.0]];
        let arcs = [square(0.0, 2.0), square(10.0, 1.0)];
        assert_eq!(middle(&[vec![0], vec![!1]], &arcs), Some([1.0, 1.0]));
    }
}

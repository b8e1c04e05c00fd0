//! The region's basemap as one small record: outlines, lines, labels, all as shared arcs.
//!
//! `cargo xtask basemap` derives it from Natural Earth; `marchland-scene` draws it. Coordinates are
//! quantised; every stretch that two areas share is stored once, so neighbours never gap or overlap.
//! [`Basemap::read`] and [`Basemap::write`] turn it into bytes and back.

mod read;
#[cfg(test)]
mod tests;
mod write;

pub use read::BasemapError;

use crate::codes::codes;
use crate::place::LonLat;

/// First bytes of the file.
const MAGIC: &[u8] = b"MLBM";

/// Version of this record and of its bytes; a reader refuses any other.
pub const BASEMAP_VERSION: u32 = 3;

/// The most by which steps inside an arc are shifted, bits.
const MOST_SHIFT: u32 = 3;

codes! {
    /// Kinds of outline.
    AreaKind {
        /// A state.
        Country = "country", "country";
        /// First-level division.
        Province = "province", "province";
        /// A lake.
        Lake = "lake", "lake";
    }
}

codes! {
    /// Kinds of line.
    LineKind {
        /// A border between states that both recognise.
        Border = "border", "international border";
        /// A border that a state disputes.
        Disputed = "disputed", "disputed border";
        /// A line with a name of its own that the corpus speaks of (the Durand Line).
        Named = "named", "named line";
        /// A coast.
        Coast = "coast", "coast";
        /// Between provinces.
        Province = "province", "province border";
        /// A river.
        River = "river", "river";
    }
}

codes! {
    /// Kinds of point.
    PointKind {
        /// A town.
        Town = "town", "town";
        /// Where a road or path crosses a border.
        Crossing = "crossing", "border crossing";
    }
}

codes! {
    /// Kinds of name that stand over ground without an outline of its own.
    ExpanseKind {
        /// A sea or gulf.
        Water = "water", "sea";
        /// A mountain range.
        Range = "range", "mountain range";
    }
}

/// An area by its arcs.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// ISO 3166-1 alpha-2 for states, ISO 3166-2 for provinces, empty for lakes.
    pub id: String,
    /// Name of today.
    pub name: String,
    /// The same in the script of the place, empty where none is known.
    pub native: String,
    /// Kind.
    pub kind: AreaKind,
    /// Where its name is set.
    pub label: LonLat,
    /// Rings, outer and inner alike (even-odd); arc `n` runs forward as `n`, backward as `!n` (−n − 1).
    pub rings: Vec<Vec<i32>>,
}

/// A line by its arcs.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Name, empty where it has none.
    pub name: String,
    /// Kind.
    pub kind: LineKind,
    /// Alpha-2 of the states it runs between, sorted; none for a line that is no border of states.
    pub between: Vec<String>,
    /// 0 is the most important; shown from zoom `rank` on.
    pub rank: u8,
    /// Runs of arcs, numbered like rings.
    pub paths: Vec<Vec<i32>>,
}

/// A town or other point worth a label.
#[derive(Clone, Debug, PartialEq)]
pub struct Town {
    /// Name.
    pub name: String,
    /// The same in the script of the place, empty where none is known.
    pub native: String,
    /// What it is.
    pub kind: PointKind,
    /// Where.
    pub at: LonLat,
    /// 0 for capitals, then by size; shown from zoom `rank` ÷ 2 on.
    pub rank: u8,
}

/// A sea or a mountain range: it has a name but no outline of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Expanse {
    /// Name.
    pub name: String,
    /// What it is.
    pub kind: ExpanseKind,
    /// Where the middle of the name is set.
    pub at: LonLat,
    /// By how much the name is turned, degrees clockwise.
    pub turn_deg: i32,
    /// Shown from zoom `rank` ÷ 2 on.
    pub rank: u8,
}

/// A position in steps to the east and to the north of the south-west corner.
pub type Step = (i32, i32);

/// A basemap.
#[derive(Clone, Debug, PartialEq)]
pub struct Basemap {
    /// What must stand under the map.
    pub attribution: String,
    /// South-west corner of the region.
    pub south_west: LonLat,
    /// North-east corner.
    pub north_east: LonLat,
    /// Steps per degree, at least 1.
    pub steps_per_degree: u32,
    /// Arcs: runs of positions.
    pub arcs: Vec<Vec<Step>>,
    /// Areas, states first.
    pub areas: Vec<Area>,
    /// Lines.
    pub lines: Vec<Line>,
    /// Towns.
    pub towns: Vec<Town>,
    /// Seas and mountain ranges.
    pub expanses: Vec<Expanse>,
}

impl Area {
    /// Alpha-2 of the state it belongs to; empty for lakes.
    pub fn country(&self) -> &str {
        self.id.split('-').next().unwrap_or("")
    }
}

impl Town {
    /// Whether it is a capital.
    pub fn is_capital(&self) -> bool {
        self.rank == 0
    }
}

impl Basemap {
    /// A position in degrees.
    pub fn lon_lat(&self, (east, north): Step) -> LonLat {
        let steps = f64::from(self.steps_per_degree.max(1));
        LonLat::new(
            self.south_west.lon + f64::from(east) / steps,
            self.south_west.lat + f64::from(north) / steps,
        )
    }

    /// The step nearest to a position.
    pub fn step(&self, at: LonLat) -> Step {
        let steps = f64::from(self.steps_per_degree.max(1));
        let step = |value: f64, corner: f64| libm::round((value - corner) * steps) as i32;
        (step(at.lon, self.south_west.lon), step(at.lat, self.south_west.lat))
    }

    /// The points of an arc, in its stored direction.
    pub fn arc(&self, at: usize) -> Vec<LonLat> {
        let points = self.arcs.get(at).map_or(&[][..], Vec::as_slice);
        points.iter().map(|&step| self.lon_lat(step)).collect()
    }

    /// The points of a run of arcs, joints once; arcs that are not there are left out.
    pub fn path(&self, run: &[i32]) -> Vec<LonLat> {
        let mut points: Vec<LonLat> = Vec::new();
        for &number in run {
            let backward = number < 0;
            let mut arc = self.arc(if backward { !number } else { number } as usize);
            if backward {
                arc.reverse();
            }
            let joint = usize::from(points.last().is_some() && points.last() == arc.first());
            points.extend(arc.into_iter().skip(joint));
        }
        points
    }

    /// The area with that id.
    pub fn area(&self, id: &str) -> Option<&Area> {
        self.areas.iter().find(|area| area.id == id)
    }
}

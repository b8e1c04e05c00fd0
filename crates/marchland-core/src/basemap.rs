//! The region's basemap as one small record: outlines, lines, labels, all as shared arcs.
//!
//! `cargo xtask basemap` derives it from Natural Earth; `marchland-scene` draws it. Coordinates are
//! quantised; every stretch that two areas share is stored once, so neighbours never gap or overlap.

use crate::codes::codes;
use crate::place::LonLat;
use serde::{Deserialize, Serialize};

/// Version of this record; a reader refuses any other.
pub const BASEMAP_VERSION: u16 = 1;

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

/// An area by its arcs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Area {
    /// ISO 3166-1 alpha-2 for states, ISO 3166-2 for provinces, a name for lakes.
    pub id: String,
    /// Name of today.
    pub name: String,
    /// Kind.
    pub kind: AreaKind,
    /// Alpha-2 of the state it belongs to.
    pub country: String,
    /// Where its name is set.
    pub label: LonLat,
    /// Rings, outer and inner alike (even-odd); arc `n` runs forward as `n`, backward as `!n` (−n − 1).
    pub rings: Vec<Vec<i32>>,
}

/// A line by its arcs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// Id; the gazetteer's id for a named line.
    pub id: String,
    /// Name, empty where it has none.
    pub name: String,
    /// Kind.
    pub kind: LineKind,
    /// Alpha-2 of the states it runs between, sorted; one for a line inside a state, none for coasts and
    /// rivers.
    pub between: Vec<String>,
    /// 0 is the most important; shown from zoom `rank` on.
    pub rank: u8,
    /// Runs of arcs, numbered like rings.
    pub paths: Vec<Vec<i32>>,
}

/// A town or other point worth a label.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Town {
    /// Name.
    pub name: String,
    /// Where.
    pub at: LonLat,
    /// 0 for capitals, then by size; shown from zoom `rank` ÷ 2 on.
    pub rank: u8,
    /// Whether it is a capital.
    pub is_capital: bool,
}

/// A sea, gulf or other water that has a name but no outline of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sea {
    /// Name.
    pub name: String,
    /// Where the name is set.
    pub at: LonLat,
}

/// A basemap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Basemap {
    /// [`BASEMAP_VERSION`].
    pub version: u16,
    /// What must stand under the map.
    pub attribution: String,
    /// South-west corner of the region.
    pub south_west: LonLat,
    /// North-east corner.
    pub north_east: LonLat,
    /// Steps per degree.
    pub steps_per_degree: u32,
    /// Arcs: the first pair is a position in steps from the south-west corner, each further one a step from
    /// the pair before.
    pub arcs: Vec<Vec<(i32, i32)>>,
    /// Areas, states first.
    pub areas: Vec<Area>,
    /// Lines.
    pub lines: Vec<Line>,
    /// Towns.
    pub towns: Vec<Town>,
    /// Seas.
    pub seas: Vec<Sea>,
}

impl Basemap {
    /// The points of an arc, in its stored direction.
    pub fn arc(&self, at: usize) -> Vec<LonLat> {
        let steps = f64::from(self.steps_per_degree.max(1));
        let mut here = (0_i32, 0_i32);
        let points = self.arcs.get(at).map_or(&[][..], Vec::as_slice);
        points
            .iter()
            .map(|step| {
                here = (here.0.saturating_add(step.0), here.1.saturating_add(step.1));
                LonLat::new(
                    self.south_west.lon + f64::from(here.0) / steps,
                    self.south_west.lat + f64::from(here.1) / steps,
                )
            })
            .collect()
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

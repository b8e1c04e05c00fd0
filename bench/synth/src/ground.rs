//! Where things can lie: the line, the provinces and the towns of the basemap.

use super::draw::Draw;
use marchland_core::LonLat;
use marchland_core::basemap::{AreaKind, Basemap, LineKind};

/// An outline that a point can be asked to lie in.
#[derive(Clone, Debug)]
pub(super) struct Outline {
    /// Code of the area.
    pub(super) id: String,
    /// Name.
    pub(super) name: String,
    /// Where its name is set.
    pub(super) label: LonLat,
    rings: Vec<Vec<LonLat>>,
}

impl Outline {
    fn holds(&self, at: LonLat) -> bool {
        let mut is_inside = false;
        for ring in &self.rings {
            for ends in ring.windows(2) {
                let (a, b) = (ends[0], ends[1]);
                let crosses = (a.lat > at.lat) != (b.lat > at.lat);
                if crosses && at.lon < (b.lon - a.lon) * (at.lat - a.lat) / (b.lat - a.lat) + a.lon {
                    is_inside = !is_inside;
                }
            }
        }
        is_inside
    }
}

/// What of the basemap the corpus is laid on.
#[derive(Clone, Debug)]
pub(super) struct Ground {
    /// The named line, from one end to the other.
    pub(super) line: Vec<LonLat>,
    /// Provinces.
    pub(super) provinces: Vec<Outline>,
    /// States that have provinces, and their neighbours.
    pub(super) countries: Vec<Outline>,
    /// Towns by name, with the position of their province.
    pub(super) towns: Vec<(String, LonLat, usize)>,
}

/// The states that the corpus speaks of.
const STATES: [&str; 8] = ["AF", "PK", "IR", "IN", "TJ", "TM", "UZ", "CN"];

impl Ground {
    /// Reads it out of a basemap.
    pub(super) fn of(basemap: &Basemap) -> Self {
        let outlines = |kind: AreaKind| {
            let areas = basemap.areas.iter().filter(move |area| area.kind == kind);
            areas.map(|area| Outline {
                id: area.id.clone(),
                name: area.name.clone(),
                label: rounded(area.label),
                rings: area.rings.iter().map(|ring| basemap.path(ring)).collect(),
            })
        };
        let named = basemap.lines.iter().filter(|line| line.kind == LineKind::Named);
        let mut ground = Self {
            line: named.flat_map(|line| &line.paths).flat_map(|path| basemap.path(path)).collect(),
            provinces: outlines(AreaKind::Province).collect(),
            countries: outlines(AreaKind::Country)
                .filter(|area| STATES.contains(&area.id.as_str()))
                .collect(),
            towns: Vec::new(),
        };
        let towns = basemap.towns.iter();
        let inside =
            towns.filter_map(|town| Some((town.name.clone(), rounded(town.at), ground.province(town.at)?)));
        ground.towns = inside.collect();
        ground
    }

    /// The province that a point lies in.
    pub(super) fn province(&self, at: LonLat) -> Option<usize> {
        self.provinces.iter().position(|province| province.holds(at))
    }

    /// A point in some province, more often near the line than away from it.
    pub(super) fn point(&self, draw: &mut Draw) -> (LonLat, usize) {
        loop {
            let (middle, reach) = match draw.below(20) {
                0..13 => (self.on_line(draw), 0.6 * draw.offset()),
                13..18 => (draw.of(&self.labels()), 1.2),
                _ => (self.towns[draw.below(self.towns.len())].1, 0.5),
            };
            let at = LonLat::new(middle.lon + reach * draw.offset(), middle.lat + reach * draw.offset());
            if let Some(province) = self.province(at) {
                return (rounded(at), province);
            }
        }
    }

    fn labels(&self) -> Vec<LonLat> {
        self.provinces.iter().map(|province| province.label).collect()
    }

    /// A point of the line.
    pub(super) fn on_line(&self, draw: &mut Draw) -> LonLat {
        let at = draw.below(self.line.len() - 1);
        let (a, b, share) = (self.line[at], self.line[at + 1], draw.offset().abs());
        LonLat::new(a.lon + share * (b.lon - a.lon), a.lat + share * (b.lat - a.lat))
    }

    /// Whether a point lies within half a degree of the line.
    pub(super) fn is_near_line(&self, at: LonLat) -> bool {
        self.line.iter().any(|on| (on.lon - at.lon).abs() < 0.25 && (on.lat - at.lat).abs() < 0.25)
    }
}

/// A point as corpus files store it, to eleven metres.
pub(super) fn rounded(at: LonLat) -> LonLat {
    let round = |degrees: f64| (degrees * 1e4).round() / 1e4;
    LonLat::new(round(at.lon), round(at.lat))
}

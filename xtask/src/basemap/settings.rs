//! `data/basemap/region.toml` as records.

use anyhow::{Context, Result};
use marchland_core::LonLat;
use marchland_core::basemap::{ExpanseKind, LineKind};
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;
use std::path::Path;

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    pub west: f64,
    pub south: f64,
    pub east: f64,
    pub north: f64,
    pub steps_per_degree: u32,
    pub detail: Detail,
    pub packages: BTreeMap<String, String>,
    pub wheels: BTreeMap<String, String>,
    pub debian: Vec<Debian>,
    pub country: Vec<Country>,
    pub province: Vec<Province>,
    pub split: Vec<Split>,
    pub border: Vec<BorderRule>,
    pub claim: Vec<Claim>,
    pub river: Vec<River>,
    pub town: Vec<TownWish>,
    pub crossing: Vec<CrossingWish>,
    pub expanse: Vec<ExpanseWish>,
}

/// How much detail is left out, by distance from the named line.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Detail {
    /// By how much a line may leave its course within `near_km`, metres.
    pub metres: f64,
    pub near_km: f64,
    /// Metres more for every kilometre beyond, in the states on both sides of the named line.
    pub own: f64,
    /// The same everywhere else.
    pub other: f64,
    /// Islands and lakes smaller than so many times what a line may be off are left out.
    pub speck: f64,
    /// Beyond these distances steps are twice and four times as long.
    pub coarse_km: [f64; 2],
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpanseWish {
    pub name: String,
    #[serde(deserialize_with = "expanse_kind")]
    pub kind: ExpanseKind,
    pub at: [f64; 2],
    #[serde(default)]
    pub turn_deg: i32,
    pub zoom: f64,
    #[expect(dead_code, reason = "for people who read the file")]
    pub source: Option<String>,
}

fn expanse_kind<'de, D: Deserializer<'de>>(from: D) -> Result<ExpanseKind, D::Error> {
    let key = String::deserialize(from)?;
    ExpanseKind::from_key(&key)
        .ok_or_else(|| D::Error::custom(format!("expected a kind of expanse, found \"{key}\"")))
}

/// A border crossing; it is put on the named line where that is within reach.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrossingWish {
    pub name: String,
    pub at: [f64; 2],
    pub zoom: f64,
    #[expect(dead_code, reason = "for people who read the file")]
    pub source: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Debian {
    pub package: String,
    pub file: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    pub id: String,
    pub name: String,
    /// The CLDR locale from which its name in its own script is taken.
    pub native: Option<String>,
    /// Simplification, metres.
    pub interval: f64,
    pub regions: Option<Regions>,
    pub label: Option<[f64; 2]>,
}

/// Which of a state's regions are provinces of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Regions {
    All,
    Some,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Province {
    pub from: Vec<String>,
    pub id: String,
    pub name: String,
    pub label: Option<[f64; 2]>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Split {
    pub region: String,
    pub fips: String,
    pub parts: [Part; 2],
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    pub suffix: String,
    pub seat: [f64; 2],
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BorderRule {
    pub between: [String; 2],
    #[serde(deserialize_with = "line_kind")]
    pub kind: LineKind,
    pub id: String,
    pub name: String,
    #[expect(dead_code, reason = "for people who read the file")]
    pub source: String,
}

fn line_kind<'de, D: Deserializer<'de>>(from: D) -> Result<LineKind, D::Error> {
    let key = String::deserialize(from)?;
    LineKind::from_key(&key)
        .ok_or_else(|| D::Error::custom(format!("expected a kind of line, found \"{key}\"")))
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    #[expect(dead_code, reason = "for people who read the file")]
    pub id: String,
    pub name: String,
    pub fid: Vec<u32>,
    #[expect(dead_code, reason = "for people who read the file")]
    pub source: String,
}

/// A river: Natural Earth's of that name, or the numbered stretches of GSHHG.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct River {
    pub name: String,
    /// Its name in Natural Earth where that is another.
    pub from: Option<String>,
    #[serde(default)]
    pub gshhg: Vec<u32>,
    pub rank: u8,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TownWish {
    pub name: String,
    /// Its name in the source where that is another.
    pub from: Option<String>,
    pub country: String,
    /// In the script of the place; must be among the names that `GeoNames` has for it.
    pub native: Option<String>,
    pub zoom: f64,
    pub admin1: Option<String>,
}

impl Settings {
    pub fn read(path: &Path) -> Result<Self> {
        let text =
            std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        toml::from_str(&text).with_context(|| format!("{}: expected the keys of settings.rs", path.display()))
    }

    /// The province that a region of the package belongs to today.
    pub fn province_of(&self, region: &str) -> Option<&Province> {
        self.province.iter().find(|province| province.from.iter().any(|from| from == region))
    }

    /// The rule for the border between two zones, in either order.
    pub fn border_rule(&self, a: &str, b: &str) -> Option<&BorderRule> {
        let fits = |wanted: &str, zone: &str| {
            wanted.strip_suffix('*').map_or(wanted == zone, |start| zone.starts_with(start))
        };
        self.border.iter().find(|rule| {
            let [one, other] = &rule.between;
            (fits(one, a) && fits(other, b)) || (fits(one, b) && fits(other, a))
        })
    }
}

/// A pair of numbers as a point.
pub fn point([lon, lat]: [f64; 2]) -> LonLat {
    LonLat::new(lon, lat)
}

//! The world layer: provinces and towns of all countries in flat columns, so that opening thousands of them costs
//! no more than copying; and one view of a place for both layers.

use crate::column::{Column, Texts};
use crate::tables::{Dated, PlaceEntry, PlaceRecord, Tables};
use marchland_core::PlaceKind;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// What a place of the world layer is.
pub const KINDS: [&str; 3] = ["province", "city", "town"];

/// The bit in `kinds` of a name that is also a common word.
pub const WORD_BIT: u32 = 4;

/// What is added to thousandths of degrees east, so that they are positive.
pub const EAST: u32 = 180_000;

/// The same for degrees north.
pub const NORTH: u32 = 90_000;

/// Provinces and towns, a column per property.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct World {
    /// Name, then other spellings, with `|` between.
    pub names: Texts,
    /// Position in [`KINDS`], with [`WORD_BIT`].
    pub kinds: Column,
    /// Alpha-2 codes.
    pub countries: Vec<String>,
    /// Positions in `countries`.
    pub country: Column,
    /// Names of first-level divisions.
    pub admins: Texts,
    /// Positions in `admins`.
    pub admin1: Column,
    /// Numbers of `GeoNames`; 0 for provinces, whose id is made of country and name.
    pub number: Column,
    /// Thousandths of degrees east, and [`EAST`].
    pub lon: Column,
    /// Thousandths of degrees north, and [`NORTH`].
    pub lat: Column,
    /// Kilometres within which a province's towns lie.
    pub radius_km: Column,
    /// Hundreds of people, rounded up; 0 where not known.
    pub hundreds: Column,
}

impl World {
    /// How many places it holds.
    pub fn len(&self) -> usize {
        self.kinds.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }

    /// The name.
    pub fn name(&self, at: usize) -> &str {
        self.names.get(at).split('|').next().unwrap_or_default()
    }

    /// The name of the division that a place is or lies in; empty where it is not known.
    pub fn admin1(&self, at: usize) -> &str {
        self.admins.get(self.admin1.get(at) as usize)
    }

    /// The alpha-2 code, as a list of one.
    pub fn country(&self, at: usize) -> &[String] {
        let country = self.country.get(at) as usize;
        &self.countries[country..=country]
    }

    /// Whether a place is a province.
    pub fn is_province(&self, at: usize) -> bool {
        self.kinds.get(at) & !WORD_BIT == 0
    }

    fn id(&self, at: usize) -> String {
        match self.number.get(at) {
            0 => province_id(&self.country(at)[0], self.name(at)),
            number => format!("geo-{number}"),
        }
    }
}

/// The id of a province of the world layer.
pub fn province_id(country: &str, name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric() && !"'‘’ʼʻʿʾ".contains(c));
    let words = words.map(crate::token::fold).filter(|word| !word.is_empty());
    let parts: Vec<String> = std::iter::once(country.to_lowercase()).chain(words).collect();
    format!("geo-{}", parts.join("-"))
}

/// A place of either layer.
#[derive(Clone, Copy, Debug)]
pub enum PlaceRef<'t> {
    /// Of the list: hand-curated places, all countries and capitals.
    Listed(&'t PlaceEntry),
    /// Of the world layer: a position in it.
    World(&'t World, usize),
}

impl<'t> PlaceRef<'t> {
    /// Id.
    pub fn id(self) -> Cow<'t, str> {
        match self {
            Self::Listed(entry) => Cow::Borrowed(&entry.record.id),
            Self::World(world, at) => Cow::Owned(world.id(at)),
        }
    }

    /// Name.
    pub fn name(self) -> &'t str {
        match self {
            Self::Listed(entry) => &entry.record.name,
            Self::World(world, at) => world.name(at),
        }
    }

    /// Kind.
    pub fn kind(self) -> PlaceKind {
        match self {
            Self::Listed(entry) => entry.record.kind(),
            Self::World(world, at) => {
                const OF_KEYS: [PlaceKind; KINDS.len()] =
                    [PlaceKind::Province, PlaceKind::City, PlaceKind::Town];
                OF_KEYS[(world.kinds.get(at) & !WORD_BIT) as usize]
            }
        }
    }

    /// Alpha-2 codes.
    pub fn country(self) -> &'t [String] {
        match self {
            Self::Listed(entry) => &entry.record.country,
            Self::World(world, at) => world.country(at),
        }
    }

    /// First-level division.
    pub fn admin1(self) -> &'t str {
        match self {
            Self::Listed(entry) => &entry.record.admin1,
            Self::World(world, at) => world.admin1(at),
        }
    }

    /// Parents; the world layer has none but the division's name.
    pub fn parents(self) -> &'t [Dated] {
        match self {
            Self::Listed(entry) => &entry.record.parents,
            Self::World(..) => &[],
        }
    }

    /// A representative point: degrees east, degrees north. Plain numbers, for the build script has no others.
    pub fn point(self) -> (f64, f64) {
        let degrees = |number: u32, zero: u32| (f64::from(number) - f64::from(zero)) / 1000.0;
        match self {
            Self::Listed(entry) => (entry.record.lon, entry.record.lat),
            Self::World(world, at) => (degrees(world.lon.get(at), EAST), degrees(world.lat.get(at), NORTH)),
        }
    }

    /// The whole record.
    pub fn record(self) -> PlaceRecord {
        let (world, at) = match self {
            Self::Listed(entry) => return entry.record.clone(),
            Self::World(world, at) => (world, at),
        };
        let point = self.point();
        let source = match world.number.get(at) {
            0 => "GeoNames, the middle of the towns in it".to_owned(),
            number => format!("GeoNames {number}"),
        };
        PlaceRecord {
            id: world.id(at),
            name: world.name(at).to_owned(),
            kind: self.kind().code(),
            country: world.country(at).to_vec(),
            admin1: world.admin1(at).to_owned(),
            parents: Vec::new(),
            names: world.names.get(at).split('|').skip(1).map(str::to_owned).collect(),
            lon: point.0,
            lat: point.1,
            radius_km: f64::from(world.radius_km.get(at)),
            shape: None,
            source,
        }
    }
}

impl Tables {
    /// The place at a position: the list first, then the world layer.
    pub fn place(&self, at: u16) -> PlaceRef<'_> {
        match self.world_position(at) {
            Some(at) => PlaceRef::World(&self.world, at),
            None => PlaceRef::Listed(&self.places[usize::from(at)]),
        }
    }

    /// The position of the place with an id, of the list first.
    pub fn find_place(&self, id: &str) -> Option<u16> {
        let all = 0..self.places.len() + self.world.len();
        all.filter_map(|at| u16::try_from(at).ok()).find(|&at| self.place(at).id() == id)
    }

    /// The position in the world layer, `None` for a place of the list.
    pub fn world_position(&self, at: u16) -> Option<usize> {
        usize::from(at).checked_sub(self.places.len())
    }
}

//! Places and how exactly an incident's place is known.

use crate::codes::codes;
use crate::few::Few;
use crate::span::Span;
use crate::text::Text;
use crate::{date::Day, id::PlaceIdx};

/// A point on the globe, degrees, WGS 84. Longitude always first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LonLat {
    /// Degrees east, −180 to 180.
    pub lon: f64,
    /// Degrees north, −90 to 90.
    pub lat: f64,
}

/// Mean radius of the Earth in kilometres.
const EARTH_RADIUS_KM: f64 = 6371.0;

impl LonLat {
    /// A point from degrees.
    pub const fn new(lon: f64, lat: f64) -> Self {
        Self { lon, lat }
    }

    /// Great-circle distance in kilometres.
    pub fn distance_km(self, other: Self) -> f64 {
        let (lat_a, lat_b) = (self.lat.to_radians(), other.lat.to_radians());
        let sin_lat = crate::math::sin((lat_b - lat_a) / 2.0);
        let sin_lon = crate::math::sin((other.lon - self.lon).to_radians() / 2.0);
        let h = sin_lat * sin_lat + crate::math::cos(lat_a) * crate::math::cos(lat_b) * sin_lon * sin_lon;
        2.0 * EARTH_RADIUS_KM * crate::math::asin(h.min(1.0).sqrt())
    }
}

codes! {
    /// What kind of place it is.
    PlaceKind {
        /// A state.
        Country = "country", "country";
        /// A named area of no fixed level.
        Region = "region", "region";
        /// First-level division.
        Province = "province", "province";
        /// Second-level division.
        District = "district", "district";
        /// A city.
        City = "city", "city";
        /// A town.
        Town = "town", "town";
        /// A village or quarter.
        Village = "village", "village";
        /// A border crossing.
        Crossing = "crossing", "border crossing";
        /// A military or border post.
        Post = "post", "post";
        /// A mountain pass.
        Pass = "pass", "pass";
        /// A river.
        River = "river", "river";
        /// A valley.
        Valley = "valley", "valley";
        /// A border line.
        Line = "line", "border line";
        /// An airfield.
        Airport = "airport", "airport";
    }
}

impl PlaceKind {
    /// The precision that naming a place of this kind gives by itself.
    pub fn precision(self) -> WherePrecision {
        match self {
            Self::City | Self::Town | Self::Village | Self::Crossing | Self::Post | Self::Airport => {
                WherePrecision::Exact
            }
            Self::Pass | Self::Valley => WherePrecision::Near,
            Self::District => WherePrecision::District,
            Self::Province => WherePrecision::Province,
            Self::Region | Self::River | Self::Line => WherePrecision::Region,
            Self::Country => WherePrecision::Country,
        }
    }
}

/// How exactly a place is known: UCDP's `where_prec` 1–7, with our 8 for no place at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WherePrecision {
    /// 1: the place itself.
    Exact,
    /// 2: a limited area around it.
    Near,
    /// 3: a district.
    District,
    /// 4: a province.
    Province,
    /// 5: a larger part of a country, or along the border.
    Region,
    /// 6: a country.
    Country,
    /// 7: water or international airspace.
    Water,
    /// No place in the text (not a UCDP code).
    Unknown,
}

impl WherePrecision {
    /// Every class, most exact first.
    pub const ALL: [Self; 8] = [
        Self::Exact,
        Self::Near,
        Self::District,
        Self::Province,
        Self::Region,
        Self::Country,
        Self::Water,
        Self::Unknown,
    ];

    /// UCDP's number, 1–7; 8 for no place.
    pub fn code(self) -> u8 {
        self as u8 + 1
    }

    /// The class of a number.
    pub fn from_code(code: u8) -> Option<Self> {
        Self::ALL.get(code.checked_sub(1)? as usize).copied()
    }

    /// ACLED's `geo_precision` 1–3.
    pub fn acled(self) -> u8 {
        match self {
            Self::Exact => 1,
            Self::Near | Self::District => 2,
            _ => 3,
        }
    }

    /// The word that links use.
    pub fn key(self) -> &'static str {
        ["exact", "near", "district", "province", "region", "country", "water", "unknown"][self as usize]
    }

    /// Words for a reader.
    pub fn label(self) -> &'static str {
        match self {
            Self::Exact => "at the place",
            Self::Near => "near the place",
            Self::District => "somewhere in the district",
            Self::Province => "somewhere in the province",
            Self::Region => "in a wider region or along the border",
            Self::Country => "known to the country only",
            Self::Water => "over water",
            Self::Unknown => "place not given",
        }
    }
}

/// A parent with the days between which it was one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParentPlace {
    /// The id of the parent in the gazetteer.
    pub id: String,
    /// First day, `None` for ever before.
    pub from: Option<Day>,
    /// First day on which it no longer was, `None` for still.
    pub until: Option<Day>,
}

impl ParentPlace {
    /// Whether it was one on a day; without a day, whether it is one now.
    pub fn holds(&self, day: Option<Day>) -> bool {
        match day {
            Some(day) => {
                self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
            }
            None => self.until.is_none(),
        }
    }
}

/// A place of the gazetteer that the corpus names.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Stable id, such as `af-khost`.
    pub id: String,
    /// Canonical English name.
    pub name: String,
    /// Kind of place.
    pub kind: PlaceKind,
    /// ISO 3166-1 alpha-2 codes; two for a place on a border.
    pub countries: Vec<String>,
    /// Today's first-level division, empty where it has none.
    pub admin1: String,
    /// The divisions above it.
    pub parents: Vec<ParentPlace>,
    /// Other spellings and native names, as far as they are [`distinct`](crate::names::distinct).
    pub names: Vec<String>,
    /// A representative point: never drawn for anything wider than a town.
    pub point: LonLat,
    /// Radius that covers the place, kilometres; 0 where it has no use.
    pub radius_km: f64,
    /// ISO 3166-2 code of its outline in the basemap, for provinces; alpha-2 for countries.
    pub shape: Option<String>,
    /// Where name and point come from.
    pub source: String,
    /// Every mention in the corpus, in reading order. Empty in an opened corpus, which reads them when it is
    /// asked.
    pub mentions: Vec<Span>,
}

/// A place as one telling gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Where {
    /// The place named.
    pub place: PlaceIdx,
    /// How exactly the happening is tied to it.
    pub precision: WherePrecision,
    /// The words that say so.
    pub spans: Few<Span>,
    /// The rule that tied them.
    pub rule: Text,
}

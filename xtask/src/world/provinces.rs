//! First-level divisions: their names, and where they are, from the towns in them.

use super::borders::distance_km;
use super::geonames::{GeoNames, Town};
use super::names::{bare, plain, spellings};
use super::rows::{Kind, Row, slug};
use std::collections::{BTreeMap, BTreeSet};

/// Country and code of a division.
type Key = (String, String);

/// All divisions by key.
pub struct Divisions {
    names: BTreeMap<Key, String>,
}

/// Names of one country that fold alike.
fn taken(names: &BTreeMap<Key, String>, country: &str) -> BTreeSet<String> {
    names.iter().filter(|((of, _), _)| of == country).map(|(_, name)| slug(name)).collect()
}

impl Divisions {
    /// Plain names; of two that come out alike the later keeps its full name, and a city beside its region is none.
    pub fn of(geonames: &GeoNames) -> Self {
        let mut names: BTreeMap<Key, String> = BTreeMap::new();
        let is_city = |name: &str| name.ends_with(" City");
        let mut ordered: Vec<(&Key, &String)> = geonames.divisions.iter().collect();
        ordered.sort_by_key(|(key, name)| (is_city(name), *key));
        for (key, name) in ordered {
            let short = plain(bare(name, &key.0), |word| geonames.is_common(word));
            let known = taken(&names, &key.0);
            let twice = known.contains(&slug(&short));
            if twice && is_city(name) {
                continue;
            }
            let name = if twice { name.clone() } else { short };
            if !known.contains(&slug(&name)) {
                names.insert(key.clone(), name);
            }
        }
        Self { names }
    }

    /// The name of the division that a town lies in; empty where it is not known.
    pub fn name_of(&self, town: &Town) -> &str {
        self.names.get(&(town.country.clone(), town.admin1.clone())).map_or("", String::as_str)
    }

    /// A row for each that has a town.
    pub fn rows(&self, geonames: &GeoNames) -> Vec<Row> {
        let mut inside: BTreeMap<Key, Vec<&Town>> = BTreeMap::new();
        for town in &geonames.towns {
            inside.entry((town.country.clone(), town.admin1.clone())).or_default().push(town);
        }
        let row = |(key, name): (&Key, &String)| {
            let towns = inside.get(key)?;
            let at = middle(towns);
            // The town that the division is named after lends it its spellings.
            let namesake = towns.iter().find(|town| slug(&town.name) == slug(name));
            let others = namesake.map_or(&[][..], |town| &town.others);
            Some(Row {
                id: format!("{}-{}", key.0.to_lowercase(), slug(name)),
                name: name.clone(),
                kind: Kind::Province,
                country: key.0.clone(),
                admin1: name.clone(),
                at,
                radius_km: radius(towns, at),
                population: 0,
                is_word: geonames.is_word(name),
                aliases: spellings(name, &key.0, others, 2),
            })
        };
        self.names.iter().filter_map(row).collect()
    }
}

/// The middle of towns on the globe.
fn middle(towns: &[&Town]) -> [f64; 2] {
    let mut sum = [0.0; 3];
    for town in towns {
        let (lon, lat) = (town.lon.to_radians(), town.lat.to_radians());
        let unit = [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()];
        sum = [0, 1, 2].map(|axis| sum[axis] + unit[axis]);
    }
    let [x, y, z] = sum;
    [libm::atan2(y, x).to_degrees(), libm::atan2(z, libm::hypot(x, y)).to_degrees()]
}

/// What nine of ten towns lie within, km; at least 10.
fn radius(towns: &[&Town], at: [f64; 2]) -> u32 {
    let mut distances: Vec<f64> = towns.iter().map(|town| distance_km(at, [town.lon, town.lat])).collect();
    distances.sort_by(f64::total_cmp);
    let most = distances[(distances.len() * 9 / 10).min(distances.len() - 1)];
    (most.ceil() as u32).clamp(10, 500)
}

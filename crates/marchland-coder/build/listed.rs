//! Countries and capitals of `world.tsv` that the hand-curated places lack: they join these.

use crate::data::Data;
use crate::phrases::{Phrases, case_of, key};
use crate::planet::{Row, State};
use crate::tables::{Dated, Output, PlaceEntry, PlaceRecord};
use marchland_core::PlaceKind;
use std::collections::BTreeMap;

/// Appends them to the places, and their names to the phrases.
pub fn put(data: &Data, places: &mut Vec<PlaceEntry>, phrases: &mut Phrases) {
    let curated = places.len();
    let states: BTreeMap<&str, &State> =
        data.states.iter().map(|state| (state.country.as_str(), state)).collect();
    let rows = |kind: &'static str| data.world.iter().filter(move |row| row.kind == kind);
    for row in rows("country") {
        if country_of(places, &row.country).is_none() {
            places.push(country(row, states.get(row.country.as_str()).copied()));
        }
    }
    for row in rows("capital") {
        let state = states.get(row.country.as_str()).copied();
        let seats: Vec<&Row> = rows("capital").filter(|seat| seat.country == row.country).collect();
        let mut names = called(row, state, &seats);
        // Of a capital that is called like its country only the other names are its own.
        let country = country_of(places, &row.country).map(|at| places[at].record.clone());
        names.retain(|name| country.as_ref().is_none_or(|country| key(&country.name) != key(name)));
        let known = |name: &String| {
            let of = places.iter().filter(|place| place.record.country.contains(&row.country));
            of.flat_map(names_of).any(|other| key(other) == key(name))
        };
        if names.is_empty() || names.iter().any(known) {
            continue;
        }
        let name = names.remove(0);
        let source = format!("GeoNames {}", row.id.trim_start_matches("geo-"));
        let mut place = entry(row, PlaceKind::City, &name, names, source);
        let parent = country.map(|country| Dated { word: country.id, from: None, until: None });
        place.record.parents = parent.into_iter().collect();
        places.push(place);
    }
    share(&states, places);
    for (at, place) in places.iter().enumerate().skip(curated) {
        for name in names_of(place) {
            phrases.put(name, Output::Place { at: at as u16, case: case_of(name) });
        }
    }
}

/// Marks the capitals whose names others bear too.
fn share(states: &BTreeMap<&str, &State>, places: &mut [PlaceEntry]) {
    for place in places.iter_mut().filter(|place| place.record.kind() == PlaceKind::City) {
        let of = |state: &&&State| state.is("capital") && place.record.country.contains(&state.country);
        let capitals = states.values().filter(of).flat_map(|state| &state.capitals);
        let capitals: Vec<Vec<String>> = capitals.map(|name| key(name)).collect();
        let is_shared = names_of(place).any(|name| capitals.contains(&key(name)));
        place.is_shared = is_shared;
    }
}

fn country_of(places: &[PlaceEntry], code: &str) -> Option<usize> {
    let of =
        |place: &PlaceEntry| place.record.kind() == PlaceKind::Country && place.record.country[0] == code;
    places.iter().position(of)
}

/// A country; where a state of the list is of it, under the state's names.
fn country(row: &Row, state: Option<&State>) -> PlaceEntry {
    let name = state.map_or(&row.name, |state| &state.name);
    let aliases = state.into_iter().flat_map(|state| state.aliases.iter().cloned());
    let names = aliases.chain([row.name.clone()]).collect();
    let source = "GeoNames (name), Natural Earth (centre of the largest polygon)";
    PlaceEntry {
        is_person: state.is_some_and(|state| state.is("person")),
        is_word: row.is_word,
        ..entry(row, PlaceKind::Country, name, names, source.to_owned())
    }
}

/// What a seat of government is called: its name, and for the first of a state what no other seat is called.
fn called(row: &Row, state: Option<&State>, seats: &[&Row]) -> Vec<String> {
    let is_seat = |name: &&String| seats.iter().any(|seat| key(&seat.name) == key(name));
    let capitals = || state.into_iter().flat_map(|state| &state.capitals);
    let first = capitals().find(is_seat).unwrap_or(&seats[0].name);
    let others = capitals().filter(|name| !is_seat(name) && key(first) == key(&row.name));
    std::iter::once(&row.name).chain(others).cloned().collect()
}

fn names_of(place: &PlaceEntry) -> impl Iterator<Item = &String> {
    std::iter::once(&place.record.name).chain(&place.record.names)
}

fn entry(row: &Row, kind: PlaceKind, name: &str, names: Vec<String>, source: String) -> PlaceEntry {
    let own = key(name);
    PlaceEntry {
        record: PlaceRecord {
            id: row.id.clone(),
            name: name.to_owned(),
            kind: kind.code(),
            country: vec![row.country.clone()],
            admin1: row.admin1.clone(),
            parents: Vec::new(),
            names: names.into_iter().filter(|name| key(name) != own).collect(),
            lon: row.lon,
            lat: row.lat,
            radius_km: 0.0,
            shape: None,
            source,
        },
        is_person: false,
        is_word: false,
        is_shared: false,
        namesakes: Vec::new(),
    }
}

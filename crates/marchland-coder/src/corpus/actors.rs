//! The tables of actors and places that a corpus names.

use crate::cast::ActorKey;
use crate::coded::Coded;
use crate::entity::generic::is_generic;
use crate::tables::{Dated, Tables};
use marchland_core::actor::{Actor, ActorMention, Side};
use marchland_core::names::distinct;
use marchland_core::place::{ParentPlace, Place};
use marchland_core::{ActorIdx, Day, LonLat, PlaceIdx, PlaceKind, Span};
use std::collections::{BTreeMap, BTreeSet};

/// Positions of actors and places, by id.
pub(super) struct Index {
    actors: BTreeMap<String, ActorIdx>,
    places: BTreeMap<u16, PlaceIdx>,
}

/// Actors that are named, or a party or speaker of something told.
fn used(coded: &Coded<'_>) -> BTreeSet<ActorKey> {
    let named = coded.reading.entities.iter().filter(|e| !e.is_adjective).filter_map(|e| e.actor);
    let named = named.filter(|&key| !is_generic(&coded.reading.cast, key));
    let tellings =
        coded.tellings.iter().flat_map(|t| t.actors.iter().chain(&t.recipients).chain(&t.claimant));
    let clusters = coded.clusters.iter().flat_map(|c| c.actors.iter().chain(&c.recipients));
    let speakers = coded.quotes.iter().filter_map(|q| q.attribution.as_ref());
    let speakers = speakers.flat_map(|a| std::iter::once(a.speaker).chain(a.told_to));
    let claimants = coded.assertions.iter().filter_map(|claim| claim.claimant);
    let tolls = coded.tellings.iter().flat_map(|t| t.tolls.iter().filter_map(|toll| toll.side));
    named
        .chain(tellings.chain(clusters).map(|part| part.actor))
        .chain(speakers)
        .chain(tolls)
        .chain(claimants)
        .collect()
}

impl Index {
    pub(super) fn new(tables: &Tables, coded: &[Coded<'_>]) -> Self {
        let mut ids: BTreeSet<String> = BTreeSet::new();
        let mut places: BTreeMap<String, u16> = BTreeMap::new();
        for article in coded {
            let cast = &article.reading.cast;
            for mut key in used(article) {
                ids.insert(cast.id(key).to_owned());
                // Parents come along: the network folds actors into them.
                while let Some(parent) = cast.parent(key) {
                    ids.insert(cast.id(parent).to_owned());
                    key = parent;
                }
            }
            let named = article.reading.entities.iter().filter_map(|e| e.place);
            let located = article.clusters.iter().flat_map(|c| c.places.iter().map(|p| p.place));
            let told = article.tellings.iter().flat_map(|t| t.places.iter().map(|p| p.place));
            for at in named.chain(located).chain(told) {
                places.insert(tables.place(at).id().into_owned(), at);
            }
        }
        Self {
            actors: ids.into_iter().enumerate().map(|(at, id)| (id, ActorIdx::new(at))).collect(),
            places: places.into_values().enumerate().map(|(at, entry)| (entry, PlaceIdx::new(at))).collect(),
        }
    }

    /// The position of an actor of an article's cast.
    pub(super) fn actor(&self, coded: &Coded<'_>, key: ActorKey) -> ActorIdx {
        self.actors.get(coded.reading.cast.id(key)).copied().unwrap_or(ActorIdx(0))
    }

    /// The position of a gazetteer entry.
    pub(super) fn place(&self, entry: u16) -> PlaceIdx {
        self.places.get(&entry).copied().unwrap_or(PlaceIdx(0))
    }

    pub(super) fn places(&self, tables: &Tables, coded: &[Coded<'_>]) -> Vec<Place> {
        let mut mentions: BTreeMap<u16, Vec<Span>> = BTreeMap::new();
        for article in coded {
            for entity in &article.reading.entities {
                if let Some(place) = entity.place {
                    mentions
                        .entry(place)
                        .or_default()
                        .push(article.reading.document.span(entity.tokens.clone()));
                }
            }
        }
        let place = |entry: u16| {
            let record = tables.place(entry).record();
            Place {
                names: distinct(&record.name, &record.names),
                id: record.id,
                name: record.name,
                kind: PlaceKind::from_key(&record.kind).unwrap_or(PlaceKind::Region),
                countries: record.country,
                admin1: record.admin1,
                parents: record.parents.iter().map(parent).collect(),
                point: LonLat::new(record.lon, record.lat),
                radius_km: record.radius_km,
                shape: record.shape,
                source: record.source,
                mentions: mentions.get(&entry).cloned().unwrap_or_default(),
            }
        };
        let mut ordered: Vec<(PlaceIdx, u16)> = self.places.iter().map(|(entry, at)| (*at, *entry)).collect();
        ordered.sort_unstable();
        ordered.into_iter().map(|(_, entry)| place(entry)).collect()
    }

    pub(super) fn actors(&self, tables: &Tables, coded: &[Coded<'_>]) -> Vec<Actor> {
        let mut mentions: BTreeMap<ActorIdx, Vec<ActorMention>> = BTreeMap::new();
        let mut drafts: BTreeMap<ActorIdx, Actor> = BTreeMap::new();
        for article in coded {
            let cast = &article.reading.cast;
            for mut key in used(article) {
                loop {
                    let at = self.actor(article, key);
                    drafts.entry(at).or_insert_with(|| self.actor_record(tables, article, key));
                    match cast.parent(key) {
                        Some(parent) => key = parent,
                        None => break,
                    }
                }
            }
            for entity in &article.reading.entities {
                let Some(key) = entity.actor.filter(|&key| !entity.is_adjective && !is_generic(cast, key))
                else {
                    continue;
                };
                let span = article.reading.document.span(entity.tokens.clone());
                mentions
                    .entry(self.actor(article, key))
                    .or_default()
                    .push(ActorMention { span, kind: entity.kind });
            }
        }
        for (at, actor) in &mut drafts {
            actor.mentions = mentions.remove(at).unwrap_or_default();
        }
        drafts.into_values().collect()
    }

    fn actor_record(&self, tables: &Tables, article: &Coded<'_>, key: ActorKey) -> Actor {
        let cast = &article.reading.cast;
        let entry = cast.position(key).map(|at| &tables.actors[at]);
        let parent = cast.parent(key).and_then(|parent| self.actors.get(cast.id(parent)).copied());
        Actor {
            id: cast.id(key).to_owned(),
            name: cast.name(key).to_owned(),
            kind: cast.kind(key),
            country: cast.country(key).to_owned(),
            parent,
            sides: entry.map_or_else(Vec::new, |entry| entry.sides.iter().map(side).collect()),
            aliases: entry.map_or_else(Vec::new, |entry| distinct(&entry.name, &entry.aliases)),
            source: entry.map_or_else(|| "named in the text only".to_owned(), |entry| entry.source.clone()),
            mentions: Vec::new(),
        }
    }
}

fn day(text: Option<&String>) -> Option<Day> {
    text.and_then(|text| Day::from_iso(text))
}

fn parent(dated: &Dated) -> ParentPlace {
    ParentPlace { id: dated.word.clone(), from: day(dated.from.as_ref()), until: day(dated.until.as_ref()) }
}

fn side(dated: &Dated) -> Side {
    Side { side: dated.word.clone(), from: day(dated.from.as_ref()), until: day(dated.until.as_ref()) }
}

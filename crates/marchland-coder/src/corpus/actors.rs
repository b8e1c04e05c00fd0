//! The tables of actors and places that a corpus names, filled article by article.

use super::order::Order;
use super::texts::Texts;
use crate::cast::ActorKey;
use crate::coded::Coded;
use crate::entity::generic::is_generic;
use crate::tables::{Dated, Tables};
use marchland_core::actor::{Actor, ActorMention, Side};
use marchland_core::names::distinct;
use marchland_core::place::{ParentPlace, Place};
use marchland_core::{ActorIdx, Day, LonLat, PlaceIdx, Span};
use std::collections::BTreeMap;

/// Actors and places in the order in which articles name them.
pub(super) struct Index<'t> {
    tables: &'t Tables,
    actors: Vec<Actor>,
    /// Actors that only texts name, by id.
    drafts: BTreeMap<String, ActorIdx>,
    /// Per actor of the list its position.
    listed: Vec<Option<ActorIdx>>,
    /// Per draft of the article in hand its position.
    own: Vec<Option<ActorIdx>>,
    places: Vec<Place>,
    /// Per place of both layers its position.
    by_entry: BTreeMap<u16, PlaceIdx>,
    /// The texts of records.
    pub(super) texts: Texts,
}

/// Actors that are named, or a party or speaker of something told, rising.
fn used(coded: &Coded<'_>) -> Vec<ActorKey> {
    let new = coded.reading.entities.iter().filter(|e| coded.is_new(e.tokens.start));
    let named = new.filter(|e| !e.is_adjective).filter_map(|e| e.actor);
    let named = named.filter(|&key| !is_generic(&coded.reading.cast, key));
    let tellings =
        coded.tellings.iter().flat_map(|t| t.actors.iter().chain(&t.recipients).chain(&t.claimant));
    let clusters = coded.clusters.iter().flat_map(|c| c.actors.iter().chain(&c.recipients));
    let speakers = coded.quotes.iter().filter_map(|q| q.attribution.as_ref());
    let speakers = speakers.flat_map(|a| std::iter::once(a.speaker).chain(a.told_to));
    let claimants = coded.assertions.iter().filter_map(|claim| claim.claimant);
    let tolls = coded.tellings.iter().flat_map(|t| t.tolls.iter().filter_map(|toll| toll.side));
    let mut all: Vec<ActorKey> = named
        .chain(tellings.chain(clusters).map(|part| part.actor))
        .chain(speakers)
        .chain(tolls)
        .chain(claimants)
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

impl<'t> Index<'t> {
    pub(super) fn new(tables: &'t Tables) -> Self {
        Self {
            tables,
            actors: Vec::new(),
            drafts: BTreeMap::new(),
            listed: vec![None; tables.actors.len()],
            own: Vec::new(),
            places: Vec::new(),
            by_entry: BTreeMap::new(),
            texts: Texts::default(),
        }
    }

    /// Takes in what an article names. Until the next one positions are asked for its cast.
    pub(super) fn note(&mut self, coded: &Coded<'_>) {
        self.own.clear();
        for key in used(coded) {
            self.put_actor(coded, key);
        }
        let located = coded.clusters.iter().flat_map(|c| c.places.iter().map(|p| p.place));
        let told = coded.tellings.iter().flat_map(|t| t.places.iter().map(|p| p.place));
        for entry in located.chain(told) {
            self.put_place(entry);
        }
        for entity in coded.reading.entities.iter().filter(|e| coded.is_new(e.tokens.start)) {
            let actor =
                entity.actor.filter(|&key| !entity.is_adjective && !is_generic(&coded.reading.cast, key));
            if actor.is_none() && entity.place.is_none() {
                continue;
            }
            let span = coded.reading.document.span(entity.tokens.clone());
            if let Some(key) = actor {
                let at = self.put_actor(coded, key);
                self.actors[at.at()].mentions.push(ActorMention { span, kind: entity.kind });
            }
            if let Some(entry) = entity.place {
                let at = self.put_place(entry);
                self.places[at.at()].mentions.push(span);
            }
        }
    }

    /// The position of an actor of the cast of the article noted last.
    pub(super) fn actor(&self, coded: &Coded<'_>, key: ActorKey) -> ActorIdx {
        match coded.reading.cast.position(key) {
            Some(at) => self.listed[at],
            None => self.own.get(self.draft_number(key)).copied().flatten(),
        }
        .unwrap_or(Order::NONE)
    }

    /// The position of a gazetteer entry.
    pub(super) fn place(&self, entry: u16) -> PlaceIdx {
        self.by_entry.get(&entry).copied().unwrap_or(Order::NOWHERE)
    }

    /// The tables in the order of ids, where each position goes, and the texts.
    pub(super) fn finish(self) -> (Vec<Actor>, Vec<Place>, Order, Texts) {
        let (mut actors, by_actor) = sorted(self.actors, |actor| actor.id.as_str());
        let (mut places, by_place) = sorted(self.places, |place| place.id.as_str());
        let order = Order { actors: by_actor, places: by_place };
        for actor in &mut actors {
            actor.parent = actor.parent.map(|parent| order.actor(parent));
            actor.n_mentions = actor.mentions.len() as u32;
            actor.mentions.shrink_to_fit();
        }
        for place in &mut places {
            place.mentions.shrink_to_fit();
        }
        (actors, places, order, self.texts)
    }

    fn draft_number(&self, key: ActorKey) -> usize {
        (key.0 as usize).saturating_sub(self.tables.actors.len())
    }

    /// Parents come along: the network folds actors into them.
    fn put_actor(&mut self, coded: &Coded<'_>, key: ActorKey) -> ActorIdx {
        let known = self.actor(coded, key);
        if known != Order::NONE {
            return known;
        }
        let cast = &coded.reading.cast;
        let position = cast.position(key);
        let told_before = if position.is_none() { self.drafts.get(cast.id(key)).copied() } else { None };
        let at = told_before.unwrap_or_else(|| {
            let parent = cast.parent(key).map(|parent| self.put_actor(coded, parent));
            self.actors.push(self.record(coded, key, parent));
            ActorIdx::new(self.actors.len() - 1)
        });
        if let Some(position) = position {
            self.listed[position] = Some(at);
        } else {
            let number = self.draft_number(key);
            self.own.resize(self.own.len().max(number + 1), None);
            self.own[number] = Some(at);
            if told_before.is_none() {
                self.drafts.insert(cast.id(key).to_owned(), at);
            }
        }
        at
    }

    fn record(&self, coded: &Coded<'_>, key: ActorKey, parent: Option<ActorIdx>) -> Actor {
        let cast = &coded.reading.cast;
        let entry = cast.position(key).map(|at| &self.tables.actors[at]);
        Actor {
            id: cast.id(key).to_owned(),
            name: cast.name(key).to_owned(),
            kind: cast.kind(key),
            country: cast.country(key).to_owned(),
            parent,
            sides: entry.map_or_else(Vec::new, |entry| entry.sides.iter().map(side).collect()),
            aliases: entry.map_or_else(Vec::new, |entry| distinct(&entry.name, &entry.aliases)),
            source: entry.map_or_else(|| "named in the text only".to_owned(), |entry| entry.source.clone()),
            n_mentions: 0,
            mentions: Vec::new(),
        }
    }

    fn put_place(&mut self, entry: u16) -> PlaceIdx {
        let Self { tables, places, by_entry, .. } = self;
        *by_entry.entry(entry).or_insert_with(|| {
            places.push(place(tables, entry));
            PlaceIdx::new(places.len() - 1)
        })
    }
}

/// Records by id, and per old position the new one.
fn sorted<T>(records: Vec<T>, id: impl Fn(&T) -> &str) -> (Vec<T>, Vec<u32>) {
    let mut numbered: Vec<(u32, T)> = (0..).zip(records).collect();
    numbered.sort_by(|(_, a), (_, b)| id(a).cmp(id(b)));
    let mut new = vec![0; numbered.len()];
    for (at, (old, _)) in numbered.iter().enumerate() {
        new[*old as usize] = at as u32;
    }
    (numbered.into_iter().map(|(_, record)| record).collect(), new)
}

fn place(tables: &Tables, entry: u16) -> Place {
    let record = tables.place(entry).record();
    Place {
        names: distinct(&record.name, &record.names),
        kind: record.kind(),
        id: record.id,
        name: record.name,
        countries: record.country,
        admin1: record.admin1,
        parents: record.parents.iter().map(parent).collect(),
        point: LonLat::new(record.lon, record.lat),
        radius_km: record.radius_km,
        shape: record.shape,
        source: record.source,
        mentions: Vec::<Span>::new(),
    }
}

fn parent(dated: &Dated) -> ParentPlace {
    ParentPlace { id: dated.word.clone(), from: dated.from.map(Day), until: dated.until.map(Day) }
}

fn side(dated: &Dated) -> Side {
    Side { side: dated.word.clone(), from: dated.from.map(Day), until: dated.until.map(Day) }
}

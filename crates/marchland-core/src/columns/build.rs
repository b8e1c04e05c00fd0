//! From records to columns.

use super::{
    Casts, Days, IncidentColumns, Keyed, Lists, NO_END, NO_MODE, NO_START, NOT_REPORTED, Profile, Spots, flag,
};
use crate::actor::Actor;
use crate::codes::{CasualtyKind, EventType, Mode, Status, Toll};
use crate::corpus::Corpus;
use crate::date::{Day, Interval};
use crate::id::{ActorIdx, parse_hash};
use crate::incident::{Incident, Provenance};
use crate::order::distinct;
use crate::place::{Place, WherePrecision};
use std::collections::BTreeMap;

/// What the columns say of one incident.
#[derive(Clone, Debug)]
pub struct Row {
    /// Hash part of the id.
    pub id: u64,
    /// Event type.
    pub event_type: EventType,
    /// Mode.
    pub mode: Option<Mode>,
    /// Status.
    pub status: Status,
    /// Bits of [`flag`].
    pub flags: u8,
    /// Days, `None` where no telling gives any.
    pub interval: Option<Interval>,
    /// UCDP's `date_prec` 1–5; 0 for no date at all.
    pub date_precision: u8,
    /// How exactly the first place is known.
    pub where_precision: WherePrecision,
    /// Places, the most exact first.
    pub places: Vec<u32>,
    /// Divisions around the places, sorted, each once.
    pub around: Vec<u32>,
    /// Parties and what they are parts of, sorted, each once.
    pub parties: Vec<u32>,
    /// Their sides, positions in the names of all, sorted, each once.
    pub sides: Vec<u32>,
    /// Articles, sorted, each once.
    pub articles: Vec<u32>,
    /// Dead, or [`NOT_REPORTED`].
    pub killed: u32,
    /// Wounded, or [`NOT_REPORTED`].
    pub injured: u32,
}

impl Default for Row {
    /// A factual assault of which nothing more is known.
    fn default() -> Self {
        Self {
            id: 0,
            event_type: EventType::Assault,
            mode: None,
            status: Status::Factual,
            flags: 0,
            interval: None,
            date_precision: 0,
            where_precision: WherePrecision::Unknown,
            places: Vec::new(),
            around: Vec::new(),
            parties: Vec::new(),
            sides: Vec::new(),
            articles: Vec::new(),
            killed: NOT_REPORTED,
            injured: NOT_REPORTED,
        }
    }
}

/// Columns on the way. Values are numbered in the order in which they come.
#[derive(Clone, Debug, Default)]
pub struct Builder {
    /// What has been pushed.
    pub columns: IncidentColumns,
    profiles: BTreeMap<Profile, u32>,
    days: BTreeMap<Days, u32>,
    spots: BTreeMap<(u8, Vec<u32>, Vec<u32>), u32>,
    casts: BTreeMap<(Vec<u32>, Vec<u32>), u32>,
}

/// The key of a value, which `add` appends where it is new.
fn key_of<K: Ord + Clone>(known: &mut BTreeMap<K, u32>, value: &K, add: impl FnOnce(&K)) -> u32 {
    if let Some(&key) = known.get(value) {
        return key;
    }
    let key = known.len() as u32;
    add(value);
    known.insert(value.clone(), key);
    key
}

impl Builder {
    /// The columns of a corpus.
    pub fn of(corpus: &Corpus) -> Self {
        let mut builder = Self::default();
        let sides = corpus.actors.iter().flat_map(|actor| &actor.sides).map(|side| side.side.clone());
        builder.columns.sides = distinct(sides.chain([UNKNOWN_SIDE.to_owned()]));
        let divisions = Divisions::of(&corpus.places);
        for incident in &corpus.incidents {
            let articles = incident.mentions.iter().map(|&mention| corpus.mentions[mention.at()].article.0);
            let row = row(incident, distinct(articles), &corpus.actors, &divisions, &builder.columns.sides);
            builder.push(&row);
        }
        builder
    }

    /// The columns of those rows.
    pub fn of_rows<'a>(rows: impl IntoIterator<Item = &'a Row>) -> IncidentColumns {
        let mut builder = Self::default();
        rows.into_iter().for_each(|row| builder.push(row));
        builder.columns
    }

    /// Appends an incident.
    pub fn push(&mut self, row: &Row) {
        let IncidentColumns { id, profile, days, spot, cast, articles, killed, injured, .. } =
            &mut self.columns;
        id.push(row.id);
        let codes = Profile {
            event_type: row.event_type.code(),
            mode: row.mode.map_or(NO_MODE, Mode::code),
            status: row.status.code(),
            flags: row.flags,
            toll: Toll::of(row.killed).code(),
        };
        let Keyed { keys, values } = profile;
        keys.push(key_of(&mut self.profiles, &codes, |value| values.push(*value)));
        let interval = row.interval;
        let when = Days {
            start: interval.and_then(|i| i.start).map_or(NO_START, |day| day.0),
            end: interval.and_then(|i| i.end).map_or(NO_END, |day| day.0),
            precision: row.date_precision,
        };
        let Keyed { keys, values } = days;
        keys.push(key_of(&mut self.days, &when, |value| values.push(*value)));
        let Keyed { keys, values: Spots { precision, places, around } } = spot;
        let place = (row.where_precision.code(), row.places.clone(), row.around.clone());
        keys.push(key_of(&mut self.spots, &place, |(code, list, divisions)| {
            precision.push(*code);
            places.push(list.iter().copied());
            around.push(divisions.iter().copied());
        }));
        let Keyed { keys, values: Casts { parties, sides } } = cast;
        keys.push(key_of(&mut self.casts, &(row.parties.clone(), row.sides.clone()), |(list, of)| {
            parties.push(list.iter().copied());
            sides.push(of.iter().copied());
        }));
        articles.push(row.articles.iter().copied());
        killed.push(row.killed);
        injured.push(row.injured);
    }
}

/// An actor, what it is a part of, what that is a part of.
fn and_wholes(actors: &[Actor], actor: ActorIdx) -> impl Iterator<Item = ActorIdx> {
    /// No chain is longer, should one ever go round.
    const MAX_DEPTH: usize = 16;
    let whole = |part: &ActorIdx| actors.get(part.at())?.parent;
    std::iter::successors(Some(actor), whole).take(MAX_DEPTH)
}

/// The divisions around each place.
#[derive(Debug)]
struct Divisions<'a> {
    places: &'a [Place],
    by_id: BTreeMap<&'a str, u32>,
}

impl<'a> Divisions<'a> {
    fn of(places: &'a [Place]) -> Self {
        let by_id = places.iter().zip(0..).map(|(place, at)| (place.id.as_str(), at)).collect();
        Self { places, by_id }
    }

    /// Everything around a place on a day, or now.
    fn around(&self, place: u32, day: Option<Day>, found: &mut Vec<u32>) {
        let parents = self.places.get(place as usize).map_or(&[][..], |place| place.parents.as_slice());
        for parent in parents.iter().filter(|parent| parent.holds(day)) {
            if let Some(&at) = self.by_id.get(parent.id.as_str())
                && !found.contains(&at)
            {
                found.push(at);
                self.around(at, day, found);
            }
        }
    }
}

/// The side of actors of which none is known.
const UNKNOWN_SIDE: &str = "unknown";

/// What the columns say of an incident that those articles tell.
fn row(
    incident: &Incident,
    articles: Vec<u32>,
    actors: &[Actor],
    divisions: &Divisions<'_>,
    side_names: &[String],
) -> Row {
    let figure = |kind: CasualtyKind| incident.casualty_range(kind).map_or(NOT_REPORTED, |(_, high)| high);
    let interval = incident.when.as_ref().map(|when| when.interval);
    let day = interval.and_then(|interval| interval.start.or(interval.end));
    let parties = || incident.actors.iter().chain(&incident.recipients).map(|party| party.actor);
    let sides = parties().filter_map(|party| actors.get(party.at())).map(|actor| actor.side(day));
    let places: Vec<u32> = incident.places.iter().map(|place| place.place.0).collect();
    let mut around = Vec::new();
    for &place in &places {
        divisions.around(place, day, &mut around);
    }
    around.retain(|place| !places.contains(place));
    Row {
        id: incident.id.split_once(':').and_then(|(_, hash)| parse_hash(hash)).unwrap_or(0),
        event_type: incident.event_type,
        mode: incident.mode,
        status: incident.status,
        flags: (u8::from(incident.is_border) * flag::BORDER)
            | (u8::from(incident.is_aggregate) * flag::AGGREGATE)
            | (u8::from(incident.provenance != Provenance::Coded) * flag::REVIEWED),
        interval,
        date_precision: incident.when.as_ref().map_or(0, |when| when.precision.code()),
        where_precision: incident.places.first().map_or(WherePrecision::Unknown, |place| place.precision),
        places,
        around: distinct(around),
        sides: distinct(sides.filter_map(|side| side_names.iter().position(|name| name == side)))
            .into_iter()
            .map(|at| at as u32)
            .collect(),
        parties: distinct(parties().flat_map(|party| and_wholes(actors, party)).map(|actor| actor.0)),
        articles,
        killed: figure(CasualtyKind::Killed),
        injured: figure(CasualtyKind::Injured),
    }
}

impl Lists {
    /// The lists of those slices.
    pub fn of<'a>(lists: impl IntoIterator<Item = &'a [u32]>) -> Self {
        let mut all = Self::default();
        lists.into_iter().for_each(|list| all.push(list.iter().copied()));
        all
    }
}

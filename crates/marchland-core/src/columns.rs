//! Incidents as columns: flat memory that filters scan and pictures are built from.
//!
//! One position per incident, in the corpus's order. A filter over a million incidents is a scan over a few
//! of these vectors; nothing here points into a record.

use crate::actor::Actor;
use crate::codes::{CasualtyKind, EventType, Mode, Quad, Status};
use crate::corpus::Corpus;
use crate::date::{Day, Interval};
use crate::id::{ActorIdx, ArticleIdx, IncidentIdx, PlaceIdx, parse_hash};
use crate::incident::{Incident, Provenance};
use crate::order::distinct;
use crate::place::WherePrecision;

/// No mode.
pub const NO_MODE: u8 = u8::MAX;
/// No start day: unbounded.
pub const NO_START: i32 = i32::MIN;
/// No end day: open.
pub const NO_END: i32 = i32::MAX;
/// No figure reported; a reported zero is 0.
pub const NOT_REPORTED: u32 = u32::MAX;

/// Bits of the `flags` column.
pub mod flag {
    /// On, over or about the border.
    pub const BORDER: u8 = 1;
    /// Sums up several happenings.
    pub const AGGREGATE: u8 = 2;
    /// Looked at by a person.
    pub const REVIEWED: u8 = 4;
}

/// For each incident a list of numbers: offsets into one flat vector.
///
/// **Invariant:** `offsets` has one entry more than there are lists, rises, and ends at `values.len()`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lists {
    /// Where each list begins.
    pub offsets: Vec<u32>,
    /// All lists, one after the other.
    pub values: Vec<u32>,
}

impl Default for Lists {
    fn default() -> Self {
        Self { offsets: vec![0], values: Vec::new() }
    }
}

impl Lists {
    /// The list at a position; empty beyond the end.
    pub fn get(&self, at: usize) -> &[u32] {
        match (self.offsets.get(at), self.offsets.get(at + 1)) {
            (Some(&start), Some(&end)) => self.values.get(start as usize..end as usize).unwrap_or(&[]),
            _ => &[],
        }
    }

    /// Appends a list.
    pub fn push(&mut self, list: impl IntoIterator<Item = u32>) {
        self.values.extend(list);
        self.offsets.push(self.values.len() as u32);
    }

    /// Number of lists.
    pub fn len(&self) -> usize {
        self.offsets.len() - 1
    }

    /// Whether there is no list.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the invariant holds and every value is below `limit`.
    pub fn is_sound(&self, limit: usize) -> bool {
        self.offsets.first() == Some(&0)
            && self.offsets.is_sorted()
            && self.offsets.last().map(|&end| end as usize) == Some(self.values.len())
            && self.values.iter().all(|&value| (value as usize) < limit)
    }
}

/// The columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IncidentColumns {
    /// Hash part of the id.
    pub id: Vec<u64>,
    /// Position in `EventType::ALL`.
    pub event_type: Vec<u8>,
    /// Position in `Mode::ALL`, or [`NO_MODE`].
    pub mode: Vec<u8>,
    /// Position in `Status::ALL`.
    pub status: Vec<u8>,
    /// Bits of [`flag`].
    pub flags: Vec<u8>,
    /// First day, or [`NO_START`].
    pub start: Vec<i32>,
    /// Last day, or [`NO_END`].
    pub end: Vec<i32>,
    /// UCDP's `date_prec` 1–5; 0 for no date at all.
    pub date_precision: Vec<u8>,
    /// UCDP's `where_prec` 1–7 of the first place; 8 for no place.
    pub where_precision: Vec<u8>,
    /// Dead, the highest figure given, or [`NOT_REPORTED`].
    pub killed: Vec<u32>,
    /// Wounded, likewise.
    pub injured: Vec<u32>,
    /// Places, the most exact first.
    pub places: Lists,
    /// Actors and recipients, and what they are parts of, sorted, each once: what an army does, its state
    /// takes part in.
    pub parties: Lists,
    /// Articles that tell it, sorted, each once.
    pub articles: Lists,
}

/// An actor, what it is a part of, what that is a part of.
fn and_wholes(actors: &[Actor], actor: ActorIdx) -> impl Iterator<Item = ActorIdx> {
    /// No chain is longer, should one ever go round.
    const MAX_DEPTH: usize = 16;
    let whole = |part: &ActorIdx| actors.get(part.at())?.parent;
    std::iter::successors(Some(actor), whole).take(MAX_DEPTH)
}

fn figure(incident: &Incident, kind: CasualtyKind) -> u32 {
    incident.casualty_range(kind).map_or(NOT_REPORTED, |(_, high)| high)
}

impl IncidentColumns {
    /// The columns of a corpus.
    pub fn of(corpus: &Corpus) -> Self {
        let mut columns = Self::default();
        for incident in &corpus.incidents {
            let articles = incident.mentions.iter().map(|&mention| corpus.mentions[mention.at()].article.0);
            columns.push(incident, &distinct(articles), &corpus.actors);
        }
        columns
    }

    /// Appends an incident that those articles tell, between actors of that table.
    pub fn push(&mut self, incident: &Incident, articles: &[u32], actors: &[Actor]) {
        let interval = incident.when.as_ref().map(|when| when.interval);
        let hash = incident.id.split_once(':').and_then(|(_, hash)| parse_hash(hash)).unwrap_or(0);
        self.id.push(hash);
        self.event_type.push(incident.event_type.code());
        self.mode.push(incident.mode.map_or(NO_MODE, Mode::code));
        self.status.push(incident.status.code());
        self.flags.push(
            (u8::from(incident.is_border) * flag::BORDER)
                | (u8::from(incident.is_aggregate) * flag::AGGREGATE)
                | (u8::from(incident.provenance != Provenance::Coded) * flag::REVIEWED),
        );
        self.start.push(interval.and_then(|i| i.start).map_or(NO_START, |day| day.0));
        self.end.push(interval.and_then(|i| i.end).map_or(NO_END, |day| day.0));
        self.date_precision.push(incident.when.as_ref().map_or(0, |when| when.precision.code()));
        let precision = incident.places.first().map_or(WherePrecision::Unknown, |place| place.precision);
        self.where_precision.push(precision.code());
        self.killed.push(figure(incident, CasualtyKind::Killed));
        self.injured.push(figure(incident, CasualtyKind::Injured));
        self.places.push(incident.places.iter().map(|place| place.place.0));
        let parties = incident.actors.iter().chain(&incident.recipients).map(|party| party.actor);
        self.parties.push(distinct(parties.flat_map(|party| and_wholes(actors, party)).map(|actor| actor.0)));
        self.articles.push(articles.iter().copied());
    }

    /// Number of incidents.
    pub fn len(&self) -> usize {
        self.id.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.id.is_empty()
    }

    /// The incident of a hash.
    pub fn find(&self, hash: u64) -> Option<IncidentIdx> {
        self.id.iter().position(|&id| id == hash).map(IncidentIdx::new)
    }

    /// Event type of an incident.
    pub fn event_type(&self, at: IncidentIdx) -> EventType {
        EventType::from_code(self.event_type[at.at()]).unwrap_or(EventType::Assault)
    }

    /// Quad class of an incident.
    pub fn quad(&self, at: IncidentIdx) -> Quad {
        self.event_type(at).quad()
    }

    /// Status of an incident.
    pub fn status(&self, at: IncidentIdx) -> Status {
        Status::from_code(self.status[at.at()]).unwrap_or(Status::Factual)
    }

    /// The days of an incident, `None` where no telling gives any.
    pub fn interval(&self, at: IncidentIdx) -> Option<Interval> {
        let (start, end) = (self.start[at.at()], self.end[at.at()]);
        (self.date_precision[at.at()] > 0).then_some(Interval {
            start: (start != NO_START).then_some(Day(start)),
            end: (end != NO_END).then_some(Day(end)),
        })
    }

    /// Precision of the first place.
    pub fn where_precision(&self, at: IncidentIdx) -> WherePrecision {
        WherePrecision::from_code(self.where_precision[at.at()]).unwrap_or(WherePrecision::Unknown)
    }

    /// Whether a flag is set.
    pub fn has(&self, at: IncidentIdx, bit: u8) -> bool {
        self.flags[at.at()] & bit != 0
    }

    /// Places of an incident.
    pub fn places(&self, at: IncidentIdx) -> impl Iterator<Item = PlaceIdx> + '_ {
        self.places.get(at.at()).iter().copied().map(PlaceIdx)
    }

    /// Actors and recipients of an incident.
    pub fn parties(&self, at: IncidentIdx) -> impl Iterator<Item = ActorIdx> + '_ {
        self.parties.get(at.at()).iter().copied().map(ActorIdx)
    }

    /// Articles of an incident.
    pub fn articles(&self, at: IncidentIdx) -> impl Iterator<Item = ArticleIdx> + '_ {
        self.articles.get(at.at()).iter().copied().map(ArticleIdx)
    }
}

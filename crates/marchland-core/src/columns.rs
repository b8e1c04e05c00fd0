//! Incidents as columns: flat memory that filters count over and pictures are built from.
//!
//! One position per incident, in the corpus's order. What many incidents share (days, places, parties, the
//! codes of one kind of happening) is stored once as a *value*; a column then holds a *key*, the position of
//! its value. A question about a million incidents is so asked of some thousands of values, and what is left
//! for each incident is to look its keys up. Nothing here points into a record.

mod build;
mod lists;

pub use build::{Builder, Row};
pub use lists::Lists;

use crate::codes::{EventType, Mode, Quad, Status, Toll};
use crate::corpus::Corpus;
use crate::date::{Day, Interval};
use crate::id::{ActorIdx, ArticleIdx, IncidentIdx, PlaceIdx};
use crate::place::WherePrecision;

/// No mode.
pub const NO_MODE: u8 = u8::MAX;
/// No start day: unbounded.
pub const NO_START: i32 = i32::MIN;
/// No end day: open.
pub const NO_END: i32 = i32::MAX;
/// No figure reported; a reported zero is 0.
pub const NOT_REPORTED: u32 = u32::MAX;

/// Bits of a profile's `flags`.
pub mod flag {
    /// On, over or about the border.
    pub const BORDER: u8 = 1;
    /// Sums up several happenings.
    pub const AGGREGATE: u8 = 2;
    /// Looked at by a person.
    pub const REVIEWED: u8 = 4;
}

/// A column: for each incident the key of its value.
///
/// **Invariant:** every key is the position of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keyed<T> {
    /// By incident.
    pub keys: Vec<u32>,
    /// By key.
    pub values: T,
}

impl<T: Default> Default for Keyed<T> {
    fn default() -> Self {
        Self { keys: Vec::new(), values: T::default() }
    }
}

impl<T> Keyed<T> {
    /// The key of an incident; one that has no value beyond the end.
    pub fn key(&self, at: IncidentIdx) -> usize {
        self.keys.get(at.at()).map_or(usize::MAX, |&key| key as usize)
    }
}

/// The codes of a kind of happening.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Profile {
    /// Position in `EventType::ALL`.
    pub event_type: u8,
    /// Position in `Mode::ALL`, or [`NO_MODE`].
    pub mode: u8,
    /// Position in `Status::ALL`.
    pub status: u8,
    /// Bits of [`flag`].
    pub flags: u8,
    /// Position in `Toll::ALL`: how many were killed, in classes.
    pub toll: u8,
}

impl Profile {
    /// Event type.
    pub fn event_type(self) -> EventType {
        EventType::from_code(self.event_type).unwrap_or(EventType::Assault)
    }

    /// Whether it sums up several happenings.
    pub fn is_aggregate(self) -> bool {
        self.flags & flag::AGGREGATE != 0
    }
}

/// The days of a happening and how exactly they are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Days {
    /// First day, or [`NO_START`].
    pub start: i32,
    /// Last day, or [`NO_END`].
    pub end: i32,
    /// UCDP's `date_prec` 1–5; 0 for no date at all.
    pub precision: u8,
}

impl Days {
    /// The same as an interval; `None` where no telling gives any day.
    pub fn interval(self) -> Option<Interval> {
        (self.precision > 0).then_some(Interval {
            start: (self.start != NO_START).then_some(Day(self.start)),
            end: (self.end != NO_END).then_some(Day(self.end)),
        })
    }

    /// Whether they pass a period, or there is none.
    pub fn meets_all(self, period: Option<Interval>) -> bool {
        period.is_none_or(|period| self.may_meet(period))
    }

    /// Whether they may lie in a period.
    pub fn may_meet(self, period: Interval) -> bool {
        self.precision > 0
            && self.start <= period.end.map_or(NO_END, |day| day.0)
            && self.end >= period.start.map_or(NO_START, |day| day.0)
    }
}

/// Where happenings were: the places of each and how exactly the first is known.
///
/// **Invariant:** as many lists of either kind as precisions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spots {
    /// UCDP's `where_prec` 1–7 of the first place; 8 for no place.
    pub precision: Vec<u8>,
    /// Places, the most exact first.
    pub places: Lists,
    /// The divisions around them on the day, as far as the corpus has them; sorted, each once, none of `places`.
    pub around: Lists,
}

/// Who takes part in happenings.
///
/// **Invariant:** as many lists of either kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Casts {
    /// Actors and recipients, and what they are parts of, sorted, each once: what an army does, its state
    /// takes part in.
    pub parties: Lists,
    /// Their sides on the day, positions in [`IncidentColumns::sides`], sorted, each once.
    pub sides: Lists,
}

impl Spots {
    /// Number of spots.
    pub fn len(&self) -> usize {
        self.precision.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.precision.is_empty()
    }

    /// How exactly the first place of a spot is known.
    pub fn precision(&self, spot: usize) -> WherePrecision {
        let code = self.precision.get(spot).copied();
        code.and_then(WherePrecision::from_code).unwrap_or(WherePrecision::Unknown)
    }

    /// Places of a spot.
    pub fn places(&self, spot: usize) -> impl Iterator<Item = PlaceIdx> + '_ {
        self.places.get(spot).iter().copied().map(PlaceIdx)
    }
}

/// The columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IncidentColumns {
    /// Hash part of the id.
    pub id: Vec<u64>,
    /// Codes.
    pub profile: Keyed<Vec<Profile>>,
    /// Days.
    pub days: Keyed<Vec<Days>>,
    /// Places.
    pub spot: Keyed<Spots>,
    /// Parties.
    pub cast: Keyed<Casts>,
    /// The sides of all parties, by name.
    pub sides: Vec<String>,
    /// Articles that tell it, sorted, each once.
    pub articles: Lists,
    /// Dead, the highest figure given, or [`NOT_REPORTED`].
    pub killed: Vec<u32>,
    /// Wounded, likewise.
    pub injured: Vec<u32>,
}

impl IncidentColumns {
    /// The columns of a corpus.
    pub fn of(corpus: &Corpus) -> Self {
        Builder::of(corpus).columns
    }

    /// Number of incidents.
    pub fn len(&self) -> usize {
        self.id.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.id.is_empty()
    }

    /// Every incident, in the corpus's order.
    pub fn all(&self) -> impl Iterator<Item = IncidentIdx> + use<> {
        (0..self.len()).map(IncidentIdx::new)
    }

    /// The incident of a hash.
    pub fn find(&self, hash: u64) -> Option<IncidentIdx> {
        self.id.iter().position(|&id| id == hash).map(IncidentIdx::new)
    }

    fn profile(&self, at: IncidentIdx) -> Option<Profile> {
        self.profile.values.get(self.profile.key(at)).copied()
    }

    /// Event type of an incident.
    pub fn event_type(&self, at: IncidentIdx) -> EventType {
        self.profile(at).map_or(EventType::Assault, Profile::event_type)
    }

    /// Mode of an incident, where it has one.
    pub fn mode(&self, at: IncidentIdx) -> Option<Mode> {
        Mode::from_code(self.profile(at)?.mode)
    }

    /// Quad class of an incident.
    pub fn quad(&self, at: IncidentIdx) -> Quad {
        self.event_type(at).quad()
    }

    /// Status of an incident.
    pub fn status(&self, at: IncidentIdx) -> Status {
        self.profile(at).and_then(|profile| Status::from_code(profile.status)).unwrap_or(Status::Factual)
    }

    /// How many were killed, in classes.
    pub fn toll(&self, at: IncidentIdx) -> Toll {
        self.profile(at).and_then(|profile| Toll::from_code(profile.toll)).unwrap_or(Toll::NotReported)
    }

    /// Whether a flag is set.
    pub fn has(&self, at: IncidentIdx, bit: u8) -> bool {
        self.profile(at).is_some_and(|profile| profile.flags & bit != 0)
    }

    /// The days of an incident as they are stored; those of no day beyond the end.
    pub fn days(&self, at: IncidentIdx) -> Days {
        let none = Days { start: NO_START, end: NO_END, precision: 0 };
        self.days.values.get(self.days.key(at)).copied().unwrap_or(none)
    }

    /// The days of an incident, `None` where no telling gives any.
    pub fn interval(&self, at: IncidentIdx) -> Option<Interval> {
        self.days(at).interval()
    }

    /// Precision of the first place.
    pub fn where_precision(&self, at: IncidentIdx) -> WherePrecision {
        self.spot.values.precision(self.spot.key(at))
    }

    /// Places of an incident.
    pub fn places(&self, at: IncidentIdx) -> impl Iterator<Item = PlaceIdx> + '_ {
        self.spot.values.places(self.spot.key(at))
    }

    /// Actors and recipients of an incident, with what they are parts of.
    pub fn parties(&self, at: IncidentIdx) -> impl Iterator<Item = ActorIdx> + '_ {
        self.cast.values.parties.get(self.cast.key(at)).iter().copied().map(ActorIdx)
    }

    /// Articles of an incident.
    pub fn articles(&self, at: IncidentIdx) -> impl Iterator<Item = ArticleIdx> + '_ {
        self.articles.get(at.at()).iter().copied().map(ArticleIdx)
    }
}

//! Whether two tellings can be of one happening.

use super::open::Open;
use super::{Cluster, REACH, meet, sides};
use crate::reading::Reading;
use crate::tables::{Class, Form, Tables};
use crate::telling::{Dating, Located, Telling, is_wide};
use crate::world::PlaceRef;
use marchland_core::{Interval, LonLat, Mode, PlaceKind, WherePrecision};

/// Longest interval, in days, that still pins a happening.
const PINNED_DAYS: i32 = 62;

/// A telling that looks for the happening that it may be one more telling of.
pub(super) struct Fit<'r, 't> {
    reading: &'r Reading<'t>,
    telling: &'r Telling,
    is_another: bool,
    is_pinned: bool,
}

impl<'r, 't> Fit<'r, 't> {
    /// With what does not depend on the happening.
    pub(super) fn new(reading: &'r Reading<'t>, telling: &'r Telling) -> Self {
        let dated = telling.dating.as_ref().is_some_and(|dating| dating.interval.is_some());
        Self {
            reading,
            telling,
            is_another: is_another(reading, telling),
            is_pinned: dated && !telling.places.is_empty(),
        }
    }

    /// Whether it can be one more of a cluster of its type.
    pub(super) fn is_one_more_of(&self, open: &Open, cluster: &Cluster) -> bool {
        let Self { reading, telling, .. } = *self;
        let near = telling.sentence - open.last <= REACH;
        (near || open.leads() || self.is_pinned)
            && !self.is_another
            && !is_new_blast(reading, cluster, telling)
            && modes_agree(cluster.mode, telling.mode)
            && !(cluster.is_mutual && is_from_air(telling.mode))
            && !(telling.is_mutual && is_from_air(cluster.mode) && !telling.is_definite)
            && cluster.aggregate == telling.aggregate
            && (cluster.is_aggregate == telling.is_aggregate || telling.is_definite)
            && days_agree(reading, cluster.dating.as_ref(), telling.dating.as_ref())
            && !(cluster.dating.is_none() && is_long(telling) && !telling.is_definite)
            && !is_elsewhere(cluster, telling)
            && !is_other_part(reading.document.tables, open, telling)
            && (only_wide(telling) || places_agree(reading.document.tables, &cluster.places, &telling.places))
            && sides_agree(reading, cluster, telling)
    }
}

/// "A roadside bomb went off": told as new, a blast is no part of fighting told without one.
fn is_new_blast(reading: &Reading<'_>, cluster: &Cluster, telling: &Telling) -> bool {
    let blast = |mode: Option<Mode>| matches!(mode, Some(Mode::Explosives | Mode::SuicideAttack));
    let document = &reading.document;
    let start = telling.trigger.start.saturating_sub(5);
    let indefinite = (start..telling.trigger.start).any(|at| {
        document.is_one_of(at, words!["a", "an"])
            && (at..telling.trigger.start)
                .any(|t| document.is_any(t, &[Class::WeaponBomb, Class::WeaponSuicide]))
    });
    blast(telling.mode) && !blast(cluster.mode) && indefinite && !cluster.tellings.is_empty()
}

/// A place that no gazetteer has and that the happening told before does not share.
fn is_elsewhere(cluster: &Cluster, telling: &Telling) -> bool {
    let own = |places: &[Located]| {
        places.iter().any(|place| {
            !is_wide(place.precision)
                && !place.rule.starts_with("place.scene")
                && !place.rule.starts_with("place.focus")
        })
    };
    let shared = telling.unlisted.iter().any(|word| cluster.unlisted.contains(word));
    let apart = !telling.unlisted.is_empty()
        && !own(&telling.places)
        && (!cluster.unlisted.is_empty() || own(&cluster.places));
    let other = telling.unlisted.is_empty()
        && own(&telling.places)
        && !cluster.unlisted.is_empty()
        && !own(&cluster.places);
    !shared && (apart || other)
}

/// Figures of a place apart from those that have figures already: "six died in the valley; in the town, two".
pub(super) fn is_other_part(tables: &Tables, open: &Open, telling: &Telling) -> bool {
    let Some(own) = super::open::part(telling) else { return false };
    let joins = |other: &u16| entries_agree(tables, &[own].into_iter(), &[*other].into_iter());
    !open.parts.is_empty() && !open.parts.iter().any(joins)
}

/// "the fighting … on Afghan soil": a happening told before is not moved by a country beside it.
fn only_wide(telling: &Telling) -> bool {
    telling.is_definite && telling.places.iter().all(|place| is_wide(place.precision))
}

/// "another attack", "a similar clash", "a second raid".
fn is_another(reading: &Reading<'_>, telling: &Telling) -> bool {
    let document = &reading.document;
    let start = telling.trigger.start;
    (start.saturating_sub(3)..start).any(|t| {
        document.is_one_of(
            t,
            words!["another", "similar", "second", "separate", "previous", "earlier", "other", "same"],
        )
    }) && document.triggers_at(start).iter().any(|hit| hit.what.form == Form::Noun)
}

/// Air and ground attacks are different happenings; the rest may be parts of one.
pub fn modes_agree(a: Option<Mode>, b: Option<Mode>) -> bool {
    let class = |mode: Mode| match mode {
        Mode::Aerial | Mode::Drone => 1,
        Mode::SuicideAttack => 2,
        Mode::Firearms | Mode::HeavyWeapons | Mode::Primitive | Mode::Destroy => 3,
        other => 10 + other.code(),
    };
    // What exploded may have come by any of the ways.
    let blast = |mode: Mode| mode == Mode::Explosives;
    match (a, b) {
        (Some(a), Some(b)) => class(a) == class(b) || blast(a) && class(b) < 10 || blast(b) && class(a) < 10,
        _ => true,
    }
}

/// Air strikes have a side that strikes: no clash is one.
fn is_from_air(mode: Option<Mode>) -> bool {
    matches!(mode, Some(Mode::Aerial | Mode::Drone))
}

/// Whether a date rules out a cluster's.
pub(super) fn days_apart(dating: Option<&Dating>, interval: Option<Interval>) -> bool {
    match (dating.and_then(|d| d.interval), interval) {
        (Some(a), Some(b)) => !a.meets(b),
        _ => false,
    }
}

fn is_long(telling: &Telling) -> bool {
    telling.dating.as_ref().and_then(|d| d.interval).is_some_and(|interval| !is_pinned(interval))
}

fn is_pinned(interval: Interval) -> bool {
    interval.n_days().is_some_and(|days| days <= PINNED_DAYS)
}

fn days_agree(reading: &Reading<'_>, a: Option<&Dating>, b: Option<&Dating>) -> bool {
    let words = |dating: &Dating| {
        dating.date.map(|at| reading.document.text(reading.dates[at].tokens.clone()).to_lowercase())
    };
    match (a, b) {
        (Some(a), Some(b)) => match (a.interval, b.interval) {
            (Some(x), Some(y)) => x == y || (x.meets(y) && is_pinned(x) == is_pinned(y)),
            (None, None) => words(a) == words(b),
            _ => false,
        },
        _ => true,
    }
}

fn contains(outer: PlaceRef<'_>, inner: PlaceRef<'_>) -> bool {
    let same = inner.country().iter().any(|c| outer.country().contains(c));
    let admin = outer.kind() == PlaceKind::Province && inner.admin1() == outer.name();
    (same && (admin || outer.kind() == PlaceKind::Country)) || is_parent(outer, inner)
}

/// Whether the list has a place under another. The world layer's are nobody's parents.
pub fn is_parent(outer: PlaceRef<'_>, inner: PlaceRef<'_>) -> bool {
    let PlaceRef::Listed(entry) = outer else { return false };
    inner.parents().iter().any(|parent| parent.word == entry.record.id)
}

/// Distance within which two towns are one scene: both sides of a crossing.
const NEAR_KM: f64 = 20.0;

/// Whether two lists of places can mean one scene: one place in common, one inside another, or two towns side by
/// side. A border line runs through the places of its countries, where nothing narrower is said.
pub fn places_agree(tables: &Tables, a: &[Located], b: &[Located]) -> bool {
    entries_agree(tables, &a.iter().map(|place| place.place), &b.iter().map(|place| place.place))
}

/// The same for positions in the gazetteer.
pub fn entries_agree(
    tables: &Tables,
    a: &(impl Iterator<Item = u16> + Clone),
    b: &(impl Iterator<Item = u16> + Clone),
) -> bool {
    a.clone().next().is_none()
        || b.clone().next().is_none()
        || on_line(tables, a, b)
        || on_line(tables, b, a)
        || a.clone().any(|x| b.clone().any(|y| x == y || joins(tables.place(x), tables.place(y))))
}

/// Whether one list names only lines, and one of them runs through a country of the other.
fn on_line(
    tables: &Tables,
    lines: &(impl Iterator<Item = u16> + Clone),
    others: &(impl Iterator<Item = u16> + Clone),
) -> bool {
    let meets = |line: u16, other: u16| {
        let other = tables.place(other).country();
        tables.place(line).country().iter().any(|country| other.contains(country))
    };
    lines.clone().all(|line| tables.place(line).kind() == PlaceKind::Line)
        && others.clone().any(|other| lines.clone().any(|line| meets(line, other)))
}

/// Whether one place contains another, or two towns lie side by side.
fn joins(p: PlaceRef<'_>, q: PlaceRef<'_>) -> bool {
    /// Degrees of latitude that are more than `NEAR_KM`.
    const FAR: f64 = 0.25;
    let within = |place: PlaceRef<'_>, precision| place.kind().precision() <= precision;
    let side_by_side = || {
        let ((a, b), (c, d)) = (p.point(), q.point());
        (b - d).abs() < FAR && LonLat::new(a, b).distance_km(LonLat::new(c, d)) <= NEAR_KM
    };
    let near = (within(p, WherePrecision::Near) || within(q, WherePrecision::Near))
        && within(p, WherePrecision::District)
        && within(q, WherePrecision::District);
    near && side_by_side() || contains(p, q) || contains(q, p)
}

fn sides_agree(reading: &Reading<'_>, cluster: &Cluster, telling: &Telling) -> bool {
    let (a, b) = (|| sides(reading, &cluster.actors), || sides(reading, &telling.actors));
    let (c, d) = (|| sides(reading, &cluster.recipients), || sides(reading, &telling.recipients));
    if cluster.is_mutual || telling.is_mutual {
        return meet(&a().chain(c()), &b().chain(d()));
    }
    // Both sides hit each other: the same fight told from the other side. From the air each strike has its own.
    let from_air = is_from_air(cluster.mode) || is_from_air(telling.mode);
    (meet(&a(), &b()) && meet(&c(), &d())) || !from_air && meet(&a(), &d()) && meet(&c(), &b())
}

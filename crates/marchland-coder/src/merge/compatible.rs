//! Whether two tellings can be of one happening.

use super::{Cluster, REACH, sides};
use crate::reading::Reading;
use crate::tables::{Form, Tables};
use crate::telling::{Dating, Located, Telling, is_wide};
use crate::world::PlaceRef;
use marchland_core::{Interval, Mode};

/// Longest interval, in days, that still pins a happening.
const PINNED_DAYS: i32 = 62;

/// Whether a telling can be one more of a cluster.
pub(super) fn compatible(
    reading: &Reading<'_>,
    tellings: &[Telling],
    cluster: &Cluster,
    telling: &Telling,
) -> bool {
    let last = cluster.tellings.last().map_or(0, |&at| tellings[at].sentence);
    let near = telling.sentence - last <= REACH;
    let headline = cluster.tellings.first().is_some_and(|&at| tellings[at].sentence == 0);
    let pinned = telling.dating.as_ref().is_some_and(|d| d.interval.is_some()) && !telling.places.is_empty();
    cluster.event_type == telling.event_type
        && modes_agree(cluster.mode, telling.mode)
        && !(cluster.is_mutual && is_from_air(telling.mode))
        && !(telling.is_mutual && is_from_air(cluster.mode) && !telling.is_definite)
        && !is_another(reading, telling)
        && cluster.aggregate.is_some() == telling.aggregate.is_some()
        && cluster.aggregate == telling.aggregate
        && (cluster.is_aggregate == telling.is_aggregate || telling.is_definite)
        && days_agree(reading, cluster.dating.as_ref(), telling.dating.as_ref())
        && !(cluster.dating.is_none() && is_long(telling) && !telling.is_definite)
        && (only_wide(telling) || places_agree(reading.document.tables, &cluster.places, &telling.places))
        && sides_agree(reading, cluster, telling)
        && (near || headline || pinned)
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
    }) && document.triggers_in(start..start + 1).iter().any(|hit| hit.what.form == Form::Noun)
}

/// Air and ground attacks are different happenings; the rest may be parts of one.
pub fn modes_agree(a: Option<Mode>, b: Option<Mode>) -> bool {
    let class = |mode: Mode| match mode {
        Mode::Aerial | Mode::Drone => 1,
        Mode::SuicideAttack | Mode::Explosives => 2,
        Mode::Firearms | Mode::HeavyWeapons | Mode::Primitive | Mode::Destroy => 3,
        other => 10 + other.code(),
    };
    match (a, b) {
        (Some(a), Some(b)) => class(a) == class(b),
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
    let admin = outer.kind() == "province" && inner.admin1() == outer.name();
    (same && (admin || outer.kind() == "country"))
        || inner.parents().iter().any(|parent| parent.word == outer.id())
}

/// Whether two lists of places can mean one scene: one place in common, or one inside another.
pub fn places_agree(tables: &Tables, a: &[Located], b: &[Located]) -> bool {
    let joins = |x: &Located, y: &Located| {
        let (p, q) = (tables.place(x.place), tables.place(y.place));
        // A border line runs through the provinces and crossings of its countries.
        let on_line = |line: PlaceRef<'_>, other: PlaceRef<'_>| {
            line.kind() == "line" && other.country().iter().any(|c| line.country().contains(c))
        };
        x.place == y.place || contains(p, q) || contains(q, p) || on_line(p, q) || on_line(q, p)
    };
    a.is_empty()
        || b.is_empty()
        || a.iter().any(|x| b.iter().any(|y| joins(x, y)))
        || (a.iter().all(|x| is_wide(x.precision))
            && b.iter().all(|y| is_wide(y.precision))
            && a.iter().any(|x| b.iter().any(|y| x.place == y.place)))
}

fn sides_agree(reading: &Reading<'_>, cluster: &Cluster, telling: &Telling) -> bool {
    let (a, b) = (sides(reading, &cluster.actors), sides(reading, &telling.actors));
    let (c, d) = (sides(reading, &cluster.recipients), sides(reading, &telling.recipients));
    let meet =
        |x: &[String], y: &[String]| x.is_empty() || y.is_empty() || x.iter().any(|side| y.contains(side));
    if cluster.is_mutual || telling.is_mutual {
        let all = |x: &[String], y: &[String]| x.iter().chain(y).cloned().collect::<Vec<_>>();
        return meet(&all(&a, &c), &all(&b, &d));
    }
    // Both sides hit each other: the same fight told from the other side, when nothing else pins it.
    let swapped = !a.is_empty()
        && !d.is_empty()
        && a == d
        && meet(&c, &b)
        && telling.dating.is_none()
        && telling.places.is_empty();
    (meet(&a, &b) && meet(&c, &d)) || swapped
}

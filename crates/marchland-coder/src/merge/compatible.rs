//! Whether two tellings can be of one happening.

use super::{Cluster, REACH, sides};
use crate::reading::Reading;
use crate::tables::{Class, Form, Tables};
use crate::telling::{Dating, Located, Telling, is_wide};
use crate::world::PlaceRef;
use marchland_core::article::ZoneKind;
use marchland_core::{Interval, LonLat, Mode, PlaceKind, WherePrecision};

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
        && !is_new_blast(reading, cluster, telling)
        && cluster.aggregate.is_some() == telling.aggregate.is_some()
        && cluster.aggregate == telling.aggregate
        && (cluster.is_aggregate == telling.is_aggregate || telling.is_definite)
        && days_agree(reading, cluster.dating.as_ref(), telling.dating.as_ref())
        && !(cluster.dating.is_none() && is_long(telling) && !telling.is_definite)
        && (only_wide(telling) || places_agree(reading.document.tables, &cluster.places, &telling.places))
        && !is_elsewhere(cluster, telling)
        && !is_part(reading, tellings, cluster, telling)
        && sides_agree(reading, cluster, telling)
        && (near || headline || pinned)
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

/// One of several places told with figures of its own after a sum over all of them: a happening of its own.
fn is_part(reading: &Reading<'_>, tellings: &[Telling], cluster: &Cluster, telling: &Telling) -> bool {
    let narrow = |places: &[Located]| places.iter().filter(|place| !is_wide(place.precision)).count();
    let summed = cluster
        .tellings
        .iter()
        .any(|&at| narrow(&tellings[at].places) > 1 && tellings[at].sentence < telling.sentence);
    let told = cluster.tellings.iter().any(|&at| !tellings[at].tolls.is_empty());
    let own = telling.places.iter().all(|place| !place.rule.starts_with("place.scene"));
    let document = &reading.document;
    summed
        && told
        && own
        && narrow(&telling.places) == 1
        && !telling.tolls.is_empty()
        && document.sentences[telling.sentence].kind == ZoneKind::Body
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
    let admin = outer.kind() == "province" && inner.admin1() == outer.name();
    (same && (admin || outer.kind() == "country"))
        || inner.parents().iter().any(|parent| parent.word == outer.id())
}

/// Distance within which two towns are one scene: both sides of a crossing.
const NEAR_KM: f64 = 20.0;

/// Whether two lists of places can mean one scene: one place in common, one inside another, or two towns side by
/// side. A border line runs through the places of its countries, where nothing narrower is said.
pub fn places_agree(tables: &Tables, a: &[Located], b: &[Located]) -> bool {
    let record = |place: &Located| tables.place(place.place);
    let line_only = |places: &[Located]| places.iter().all(|place| record(place).kind() == "line");
    let meets =
        |x: &Located, y: &Located| record(x).country().iter().any(|c| record(y).country().contains(c));
    let on_line = |lines: &[Located], others: &[Located]| {
        line_only(lines) && others.iter().any(|other| lines.iter().any(|line| meets(line, other)))
    };
    let point = |place: PlaceRef<'_>| {
        let (lon, lat) = place.point();
        LonLat::new(lon, lat)
    };
    let within = |place: PlaceRef<'_>, precision| {
        PlaceKind::from_key(place.kind()).is_some_and(|kind| kind.precision() <= precision)
    };
    let joins = |x: &Located, y: &Located| {
        let (p, q) = (record(x), record(y));
        let near = (within(p, WherePrecision::Near) || within(q, WherePrecision::Near))
            && within(p, WherePrecision::District)
            && within(q, WherePrecision::District)
            && point(p).distance_km(point(q)) <= NEAR_KM;
        x.place == y.place || contains(p, q) || contains(q, p) || near
    };
    a.is_empty()
        || b.is_empty()
        || on_line(a, b)
        || on_line(b, a)
        || a.iter().any(|x| b.iter().any(|y| joins(x, y)))
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
    // Both sides hit each other: the same fight told from the other side. From the air each strike has its own.
    let swapped = (meet(&a, &d) && meet(&c, &b)) && !is_from_air(cluster.mode) && !is_from_air(telling.mode);
    (meet(&a, &b) && meet(&c, &d)) || swapped
}

//! What a cluster takes from its tellings, and what it may infer when they leave a slot open.

use super::{Cluster, places_agree};
use crate::date::context::is_of_speech;
use crate::date::{DateMention, event};
use crate::entity::generic::is_generic;
use crate::reading::Reading;
use crate::tables::{Class, Role};
use crate::telling::{Dating, Located, Part, Telling, is_wide};
use marchland_core::article::ZoneKind;
use marchland_core::{ActorKind, EventType, Interval, Mode, PlaceKind, WherePrecision};

/// A cluster of one telling.
pub(super) fn begin(telling: &Telling, at: usize) -> Cluster {
    Cluster {
        tellings: vec![at],
        event_type: telling.event_type,
        mode: telling.mode,
        actors: telling.actors.clone(),
        recipients: telling.recipients.clone(),
        dating: telling.dating.clone(),
        places: telling.places.clone(),
        aggregate: telling.aggregate,
        is_aggregate: telling.is_aggregate,
        is_mutual: telling.is_mutual,
        unlisted: telling.unlisted.clone(),
    }
}

/// Adds a telling.
pub(crate) fn absorb(reading: &Reading<'_>, cluster: &mut Cluster, telling: &Telling, at: usize) {
    cluster.tellings.push(at);
    cluster.unlisted.extend(&telling.unlisted);
    cluster.mode = cluster.mode.or(telling.mode);
    // A clash has no single attacker, but one side that opens fire does.
    cluster.is_mutual &= telling.is_mutual || telling.actors.is_empty();
    take(reading, &mut cluster.actors, &telling.actors);
    take(reading, &mut cluster.recipients, &telling.recipients);
    let length = |dating: &Dating| dating.interval.and_then(Interval::n_days).unwrap_or(i32::MAX);
    if let Some(new) = &telling.dating
        && cluster.dating.as_ref().is_none_or(|old| length(new) < length(old))
    {
        cluster.dating = Some(new.clone());
    }
    let has_narrow = cluster.places.iter().any(|p| !is_wide(p.precision));
    for place in &telling.places {
        let known = cluster.places.iter().any(|p| p.place == place.place);
        let adds_nothing = known || (is_wide(place.precision) && has_narrow);
        if !adds_nothing {
            cluster.places.push(place.clone());
        }
    }
    if cluster.places.iter().any(|p| !is_wide(p.precision)) {
        cluster.places.retain(|p| !is_wide(p.precision));
    }
    let is_line =
        |p: &crate::telling::Located| reading.document.tables.place(p.place).kind() == PlaceKind::Line;
    if cluster.places.iter().any(|p| !is_line(p) && !is_wide(p.precision)) {
        cluster.places.retain(|p| !is_line(p));
    }
    cluster.places.sort_by_key(|p| p.precision);
}

/// Adds a telling of figures alone: its place only where none narrow was told.
pub(super) fn absorb_toll(cluster: &mut Cluster, telling: &Telling, at: usize) {
    cluster.tellings.push(at);
    let named = |place: &&Located| !is_wide(place.precision) && !place.rule.starts_with("place.paragraph");
    if cluster.places.iter().all(|place| is_wide(place.precision)) && telling.places.iter().any(|p| named(&p))
    {
        cluster.places = telling.places.iter().filter(named).cloned().collect();
    }
}

/// Figures of one place as a happening of its own: what was told of all places holds for each, and the others have
/// that place no more.
pub(super) fn part_of(reading: &Reading<'_>, whole: &mut Cluster, telling: &Telling) -> Telling {
    let tables = reading.document.tables;
    let mut others = whole.places.clone();
    others.retain(|place| !places_agree(tables, std::slice::from_ref(place), &telling.places));
    if !others.is_empty() {
        whole.places = others;
    }
    Telling {
        mode: telling.mode.or(whole.mode),
        actors: if telling.actors.is_empty() { whole.actors.clone() } else { telling.actors.clone() },
        dating: telling.dating.clone().or_else(|| whole.dating.clone()),
        ..telling.clone()
    }
}

/// Named parties first; generic people only while nobody is named.
fn take(reading: &Reading<'_>, parts: &mut Vec<Part>, more: &[Part]) {
    for part in more {
        if !parts.iter().any(|p| p.actor == part.actor) {
            parts.push(part.clone());
        }
    }
    let generic = |part: &Part| is_generic(&reading.cast, part.actor);
    if parts.iter().any(|part| !generic(part)) {
        parts.retain(|part| !generic(part));
    }
}

/// Fills open slots by rule: the country of those who were hit, the day of a lead.
pub(super) fn defaults(reading: &Reading<'_>, tellings: &[Telling], cluster: &mut Cluster) {
    if cluster.dating.is_none()
        && cluster.aggregate.is_none()
        && (!cluster.is_aggregate || cluster.tellings.iter().any(|&at| !tellings[at].tolls.is_empty()))
        && cluster.tellings.iter().any(|&at| leads(reading, &tellings[at]))
    {
        cluster.dating = lead_day(reading);
    }
    let counts = cluster.aggregate.is_some() || cluster.is_aggregate;
    if cluster.dating.is_none()
        && !counts
        && cluster.tellings.iter().any(|&at| reports(reading, &tellings[at]))
    {
        cluster.dating = story_days(reading);
    }
    if cluster.places.is_empty() {
        cluster.places = party_country(reading, cluster).into_iter().collect();
    }
    // A truce of two states without a place is one along their line.
    let day = reading.anchor.published.and_then(|days| days.end);
    let outlaws = cluster.actors.iter().any(|part| reading.cast.side(part.actor, day) == "non-state");
    if cluster.places.is_empty() && cluster.mode == Some(Mode::Ceasefire) && !outlaws {
        let tokens = tellings[cluster.tellings[0]].trigger.clone();
        cluster.places = reading
            .line
            .map(|place| Located { place, precision: WherePrecision::Region, tokens, rule: "place.line" })
            .into_iter()
            .collect();
    }
}

/// What a decision set holds for the happening.
pub(super) fn decided(tellings: &[Telling], cluster: &mut Cluster) {
    for &at in &cluster.tellings {
        let telling = &tellings[at];
        let set = telling.decided;
        if set.places {
            cluster.places.clone_from(&telling.places);
        }
        if set.when {
            cluster.dating.clone_from(&telling.dating);
        }
        if set.actors {
            cluster.actors.clone_from(&telling.actors);
        }
        if set.recipients {
            cluster.recipients.clone_from(&telling.recipients);
        }
        if set.mode {
            cluster.mode = telling.mode;
        }
        if set.actors || set.recipients {
            let both = |part: &Part| cluster.recipients.iter().any(|other| other.actor == part.actor);
            cluster.is_mutual = !cluster.actors.is_empty() && cluster.actors.iter().all(both);
        }
    }
}

/// Whether a telling stands in the headline or in the first two sentences.
fn leads(reading: &Reading<'_>, telling: &Telling) -> bool {
    let sentences = &reading.document.sentences;
    let body = sentences.iter().position(|s| s.kind == ZoneKind::Body).unwrap_or(0);
    sentences[telling.sentence].kind == ZoneKind::Headline || (body..body + 2).contains(&telling.sentence)
}

/// What news leads with happened the day before or on the day.
fn lead_day(reading: &Reading<'_>) -> Option<Dating> {
    let day = reading.anchor.published.filter(|interval| interval.n_days() == Some(1))?.end?;
    Some(Dating { date: None, interval: Some(Interval::closed(day.plus(-1), day)), rule: "date.lead" })
}

/// The rule of a day that no telling gives.
pub(crate) const STORY: &str = "date.story";

/// Whether a telling of the body reports a deed in the plain past: "had" and "has" lead away from the story.
fn reports(reading: &Reading<'_>, telling: &Telling) -> bool {
    let document = &reading.document;
    let start = telling.trigger.start;
    let before = start.saturating_sub(4).max(document.sentences[telling.sentence].tokens.start)..start;
    let body = matches!(document.sentences[telling.sentence].kind, ZoneKind::Body | ZoneKind::Headline);
    body && !before.into_iter().any(|at| document.is(at, Class::Have))
}

/// What news tells without a day lies between the first day that it tells of and its publication.
fn story_days(reading: &Reading<'_>) -> Option<Dating> {
    /// A story that goes further back is told with its days.
    const REACH: i32 = 6;
    let document = &reading.document;
    let published = reading.anchor.published.filter(|interval| interval.n_days() == Some(1))?.end?;
    let told = |date: &&DateMention| {
        date.interval.is_some_and(|days| days.n_days() == Some(1))
            && date.rule != event::CLAUSE
            && !is_of_speech(document, &date.tokens)
    };
    let first = reading.dates.iter().find(told).and_then(|date| date.interval?.start)?;
    let near = (0..=REACH).contains(&(published.0 - first.0));
    near.then(|| Dating { date: None, interval: Some(Interval::closed(first, published)), rule: STORY })
}

fn party_country(reading: &Reading<'_>, cluster: &Cluster) -> Option<crate::telling::Located> {
    let country_of = |part: &&Part| {
        let country = reading.cast.country(part.actor);
        let foreign = matches!(
            reading.cast.kind(part.actor),
            ActorKind::Person | ActorKind::Media | ActorKind::International
        );
        (!country.is_empty() && !foreign).then_some((country, part.tokens.clone()))
    };
    // Who expels does so at home; who breaks off relations too.
    let at_home = cluster.mode == Some(Mode::Deport) || cluster.event_type == EventType::Sanction;
    let parts = match (cluster.is_mutual, at_home) {
        (true, _) => return None,
        (false, true) => &cluster.actors,
        (false, false) => &cluster.recipients,
    };
    let (country, tokens) = parts.iter().find_map(|part| country_of(&part))?;
    let place = reading.document.tables.country(country)?;
    Some(crate::telling::Located { place, precision: WherePrecision::Country, tokens, rule: "place.party" })
}

/// An incident has a place or a date; without either it stays a telling.
pub(super) fn is_anchored(cluster: &Cluster) -> bool {
    !cluster.places.is_empty() || cluster.dating.as_ref().is_some_and(|dating| dating.rule != STORY)
}

/// The army or police of the place for soldiers without a flag.
pub fn resolve_generic(reading: &mut Reading<'_>, cluster: &mut Cluster) {
    let tables = reading.document.tables;
    let day = cluster
        .dating
        .as_ref()
        .and_then(|d| d.interval)
        .and_then(|i| i.end)
        .or(reading.anchor.published.and_then(|i| i.end));
    let countries: Vec<&str> = cluster
        .places
        .iter()
        .flat_map(|p| tables.place(p.place).country().iter().map(String::as_str))
        .collect();
    let [country] = countries[..] else { return };
    let Some(state) = reading.cast.state_of(country) else { return };
    for part in cluster.recipients.iter_mut().chain(&mut cluster.actors) {
        if reading.cast.id(part.actor) == "unnamed-forces" {
            let role = if reading.document.text(part.tokens.clone()).to_lowercase().starts_with("polic") {
                Role::Police
            } else {
                Role::Military
            };
            part.actor = reading.cast.compose(state, role, day);
            part.rule = "party.place-army";
        }
    }
}

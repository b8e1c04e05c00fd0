//! Incidents as records, from groups of clusters.

use super::actors::Index;
use super::mentions::{casualties, located, party, when};
use super::merge::ClusterRef;
use crate::coded::Coded;
use marchland_core::date::Interval;
use marchland_core::id::{content_hash, hash_text};
use marchland_core::incident::{Casualty, Incident, Provenance, When};
use marchland_core::place::Where;
use marchland_core::{
    ActorKind, Corpus, EventType, IncidentIdx, MentionIdx, Mode, Party, PlaceKind, Span, Status, SubEvent,
};
use std::collections::BTreeMap;

/// Fills `incidents` and points each mention at its incident.
pub(super) fn fill(corpus: &mut Corpus, coded: &[Coded<'_>], groups: &[Vec<ClusterRef>], index: &Index) {
    let offsets: Vec<usize> = coded
        .iter()
        .scan(0, |next, article| {
            let start = *next;
            *next += article.tellings.len();
            Some(start)
        })
        .collect();
    let mut incidents: Vec<Incident> =
        groups.iter().map(|group| incident(corpus, coded, group, index, &offsets)).collect();
    incidents.sort_by_cached_key(|i| {
        let interval = i.when.as_ref().map(|w| w.interval);
        let start = interval.and_then(|i| i.start).map_or(i32::MAX, |day| day.0);
        let place = i.places.first().map(|p| corpus.places[p.place.at()].id.clone());
        (start, interval.and_then(|i| i.end), place, i.event_type, i.id.clone())
    });
    distinct_ids(&mut incidents);
    for (at, incident) in incidents.iter().enumerate() {
        for mention in &incident.mentions {
            corpus.mentions[mention.at()].incident = Some(IncidentIdx::new(at));
        }
    }
    corpus.incidents = incidents;
}

/// Records that say the same but for their words are told apart by their order.
fn distinct_ids(incidents: &mut [Incident]) {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for incident in incidents {
        let n = seen.entry(incident.id.clone()).or_insert(0);
        *n += 1;
        if *n > 1 {
            incident.id = format!("i:{}", hash_text(content_hash(&[&incident.id, &n.to_string()])));
        }
    }
}

fn incident(
    corpus: &Corpus,
    coded: &[Coded<'_>],
    group: &[ClusterRef],
    index: &Index,
    offsets: &[usize],
) -> Incident {
    let mut members: Vec<ClusterRef> = group.to_vec();
    members.sort_unstable();
    let clusters: Vec<_> =
        members.iter().map(|r| (&coded[r.article], &coded[r.article].clusters[r.at])).collect();
    let first = clusters[0].1;
    let mut actors: Vec<Party> = Vec::new();
    let mut recipients: Vec<Party> = Vec::new();
    let mut places: Vec<Where> = Vec::new();
    let mut dates: Vec<When> = Vec::new();
    let mut tolls: Vec<Casualty> = Vec::new();
    let mut mentions: Vec<MentionIdx> = Vec::new();
    let mut claimants: Vec<Party> = Vec::new();
    for (r, (article, cluster)) in members.iter().zip(&clusters) {
        cluster.actors.iter().for_each(|part| add_party(&mut actors, party(article, part, index)));
        cluster.recipients.iter().for_each(|part| add_party(&mut recipients, party(article, part, index)));
        for place in &cluster.places {
            add_place(&mut places, located(article, place, index));
        }
        dates.extend(cluster.dating.as_ref().and_then(|dating| when(article, dating)));
        for &at in &cluster.tellings {
            let telling = &article.tellings[at];
            mentions.push(MentionIdx::new(offsets[r.article] + at));
            tolls.extend(casualties(article, telling, index));
            if telling.status == Status::Claimed {
                telling
                    .claimant
                    .iter()
                    .for_each(|part| add_party(&mut claimants, party(article, part, index)));
            }
        }
    }
    places.sort_by_key(|place| place.precision);
    mentions.sort_unstable();
    let status = mentions.iter().map(|m| corpus.mentions[m.at()].status).min().unwrap_or(Status::Factual);
    let when = dates
        .into_iter()
        .min_by_key(|when| (when.interval.n_days().unwrap_or(i32::MAX), when.interval.start));
    let mode = clusters.iter().find_map(|(_, cluster)| cluster.mode);
    let mut evidence: Vec<Span> =
        mentions.iter().flat_map(|m| corpus.mentions[m.at()].evidence.clone()).collect();
    evidence.sort_unstable();
    evidence.dedup();
    let mut incident = Incident {
        id: String::new(),
        title: String::new(),
        event_type: first.event_type,
        mode,
        quad: first.event_type.quad(),
        sub_event: sub_event(coded, &members, mode, corpus, &recipients),
        status,
        actors,
        recipients,
        claimants,
        when,
        places,
        casualties: tolls,
        aggregate: clusters.iter().find_map(|(_, cluster)| cluster.aggregate),
        is_aggregate: clusters.iter().any(|(_, cluster)| cluster.is_aggregate),
        is_border: false,
        mentions,
        evidence,
        provenance: Provenance::Coded,
    };
    incident.is_border = is_border(corpus, &incident);
    incident.title = title(corpus, &incident, clusters.iter().all(|(_, c)| c.is_mutual));
    incident.id = id(corpus, &incident);
    incident
}

fn add_party(parties: &mut Vec<Party>, party: Party) {
    match parties.iter_mut().find(|known| known.actor == party.actor) {
        Some(known) => known.spans.extend(party.spans),
        None => parties.push(party),
    }
}

fn add_place(places: &mut Vec<Where>, place: Where) {
    match places.iter_mut().find(|known| known.place == place.place) {
        Some(known) => known.spans.extend(place.spans),
        None => places.push(place),
    }
}

fn sub_event(
    coded: &[Coded<'_>],
    members: &[ClusterRef],
    mode: Option<Mode>,
    corpus: &Corpus,
    recipients: &[Party],
) -> SubEvent {
    let tellings = members.iter().flat_map(|r| {
        let article = &coded[r.article];
        article.clusters[r.at].tellings.iter().map(|&at| &article.tellings[at])
    });
    let event_type = tellings.clone().next().map_or(EventType::Assault, |telling| telling.event_type);
    let own = tellings.filter_map(|telling| telling.sub_event.as_deref()).find_map(SubEvent::from_key);
    let civilians = !recipients.is_empty()
        && recipients.iter().all(|party| corpus.actors[party.actor.at()].kind == ActorKind::Civilians);
    let by_mode = mode.and_then(|mode| match mode {
        Mode::Aerial | Mode::Drone => Some(SubEvent::AirStrike),
        Mode::SuicideAttack => Some(SubEvent::SuicideBomb),
        Mode::Explosives => Some(SubEvent::RemoteExplosive),
        Mode::HeavyWeapons => Some(SubEvent::Shelling),
        Mode::Abduct => Some(SubEvent::Abduction),
        _ => None,
    });
    own.or(by_mode).unwrap_or(match event_type {
        EventType::Assault if civilians => SubEvent::Attack,
        EventType::Assault => SubEvent::ArmedClash,
        EventType::Agree => SubEvent::Agreement,
        EventType::Protest => SubEvent::PeacefulProtest,
        _ => SubEvent::Other,
    })
}

/// On a line or crossing, told with a border word, or done by one state's people in the other's country.
fn is_border(corpus: &Corpus, incident: &Incident) -> bool {
    let on_line = incident
        .places
        .iter()
        .any(|place| matches!(corpus.places[place.place.at()].kind, PlaceKind::Line | PlaceKind::Crossing));
    let said = incident.mentions.iter().any(|mention| {
        let words = corpus.words(corpus.mentions[mention.at()].sentence).to_lowercase();
        ["border", "frontier", "durand"].iter().any(|word| words.contains(word))
    });
    let country = |party: &Party| corpus.actors[party.actor.at()].country.as_str();
    let across = incident.actors.iter().map(country).filter(|c| !c.is_empty()).any(|from| {
        let there = |place: &Where| {
            let countries = &corpus.places[place.place.at()].countries;
            !countries.is_empty() && !countries.iter().any(|c| c == from)
        };
        incident.places.iter().any(there)
            || incident.recipients.iter().map(country).any(|to| !to.is_empty() && to != from)
    });
    on_line || said || across
}

/// A short name: what, where.
fn title(corpus: &Corpus, incident: &Incident, is_mutual: bool) -> String {
    let what = match (incident.event_type, incident.mode) {
        (EventType::Assault, Some(Mode::Aerial)) => "Air strike",
        (EventType::Assault, Some(Mode::Drone)) => "Drone strike",
        (EventType::Assault, Some(Mode::SuicideAttack)) => "Suicide attack",
        (EventType::Assault, Some(Mode::Explosives)) => "Bombing",
        (EventType::Assault, Some(Mode::Abduct)) => "Abduction",
        (EventType::Assault, Some(Mode::Destroy)) => "Destruction",
        (EventType::Assault, _) if is_mutual => "Clash",
        (EventType::Assault, Some(Mode::HeavyWeapons)) => "Shelling",
        (EventType::Assault, Some(Mode::Firearms)) => "Firing",
        (EventType::Assault, _) => "Attack",
        (EventType::Coerce, Some(Mode::Restrict)) => "Closure",
        (EventType::Coerce, Some(Mode::Deport)) => "Deportation",
        (EventType::Coerce, Some(Mode::Arrest)) => "Arrest",
        (EventType::Coerce, _) => "Coercion",
        (EventType::Retreat, Some(Mode::Access)) => "Reopening",
        (EventType::Retreat, Some(Mode::Release)) => "Release",
        (EventType::Retreat, Some(Mode::Withdraw)) => "Withdrawal",
        (EventType::Retreat, _) => "Evacuation",
        (EventType::Agree, Some(Mode::Ceasefire)) => "Ceasefire or deal",
        (EventType::Agree, _) => "Agreement",
        (EventType::Consult, _) => "Talks",
        (EventType::Reject, _) => "End of a deal",
        (EventType::Mobilize, _) => "Deployment",
        (EventType::Protest, _) => "Protest",
        (other, _) => other.label(),
    };
    let what = match incident.aggregate {
        Some(figure) => capital(&format!("{} attacks or incidents", figure.label())),
        None if incident.is_aggregate => format!("{what}, several"),
        None => what.to_owned(),
    };
    let place = incident.places.first().map(|place| corpus.places[place.place.at()].name.as_str());
    if let Some(place) = place {
        format!("{what}, {place}")
    } else {
        let names: Vec<&str> =
            incident.actors.iter().take(2).map(|p| corpus.actors[p.actor.at()].name.as_str()).collect();
        if names.is_empty() { what } else { format!("{what}: {}", names.join(" and ")) }
    }
}

/// With a capital at its head: "At least 170".
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// From what the record says, so that a rebuild gives the same.
fn id(corpus: &Corpus, incident: &Incident) -> String {
    let days = incident.when.as_ref().map_or_else(String::new, |when| {
        let Interval { start, end } = when.interval;
        format!("{:?}/{:?}", start.map(|d| d.0), end.map(|d| d.0))
    });
    let place = incident.places.first().map_or("", |place| corpus.places[place.place.at()].id.as_str());
    let mut sides: Vec<&str> = incident
        .actors
        .iter()
        .chain(&incident.recipients)
        .map(|p| corpus.actors[p.actor.at()].id.as_str())
        .collect();
    sides.sort_unstable();
    sides.dedup();
    let aggregate = incident.aggregate.map_or_else(String::new, marchland_core::Figure::label);
    let parts = [
        incident.event_type.key(),
        incident.mode.map_or("", Mode::key),
        &days,
        place,
        &sides.join(","),
        &aggregate,
    ];
    format!("i:{}", hash_text(content_hash(&parts)))
}

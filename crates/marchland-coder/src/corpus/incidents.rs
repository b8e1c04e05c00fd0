//! Incidents as records, from groups of happenings told.

use super::told::Told;
use marchland_core::date::Interval;
use marchland_core::id::{content_hash, hash_text};
use marchland_core::incident::{Casualty, Incident, Provenance, When};
use marchland_core::place::Where;
use marchland_core::{
    ActorKind, Corpus, EventType, IncidentIdx, MentionIdx, Mode, Party, PlaceKind, Span, Status, SubEvent,
};
use std::collections::BTreeMap;

/// Fills `incidents` and points each mention at its incident. Groups are positions in `told`.
pub(super) fn fill(corpus: &mut Corpus, told: &[Told], groups: &[Vec<u32>]) {
    let mut incidents: Vec<Incident> = groups.iter().map(|group| incident(corpus, told, group)).collect();
    incidents.sort_by_cached_key(|i| {
        let interval = i.when.as_ref().map(|w| w.interval);
        let start = interval.and_then(|i| i.start).map_or(i32::MAX, |day| day.0);
        let place = i.places.first().map(|p| p.place);
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

fn incident(corpus: &Corpus, told: &[Told], group: &[u32]) -> Incident {
    let mut members: Vec<u32> = group.to_vec();
    members.sort_unstable();
    let members: Vec<&Told> = members.into_iter().map(|at| &told[at as usize]).collect();
    let mut actors: Vec<Party> = Vec::new();
    let mut recipients: Vec<Party> = Vec::new();
    let mut places: Vec<Where> = Vec::new();
    let mut tolls: Vec<Casualty> = Vec::new();
    let mut mentions: Vec<MentionIdx> = Vec::new();
    let mut claimants: Vec<Party> = Vec::new();
    for member in &members {
        member.actors.iter().for_each(|party| add_party(&mut actors, party));
        member.recipients.iter().for_each(|party| add_party(&mut recipients, party));
        member.places.iter().for_each(|place| add_place(&mut places, place));
        for &at in &member.mentions {
            let mention = &corpus.mentions[at.at()];
            mentions.push(at);
            tolls.extend_from_slice(&mention.casualties);
            if mention.status == Status::Claimed {
                mention.claimant.iter().for_each(|party| add_party(&mut claimants, party));
            }
        }
    }
    places.sort_by_key(|place| place.precision);
    mentions.sort_unstable();
    let status = mentions.iter().map(|m| corpus.mentions[m.at()].status).min().unwrap_or(Status::Factual);
    let when: Option<&When> = members
        .iter()
        .filter_map(|member| member.when.as_ref())
        .min_by_key(|when| (when.interval.n_days().unwrap_or(i32::MAX), when.interval.start));
    let mode = members.iter().find_map(|member| member.mode);
    let mut evidence: Vec<Span> =
        mentions.iter().flat_map(|m| corpus.mentions[m.at()].evidence.iter().copied()).collect();
    evidence.sort_unstable();
    evidence.dedup();
    let mut incident = Incident {
        id: String::new(),
        title: String::new(),
        event_type: members[0].event_type,
        mode,
        quad: members[0].event_type.quad(),
        sub_event: sub_event(&members, mode, corpus, &recipients),
        status,
        actors,
        recipients,
        claimants,
        when: when.cloned(),
        places,
        casualties: tolls,
        aggregate: members.iter().find_map(|member| member.aggregate),
        is_aggregate: members.iter().any(|member| member.is_aggregate),
        is_border: false,
        mentions,
        evidence,
        provenance: Provenance::Coded,
    };
    incident.is_border = is_border(corpus, &incident);
    incident.title = title(corpus, &incident, members.iter().all(|member| member.is_mutual));
    incident.id = id(corpus, &incident);
    incident
}

fn add_party(parties: &mut Vec<Party>, party: &Party) {
    match parties.iter_mut().find(|known| known.actor == party.actor) {
        Some(known) => known.spans.extend_from_slice(&party.spans),
        None => parties.push(party.clone()),
    }
}

fn add_place(places: &mut Vec<Where>, place: &Where) {
    match places.iter_mut().find(|known| known.place == place.place) {
        Some(known) => known.spans.extend_from_slice(&place.spans),
        None => places.push(place.clone()),
    }
}

fn sub_event(members: &[&Told], mode: Option<Mode>, corpus: &Corpus, recipients: &[Party]) -> SubEvent {
    let first = members[0].mentions.first().map(|at| corpus.mentions[at.at()].event_type);
    let event_type = first.unwrap_or(EventType::Assault);
    let own = members.iter().find_map(|member| member.sub_event);
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

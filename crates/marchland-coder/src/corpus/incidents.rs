//! Incidents as records, from groups of happenings told.

use super::texts::Texts;
use super::told::Told;
use marchland_core::date::Interval;
use marchland_core::id::Id;
use marchland_core::incident::{Incident, Provenance};
use marchland_core::place::Where;
use marchland_core::{
    ActorKind, Corpus, EventType, Few, IncidentIdx, MentionIdx, Mode, Party, PlaceKind, Span, Status,
    SubEvent, Text,
};
use std::collections::BTreeSet;
use std::ops::DerefMut;

/// Fills `incidents` and points each mention at its incident. Groups are positions in `told`.
pub(super) fn fill(corpus: &mut Corpus, texts: &Texts, mut told: Vec<Told>, groups: &[Few<u32>]) {
    let mut incidents: Vec<Incident> =
        groups.iter().map(|group| incident(corpus, texts, &mut told, group)).collect();
    drop(told);
    incidents.sort_by_cached_key(|i| {
        let interval = i.when.as_ref().map(|w| w.interval);
        let start = interval.and_then(|i| i.start).map_or(i32::MAX, |day| day.0);
        let place = i.places.first().map(|p| p.place);
        (start, interval.and_then(|i| i.end), place, i.event_type, i.id)
    });
    super::ids::distinct(&mut incidents, 'i', |incident| &mut incident.id);
    for (at, incident) in incidents.iter().enumerate() {
        for mention in &incident.mentions {
            corpus.mentions[mention.at()].incident = Some(IncidentIdx::new(at));
        }
    }
    corpus.incidents = incidents;
}

/// What the members of a group tell together. What they alone hold is taken out of them.
fn incident(corpus: &Corpus, texts: &Texts, told: &mut [Told], group: &Few<u32>) -> Incident {
    let mut members = group.clone();
    members.sort_unstable();
    let mut all = Parts::default();
    for &at in &members {
        all.add(&mut told[at as usize]);
    }
    all.places.sort_by_key(|place| place.precision);
    let mention = |at: &MentionIdx| &corpus.mentions[at.at()];
    let mut claimants: Vec<Party> = Vec::new();
    for mention in all.mentions.iter().map(mention).filter(|mention| mention.status == Status::Claimed) {
        mention.claimant.iter().for_each(|party| add_party(&mut claimants, party));
    }
    let casualties =
        all.mentions.iter().map(mention).flat_map(|mention| &mention.casualties).cloned().collect();
    let of = || members.iter().map(|&at| &told[at as usize]);
    let (event_type, mode) = (told[members[0] as usize].event_type, of().find_map(|member| member.mode));
    let sub_event = of().find_map(|member| member.sub_event).unwrap_or_else(|| sub_event(corpus, &all, mode));
    all.mentions.sort_unstable();
    let mut evidence: Few<Span> =
        all.mentions.iter().map(mention).flat_map(|mention| &mention.evidence).copied().collect();
    if evidence.len() > 1 {
        let distinct: BTreeSet<Span> = evidence.iter().copied().collect();
        evidence = distinct.into_iter().collect();
    }
    let exact = { members.iter().filter_map(|&at| Some((at, told[at as usize].when.as_ref()?.interval))) }
        .min_by_key(|(_, interval)| (interval.n_days().unwrap_or(i32::MAX), interval.start));
    let mut incident = Incident {
        id: Id::default(),
        title: Text::default(),
        event_type,
        mode,
        quad: event_type.quad(),
        sub_event,
        status: all
            .mentions
            .iter()
            .map(mention)
            .map(|mention| mention.status)
            .min()
            .unwrap_or(Status::Factual),
        claimants: claimants.into(),
        when: None,
        casualties,
        aggregate: of().find_map(|member| member.aggregate.clone()),
        is_aggregate: of().any(|member| member.is_aggregate),
        is_border: false,
        evidence,
        provenance: Provenance::Coded,
        actors: all.actors,
        recipients: all.recipients,
        places: all.places,
        mentions: all.mentions,
    };
    let is_mutual = of().all(|member| member.is_mutual);
    incident.when = exact.and_then(|(at, _)| told[at as usize].when.take());
    incident.is_border = is_border(corpus, &incident);
    incident.title = texts.get(&title(corpus, &incident, is_mutual));
    incident.id = id(corpus, &incident);
    incident
}

/// The parts of an incident that several happenings fill.
#[derive(Default)]
struct Parts {
    actors: Few<Party>,
    recipients: Few<Party>,
    places: Few<Where>,
    mentions: Few<MentionIdx>,
}

impl Parts {
    fn add(&mut self, told: &mut Told) {
        take(&mut self.actors, &mut told.actors, add_party);
        take(&mut self.recipients, &mut told.recipients, add_party);
        take(&mut self.places, &mut told.places, add_place);
        take(&mut self.mentions, &mut told.mentions, |all, mention| all.push(*mention));
    }
}

/// Moves a list into an empty one, else adds its members one by one.
fn take<T>(all: &mut Few<T>, more: &mut Few<T>, add: impl Fn(&mut Few<T>, &T)) {
    let more = std::mem::take(more);
    if all.is_empty() && more.len() < 2 {
        *all = more;
    } else {
        more.iter().for_each(|value| add(all, value));
    }
}

fn add_party<L: DerefMut<Target = [Party]> + Extend<Party>>(parties: &mut L, party: &Party) {
    match parties.iter_mut().find(|known| known.actor == party.actor) {
        Some(known) => known.spans.extend(party.spans.iter().copied()),
        None => parties.extend([party.clone()]),
    }
}

fn add_place(places: &mut Few<Where>, place: &Where) {
    match places.iter_mut().find(|known| known.place == place.place) {
        Some(known) => known.spans.extend(place.spans.iter().copied()),
        None => places.push(place.clone()),
    }
}

/// What mode and type make of an incident whose rules name no sub-event.
fn sub_event(corpus: &Corpus, all: &Parts, mode: Option<Mode>) -> SubEvent {
    let first = all.mentions.first().map(|at| corpus.mentions[at.at()].event_type);
    let event_type = first.unwrap_or(EventType::Assault);
    let civilians = !all.recipients.is_empty()
        && all.recipients.iter().all(|party| corpus.actors[party.actor.at()].kind == ActorKind::Civilians);
    let by_mode = mode.and_then(|mode| match mode {
        Mode::Aerial | Mode::Drone => Some(SubEvent::AirStrike),
        Mode::SuicideAttack => Some(SubEvent::SuicideBomb),
        Mode::Explosives => Some(SubEvent::RemoteExplosive),
        Mode::HeavyWeapons => Some(SubEvent::Shelling),
        Mode::Abduct => Some(SubEvent::Abduction),
        _ => None,
    });
    by_mode.unwrap_or(match event_type {
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
    let said = || {
        incident.mentions.iter().any(|mention| {
            let words = corpus.words(corpus.mentions[mention.at()].sentence).as_bytes();
            let begins = |at: usize, word: &str| {
                words
                    .get(at..at + word.len())
                    .is_some_and(|found| found.eq_ignore_ascii_case(word.as_bytes()))
            };
            (0..words.len()).any(|at| match words[at] {
                b'b' | b'B' => begins(at, "border"),
                b'f' | b'F' => begins(at, "frontier"),
                b'd' | b'D' => begins(at, "durand"),
                _ => false,
            })
        })
    };
    let country = |party: &Party| corpus.actors[party.actor.at()].country.as_str();
    let across = incident.actors.iter().map(country).filter(|c| !c.is_empty()).any(|from| {
        let there = |place: &Where| {
            let countries = &corpus.places[place.place.at()].countries;
            !countries.is_empty() && !countries.iter().any(|c| c == from)
        };
        incident.places.iter().any(there)
            || incident.recipients.iter().map(country).any(|to| !to.is_empty() && to != from)
    });
    on_line || across || said()
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
    let what = match &incident.aggregate {
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
fn id(corpus: &Corpus, incident: &Incident) -> Id {
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
    let aggregate = incident.aggregate.as_deref().map_or_else(String::new, |figure| figure.label());
    let parts = [
        incident.event_type.key(),
        incident.mode.map_or("", Mode::key),
        &days,
        place,
        &sides.join(","),
        &aggregate,
    ];
    Id::of('i', &parts)
}

//! Some three hundred actors: states and their bodies, armed groups and their parts, people, tribes, media.

use super::draw::{Draw, Popular};
use super::words;
use marchland_core::actor::Side;
use marchland_core::{Actor, ActorIdx, ActorKind};
use std::collections::BTreeMap;

/// Actors by id, and who takes what part how often.
pub(super) struct Actors {
    pub(super) all: Vec<Actor>,
    /// Who fights.
    pub(super) fighters: Popular,
    /// Who speaks.
    pub(super) speakers: Popular,
    /// Who suffers and marches.
    pub(super) people: Popular,
}

const STATES: [(&str, &str, &str, &str); 8] = [
    ("pakistan", "Pakistan", "PK", "Pakistani"),
    ("afghanistan", "Afghanistan", "AF", "Afghan"),
    ("iran", "Iran", "IR", "Iranian"),
    ("india", "India", "IN", "Indian"),
    ("tajikistan", "Tajikistan", "TJ", "Tajik"),
    ("turkmenistan", "Turkmenistan", "TM", "Turkmen"),
    ("uzbekistan", "Uzbekistan", "UZ", "Uzbek"),
    ("china", "China", "CN", "Chinese"),
];

const BODIES: [(&str, &str, ActorKind); 9] = [
    ("army", "army", ActorKind::ArmedForces),
    ("border-guards", "border guards", ActorKind::BorderForce),
    ("government", "government", ActorKind::Government),
    ("foreign-ministry", "foreign ministry", ActorKind::Ministry),
    ("interior-ministry", "interior ministry", ActorKind::Ministry),
    ("defence-ministry", "defence ministry", ActorKind::Ministry),
    ("police", "police", ActorKind::Police),
    ("intelligence", "intelligence service", ActorKind::Intelligence),
    ("refugee-agency", "refugee agency", ActorKind::Agency),
];

/// Actors with made-up names.
struct Others {
    kind: ActorKind,
    n: usize,
    /// What follows the name.
    ends: &'static [&'static str],
    /// Their side; empty for that of their whole.
    side: &'static str,
    /// Of whom they can be a part.
    wholes: &'static [ActorKind],
}

const fn others(
    kind: ActorKind,
    n: usize,
    ends: &'static [&'static str],
    side: &'static str,
    wholes: &'static [ActorKind],
) -> Others {
    Others { kind, n, ends, side, wholes }
}

#[rustfmt::skip]
const OTHERS: [Others; 9] = [
    others(ActorKind::ArmedGroup, 40, &["Front", "Movement", "Brigade", "Army"], "non-state", &[]),
    others(ActorKind::ArmedGroup, 30, &["faction", "wing"], "non-state", &[ActorKind::ArmedGroup]),
    others(ActorKind::Person, 60, &["Khan", "Wazir", "Safi", "Karimi"], "", &[ActorKind::Government, ActorKind::ArmedGroup]),
    others(ActorKind::EthnicGroup, 25, &["tribe"], "civilian", &[]),
    others(ActorKind::Party, 14, &["Party", "League"], "non-state", &[]),
    others(ActorKind::International, 10, &["Mission", "Committee"], "international", &[]),
    others(ActorKind::Media, 18, &["News", "Times"], "media", &[]),
    others(ActorKind::Company, 8, &["Company"], "civilian", &[]),
    others(ActorKind::Research, 7, &["Institute"], "international", &[]),
];

/// All actors of a corpus.
pub(super) fn actors(seed: u64) -> Actors {
    let draw = &mut Draw::new(seed, 2, 0);
    // A parent is named by its id until the order is known.
    let mut made: Vec<(Actor, Option<String>)> = Vec::new();
    for (id, name, country, adjective) in STATES {
        made.push((actor(id.to_owned(), name.to_owned(), ActorKind::State, country, id), None));
        for (body, words, kind) in BODIES {
            let body = actor(format!("{id}-{body}"), format!("{adjective} {words}"), kind, country, id);
            made.push((body, Some(id.to_owned())));
        }
        let (id_of, name) = (format!("{id}-civilians"), format!("{adjective} civilians"));
        made.push((actor(id_of, name, ActorKind::Civilians, country, "civilian"), None));
    }
    for Others { kind, n, ends, side, wholes } in OTHERS {
        for at in 0..n {
            let name = format!("{} {}", words::name(draw), draw.of(ends));
            let id = format!("{}-{at}", name.to_lowercase().replace(' ', "-"));
            let can_hold: Vec<usize> =
                (0..made.len()).filter(|&at| wholes.contains(&made[at].0.kind)).collect();
            let whole = (!can_hold.is_empty() && draw.chance(850)).then(|| draw.of(&can_hold));
            let (whole, of_whole) = match whole {
                Some(at) => (Some(made[at].0.id.clone()), made[at].0.sides[0].side.clone()),
                None => (None, "non-state".to_owned()),
            };
            let country = draw.of(&["AF", "PK"]);
            let side = if side.is_empty() { &of_whole } else { side };
            made.push((actor(id, name, kind, country, side), whole));
        }
    }
    sorted(made)
}

fn actor(id: String, name: String, kind: ActorKind, country: &str, side: &str) -> Actor {
    Actor {
        id,
        name,
        kind,
        country: country.to_owned(),
        parent: None,
        sides: vec![Side { side: side.to_owned(), from: None, until: None }],
        aliases: Vec::new(),
        source: String::new(),
        n_mentions: 0,
        mentions: Vec::new(),
    }
}

fn sorted(mut made: Vec<(Actor, Option<String>)>) -> Actors {
    // Popularity goes by the order in which they were made.
    let by_age: Vec<String> = made.iter().map(|(actor, _)| actor.id.clone()).collect();
    made.sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
    let position: BTreeMap<String, usize> =
        made.iter().enumerate().map(|(at, (actor, _))| (actor.id.clone(), at)).collect();
    let wholes = made.iter().map(|(_, whole)| whole.as_ref().and_then(|id| position.get(id)).copied());
    let wholes: Vec<Option<usize>> = wholes.collect();
    let mut all: Vec<Actor> = made.into_iter().map(|(actor, _)| actor).collect();
    for (actor, whole) in all.iter_mut().zip(wholes) {
        actor.parent = whole.map(ActorIdx::new);
    }
    let popular = |of: &[ActorKind]| {
        let ages = by_age.iter().filter_map(|id| position.get(id)).copied();
        let of_kind: Vec<u32> = ages.filter(|&at| of.contains(&all[at].kind)).map(|at| at as u32).collect();
        // States and groups take turns: the first group is as often named as the second army.
        let (states, rest): (Vec<u32>, Vec<u32>) =
            of_kind.iter().partition(|&&at| all[at as usize].kind != ActorKind::ArmedGroup);
        Popular::new(in_turns(&states, &rest))
    };
    use ActorKind::{
        Agency, ArmedForces, ArmedGroup, BorderForce, Civilians, Company, EthnicGroup, Government,
        Intelligence, International, Ministry, Party, Person, Police, State,
    };
    Actors {
        fighters: popular(&[ArmedForces, BorderForce, Police, ArmedGroup, Intelligence]),
        speakers: popular(&[State, Government, Ministry, Person, International, Party, Agency]),
        people: popular(&[Civilians, EthnicGroup, Company]),
        all,
    }
}

fn in_turns(one: &[u32], other: &[u32]) -> Vec<u32> {
    let longer = one.len().max(other.len());
    (0..longer).flat_map(|at| one.get(at).into_iter().chain(other.get(at))).copied().collect()
}

//! Words that names and sentences are made of.

use super::draw::Draw;
use marchland_core::{EventType, Mode, SubEvent};

const BEGINNINGS: [&str; 40] = [
    "Zar", "Kar", "Sher", "Gul", "Mir", "Tor", "Spin", "Shin", "Dara", "Ghar", "Nar", "Lal", "Sang", "Wal",
    "Bar", "Kot", "Mar", "Pal", "Sar", "Tang", "Khar", "Dand", "Jan", "Rag", "Shah", "Baz", "Chin", "Dom",
    "Gaz", "Hash", "Kam", "Lag", "Mash", "Naw", "Pir", "Qal", "Rod", "Sur", "Tir", "Yar",
];
const MIDDLES: [&str; 20] = [
    "a", "o", "i", "an", "ar", "en", "il", "um", "ek", "ay", "az", "or", "im", "ul", "ash", "ata", "ora",
    "ina", "ela", "uwa",
];
const ENDS: [&str; 24] = [
    "bad", "kol", "gai", "zai", "khel", "tana", "wal", "ghar", "dara", "kot", "mand", "shin", "nai", "pura",
    "rud", "lar", "gund", "tan", "wan", "zir", "bagh", "kai", "dak", "sar",
];

/// A name of some syllables.
pub(super) fn name(draw: &mut Draw) -> String {
    let (first, last) = (draw.of(&BEGINNINGS), draw.of(&ENDS));
    if draw.chance(700) { format!("{first}{}{last}", draw.of(&MIDDLES)) } else { format!("{first}{last}") }
}

/// How often each type of happening is told.
pub(super) const TYPES: [(EventType, usize); 16] = [
    (EventType::Assault, 520),
    (EventType::Coerce, 120),
    (EventType::Mobilize, 50),
    (EventType::Retreat, 50),
    (EventType::Accuse, 50),
    (EventType::Threaten, 40),
    (EventType::Consult, 40),
    (EventType::Protest, 30),
    (EventType::Agree, 20),
    (EventType::Request, 15),
    (EventType::Reject, 15),
    (EventType::Aid, 15),
    (EventType::Cooperate, 10),
    (EventType::Support, 10),
    (EventType::Concede, 8),
    (EventType::Sanction, 7),
];

/// A way in which a happening is told: type, mode, share in its type, words that name it, what ACLED calls it.
pub(super) struct Way {
    of: EventType,
    weight: usize,
    pub(super) mode: Option<Mode>,
    pub(super) trigger: &'static str,
    pub(super) noun: &'static str,
    pub(super) sub_event: SubEvent,
}

const fn way(
    of: EventType,
    mode: Option<Mode>,
    weight: usize,
    words: (&'static str, &'static str),
    sub_event: SubEvent,
) -> Way {
    Way { of, weight, mode, trigger: words.0, noun: words.1, sub_event }
}

#[rustfmt::skip]
const WAYS: [Way; 37] = [
    way(EventType::Assault, Some(Mode::Firearms), 30, ("opened fire on", "Gunfire"), SubEvent::ArmedClash),
    way(EventType::Assault, None, 14, ("clashed with", "Clash"), SubEvent::ArmedClash),
    way(EventType::Assault, Some(Mode::HeavyWeapons), 16, ("shelled", "Shelling"), SubEvent::Shelling),
    way(EventType::Assault, Some(Mode::Explosives), 14, ("set off a bomb against", "Bomb"), SubEvent::RemoteExplosive),
    way(EventType::Assault, Some(Mode::Aerial), 5, ("bombed", "Air strike"), SubEvent::AirStrike),
    way(EventType::Assault, Some(Mode::Drone), 5, ("struck with a drone", "Drone strike"), SubEvent::AirStrike),
    way(EventType::Assault, Some(Mode::SuicideAttack), 4, ("sent a suicide bomber against", "Suicide attack"), SubEvent::SuicideBomb),
    way(EventType::Assault, Some(Mode::Targeted), 5, ("assassinated a member of", "Killing"), SubEvent::Attack),
    way(EventType::Assault, Some(Mode::Abduct), 4, ("abducted members of", "Abduction"), SubEvent::Abduction),
    way(EventType::Assault, Some(Mode::Destroy), 2, ("burnt houses of", "Burning"), SubEvent::Looting),
    way(EventType::Assault, Some(Mode::Primitive), 1, ("threw stones at", "Stone throwing"), SubEvent::Attack),
    way(EventType::Coerce, Some(Mode::Arrest), 40, ("arrested members of", "Arrests"), SubEvent::Arrests),
    way(EventType::Coerce, Some(Mode::Restrict), 35, ("closed the road to", "Closure"), SubEvent::Other),
    way(EventType::Coerce, Some(Mode::Deport), 15, ("deported people of", "Deportation"), SubEvent::Other),
    way(EventType::Coerce, Some(Mode::Seize), 10, ("seized a post of", "Seizure"), SubEvent::TerritoryOvertaken),
    way(EventType::Mobilize, Some(Mode::Troops), 80, ("massed troops against", "Troops massed"), SubEvent::Other),
    way(EventType::Mobilize, Some(Mode::Weapons), 20, ("moved guns against", "Guns moved"), SubEvent::Other),
    way(EventType::Retreat, Some(Mode::Withdraw), 40, ("pulled back from", "Withdrawal"), SubEvent::Other),
    way(EventType::Retreat, Some(Mode::Access), 30, ("reopened the gate to", "Reopening"), SubEvent::Other),
    way(EventType::Retreat, Some(Mode::Release), 20, ("released prisoners of", "Release"), SubEvent::Other),
    way(EventType::Retreat, Some(Mode::Ceasefire), 10, ("stopped firing at", "Ceasefire kept"), SubEvent::Agreement),
    way(EventType::Accuse, None, 100, ("accused", "Accusation"), SubEvent::Other),
    way(EventType::Threaten, Some(Mode::Violence), 40, ("threatened to strike", "Threat"), SubEvent::Other),
    way(EventType::Threaten, None, 60, ("warned", "Warning"), SubEvent::Other),
    way(EventType::Consult, None, 60, ("met with", "Meeting"), SubEvent::Other),
    way(EventType::Consult, None, 40, ("held talks with", "Talks"), SubEvent::Other),
    way(EventType::Protest, None, 100, ("marched against", "Protest"), SubEvent::PeacefulProtest),
    way(EventType::Agree, None, 100, ("signed an accord with", "Accord"), SubEvent::Agreement),
    way(EventType::Request, None, 100, ("asked for help from", "Request"), SubEvent::Other),
    way(EventType::Reject, None, 100, ("rejected an offer of", "Refusal"), SubEvent::Other),
    way(EventType::Aid, None, 100, ("sent food to", "Aid"), SubEvent::Other),
    way(EventType::Cooperate, None, 100, ("patrolled together with", "Joint patrol"), SubEvent::Other),
    way(EventType::Support, None, 100, ("voiced support for", "Support"), SubEvent::Other),
    way(EventType::Concede, Some(Mode::Ceasefire), 60, ("announced a ceasefire with", "Ceasefire"), SubEvent::Agreement),
    way(EventType::Concede, None, 40, ("accepted a demand of", "Concession"), SubEvent::Other),
    way(EventType::Sanction, None, 50, ("imposed duties on", "Duties"), SubEvent::Other),
    way(EventType::Sanction, None, 50, ("recalled its envoy from", "Recall"), SubEvent::Other),
];

/// One of the ways of a type, by position.
pub(super) fn draw_way(of: EventType, draw: &mut Draw) -> u8 {
    let ways: Vec<(u8, usize)> =
        (0..).zip(&WAYS).filter(|(_, way)| way.of == of).map(|(at, way)| (at, way.weight)).collect();
    draw.weighted(&ways)
}

/// The way at a position.
pub(super) fn way_at(at: u8) -> &'static Way {
    &WAYS[usize::from(at)]
}

/// The words that name each way.
pub(super) fn triggers() -> impl Iterator<Item = &'static str> {
    WAYS.iter().map(|way| way.trigger)
}

/// Who is counted.
pub(super) const PEOPLE: [&str; 6] = ["soldiers", "people", "civilians", "fighters", "guards", "villagers"];

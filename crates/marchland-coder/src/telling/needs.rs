//! What a rule needs beside its trigger.

use super::frame::{Parties, comes_about};
use super::is_wide;
use super::locate::Located;
use super::site::Site;
use crate::entity::generic::is_generic;
use crate::tables::{Class, Form, Frame};
use marchland_core::{ActorKind, PlaceKind};
use std::ops::Range;

/// Whether the site has what its rule asks for.
pub(super) fn met(site: &Site<'_, '_>, parties: &Parties, places: &[Located]) -> bool {
    let noun = site.trigger.what.form == Form::Noun;
    let context = has_context(site, parties, places);
    if site.rule.incident
        && site.rule.frame != Frame::Speech
        && (!context || (noun && !is_told(site, parties, places)))
    {
        return false;
    }
    let named =
        |parts: &[super::Part]| parts.iter().filter(|p| !is_generic(&site.reading.cast, p.actor)).count();
    let (actors, recipients) = (named(&parties.actors), named(&parties.recipients));
    let document = &site.reading.document;
    let object = parties.object.clone().unwrap_or(site.trigger.end..site.trigger.end);
    let mut sides: Vec<_> = parties.actors.iter().chain(&parties.recipients).map(|p| p.actor).collect();
    sides.sort_unstable();
    sides.dedup();
    let mutual_verb = site.rule.frame == Frame::Mutual && !noun && site.rule.incident;
    if mutual_verb
        && sides.len() < 2
        && !matches!(site.rule.needs.as_str(), "place_or_party" | "meeting" | "party_or_lights")
        && !document_says_each_other(site)
    {
        return false;
    }
    if site.aggregate().is_some() {
        return true;
    }
    match site.rule.needs.as_str() {
        "armed" => is_armed(site, parties),
        // Shooting is armed by itself; the verb is not ("fired his adviser").
        "armed_or_noun" => is_armed(site, parties) || noun && is_narrow(places) && noun_is_carried(site),
        // "pulled out a gun" withdraws nobody.
        "withdrawing" => is_armed(site, parties) && !document.is(site.trigger.end, Class::Determiner),
        "crossing" => {
            has_class(site, &object, &[Class::Crossing])
                || has_crossing(site, &object)
                || subject_is_crossing(site)
                || stands_for_crossing(site)
        }
        "people" => {
            let whom = subject_words(site).any(|t| document.is_one_of(t, words!["whom"]));
            whom || !parties.recipients.is_empty() && people_recipient(site, parties)
                || has_people(site, &object)
        }
        "facility" => has_class(site, &object, &[Class::Facility]),
        "place_as_object" => takes_place(site, &object),
        "place_or_people" => {
            let hit =
                has_class(site, &object, &[Class::Facility, Class::People]) || !parties.recipients.is_empty();
            hit || !places.is_empty() || (noun && actors > 0)
        }
        "place_or_party" => {
            let told = noun || sides.len() > 1 || dated_or_placed(site, places);
            told && (actors + recipients > 0 || places.iter().any(|place| !is_wide(place.precision)))
        }
        "meeting" => {
            let envoys = has_class(site, &object, &[Class::Envoy, Class::Title])
                || (!noun && has_class(site, &subject_words(site), &[Class::Envoy]));
            let pinned = site.dating().is_some() || (!noun && is_narrow(places));
            (sides.len() > 1 && actors > 0) || (pinned && envoys) || (noun && pinned && noun_is_carried(site))
        }
        "munition" => has_munition(site),
        "aircraft" => {
            has_class(site, &around(site), &[Class::WeaponAir, Class::WeaponDrone, Class::WeaponHeavy])
        }
        "toll_or_armed_place" => {
            let hurt = !crate::casualty::tolls(site.reading, &site.sentence).is_empty();
            (hurt || ((!noun || noun_is_carried(site)) && is_narrow(places))) && is_armed(site, parties)
        }
        "attack_as_object" => {
            let own = site.trigger.start;
            let foiled = document
                .triggers_in(object.clone())
                .iter()
                .any(|hit| hit.start != own && is_assault(site, hit));
            foiled
                || object
                    .clone()
                    .any(|t| document.is_one_of(t, words!["infiltration", "attempt", "bid", "attackers"]))
        }
        "attack_as_object_with_toll" => {
            let own = site.trigger.start;
            let foiled = document
                .triggers_in(object.clone())
                .iter()
                .any(|hit| hit.start != own && is_assault(site, hit));
            let named =
                object.clone().any(|t| document.is_one_of(t, words!["infiltration", "attempt", "bid"]));
            (foiled || named) && !crate::casualty::tolls(site.reading, &site.sentence).is_empty()
        }
        "armed_place" => is_armed(site, parties) && is_narrow(places),
        "migrants" => {
            let before = site.trigger.start.saturating_sub(10).max(site.sentence.start)..site.trigger.start;
            has_class(site, &before, &[Class::Migrants])
                && site.reading.numbers_in(before).iter().any(|n| n.used == crate::number::NumberUse::Count)
        }
        "deportees" => {
            let who = has_class(site, &object, &[Class::Migrants, Class::Civilians])
                || has_class(site, &subject_words(site), &[Class::Migrants]);
            let civil = |p: &super::Part| {
                matches!(site.reading.cast.kind(p.actor), ActorKind::Civilians | ActorKind::EthnicGroup)
            };
            let forces = has_class(site, &object, &[Class::Forces, Class::Captives]);
            (who || parties.recipients.iter().any(civil)) && !forces
        }
        "goods" => has_class(site, &object, &[Class::Goods]),
        "forces_as_object" => {
            let passive = subject_words(site);
            if document.is_one_of(site.trigger.end, words!["by"]) {
                return false;
            }
            has_class(site, &object, &[Class::Forces, Class::WeaponHeavy, Class::WeaponAir])
                || (document.is_any(site.trigger.start.wrapping_sub(1), &[Class::Be, Class::Have])
                    && has_class(site, &passive, &[Class::Forces, Class::WeaponHeavy, Class::WeaponAir]))
                || (noun && is_armed(site, parties))
        }
        "crowd_and_place" => {
            let before = subject_words(site);
            let armed = has_class(site, &before, &[Class::Forces, Class::Militants]);
            let crowd = has_class(site, &before, &[Class::Civilians, Class::People]);
            !armed
                && (crowd || noun && noun_is_carried(site))
                && (!places.is_empty() || site.dating().is_some())
        }
        "crossing_again" => {
            has_class(site, &object, &[Class::Crossing])
                || has_crossing(site, &object)
                || subject_is_crossing(site)
                || stands_for_crossing(site)
        }
        "captives" => {
            let held = has_class(site, &object, &[Class::Captives])
                || has_class(site, &subject_words(site), &[Class::Captives]);
            held
        }
        "civilians" => {
            let who = around(site);
            has_class(site, &who, &[Class::Civilians, Class::Migrants])
                || site.reading.numbers_in(who).iter().any(|n| n.figure.best.is_some_and(|best| best > 99))
        }
        "party_or_lights" => actors + recipients > 0 || (noun_is_carried(site) && site.dating().is_some()),
        "agreed" => {
            let pair = sides.len() > 1 || document_says_each_other(site);
            pair && (!noun || noun_is_carried(site))
        }
        "envoy_and_place" => {
            let envoy = parties.actors.iter().any(|part| is_envoy(site.reading.cast.kind(part.actor)))
                || has_class(site, &object, &[Class::Envoy]);
            envoy && !places.is_empty()
        }
        "party" => actors + recipients > 0,
        "two_parties" => sides.len() > 1 && actors > 0,
        "party_and_place" => actors > 0 && !places.is_empty(),
        "count" => site.aggregate().is_some(),
        _ => false,
    }
}

/// The words in which a trigger's subject can stand.
fn subject_words(site: &Site<'_, '_>) -> Range<usize> {
    site.trigger.start.saturating_sub(9).max(site.sentence.start)..site.trigger.start
}

/// The words around a trigger.
fn around(site: &Site<'_, '_>) -> Range<usize> {
    subject_words(site).start..(site.trigger.end + 9).min(site.sentence.end)
}

fn is_narrow(places: &[Located]) -> bool {
    places.iter().any(|place| !is_wide(place.precision))
}

/// Shells and bombs before the verb: they fall, people fall too.
fn has_munition(site: &Site<'_, '_>) -> bool {
    let inside = has_class(site, &subject_words(site), &[Class::Munition]);
    let flight = site.reading.document.is(site.trigger.end, Class::Preposition);
    inside && (flight || site.clause.end <= site.trigger.end + 1 || site.trigger.end > site.trigger.start + 1)
}

/// Whether a hit is a trigger of force.
fn is_assault(site: &Site<'_, '_>, hit: &crate::scan::Hit<crate::scan::Trigger>) -> bool {
    site.reading.document.tables.rules[hit.what.rule as usize].event_type == "ASSAULT"
}

/// Whether a verb carries the noun: "held talks", "the deal was signed".
fn noun_is_carried(site: &Site<'_, '_>) -> bool {
    comes_about(site)
}

/// "…Torkham. Pakistan shut it": a crossing named just before.
fn stands_for_crossing(site: &Site<'_, '_>) -> bool {
    let document = &site.reading.document;
    let pronoun = document.is_one_of(site.trigger.end, words!["it", "both", "them"])
        || document.is_one_of(site.trigger.start.wrapping_sub(2), words!["it", "they", "both"])
        || document.is_one_of(site.trigger.start.wrapping_sub(1), words!["it", "they", "both"]);
    let first = document.sentences[site.at.saturating_sub(2)].tokens.start;
    pronoun && has_crossing(site, &(first..site.trigger.start))
}

/// "the crossing has been shut": one that the passage has named.
fn names_crossing(site: &Site<'_, '_>) -> bool {
    let document = &site.reading.document;
    let definite = |t: usize| {
        document.is_one_of(t, words!["crossing", "gate", "border", "road", "frontier"])
            && t > 0
            && document.is_one_of(t - 1, words!["the", "this", "that"])
    };
    stands_for_crossing(site) || around(site).any(definite)
}

/// Whether such an actor travels and talks for others.
fn is_envoy(kind: ActorKind) -> bool {
    matches!(
        kind,
        ActorKind::Person
            | ActorKind::Ministry
            | ActorKind::Government
            | ActorKind::State
            | ActorKind::International
    )
}

fn dated_or_placed(site: &Site<'_, '_>, places: &[Located]) -> bool {
    site.dating().is_some() && !places.is_empty()
}

/// Somebody or something done to, and a place, date or people beside.
fn has_context(site: &Site<'_, '_>, parties: &Parties, places: &[Located]) -> bool {
    let somebody = !parties.actors.is_empty() || !parties.recipients.is_empty();
    let dated = site.dating().is_some();
    let tolled = !crate::casualty::tolls(site.reading, &site.sentence).is_empty();
    let placed = !places.is_empty();
    let noun = site.trigger.what.form == Form::Noun;
    somebody
        || tolled
        || site.aggregate().is_some()
        || (dated && matches!(site.rule.needs.as_str(), "meeting" | "crossing" | "party_or_lights"))
        || (placed && (dated || !noun || comes_about(site)))
        || (site.rule.needs.starts_with("crossing") && !noun && names_crossing(site))
        || (dated
            && !noun
            && site.rule.needs == "people"
            && has_class(site, &subject_words(site), &[Class::People]))
}

/// A noun must be told as something that came about: a verb that carries it, a date, a toll, a count, or
/// "the" with a place.
fn is_told(site: &Site<'_, '_>, parties: &Parties, places: &[Located]) -> bool {
    let dated = site.dating().is_some();
    let tolled = !crate::casualty::tolls(site.reading, &site.sentence).is_empty();
    let pinned = places.iter().any(|place| !is_wide(place.precision))
        && (!parties.actors.is_empty() || site.is_definite());
    let purpose = site.rule.event_type == "CONSULT"
        && site.trigger.start > 0
        && site.reading.document.is_one_of(site.trigger.start - 1, words!["for"]);
    comes_about(site)
        || purpose
        || dated
        || tolled
        || pinned
        || site.aggregate().is_some()
        || site.is_headline
}

/// "the two sides", "each other": both parties are meant though only one word names them.
fn document_says_each_other(site: &Site<'_, '_>) -> bool {
    let document = &site.reading.document;
    site.clause.clone().any(|t| {
        document.is_one_of(t, words!["sides", "each", "countries", "armies", "neighbours", "neighbors"])
            && document.is_one_of(t.wrapping_sub(1), words!["two", "both", "the", "at", "with"])
    })
}

fn has_class(site: &Site<'_, '_>, range: &Range<usize>, classes: &[Class]) -> bool {
    range.clone().any(|t| site.reading.document.is_any(t, classes))
}

fn has_crossing(site: &Site<'_, '_>, range: &Range<usize>) -> bool {
    let tables = site.reading.document.tables;
    let crossing = |at: u16| {
        let kind = PlaceKind::from_key(&tables.places[at as usize].record.kind);
        matches!(kind, Some(PlaceKind::Crossing | PlaceKind::Line | PlaceKind::Pass))
    };
    site.reading.entities_in(range.clone()).iter().any(|e| e.place.is_some_and(crossing))
}

/// "The Torkham crossing reopened", "crossings have been closed".
fn subject_is_crossing(site: &Site<'_, '_>) -> bool {
    let before = site.trigger.start.saturating_sub(14).max(site.clause.start)..site.trigger.start;
    site.trigger.what.form != Form::Noun
        && (has_class(site, &before, &[Class::Crossing]) || has_crossing(site, &before))
}

/// Whether what follows the trigger directly is a place or something that stands there.
fn takes_place(site: &Site<'_, '_>, object: &Range<usize>) -> bool {
    let document = &site.reading.document;
    let first_of = object.clone().find(|&t| document.is_one_of(t, words!["of"])).unwrap_or(object.end);
    let direct = object.start..if site.trigger.what.form == Form::Noun { object.end } else { first_of };
    has_class(site, &direct, &[Class::Facility, Class::Crossing])
        || site.reading.entities_in(direct).iter().any(|e| e.place.is_some())
}

fn has_people(site: &Site<'_, '_>, range: &Range<usize>) -> bool {
    has_class(site, range, &[Class::People])
        || range.clone().any(|t| {
            let number = site.reading.number_at(t).filter(|n| n.tokens.start == t);
            number.is_some_and(|n| n.used == crate::number::NumberUse::Count)
        })
}

/// A recipient who is people: not a state, a place or a report.
fn people_recipient(site: &Site<'_, '_>, parties: &Parties) -> bool {
    parties.recipients.iter().any(|p| {
        !matches!(
            site.reading.cast.kind(p.actor),
            ActorKind::Media | ActorKind::International | ActorKind::State
        )
    })
}

fn is_armed(site: &Site<'_, '_>, parties: &Parties) -> bool {
    let kinds = parties.actors.iter().chain(&parties.recipients).map(|p| site.reading.cast.kind(p.actor));
    let armed_kind = |kind| {
        matches!(
            kind,
            ActorKind::ArmedForces
                | ActorKind::ArmedGroup
                | ActorKind::BorderForce
                | ActorKind::Police
                | ActorKind::Intelligence
        )
    };
    let words =
        site.clause.clone().any(|t| site.reading.document.is_any(t, &[Class::Armed, Class::BorderWord]));
    let people: Vec<_> = kinds.collect();
    let officials = people.iter().all(|kind| matches!(kind, ActorKind::Person | ActorKind::Ministry))
        && !people.is_empty();
    (people.iter().any(|kind| armed_kind(*kind)) || words) && !officials
        || (people.len() >= 2 && people.iter().all(|kind| *kind == ActorKind::State))
}

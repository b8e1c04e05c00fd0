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
    let object = parties.object.clone().unwrap_or(site.trigger.end..site.trigger.end);
    let mut sides: Vec<_> = parties.actors.iter().chain(&parties.recipients).map(|p| p.actor).collect();
    sides.sort_unstable();
    sides.dedup();
    let mutual_verb = site.rule.frame == Frame::Mutual && !noun && site.rule.incident;
    if mutual_verb
        && sides.len() < 2
        && site.rule.needs != "place_or_party"
        && !document_says_each_other(site)
    {
        return false;
    }
    if site.aggregate().is_some() {
        return true;
    }
    match site.rule.needs.as_str() {
        "armed" => is_armed(site, parties),
        "crossing" => {
            has_class(site, &object, &[Class::Crossing])
                || has_crossing(site, &object)
                || subject_is_crossing(site)
        }
        "people" => {
            !parties.recipients.is_empty() && people_recipient(site, parties) || has_people(site, &object)
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
            sides.len() > 1 && actors > 0
                || (noun
                    && site.dating().is_some()
                    && has_class(site, &object, &[Class::People, Class::Title]))
        }
        "party" => actors + recipients > 0,
        "two_parties" => sides.len() > 1 && actors > 0,
        "party_and_place" => actors > 0 && !places.is_empty(),
        "count" => site.aggregate().is_some(),
        _ => false,
    }
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
        || (dated && matches!(site.rule.needs.as_str(), "meeting" | "crossing"))
        || (placed && (dated || !noun || comes_about(site)))
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
        let kind = PlaceKind::from_key(tables.place(at).kind());
        matches!(kind, Some(PlaceKind::Crossing | PlaceKind::Line | PlaceKind::Pass))
    };
    site.reading.entities_in(range.clone()).iter().any(|e| e.place.is_some_and(crossing))
}

/// "The Torkham crossing reopened", "crossings have been closed".
fn subject_is_crossing(site: &Site<'_, '_>) -> bool {
    let before = site.trigger.start.saturating_sub(8).max(site.clause.start)..site.trigger.start;
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

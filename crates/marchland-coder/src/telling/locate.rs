//! Where it happened: the places of the clause before those of the sentence, the narrow before the wide.

use super::aside::{describes_person, is_of_speaker, is_owner, is_seat_of_source, is_source, sets_scene};
use super::frame::Parties;
use super::site::Site;
use crate::entity::Entity;
use crate::merge::is_parent;
use crate::tables::{Class, Form, Need};
use crate::token::Words;
use marchland_core::article::ZoneKind;
use marchland_core::{PlaceKind, WherePrecision};
use std::ops::Range;

/// A place with how exactly it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    /// Position in the gazetteer.
    pub place: u16,
    /// Precision.
    pub precision: WherePrecision,
    /// The words.
    pub tokens: Range<usize>,
    /// The rule.
    pub rule: &'static str,
}

/// Prepositions that place a happening.
const PLACING: &Words = words![
    "in",
    "at",
    "near",
    "along",
    "across",
    "inside",
    "into",
    "within",
    "around",
    "outside",
    "throughout",
    "on",
    "over",
    "through",
    "against",
    "of",
    "between",
    "targeting",
    "to",
    "about",
    "onto",
    "towards",
];

/// The places of a site.
pub(super) fn places(site: &Site<'_, '_>, parties: &Parties) -> Vec<Located> {
    let object = parties.object.clone().unwrap_or(site.trigger.tokens());
    let in_clause = gather(site, &site.clause, &object);
    // Where people met or agreed is said with it, or not at all.
    let words_only = matches!(site.rule.event_type.as_str(), "AGREE" | "CONSULT" | "REJECT");
    let foreign = site.is_linked() && follows_words(site);
    let talks = site.rule.event_type == "AGREE" && leads_to_talks(site);
    let mut found = if in_clause.is_empty() && (!words_only || talks) && !foreign {
        // With a day of its own, what stands after a semicolon is told of something else.
        let segment = site.segment();
        let mut all = gather(site, &segment, &object);
        if all.is_empty() && segment.start > site.sentence.start {
            let opens = |p: &Located| {
                let entity = site.reading.entity_at(p.tokens.start);
                entity.and_then(|entity| entity.prep).is_some_and(|prep| prep <= site.sentence.start + 1)
            };
            let apart = !site.reading.dates_in(segment.clone()).is_empty();
            all = gather(site, &(site.sentence.start..segment.start), &object);
            all.retain(|place| !apart || opens(place));
        }
        all.retain(|p| !super::is_wide(p.precision));
        all
    } else {
        in_clause
    };
    found.extend(border(site, &found));
    if found.is_empty() && site.rule.needs == Need::Crossing {
        found.extend(crossings(site));
    }
    if found.is_empty() && points_back(site) {
        found.extend(named_here(site));
    }
    if found.is_empty() && site.aggregate().is_none() {
        found.extend(paragraph(site));
    }
    narrow(site, found)
}

/// "met there", "on the spot", "at the same gate": the place was named before.
pub(super) fn points_back(site: &Site<'_, '_>) -> bool {
    let document = &site.reading.document;
    let Some(first) = document.first_word(site.clause.clone(), words!["there", "spot", "scene"]) else {
        return false;
    };
    (first..site.clause.end).any(|t| {
        let there = document.is_one_of(t, words!["there"])
            && t > site.sentence.start
            && !document.is_any(t + 1, &[Class::Be, Class::Have, Class::Modal]);
        let spot = document.is_one_of(t, words!["spot", "scene"])
            && t.checked_sub(1).is_some_and(|before| document.is_one_of(before, words!["the", "same"]));
        // "met at the gate"
        let gate = document.is_one_of(t, words!["gate", "crossing", "checkpoint"])
            && t > site.sentence.start + 1
            && document.is_one_of(t - 1, words!["the", "same"])
            && document.is_one_of(t - 2, words!["at", "near"])
            && site.reading.entity_at(t).is_none();
        there || spot || gate
    })
}

/// The words of places after "in", "at", "near" that no gazetteer has.
pub(super) fn unlisted(site: &Site<'_, '_>) -> Vec<u64> {
    let document = &site.reading.document;
    let placing = |t: usize| document.is_one_of(t, words!["in", "at", "near", "around", "outside"]);
    let mut found = Vec::new();
    for at in site.clause.clone().filter(|&t| placing(t)) {
        let name = at + 1 + usize::from(document.is(at + 1, Class::Determiner));
        let capital = document.tokens.get(name).is_some_and(|token| token.capital && !token.acronym);
        let date = crate::date::month_of(document, name).is_some()
            || crate::date::weekday_of(document, name).is_some();
        if name < site.clause.end
            && capital
            && !date
            && document.is_word(name)
            && document.is_unlisted(name)
            && site.reading.entity_at(name).is_none()
        {
            found.push(document.id(name));
        }
    }
    found
}

/// "agreed in June after talks in Kabul": what was agreed was agreed where they talked.
fn leads_to_talks(site: &Site<'_, '_>) -> bool {
    let document = &site.reading.document;
    let after = site.trigger.end..site.sentence.end;
    document.triggers_in(after).iter().any(|hit| {
        document.tables.rules[hit.what.rule as usize].event_type == "CONSULT" && hit.what.form == Form::Noun
    })
}

/// "signed in Doha after a week of fighting": the place before the link is that of an agreement or talks.
fn follows_words(site: &Site<'_, '_>) -> bool {
    let document = &site.reading.document;
    let link = site.link().unwrap_or(site.sentence.start);
    document.triggers_in(site.sentence.start..link).iter().any(|hit| {
        let event = document.tables.rules[hit.what.rule as usize].event_type.as_str();
        matches!(event, "AGREE" | "CONSULT")
    })
}

fn kind(site: &Site<'_, '_>, place: u16) -> PlaceKind {
    site.reading.document.tables.place(place).kind()
}

fn gather(site: &Site<'_, '_>, range: &Range<usize>, object: &Range<usize>) -> Vec<Located> {
    let document = &site.reading.document;
    let mut found: Vec<Located> = Vec::new();
    for entity in site.reading.entities_in(range.clone()) {
        let Some(place) = entity.place else { continue };
        let prep = entity.prep;
        let placed = match prep {
            Some(at) if document.is_one_of(at, words!["from"]) => leaves_from(site),
            // "in Nam Yuen district of Ubon": the part has no entry, the whole has.
            Some(at) if document.is_one_of(at, words!["of"]) && is_whole_of(site, at) => true,
            // "slogans against Pakistan" places nothing, an attack against a town does.
            Some(at) if document.is_one_of(at, words!["against"]) => site.rule.event_type == "ASSAULT",
            Some(at) => document.is_one_of(at, PLACING),
            // Without a preposition: what was hit, or what modifies the trigger.
            None if entity.actor.is_some() && is_owner(site, entity) => false,
            None => {
                object.contains(&entity.tokens.start)
                    || entity.tokens.end == site.trigger.start
                    || is_listed(site, entity)
                    || is_subject_place(site, entity)
            }
        };
        let state_as_party = kind(site, place) == PlaceKind::Country
            && entity.actor.is_some()
            && !entity.is_adjective
            && !prep.is_some_and(|at| {
                document.is_one_of(at, words!["in", "inside", "into", "across", "within", "against", "on"])
            });
        // "waters of the Helmand river", "the first clash since the deadly one in Ladakh"
        let river = words!["river", "rivers", "treaty", "dam", "waters", "basin"];
        let water =
            document.is_one_of(entity.tokens.end, river) || document.is_one_of(entity.tokens.end - 1, river);
        let compared =
            (site.trigger.end..entity.tokens.start).any(|t| document.is_one_of(t, words!["since"]));
        if water || compared {
            continue;
        }
        let aside = || {
            describes_person(site, entity)
                || is_of_speaker(site, entity)
                || is_source(site, entity)
                || is_seat_of_source(site.reading, entity)
        };
        if !placed || state_as_party || aside() {
            continue;
        }
        let near = entity.prep.is_some_and(|at| document.is(at, Class::Nearby));
        let own = kind(site, place).precision().max(said(site, entity, place));
        let precision = if near && own == WherePrecision::Exact { WherePrecision::Near } else { own };
        if !found.iter().any(|p| p.place == place) {
            let rule = if prep.is_some() { "place.preposition" } else { "place.object" };
            found.push(Located { place, precision, tokens: entity.tokens.clone(), rule });
        }
    }
    found
}

/// Whether "of" leads to the whole of a part named before it: "in Nam Yuen district of".
fn is_whole_of(site: &Site<'_, '_>, of: usize) -> bool {
    let document = &site.reading.document;
    let part = of > site.sentence.start && document.is(of - 1, Class::Territory);
    let start = of.saturating_sub(5).max(site.sentence.start);
    part && (start..of - 1).any(|t| document.tokens[t].capital)
        && (start..of).any(|t| document.is_one_of(t, words!["in", "at", "near", "around"]))
}

/// How exactly the words place it: the world layer has a district's or crossing's town, not these themselves.
fn said(site: &Site<'_, '_>, entity: &Entity, place: u16) -> WherePrecision {
    let document = &site.reading.document;
    let last = |words: &Words| document.is_one_of(entity.tokens.end - 1, words);
    let first = |words: &Words| document.is_one_of(entity.tokens.start, words);
    let district = words!["district", "districts", "subdistrict", "township"];
    let around = words!["area", "areas", "region", "crossing", "gate", "border"];
    match document.tables.world_position(place) {
        Some(_) if last(district) || first(district) => WherePrecision::District,
        Some(_) if last(around) || first(around) => WherePrecision::Near,
        _ => WherePrecision::Exact,
    }
}

/// "from" places what was taken away ("evacuated from"), not what was fired.
fn leaves_from(site: &Site<'_, '_>) -> bool {
    matches!(site.rule.event_type.as_str(), "RETREAT" | "COERCE")
}

/// Right after another place in a list or as its container: "Barmal, Paktika".
fn is_listed(site: &Site<'_, '_>, entity: &Entity) -> bool {
    let document = &site.reading.document;
    let start = entity.tokens.start;
    let comma = start > 0 && (document.is_mark(start - 1, ',') || document.is(start - 1, Class::Joiner));
    comma
        && site
            .reading
            .entities_in(site.sentence.start..start)
            .last()
            .is_some_and(|before| before.place.is_some() && before.tokens.end + 1 == start)
}

/// "Torkham was closed", "Barmal came under attack".
fn is_subject_place(site: &Site<'_, '_>, entity: &Entity) -> bool {
    let document = &site.reading.document;
    let end = site.trigger.start;
    // Over a description between commas: "Torkham, an important crossing, was closed".
    let from = entity.tokens.end;
    let aside = || (from + 1..end.min(from + 12)).find(|&t| document.is_mark(t, ',')).map(|t| t + 1);
    let from = if document.is_mark(from, ',') { aside().unwrap_or(from) } else { from };
    entity.tokens.end <= end
        && end.saturating_sub(from) <= 7
        && (from..end).all(|t| document.is_word(t))
        && entity.actor.is_none()
        && kind(site, entity.place.unwrap_or(0)) != PlaceKind::Country
}

/// "The town was under fire, and two people were wounded there": the place that the sentence named before.
fn named_here(site: &Site<'_, '_>) -> Option<Located> {
    let before = site.reading.entities_in(site.sentence.start..site.trigger.start);
    let entity = before.iter().rev().find(|e| {
        e.place.is_some_and(|at| kind(site, at).precision() < WherePrecision::Region)
            && e.actor.is_none()
            && !(is_of_speaker(site, e) || is_source(site, e) || is_seat_of_source(site.reading, e))
    })?;
    let place = entity.place?;
    let precision = kind(site, place).precision();
    Some(Located { place, precision, tokens: entity.tokens.clone(), rule: "place.preposition" })
}

/// A dated telling without a place: the last narrow place that its paragraph named before.
fn paragraph(site: &Site<'_, '_>) -> Option<Located> {
    site.dating()?;
    let document = &site.reading.document;
    let zone = document.sentences[document.sentence_of(site.trigger.start)?].zone;
    let first = document.sentences.partition_point(|s| s.zone < zone);
    let body = document.sentences[first..].iter().find(|s| s.kind != ZoneKind::Heading)?;
    let before = site.reading.entities_in(body.tokens.start..site.sentence.start.max(body.tokens.start));
    let entity = before.iter().rev().find(|e| {
        e.place.is_some_and(|at| kind(site, at).precision() < WherePrecision::Region)
            && sets_scene(site.reading, e)
    })?;
    let place = entity.place?;
    let precision = kind(site, place).precision().max(WherePrecision::Near);
    Some(Located { place, precision, tokens: entity.tokens.clone(), rule: "place.paragraph" })
}

/// "border crossings have been closed" without a name: those of the line between the two states.
fn crossings(site: &Site<'_, '_>) -> Option<Located> {
    let document = &site.reading.document;
    let named = |t: &usize| {
        document.is_one_of(*t, words!["crossings", "borders"]) && site.reading.entity_at(*t).is_none()
    };
    let at = site.clause.clone().find(named)?;
    let place = site.reading.line?;
    Some(Located { place, precision: WherePrecision::Region, tokens: at..at + 1, rule: "place.border" })
}

/// "on the border" without a name: the line between the two states of the sentence's parties.
fn border(site: &Site<'_, '_>, found: &[Located]) -> Option<Located> {
    let document = &site.reading.document;
    let line = site.reading.line?;
    if found.iter().any(|p| kind(site, p.place) != PlaceKind::Country) {
        return None;
    }
    let words = words!["border", "borders", "frontier", "boundary"];
    let first = document.first_word(site.sentence.clone(), words)?;
    let at = (first..site.sentence.end).find(|&t| {
        document.is_one_of(t, words)
            && t > 1
            && (t.saturating_sub(5)..t)
                .any(|p| document.is_one_of(p, words!["on", "along", "at", "across", "near"]))
            && !document.is_one_of(
                t + 1,
                words!["guards", "guard", "forces", "force", "police", "crossing", "post", "town"],
            )
    })?;
    Some(Located { place: line, precision: WherePrecision::Region, tokens: at..at + 1, rule: "place.border" })
}

/// Leaves out what merely contains a narrower place of the list, and countries beside anything narrower.
fn narrow(site: &Site<'_, '_>, found: Vec<Located>) -> Vec<Located> {
    if found.len() < 2 {
        return found;
    }
    let contains = |outer: &Located, inner: &Located| {
        let tables = site.reading.document.tables;
        let (outer, inner) = (tables.place(outer.place), tables.place(inner.place));
        let parent = is_parent(outer, inner);
        let admin = outer.kind() == PlaceKind::Province
            && inner.admin1() == outer.name()
            && inner.kind() != PlaceKind::Province;
        parent || admin
    };
    let any_narrow = found.iter().any(|p| !super::is_wide(p.precision));
    let mut kept: Vec<Located> = found
        .iter()
        .filter(|outer| {
            let is_country = kind(site, outer.place) == PlaceKind::Country;
            let inside = found.iter().any(|inner| inner.place != outer.place && contains(outer, inner));
            !inside && (!is_country || !any_narrow)
        })
        .cloned()
        .collect();
    kept.sort_by_key(|p| (p.precision, p.tokens.start));
    kept
}

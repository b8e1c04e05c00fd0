//! The scene: the day and the place that a passage has set, and that its next tellings share without saying so.
//!
//! "Shots were fired at Torkham on Monday. Two guards were hurt." Nothing here overrules words of a telling's own.

use crate::reading::Reading;
use crate::scan::Name;
use crate::tables::{AliasKind, Class, Form, Output};
use crate::telling::{Dating, Located, Telling, is_wide, sets_scene};
use marchland_core::article::ZoneKind;
use marchland_core::{EventType, Interval, WherePrecision};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

/// How many sentences a place holds, headings and other paragraphs included.
const PLACE_REACH: usize = 6;
/// How many sentences at the head are about the place that an article leads with.
const LEAD_REACH: usize = 6;
/// How many sentences a day holds.
const DAY_REACH: usize = 3;
/// Longest interval, in days, that sets a day.
const SHORT_DAYS: i32 = 10;

/// What the passage has set so far.
pub(super) struct Scene {
    places: Option<(Vec<Located>, usize)>,
    /// The place that the article names most.
    focus: Option<Located>,
    /// The place that it leads with, of happenings.
    lead: Option<Located>,
    /// The place that it leads with, of talks.
    talks: Option<Located>,
}

impl Scene {
    /// Nothing set yet but what the article is about.
    pub(super) fn new(reading: &Reading<'_>) -> Self {
        Self { places: None, focus: focus(reading), lead: lead(reading, false), talks: lead(reading, true) }
    }

    /// The telling with the day and the place of its passage where it has none of its own.
    pub(super) fn complete<'c>(&self, reading: &Reading<'_>, telling: &'c Telling) -> Cow<'c, Telling> {
        let mut completed = Cow::Borrowed(telling);
        if telling.is_aggregate || telling.aggregate.is_some() {
            return completed;
        }
        if telling.dating.is_none()
            && !is_earlier(reading, telling)
            && let Some(dating) = day_before(reading, telling)
        {
            completed.to_mut().dating = Some(dating);
        }
        let happens =
            matches!(telling.event_type, EventType::Assault | EventType::Coerce | EventType::Retreat);
        // Flag meetings and jirgas are held where it happened.
        let document = &reading.document;
        let held = telling.trigger.clone().any(|at| document.is_one_of(at, words!["flag", "jirga"]));
        let words = matches!(telling.event_type, EventType::Consult | EventType::Agree);
        let elders = words!["elders", "commanders", "tribesmen", "jirga"];
        let local = held || words && telling.evidence.clone().any(|at| document.is_one_of(at, elders));
        if telling.places.is_empty() && (happens || local || telling.points_back) {
            let mut places = self.places_for(reading, &completed);
            places.retain(|place| !is_own_land(reading, &completed, place));
            if !places.is_empty() {
                completed.to_mut().places = places;
            }
        }
        // "The talks opened on Sunday": in the town that the passage has named, or that the article leads with.
        let talks = completed.event_type == EventType::Consult
            && completed.is_definite
            && completed.dating.as_ref().is_some_and(|dating| dating.rule != "date.scene");
        if completed.places.is_empty() && talks {
            let named = named_before(reading, &completed, 0);
            let places = if named.is_empty() { self.talks.iter().cloned().collect() } else { named };
            if !places.is_empty() {
                completed.to_mut().places = places;
            }
        }
        completed
    }

    /// The places told last: those of the last happening, or those that the passage has named since.
    fn places_for(&self, reading: &Reading<'_>, telling: &Telling) -> Vec<Located> {
        let near = self.places.as_ref().filter(|(_, sentence)| telling.sentence - sentence <= PLACE_REACH);
        let since = near.map_or(0, |(_, sentence)| sentence + 1);
        let named = named_before(reading, telling, since);
        if !named.is_empty() {
            return named;
        }
        let inherited = |place: &Located| Located { rule: "place.scene", ..place.clone() };
        match near {
            Some((places, _)) => places.iter().map(inherited).collect(),
            None => self
                .focus
                .iter()
                .chain(self.lead.iter().filter(|_| telling.sentence <= LEAD_REACH))
                .take(1)
                .cloned()
                .collect(),
        }
    }

    /// Takes note of where a telling set its scene.
    pub(super) fn note(&mut self, telling: &Telling) {
        let narrow = telling.places.iter().any(|place| !is_wide(place.precision));
        let physical =
            matches!(telling.event_type, EventType::Assault | EventType::Coerce | EventType::Retreat);
        if narrow && physical && telling.status.makes_incident() && !telling.is_aggregate {
            self.places = Some((telling.places.clone(), telling.sentence));
        }
    }
}

/// Whether a place lies in the attackers' country alone, where they hit people of another: what the passage told
/// of before was done by the others.
fn is_own_land(reading: &Reading<'_>, telling: &Telling, place: &Located) -> bool {
    let countries = |parts: &[crate::telling::Part]| -> Vec<String> {
        let all = parts.iter().map(|part| reading.cast.country(part.actor).to_owned());
        all.filter(|country| !country.is_empty()).collect()
    };
    let (own, hit) = (countries(&telling.actors), countries(&telling.recipients));
    let lands = reading.document.tables.place(place.place);
    let lands = lands.country();
    telling.event_type == EventType::Assault
        && !telling.is_mutual
        && !own.is_empty()
        && !hit.is_empty()
        && lands.iter().all(|land| own.contains(land) && !hit.contains(land))
}

/// The narrow places of the last sentence before a telling's that names any: of its own paragraph, not before
/// sentence `since`.
fn named_before(reading: &Reading<'_>, telling: &Telling, since: usize) -> Vec<Located> {
    let document = &reading.document;
    let zone = document.sentences[telling.sentence].zone;
    let first = since.max(telling.sentence.saturating_sub(DAY_REACH));
    for at in (first..telling.sentence).rev() {
        let sentence = &document.sentences[at];
        if sentence.zone != zone || sentence.kind != ZoneKind::Body {
            break;
        }
        let places = reading.entities_in(sentence.tokens.clone()).iter().filter_map(|entity| {
            let place = entity.place?;
            let kind = document.tables.place(place).kind();
            let said = document.is(entity.tokens.end, Class::Speech);
            let scene = entity.prep.is_some_and(|prep| {
                document.is_one_of(
                    prep,
                    words!["in", "at", "near", "around", "inside", "along", "through", "outside"],
                )
            });
            let narrow = kind.precision() < WherePrecision::Region;
            (scene && narrow && !said && sets_scene(reading, entity)).then(|| Located {
                place,
                precision: kind.precision(),
                tokens: entity.tokens.clone(),
                rule: "place.scene",
            })
        });
        let mut places: Vec<Located> = places.collect();
        if !places.is_empty() {
            places.sort_by_key(|place| place.precision);
            places.truncate(1);
            return places;
        }
    }
    Vec::new()
}

/// The narrow place named most often, the headline counting twice; of equals the first. One mention is no focus.
fn focus(reading: &Reading<'_>) -> Option<Located> {
    let document = &reading.document;
    let mut counts: BTreeMap<u16, (usize, Range<usize>)> = BTreeMap::new();
    for entity in &reading.entities {
        // A capital is often named only for the government that sits in it.
        let capital = |name: &Name| {
            let metonym = |output| matches!(output, Output::Actor { kind: AliasKind::Metonym, .. });
            name.tokens.start <= entity.tokens.start && document.meanings(name).any(metonym)
        };
        let after = document.scan.names.partition_point(|name| name.tokens.end <= entity.tokens.start);
        let is_capital = document.scan.names.get(after).is_some_and(capital);
        let Some(place) = entity.place.filter(|_| entity.actor.is_none() && !is_capital) else { continue };
        let kind = document.tables.place(place).kind();
        let narrow = kind.precision() < WherePrecision::Region;
        let Some(sentence) = document.sentence_of(entity.tokens.start).filter(|_| narrow) else { continue };
        // Where a report was filed, or where who speaks sits.
        let seat = document.sentences[sentence].kind == ZoneKind::Heading
            || document.is(entity.tokens.end, Class::Speech);
        if seat {
            continue;
        }
        let weight = if document.sentences[sentence].kind == ZoneKind::Headline { 2 } else { 1 };
        counts.entry(place).or_insert((0, entity.tokens.clone())).0 += weight;
    }
    let best = counts.into_iter().max_by_key(|(_, (n, tokens))| (*n, std::cmp::Reverse(tokens.start)))?;
    let (place, (n, tokens)) = best;
    let kind = document.tables.place(place).kind();
    (n > 1).then(|| Located {
        place,
        precision: kind.precision().max(WherePrecision::Near),
        tokens,
        rule: "place.focus",
    })
}

/// The narrow place that the headline, or the first sentence, sets its scene in: what an article leads with
/// happened there. Where it leads with talks, nothing else did.
fn lead(reading: &Reading<'_>, talks: bool) -> Option<Located> {
    let document = &reading.document;
    let first = document.sentences.iter().find(|sentence| sentence.kind == ZoneKind::Body);
    let headline = document.sentences.iter().find(|sentence| sentence.kind == ZoneKind::Headline);
    let set = |tokens: Range<usize>| {
        reading.entities_in(tokens).iter().find_map(|entity| {
            let place = entity.place.filter(|_| entity.actor.is_none())?;
            let kind = document.tables.place(place).kind();
            let scene = entity
                .prep
                .is_some_and(|prep| document.is_one_of(prep, words!["in", "at", "near", "outside"]));
            (scene && kind.precision() < WherePrecision::Region).then(|| Located {
                place,
                precision: kind.precision().max(WherePrecision::Near),
                tokens: entity.tokens.clone(),
                rule: "place.lead",
            })
        })
    };
    let of_talks = |tokens: Range<usize>| {
        document.triggers_in(tokens).iter().any(|hit| {
            let event = document.tables.rules[hit.what.rule as usize].event_type.as_str();
            matches!(event, "CONSULT" | "AGREE")
        })
    };
    let leading = first.into_iter().chain(headline).map(|sentence| sentence.tokens.clone());
    leading.filter(|tokens| of_talks(tokens.clone()) == talks).find_map(set)
}

/// "had killed": what lies before the passage's day.
fn is_earlier(reading: &Reading<'_>, telling: &Telling) -> bool {
    let document = &reading.document;
    let start = telling.trigger.start;
    let verb = document.triggers_at(start).iter().any(|hit| hit.what.form != Form::Noun);
    verb && (start.saturating_sub(3)..start).any(|t| document.is_one_of(t, words!["had"]))
}

/// The last short date before the telling's sentence, of the same paragraph or just before it.
fn day_before(reading: &Reading<'_>, telling: &Telling) -> Option<Dating> {
    let document = &reading.document;
    let sentence = &document.sentences[telling.sentence];
    if sentence.kind != ZoneKind::Body {
        return None;
    }
    let end = sentence.tokens.start;
    let first = telling.sentence.saturating_sub(DAY_REACH);
    let same_passage = |at: usize| {
        let other = &document.sentences[at];
        other.kind == ZoneKind::Body && (other.zone == sentence.zone || telling.sentence - at <= 1)
    };
    let start = (first..telling.sentence).find(|&at| same_passage(at))?;
    let dates = reading.dates_in(document.sentences[start].tokens.start..end);
    let said = |at: usize| {
        let before = reading.dates[at].tokens.start;
        before > 0 && document.is(before - 1, Class::Speech)
    };
    // The last day named holds, or none: a longer time between takes the passage away from it.
    let found = dates.rev().find(|&at| !said(at))?;
    let date = &reading.dates[found];
    let short = date.interval.and_then(Interval::n_days).is_some_and(|days| days <= SHORT_DAYS);
    if !short || date.rule.starts_with("date.since") {
        return None;
    }
    let interval = reading.dates[found].interval;
    Some(Dating { date: Some(found), interval, rule: "date.scene" })
}

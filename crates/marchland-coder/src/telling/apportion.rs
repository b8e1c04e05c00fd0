//! One sentence, several places, each with figures of its own: "Six people died in the valley and two in the town".
//! Each place is a happening of its own.

use super::{Located, Telling, extent, is_wide};
use crate::casualty::Toll;
use crate::merge::places_agree;
use crate::number::NumberUse;
use crate::reading::Reading;
use crate::tables::Class;
use marchland_core::EventType;
use std::ops::Range;

/// Splits the attacks whose figures are told place by place.
pub(super) fn apportion(reading: &Reading<'_>, found: Vec<Telling>) -> Vec<Telling> {
    let split = |telling: Telling| match parts(reading, &telling) {
        Some(parts) => parts.into_iter().map(|part| own(reading, &telling, part)).collect(),
        None => vec![telling],
    };
    found.into_iter().flat_map(split).collect()
}

/// A place and the figures told of it.
type Part = (Located, Vec<Toll>);

/// The places of an attack with figures for each, where there are several and no figure is of them all.
fn parts(reading: &Reading<'_>, telling: &Telling) -> Option<Vec<Part>> {
    let single = telling.event_type == EventType::Assault && telling.aggregate.is_none();
    if !single || telling.tolls.is_empty() {
        return None;
    }
    let document = &reading.document;
    let sentence = &document.sentences[telling.sentence].tokens;
    let mut tolls = telling.tolls.clone();
    tolls.extend(elided(reading, sentence, telling));
    tolls.sort_by_key(|toll| toll.tokens.start);
    let places = places(reading, sentence, telling);
    if places.len() < 2 || tolls.len() < 2 {
        return None;
    }
    let stops = |from: usize, to: usize| (from..to).find(|&at| document.is_mark(at, ';'));
    let parts = if stops(tolls[0].tokens.end, tolls[tolls.len() - 1].tokens.start).is_some() {
        let ends = sentence.clone().filter(|&at| document.is_mark(at, ';')).chain([sentence.end]);
        let mut start = sentence.start;
        let clauses = ends.map(|end| std::mem::replace(&mut start, end + 1)..end);
        by_clause(reading, &places, tolls, clauses)
    } else {
        by_order(reading, &places, tolls)
    }?;
    let other = |part: &Part| parts.iter().filter(|(place, _)| agree(reading, place, &part.0)).count() > 1;
    let whole = parts.iter().all(|part| !part.1.is_empty() && !other(part));
    (parts.len() > 1 && whole).then_some(parts)
}

/// The narrow places that a sentence names with "in", "at" or "near", or that the telling has taken from it.
fn places(reading: &Reading<'_>, sentence: &Range<usize>, telling: &Telling) -> Vec<Located> {
    let document = &reading.document;
    let own = telling.places.iter().filter(|place| sentence.contains(&place.tokens.start));
    let mut places: Vec<Located> = own.filter(|place| !is_wide(place.precision)).cloned().collect();
    for entity in reading.entities_in(sentence.clone()) {
        let led = entity.prep.is_some_and(|prep| document.is_one_of(prep, words!["in", "at", "near"]));
        let Some(place) = entity.place.filter(|_| led && entity.actor.is_none()) else { continue };
        let precision = document.tables.place(place).kind().precision();
        let said = document.is(entity.tokens.end, Class::Speech);
        if !is_wide(precision) && !said && !places.iter().any(|known| known.place == place) {
            places.push(Located {
                place,
                precision,
                tokens: entity.tokens.clone(),
                rule: "place.preposition",
            });
        }
    }
    places.sort_by_key(|place| place.tokens.start);
    places
}

fn agree(reading: &Reading<'_>, a: &Located, b: &Located) -> bool {
    places_agree(reading.document.tables, std::slice::from_ref(a), std::slice::from_ref(b))
}

/// "Six died in the valley; in the town two were killed": the figures of each clause with its place.
fn by_clause(
    reading: &Reading<'_>,
    places: &[Located],
    tolls: Vec<Toll>,
    clauses: impl Iterator<Item = Range<usize>>,
) -> Option<Vec<Part>> {
    let mut tolls = tolls.into_iter().peekable();
    let mut parts = Vec::new();
    for clause in clauses {
        let mut own = Vec::new();
        while let Some(toll) = tolls.next_if(|toll| toll.tokens.start < clause.end) {
            own.push(toll);
        }
        let mut here = places.iter().filter(|place| clause.contains(&place.tokens.start));
        let Some(place) = here.next() else {
            if own.is_empty() {
                continue;
            }
            return None;
        };
        if !here.all(|other| agree(reading, place, other)) {
            return None;
        }
        if !own.is_empty() {
            parts.push((place.clone(), own));
        }
    }
    Some(parts)
}

/// "Six died in the valley and two in the town": either each place stands after its figures or each before them.
fn by_order(reading: &Reading<'_>, places: &[Located], tolls: Vec<Toll>) -> Option<Vec<Part>> {
    let leads = places[0].tokens.start < tolls[0].tokens.start;
    let mut parts: Vec<Part> = Vec::new();
    for place in places {
        let between =
            |from: usize, to: usize| tolls.iter().any(|toll| (from..to).contains(&toll.tokens.start));
        let apart = parts.last().is_none_or(|(last, _)| between(last.tokens.end, place.tokens.start));
        match parts.iter().find(|(part, _)| agree(reading, part, place)) {
            // A list of places shares its figures.
            None if !apart => return None,
            None => parts.push((place.clone(), Vec::new())),
            Some(_) => {}
        }
    }
    for toll in tolls {
        let part = if leads {
            parts.iter_mut().rev().find(|(place, _)| place.tokens.end <= toll.tokens.start)
        } else {
            parts.iter_mut().find(|(place, _)| place.tokens.start >= toll.tokens.start)
        };
        part?.1.push(toll);
    }
    Some(parts)
}

/// Figures whose verb was said before: "and two in the town".
fn elided(reading: &Reading<'_>, sentence: &Range<usize>, telling: &Telling) -> Vec<Toll> {
    let document = &reading.document;
    let Some(said) = telling.tolls.iter().max_by_key(|toll| toll.tokens.end) else { return Vec::new() };
    let numbers = reading.numbers_in(said.tokens.end..sentence.end);
    let opens = |at: usize| {
        at > 0
            && (document.is(at - 1, Class::Joiner)
                || document.is_mark(at - 1, ',')
                || document.is_one_of(at - 1, words!["another"])
                    && document.is(at.wrapping_sub(2), Class::Joiner))
    };
    let mut found = Vec::new();
    for number in numbers.iter().filter(|number| number.used == NumberUse::Count) {
        let after = number.tokens.end;
        let people = usize::from(document.is_one_of(after, words!["more", "others"]));
        let people = people + usize::from(document.is(after + people, Class::People));
        let prep = after + people;
        let placed = document.is_one_of(prep, words!["in", "at", "near"])
            && reading
                .entities_in(prep + 1..sentence.end)
                .iter()
                .any(|entity| entity.place.is_some() && entity.prep == Some(prep));
        if opens(number.tokens.start) && placed {
            let whose = (after..prep).map(|at| document.word(at)).next_back().unwrap_or_default();
            found.push(Toll {
                figure: number.figure,
                whose: whose.to_owned(),
                tokens: number.tokens.start..prep,
                rule: "toll.elided",
                ..said.clone()
            });
        }
    }
    found
}

/// The telling of one of the parts.
fn own(reading: &Reading<'_>, telling: &Telling, (place, tolls): Part) -> Telling {
    // The words that tell it: those of the whole sentence for the first part, its figures for the others.
    let first = telling.tolls.iter().map(|toll| toll.tokens.start).min();
    let is_first = first == tolls.first().map(|toll| toll.tokens.start);
    let trigger = if is_first { telling.trigger.clone() } else { tolls[0].tokens.clone() };
    let mut own = Telling { places: vec![place], tolls, trigger, ..telling.clone() };
    if !is_first {
        own.recipients.retain(|part| own.tolls.iter().any(|toll| toll.tokens.contains(&part.tokens.start)));
    }
    let sentence = &reading.document.sentences[telling.sentence].tokens;
    own.evidence = extent(reading, &own, sentence);
    own
}

//! How far a name reaches, and what leads to it.

use super::Entity;
use crate::document::Document;
use crate::scan::Name;
use crate::tables::{Class, PlaceEntry};
use crate::token::{TokenKind, Words};
use marchland_core::PlaceKind;
use std::ops::Range;

/// The kind of place that a noun names.
pub(super) fn kind_noun(document: &Document<'_>, at: usize) -> Option<PlaceKind> {
    let kinds: [(&Words, PlaceKind); 10] = [
        (words!["province", "provinces", "oblast"], PlaceKind::Province),
        (words!["district", "districts", "agency", "tehsil", "subdistrict"], PlaceKind::District),
        (words!["city", "cities"], PlaceKind::City),
        (words!["town", "towns"], PlaceKind::Town),
        (words!["village", "villages"], PlaceKind::Village),
        (words!["crossing", "crossings", "gate"], PlaceKind::Crossing),
        (words!["valley", "valleys"], PlaceKind::Valley),
        (words!["pass"], PlaceKind::Pass),
        (words!["river"], PlaceKind::River),
        (words!["region", "area", "areas", "regions"], PlaceKind::Region),
    ];
    kinds.iter().find(|(words, _)| document.is_one_of(at, words)).map(|(_, kind)| *kind)
}

fn record_kind(entry: &PlaceEntry) -> PlaceKind {
    entry.record.kind()
}

/// The stretch and the place of a name: kind nouns beside it are taken in, and choose among namesakes.
pub(super) fn place(document: &Document<'_>, name: &Name, at: u16) -> (Range<usize>, Option<u16>) {
    let (start, end) = (name.tokens.start, name.tokens.end);
    let entries = &document.tables.places;
    let border = usize::from(
        document.is_one_of(end, words!["border"])
            && kind_noun(document, end + 1) == Some(PlaceKind::Crossing),
    );
    let after = kind_noun(document, end + border);
    let listed = after.is_none().then(|| list_kind(document, end)).flatten();
    let before = (start >= 2 && document.is_one_of(start - 1, words!["of"]))
        .then(|| kind_noun(document, start - 2))
        .flatten();
    let wanted = after.or(listed).or(before);
    let chosen = wanted.and_then(|kind| namesake(entries, at, kind)).unwrap_or(at);
    let fits = |kind: PlaceKind| kind != PlaceKind::Region || record_kind(&entries[chosen as usize]) == kind;
    let end = if after.is_some_and(fits) { end + border + 1 } else { end };
    let start = if before.is_some_and(fits) && after.is_none() { start - 2 } else { start };
    (start..end, Some(chosen))
}

/// The kind noun at the end of a list: "Khost, Paktika and Kunar provinces".
pub(super) fn list_kind(document: &Document<'_>, mut at: usize) -> Option<PlaceKind> {
    for _ in 0..10 {
        let goes_on = document.is_mark(at, ',')
            || document.is(at, Class::Joiner)
            || document.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Word && token.capital);
        match kind_noun(document, at) {
            Some(kind) if document.ends_with(at, "s") => return Some(kind),
            None if goes_on => at += 1,
            _ => return None,
        }
    }
    None
}

/// The place of that kind with the same name, when the gazetteer has one.
fn namesake(entries: &[PlaceEntry], at: u16, kind: PlaceKind) -> Option<u16> {
    let entry = &entries[at as usize];
    let own = record_kind(entry);
    let town = |kind| matches!(kind, PlaceKind::City | PlaceKind::Town | PlaceKind::Village);
    if own == kind || (town(own) && town(kind)) {
        return Some(at);
    }
    let fits = |other: u16| {
        let other = record_kind(&entries[usize::from(other)]);
        other == kind || (town(other) && town(kind))
    };
    entry.namesakes.iter().copied().find(|&other| fits(other))
}

/// Whether a name that is also a common word is brought in as a name: a title or quotation beside it.
pub(super) fn is_introduced(document: &Document<'_>, name: &Name) -> bool {
    let start = name.tokens.start;
    let end = name.tokens.end;
    let titled = start > 0 && document.is_any(start - 1, &[Class::Title, Class::Honorific, Class::Told]);
    let described = document.is_mark(end, ',')
        && (end + 1..end + 8).any(|at| document.is_any(at, &[Class::Title]) || is_office(document, at));
    let speaks = document.is(end, Class::Speech);
    titled || described || speaks
}

pub(super) fn is_office(document: &Document<'_>, at: usize) -> bool {
    document.is_one_of(
        at,
        words![
            "spokesman",
            "spokesperson",
            "envoy",
            "expert",
            "analyst",
            "doctor",
            "resident",
            "researcher",
            "official",
            "head",
            "chief",
            "minister",
            "ambassador",
            "representative",
            "commander",
            "elder",
            "trader",
            "lawmaker",
            "senator",
            "secretary",
            "director",
            "leader",
            "governor",
        ],
    )
}

/// The token of the preposition that leads to a noun phrase beginning at or before `start`.
pub fn preposition(document: &Document<'_>, start: usize) -> Option<usize> {
    let mut at = start;
    for _ in 0..5 {
        at = at.checked_sub(1)?;
        let token = document.tokens.get(at)?;
        if document.sentence_of(at) != document.sentence_of(start) {
            return None;
        }
        if document.is(at, Class::Preposition) && document.is_word(at) {
            return Some(at);
        }
        let skipped = match token.kind {
            TokenKind::Word => {
                document.is_any(at, &[Class::Determiner, Class::Honorific, Class::Title])
                    || document.is_one_of(
                        at,
                        words![
                            "eastern",
                            "western",
                            "northern",
                            "southern",
                            "north",
                            "south",
                            "east",
                            "west",
                            "central",
                            "southeastern",
                            "southwestern",
                            "northeastern",
                            "northwestern",
                            "neighbouring",
                            "neighboring",
                            "mainly",
                            "mostly",
                            "restive",
                            "volatile",
                            "border",
                            "tribal",
                            "state",
                            "country",
                            "militant",
                            "group",
                            "town",
                            "city",
                            "disputed",
                            "powerful",
                            "nearby",
                        ],
                    )
                    || (token.joined || document.tokens.get(at + 1).is_some_and(|next| next.joined))
            }
            _ => false,
        };
        if !skipped {
            return None;
        }
    }
    None
}

/// Whether an entity after a comma or a joiner is one more of a list: "in Kunar, Khost and Paktia", "Barmal, Paktika".
/// "According to the UN, Pakistan …" begins anew.
fn goes_on_list(document: &Document<'_>, entities: &[Entity], at: usize) -> bool {
    let entity = &entities[at];
    let gap = entities[at - 1].tokens.end..entity.tokens.start;
    let joined = gap.clone().any(|t| document.is(t, Class::Joiner));
    let container = entity.actor.is_none() && entity.place.is_some();
    let more = entities.get(at + 1).is_some_and(|next| {
        let gap = entity.tokens.end..next.tokens.start;
        super::shares_list(document, entity, next.tokens.start)
            && gap.clone().any(|t| document.is(t, Class::Joiner))
    });
    joined || container || more
}

/// Fills in the prepositions; the members of a list share that of its first.
pub(super) fn prepositions(document: &Document<'_>, entities: &mut [Entity]) {
    for at in 0..entities.len() {
        let own = preposition(document, entities[at].tokens.start);
        let inherited = at.checked_sub(1).and_then(|before| {
            let listed = super::shares_list(document, &entities[before], entities[at].tokens.start)
                && goes_on_list(document, entities, at);
            listed.then(|| entities[before].prep)?
        });
        // "in Pakistan's Kurram district", "through the Afghan city of Khost": led as the state before it is.
        let of_state = || {
            let before = &entities[at.checked_sub(1).filter(|_| entities[at].place.is_some())?];
            let (end, start) = (before.tokens.end, entities[at].tokens.start);
            let owner = document.tokens.get(end).is_some_and(|t| t.kind == TokenKind::Possessive)
                && start > end
                && (end + 1..start).all(|t| !document.tokens[t].capital && document.is_word(t))
                && start - end < 4;
            (owner || before.is_adjective && end == start).then_some(before.prep)?
        };
        entities[at].prep = own.or(inherited).or_else(of_state);
    }
}

//! Entities: which stretches of a text name an actor, a place, or both.
//!
//! Names come from the scan. What an ambiguous one means is decided by the words around it: the
//! preposition before, the kind noun after, the day of the article.

mod about;
mod alone;
mod compose;
mod extent;
pub mod generic;
mod lead;
mod person;
mod reference;
mod world;

use crate::cast::{ActorKey, Cast};
use crate::document::Document;
use crate::scan::Name;
use crate::tables::{AliasKind, Class, Output};
use crate::token::Words;
use marchland_core::article::ZoneKind;
use marchland_core::{ActorKind, ActorMentionKind, Day, PlaceKind};
use std::ops::Range;

pub use extent::preposition;

use alone::{is_name_part, is_titled, stands_alone};

/// A stretch that names something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// The actor it can be.
    pub actor: Option<ActorKey>,
    /// The place it can be: a position in the gazetteer.
    pub place: Option<u16>,
    /// How it names the actor.
    pub kind: ActorMentionKind,
    /// A nationality before a noun that is no actor ("Pakistani raids"): an actor only for that noun.
    pub is_adjective: bool,
    /// The preposition that leads to it: its token.
    pub prep: Option<usize>,
}

/// What the rules know besides the text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Circumstances {
    /// The last day the article can be of: roles that change with time are read for it.
    pub day: Option<Day>,
}

/// Every entity of the sentences, in reading order, not overlapping.
pub fn entities(document: &Document<'_>, cast: &mut Cast<'_>, circumstances: Circumstances) -> Vec<Entity> {
    let mut found: Vec<Entity> = Vec::new();
    for name in &document.scan.names {
        if document.sentence_of(name.tokens.start).is_none() {
            continue;
        }
        if found.last().is_some_and(|last| last.tokens.end > name.tokens.start) {
            continue;
        }
        if let Some(mut entity) = entity(document, cast, circumstances, name, found.last()) {
            // The article is no part of a name: "the UN".
            if entity.tokens.len() > 1 && document.is_one_of(entity.tokens.start, words!["the"]) {
                entity.tokens.start += 1;
            }
            if is_dateline(document, &entity) {
                entity.actor = None;
            }
            found.push(entity);
        }
    }
    person::tails(document, cast, &mut found);
    person::unknown(document, cast, &mut found);
    person::tails(document, cast, &mut found);
    world::places(document, cast, &mut found);
    reference::bare_ministries(document, cast, circumstances, &mut found);
    reference::definite_roles(document, cast, &mut found);
    generic::people(document, cast, &mut found);
    extent::prepositions(document, &mut found);
    found
}

/// "ISLAMABAD: …", "KABUL (AP) — …": where the report was filed.
fn is_dateline(document: &Document<'_>, entity: &Entity) -> bool {
    let heading = document.sentence_of(entity.tokens.start).is_some_and(|at| {
        let sentence = &document.sentences[at];
        sentence.kind == ZoneKind::Heading && sentence.tokens.start == entity.tokens.start
    });
    let end = entity.tokens.end;
    heading && document.tokens[entity.tokens.start].acronym && !document.is_word(end)
}

/// The actor and place meanings of a name that fit the day.
fn meanings(
    document: &Document<'_>,
    cast: &Cast<'_>,
    name: &Name,
    circumstances: Circumstances,
) -> (Option<(ActorKey, AliasKind)>, Option<u16>) {
    let (mut first, mut fitting, mut place) = (None, None, None);
    for output in document.meanings(name) {
        match output {
            Output::Actor { at, kind, .. } => {
                let key = Cast::listed(at);
                first = first.or(Some((key, kind)));
                if fitting.is_none() && cast.fits_day(key, circumstances.day) {
                    fitting = Some((key, kind));
                }
            }
            Output::Place { at, .. } => place = place.or(Some(at)),
            _ => {}
        }
    }
    (fitting.or(first), place)
}

/// Prepositions after which a state or capital is a place.
const PLACING: &Words = words![
    "in",
    "inside",
    "into",
    "within",
    "across",
    "throughout",
    "from",
    "near",
    "around",
    "outside",
    "over",
    "at",
    "through",
    "to",
];

fn entity(
    document: &Document<'_>,
    cast: &mut Cast<'_>,
    circumstances: Circumstances,
    name: &Name,
    before: Option<&Entity>,
) -> Option<Entity> {
    let tables = document.tables;
    let (actor, place) = meanings(document, cast, name, circumstances);
    let prep = preposition(document, name.tokens.start);
    let placing = prep.is_some_and(|at| {
        (document.is_one_of(at, PLACING) && !is_addressed(document, at)) || is_territory_of(document, at)
    });
    let place = place.filter(|&at| is_place(document, &tables.places[at as usize], name, placing));
    let (tokens, place) = match place {
        Some(at) => extent::place(document, name, at),
        None => (name.tokens.clone(), None),
    };
    let named = tokens != name.tokens;
    let entity =
        |tokens, actor, place, kind| Some(Entity { tokens, actor, place, kind, is_adjective: false, prep });
    // "anti-Pakistan" says nothing of Pakistan's doing.
    let first = name.tokens.start;
    if document.tokens[first].joined
        && first > 0
        && document.is_one_of(first - 1, words!["anti", "pro", "non", "ex"])
    {
        return None;
    }
    let Some((key, alias)) = actor.filter(|_| !named) else {
        return place.and_then(|at| entity(tokens, None, Some(at), ActorMentionKind::Name));
    };
    // "Michael Jordan": a state that is named like a person.
    let is_person = cast.position(key).is_some_and(|at| tables.actors[at].is_person);
    if is_person && alias == AliasKind::Name && !stands_alone(document, &name.tokens) {
        return None;
    }
    // A bearer of a common name, or an outlet named like a word, must be introduced as such.
    let shared = matches!(cast.kind(key), ActorKind::Person | ActorKind::Media);
    let is_word = shared && cast.position(key).is_some_and(|at| tables.actors[at].is_word);
    if is_word && !extent::is_introduced(document, name) {
        return place.and_then(|at| entity(tokens, None, Some(at), ActorMentionKind::Name));
    }
    match alias {
        AliasKind::Demonym => compose::demonym(document, cast, circumstances, key, name, prep),
        AliasKind::Metonym
            if prep
                .and_then(|at| compose::seated(document, cast, circumstances, key, name, at))
                .is_some() =>
        {
            prep.and_then(|at| compose::seated(document, cast, circumstances, key, name, at))
        }
        AliasKind::Metonym if placing || follows_place_noun(document, first) => {
            entity(tokens, None, place, ActorMentionKind::Name)
        }
        AliasKind::Metonym => entity(tokens, Some(key), place, ActorMentionKind::Metonym),
        AliasKind::Name => {
            if let Some(body) = compose::belonging(document, cast, circumstances, key, name, before) {
                return Some(body);
            }
            if let Some(composed) = compose::owner(document, cast, circumstances, key, name, prep) {
                return Some(composed);
            }
            let is_country = place.is_some_and(|at| kind_of(document, at) == PlaceKind::Country);
            let listed_place = before
                .is_some_and(|e| e.actor.is_none() && e.place.is_some() && shares_list(document, e, first));
            let only_place = place.is_some() && (placing || (is_country && listed_place));
            entity(tokens, Some(key).filter(|_| !only_place), place, ActorMentionKind::Name)
        }
    }
}

/// Whether a name goes on a list that an entity before it begins: "A, B and C".
fn shares_list(document: &Document<'_>, before: &Entity, at: usize) -> bool {
    let gap = before.tokens.end..at;
    let joins = |t: usize| document.is_mark(t, ',') || document.is(t, Class::Joiner);
    gap.len() <= 3
        && gap.clone().any(joins)
        && gap.clone().all(|t| joins(t) || document.is(t, Class::Determiner))
}

/// "according to Kabul", "an appeal to Islamabad": the capital is spoken to or speaks.
fn is_addressed(document: &Document<'_>, prep: usize) -> bool {
    prep > 0
        && document.is_one_of(prep, words!["to"])
        && document.is_one_of(
            prep - 1,
            words![
                "according",
                "appeal",
                "appeals",
                "protest",
                "protests",
                "response",
                "reply",
                "apology",
                "demand",
                "note",
                "message",
                "over",
                "warning",
                "promised",
                "complained",
                "appealed",
                "protested"
            ],
        )
}

/// "the border regions of", "territory of": the land, not the state.
fn is_territory_of(document: &Document<'_>, prep: usize) -> bool {
    prep > 0
        && document.is_one_of(prep, words!["of"])
        && document.is(prep - 1, Class::Territory)
        && !document.is_one_of(prep - 1, words!["side"])
}

fn follows_place_noun(document: &Document<'_>, at: usize) -> bool {
    at >= 2
        && document.is_one_of(at - 1, words!["of"])
        && document.is_one_of(
            at - 2,
            words!["fall", "control", "city", "capital", "capture", "streets", "outskirts", "province"],
        )
}

fn kind_of(document: &Document<'_>, place: u16) -> PlaceKind {
    document.tables.place(place).kind()
}

/// Whether a name that may also be a person's or a word is a place here.
fn is_place(document: &Document<'_>, entry: &crate::tables::PlaceEntry, name: &Name, placing: bool) -> bool {
    let (start, end) = (name.tokens.start, name.tokens.end);
    let kind_noun = document.is_any(end, &[Class::Territory]) || extent::kind_noun(document, end).is_some();
    if !entry.is_person && !entry.is_word {
        return !is_titled(document, start) || kind_noun;
    }
    let longer = is_name_part(document, end) || (start > 0 && is_name_part(document, start - 1));
    kind_noun || (placing && !longer && !is_titled(document, start))
}

/// Whether an entity overlaps these tokens.
fn covered(entities: &[Entity], tokens: &Range<usize>) -> bool {
    let after = entities.partition_point(|entity| entity.tokens.end <= tokens.start);
    entities.get(after).is_some_and(|entity| entity.tokens.start < tokens.end)
}

/// Adds entities that overlap none, in reading order.
fn insert(entities: &mut Vec<Entity>, mut more: Vec<Entity>) {
    more.retain(|entity| !covered(entities, &entity.tokens));
    if more.is_empty() {
        return;
    }
    entities.append(&mut more);
    entities.sort_by_key(|entity| entity.tokens.start);
}

//! Persons: those the list does not have, and the tails of names given in full before.

use super::{Entity, covered, extent, insert};
use crate::cast::{ActorKey, Cast, Draft};
use crate::document::Document;
use crate::tables::Class;
use crate::token::TokenKind;
use marchland_core::{ActorKind, ActorMentionKind};
use std::collections::BTreeMap;
use std::ops::Range;

/// A capitalised word that belongs to no lexicon and can be part of a personal name.
fn is_name_word(document: &Document<'_>, at: usize) -> bool {
    document.tokens.get(at).is_some_and(|t| t.kind == TokenKind::Word && t.capital && !t.acronym)
        && document.is_unlisted(at)
        && document.word(at).chars().nth(1).is_some()
        && crate::date::month_of(document, at).is_none()
        && crate::date::weekday_of(document, at).is_none()
}

/// Two to four name words that speak, are titled or are described are a person.
pub(super) fn unknown(document: &Document<'_>, cast: &mut Cast<'_>, entities: &mut Vec<Entity>) {
    let mut found = Vec::new();
    for sentence in &document.sentences {
        if sentence.kind != marchland_core::article::ZoneKind::Body {
            continue;
        }
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            if !document.tokens[at].capital {
                at += 1;
                continue;
            }
            let mut end = at;
            while end < sentence.tokens.end && is_name_word(document, end) {
                end += 1;
            }
            let tokens = at..end;
            at = end.max(at + 1);
            if !(1..=4).contains(&tokens.len()) || covered(entities, &tokens) {
                continue;
            }
            let titled = tokens.start > sentence.tokens.start
                && document.is(tokens.start - 1, Class::Title)
                && document.tokens[tokens.start - 1].capital;
            let described = document.is_mark(end, ',')
                && (end + 1..(end + 7).min(sentence.tokens.end)).any(|at| extent::is_office(document, at));
            let described = described || described_before(document, &tokens, sentence.tokens.start);
            let given = tokens.len() > 1 && document.is(tokens.start, Class::GivenName);
            let speaks = given || document.is(end, Class::Speech) || spoken_for(document, tokens.start);
            if !(titled
                || (tokens.len() > 1 && (described || speaks))
                || (tokens.len() == 1 && speaks && described))
            {
                continue;
            }
            let name = document.text(tokens.clone()).to_owned();
            let id = name.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-");
            let key = cast.put(Draft {
                id: format!("person-{}", crate::token::fold(&id)),
                name,
                kind: ActorKind::Person,
                country: String::new(),
                parent: None,
            });
            found.push(entity(tokens, key, ActorMentionKind::Name));
        }
    }
    insert(entities, found);
}

/// "the governor of the province, NAME, …": an office before the comma that leads to the name.
fn described_before(document: &Document<'_>, tokens: &Range<usize>, first: usize) -> bool {
    let Some(comma) = tokens.start.checked_sub(1).filter(|&at| at > first && document.is_mark(at, ','))
    else {
        return false;
    };
    document.is_mark(tokens.end, ',')
        && (comma.saturating_sub(7).max(first)..comma).any(|at| extent::is_office(document, at))
}

/// `… ,” said NAME` and `according to NAME`.
fn spoken_for(document: &Document<'_>, start: usize) -> bool {
    let Some(before) = start.checked_sub(1) else { return false };
    document.is(before, Class::Speech) || (start >= 2 && document.is(start - 2, Class::Per))
}

fn entity(tokens: Range<usize>, key: ActorKey, kind: ActorMentionKind) -> Entity {
    Entity { tokens, actor: Some(key), place: None, kind, is_adjective: false, prep: None }
}

/// "Mr Asif", "Asif", "Sareen" beside the full name; a headline has the tail before it.
pub(super) fn tails(document: &Document<'_>, cast: &Cast<'_>, entities: &mut Vec<Entity>) {
    let mut known: BTreeMap<u64, ActorKey> = BTreeMap::new();
    for entity in entities.iter().rev() {
        let Some(key) = entity.actor.filter(|&key| cast.kind(key) == ActorKind::Person) else { continue };
        if entity.tokens.len() > 1 {
            known.insert(document.id(entity.tokens.end - 1), key);
        }
    }
    if known.is_empty() {
        return;
    }
    let mut found: Vec<Entity> = Vec::new();
    for (at, token) in document.tokens.iter().enumerate() {
        if !token.capital || token.kind != TokenKind::Word {
            continue;
        }
        let Some(&key) = known.get(&token.id) else { continue };
        let next = entities.partition_point(|entity| entity.tokens.end <= at);
        let inside = entities.get(next).is_some_and(|entity| entity.tokens.contains(&at));
        let follows_name = entities.get(next.wrapping_sub(1)).is_some_and(|entity| entity.tokens.end == at);
        if inside || follows_name || document.sentence_of(at).is_none() {
            continue;
        }
        let titled = at > 0 && document.is(at - 1, Class::Title) && document.tokens[at - 1].capital;
        let titled = titled && !covered(entities, &(at - 1..at));
        found.push(entity(at - usize::from(titled)..at + 1, key, ActorMentionKind::Tail));
    }
    insert(entities, found);
}

//! Definite roles: "the ministry", "the group" for the fitting actor named in the last two sentences.

use super::{Circumstances, Entity};
use crate::cast::{ActorKey, Cast};
use crate::document::Document;
use crate::tables::{Class, DefiniteRole, Role};
use marchland_core::article::ZoneKind;
use marchland_core::{ActorKind, ActorMentionKind};

/// How many sentences back a definite role may reach.
const REACH: usize = 5;

fn fits(role: DefiniteRole, kind: ActorKind) -> bool {
    match role {
        DefiniteRole::Ministry => kind == ActorKind::Ministry,
        DefiniteRole::Group => matches!(kind, ActorKind::ArmedGroup | ActorKind::Party),
        DefiniteRole::Army => kind == ActorKind::ArmedForces,
        DefiniteRole::Government => matches!(kind, ActorKind::Government | ActorKind::State),
        DefiniteRole::Agency => {
            matches!(kind, ActorKind::Agency | ActorKind::International | ActorKind::Intelligence)
        }
    }
}

/// "the foreign ministry", "its defence ministry" without a state: that of the state named last.
pub(super) fn bare_ministries(
    document: &Document<'_>,
    cast: &mut Cast<'_>,
    circumstances: Circumstances,
    entities: &mut Vec<Entity>,
) {
    let mut found = Vec::new();
    for hit in &document.scan.roles {
        let ministry =
            matches!(hit.what, Role::ForeignMinistry | Role::DefenceMinistry | Role::InteriorMinistry);
        let office = document.is_any(hit.end - 1, &[Class::Title]);
        let Some(sentence) = document.sentence_of(hit.start).filter(|_| ministry && !office) else {
            continue;
        };
        let led = hit.start > 0 && document.is_one_of(hit.start - 1, words!["the", "its", "their", "a"]);
        if !led || super::covered(entities, &hit.tokens()) || document.is_one_of(hit.end, words!["of"]) {
            continue;
        }
        let after = entities.partition_point(|entity| entity.tokens.end <= hit.start);
        let before = entities[..after].iter().rev().take_while(|entity| {
            document.sentence_of(entity.tokens.start).is_some_and(|at| at + REACH >= sentence)
        });
        let state = before.filter_map(|entity| entity.actor).find_map(|key| {
            let official = !matches!(
                cast.kind(key),
                ActorKind::ArmedGroup | ActorKind::International | ActorKind::Media | ActorKind::Civilians
            );
            official.then(|| cast.state_of(cast.country(key))).flatten()
        });
        let Some(state) = state else { continue };
        found.push(Entity {
            tokens: hit.start..hit.end,
            actor: Some(cast.compose(state, hit.what, circumstances.day)),
            place: None,
            kind: ActorMentionKind::Role,
            is_adjective: false,
            prep: None,
        });
    }
    super::insert(entities, found);
}

/// The only actor of the heading above: who a section is about ("Who are al-Shabaab?").
fn topic(
    document: &Document<'_>,
    headings: &[usize],
    sentence: usize,
    entities: &[Entity],
) -> Option<ActorKey> {
    let zone = document.sentences[sentence].zone;
    let above = headings.partition_point(|heading| *heading < zone);
    let heading = *headings.get(above.checked_sub(1)?)?;
    let first = document.sentences.partition_point(|sentence| sentence.zone < heading);
    let tokens = document.sentences.get(first).filter(|first| first.zone == heading)?.tokens.clone();
    let first = entities.partition_point(|entity| entity.tokens.start < tokens.start);
    let mut named: Vec<ActorKey> = entities[first..]
        .iter()
        .take_while(|entity| entity.tokens.end <= tokens.end)
        .filter_map(|entity| entity.actor)
        .collect();
    named.dedup();
    if let [one] = named.as_slice() { Some(*one) } else { None }
}

/// "al-Shabaab-linked men": the name only describes others.
fn is_attribute(document: &Document<'_>, entity: &Entity) -> bool {
    document.tokens.get(entity.tokens.end).is_some_and(|token| token.joined)
}

/// Of the actors in the nearest sentence that names one, the last that leads a clause; else the last.
fn salient<'e>(document: &Document<'_>, fitting: impl Iterator<Item = &'e Entity>) -> Option<ActorKey> {
    let mut fitting = fitting.peekable();
    let sentence = document.sentence_of(fitting.peek()?.tokens.start);
    let near: Vec<&Entity> =
        fitting.take_while(|entity| document.sentence_of(entity.tokens.start) == sentence).collect();
    near.iter().find(|entity| entity.prep.is_none()).or(near.first()).and_then(|entity| entity.actor)
}

/// Adds the mentions.
pub(super) fn definite_roles(document: &Document<'_>, cast: &Cast<'_>, entities: &mut Vec<Entity>) {
    let zones = document.zones.iter().enumerate();
    let headings: Vec<usize> =
        zones.filter(|(_, zone)| zone.kind == ZoneKind::Heading).map(|(at, _)| at).collect();
    let mut found = Vec::new();
    for hit in &document.scan.definite_roles {
        let Some(sentence) = document.sentence_of(hit.start) else { continue };
        let led =
            hit.start.checked_sub(1).filter(|&at| document.is_one_of(at, words!["the", "this", "that"]));
        let Some(start) = led else { continue };
        // "the ministry of defence" and "the group's" name or own: only the bare noun stands for somebody.
        let after = entities.partition_point(|entity| entity.tokens.end <= start);
        let inside = entities.get(after).is_some_and(|entity| entity.tokens.start < hit.end);
        if inside || document.is_one_of(hit.end, words!["of"]) || document.is(hit.end, Class::Title) {
            continue;
        }
        let candidates = entities[..after].iter().rev().take_while(|entity| {
            document.sentence_of(entity.tokens.start).is_some_and(|at| at + REACH >= sentence)
        });
        let fitting = candidates.filter(|entity| {
            let named = entity.actor.is_some_and(|key| fits(hit.what, cast.kind(key)));
            named && !entity.is_adjective && !is_attribute(document, entity)
        });
        let topic =
            topic(document, &headings, sentence, entities).filter(|&key| fits(hit.what, cast.kind(key)));
        if let Some(key) = topic.or_else(|| salient(document, fitting)) {
            found.push(Entity {
                tokens: start..hit.end,
                actor: Some(key),
                place: None,
                kind: ActorMentionKind::Role,
                is_adjective: false,
                prep: None,
            });
        }
    }
    entities.append(&mut found);
    entities.sort_by_key(|entity| entity.tokens.start);
}

//! Definite roles: "the ministry", "the group" for the fitting actor named in the last two sentences.

use super::Entity;
use crate::cast::Cast;
use crate::document::Document;
use crate::tables::{Class, DefiniteRole};
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

/// Adds the mentions.
pub(super) fn definite_roles(document: &Document<'_>, cast: &Cast<'_>, entities: &mut Vec<Entity>) {
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
        let mut fitting = candidates.filter_map(|entity| entity.actor.filter(|_| !entity.is_adjective));
        if let Some(key) = fitting.find(|&key| fits(hit.what, cast.kind(key))) {
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

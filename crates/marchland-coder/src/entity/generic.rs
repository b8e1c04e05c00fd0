//! People without a name: "militants", "soldiers", "villagers" as parties of an event.

use super::{Entity, covered, insert};
use crate::cast::{ActorKey, Cast, Draft};
use crate::document::Document;
use crate::tables::Class;
use marchland_core::{ActorKind, ActorMentionKind};

/// The id, name and kind of a generic draft.
pub const GENERIC: [(&str, &str, ActorKind); 3] = [
    ("unnamed-militants", "militants (unnamed)", ActorKind::ArmedGroup),
    ("unnamed-forces", "security forces (unnamed)", ActorKind::ArmedForces),
    ("unnamed-civilians", "civilians (unnamed)", ActorKind::Civilians),
];

/// The generic actor of a class of people.
fn generic(cast: &mut Cast<'_>, class: usize) -> ActorKey {
    let (id, name, kind) = GENERIC[class];
    cast.put(Draft { id: id.to_owned(), name: name.to_owned(), kind, country: String::new(), parent: None })
}

/// Whether an actor is one of the generic ones.
pub fn is_generic(cast: &Cast<'_>, key: ActorKey) -> bool {
    GENERIC.iter().any(|(id, ..)| *id == cast.id(key))
}

/// Adds the generic people that no other entity covers.
pub(super) fn people(document: &Document<'_>, cast: &mut Cast<'_>, entities: &mut Vec<Entity>) {
    const CLASSES: [Class; 3] = [Class::Militants, Class::Forces, Class::Civilians];
    let mut keys = [None; CLASSES.len()];
    let mut found = Vec::new();
    for sentence in &document.sentences {
        let mut rest = sentence.tokens.clone();
        while let Some(at) = document.first_of(rest.clone(), &CLASSES) {
            rest.start = at + 1;
            let Some(class) = CLASSES.iter().position(|class| document.is(at, *class)) else { continue };
            if !document.is_word(at) || document.tokens[at].capital && document.tokens[at].acronym {
                continue;
            }
            let joined = document.tokens.get(at + 1).is_some_and(|next| next.joined);
            if joined || covered(entities, &(at..at + 1)) {
                continue;
            }
            let key = *keys[class].get_or_insert_with(|| generic(cast, class));
            found.push(Entity {
                tokens: at..at + 1,
                actor: Some(key),
                place: None,
                kind: ActorMentionKind::Role,
                is_adjective: false,
                prep: None,
            });
        }
    }
    insert(entities, found);
}

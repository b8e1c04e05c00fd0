//! Composed actors: "Pakistani border guards", "Pakistan's military", "Taliban fighters".

use super::{Circumstances, Entity};
use crate::cast::{ActorKey, Cast};
use crate::document::Document;
use crate::scan::Name;
use crate::tables::{Class, Role};
use crate::token::TokenKind;
use marchland_core::{ActorKind, ActorMentionKind};
use std::ops::Range;

/// A role noun up to three words after `at`, adjectives between; its tokens and the role.
fn role_after(document: &Document<'_>, at: usize) -> Option<(Range<usize>, Role)> {
    for start in at..at + 3 {
        if let Some(hit) = document.role_at(start) {
            return Some((hit.tokens(), hit.what));
        }
        if !is_adjective(document, start) {
            return None;
        }
    }
    None
}

/// A plain lower-case word that can stand between a nationality and its noun.
fn is_adjective(document: &Document<'_>, at: usize) -> bool {
    let structural = [
        Class::Preposition,
        Class::Conjunction,
        Class::Determiner,
        Class::Be,
        Class::Have,
        Class::Modal,
        Class::Relative,
        Class::Subordinator,
        Class::Pronoun,
        Class::Speech,
        Class::Negation,
        Class::Light,
        Class::Territory,
    ];
    let trigger = !document.triggers_at(at).is_empty();
    document.tokens.get(at).is_some_and(|t| t.kind == TokenKind::Word && !t.capital)
        && !document.is_any(at, &structural)
        && !trigger
        && document.sentence_of(at).is_some()
}

/// A nationality: with a role noun an actor, with a land noun a place, alone an adjective or a people.
pub(super) fn demonym(
    document: &Document<'_>,
    cast: &mut Cast<'_>,
    circumstances: Circumstances,
    state: ActorKey,
    name: &Name,
    prep: Option<usize>,
) -> Option<Entity> {
    let (start, end) = (name.tokens.start, name.tokens.end);
    let entity = |tokens, actor, place, kind, is_adjective| {
        Some(Entity { tokens, actor, place, kind, is_adjective, prep })
    };
    if let Some((role_tokens, role)) = role_after(document, end) {
        let actor = cast.compose(state, role, circumstances.day);
        return entity(start..role_tokens.end, Some(actor), None, ActorMentionKind::Composed, false);
    }
    // "Afghan and Pakistani troops": both are troops.
    if let Some(role) = shared_role(document, end) {
        let actor = cast.compose(state, role, circumstances.day);
        return entity(start..end, Some(actor), None, ActorMentionKind::Composed, false);
    }
    let place = country_place(document, cast, state);
    // "the Afghan city of Khost" is the city that is named.
    let named = |at: usize| {
        document.is_one_of(at + 1, words!["of"])
            && document.tokens.get(at + 2).is_some_and(|next| next.capital)
    };
    let land = (end..end + 3).find(|&at| document.is(at, Class::Territory)).filter(|&at| !named(at));
    if let Some(at) = land.filter(|&at| (end..at).all(|t| is_adjective(document, t))) {
        return entity(start..at + 1, None, place, ActorMentionKind::Composed, true);
    }
    // "Afghans", "Indians" are people; what ends in "s" otherwise ("Swiss") has two.
    let people = document.ends_with(end - 1, "s") && !document.ends_with(end - 1, "ss");
    if people {
        let actor = cast.compose(state, Role::Civilians, circumstances.day);
        return entity(start..end, Some(actor), None, ActorMentionKind::Composed, false);
    }
    entity(start..end, Some(state), None, ActorMentionKind::Composed, true)
}

/// The role at the end of a list of nationalities.
fn shared_role(document: &Document<'_>, end: usize) -> Option<Role> {
    let joined = document.is(end, Class::Joiner) || document.is_mark(end, ',');
    let names = &document.scan.names;
    let after = names.partition_point(|name| name.tokens.start < end + 1);
    let next = names.get(after).filter(|name| joined && name.tokens.start == end + 1)?;
    let inside =
        next.tokens.clone().filter_map(|at| document.role_at(at)).find(|hit| hit.end == next.tokens.end);
    let after = role_after(document, next.tokens.end).map(|(_, role)| role);
    after.or(inside.map(|hit| hit.what)).or_else(|| shared_role(document, next.tokens.end))
}

/// The gazetteer's entry for a state's territory.
fn country_place(document: &Document<'_>, cast: &Cast<'_>, state: ActorKey) -> Option<u16> {
    document.tables.country(cast.country(state))
}

/// "the interior ministry in Kabul", "the authorities in Dushanbe": a body named by the capital it sits in.
pub(super) fn seated(
    document: &Document<'_>,
    cast: &mut Cast<'_>,
    circumstances: Circumstances,
    state: ActorKey,
    name: &Name,
    prep: usize,
) -> Option<Entity> {
    let adjacent = document.is_one_of(prep, words!["in"]) && prep + 1 == name.tokens.start;
    let start =
        (prep.saturating_sub(4)..prep).find(|&at| document.role_at(at).is_some_and(|hit| hit.end == prep))?;
    let role = document.role_at(start)?.what;
    let body = matches!(
        role,
        Role::ForeignMinistry | Role::DefenceMinistry | Role::InteriorMinistry | Role::Government
    );
    let owned = start > 0
        && (document.tokens[start - 1].kind == TokenKind::Possessive || document.tokens[start - 1].capital);
    (adjacent && body && !owned).then(|| Entity {
        tokens: start..name.tokens.end,
        actor: Some(cast.compose(state, role, circumstances.day)),
        place: None,
        kind: ActorMentionKind::Composed,
        is_adjective: false,
        prep: super::preposition(document, start),
    })
}

/// "the foreign ministry of Iran", "the ministers of Iran and Pakistan": a body named by the state it belongs to.
pub(super) fn belonging(
    document: &Document<'_>,
    cast: &mut Cast<'_>,
    circumstances: Circumstances,
    state: ActorKey,
    name: &Name,
    before: Option<&Entity>,
) -> Option<Entity> {
    let start = name.tokens.start;
    if cast.kind(state) != ActorKind::State {
        return None;
    }
    let made = |cast: &mut Cast<'_>, tokens: Range<usize>, role| Entity {
        prep: super::preposition(document, tokens.start),
        tokens,
        actor: Some(cast.compose(state, role, circumstances.day)),
        place: None,
        kind: ActorMentionKind::Composed,
        is_adjective: false,
    };
    // The article may stand before the name of the state.
    let of = start.checked_sub(1 + usize::from(document.is_one_of(start.wrapping_sub(1), words!["the"])))?;
    if document.is_one_of(of, words!["of"]) {
        let first =
            (of.saturating_sub(4)..of).find(|&at| document.role_at(at).is_some_and(|hit| hit.end == of))?;
        let role = document.role_at(first)?.what;
        let body = !matches!(role, Role::Civilians | Role::ArmedGroup);
        return body.then(|| made(cast, first..name.tokens.end, role));
    }
    let before = before.filter(|entity| {
        entity.kind == ActorMentionKind::Composed && super::shares_list(document, entity, start)
    })?;
    let role =
        document.role_at(before.tokens.start).filter(|hit| document.is_one_of(hit.end, words!["of"]))?.what;
    Some(made(cast, name.tokens.clone(), role))
}

/// A named owner before a role noun: "Pakistan's military" is the military, "Taliban fighters" the Taliban.
pub(super) fn owner(
    document: &Document<'_>,
    cast: &mut Cast<'_>,
    circumstances: Circumstances,
    key: ActorKey,
    name: &Name,
    prep: Option<usize>,
) -> Option<Entity> {
    let end = name.tokens.end;
    let clitic = document.tokens.get(end).is_some_and(|token| token.kind == TokenKind::Possessive);
    let is_state = cast.kind(key) == ActorKind::State;
    if !is_state && clitic {
        return None;
    }
    let (role_tokens, role) = role_after(document, end + usize::from(clitic))?;
    if role_tokens.start > end + usize::from(clitic) + 1 {
        return None;
    }
    let actor = if is_state { cast.compose(key, role, circumstances.day) } else { key };
    Some(Entity {
        tokens: name.tokens.start..role_tokens.end,
        actor: Some(actor),
        place: None,
        kind: ActorMentionKind::Composed,
        is_adjective: false,
        prep,
    })
}

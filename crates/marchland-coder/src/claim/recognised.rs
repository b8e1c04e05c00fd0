//! Who recognises a line: "does not recognise X", "X is recognised by Y", "X is internationally recognised".

use super::subject::{self, is_line, leads, negated};
use super::{Assertion, Cue};
use crate::entity::Entity;
use crate::tables::Class;
use marchland_core::ActorKind;
use marchland_core::claim::{Answer, Measure, Value};

/// Reads whose position it is and what it is.
pub(super) fn recognised(cue: &Cue<'_, '_>) -> Option<Assertion> {
    let document = &cue.reading.document;
    let unreal = cue.back(cue.start(), 4).any(|at| {
        document.is_any(at, &[Class::Modal, Class::Future, Class::Conditional])
            || document.is_one_of(at, words!["to"])
    });
    if unreal {
        return None;
    }
    let passive = cue.back(cue.start(), 4).any(|at| document.is(at, Class::Be));
    let line = line(cue, passive)?;
    let (name, actor, holder) = if passive { agent(cue)? } else { subject_of(cue)? };
    let flips =
        document.is_one_of(cue.start(), words!["rejects", "reject", "rejected", "disputes", "disputed"]);
    let holds = flips == negated(cue.reading, cue.back(cue.start(), 6));
    let mut subject = subject::of(cue.reading, line)?;
    subject.holder = name;
    // From the first word that says whether it holds to the pronoun that stands for the line.
    let verb = cue
        .back(cue.start(), 6)
        .find(|&at| document.is_any(at, &[Class::Negation, Class::Be, Class::Have]))
        .unwrap_or(cue.start());
    let pronoun = document.is_one_of(cue.end(), words!["it"]);
    let verb = verb..cue.end() + usize::from(pronoun);
    let answer = if holds { Answer::Yes } else { Answer::No };
    let mut claim = cue.assertion(
        Measure::Recognition,
        subject,
        Value::Answer(answer),
        &[&near(cue, line), &holder, &verb],
    );
    claim.claimant = actor;
    Some(claim)
}

/// The line: after the verb, before a passive one, or named before for "it" and "this border".
fn line<'r>(cue: &Cue<'r, '_>, passive: bool) -> Option<&'r Entity> {
    let document = &cue.reading.document;
    let own = |entity: &Entity| is_line(cue.reading, entity);
    let ahead = cue.reading.entities_in(cue.ahead(cue.end(), 8)).iter().find(|entity| own(entity));
    let before = || subject::left(cue, cue.start(), own);
    let it = document.is_one_of(cue.end(), words!["it"]);
    let this = cue.back(cue.start(), 7).any(|at| {
        document.is_one_of(at, words!["this", "the"])
            && document.is_one_of(at + 1, words!["border", "line", "boundary", "frontier"])
    });
    let earlier = || {
        (cue.sentence.saturating_sub(1)..cue.sentence).rev().find_map(|at| {
            let tokens = document.sentences[at].tokens.clone();
            cue.reading.entities_in(tokens).iter().rev().find(|entity| own(entity))
        })
    };
    if passive {
        return before().or_else(|| earlier().filter(|_| this));
    }
    ahead.or_else(|| before().filter(|_| it)).or_else(|| earlier().filter(|_| it))
}

/// The words of the line, where they stand near the verb.
fn near(cue: &Cue<'_, '_>, line: &Entity) -> std::ops::Range<usize> {
    /// Farthest that is still one reading.
    const REACH: usize = 24;
    let far = cue.start().saturating_sub(line.tokens.end) > REACH;
    if far { cue.hit.tokens() } else { line.tokens.clone() }
}

type Holder = (String, Option<crate::cast::ActorKey>, std::ops::Range<usize>);

fn holder(cue: &Cue<'_, '_>, entity: &Entity) -> Option<Holder> {
    let key = subject::actor(entity)?;
    let silent = matches!(cue.reading.cast.kind(key), ActorKind::Civilians | ActorKind::Media);
    (!silent).then(|| (cue.reading.cast.name(key).to_owned(), Some(key), entity.tokens.clone()))
}

/// Who recognises, after "by", or the world at large.
fn agent(cue: &Cue<'_, '_>) -> Option<Holder> {
    let document = &cue.reading.document;
    let near = cue.start().saturating_sub(2).max(cue.tokens.start)..(cue.end() + 2).min(cue.tokens.end);
    let world = near.clone().find(|&at| {
        document.is_one_of(at, words!["internationally", "worldwide", "universally", "globally"])
    });
    if let Some(at) = world {
        return Some(("other states".to_owned(), None, at..at + 1));
    }
    let by = cue.ahead(cue.end(), 3).find(|&at| document.is_one_of(at, words!["by"]))?;
    let after = cue.reading.entities_in(cue.ahead(by, 10));
    after.iter().find_map(|entity| {
        let state = || {
            let at = entity.place.filter(|_| entity.actor.is_none())?;
            let name = document.tables.place(at).name().to_owned();
            Some((name, None, entity.tokens.clone()))
        };
        holder(cue, entity).or_else(state)
    })
}

fn subject_of(cue: &Cue<'_, '_>) -> Option<Holder> {
    /// Farthest of the one who recognises before the verb.
    const REACH: usize = 16;
    let own = |entity: &Entity| {
        leads(cue.reading, entity) && entity.actor.is_some() && !is_line(cue.reading, entity)
    };
    let document = &cue.reading.document;
    let near = subject::left(cue, cue.start(), own).filter(|entity| cue.start() - entity.tokens.end <= REACH);
    // "It recognises": a pronoun right before the verb stands for the one whom the sentence names first.
    let pronoun = cue.start() > cue.tokens.start && document.is_one_of(cue.start() - 1, words!["it", "they"]);
    let first = || cue.reading.entities_in(cue.tokens.start..cue.start()).iter().find(|e| e.actor.is_some());
    let entity = if pronoun { first().or(near) } else { near };
    holder(cue, entity?)
}

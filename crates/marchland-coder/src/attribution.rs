//! Who says so: the speaker of a sentence.

use crate::cast::ActorKey;
use crate::document::Document;
use crate::entity::Entity;
use crate::reading::Reading;
use crate::tables::Class;
use crate::token::TokenKind;
use marchland_core::{ActorKind, ActorMentionKind};
use std::ops::Range;

/// A speaker with the words that show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribution {
    /// Who speaks.
    pub speaker: ActorKey,
    /// The words that name the speaker.
    pub tokens: Range<usize>,
    /// The verb, or "according to".
    pub cue: Range<usize>,
    /// The outlet it was told to.
    pub told_to: Option<ActorKey>,
    /// The rule.
    pub rule: &'static str,
}

/// The speakers of every sentence, in order of sentences.
pub fn attributions(reading: &Reading<'_>) -> Vec<Option<Attribution>> {
    let mut all: Vec<Option<Attribution>> = Vec::new();
    for (at, sentence) in reading.document.sentences.iter().enumerate() {
        let own = of_sentence(reading, &sentence.tokens);
        let pronoun = || {
            let (tokens, cue) = pronoun_says(reading, &sentence.tokens)?;
            let same = |n: usize| reading.document.sentences[n].zone == sentence.zone || at - n == 1;
            let mut before = (at.saturating_sub(3)..at).rev().filter(|&n| same(n));
            let it = reading.document.is_one_of(tokens.start, words!["it", "they"]);
            let speaker = before.find_map(|n| {
                let said = all[n].as_ref().map(|said| said.speaker);
                said.or_else(|| denier(reading, n).filter(|_| it))
            });
            let speaker = speaker.or_else(|| person_before(reading, at))?;
            Some(Attribution { speaker, tokens, cue, told_to: None, rule: "speech.pronoun" })
        };
        let mut attribution = own.or_else(pronoun);
        if let Some(said) = &mut attribution {
            said.told_to = said.told_to.or_else(|| outlet(reading, &sentence.tokens));
        }
        all.push(attribution);
    }
    all
}

/// The body that denies or rejects something in a sentence: "The ministry denied it. It said …".
fn denier(reading: &Reading<'_>, sentence: usize) -> Option<ActorKey> {
    let document = &reading.document;
    let tokens = &document.sentences[sentence].tokens;
    let verb =
        tokens.clone().find(|&at| document.is(at, Class::Denial) && reading.entity_at(at).is_none())?;
    subject(reading, tokens, verb).map(|(_, key)| key)
}

/// The person of whom the sentence before tells, where it tells of one first.
fn person_before(reading: &Reading<'_>, sentence: usize) -> Option<ActorKey> {
    let before = reading.document.sentences.get(sentence.checked_sub(1)?)?;
    let mut leading = reading.entities_in(before.tokens.clone()).iter().filter(|e| e.prep.is_none());
    leading.find_map(|e| e.actor.filter(|&key| reading.cast.kind(key) == ActorKind::Person))
}

/// "in an interview with …", "told …": the outlet that was spoken to.
fn outlet(reading: &Reading<'_>, tokens: &Range<usize>) -> Option<ActorKey> {
    let document = &reading.document;
    let told = tokens.clone().find(|&at| document.is(at, Class::Told) && !document.is_quoted(at))?;
    let end = document.end_of(told, Class::Told);
    let ahead = reading.entities_in(end..(end + 6).min(tokens.end)).iter();
    ahead.filter_map(|entity| entity.actor).find(|&key| reading.cast.kind(key) == ActorKind::Media)
}

fn pronoun_says(reading: &Reading<'_>, tokens: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let document = &reading.document;
    document.first_of(tokens.clone(), &[Class::Speech])?;
    tokens
        .clone()
        .find_map(|at| {
            let pronoun =
                document.is_one_of(at, words!["he", "she", "they", "it"]) && !document.is_quoted(at);
            if !pronoun {
                return None;
            }
            let verb = (at + 1..(at + 4).min(tokens.end)).find(|&t| document.is(t, Class::Speech))?;
            let clear = (at + 1..verb).all(|t| {
                document.is_any(t, &[Class::Have])
                    || document
                        .is_one_of(t, words!["also", "further", "later", "then", "earlier", "previously"])
            });
            clear.then(|| (at..at + 1, verb..document.end_of(verb, Class::Speech)))
        })
        // "He also dismissed fears, saying …"
        .or_else(|| {
            let first = tokens.start;
            if !document.is_one_of(first, words!["he", "she", "they"]) {
                return None;
            }
            let verb = (first + 2..tokens.end).find(|&t| {
                document.is_mark(t - 1, ',') && is_saying(document, t) && !document.is_quoted(t)
            })?;
            Some((first..first + 1, verb..document.end_of(verb, Class::Speech)))
        })
}

/// Whether an actor can speak.
fn speaks(reading: &Reading<'_>, entity: &Entity) -> Option<ActorKey> {
    let key = entity.actor.filter(|_| !entity.is_adjective)?;
    let silent = crate::entity::generic::is_generic(&reading.cast, key)
        || reading.cast.kind(key) == ActorKind::EthnicGroup;
    (!silent).then_some(key)
}

fn of_sentence(reading: &Reading<'_>, tokens: &Range<usize>) -> Option<Attribution> {
    let document = &reading.document;
    let mut rest = tokens.clone();
    while let Some(at) = document.first_of(rest.clone(), &[Class::Per, Class::Speech]) {
        rest.start = at + 1;
        if document.is_quoted(at) {
            continue;
        }
        if document.is(at, Class::Per) {
            let end = document.end_of(at, Class::Per);
            let named = reading
                .entities_in(end..(end + 8).min(tokens.end))
                .iter()
                .find(|e| e.tokens.start <= end + 3)
                .filter(|e| !(end..e.tokens.start).any(|at| document.is_mark(at, ',')));
            if let Some((entity, speaker)) = named.and_then(|e| Some((e, speaks(reading, e)?))) {
                let told_to = None;
                return Some(Attribution {
                    speaker,
                    tokens: entity.tokens.clone(),
                    cue: at..end,
                    told_to,
                    rule: "speech.according-to",
                });
            }
        }
        let infinitive =
            document.is_one_of(at + 1, words!["to"]) && !document.is_one_of(at, words!["spoke", "speaks"]);
        if document.is(at, Class::Speech)
            && reading.entity_at(at).is_none()
            && !infinitive
            && let Some(found) = around_verb(reading, tokens, at)
        {
            return Some(found);
        }
    }
    None
}

/// "saying", "adding": a participle that goes on with a subject named before.
fn is_saying(document: &Document<'_>, at: usize) -> bool {
    document.is(at, Class::Speech) && document.ends_with(at, "ing")
}

/// The subject of a verb of speech: the nearest actor before it that no preposition leads, or after it
/// where the verb follows the words spoken.
fn around_verb(reading: &Reading<'_>, tokens: &Range<usize>, verb: usize) -> Option<Attribution> {
    let document = &reading.document;
    let end = document.end_of(verb, Class::Speech);
    if verb > tokens.start && !speaks_here(document, verb) {
        return None;
    }
    let subject = subject(reading, tokens, verb);
    let told_to = document
        .is(verb, Class::Told)
        .then(|| reading.entities_in(end..(end + 6).min(tokens.end)).first())
        .flatten();
    let told_to = told_to.and_then(|e| e.actor).filter(|&key| reading.cast.kind(key) == ActorKind::Media);
    if let Some((entity, speaker)) = subject {
        return Some(Attribution {
            speaker,
            tokens: entity.tokens.clone(),
            cue: verb..end,
            told_to,
            rule: "speech.subject",
        });
    }
    // "…," said X
    let closes = verb > tokens.start
        && !is_saying(document, verb)
        && matches!(document.tokens[verb - 1].kind, TokenKind::Mark('”' | '"' | ',' | '’'));
    let after = reading.entities_in(end..(end + 8).min(tokens.end)).iter().find(|e| {
        // "said one of the elders", but "listed by the UN".
        let led = e.prep.is_some_and(|prep| !document.is_one_of(prep, words!["of"]));
        e.tokens.start <= end + 4 && !led
    })?;
    let speaker = speaks(reading, after)?;
    closes.then(|| Attribution {
        speaker,
        tokens: after.tokens.clone(),
        cue: verb..end,
        told_to,
        rule: "speech.inverted",
    })
}

/// "… and estimates suggest": figures and papers that speak have no name.
fn is_other_subject(document: &Document<'_>, verb: usize) -> bool {
    verb > 0
        && document.is_one_of(
            verb - 1,
            words!["estimates", "reports", "figures", "statistics", "data", "studies", "surveys", "records"],
        )
}

/// Whether a verb of speech has a speaker as subject: not "was told", not "the warned groups".
fn speaks_here(document: &Document<'_>, verb: usize) -> bool {
    let noun = document.is_one_of(verb, words!["estimates", "reports", "claims", "charges", "counts"])
        && document.is_one_of(
            verb + 1,
            words![
                "suggest", "suggests", "show", "indicate", "say", "put", "range", "vary", "of", "by",
                "against", "about"
            ],
        );
    // "so-called" calls nobody.
    !noun && !document.tokens[verb].joined && !document.is_any(verb - 1, &[Class::Be, Class::Determiner])
}

fn subject<'r>(
    reading: &'r Reading<'_>,
    tokens: &Range<usize>,
    verb: usize,
) -> Option<(&'r Entity, ActorKey)> {
    let document = &reading.document;
    let before = reading.entities_in(tokens.start..verb);
    // A description between commas may stand between the name and its verb: persons win over the bodies
    // they are described by.
    let mut best: Option<(&Entity, ActorKey)> = None;
    for entity in before.iter().rev() {
        let gap = entity.tokens.end..verb;
        let broken = gap.clone().any(|at| {
            matches!(document.tokens[at].kind, TokenKind::Mark(';' | ':' | '”' | '"' | '“'))
                || (document.is(at, Class::Speech)
                    && reading.entity_at(at).is_none()
                    && speaks_here(document, at))
        });
        if broken || is_other_subject(document, verb) {
            break;
        }
        let Some(key) = speaks(reading, entity) else { continue };
        // "with X calling it …"
        let with = is_saying(document, verb)
            && gap.is_empty()
            && entity.prep.is_some_and(|prep| document.is_one_of(prep, words!["with"]));
        let led = entity.prep.is_some() && !with;
        let is_person = reading.cast.kind(key) == ActorKind::Person || entity.kind == ActorMentionKind::Tail;
        let apposed = gap.clone().any(|at| document.is_mark(at, ','));
        if is_person && (!led || apposed) {
            return Some((entity, key));
        }
        let owner = document.tokens.get(entity.tokens.end).is_some_and(|t| t.kind == TokenKind::Possessive);
        // ", officials said": the comma before the subject shuts out what stands before it.
        let shut = apposed && !document.is_mark(entity.tokens.end, ',');
        if !led && best.is_none() && gap.len() < 14 && !owner && !shut {
            best = Some((entity, key));
        }
    }
    best
}

//! Who says so: the speaker of a sentence, and direct quotations with theirs.

use crate::cast::ActorKey;
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

/// A direct quotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The words between the marks.
    pub tokens: Range<usize>,
    /// Who says them.
    pub attribution: Option<Attribution>,
}

/// The speakers of every sentence, in order of sentences.
pub fn attributions(reading: &Reading<'_>) -> Vec<Option<Attribution>> {
    let mut all: Vec<Option<Attribution>> = Vec::new();
    for (at, sentence) in reading.document.sentences.iter().enumerate() {
        let own = of_sentence(reading, &sentence.tokens);
        let pronoun = || {
            let before = &all[at.saturating_sub(3)..at];
            let same = |n: usize| reading.document.sentences[n].zone == sentence.zone || at - n == 1;
            let last = (at.saturating_sub(3)..at)
                .rev()
                .find(|&n| same(n) && before[n - at.saturating_sub(3)].is_some())?;
            let last = all[last].as_ref()?;
            let (tokens, cue) = pronoun_says(reading, &sentence.tokens)?;
            Some(Attribution { speaker: last.speaker, tokens, cue, told_to: None, rule: "speech.pronoun" })
        };
        let attribution = own.or_else(pronoun);
        all.push(attribution);
    }
    all
}

fn pronoun_says(reading: &Reading<'_>, tokens: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let document = &reading.document;
    tokens.clone().find_map(|at| {
        let pronoun = document.is_one_of(at, words!["he", "she", "they", "it"]) && !document.quoted[at];
        let verb = (at + 1..(at + 4).min(tokens.end)).find(|&t| document.is(t, Class::Speech))?;
        let clear = (at + 1..verb).all(|t| {
            document.is_any(t, &[Class::Have])
                || document.is_one_of(t, words!["also", "further", "later", "then", "earlier", "previously"])
        });
        (pronoun && clear).then(|| (at..at + 1, verb..document.end_of(verb, Class::Speech)))
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
    for at in tokens.clone() {
        if document.quoted[at] {
            continue;
        }
        if document.is(at, Class::Per) {
            let end = document.end_of(at, Class::Per);
            let named = reading
                .entities_in(end..(end + 8).min(tokens.end))
                .iter()
                .find(|e| e.tokens.start <= end + 3);
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

/// The subject of a verb of speech: the nearest actor before it that no preposition leads, or after it
/// where the verb follows the words spoken.
fn around_verb(reading: &Reading<'_>, tokens: &Range<usize>, verb: usize) -> Option<Attribution> {
    let document = &reading.document;
    let end = document.end_of(verb, Class::Speech);
    let passive = verb > tokens.start && document.is(verb - 1, Class::Be);
    if passive {
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
        && matches!(document.tokens[verb - 1].kind, TokenKind::Mark('”' | '"' | ',' | '’'));
    let after =
        reading.entities_in(end..(end + 8).min(tokens.end)).iter().find(|e| e.tokens.start <= end + 3)?;
    let speaker = speaks(reading, after)?;
    closes.then(|| Attribution {
        speaker,
        tokens: after.tokens.clone(),
        cue: verb..end,
        told_to,
        rule: "speech.inverted",
    })
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
                || (document.is(at, Class::Speech) && reading.entity_at(at).is_none())
        });
        if broken {
            break;
        }
        let Some(key) = speaks(reading, entity) else { continue };
        let led = entity.prep.is_some();
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

/// Every direct quotation of at least three words, with its speaker.
pub fn quotes(reading: &Reading<'_>, attributions: &[Option<Attribution>]) -> Vec<Quote> {
    let document = &reading.document;
    let mut found: Vec<Quote> = Vec::new();
    let mut at = 0;
    while at < document.tokens.len() {
        if !document.quoted[at] {
            at += 1;
            continue;
        }
        let start = at;
        while at < document.tokens.len() && document.quoted[at] {
            at += 1;
        }
        if at - start < 3 {
            continue;
        }
        let sentence = document.sentence_of(start);
        let last = document.sentence_of(at - 1);
        let near = |n: usize| attributions.get(n).cloned().flatten();
        let direct = sentence.and_then(near).or_else(|| last.and_then(near));
        // A quotation that opens a paragraph's next sentence goes on with its speaker.
        let carried = || {
            let sentence = sentence.filter(|&n| n > 0)?;
            let same = document.sentences[sentence].zone == document.sentences[sentence - 1].zone;
            near(sentence - 1).filter(|_| same)
        };
        found.push(Quote { tokens: start..at, attribution: direct.or_else(carried) });
    }
    found
}

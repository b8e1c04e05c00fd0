//! Suspicious phrases: words that a bad translation or a broken copy has likely left. They are offered to whoever
//! reviews, and never repaired.

use crate::coded::{Coded, code_article};
use crate::entity::Entity;
use crate::tables::Class;
use crate::token::{TokenKind, fold};
use marchland_core::article::ZoneKind;
use marchland_core::manifest::Source;
use marchland_core::{ActorKind, ArticleIdx, Mode, Span};
use std::collections::BTreeMap;
use std::ops::Range;

/// A phrase that somebody should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suspicion {
    /// The words.
    pub span: Span,
    /// The rule.
    pub rule: &'static str,
    /// Why they are suspicious.
    pub why: String,
}

/// The suspicious phrases of a corpus, in article and reading order.
pub fn suspicions(source: &Source) -> Vec<Suspicion> {
    let tables = crate::tables();
    let pairs = source.articles.iter().zip(&source.texts).enumerate();
    let all: Vec<Coded<'_>> =
        pairs.map(|(at, (article, text))| code_article(tables, ArticleIdx::new(at), article, text)).collect();
    let mut words: BTreeMap<String, usize> = BTreeMap::new();
    for coded in &all {
        let document = &coded.reading.document;
        for at in (0..document.tokens.len()).filter(|&at| document.is_word(at)) {
            *words.entry(document.folded(at)).or_default() += 1;
        }
    }
    let mut found = Vec::new();
    for coded in &all {
        let mut put = |tokens: Range<usize>, rule, why: String| {
            found.push(Suspicion { span: coded.reading.document.span(tokens), rule, why });
        };
        accidents(&all, coded, &mut put);
        run_together(coded, &words, &mut put);
        for sentence in &coded.reading.document.sentences {
            if sentence.kind == ZoneKind::Body {
                leftovers(coded, &sentence.tokens, &mut put);
                joined(coded, &sentence.tokens, &mut put);
                with_itself(coded, &sentence.tokens, &mut put);
                past_to_come(coded, &sentence.tokens, &mut put);
            }
        }
    }
    found.sort_by_key(|suspicion| suspicion.span);
    found
}

type Put<'p> = dyn FnMut(Range<usize>, &'static str, String) + 'p;

/// A crash or an accident of a force of which the corpus tells air strikes.
fn accidents(all: &[Coded<'_>], coded: &Coded<'_>, put: &mut Put<'_>) {
    let document = &coded.reading.document;
    for sentence in &document.sentences {
        let tokens = sentence.tokens.clone();
        let Some(at) =
            tokens.clone().find(|&at| document.is_one_of(at, words!["crash", "crashed", "accident"]))
        else {
            continue;
        };
        let Some(country) = coded.reading.entities_in(tokens).iter().find_map(|entity| force(coded, entity))
        else {
            continue;
        };
        let strikes = all.iter().flat_map(|coded| coded.tellings.iter().map(move |telling| (coded, telling)));
        let struck = strikes
            .filter(|(coded, telling)| {
                matches!(telling.mode, Some(Mode::Aerial | Mode::Drone))
                    && telling.actors.iter().any(|part| coded.reading.cast.country(part.actor) == country)
            })
            .count();
        if struck > 0 {
            let start = if document.is_any(at - 1, &[Class::WeaponAir]) { at - 1 } else { at };
            let why =
                format!("an accident of forces of which air strikes are told {struck} times in this corpus");
            put(start..at + 1, "suspect.accident", why);
        }
    }
}

/// The country of an entity that is a force.
fn force<'c>(coded: &'c Coded<'_>, entity: &Entity) -> Option<&'c str> {
    let cast = &coded.reading.cast;
    let key = entity.actor.filter(|&key| cast.kind(key) == ActorKind::ArmedForces)?;
    Some(cast.country(key)).filter(|country| !country.is_empty())
}

/// "bordera": a word that stands once, made of one that stands elsewhere and a word of grammar.
fn run_together(coded: &Coded<'_>, words: &BTreeMap<String, usize>, put: &mut Put<'_>) {
    const TAILS: [&str; 9] = ["the", "and", "of", "in", "is", "to", "for", "that", "a"];
    /// Shortest head, in letters.
    const HEAD: usize = 4;
    let document = &coded.reading.document;
    for at in (0..document.tokens.len()).filter(|&at| document.is_word(at)) {
        let word = fold(document.word(at));
        let known = document.scan.known[at].word != crate::tables::NO_WORD;
        if known || words.get(&word) != Some(&1) || coded.reading.entity_at(at).is_some() {
            continue;
        }
        let cut = TAILS.iter().find_map(|tail| {
            let head = word.strip_suffix(tail)?;
            // One letter is no sign where the head is a short word: "panda".
            let long = head.len() >= HEAD + if tail.len() == 1 { 4 } else { 0 };
            (long && words.contains_key(head)).then_some((head, *tail))
        });
        if let Some((head, tail)) = cut {
            put(at..at + 1, "suspect.run-together", format!("“{head}” and “{tail}” run together"));
        }
    }
}

/// Scraps of markup.
fn leftovers(coded: &Coded<'_>, tokens: &Range<usize>, put: &mut Put<'_>) {
    let document = &coded.reading.document;
    let scrap = |at: usize| matches!(document.tokens[at].kind, TokenKind::Mark('<' | '>' | '{' | '}'));
    if let Some(at) = tokens.clone().find(|&at| scrap(at)) {
        put(at..at + 1, "suspect.markup", "a scrap of markup".to_owned());
    }
}

/// "… and In February the …": a capital begins anew inside a sentence.
fn joined(coded: &Coded<'_>, tokens: &Range<usize>, put: &mut Put<'_>) {
    let document = &coded.reading.document;
    for at in tokens.start + 1..tokens.end {
        let begins = document.tokens[at].capital
            && !document.tokens[at].acronym
            && !document.is_quoted(at)
            && coded.reading.entity_at(at).is_none()
            && document
                .is_one_of(at, words!["it", "in", "for", "the", "and", "but", "this", "he", "she", "they"]);
        if begins && document.is_word(at - 1) && !document.tokens[at - 1].acronym && !titled(coded, at) {
            put(at - 1..at + 1, "suspect.joined", "a new sentence seems to begin inside this one".to_owned());
        }
    }
}

/// "The Voice of The Border": between words with capitals the capital is part of a name.
fn titled(coded: &Coded<'_>, at: usize) -> bool {
    let document = &coded.reading.document;
    let before = document.tokens[at - 1].capital || document.is_one_of(at - 1, words!["of"]);
    before && document.tokens.get(at + 1).is_some_and(|next| next.capital)
}

/// "India trades with China and India".
fn with_itself(coded: &Coded<'_>, tokens: &Range<usize>, put: &mut Put<'_>) {
    let document = &coded.reading.document;
    let entities = coded.reading.entities_in(tokens.clone());
    let Some(first) = entities.iter().find(|entity| entity.actor.is_some() && entity.prep.is_none()) else {
        return;
    };
    let again = entities.iter().find(|entity| {
        let with = entity.prep.is_some_and(|prep| document.is_one_of(prep, words!["with"]));
        entity.tokens.start > first.tokens.end
            && entity.actor == first.actor
            && with
            && !entity.is_adjective
            && !(first.tokens.end..entity.tokens.start).any(|at| coded.reading.is_boundary(at))
            && document.tokens.get(entity.tokens.end).is_none_or(|token| token.kind != TokenKind::Possessive)
    });
    if let Some(entity) = again {
        let name = coded.reading.name(first.actor.unwrap_or(crate::cast::ActorKey(0)));
        put(entity.tokens.clone(), "suspect.with-itself", format!("{name} would have to do with itself"));
    }
}

/// "In May 2021, they will …" in an article of 2024.
fn past_to_come(coded: &Coded<'_>, tokens: &Range<usize>, put: &mut Put<'_>) {
    let document = &coded.reading.document;
    let Some(published) = coded.reading.anchor.published.and_then(|days| days.start) else { return };
    for at in coded.reading.dates_in(tokens.clone()) {
        let date = &coded.reading.dates[at];
        let over = date.interval.and_then(|days| days.end).is_some_and(|end| end < published);
        let clause = coded.reading.clause(date.tokens.start, tokens);
        let future = clause.clone().find(|&at| document.is_one_of(at, words!["will", "shall"]));
        if let Some(verb) =
            future.filter(|&verb| over && verb > date.tokens.end && verb < date.tokens.end + 6)
        {
            put(
                date.tokens.start..verb + 1,
                "suspect.past-to-come",
                "told as still to come, although the day was over when the article came out".to_owned(),
            );
        }
    }
}

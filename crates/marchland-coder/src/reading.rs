//! An article read: entities, numbers and dates, with the questions that later stages ask of them.

use crate::cast::{ActorKey, Cast};
use crate::date::{Anchor, DateMention, dates, event};
use crate::document::Document;
use crate::entity::{Circumstances, Entity, entities};
use crate::number::{Number, numbers};
use crate::tables::{Class, Form, PlaceEntry, Tables};
use crate::token::{TokenKind, Words};
use marchland_core::PlaceKind;
use std::collections::BTreeMap;
use std::ops::Range;

/// What was found in an article.
pub struct Reading<'t> {
    /// The prepared text.
    pub document: Document<'t>,
    /// The list and the drafts.
    pub cast: Cast<'t>,
    /// Entities in reading order.
    pub entities: Vec<Entity>,
    /// Numbers in reading order, dates left out.
    pub numbers: Vec<Number>,
    /// Dates in reading order.
    pub dates: Vec<DateMention>,
    /// The publication date.
    pub anchor: Anchor,
    /// The border line between the two countries that the article names most: a position in the gazetteer.
    pub line: Option<u16>,
    /// Per token the position of its entity, `u32::MAX` for none.
    entity_numbers: Vec<u32>,
    /// Per token whether a clause ends at it.
    boundaries: Vec<bool>,
    /// Per token whether it links two happenings.
    links: Vec<bool>,
}

/// Words at which a clause may end.
const BREAKS: &Words = words![
    "when",
    "while",
    "because",
    "although",
    "though",
    "whereas",
    "that",
    "but",
    "if",
    "unless",
    "until",
    "which",
    "who",
    "where",
    "retaliation",
    "response",
    "revenge",
    "reprisal",
    "after",
    "before",
    "since",
    "as",
    "following",
    "amid",
    "despite",
    "over",
];

impl<'t> Reading<'t> {
    /// Reads a prepared text.
    pub fn new(document: Document<'t>, anchor: Anchor) -> Self {
        let mut cast = Cast::new(document.tables);
        let circumstances = Circumstances { day: anchor.published.and_then(|interval| interval.end) };
        let entities = entities(&document, &mut cast, circumstances);
        let dates = dates(&document, anchor);
        let mut all = Vec::new();
        for sentence in &document.sentences {
            numbers(&document, sentence.tokens.clone(), &mut all);
        }
        let dated = |token: usize| {
            let after = dates.partition_point(|date| date.tokens.end <= token);
            dates.get(after).is_some_and(|date| date.tokens.contains(&token))
        };
        all.retain(|number| !dated(number.tokens.end - 1));
        let line = line(document.tables, &cast, &entities);
        let mut entity_numbers = vec![u32::MAX; document.tokens.len()];
        for (at, entity) in entities.iter().enumerate() {
            entity_numbers[entity.tokens.clone()].fill(at as u32);
        }
        let mut reading = Self {
            boundaries: vec![false; document.tokens.len()],
            links: vec![false; document.tokens.len()],
            document,
            cast,
            entities,
            numbers: all,
            dates,
            anchor,
            line,
            entity_numbers,
        };
        reading.mark_clauses();
        reading
    }

    fn mark_clauses(&mut self) {
        for at in 0..self.document.tokens.len() {
            match self.document.tokens[at].kind {
                TokenKind::Mark(mark) => {
                    self.boundaries[at] =
                        matches!(mark, ';' | ':' | '—' | '–' | '(' | ')' | '“' | '”' | '"' | '.' | '?' | '!');
                }
                TokenKind::Word if self.document.is_one_of(at, BREAKS) => {
                    self.links[at] = self.leads_to_happening(at);
                    self.boundaries[at] = self.breaks(at);
                }
                _ => {}
            }
        }
    }

    /// The entities that lie in a run of tokens.
    pub fn entities_in(&self, tokens: Range<usize>) -> &[Entity] {
        let first = self.entities.partition_point(|entity| entity.tokens.start < tokens.start);
        let entities = &self.entities[first..];
        let n_inside = entities.iter().take_while(|entity| entity.tokens.end <= tokens.end).count();
        &entities[..n_inside]
    }

    /// The numbers that lie in a run of tokens, bounds left out of account at its beginning.
    pub fn numbers_in(&self, tokens: Range<usize>) -> &[Number] {
        let first = self.numbers.partition_point(|number| number.tokens.start < tokens.start);
        let last = self.numbers.partition_point(|number| number.tokens.end <= tokens.end);
        &self.numbers[first..last.max(first)]
    }

    /// The number that covers a token.
    pub fn number_at(&self, token: usize) -> Option<&Number> {
        let after = self.numbers.partition_point(|number| number.tokens.end <= token);
        self.numbers.get(after).filter(|number| number.tokens.contains(&token))
    }

    /// Positions of the dates that lie in a run of tokens.
    pub fn dates_in(&self, tokens: Range<usize>) -> Range<usize> {
        let first = self.dates.partition_point(|date| date.tokens.start < tokens.start);
        let last = self.dates.partition_point(|date| date.tokens.end <= tokens.end);
        first..last.max(first)
    }

    /// The entity that covers a token.
    pub fn entity_at(&self, token: usize) -> Option<&Entity> {
        let number = *self.entity_numbers.get(token)?;
        self.entities.get(number as usize)
    }

    /// The clause around a token: up to a semicolon, colon, dash, a quotation mark, a subordinating word or
    /// "and" before a new subject; commas do not end it.
    pub fn clause(&self, token: usize, sentence: &Range<usize>) -> Range<usize> {
        let opening = self.opening_end(sentence);
        let first = if token < opening { sentence.start } else { opening };
        let last = if token < opening { opening } else { sentence.end };
        let mut start = token;
        while start > first && !self.is_boundary(start - 1) {
            start -= 1;
        }
        // A clause within the sentence that a conjunction opens ends where the main clause begins.
        let document = &self.document;
        let opened = start > sentence.start
            && document
                .is_one_of(start - 1, words!["as", "when", "while", "because", "although", "though", "once"])
            && (start < 2 || document.is_mark(start - 2, ',') || start - 1 == sentence.start);
        let mut end = token + 1;
        while end < last {
            let main = opened
                && document.is_mark(end, ',')
                && (document.is_one_of(end + 1, words!["there", "it", "they", "he", "she", "the"])
                    || self.number_at(end + 1).is_some());
            if main {
                break;
            }
            if !self.is_boundary(end) {
                end += 1;
            } else if let Some(after) = self.aside_end(end, last) {
                end = after;
            } else {
                break;
            }
        }
        start..end
    }

    /// Where a relative clause between commas ends, when the sentence goes on after it.
    fn aside_end(&self, at: usize, end: usize) -> Option<usize> {
        let document = &self.document;
        let opened =
            at > 1 && (document.is_mark(at - 1, ',') || (document.is(at - 1, Class::Preposition) && at > 3));
        let relative = document.is_one_of(at, words!["which", "who", "where"]);
        let close = (at + 2..end).find(|&t| document.is_mark(t, ','))?;
        (opened && relative).then_some(close)
    }

    /// Whether a clause ends at a token.
    pub fn is_boundary(&self, at: usize) -> bool {
        self.boundaries.get(at) == Some(&true)
    }

    /// Whether a clause ends at one of [`BREAKS`].
    fn breaks(&self, at: usize) -> bool {
        let document = &self.document;
        let may = words!["after", "before", "since", "as", "following", "amid", "despite", "over"];
        self.entity_at(at).is_none()
            && (!document.is_one_of(at, may)
                || self.links[at]
                || (document.is_one_of(at, words!["after", "before", "since"])
                    && document.ends_with(at + 1, "ing"))
                || (document.is_one_of(at, words!["after", "before", "as", "since"])
                    && !self.starts_phrase(at)))
    }

    /// "after clashes", "following a week of fighting", "over the strikes": from here on another happening is told.
    pub fn links_happenings(&self, at: usize) -> bool {
        self.links.get(at) == Some(&true)
    }

    fn leads_to_happening(&self, at: usize) -> bool {
        let document = &self.document;
        let reach = if document.is_one_of(at, words!["after", "following", "amid", "before", "despite"]) {
            6
        } else if document.is_one_of(at, words!["over"]) {
            3
        } else {
            return false;
        };
        let mut ahead = (at + 1..(at + 1 + reach).min(document.tokens.len()))
            .take_while(|&t| document.is_word(t) || document.tokens[t].kind == TokenKind::Number);
        ahead.any(|t| document.triggers_at(t).iter().any(|hit| hit.what.form == Form::Noun))
    }

    /// One past the subordinate clause that opens a sentence: "When shells fell, people fled".
    pub fn opening_end(&self, sentence: &Range<usize>) -> usize {
        let document = &self.document;
        let first = self.dates.partition_point(|date| date.tokens.start < sentence.start);
        let leads = |date: &&DateMention| date.tokens.start == sentence.start && date.rule == event::CLAUSE;
        let counted = self.dates.get(first).filter(leads);
        let soon =
            document.is_one_of(sentence.start, words!["even", "just", "hours", "only", "shortly", "soon"]);
        let start = counted.map_or(sentence.start + usize::from(soon), |date| date.tokens.end - 1);
        let clause =
            document.is_one_of(start, words!["when", "while", "although", "though", "because", "once"]);
        let either = document.is_one_of(start, words!["as", "after", "before", "since"]);
        let opens = clause || (either && self.has_verb_soon(start));
        if !opens {
            return sentence.start;
        }
        let end = sentence.end.min(start + 40);
        (start + 3..end).find(|&t| document.is_mark(t, ',')).unwrap_or(sentence.start)
    }

    /// Whether a verb stands before the first comma after a token.
    fn has_verb_soon(&self, at: usize) -> bool {
        let document = &self.document;
        let end = (at + 16).min(document.tokens.len());
        (at + 1..end).take_while(|&t| document.is_word(t)).any(|t| {
            document.is_any(t, &[Class::Be, Class::Have, Class::Modal, Class::Speech])
                || document.triggers_at(t).iter().any(|hit| hit.what.form == Form::Past)
        })
    }

    /// Whether "after", "before", "as", "since" leads a noun phrase and not a clause.
    fn starts_phrase(&self, at: usize) -> bool {
        let end = (at + 7).min(self.document.tokens.len());
        let verb = |t: usize| {
            self.document.is_any(t, &[Class::Be, Class::Have, Class::Modal, Class::Speech])
                || self.document.triggers_at(t).iter().any(|hit| hit.what.form == Form::Past)
        };
        !(at + 1..end).take_while(|&t| self.document.is_word(t)).any(verb)
    }

    /// Name of an actor, for labels.
    pub fn name(&self, key: ActorKey) -> &str {
        self.cast.name(key)
    }
}

fn line(tables: &Tables, cast: &Cast<'_>, entities: &[Entity]) -> Option<u16> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for country in entities.iter().filter_map(|entity| entity.actor).map(|key| cast.country(key)) {
        if !country.is_empty() {
            *counts.entry(country).or_default() += 1;
        }
    }
    let mut ranked: Vec<(&str, usize)> = counts.into_iter().collect();
    ranked.sort_by_key(|(country, n)| (std::cmp::Reverse(*n), *country));
    let [(first, _), (second, _), ..] = ranked[..] else { return None };
    let between = |place: &PlaceEntry| {
        place.record.kind() == PlaceKind::Line
            && [first, second].iter().all(|c| place.record.country.iter().any(|p| p == c))
    };
    tables.places.iter().position(between).map(|at| at as u16)
}

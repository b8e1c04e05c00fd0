//! Decisions applied: what a person decided about an article's records, and what is left to look at.
//!
//! A decision holds only while the coder reads, in its words, what it read when the decision was made; else it is
//! stale and nothing of it is applied. Narrow decisions (correct, reject, add, merge, split) come first; a
//! confirmation is about all that is left in its words.

mod apply;
mod open;
mod reads;
mod suspect;

#[cfg(test)]
mod tests;

use crate::coded::{Coded, cluster};
use marchland_core::Span;
use marchland_core::review::{Action, Decision, RecordKind, Values};
use std::collections::BTreeMap;
use std::ops::Range;

pub(crate) use apply::telling_in;
pub use open::{OpenSentence, open};
pub use suspect::{Suspicion, suspicions};

/// A decision that does not fit what the coder reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// Position of the decision.
    pub decision: usize,
    /// What is wrong with it.
    pub message: String,
    /// What the decision expects.
    pub expected: String,
    /// What is found.
    pub found: String,
}

/// A record of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Record {
    /// The token by which it is found.
    pub(crate) at: usize,
    /// What it is.
    pub(crate) kind: RecordKind,
    /// Its position among those of its kind.
    pub(crate) position: usize,
}

/// Two happenings that a decision joins or holds apart, by their numbers, the lower first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Joint {
    pub(crate) a: u32,
    pub(crate) b: u32,
    pub(crate) together: bool,
}

/// The decisions that join or hold apart happenings of two articles, found article by article.
#[derive(Debug, Default)]
pub(crate) struct Joints {
    /// By the decision's position: the happenings of either side, and whether they are one.
    found: BTreeMap<usize, ([Option<u32>; 2], bool)>,
}

impl Joints {
    /// Takes note of the happenings of an article, which are numbered from `first` on.
    pub(crate) fn note(&mut self, coded: &Coded<'_>, decisions: &[Decision], first: usize) {
        for (at, decision) in decisions.iter().enumerate() {
            let (other, together) = match decision.action {
                Action::Merge(other) => (other, true),
                Action::Split(other) => (other, false),
                _ => continue,
            };
            if other.article == decision.words.article {
                continue;
            }
            for (side, words) in [decision.words, other].into_iter().enumerate() {
                if words.article == coded.reading.document.article {
                    let number = happening_in(coded, words).map(|at| (first + at) as u32);
                    self.found.entry(at).or_insert(([None; 2], together)).0[side] = number;
                }
            }
        }
    }

    /// The decisions of which an end names no happening.
    pub(crate) fn problems(&self) -> Vec<Stale> {
        let open = self.found.iter().filter(|(_, (ends, _))| ends.iter().any(Option::is_none));
        let stale = open.map(|(&decision, (ends, _))| {
            let which = if ends[0].is_none() { "\"quote\"" } else { "\"with\"" };
            Stale { decision, ..problem("no incident to join or part", "words in which one is read", which) }
        });
        stale.collect()
    }

    /// Those whose happenings were both found, in the order of the decisions.
    pub(crate) fn pairs(&self) -> Vec<Joint> {
        let pair = |([a, b], together): &([Option<u32>; 2], bool)| {
            let (a, b) = ((*a)?, (*b)?);
            Some(Joint { a: a.min(b), b: a.max(b), together: *together })
        };
        self.found.values().filter_map(pair).collect()
    }
}

/// The happening of the first telling in some words, by its position in the article.
fn happening_in(coded: &Coded<'_>, words: Span) -> Option<usize> {
    let telling = telling_in(coded, &tokens_of(coded, words))?;
    coded.clusters.iter().position(|cluster| cluster.tellings.contains(&telling))
}

/// The records that begin in a run of tokens, in reading order.
pub(crate) fn records(coded: &Coded<'_>, tokens: &Range<usize>) -> Vec<Record> {
    let tellings = coded.tellings.iter().map(|telling| telling.trigger.start);
    let claims = coded.assertions.iter().map(|claim| claim.at);
    let quotes = coded.quotes.iter().map(|quote| quote.tokens.start);
    let of = |kind, places: Vec<usize>| {
        places.into_iter().enumerate().map(move |(position, at)| Record { at, kind, position })
    };
    let mut all: Vec<Record> = of(RecordKind::Event, tellings.collect())
        .chain(of(RecordKind::Claim, claims.collect()))
        .chain(of(RecordKind::Quotation, quotes.collect()))
        .filter(|record| tokens.contains(&record.at))
        .collect();
    all.sort_unstable();
    all
}

/// The tokens that lie in a stretch of the stored text.
pub(crate) fn tokens_of(coded: &Coded<'_>, words: Span) -> Range<usize> {
    let document = &coded.reading.document;
    let n = document.tokens.len();
    let start = document.token_from(words.start as usize);
    let end = (start..n).find(|&at| document.span(at..at + 1).end > words.end).unwrap_or(n);
    start..end
}

/// Applies the decisions about one article, given with their positions in the review.
pub(crate) fn review(coded: &mut Coded<'_>, decisions: &[(usize, &Decision)]) -> Vec<Stale> {
    let mut stale = Vec::new();
    let mut taken: Vec<Record> = Vec::new();
    let mut narrow: Vec<(usize, &Decision, Option<Record>)> = Vec::new();
    for &(at, decision) in decisions {
        let tokens = tokens_of(coded, decision.words);
        let is_added = joins_added(decision, decisions);
        match fits(coded, decision, &tokens) {
            Err(_) if is_added => {}
            Ok(Some(record)) if taken.contains(&record) => {
                let twice = problem("two decisions are about one record", "one decision", "a second one");
                stale.push(Stale { decision: at, ..twice });
            }
            Ok(record) => {
                taken.extend(record);
                narrow.push((at, decision, record));
            }
            Err(problem) if !matches!(decision.action, Action::Confirm) => {
                stale.push(Stale { decision: at, ..problem });
            }
            Err(_) => {}
        }
    }
    let mut confirmed: Vec<(usize, Vec<Record>)> = Vec::new();
    for &(at, decision) in decisions.iter().filter(|(_, decision)| decision.action == Action::Confirm) {
        let tokens = tokens_of(coded, decision.words);
        let mut left = records(coded, &tokens);
        left.retain(|record| !taken.contains(record));
        match compared(coded, decision, &left) {
            Ok(()) => confirmed.push((at, left)),
            Err(problem) => stale.push(Stale { decision: at, ..problem }),
        }
    }
    for (at, records) in confirmed {
        for record in records {
            mark(coded, record, at);
        }
    }
    apply::apply(coded, &narrow);
    stale.extend(apply::unfit_joints(coded, decisions));
    let cuts = apply::within(coded, decisions, false);
    cluster(coded, &cuts);
    for (a, b) in apply::within(coded, decisions, true) {
        apply::join(coded, a, b);
    }
    stale.sort_by_key(|stale| stale.decision);
    stale
}

/// Whether a decision joins or parts an event that another one adds, which the coder itself does not read.
fn joins_added(decision: &Decision, all: &[(usize, &Decision)]) -> bool {
    let joins = matches!(decision.action, Action::Merge(_) | Action::Split(_));
    let adds = |other: &Decision| {
        matches!(&other.action, Action::Add(values) if values.kind() == RecordKind::Event)
            && decision.words.start <= other.words.start
            && other.words.start < decision.words.end
    };
    joins && all.iter().any(|(_, other)| adds(other))
}

/// Ids in the values of a decision that neither the lists nor the article have.
fn unknown_ids(coded: &Coded<'_>, decision: &Decision) -> Vec<String> {
    let (Action::Correct(values) | Action::Add(values)) = &decision.action else { return Vec::new() };
    let no_actor = |id: &&String| coded.reading.cast.find(id).is_none();
    let no_place = |id: &&String| coded.reading.document.tables.find_place(id).is_none();
    match values {
        Values::Event(values) => {
            let parties = values.actors.iter().chain(&values.recipients).flatten().filter(no_actor);
            parties.chain(values.places.iter().flatten().filter(no_place)).cloned().collect()
        }
        Values::Quotation(values) => {
            values.speaker.iter().filter(|id| !id.is_empty()).filter(no_actor).cloned().collect()
        }
        Values::Claim(_) => Vec::new(),
    }
}

/// The record that a narrow decision is about; `None` where it is about words without one.
fn fits(coded: &Coded<'_>, decision: &Decision, tokens: &Range<usize>) -> Result<Option<Record>, Stale> {
    let unknown = unknown_ids(coded, decision);
    if !unknown.is_empty() {
        let found = format!("\"{}\"", unknown.join("\", \""));
        return Err(problem(
            "unknown id",
            "ids of actors and places, as `marchland code --format json` gives them, or of corpus.toml",
            &found,
        ));
    }
    let mut inside = records(coded, tokens);
    let wanted = match &decision.action {
        Action::Confirm => return Err(problem("", "", "")),
        Action::Add(_) => return compared(coded, decision, &inside).map(|()| None),
        Action::Merge(_) | Action::Split(_) => RecordKind::Event,
        Action::Correct(values) => values.kind(),
        Action::Reject(kind) => *kind,
    };
    inside.retain(|record| record.kind == wanted);
    let [record] = inside.as_slice() else {
        let found = match inside.len() {
            0 => "none".to_owned(),
            n => format!("{n} of them: {}", reads::lines(coded, &inside).join(" | ")),
        };
        let expected = format!("words in which one {} is read", wanted.label());
        return Err(problem("the words name no single record", &expected, &found));
    };
    if matches!(decision.action, Action::Merge(_) | Action::Split(_)) {
        return Ok(None);
    }
    compared(coded, decision, &inside).map(|()| Some(*record))
}

/// Whether the records are read as the decision says.
fn compared(coded: &Coded<'_>, decision: &Decision, records: &[Record]) -> Result<(), Stale> {
    let now = reads::lines(coded, records);
    if now == decision.reads {
        return Ok(());
    }
    let quoted = |lines: &[String]| {
        if lines.is_empty() { "nothing read".to_owned() } else { format!("\"{}\"", lines.join("\" \"")) }
    };
    let message = match (decision.reads.as_slice(), now.as_slice()) {
        ([], [_, ..]) => "the decision does not say what the coder reads there, in \"reads\"",
        _ => "the decision is stale: the coder reads otherwise",
    };
    Err(problem(message, &quoted(&decision.reads), &quoted(&now)))
}

fn problem(message: &str, expected: &str, found: &str) -> Stale {
    Stale { decision: 0, message: message.to_owned(), expected: expected.to_owned(), found: found.to_owned() }
}

/// Notes which decision is about a record.
fn mark(coded: &mut Coded<'_>, record: Record, by: usize) {
    let slot = match record.kind {
        RecordKind::Event => coded.tellings.get_mut(record.position).map(|telling| &mut telling.decided.by),
        RecordKind::Claim => coded.assertions.get_mut(record.position).map(|claim| &mut claim.decided),
        RecordKind::Quotation => coded.quotes.get_mut(record.position).map(|quote| &mut quote.decided),
    };
    if let Some(slot) = slot {
        *slot = Some(by);
    }
}

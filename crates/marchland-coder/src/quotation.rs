//! Quotations: direct speech between marks, indirect speech, and both mixed.

use crate::attribution::Attribution;
use crate::reading::Reading;
use crate::tables::Class;
use crate::token::TokenKind;
use marchland_core::Speech;
use std::ops::Range;

/// Words that somebody is quoted with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The words, without the marks around them.
    pub tokens: Range<usize>,
    /// How they are given.
    pub speech: Speech,
    /// Who says them.
    pub attribution: Option<Attribution>,
    /// Position of the decision about it in the review.
    pub decided: Option<usize>,
}

/// Fewest words between marks that are a quotation where nobody is named; one fewer where somebody is.
const FEWEST: usize = 3;

/// Every quotation of an article, in reading order. Words between marks that stand in somebody's indirect
/// speech are one quotation with it.
pub fn quotes(reading: &Reading<'_>, attributions: &[Option<Attribution>]) -> Vec<Quote> {
    /// How many indirect quotations before can reach into a sentence.
    const NEAR: usize = 16;
    let mut direct: Vec<Option<Quote>> = direct(reading, attributions).into_iter().map(Some).collect();
    let starts: Vec<usize> = direct.iter().flatten().map(|quote| quote.tokens.start).collect();
    let ends: Vec<usize> = direct.iter().flatten().map(|quote| quote.tokens.end).collect();
    let mut indirect: Vec<Quote> = Vec::new();
    for (at, attribution) in attributions.iter().enumerate() {
        let Some(attribution) = attribution else { continue };
        let sentence = reading.document.sentences[at].tokens.clone();
        let Some(tokens) = said(reading, attribution, &sentence) else { continue };
        let limit = tokens.end.max(sentence.end);
        let inside = |quote: &Quote| tokens.start <= quote.tokens.start && quote.tokens.end <= limit;
        let touches = |quote: &Quote| quote.tokens.start < tokens.end && tokens.start < quote.tokens.end;
        let first = ends.partition_point(|end| *end <= tokens.start);
        let near = first..starts.partition_point(|start| *start < limit).max(first);
        let late = indirect.len().saturating_sub(NEAR);
        let found = || direct[near.clone()].iter().flatten().chain(&indirect[late..]);
        let between: usize = found().filter(|q| inside(q)).map(|q| q.tokens.len()).sum();
        let through = found().any(|quote| touches(quote) && !inside(quote));
        // Words between marks, with no more than a word or two before them, are direct speech.
        let names = reading.document.is_one_of(
            attribution.cue.start,
            words!["called", "calling", "described", "describing", "compared", "comparing", "regarded"],
        );
        if through || (between + 4 >= tokens.len() && !(names && between < tokens.len())) {
            continue;
        }
        let speech = if between > 0 { Speech::Mixed } else { Speech::Indirect };
        let end = found().filter(|q| inside(q)).map(|q| q.tokens.end).fold(tokens.end, usize::max);
        for quote in &mut direct[near] {
            *quote = quote.take().filter(|quote| !inside(quote));
        }
        let kept: Vec<Quote> = indirect.drain(late..).filter(|quote| !inside(quote)).collect();
        indirect.extend(kept);
        let tokens = tokens.start..end;
        indirect.push(Quote { tokens, speech, attribution: Some(attribution.clone()), decided: None });
    }
    let mut found: Vec<Quote> = direct.into_iter().flatten().chain(indirect).collect();
    found.sort_by_key(|quote| quote.tokens.start);
    found
}

/// Runs of words between marks.
fn direct(reading: &Reading<'_>, attributions: &[Option<Attribution>]) -> Vec<Quote> {
    let document = &reading.document;
    let mut found: Vec<Quote> = Vec::new();
    let mut at = 0;
    while at < document.tokens.len() {
        if !document.is_quoted(at) {
            at += 1;
            continue;
        }
        let start = at;
        while at < document.tokens.len() && document.is_quoted(at) {
            at += 1;
        }
        if at - start + 1 < FEWEST {
            continue;
        }
        let sentence = document.sentence_of(start);
        let last = document.sentence_of(at - 1);
        let near = |n: usize| attributions.get(n).cloned().flatten();
        let own = sentence.and_then(near).or_else(|| last.and_then(near));
        // A quotation that opens a paragraph's next sentence goes on with its speaker.
        let carried = || {
            let sentence = sentence.filter(|&n| n > 0 && opens(reading, n, start))?;
            let same = document.sentences[sentence].zone == document.sentences[sentence - 1].zone;
            near(sentence - 1).filter(|_| same)
        };
        let attribution = own.or_else(carried);
        if at - start >= FEWEST || attribution.is_some() {
            found.push(Quote { tokens: start..at, speech: Speech::Direct, attribution, decided: None });
        }
    }
    found
}

/// Whether words between marks begin a sentence.
fn opens(reading: &Reading<'_>, sentence: usize, start: usize) -> bool {
    start <= reading.document.sentences[sentence].tokens.start + 1
}

/// The words that an attribution gives without regard to marks: after the verb, or before "…, X said".
fn said(reading: &Reading<'_>, attribution: &Attribution, sentence: &Range<usize>) -> Option<Range<usize>> {
    /// Fewest tokens of indirect speech.
    const FEWEST: usize = 4;
    let document = &reading.document;
    let end = trimmed_end(reading, sentence.clone());
    let (first, last) = (
        attribution.cue.start.min(attribution.tokens.start),
        attribution.cue.end.max(attribution.tokens.end),
    );
    if !(sentence.start <= first && last <= sentence.end) {
        return None;
    }
    let mut after = last;
    if let Some(outlet) = reading.entities_in(after..end).first().filter(|_| attribution.told_to.is_some()) {
        after = if outlet.tokens.start <= after + 2 { outlet.tokens.end } else { after };
    }
    after = opening(reading, attribution.cue.start, after..end);
    if is_deed(reading, attribution, after) {
        return None;
    }
    let comma =
        (first.saturating_sub(8).max(sentence.start)..first).rev().find(|&at| document.is_mark(at, ','));
    let before = sentence.start..trimmed_end(reading, sentence.start..comma.unwrap_or(first));
    let tail = after..end;
    let inverted = attribution.rule == "speech.inverted" && before.len() >= FEWEST;
    let tokens = if tail.len() >= FEWEST && !inverted && !is_aside(reading, &tail) { tail } else { before };
    let narrower = document.is(tokens.start, Class::Subordinator) && tokens.end == before_end(first, &tokens);
    (tokens.len() >= FEWEST && !narrower).then_some(tokens)
}

/// "recalled its ambassador", "held talks", "called off the truce": verbs that can be of speech, but are only with
/// "that", a quotation or a name given.
fn is_deed(reading: &Reading<'_>, attribution: &Attribution, after: usize) -> bool {
    let document = &reading.document;
    let verb = attribution.cue.start;
    let either = words![
        "recalled",
        "held",
        "put",
        "counted",
        "counts",
        "named",
        "listed",
        "lists",
        "continued",
        "posted"
    ];
    let calls = document.is_one_of(verb, words!["called", "calling"])
        && document.is_one_of(verb + 1, words!["off", "for", "on", "up", "in", "upon", "back"]);
    let given = (verb..=after).any(|at| document.is_one_of(at, words!["that"]) || document.is_quoted(at));
    (document.is_one_of(verb, either) && !given) || calls
}

/// Where the words said begin after a verb: after "that" or a colon that stands soon, past when and where it was said.
fn opening(reading: &Reading<'_>, told: usize, tokens: Range<usize>) -> usize {
    /// Farthest of "that" after the verb.
    const REACH: usize = 8;
    let document = &reading.document;
    let near = tokens.start..(tokens.start + REACH).min(tokens.end);
    let led = near.clone().take_while(|&at| {
        !document.is_any(at, &[Class::Be, Class::Have, Class::Modal]) && !document.is_quoted(at)
    });
    let mark = led.clone().find(|&at| document.is_one_of(at, words!["that"]) || document.is_mark(at, ':'));
    // "told reporters that"
    let aside = document.is(tokens.start, Class::Preposition)
        || document.is_one_of(tokens.start, words!["that"])
        || document.is(told, Class::Told);
    let mut start = mark.filter(|&at| aside || at == tokens.start).map_or(tokens.start, |at| at + 1);
    while start < tokens.end && is_closing(document.tokens[start].kind) {
        start += 1;
    }
    start
}

fn before_end(first: usize, tokens: &Range<usize>) -> usize {
    if tokens.end <= first { tokens.end } else { usize::MAX }
}

/// "…, the ministry said in a statement on Monday": what follows the verb is no speech.
fn is_aside(reading: &Reading<'_>, tail: &Range<usize>) -> bool {
    let document = &reading.document;
    document
        .is_one_of(tail.start, words!["in", "on", "at", "after", "during", "late", "early", "via", "through"])
        && !tail.clone().any(|at| document.is_any(at, &[Class::Be, Class::Have, Class::Modal]))
}

/// A mark that opens nothing.
fn is_closing(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Mark(mark) if !matches!(mark, '“' | '‘' | '"' | '«' | '(' | '\''))
}

/// The end of a run without its last marks.
fn trimmed_end(reading: &Reading<'_>, tokens: Range<usize>) -> usize {
    let last = tokens.clone().rev().find(|&at| {
        matches!(
            reading.document.tokens[at].kind,
            TokenKind::Word | TokenKind::Number | TokenKind::Possessive
        ) || reading.document.is_mark(at, '”')
            || reading.document.is_mark(at, ')')
    });
    last.map_or(tokens.start, |at| at + 1)
}

//! What nobody has looked at yet.

use super::{Record, reads, records, tokens_of};
use crate::coded::{Coded, code_article};
use marchland_core::manifest::Source;
use marchland_core::review::{Decision, RecordKind};
use marchland_core::{ArticleIdx, Span};

/// A sentence that no decision covers, or a record in it that none does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenSentence {
    /// The sentence.
    pub span: Span,
    /// What the coder reads in it and nobody has decided about, a line per record.
    pub reads: Vec<String>,
}

/// The open sentences of a corpus, in article and reading order. `source` holds the decisions.
pub fn open(source: &Source) -> Vec<OpenSentence> {
    let tables = crate::tables();
    let pairs = source.articles.iter().zip(&source.texts).enumerate();
    pairs
        .flat_map(|(at, (article, text))| {
            let raw = code_article(tables, ArticleIdx::new(at), article, text);
            of_article(&raw, &source.review)
        })
        .collect()
}

fn of_article(raw: &Coded<'_>, decisions: &[Decision]) -> Vec<OpenSentence> {
    let document = &raw.reading.document;
    let own: Vec<_> = decisions
        .iter()
        .filter(|decision| decision.article() == document.article)
        .map(|decision| (tokens_of(raw, decision.words), decision))
        .collect();
    let covered = |record: &Record| {
        own.iter().any(|(tokens, decision)| tokens.contains(&record.at) && is_about(decision, record.kind))
    };
    let mut open = Vec::new();
    for sentence in &document.sentences {
        let words = sentence.tokens.clone();
        let seen = own.iter().any(|(tokens, _)| tokens.start < words.end && words.start < tokens.end);
        let mut left = records(raw, &words);
        left.retain(|record| !covered(record));
        let said = words.clone().any(|at| document.is_word(at));
        if said && (!seen || !left.is_empty()) {
            open.push(OpenSentence { span: document.span(words), reads: reads::lines(raw, &left) });
        }
    }
    open
}

/// Whether a decision says something about records of a kind.
fn is_about(decision: &Decision, kind: RecordKind) -> bool {
    use marchland_core::review::Action;
    match &decision.action {
        Action::Confirm => true,
        Action::Correct(values) => values.kind() == kind,
        Action::Reject(rejected) => *rejected == kind,
        Action::Add(_) | Action::Merge(_) | Action::Split(_) => false,
    }
}

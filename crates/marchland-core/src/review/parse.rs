//! The review's TOML as decisions, with every mistake reported at once.

use super::fields::{Fields, values};
use super::{Action, Decision, FORMAT, RecordKind};
use crate::article::Article;
use crate::diagnostic::Diagnostic;
use crate::id::ArticleIdx;
use crate::manifest::parse::{syntax, unknown_key, wrong_type};
use crate::manifest::{Report, not_utf8, one_of, quoted};
use crate::span::Span;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Keys of a decision.
const KEYS: [&str; 11] = [
    "article",
    "quote",
    "until",
    "decision",
    "record",
    "reads",
    "reason",
    "event",
    "claim",
    "quotation",
    "with",
];

/// What can be decided.
const DECISIONS: [&str; 6] = ["confirm", "correct", "reject", "add", "merge", "split"];

/// Reads a review. `file` is its name in diagnostics; `texts` are the texts of the articles as stored.
/// Decisions with a mistake are left out, and the mistakes reported by position.
pub fn read(
    file: &str,
    bytes: &[u8],
    articles: &[Article],
    texts: &[String],
) -> (Vec<Decision>, Vec<Diagnostic>) {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return (Vec::new(), vec![not_utf8(file, bytes, &error)]),
    };
    let mut report = Report { file, text: bytes, found: Vec::new() };
    let (document, broken) = syntax(text, &mut report);
    let corpus = Corpus { articles, texts };
    let mut decisions = Vec::new();
    if broken.is_empty() {
        decisions = decisions_of(document.get_ref(), &corpus, &mut report);
    }
    let mut found = report.found;
    found.sort_by_key(|diagnostic| (diagnostic.start, diagnostic.end));
    (decisions, found)
}

/// What decisions are pinned to.
struct Corpus<'c> {
    articles: &'c [Article],
    texts: &'c [String],
}

fn decisions_of(document: &DeTable<'_>, corpus: &Corpus<'_>, report: &mut Report<'_>) -> Vec<Decision> {
    const TABLES: [&str; 2] = ["review", "decision"];
    for (key, _) in document.iter().filter(|(key, _)| !TABLES.contains(&key.get_ref().as_ref())) {
        unknown_key(report, key, &TABLES, "the review");
    }
    format(document, report);
    let Some(value) = document.get("decision") else { return Vec::new() };
    let DeValue::Array(items) = value.get_ref() else {
        wrong_type(report, value, "decision", "tables [[decision]]");
        return Vec::new();
    };
    let mut decisions = Vec::new();
    for item in items {
        match item.get_ref() {
            DeValue::Table(table) => decisions.extend(decision(table, item.span(), corpus, report)),
            _ => wrong_type(report, item, "decision", "a table [[decision]]"),
        }
    }
    decisions
}

fn format(document: &DeTable<'_>, report: &mut Report<'_>) {
    let expected = format!("[review] with format = {FORMAT}");
    let Some(value) = document.get("review") else {
        report.error(0..0, "missing table [review]", expected, "none");
        return;
    };
    let DeValue::Table(table) = value.get_ref() else {
        wrong_type(report, value, "review", &expected);
        return;
    };
    for (key, _) in table.iter().filter(|(key, _)| key.get_ref().as_ref() != "format") {
        unknown_key(report, key, &["format"], "[review]");
    }
    match table.get("format").map(|number| (number.span(), number.get_ref())) {
        Some((span, DeValue::Integer(number))) => {
            if i64::from_str_radix(number.as_str(), number.radix()) != Ok(FORMAT) {
                report.error(span, "unknown format version", FORMAT.to_string(), number.to_string());
            }
        }
        Some((span, other)) => {
            report.error(span, "wrong type of \"format\"", FORMAT.to_string(), other.type_str());
        }
        None => report.error(value.span(), "missing key \"format\" in [review]", FORMAT.to_string(), "none"),
    }
}

fn decision(
    table: &DeTable<'_>,
    span: Range<usize>,
    corpus: &Corpus<'_>,
    report: &mut Report<'_>,
) -> Option<Decision> {
    for (key, _) in table.iter().filter(|(key, _)| !KEYS.contains(&key.get_ref().as_ref())) {
        unknown_key(report, key, &KEYS, "[[decision]]");
    }
    let before = report.found.len();
    let mut fields = Fields::new(table, span.clone(), "[[decision]]");
    let words = pinned(&mut fields, corpus, report);
    let reason = fields.text("reason", report);
    let word = fields.word("decision", &DECISIONS, report);
    let reads = fields.texts("reads", report).unwrap_or_default();
    let action = word.and_then(|word| action(&word, &mut fields, corpus, report));
    let sound = report.found.len() == before;
    let (words, reason, action) = (words?, reason?, action?);
    sound.then_some(Decision { words, action, reads, reason, stands: span })
}

fn action(
    word: &str,
    fields: &mut Fields<'_, '_>,
    corpus: &Corpus<'_>,
    report: &mut Report<'_>,
) -> Option<Action> {
    Some(match word {
        "confirm" => Action::Confirm,
        "reject" => {
            let kinds: Vec<&str> = RecordKind::ALL.iter().map(|kind| kind.key()).collect();
            Action::Reject(RecordKind::from_key(&fields.word("record", &kinds, report)?)?)
        }
        "correct" => Action::Correct(values(fields, report)?),
        "add" => Action::Add(values(fields, report)?),
        _ => {
            let other = fields.table("with", report)?;
            let mut other = Fields::new(other.get_ref().as_table()?, other.span(), "\"with\"");
            let words = pinned(&mut other, corpus, report)?;
            if word == "merge" { Action::Merge(words) } else { Action::Split(words) }
        }
    })
}

/// The words that `article`, `quote` and `until` name: from the one place where `quote` stands to the end of
/// the first `until` after it.
fn pinned(fields: &mut Fields<'_, '_>, corpus: &Corpus<'_>, report: &mut Report<'_>) -> Option<Span> {
    let ids = || corpus.articles.iter().map(|article| article.id.as_str());
    let (article, at_article) = fields.placed("article", report).zip(Some(()))?.0;
    let (quote, at_quote) = fields.placed("quote", report)?;
    let Some(position) = ids().position(|id| id == article) else {
        report.error(at_article, "unknown article", one_of(ids()), quoted(&article));
        return None;
    };
    let text = &corpus.texts[position];
    let mut found = text.match_indices(quote.as_str()).map(|(start, _)| start);
    let (first, more) = (found.next(), found.count());
    let Some(start) = first.filter(|_| more == 0 && !quote.is_empty()) else {
        let (message, n) = match first {
            _ if quote.is_empty() => ("empty quote", "nothing".to_owned()),
            None => ("quote not found", "not there".to_owned()),
            Some(_) => ("quote not unique", format!("{} times", more + 1)),
        };
        let expected = format!("words that stand once in \"{}\"", corpus.articles[position].file);
        report.error(at_quote, message, expected, format!("{} {n}", quoted(&quote)));
        return None;
    };
    let mut end = start + quote.len();
    if let Some((until, at_until)) = fields.optional("until", report) {
        let Some((at, words)) = text[end..].match_indices(until.as_str()).next() else {
            report.error(
                at_until,
                "end of quote not found",
                "words that stand after the quote",
                quoted(&until),
            );
            return None;
        };
        end += at + words.len();
    }
    Some(Span::new(ArticleIdx::new(position), start, end))
}

/// A table inside a decision.
pub(super) type Inner<'t, 'v> = &'t Spanned<DeValue<'v>>;

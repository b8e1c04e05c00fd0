//! What is left to review, as a sheet to work through: each open sentence with a decision to paste.

use crate::terminal::printable;
use marchland_coder::review::{OpenSentence, Suspicion};
use marchland_core::diagnostic::line_column;
use marchland_core::manifest::Source;
use marchland_core::review::Decision;
use marchland_core::{ArticleIdx, Span};
use std::fmt::Write;

/// How a review begins.
pub(crate) const HEAD: &str = "[review]\nformat = 1\n\n";

/// Where the words of a decision stand, for a message.
pub(crate) fn pinned(source: &Source, decision: &Decision) -> String {
    /// Longest quotation in a message, in letters.
    const LETTERS: usize = 60;
    let span = decision.words;
    let words = source.texts.get(span.article.at()).and_then(|text| span.slice(text)).unwrap_or("");
    let mut quote: String = words.chars().take(LETTERS).collect();
    if quote.len() < words.len() {
        quote.push('…');
    }
    format!("{}, “{}”", place(source, span), printable(&quote.replace('\n', " ")))
}

/// The open sentences with their decisions.
pub(crate) fn open(source: &Source, open: &[OpenSentence]) -> String {
    let mut sheet = String::new();
    for sentence in open {
        let _ = writeln!(sheet, "# {}", place(source, sentence.span));
        let _ = writeln!(sheet, "[[decision]]");
        let _ = writeln!(sheet, "article = {}", basic(id(source, sentence.span.article)));
        let (quote, until) = pin(source, sentence.span);
        let _ = writeln!(sheet, "quote = {}", basic(&quote));
        if let Some(until) = until {
            let _ = writeln!(sheet, "until = {}", basic(&until));
        }
        let _ = writeln!(sheet, "decision = \"confirm\"");
        if !sentence.reads.is_empty() {
            let lines: Vec<String> =
                sentence.reads.iter().map(|line| format!("    {},", basic(line))).collect();
            let _ = writeln!(sheet, "reads = [\n{}\n]", lines.join("\n"));
        }
        let _ = writeln!(sheet, "reason = \"\"\n");
    }
    sheet
}

/// The suspicious phrases, a line each.
pub(crate) fn doubtful(source: &Source, all: &[Suspicion]) -> String {
    let mut sheet = String::new();
    for one in all {
        let words =
            source.texts.get(one.span.article.at()).and_then(|text| one.span.slice(text)).unwrap_or("");
        let words = printable(&words.replace('\n', " "));
        let _ = writeln!(sheet, "# {}: “{words}”: {} [{}]", place(source, one.span), one.why, one.rule);
    }
    sheet
}

fn id(source: &Source, article: ArticleIdx) -> &str {
    source.articles.get(article.at()).map_or("", |article| article.id.as_str())
}

fn text(source: &Source, article: ArticleIdx) -> &str {
    source.texts.get(article.at()).map_or("", String::as_str)
}

/// File, line and column.
fn place(source: &Source, span: Span) -> String {
    let file = source.articles.get(span.article.at()).map_or("", |article| article.file.as_str());
    let (line, column) = line_column(text(source, span.article).as_bytes(), span.start as usize);
    format!("{file}:{line}:{column}")
}

/// Words that pin a stretch: those of its first line, as many as stand once, and those of its last line.
fn pin(source: &Source, span: Span) -> (String, Option<String>) {
    let text = text(source, span.article);
    let words = span.slice(text).unwrap_or("");
    let mut lines = words.lines().filter(|line| !line.trim().is_empty());
    let first = lines.next().unwrap_or("");
    let last = lines.next_back();
    if text.matches(first).count() == 1 {
        return (first.to_owned(), last.map(str::to_owned));
    }
    // A heading that stands twice: with what follows it.
    let start = span.start as usize;
    let longer = (span.end as usize..=text.len()).filter_map(|end| text.get(start..end));
    let once = |longer: &&str| text.matches(*longer).count() == 1;
    let before = || {
        let end = span.end as usize;
        let longer = (0..start).rev().filter_map(|start| text.get(start..end));
        longer.take(400).find(once)
    };
    (longer.take(400).find(once).or_else(before).unwrap_or(first).to_owned(), None)
}

/// A TOML basic string.
fn basic(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            c if c.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

//! An article with its marks: one sentence per block, each mark numbered and explained below.
//!
//! On a terminal a mark is coloured by its kind; elsewhere it stands in brackets, `[words](3)`.

#[cfg(test)]
mod tests;

use crate::terminal::{one_line, printable, style};
use marchland_coder::explain::{Note, NoteKind};
use marchland_core::diagnostic::Lines;
use marchland_core::{ArticleIdx, Corpus, Span};
use std::fmt::Write;

/// The article, its sentences as the coder cut them.
pub(crate) fn show(corpus: &Corpus, article: ArticleIdx, notes: &[Note], in_colour: bool) -> String {
    let text = corpus.texts.get(article.at()).map_or("", String::as_str);
    let mut notes: Vec<&Note> =
        notes.iter().filter(|note| note.span.slice(text).is_some_and(|words| !words.is_empty())).collect();
    // Longest first where two begin together, so that brackets nest.
    notes.sort_by_key(|note| (note.span.start, std::cmp::Reverse(note.span.end)));
    let mut shown = String::new();
    if let Some(article) = corpus.articles.get(article.at()) {
        let _ = writeln!(shown, "{} ({})\n", printable(&article.title), printable(&article.file));
    }
    let lines = Lines::of(text);
    for block in blocks(corpus, article, text, &notes) {
        let inside = starting_in(&notes, block).iter().copied().filter(|note| block.contains(note.span));
        let inside: Vec<&Note> = inside.collect();
        let line = lines.line(block.start as usize);
        let marked = marked(text, block, &inside, &|note| in_colour.then(|| style(note.kind as usize)));
        let _ = writeln!(shown, "{line:>4}  {}", one_line_with_marks(&marked));
        for (at, note) in inside.iter().enumerate() {
            let _ = writeln!(shown, "      {}", explained(at + 1, note));
        }
        shown.push('\n');
    }
    shown
}

fn explained(number: usize, note: &Note) -> String {
    let mut line = format!("({number}) {}: {}", word(note.kind), one_line(&note.label));
    if !note.value.is_empty() && note.value != note.label {
        let _ = write!(line, " = {}", one_line(&note.value));
    }
    if !note.rule.is_empty() {
        let _ = write!(line, "  [{}]", note.rule);
    }
    line
}

/// The word for a kind.
fn word(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Actor => "actor",
        NoteKind::Place => "place",
        NoteKind::Date => "date",
        NoteKind::Number => "number",
        NoteKind::Casualty => "casualties",
        NoteKind::Event => "event",
        NoteKind::Claim => "claim",
        NoteKind::Quotation => "quotation",
    }
}

/// The sentences, and the paragraphs that the coder did not read, each grown to hold every mark in it.
fn blocks(corpus: &Corpus, article: ArticleIdx, text: &str, notes: &[&Note]) -> Vec<Span> {
    let sentences = corpus.articles.get(article.at()).map_or(&[][..], |article| article.sentences.as_slice());
    let mut starts: Vec<Span> = sentences.iter().copied().filter(|span| span.slice(text).is_some()).collect();
    let unread = paragraphs(text).map(|(start, end)| Span::new(article, start, end)).filter(|paragraph| {
        let next = sentences.partition_point(|sentence| sentence.end <= paragraph.start);
        !sentences.get(next).is_some_and(|sentence| sentence.overlaps(*paragraph))
    });
    starts.extend(unread);
    starts.sort();
    let mut blocks: Vec<Span> = Vec::new();
    for span in starts {
        // A mark that begins before the span has made the block before reach over it.
        let reach = starting_in(notes, span).iter().fold(span, |all, note| all.join(note.span));
        match blocks.last_mut() {
            Some(last) if last.overlaps(reach) => *last = last.join(reach),
            _ => blocks.push(reach),
        }
    }
    blocks
}

/// The marks that begin in a span, of marks in order of their beginnings.
fn starting_in<'n, 'm>(notes: &'n [&'m Note], span: Span) -> &'n [&'m Note] {
    let first = notes.partition_point(|note| note.span.start < span.start);
    let n_notes = notes[first..].iter().take_while(|note| note.span.start < span.end).count();
    &notes[first..first + n_notes]
}

/// Lines that are not blank, as byte ranges.
fn paragraphs(text: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    text.split_inclusive('\n')
        .scan(0, |start, line| {
            let range = (*start, *start + line.trim_end().len());
            *start += line.len();
            Some(range)
        })
        .filter(|(start, end)| start < end)
}

/// The words of a block with its marks, in brackets or in colour.
fn marked(
    text: &str,
    block: Span,
    notes: &[&Note],
    style_of: &dyn Fn(&Note) -> Option<anstyle::Style>,
) -> String {
    let mut edges: Vec<u32> = notes.iter().flat_map(|note| [note.span.start, note.span.end]).collect();
    edges.extend([block.start, block.end]);
    edges.sort_unstable();
    edges.dedup();
    let mut shown = String::new();
    for (at, &edge) in edges.iter().enumerate() {
        // Inner marks close before outer ones, so the later number first.
        for (number, note) in notes.iter().enumerate().rev().filter(|(_, note)| note.span.end == edge) {
            match style_of(note) {
                Some(_) => {
                    let _ = write!(shown, "({})", number + 1);
                }
                None => {
                    let _ = write!(shown, "]({})", number + 1);
                }
            }
        }
        let n_opening =
            notes.iter().filter(|note| note.span.start == edge && style_of(note).is_none()).count();
        shown.extend(std::iter::repeat_n('[', n_opening));
        let Some(&next) = edges.get(at + 1) else { break };
        let piece = printable(&text[edge as usize..next as usize].replace(['\r', '\n'], " "));
        // The innermost mark that covers the piece colours it.
        let covering = notes.iter().rev().find(|note| note.span.start <= edge && next <= note.span.end);
        match covering.and_then(|note| style_of(note)) {
            Some(style) => {
                let _ = write!(shown, "{style}{piece}{style:#}");
            }
            None => shown.push_str(&piece),
        }
    }
    shown
}

/// Runs of blanks as one; escape sequences of colours hold none.
fn one_line_with_marks(marked: &str) -> String {
    marked.split_whitespace().collect::<Vec<_>>().join(" ")
}

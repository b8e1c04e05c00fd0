//! A text cut where evidence begins and ends, so that each piece has one set of meanings. Pure.

use crate::Selection;
use crate::supports::{Evidence, Kind};
use marchland_core::Span;

/// A piece of text that no evidence begins or ends inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The piece.
    pub span: Span,
    /// What covers it.
    pub covers: Vec<Evidence>,
    /// Whether evidence begins here: what the tab key stops at.
    pub begins: bool,
}

/// How a click on a piece is answered, the most telling first.
const CLICK_ORDER: [Kind; 10] = [
    Kind::Actor,
    Kind::Place,
    Kind::Date,
    Kind::Claim,
    Kind::Number,
    Kind::Incident,
    Kind::Quotation,
    Kind::Indirect,
    Kind::Tie,
    Kind::Telling,
];

/// Cuts a stretch at the ends of evidence and at the starts of sentences.
pub fn segments(stretch: Span, evidence: &[Evidence], sentences: &[Span]) -> Vec<Segment> {
    let inside: Vec<&Evidence> = evidence.iter().filter(|one| one.span.overlaps(stretch)).collect();
    let ends = inside.iter().flat_map(|one| [one.span.start, one.span.end]);
    let starts =
        sentences.iter().filter(|sentence| sentence.overlaps(stretch)).map(|sentence| sentence.start);
    let mut cuts: Vec<u32> = ends.chain(starts).chain([stretch.start, stretch.end]).collect();
    cuts.retain(|cut| (stretch.start..=stretch.end).contains(cut));
    marchland_core::order::sort(&mut cuts);
    cuts.dedup();
    cuts.windows(2)
        .map(|pair| {
            let span = Span { start: pair[0], end: pair[1], ..stretch };
            let covers: Vec<Evidence> =
                inside.iter().filter(|one| one.span.contains(span)).map(|&&one| one).collect();
            let begins = covers.iter().any(|one| one.span.start == span.start);
            Segment { span, covers, begins }
        })
        .collect()
}

impl Segment {
    /// What a click selects: the one record of the most telling kind, or, where there are several, the
    /// sentence, whose panel lists them.
    pub fn target(&self, sentence: Span) -> Option<Selection> {
        let kind = CLICK_ORDER.into_iter().find(|kind| self.covers.iter().any(|one| one.kind == *kind))?;
        let mut records: Vec<Selection> =
            self.covers.iter().filter(|one| one.kind == kind).map(|one| one.record).collect();
        marchland_core::order::sort(&mut records);
        records.dedup();
        match records[..] {
            [only] => Some(only),
            _ => Some(Selection::Sentence(sentence.article, sentence.start)),
        }
    }

    /// Style classes: one for each kind that covers it.
    pub fn classes(&self) -> String {
        let mut kinds: Vec<Kind> = self.covers.iter().map(|one| one.kind).collect();
        marchland_core::order::sort(&mut kinds);
        kinds.dedup();
        kinds.into_iter().fold("ev".to_owned(), |classes, kind| format!("{classes} {}", kind.class()))
    }

    /// Whether one of some records, or a sentence around it, is what is selected.
    pub fn is_of(&self, lit: &[Selection], selected_sentence: Option<Span>) -> bool {
        self.covers.iter().any(|one| lit.contains(&one.record))
            || selected_sentence.is_some_and(|sentence| sentence.contains(self.span))
    }
}

/// Whether a character is written from right to left.
fn is_rtl(letter: char) -> bool {
    matches!(letter, '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

/// Letters and digits of other scripts: of ASCII, and beyond it all but spaces, marks and symbols. The standard library
/// knows more exactly, by tables that weigh more than everything else here.
const fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || letter > '\u{00bf}'
            && !matches!(letter, '×' | '÷' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{3020}' | '\u{ff01}'..='\u{ff0f}' | '\u{1f000}'..='\u{1faff}')
}

/// Text cut into runs of one direction; spaces and marks inside a right-to-left run stay with it.
pub fn runs(text: &str) -> Vec<(bool, &str)> {
    let mut runs: Vec<(bool, &str)> = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let Some(start) = rest.find(is_rtl) else {
            runs.push((false, rest));
            break;
        };
        if start > 0 {
            runs.push((false, &rest[..start]));
        }
        let tail = &rest[start..];
        let mut end = 0;
        for (at, letter) in tail.char_indices() {
            if is_rtl(letter) {
                end = at + letter.len_utf8();
            } else if is_letter(letter) {
                break;
            }
        }
        runs.push((true, &tail[..end]));
        rest = &tail[end..];
    }
    runs
}

#[cfg(test)]
mod tests;

//! Zones: paragraphs, headings, bylines and furniture, each with its canonical text.
//!
//! A paragraph is one line, or several where a line breaks inside a sentence (hard wraps, page breaks).

use crate::canonical::{Canonical, clean_line};
use marchland_core::article::ZoneKind;
use std::ops::Range;

/// A stretch of the article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZoneText {
    /// What it is.
    pub kind: ZoneKind,
    /// Its bytes in the file.
    pub source: Range<usize>,
    /// Its bytes in the canonical text.
    pub canonical: Range<usize>,
}

/// Longest line that can be a heading, in characters.
const MAX_HEADING: usize = 110;

/// Cuts a file into zones; the canonical text has a line end between zones.
///
/// Of a part of the file the headline is sought at its head alone.
pub fn zones(text: &str, part: Range<usize>) -> (Canonical, Vec<ZoneText>) {
    let is_head = part.start == 0;
    let mut zones: Vec<ZoneText> = Vec::new();
    let mut canonical = Canonical::default();
    for group in paragraphs(text, part) {
        if !canonical.text.is_empty() {
            canonical.put("\n", group[0].start..group[0].start);
        }
        let start = canonical.text.len();
        for (n, line) in group.iter().enumerate() {
            if n > 0 {
                canonical.put(" ", group[n - 1].end..line.start);
            }
            let marks = text[line.clone()].bytes().take_while(|&b| b == b'#').count();
            clean_line(text, line.start + marks..line.end, &mut canonical);
        }
        let words = canonical.text[start..].trim();
        if words.is_empty() {
            continue;
        }
        let source = group[0].start..group[group.len() - 1].end;
        let seen =
            !is_head || zones.iter().any(|zone| matches!(zone.kind, ZoneKind::Headline | ZoneKind::Body));
        let kind = kind_of(&text[source.clone()], words, seen);
        if kind == ZoneKind::Byline
            && let Some(before) = zones.last_mut()
            && is_name(&canonical.text[before.canonical.clone()])
        {
            before.kind = ZoneKind::Byline;
        }
        zones.push(ZoneText { kind, source, canonical: start..canonical.text.len() });
    }
    prefer_marked_headline(text, &mut zones);
    (canonical, zones)
}

/// A line that the file itself marks as a heading (`#`) is the headline, and what was taken for one before it
/// is a label of the site; unless the text has begun between the two.
fn prefer_marked_headline(text: &str, zones: &mut [ZoneText]) {
    let Some(taken) = zones.iter().position(|zone| zone.kind == ZoneKind::Headline) else { return };
    let is_marked = |zone: &ZoneText| text[zone.source.clone()].starts_with('#');
    let begun = zones[taken..].iter().position(|zone| zone.kind == ZoneKind::Body);
    let before_text = taken..begun.map_or(zones.len(), |at| taken + at);
    let marked = before_text.into_iter().find(|&at| {
        is_marked(&zones[at]) && matches!(zones[at].kind, ZoneKind::Headline | ZoneKind::Heading)
    });
    if let Some(marked) = marked.filter(|&marked| marked != taken) {
        zones[taken].kind = ZoneKind::Furniture;
        zones[marked].kind = ZoneKind::Headline;
    }
}

/// Two to four words, each with a capital, no mark: a name that stands alone.
fn is_name(text: &str) -> bool {
    let n_words = text.split_whitespace().count();
    (2..=4).contains(&n_words)
        && text.split_whitespace().all(|word| word.starts_with(char::is_uppercase))
        && !text.contains([',', ':', '?', '!'])
}

/// Trimmed, non-empty lines, grouped into paragraphs.
fn paragraphs(text: &str, part: Range<usize>) -> Vec<Vec<Range<usize>>> {
    let mut groups: Vec<Vec<Range<usize>>> = Vec::new();
    let mut start = part.start;
    for line in text[part].split_inclusive('\n') {
        let trimmed = line.trim();
        let lead = line.len() - line.trim_start().len();
        let range = start + lead..start + lead + trimmed.len();
        start += line.len();
        if trimmed.is_empty() {
            continue;
        }
        match groups.last_mut() {
            Some(group) if continues(&text[group[group.len() - 1].clone()], trimmed) => group.push(range),
            _ => groups.push(vec![range]),
        }
    }
    groups
}

/// Whether `next` goes on with the sentence of `line`: no end mark before, a small letter after.
fn continues(line: &str, next: &str) -> bool {
    let open = line.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | '-' | '–'));
    open && !line.starts_with('#') && line.chars().nth(40).is_some() && next.starts_with(char::is_lowercase)
}

/// How many bytes of a text are such.
fn count(text: &str, is: impl Fn(u8) -> bool) -> usize {
    // As many as a byte can count, so that many are counted at once.
    let blocks = text.as_bytes().chunks(usize::from(u8::MAX));
    blocks.map(|block| usize::from(block.iter().fold(0, |n, &byte| n + u8::from(is(byte))))).sum()
}

fn kind_of(source: &str, text: &str, seen_headline: bool) -> ZoneKind {
    let latin = count(text, |byte| byte.is_ascii_alphabetic());
    let n_others = count(text, |byte| byte >= 0xC0);
    let n_chars = count(text, |byte| byte.is_ascii()) + n_others;
    // Counted where they can be more than the Latin ones.
    let others = if n_others > latin {
        text.chars().filter(|c| !c.is_ascii() && c.is_alphabetic()).count()
    } else {
        0
    };
    let letters = latin + others;
    let is_address =
        || text.contains("www.") || text.contains("://") || (text.contains('@') && !text.contains(' '));
    let note = source.starts_with("\\*") || source.starts_with("* ") || source.starts_with('†');
    let ends_open = !text.ends_with(['.', '!', '”', '"', ',', ';']);
    if letters == 0 && !has_date(text)
        || letters > 0 && latin * 2 < letters
        || n_chars < 120 && is_address()
        || note
    {
        ZoneKind::Furniture
    } else if n_chars < MAX_HEADING && is_byline(text) {
        ZoneKind::Byline
    } else if n_chars < 12 && !text.chars().any(char::is_lowercase) {
        ZoneKind::Furniture
    } else if n_chars <= MAX_HEADING && ends_open && !ends_like_sentence(text) {
        if seen_headline { ZoneKind::Heading } else { ZoneKind::Headline }
    } else {
        ZoneKind::Body
    }
}

fn ends_like_sentence(text: &str) -> bool {
    text.ends_with("…") || text.ends_with("...")
}

/// A line that is a date, a name with a date, or "By …".
fn is_byline(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let by = text.starts_with("By ") || text.starts_with("Author:") || text.starts_with("Published");
    by && words < 12
        || words <= 9 && has_date(text) && !text.contains(['?', '!', ';']) && !text.ends_with('.')
}

/// Whether the line ends in a full date: "25 December 2024", "January 11, 2025", "12.01.2025".
fn has_date(text: &str) -> bool {
    let last = text.rsplit([' ', '\u{a0}']).next().unwrap_or("").trim_end_matches('.');
    let is_year =
        |word: &str| word.len() == 4 && word.parse::<u16>().is_ok_and(|y| (1900..2100).contains(&y));
    let numeric = last.split(['.', '/', '-']).collect::<Vec<_>>();
    if numeric.len() == 3 && numeric.iter().all(|part| part.parse::<u16>().is_ok()) {
        return true;
    }
    let month = |word: &str| {
        let word = word.trim_matches([',', '.']);
        word.len() >= 3
            && word.starts_with(char::is_uppercase)
            && marchland_core::date::MONTHS.iter().any(|name| name.starts_with(word))
    };
    let day =
        |word: &str| word.trim_matches([',', '.']).parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
    is_year(last) && text.split_whitespace().any(month) && text.split_whitespace().any(day)
}

#[cfg(test)]
mod tests;

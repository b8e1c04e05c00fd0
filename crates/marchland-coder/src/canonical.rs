//! The canonical text that rules read, and the map back to the bytes of the file.
//!
//! This is the only place where text changes: mark-up is dropped, entities are decoded, lines of one
//! paragraph are joined. Every other stage works on canonical bytes and maps back at the end.

use std::ops::Range;

/// A stretch of canonical text and the source bytes it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Piece {
    canonical: u32,
    source: u32,
    canonical_len: u32,
    source_len: u32,
}

/// Canonical text of a paragraph or of a whole article, with its origin.
#[derive(Clone, Debug, Default)]
pub struct Canonical {
    /// The text.
    pub text: String,
    pieces: Vec<Piece>,
}

impl Canonical {
    /// Appends source bytes unchanged.
    pub fn copy(&mut self, source: &str, range: Range<usize>) {
        let words = &source[range.clone()];
        self.put(words, range);
    }

    /// Appends `words` that stand for other source bytes.
    pub fn put(&mut self, words: &str, range: Range<usize>) {
        if words.is_empty() {
            return;
        }
        let piece = Piece {
            canonical: self.text.len() as u32,
            source: range.start as u32,
            canonical_len: words.len() as u32,
            source_len: range.len() as u32,
        };
        self.text.push_str(words);
        let same = |p: &Piece| p.canonical_len == p.source_len;
        match self.pieces.last_mut() {
            Some(last) if same(last) && same(&piece) && last.source + last.source_len == piece.source => {
                last.canonical_len += piece.canonical_len;
                last.source_len += piece.source_len;
            }
            _ => self.pieces.push(piece),
        }
    }

    fn piece_at(&self, at: usize) -> Option<&Piece> {
        let after = self.pieces.partition_point(|piece| piece.canonical as usize <= at);
        self.pieces.get(after.checked_sub(1)?)
    }

    /// The source bytes of a canonical range. Where a range begins or ends inside a replaced stretch, the
    /// whole stretch counts.
    pub fn source(&self, range: Range<usize>) -> Range<usize> {
        let start = self.piece_at(range.start).map_or(0, |piece| {
            let inside = range.start - piece.canonical as usize;
            let same = piece.canonical_len == piece.source_len;
            piece.source as usize + if same { inside } else { 0 }
        });
        if range.is_empty() {
            return start..start;
        }
        let end = self.piece_at(range.end - 1).map_or(start, |piece| {
            let inside = range.end - piece.canonical as usize;
            let same = piece.canonical_len == piece.source_len;
            piece.source as usize + if same { inside } else { piece.source_len as usize }
        });
        start..end.max(start)
    }
}

/// Named entities that plain-text exports leave behind.
const ENTITIES: [(&str, &str); 9] = [
    ("&amp;", "&"),
    ("&quot;", "\""),
    ("&#39;", "'"),
    ("&apos;", "'"),
    ("&nbsp;", " "),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&rsquo;", "’"),
    ("&ndash;", "–"),
];

/// Appends a line without its mark-up: Markdown emphasis and escapes, links reduced to their words,
/// entities, characters of no width.
pub fn clean_line(source: &str, range: Range<usize>, out: &mut Canonical) {
    let line = &source[range.clone()];
    let mut at = 0;
    while let Some(c) = line[at..].chars().next() {
        let here = range.start + at;
        let rest = &line[at..];
        let entity = || ENTITIES.iter().find(|(name, _)| rest.starts_with(name));
        let escaped = rest.chars().nth(1).filter(|next| c == '\\' && next.is_ascii_punctuation());
        if let Some(next) = escaped {
            if next != '*' {
                out.copy(source, here + 1..here + 2);
            }
            at += 2;
        } else if c == '*' || c == '`' || is_invisible(c) {
            at += c.len_utf8();
        } else if c == '&'
            && let Some((name, word)) = entity()
        {
            out.put(word, here..here + name.len());
            at += name.len();
        } else if c == '['
            && let Some((words, whole)) = markdown_link(rest)
        {
            clean_line(source, here + 1..here + 1 + words, out);
            at += whole;
        } else if c != ' ' && c.is_whitespace() {
            out.put(" ", here..here + c.len_utf8());
            at += c.len_utf8();
        } else {
            out.copy(source, here..here + c.len_utf8());
            at += c.len_utf8();
        }
    }
}

/// Soft hyphen, joiners, byte-order mark, direction marks.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{200B}' | '\u{200D}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Bytes of the words and of the whole of a link `[words](address)` at the start of `rest`.
fn markdown_link(rest: &str) -> Option<(usize, usize)> {
    let close = rest.find(']')?;
    if !rest[close + 1..].starts_with('(') || rest[1..close].contains('[') {
        return None;
    }
    let end = rest[close..].find(')')?;
    Some((close - 1, close + end + 1))
}

#[cfg(test)]
mod tests;

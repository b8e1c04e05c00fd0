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
        self.put(&source[range.clone()], range);
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

    /// The piece that holds a byte, among those from `first` on.
    fn piece_at(&self, first: usize, at: usize) -> Option<usize> {
        let pieces = &self.pieces[first..];
        // Mostly the first or the second of them.
        let near = pieces.iter().take(3).position(|piece| at < piece.canonical as usize);
        let after = near.unwrap_or_else(|| pieces.partition_point(|piece| piece.canonical as usize <= at));
        Some(first + after.checked_sub(1)?)
    }

    /// The source bytes of a canonical range. Where a range begins or ends inside a replaced stretch, the
    /// whole stretch counts.
    pub fn source(&self, range: Range<usize>) -> Range<usize> {
        let first = self.piece_at(0, range.start);
        let start = first.map_or(0, |at| {
            let piece = &self.pieces[at];
            let inside = range.start - piece.canonical as usize;
            let same = piece.canonical_len == piece.source_len;
            piece.source as usize + if same { inside } else { 0 }
        });
        if range.is_empty() {
            return start..start;
        }
        let end = self.piece_at(first.unwrap_or(0), range.end - 1).map_or(start, |at| {
            let piece = &self.pieces[at];
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
    let bytes = source.as_bytes();
    // Where the stretch begins that stays as it is.
    let mut kept = range.start;
    let mut at = range.start;
    loop {
        at += n_plain(&bytes[at..range.end]);
        if at >= range.end {
            break;
        }
        let rest = &source[at..range.end];
        let Some(c) = rest.chars().next() else { break };
        let change = change(rest, c);
        let Some((len, words)) = change else {
            at += c.len_utf8();
            continue;
        };
        out.copy(source, kept..at);
        match words {
            Words::None => {}
            Words::Inner(inner) if c == '[' => clean_line(source, at + inner.start..at + inner.end, out),
            Words::Inner(inner) => out.copy(source, at + inner.start..at + inner.end),
            Words::Other(words) => out.put(words, at..at + len),
        }
        at += len;
        kept = at;
    }
    out.copy(source, kept..range.end);
}

/// How many bytes at the start are plain: whole blocks of them at once.
fn n_plain(bytes: &[u8]) -> usize {
    let (blocks, _) = bytes.as_chunks::<16>();
    let all_plain = |block: &&[u8; 16]| block.iter().fold(true, |all, &byte| all & is_plain(byte));
    let in_blocks = 16 * blocks.iter().take_while(all_plain).count();
    in_blocks + bytes[in_blocks..].iter().take_while(|byte| is_plain(**byte)).count()
}

/// Whether a byte is a character that never changes nor begins anything that does.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~') && !matches!(byte, b'\\' | b'*' | b'`' | b'&' | b'[')
}

/// What stands in the canonical text for a stretch of the source.
enum Words {
    None,
    /// Some of its bytes.
    Inner(Range<usize>),
    Other(&'static str),
}

/// How many bytes at the start of `rest` change, and what they become.
fn change(rest: &str, c: char) -> Option<(usize, Words)> {
    match c {
        '\\' => {
            let next = rest.chars().nth(1).filter(char::is_ascii_punctuation)?;
            Some((2, if next == '*' { Words::None } else { Words::Inner(1..2) }))
        }
        '*' | '`' => Some((1, Words::None)),
        '&' => {
            let (name, word) = ENTITIES.iter().find(|(name, _)| rest.starts_with(name))?;
            Some((name.len(), Words::Other(word)))
        }
        '[' => {
            let (words, whole) = markdown_link(rest)?;
            Some((whole, Words::Inner(1..1 + words)))
        }
        c if is_invisible(c) => Some((c.len_utf8(), Words::None)),
        c if c != ' ' && c.is_whitespace() => Some((c.len_utf8(), Words::Other(" "))),
        _ => None,
    }
}

/// Soft hyphen, joiners, byte-order mark, direction marks.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{200B}' | '\u{200D}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Bytes of the words and of the whole of a link `[words](address)` at the start of `rest`.
fn markdown_link(rest: &str) -> Option<(usize, usize)> {
    /// Bytes of the longest link, so that brackets that nothing closes cost no more than others.
    const LONGEST: usize = 4_096;
    let bytes = &rest.as_bytes()[..rest.len().min(LONGEST)];
    let position = |from: usize, byte: u8| bytes[from..].iter().position(|b| *b == byte).map(|at| from + at);
    let close = bytes[1..].iter().position(|byte| matches!(byte, b'[' | b']')).map(|at| at + 1)?;
    if bytes[close] != b']' || bytes.get(close + 1) != Some(&b'(') {
        return None;
    }
    let end = position(close, b')')?;
    Some((close - 1, end + 1))
}

#[cfg(test)]
mod tests;

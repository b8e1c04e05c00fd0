//! The way to a sentence where it was published: the address of its article with the words to be found there.
//!
//! A text fragment (WICG, “URL Fragment Text Directives”): browsers that know it scroll to the words and mark them,
//! others open the article.

use crate::Data;
use marchland_core::Span;

/// Longer sentences are named by their beginning and their end.
const N_WORDS: usize = 12;
/// Words of the beginning, and of the end.
const N_ENDS: usize = 4;

/// The address of the words of a span at their publisher; `None` where the text gives no address or is not here.
pub fn at_publisher(data: &Data, span: Span) -> Option<String> {
    let address = data.article(span.article)?.address.as_deref()?;
    // The manifest takes no other; a corpus file may come from anywhere.
    if !["https://", "http://"].iter().any(|scheme| address.starts_with(scheme)) {
        return None;
    }
    if span.is_empty() {
        return Some(address.to_owned());
    }
    let words: Vec<&str> =
        data.words(data.has_text(span.article).then_some(span)?).split_whitespace().collect();
    let mark = if address.contains('#') { ":~:text=" } else { "#:~:text=" };
    Some([address, mark, &directive(&words)].concat())
}

/// What a text directive says: the words, or their beginning and their end.
pub(super) fn directive(words: &[&str]) -> String {
    if words.len() <= N_WORDS {
        return encoded(words);
    }
    [&encoded(&words[..N_ENDS]), ",", &encoded(&words[words.len() - N_ENDS..])].concat()
}

/// Words as the value of a directive: whatever has a meaning there (`-`, `,`, `&`) or in an address is escaped.
fn encoded(words: &[&str]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::new();
    for byte in words.join(" ").bytes() {
        if byte.is_ascii_alphanumeric() {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.extend([byte >> 4, byte & 15].map(|digit| char::from(DIGITS[usize::from(digit)])));
        }
    }
    out
}

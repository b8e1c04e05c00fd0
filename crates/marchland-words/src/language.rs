//! The languages, and the one that is spoken.

use crate::Word;
use std::sync::OnceLock;

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag (BCP 47), which is also its word in a link.
    pub tag: &'static str,
    /// What it calls itself.
    pub name: &'static str,
    /// Whether it is written from right to left.
    pub is_rtl: bool,
    /// Whether its words are a draft that no speaker has looked at.
    pub is_draft: bool,
    /// The first of its ten digits.
    zero: char,
    /// What stands between thousands.
    group: char,
    /// Whether none counts as one, in grammar.
    none_is_one: bool,
}

impl Language {
    /// Whether a number takes the words for one (Unicode CLDR, plural rules of cardinals).
    pub fn is_one(&self, n: usize) -> bool {
        n == 1 || n == 0 && self.none_is_one
    }
}

const ENGLISH: Language = Language {
    tag: "en",
    name: "English",
    is_rtl: false,
    is_draft: false,
    zero: '0',
    group: ',',
    none_is_one: false,
};

/// Every language, English first. Digits and signs are those of Unicode CLDR 48.
pub const LANGUAGES: [Language; 4] = [
    ENGLISH,
    Language { tag: "ps", name: "پښتو", zero: '۰', group: '٬', ..DRAFT },
    Language { tag: "fa-AF", name: "دری", zero: '۰', group: '٬', none_is_one: true, ..DRAFT },
    Language { tag: "ur", name: "اردو", ..DRAFT },
];

/// Written from right to left, and not looked at by a speaker.
const DRAFT: Language = Language { is_rtl: true, is_draft: true, ..ENGLISH };

/// Lines of English.
const WORDS: &str = include_str!(concat!(env!("OUT_DIR"), "/en.txt"));

/// Lines of every language, in the order of [`LANGUAGES`].
#[cfg(any(test, feature = "all"))]
pub const ALL: [&str; LANGUAGES.len()] = [
    WORDS,
    include_str!(concat!(env!("OUT_DIR"), "/ps.txt")),
    include_str!(concat!(env!("OUT_DIR"), "/fa-AF.txt")),
    include_str!(concat!(env!("OUT_DIR"), "/ur.txt")),
];

struct Spoken {
    language: Language,
    lines: Vec<&'static str>,
}

static SPOKEN: OnceLock<Spoken> = OnceLock::new();

fn spoken() -> &'static Spoken {
    SPOKEN.get_or_init(|| Spoken { language: ENGLISH, lines: WORDS.split('\n').collect() })
}

/// Speaks a language from now on, before a word of another has been said; `words` are its lines. `false` where one is
/// spoken already or the lines are not as many as those of English.
pub fn speak(language: Language, words: String) -> bool {
    let lines: Vec<&'static str> = Box::leak(words.into_boxed_str()).split('\n').collect();
    lines.len() == WORDS.split('\n').count() && SPOKEN.set(Spoken { language, lines }).is_ok()
}

/// The language that is spoken.
pub fn current() -> Language {
    spoken().language
}

pub(crate) fn line(word: Word) -> &'static str {
    spoken().lines.get(usize::from(word.0)).copied().unwrap_or_default()
}

/// A number in the digits of the language, thousands apart.
pub fn number(n: usize) -> String {
    in_digits(&n.to_string(), Some(current().group))
}

/// A number that names and does not count, such as a year: in the digits of the language, without anything between.
pub fn numeral(n: i32) -> String {
    in_digits(&n.to_string(), None)
}

fn in_digits(plain: &str, group: Option<char>) -> String {
    let zero = u32::from(current().zero);
    let mut out = String::with_capacity(plain.len() * 2);
    for (at, letter) in plain.char_indices() {
        if at > 0 && (plain.len() - at).is_multiple_of(3) {
            out.extend(group);
        }
        let digit = letter.to_digit(10).and_then(|digit| char::from_u32(zero + digit));
        out.push(digit.unwrap_or(letter));
    }
    out
}

//! Names of records: stable ids made from content, and indices into a corpus.
//!
//! Ids are what leaves the program (links, exports); indices are what the program counts with.
//! An id is a letter for the kind of record, a colon and a short hash of what the record says, so it
//! survives a rebuild as long as the record says the same.

/// Crockford's base 32 in lower case: no letter that reads as a digit.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Number of base-32 digits in an id.
const N_DIGITS: usize = 10;

/// The low 50 bits of the hash of `parts`, each part closed by a zero byte: what an id is made of.
///
/// # Examples
///
/// ```
/// use marchland_core::id::content_hash;
/// assert_ne!(content_hash(&["ab", ""]), content_hash(&["a", "b"]));
/// assert!(content_hash(&["a"]) < 1 << 50);
/// ```
pub fn content_hash(parts: &[&str]) -> u64 {
    let mut bytes = Vec::with_capacity(parts.iter().map(|part| part.len() + 1).sum());
    for part in parts {
        bytes.extend_from_slice(part.as_bytes());
        bytes.push(0);
    }
    xxhash_rust::xxh3::xxh3_64(&bytes) & ((1 << (5 * N_DIGITS)) - 1)
}

/// A hash as the ten digits of an id.
///
/// # Examples
///
/// ```
/// use marchland_core::id::{hash_text, parse_hash};
/// assert_eq!(parse_hash(&hash_text(12_345)), Some(12_345));
/// ```
pub fn hash_text(mut hash: u64) -> String {
    let mut digits = String::with_capacity(N_DIGITS);
    for _ in 0..N_DIGITS {
        digits.push(char::from(ALPHABET[(hash & 31) as usize]));
        hash >>= 5;
    }
    digits
}

/// The hash that ten digits stand for, `None` for any other text.
pub fn parse_hash(text: &str) -> Option<u64> {
    if text.len() != N_DIGITS {
        return None;
    }
    text.bytes().rev().try_fold(0, |hash, byte| {
        let digit = ALPHABET.iter().position(|&letter| letter == byte)?;
        Some(hash << 5 | digit as u64)
    })
}

/// The name of a record: a letter for its kind, a colon and the ten digits of a hash. No name at all by default.
///
/// # Examples
///
/// ```
/// use marchland_core::id::{Id, content_hash};
/// let id = Id::of('e', &["what it says"]);
/// assert_eq!(id, Id::new('e', content_hash(&["what it says"])));
/// assert!(id.as_str().starts_with("e:") && Id::default().as_str().is_empty());
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id([u8; N_DIGITS + 2]);

impl Id {
    /// By kind and hash.
    pub fn new(kind: char, hash: u64) -> Self {
        let mut id = [b':'; N_DIGITS + 2];
        id[0] = kind as u8 & 127;
        let mut rest = hash;
        for digit in &mut id[2..] {
            *digit = ALPHABET[(rest & 31) as usize];
            rest >>= 5;
        }
        Self(id)
    }

    /// By kind and what the record says.
    pub fn of(kind: char, parts: &[&str]) -> Self {
        Self::new(kind, content_hash(parts))
    }

    /// The hash, where the id is of that kind.
    pub fn hash_of(&self, kind: char) -> Option<u64> {
        self.as_str().strip_prefix(kind).and_then(|id| parse_hash(id.strip_prefix(':')?))
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        let text = if self.0[0] == 0 { &[][..] } else { &self.0 };
        std::str::from_utf8(text).unwrap_or("")
    }
}

impl std::ops::Deref for Id {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self)
    }
}

impl std::fmt::Debug for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(self.as_str(), f)
    }
}

macro_rules! indices {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// The position as a slice index.
            pub const fn at(self) -> usize {
                self.0 as usize
            }

            /// The index of position `at` in its table.
            pub const fn new(at: usize) -> Self {
                Self(at as u32)
            }
        }
    )*};
}

indices! {
    /// Position of an outlet in its corpus.
    OutletIdx;
    /// Position of an article in its corpus.
    ArticleIdx;
    /// Position of a place in its corpus.
    PlaceIdx;
    /// Position of an actor in its corpus.
    ActorIdx;
    /// Position of an event mention in its corpus.
    MentionIdx;
    /// Position of an incident in its corpus.
    IncidentIdx;
    /// Position of a tie in its corpus.
    TieIdx;
    /// Position of a claim in its corpus.
    ClaimIdx;
    /// Position of a disagreement in its corpus.
    DisagreementIdx;
    /// Position of a quotation in its corpus.
    QuotationIdx;
}

//! From bytes to records.
//!
//! The primitives are kept out of line on purpose: the code of every record is calls to them.

use crate::record::{Expected, N_HASH, Record, Shared};
use marchland_core::{ArticleIdx, Span, Text};

/// What bytes that end too early or go on too long are not.
pub(crate) const WHOLE: Expected = "whole records of its table";

/// A number in groups of seven bits, the lowest first; `None` where there is none below 2³².
#[inline(never)]
pub(crate) fn number(rest: &mut &[u8]) -> Option<u32> {
    let mut number = 0;
    for shift in (0..35).step_by(7) {
        let (&byte, after) = rest.split_first()?;
        *rest = after;
        number |= u64::from(byte & 127) << shift;
        if byte < 128 {
            return u32::try_from(number).ok();
        }
    }
    None
}

/// Bytes on the way to records.
///
/// **Invariant:** after a fault nothing is left to read, so that no list grows.
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
    shared: &'a Shared,
    /// Position of the span read last: the next is most often near it.
    last_span: u32,
    fault: Option<Expected>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8], shared: &'a Shared) -> Self {
        Self { rest: bytes, shared, last_span: 0, fault: None }
    }

    /// Reads what the context asks for.
    pub(crate) fn get<T: Record>(&mut self) -> T {
        T::read(self)
    }

    /// Reads `n` of them.
    pub(crate) fn list<T: Record>(&mut self, n: u32) -> Vec<T> {
        self.many(n, T::read)
    }

    /// Reads `n` times.
    #[inline(never)]
    pub(crate) fn many<T>(&mut self, n: u32, read: impl Fn(&mut Self) -> T) -> Vec<T> {
        let mut list = Vec::with_capacity(self.fitting(n));
        // The capacity and not the number: so the compiler knows that the list never grows.
        while list.len() < list.capacity() {
            list.push(read(self));
        }
        list
    }

    /// A number of things to come: each takes a byte at least, so that a number made up reserves no memory
    /// that the file does not pay for.
    #[inline(never)]
    fn fitting(&mut self, n: u32) -> usize {
        let n = n as usize;
        if n <= self.rest.len() {
            return n;
        }
        self.fail(WHOLE);
        0
    }

    /// Ends reading with that fault, if there was none before.
    #[inline(never)]
    pub(crate) fn fail(&mut self, expected: Expected) {
        self.fault = self.fault.or(Some(expected));
        self.rest = &[];
    }

    /// Whether all was read and sound.
    pub(crate) fn end(&self) -> Result<(), Expected> {
        match self.fault {
            Some(expected) => Err(expected),
            None if self.rest.is_empty() => Ok(()),
            None => Err(WHOLE),
        }
    }

    /// Number of bytes that are left.
    pub(crate) fn n_left(&self) -> usize {
        self.rest.len()
    }

    /// What the records point at.
    pub(crate) fn shared(&self) -> &'a Shared {
        self.shared
    }

    /// The next `n` bytes; none after a fault.
    #[inline(never)]
    pub(crate) fn bytes(&mut self, n: usize) -> &'a [u8] {
        if let Some((bytes, rest)) = self.rest.split_at_checked(n) {
            self.rest = rest;
            bytes
        } else {
            self.fail(WHOLE);
            &[]
        }
    }

    /// A number.
    pub(crate) fn number(&mut self) -> u32 {
        if let Some(number) = number(&mut self.rest) {
            return number;
        }
        self.fail(WHOLE);
        0
    }

    /// A number below `limit`; 0 after a fault.
    #[inline(never)]
    pub(crate) fn below(&mut self, limit: u32, expected: Expected) -> u32 {
        let number = self.number();
        if number < limit {
            return number;
        }
        self.fail(expected);
        0
    }

    /// A number that may be negative, zigzag: 0, −1, 1, −2, …
    #[inline(never)]
    pub(crate) fn signed(&mut self) -> i32 {
        let number = self.number();
        (number >> 1) as i32 ^ -((number & 1) as i32)
    }

    /// A text: its length doubled and its bytes, or twice the position in `words` and one.
    #[inline(never)]
    pub(crate) fn text(&mut self) -> Text {
        let number = self.number();
        let half = (number >> 1) as usize;
        let text = if number & 1 == 1 {
            self.shared.words.get(half).cloned()
        } else {
            std::str::from_utf8(self.bytes(half)).ok().map(Text::from)
        };
        if let Some(text) = text {
            return text;
        }
        self.fail("UTF-8");
        Text::default()
    }

    /// A span, by how far it is in `spans` from the one before.
    #[inline(never)]
    pub(crate) fn span(&mut self) -> Span {
        self.last_span = self.last_span.wrapping_add_signed(self.signed());
        if let Some(span) = self.shared.spans.get(self.last_span as usize) {
            return span;
        }
        self.fail("a span that the corpus has");
        Span::new(ArticleIdx(0), 0, 0)
    }

    /// Eight bytes.
    pub(crate) fn word(&mut self) -> u64 {
        self.bytes(8).first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes))
    }

    /// The hash of an id.
    #[inline(never)]
    pub(crate) fn hash(&mut self) -> u64 {
        let mut hash = [0; 8];
        if let Some(bytes) = self.bytes(N_HASH).first_chunk::<N_HASH>() {
            hash[..N_HASH].copy_from_slice(bytes);
        }
        u64::from_le_bytes(hash)
    }
}

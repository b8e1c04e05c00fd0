//! From records to bytes.

use crate::record::{Expected, N_HASH, Record, Sizes, Table};
use marchland_core::Span;
use marchland_core::id::Id;
use std::collections::HashMap;

/// Texts of a corpus, each with a number: how often it stands, then where it stands; and spans, as they came, then
/// rising, each once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen {
    pub(crate) words: HashMap<String, u32>,
    pub(crate) spans: Vec<Span>,
}

/// Records on the way to bytes.
///
/// A corpus is written twice: what the first pass has counted tells the second what is shared.
pub(crate) struct Writer<'a> {
    pub(crate) bytes: Vec<u8>,
    sizes: &'a Sizes,
    texts: &'a [String],
    shared: &'a Seen,
    counted: &'a mut Seen,
    last_span: u32,
    fault: Option<Expected>,
}

impl<'a> Writer<'a> {
    /// A writer that points into `shared` and counts in `counted`.
    pub(crate) fn new(
        sizes: &'a Sizes,
        texts: &'a [String],
        shared: &'a Seen,
        counted: &'a mut Seen,
    ) -> Self {
        Self { bytes: Vec::new(), sizes, texts, shared, counted, last_span: 0, fault: None }
    }

    /// Notes that something does not hold, if nothing was noted before.
    pub(crate) fn fail(&mut self, expected: Expected) {
        self.fault = self.fault.or(Some(expected));
    }

    /// What was noted.
    pub(crate) fn fault(&self) -> Result<(), Expected> {
        self.fault.map_or(Ok(()), Err)
    }

    /// Number of records in a table.
    pub(crate) fn size(&self, table: Table) -> u32 {
        self.sizes[table as usize]
    }

    pub(crate) fn number(&mut self, mut number: u32) {
        while number > 127 {
            self.bytes.push(number as u8 | 128);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    pub(crate) fn below(&mut self, number: u32, limit: u32, expected: Expected) {
        if number >= limit {
            self.fail(expected);
        }
        self.number(number);
    }

    pub(crate) fn signed(&mut self, number: i32) {
        self.number(number.unsigned_abs().wrapping_mul(2).wrapping_sub(u32::from(number < 0)));
    }

    pub(crate) fn text(&mut self, text: &str) {
        if let Some(&at) = self.shared.words.get(text) {
            self.number(2 * at + 1);
        } else {
            self.number(2 * text.len() as u32);
            self.bytes.extend_from_slice(text.as_bytes());
        }
        match self.counted.words.get_mut(text) {
            Some(n) => *n += 1,
            None => {
                self.counted.words.insert(text.to_owned(), 1);
            }
        }
    }

    pub(crate) fn list<T: Record>(&mut self, list: &[T]) {
        self.number(list.len() as u32);
        for item in list {
            item.put(self);
        }
    }

    pub(crate) fn span(&mut self, span: Span) {
        let text = self.texts.get(span.article.at());
        if text.and_then(|text| span.slice(text)).is_none() {
            self.fail("evidence inside its text on character boundaries");
        }
        let at = if self.shared.spans.is_empty() {
            self.counted.spans.push(span);
            0
        } else {
            self.shared.spans.binary_search(&span).unwrap_or(0) as u32
        };
        self.signed(at.wrapping_sub(self.last_span) as i32);
        self.last_span = at;
    }

    pub(crate) fn hash(&mut self, hash: u64) {
        self.bytes.extend_from_slice(&hash.to_le_bytes()[..N_HASH]);
    }

    pub(crate) fn id(&mut self, kind: char, id: Id) {
        match id.hash_of(kind) {
            Some(hash) => self.hash(hash),
            None => self.fail("an id of its kind"),
        }
    }
}

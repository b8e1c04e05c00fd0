//! The table of spans: every stretch of text that a record points at, rising, each once.
//!
//! Places in texts are counted through all of them, as though each had one byte more than it has: so the end of
//! one is not the beginning of the next. The number of spans, then how far each begins after the one before it,
//! then the length of each. Two runs of small numbers: pairs were two per cent longer after gzip.
//!
//! There may be six for each incident, so that a table of them would be the greatest thing in memory. They stay
//! bytes, with an entry of an index for each block of them.

use crate::blobs::N_BLOCK;
use crate::reader::{WHOLE, number};
use crate::record::Expected;
use crate::writer::Writer;
use marchland_core::{ArticleIdx, Span};

/// Where a block of spans is.
#[derive(Clone, Copy, Debug)]
struct Block {
    /// Where its first step stands.
    step: u32,
    /// Where its first length stands.
    length: u32,
    /// Where the span before it begins, counted through all texts.
    before: u32,
}

/// The spans.
///
/// **Invariant:** each lies inside its text.
#[derive(Debug, Default)]
pub(crate) struct Spans {
    bytes: Vec<u8>,
    n: usize,
    index: Vec<Block>,
    /// Where each text begins, counted through all of them, and the end.
    rooms: Vec<u32>,
}

/// Where each text of those lengths begins, counted through all of them, and the end; `None` where that is too far
/// to be counted.
pub(crate) fn rooms(lengths: impl Iterator<Item = u32>) -> Option<Vec<u32>> {
    let mut end: u32 = 0;
    let mut rooms = vec![end];
    for length in lengths {
        end = end.checked_add(length)?.checked_add(1)?;
        rooms.push(end);
    }
    Some(rooms)
}

/// What a span that does not fit its text is not.
pub(crate) const IN_TEXT: Expected = "evidence inside its text on character boundaries";

impl Spans {
    /// A section of spans, each looked at and none kept.
    pub(crate) fn read(bytes: Vec<u8>, rooms: Vec<u32>) -> Result<Self, Expected> {
        let place = |rest: &[u8]| (bytes.len() - rest.len()) as u32;
        let mut rest = bytes.as_slice();
        let n = number(&mut rest).ok_or(WHOLE)? as usize;
        if n > rest.len() {
            return Err(WHOLE);
        }
        let mut index = Vec::with_capacity(n.div_ceil(N_BLOCK));
        let mut steps = rest;
        let mut start: u32 = 0;
        for at in 0..n {
            if at.is_multiple_of(N_BLOCK) {
                index.push(Block { step: place(rest), length: 0, before: start });
            }
            start = start.saturating_add(number(&mut rest).ok_or(WHOLE)?);
        }
        let (mut start, mut article): (u32, usize) = (0, 0);
        for at in 0..n {
            if at.is_multiple_of(N_BLOCK) {
                index[at / N_BLOCK].length = place(rest);
            }
            start = start.saturating_add(number(&mut steps).ok_or(WHOLE)?);
            let length = number(&mut rest).ok_or(WHOLE)?;
            while rooms.get(article + 1).is_some_and(|&end| end <= start) {
                article += 1;
            }
            // The byte more that each text has is in none of its spans.
            if rooms.get(article + 1).is_none_or(|&end| length >= end - start) {
                return Err(IN_TEXT);
            }
        }
        if rest.is_empty() { Ok(Self { bytes, n, index, rooms }) } else { Err(WHOLE) }
    }

    /// Number of spans.
    pub(crate) fn len(&self) -> usize {
        self.n
    }

    /// The span at a position.
    #[inline(never)]
    pub(crate) fn get(&self, at: usize) -> Option<Span> {
        if at >= self.n {
            return None;
        }
        let block = self.index.get(at / N_BLOCK)?;
        let mut steps = self.bytes.get(block.step as usize..)?;
        let mut lengths = self.bytes.get(block.length as usize..)?;
        let (mut start, mut length) = (block.before, 0);
        for _ in 0..=at % N_BLOCK {
            start = start.saturating_add(number(&mut steps)?);
            length = number(&mut lengths)?;
        }
        let article = self.rooms.partition_point(|&room| room <= start).checked_sub(1)?;
        let start = start - self.rooms[article];
        Some(Span { article: ArticleIdx::new(article), start, end: start.saturating_add(length) })
    }
}

/// Writes them, rising as they are.
pub(crate) fn put(spans: &[Span], rooms: &[u32], to: &mut Writer<'_>) {
    to.number(spans.len() as u32);
    let mut last = 0;
    for span in spans {
        let start = rooms[span.article.at()] + span.start;
        to.number(start - last);
        last = start;
    }
    for span in spans {
        to.number(span.end - span.start);
    }
}

//! Records as bytes, one after the other, decoded one at a time.

use crate::reader::Reader;
use crate::record::{Expected, Shared};

/// Records as bytes and where each begins.
///
/// **Invariant:** `offsets` begins with 0, rises, and ends at `bytes.len()`.
#[derive(Clone, Debug)]
pub(crate) struct Blobs {
    offsets: Vec<u32>,
    bytes: Vec<u8>,
}

impl Blobs {
    /// The rest of a section: the length of each of `n` records, then the records.
    pub(crate) fn read(from: &mut Reader<'_>, n: u32) -> Self {
        let offsets = offsets(&from.many(n, Reader::number));
        let bytes = from.remaining();
        if offsets.last().is_none_or(|&end| end as usize != bytes.len()) {
            from.fail(ENDS);
        }
        Self { offsets, bytes: bytes.to_vec() }
    }

    /// The bytes of the record at a position, on their way to it; `None` beyond the end.
    #[inline(never)]
    pub(crate) fn reader<'a>(&'a self, at: usize, shared: &'a Shared) -> Option<Reader<'a>> {
        let (start, end) = (*self.offsets.get(at)?, *self.offsets.get(at.checked_add(1)?)?);
        Some(Reader::new(self.bytes.get(start as usize..end as usize)?, shared))
    }
}

/// What lengths that do not fit what they divide are not.
pub(crate) const ENDS: Expected = "lengths that end where their section ends";

/// Where parts of those lengths begin, and the end.
pub(crate) fn offsets(lengths: &[u32]) -> Vec<u32> {
    let mut offsets = Vec::with_capacity(lengths.len() + 1);
    let mut end: u32 = 0;
    offsets.push(end);
    for &length in lengths {
        end = end.saturating_add(length);
        offsets.push(end);
    }
    offsets
}

//! Records as bytes, one after the other, decoded one at a time.

use crate::reader::{Reader, WHOLE, number};
use crate::record::{Expected, Shared};

/// An entry of an index stands for so many things: finding one reads the lengths of up to fifteen before it.
pub(crate) const N_BLOCK: usize = 16;

/// A section of records that are decoded one at a time: its bytes as they are in the file, and half a byte for
/// each record to find it.
///
/// **Invariant:** lengths and records lie inside the bytes.
#[derive(Debug, Default)]
pub(crate) struct Blobs {
    bytes: Vec<u8>,
    n: usize,
    /// Where the records begin.
    start: usize,
    /// For each block where the length of its first record stands, and where that record begins after `start`.
    index: Vec<(u32, u32)>,
}

impl Blobs {
    /// A section in which the length of each of `n` records stands from `at` on, then the records.
    pub(crate) fn read(bytes: Vec<u8>, at: usize, n: u32) -> Result<Self, Expected> {
        let n = n as usize;
        let mut rest = bytes.get(at..).filter(|rest| rest.len() >= n).ok_or(WHOLE)?;
        let mut index = Vec::with_capacity(n.div_ceil(N_BLOCK));
        let mut end: u64 = 0;
        for record in 0..n {
            if record.is_multiple_of(N_BLOCK) {
                index.push(((bytes.len() - rest.len()) as u32, end as u32));
            }
            end += u64::from(number(&mut rest).ok_or(WHOLE)?);
        }
        if end != rest.len() as u64 {
            return Err(ENDS);
        }
        let start = bytes.len() - rest.len();
        Ok(Self { bytes, n, start, index })
    }

    /// The bytes of the record at a position, on their way to it; `None` beyond the end.
    #[inline(never)]
    pub(crate) fn reader<'a>(&'a self, at: usize, shared: &'a Shared) -> Option<Reader<'a>> {
        if at >= self.n {
            return None;
        }
        let &(lengths, first) = self.index.get(at / N_BLOCK)?;
        let mut lengths = self.bytes.get(lengths as usize..)?;
        let mut start = self.start + first as usize;
        for _ in 0..at % N_BLOCK {
            start += number(&mut lengths)? as usize;
        }
        let length = number(&mut lengths)? as usize;
        Some(Reader::new(self.bytes.get(start..)?.get(..length)?, shared))
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

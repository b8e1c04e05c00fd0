//! Records as bytes, one after the other, decoded one at a time.

use crate::columns;
use crate::error::{OpenError, WriteError};
use crate::format::{Section, Sections};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Records as bytes and where each begins.
///
/// **Invariant:** `offsets` begins with 0, rises, and ends at `bytes.len()`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Blobs {
    offsets: Vec<u32>,
    bytes: Vec<u8>,
}

impl Blobs {
    /// The records of two sections.
    pub(crate) fn read(
        sections: &Sections<'_>,
        offsets_tag: &'static str,
        bytes_tag: &'static str,
    ) -> Result<Self, OpenError> {
        let bytes = sections.get(bytes_tag)?;
        let offsets = offsets(sections, offsets_tag, bytes.len())?;
        Ok(Self { offsets, bytes: bytes.to_vec() })
    }

    /// Number of records.
    pub(crate) fn len(&self) -> usize {
        self.offsets.len() - 1
    }

    /// The record at a position, `None` beyond the end or where its bytes are no such record.
    pub(crate) fn get<T: DeserializeOwned>(&self, at: usize) -> Option<T> {
        let (start, end) = (*self.offsets.get(at)?, *self.offsets.get(at.checked_add(1)?)?);
        let bytes = self.bytes.get(start as usize..end as usize)?;
        postcard::take_from_bytes(bytes).ok().filter(|(_, rest)| rest.is_empty()).map(|(record, _)| record)
    }
}

/// Offsets that begin with 0, rise and end at the length of what they divide.
pub(crate) fn offsets(sections: &Sections<'_>, tag: &'static str, n: usize) -> Result<Vec<u32>, OpenError> {
    let offsets: Vec<u32> = columns::numbers(sections, tag)?;
    let is_sound = offsets.first() == Some(&0)
        && offsets.is_sorted()
        && offsets.last().is_some_and(|&last| last as usize == n);
    if is_sound {
        Ok(offsets)
    } else {
        Err(OpenError::Unsound { section: tag.to_owned(), expected: "offsets that rise from 0 to the end" })
    }
}

/// The two sections of some records: offsets and bytes.
pub(crate) fn sections<T: Serialize>(
    records: &[T],
    offsets_tag: &'static str,
    bytes_tag: &'static str,
) -> Result<[Section; 2], WriteError> {
    let mut bytes = Vec::new();
    let mut offsets = vec![0];
    for record in records {
        bytes = postcard::to_extend(record, bytes)
            .map_err(|source| WriteError::Encode { section: bytes_tag, source })?;
        offsets.push(offset(bytes.len(), bytes_tag)?);
    }
    Ok([columns::section(offsets_tag, &offsets), Section { tag: bytes_tag.to_owned(), bytes }])
}

/// A position in a section as 32 bits.
pub(crate) fn offset(n_bytes: usize, section: &'static str) -> Result<u32, WriteError> {
    match u32::try_from(n_bytes) {
        Ok(offset) => Ok(offset),
        Err(_) => Err(WriteError::TooLarge { section, n_bytes: n_bytes as u64 }),
    }
}

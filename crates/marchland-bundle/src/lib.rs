//! A coded corpus as one file (`corpus.mlb`), and back.
//!
//! [`write`] lays a corpus out as sections; [`Opened::open`] reads them again. Opening checks the header, the
//! checksums and every index, and copies the columns as flat memory; records of incidents and event mentions
//! stay bytes until somebody asks for one. So a million incidents open in well under a second.
//!
//! Nothing here reads a file or a clock. A file from elsewhere, cut short or changed, is an [`OpenError`],
//! never a panic. The format is `docs/corpus-format.md`.
#![warn(missing_docs)]

mod blobs;
mod columns;
mod error;
pub mod format;
mod open;
mod sound;
mod write;

#[cfg(test)]
mod tests;

pub use error::{OpenError, WriteError};
pub use open::Opened;
pub use write::write;

use marchland_core::CorpusMeta;
use serde::{Deserialize, Serialize};

/// The section `meta`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Meta {
    /// What the corpus says of itself.
    pub(crate) corpus: CorpusMeta,
    /// Number of distinct evidence spans that were found in their texts when the file was written.
    pub(crate) n_quotes: u32,
}

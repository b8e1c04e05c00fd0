//! A coded corpus as one file (`corpus.mlb`), and back.
//!
//! [`write()`] lays a corpus out as sections; [`Opened::open`] reads them again. Opening checks the header, the
//! checksums and every index, and reads the columns into flat memory; records of incidents and event mentions
//! stay bytes until somebody asks for one. So a million incidents open in well under a second.
//!
//! Two things are stored once and pointed at, because they are most of what records say: spans, and texts that
//! stand more than once (`record::Shared`). A record is its fields one after the other (`records`), read by
//! a few small functions that are shared by all of them: the page carries this code, and code that serde
//! derives for each field of each type was three times as long.
//!
//! Nothing here reads a file or a clock. A file from elsewhere, cut short or changed, is an [`OpenError`],
//! never a panic. The format is `docs/corpus-format.md`.
#![warn(missing_docs)]

mod blobs;
mod columns;
mod error;
pub mod format;
mod open;
mod reader;
mod record;
mod records;
mod spans;
mod write;
mod writer;

#[cfg(test)]
mod tests;

pub use error::{OpenError, WriteError};
pub use open::Opened;
pub use write::write;

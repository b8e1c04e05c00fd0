//! A coded corpus as one file (`corpus.mlb`), and back.
//!
//! [`write()`] lays a corpus out as sections; [`Opened::open`] reads them again, and [`Opener`] reads a file that
//! comes in pieces. Sections stand in three stages: the *head*, which becomes tables and columns in flat memory
//! and is enough for a map; the *records*, which stay bytes until somebody asks for one; the *texts*, of which each
//! may be fetched by itself. So a million incidents are on the screen before most of their file has come, and take
//! little memory beyond it.
//!
//! Two things are stored once and pointed at, because they are most of what records say: spans, and texts that
//! stand more than once (`record::Shared`); nothing in the head points at them. A record is its fields one after the other (`records`), read by
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
mod opener;
mod reader;
mod record;
mod records;
mod spans;
mod stages;
mod texts;
mod write;
mod writer;

#[cfg(test)]
mod tests;

pub use error::{OpenError, WriteError};
pub use open::Opened;
pub use opener::{Opener, Progress};
pub use records::Body;
pub use write::write;

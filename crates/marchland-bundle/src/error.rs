//! What can be wrong with a file that is opened or a corpus that is written.

use marchland_core::Span;
use thiserror::Error;

/// Why a file cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum OpenError {
    /// It does not begin as a corpus file does.
    #[error("not a corpus file: expected it to begin with {expected}, found {found}")]
    NotCorpus {
        /// The first bytes of every corpus file.
        expected: String,
        /// Its own first bytes.
        found: String,
    },
    /// It is of a version that this reader does not know.
    #[error("corpus file of another version: expected {expected}, found {found}")]
    Version {
        /// The version of this reader.
        expected: u32,
        /// The version of the file.
        found: u32,
    },
    /// It is shorter than its header says, or too short for a header.
    #[error("corpus file is cut short: expected {expected} bytes, found {found}")]
    Truncated {
        /// Bytes that should be there.
        expected: u64,
        /// Bytes that are.
        found: u64,
    },
    /// A section, or the header, is not what was written.
    #[error(
        "section \"{section}\" of the corpus file is damaged: expected checksum {expected:016x}, found {found:016x}"
    )]
    Checksum {
        /// The tag of the section, or `header`.
        section: String,
        /// The checksum that the file gives.
        expected: u64,
        /// The checksum of its bytes.
        found: u64,
    },
    /// There is no memory for what it says that comes.
    #[error("no room in memory for {n_bytes} bytes of the corpus file")]
    NoRoom {
        /// Bytes of one section, or of one text.
        n_bytes: u64,
    },
    /// A section that every corpus file has is not there.
    #[error("corpus file without section \"{section}\"")]
    Missing {
        /// The tag of the section.
        section: &'static str,
    },
    /// A section is whole but says what cannot be: an index beyond its table, a span off its text.
    #[error("section \"{section}\" of the corpus file is unsound: expected {expected}")]
    Unsound {
        /// The tag of the section, or `header`.
        section: String,
        /// What would hold in a sound one.
        expected: &'static str,
    },
}

/// Why a corpus cannot be written.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum WriteError {
    /// Evidence that is not in its text.
    #[error(
        "record \"{record}\": expected evidence inside the text of article {} on character boundaries, found bytes {}..{}",
        span.article.0, span.start, span.end
    )]
    Span {
        /// The id of the record.
        record: String,
        /// The span.
        span: Span,
    },
    /// A record whose indices, days or places cannot be.
    #[error("record {at} of table \"{table}\": expected {expected}")]
    Record {
        /// The table.
        table: &'static str,
        /// Its position, from 0.
        at: usize,
        /// What would hold.
        expected: &'static str,
    },
    /// Tables that do not fit each other.
    #[error("table \"{table}\": expected {expected}")]
    Table {
        /// The table.
        table: &'static str,
        /// What would hold.
        expected: &'static str,
    },
    /// A section of 4 GiB or more.
    #[error("section \"{section}\": expected less than 4 GiB, found {n_bytes} bytes")]
    TooLarge {
        /// The tag of the section.
        section: &'static str,
        /// Its length.
        n_bytes: u64,
    },
}

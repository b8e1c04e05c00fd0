//! The outer form of the file: magic, version, section table, checksums.
//!
//! ```text
//!  0  magic, 8 bytes
//!  8  version, u32            12  number of sections, u32
//! 16  length of the file, u64
//! 24  checksum of bytes 0..24 and of the section table, u64
//! 32  section table: per section a tag (16 bytes, zero-padded), length and checksum (u64 each)
//!     sections, one after the other
//! ```
//!
//! All numbers are little-endian; checksums are FNV-1a of 64 bits: a line of code in a
//! page that would carry a kilobyte of it for a faster one. Nothing in here knows what a section says.

use crate::error::OpenError;

/// The first bytes of every corpus file. The first is no text, the line ends show a file mangled as text.
pub const MAGIC: [u8; 8] = *b"\x8dMLB\r\n\x1a\n";

/// The version that is written and read.
pub const VERSION: u32 = 4;

/// Length of the header before the section table.
pub const N_HEADER: usize = 32;

/// Length of an entry of the section table.
pub const N_ENTRY: usize = 32;

/// Length of a tag in an entry.
pub const N_TAG: usize = 16;

/// Tags of the sections, in the order of the file.
pub mod tag {
    /// What the corpus says of itself, and the sizes of the tables.
    pub const META: &str = "meta";
    /// Columns of incidents.
    pub const COLUMNS: &str = "columns";
    /// Spans that records point at.
    pub const SPANS: &str = "spans";
    /// Incidents.
    pub const INCIDENTS: &str = "incidents";
    /// Event mentions.
    pub const MENTIONS: &str = "mentions";
    /// Ties.
    pub const TIES: &str = "ties";
    /// Claims.
    pub const CLAIMS: &str = "claims";
    /// Disagreements.
    pub const DISAGREEMENTS: &str = "disagreements";
    /// Quotations.
    pub const QUOTATIONS: &str = "quotations";
    /// Texts that records point at, because they stand more than once.
    pub const WORDS: &str = "words";
    /// Outlets.
    pub const OUTLETS: &str = "outlets";
    /// Actors.
    pub const ACTORS: &str = "actors";
    /// Places.
    pub const PLACES: &str = "places";
    /// Articles.
    pub const ARTICLES: &str = "articles";
    /// The texts.
    pub const TEXTS: &str = "texts";

    /// Every tag, in the order of the file.
    pub const ALL: [&str; 15] = [
        META,
        COLUMNS,
        SPANS,
        INCIDENTS,
        MENTIONS,
        TIES,
        CLAIMS,
        DISAGREEMENTS,
        QUOTATIONS,
        WORDS,
        OUTLETS,
        ACTORS,
        PLACES,
        ARTICLES,
        TEXTS,
    ];
}

/// A section before it is laid out.
pub(crate) struct Section {
    pub(crate) tag: String,
    pub(crate) bytes: Vec<u8>,
}

/// The file of those sections, in that order.
pub(crate) fn assemble(sections: &[Section]) -> Vec<u8> {
    let mut table = Vec::with_capacity(sections.len() * N_ENTRY);
    let mut n_bytes = N_HEADER + sections.len() * N_ENTRY;
    for section in sections {
        let mut tag = [0; N_TAG];
        let n_tag = section.tag.len().min(N_TAG);
        tag[..n_tag].copy_from_slice(&section.tag.as_bytes()[..n_tag]);
        table.extend_from_slice(&tag);
        table.extend_from_slice(&(section.bytes.len() as u64).to_le_bytes());
        table.extend_from_slice(&checksum(&section.bytes, NO_BYTES).to_le_bytes());
        n_bytes += section.bytes.len();
    }
    let mut file = Vec::with_capacity(n_bytes);
    file.extend_from_slice(&MAGIC);
    file.extend_from_slice(&VERSION.to_le_bytes());
    file.extend_from_slice(&(sections.len() as u32).to_le_bytes());
    file.extend_from_slice(&(n_bytes as u64).to_le_bytes());
    let checksum = header_checksum(&file, &table);
    file.extend_from_slice(&checksum.to_le_bytes());
    file.extend_from_slice(&table);
    for section in sections {
        file.extend_from_slice(&section.bytes);
    }
    file
}

/// FNV-1a.
fn checksum(bytes: &[u8], before: u64) -> u64 {
    bytes.iter().fold(before, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// What a checksum begins with.
const NO_BYTES: u64 = 0xcbf2_9ce4_8422_2325;

fn header_checksum(head: &[u8], table: &[u8]) -> u64 {
    checksum(table, checksum(head, NO_BYTES))
}

/// The sections of a file whose header, bounds and checksums hold.
pub(crate) struct Sections<'a> {
    entries: Vec<(&'a str, &'a [u8])>,
    /// Checksum of the header, which covers the checksums of all sections: what the file says, in one number.
    pub(crate) hash: u64,
}

/// The eight bytes from `at` as a number; 0 where they are not there.
#[inline(never)]
fn u64_at(bytes: &[u8], at: usize) -> u64 {
    let found = bytes.get(at..).and_then(|bytes| bytes.first_chunk());
    found.map_or(0, |bytes| u64::from_le_bytes(*bytes))
}

/// Up to eight bytes as digits.
fn hex(bytes: &[u8]) -> String {
    if bytes.is_empty() {
        return "nothing".to_owned();
    }
    let number = bytes.iter().fold(0, |number: u64, &byte| number << 8 | u64::from(byte));
    format!("{number:0width$x}", width = 2 * bytes.len())
}

fn unsound(expected: &'static str) -> OpenError {
    OpenError::Unsound { section: "header".to_owned(), expected }
}

impl<'a> Sections<'a> {
    /// Reads the outer form of a file.
    pub(crate) fn parse(bytes: &'a [u8]) -> Result<Self, OpenError> {
        let begins = &bytes[..bytes.len().min(MAGIC.len())];
        if begins.is_empty() || !MAGIC.starts_with(begins) {
            return Err(OpenError::NotCorpus { expected: hex(&MAGIC), found: hex(begins) });
        }
        let truncated = |expected: u64| OpenError::Truncated { expected, found: bytes.len() as u64 };
        if bytes.len() < N_HEADER {
            return Err(truncated(N_HEADER as u64));
        }
        let (version, n_sections) = (u64_at(bytes, 8) as u32, u64_at(bytes, 12) as u32);
        if version != VERSION {
            return Err(OpenError::Version { expected: VERSION, found: version });
        }
        let n_bytes = u64_at(bytes, 16);
        if n_bytes > bytes.len() as u64 {
            return Err(truncated(n_bytes));
        }
        if n_bytes < bytes.len() as u64 {
            return Err(unsound("no byte after the end"));
        }
        let n_sections = n_sections as usize;
        let table = n_sections
            .checked_mul(N_ENTRY)
            .and_then(|n_table| bytes.get(N_HEADER..N_HEADER.checked_add(n_table)?))
            .ok_or_else(|| unsound("a section table inside the file"))?;
        let (expected, hash) = (u64_at(bytes, 24), header_checksum(&bytes[..24], table));
        if expected != hash {
            return Err(OpenError::Checksum { section: "header".to_owned(), expected, found: hash });
        }
        let mut sections = Self { entries: Vec::new(), hash };
        let mut rest = bytes.get(N_HEADER + table.len()..).unwrap_or_default();
        for entry in table.chunks_exact(N_ENTRY) {
            sections.add(entry, &mut rest)?;
        }
        if rest.is_empty() { Ok(sections) } else { Err(unsound("no byte after the last section")) }
    }

    fn add(&mut self, entry: &'a [u8], rest: &mut &'a [u8]) -> Result<(), OpenError> {
        let n_tag = entry[..N_TAG].iter().position(|&byte| byte == 0).unwrap_or(N_TAG);
        let tag = std::str::from_utf8(&entry[..n_tag]).ok().filter(|tag| !tag.is_empty());
        let tag = tag.ok_or_else(|| unsound("tags of plain text"))?;
        let unsound = |expected| OpenError::Unsound { section: tag.to_owned(), expected };
        let found = usize::try_from(u64_at(entry, N_TAG)).ok().and_then(|n| rest.split_at_checked(n));
        let (bytes, after) = found.ok_or_else(|| unsound("a length inside the file"))?;
        *rest = after;
        let (expected, found) = (u64_at(entry, N_TAG + 8), checksum(bytes, NO_BYTES));
        if expected != found {
            return Err(OpenError::Checksum { section: tag.to_owned(), expected, found });
        }
        if self.get(tag).is_some() {
            return Err(unsound("a tag of its own"));
        }
        self.entries.push((tag, bytes));
        Ok(())
    }

    /// The bytes of a section.
    pub(crate) fn get(&self, tag: &str) -> Option<&'a [u8]> {
        self.entries.iter().find(|(other, _)| *other == tag).map(|(_, bytes)| *bytes)
    }

    /// Every section by itself, to change some and assemble again.
    #[cfg(test)]
    pub(crate) fn all(&self) -> Vec<Section> {
        let section =
            |(tag, bytes): &(&str, &[u8])| Section { tag: (*tag).to_owned(), bytes: bytes.to_vec() };
        self.entries.iter().map(section).collect()
    }
}

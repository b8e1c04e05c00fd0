//! The outer form of the file: magic, version, section table, checksums.
//!
//! ```text
//!  0  magic, 8 bytes
//!  8  version, u32            12  number of sections, u32
//! 16  length of the file, u64
//! 24  checksum of bytes 0..24 and of the section table, u64
//! 32  section table: per section a tag (24 bytes, zero-padded), offset, length and checksum (u64 each)
//!     sections, each at a multiple of 8, zero bytes between them
//! ```
//!
//! All numbers are little-endian; checksums are XXH3-64. Nothing in here knows what a section says.

use crate::error::OpenError;
use std::ops::Range;
use xxhash_rust::xxh3::xxh3_64;

/// The first bytes of every corpus file. The first is no text, the line ends show a file mangled as text.
pub const MAGIC: [u8; 8] = *b"\x8dMLB\r\n\x1a\n";

/// The version that is written and read.
pub const VERSION: u32 = 1;

/// Length of the header before the section table.
pub const N_HEADER: usize = 32;

/// Length of an entry of the section table.
pub const N_ENTRY: usize = 48;

/// Length of a tag in an entry.
pub const N_TAG: usize = 24;

const ALIGNMENT: usize = 8;

/// Tags of the sections, in the order of the file.
pub mod tag {
    /// What the corpus says of itself.
    pub const META: &str = "meta";
    /// Outlets.
    pub const OUTLETS: &str = "outlets";
    /// Articles.
    pub const ARTICLES: &str = "articles";
    /// Places.
    pub const PLACES: &str = "places";
    /// Actors.
    pub const ACTORS: &str = "actors";
    /// Ties.
    pub const TIES: &str = "ties";
    /// Claims.
    pub const CLAIMS: &str = "claims";
    /// Disagreements.
    pub const DISAGREEMENTS: &str = "disagreements";
    /// Quotations.
    pub const QUOTATIONS: &str = "quotations";
    /// Column `id`.
    pub const ID: &str = "column.id";
    /// Column `event_type`.
    pub const EVENT_TYPE: &str = "column.event_type";
    /// Column `mode`.
    pub const MODE: &str = "column.mode";
    /// Column `status`.
    pub const STATUS: &str = "column.status";
    /// Column `flags`.
    pub const FLAGS: &str = "column.flags";
    /// Column `start`.
    pub const START: &str = "column.start";
    /// Column `end`.
    pub const END: &str = "column.end";
    /// Column `date_precision`.
    pub const DATE_PRECISION: &str = "column.date_precision";
    /// Column `where_precision`.
    pub const WHERE_PRECISION: &str = "column.where_precision";
    /// Column `killed`.
    pub const KILLED: &str = "column.killed";
    /// Column `injured`.
    pub const INJURED: &str = "column.injured";
    /// Where the lists of column `places` begin.
    pub const PLACES_OFFSETS: &str = "column.places.offsets";
    /// The lists of column `places`.
    pub const PLACES_VALUES: &str = "column.places.values";
    /// Where the lists of column `parties` begin.
    pub const PARTIES_OFFSETS: &str = "column.parties.offsets";
    /// The lists of column `parties`.
    pub const PARTIES_VALUES: &str = "column.parties.values";
    /// Where the lists of column `articles` begin.
    pub const TOLD_OFFSETS: &str = "column.articles.offsets";
    /// The lists of column `articles`.
    pub const TOLD_VALUES: &str = "column.articles.values";
    /// Where the records of incidents begin.
    pub const INCIDENT_OFFSETS: &str = "incidents.offsets";
    /// The records of incidents.
    pub const INCIDENTS: &str = "incidents";
    /// Where the records of event mentions begin.
    pub const MENTION_OFFSETS: &str = "mentions.offsets";
    /// The first event mention of each article.
    pub const MENTION_ARTICLES: &str = "mentions.articles";
    /// The records of event mentions.
    pub const MENTIONS: &str = "mentions";
    /// Where the texts begin.
    pub const TEXT_OFFSETS: &str = "texts.offsets";
    /// The texts.
    pub const TEXTS: &str = "texts";

    /// Every tag, in the order of the file.
    pub const ALL: [&str; 33] = [
        META,
        OUTLETS,
        ARTICLES,
        PLACES,
        ACTORS,
        TIES,
        CLAIMS,
        DISAGREEMENTS,
        QUOTATIONS,
        ID,
        EVENT_TYPE,
        MODE,
        STATUS,
        FLAGS,
        START,
        END,
        DATE_PRECISION,
        WHERE_PRECISION,
        KILLED,
        INJURED,
        PLACES_OFFSETS,
        PLACES_VALUES,
        PARTIES_OFFSETS,
        PARTIES_VALUES,
        TOLD_OFFSETS,
        TOLD_VALUES,
        INCIDENT_OFFSETS,
        INCIDENTS,
        MENTION_OFFSETS,
        MENTION_ARTICLES,
        MENTIONS,
        TEXT_OFFSETS,
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
    let mut offset = (N_HEADER + sections.len() * N_ENTRY).next_multiple_of(ALIGNMENT);
    for section in sections {
        let mut tag = [0; N_TAG];
        let n_tag = section.tag.len().min(N_TAG);
        tag[..n_tag].copy_from_slice(&section.tag.as_bytes()[..n_tag]);
        table.extend_from_slice(&tag);
        for number in [offset as u64, section.bytes.len() as u64, xxh3_64(&section.bytes)] {
            table.extend_from_slice(&number.to_le_bytes());
        }
        offset = (offset + section.bytes.len()).next_multiple_of(ALIGNMENT);
    }
    let mut file = Vec::with_capacity(offset);
    file.extend_from_slice(&MAGIC);
    file.extend_from_slice(&VERSION.to_le_bytes());
    file.extend_from_slice(&(sections.len() as u32).to_le_bytes());
    file.extend_from_slice(&(offset as u64).to_le_bytes());
    let checksum = header_checksum(&file, &table);
    file.extend_from_slice(&checksum.to_le_bytes());
    file.extend_from_slice(&table);
    for section in sections {
        file.resize(file.len().next_multiple_of(ALIGNMENT), 0);
        file.extend_from_slice(&section.bytes);
    }
    file.resize(offset, 0);
    file
}

fn header_checksum(head: &[u8], table: &[u8]) -> u64 {
    let mut hasher = xxhash_rust::xxh3::Xxh3Default::new();
    hasher.update(head);
    hasher.update(table);
    hasher.digest()
}

/// The sections of a file whose header, bounds and checksums hold.
pub(crate) struct Sections<'a> {
    bytes: &'a [u8],
    entries: Vec<(&'a str, Range<usize>)>,
    /// Checksum of the header, which covers the checksums of all sections: what the file says, in one number.
    pub(crate) hash: u64,
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    let mut number = [0; 8];
    if let Some(found) = bytes.get(at..at + 8) {
        number.copy_from_slice(found);
    }
    u64::from_le_bytes(number)
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    let mut number = [0; 4];
    if let Some(found) = bytes.get(at..at + 4) {
        number.copy_from_slice(found);
    }
    u32::from_le_bytes(number)
}

fn hex(bytes: &[u8]) -> String {
    if bytes.is_empty() {
        return "nothing".to_owned();
    }
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ")
}

fn unsound(expected: &'static str) -> OpenError {
    OpenError::Unsound { section: "header".to_owned(), expected }
}

impl<'a> Sections<'a> {
    /// Reads the outer form of a file.
    pub(crate) fn parse(bytes: &'a [u8]) -> Result<Self, OpenError> {
        let begins = &bytes[..bytes.len().min(MAGIC.len())];
        if !MAGIC.starts_with(begins) || begins.is_empty() {
            return Err(OpenError::NotCorpus { expected: hex(&MAGIC), found: hex(begins) });
        }
        let truncated = |expected: u64| OpenError::Truncated { expected, found: bytes.len() as u64 };
        if bytes.len() < N_HEADER {
            return Err(truncated(N_HEADER as u64));
        }
        let version = u32_at(bytes, 8);
        if version != VERSION {
            return Err(OpenError::Version { expected: VERSION, found: version });
        }
        let (n_sections, n_bytes) = (u32_at(bytes, 12) as usize, u64_at(bytes, 16));
        if n_bytes > bytes.len() as u64 {
            return Err(truncated(n_bytes));
        }
        if n_bytes < bytes.len() as u64 {
            return Err(unsound("no byte after the last section"));
        }
        let table = n_sections
            .checked_mul(N_ENTRY)
            .and_then(|n_table| bytes.get(N_HEADER..N_HEADER.checked_add(n_table)?))
            .ok_or_else(|| unsound("a section table inside the file"))?;
        let (expected, hash) = (u64_at(bytes, 24), header_checksum(&bytes[..24], table));
        if expected != hash {
            return Err(OpenError::Checksum { section: "header".to_owned(), expected, found: hash });
        }
        let mut sections = Self { bytes, entries: Vec::with_capacity(n_sections), hash };
        for entry in table.chunks_exact(N_ENTRY) {
            sections.add(entry)?;
        }
        Ok(sections)
    }

    fn add(&mut self, entry: &'a [u8]) -> Result<(), OpenError> {
        let n_tag = entry[..N_TAG].iter().position(|&byte| byte == 0).unwrap_or(N_TAG);
        let tag = std::str::from_utf8(&entry[..n_tag]).ok().filter(|tag| !tag.is_empty());
        let tag = tag.ok_or_else(|| unsound("tags of plain text"))?;
        let start = usize::try_from(u64_at(entry, N_TAG)).ok();
        let n_bytes = usize::try_from(u64_at(entry, N_TAG + 8)).ok();
        let range = start.zip(n_bytes).and_then(|(start, n)| Some(start..start.checked_add(n)?));
        let found = range.and_then(|range| Some((range.clone(), self.bytes.get(range)?)));
        let (range, bytes) = found.ok_or_else(|| OpenError::Unsound {
            section: tag.to_owned(),
            expected: "an offset and a length inside the file",
        })?;
        let (expected, found) = (u64_at(entry, N_TAG + 16), xxh3_64(bytes));
        if expected != found {
            return Err(OpenError::Checksum { section: tag.to_owned(), expected, found });
        }
        if self.entries.iter().any(|(other, _)| *other == tag) {
            return Err(OpenError::Unsound { section: tag.to_owned(), expected: "a tag of its own" });
        }
        self.entries.push((tag, range));
        Ok(())
    }

    /// The bytes of a section.
    pub(crate) fn get(&self, tag: &'static str) -> Result<&'a [u8], OpenError> {
        let entry = self.entries.iter().find(|(other, _)| *other == tag);
        entry.and_then(|(_, range)| self.bytes.get(range.clone())).ok_or(OpenError::Missing { section: tag })
    }

    /// Every section by itself, to change some and assemble again.
    #[cfg(test)]
    pub(crate) fn all(&self) -> Vec<Section> {
        let section = |(tag, range): &(&str, Range<usize>)| Section {
            tag: (*tag).to_owned(),
            bytes: self.bytes[range.clone()].to_vec(),
        };
        self.entries.iter().map(section).collect()
    }
}

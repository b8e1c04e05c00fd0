//! The outer form of the file: magic, version, section table, checksums.
//!
//! ```text
//!  0  magic, 8 bytes
//!  8  version, u32            12  number of sections, u32
//! 16  length of the file, u64
//! 24  checksum of bytes 0..24 and of the section table, u64
//! 32  section table: per section a tag (16 bytes, zero-padded), length and checksum (u64 each)
//!     sections, one after the other, in three stages
//! ```
//!
//! Who has read the table knows where each stage ends: the *head* is what map, time line and filter need and
//! points at nothing outside itself; the *records* say why; the *texts* are last, and each can be had alone.
//!
//! All numbers are little-endian. A checksum takes eight bytes at a time, each by a step that is one to one:
//! xor with the eight bytes as a number, multiply by an odd number, turn left by 29 bits. So one changed stretch
//! of eight bytes never goes unseen. The last step takes what is left over, up to seven bytes, zeros, and in the
//! highest byte how many were left over. Nothing in here knows what a section says.

use crate::error::OpenError;

/// The first bytes of every corpus file. The first is no text, the line ends show a file mangled as text.
pub const MAGIC: [u8; 8] = *b"\x8dMLB\r\n\x1a\n";

/// The version that is written and read.
pub const VERSION: u32 = 6;

/// Length of the header before the section table.
pub const N_HEADER: usize = 32;

/// Length of an entry of the section table.
pub const N_ENTRY: usize = 32;

/// Length of a tag in an entry.
pub const N_TAG: usize = 16;

/// Tags of the sections.
pub mod tag {
    /// What the corpus says of itself, and the sizes of the tables.
    pub const META: &str = "meta";
    /// Columns of incidents.
    pub const COLUMNS: &str = "columns";
    /// Outlets.
    pub const OUTLETS: &str = "outlets";
    /// Actors, without the words that name them.
    pub const ACTORS: &str = "actors";
    /// Places, without the words that name them.
    pub const PLACES: &str = "places";
    /// Articles, without zones and sentences.
    pub const ARTICLES: &str = "articles";
    /// A checksum for each text. The last section of the head.
    pub const SUMS: &str = "sums";
    /// Texts that records point at, because they stand more than once.
    pub const WORDS: &str = "words";
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
    /// The words that name each actor.
    pub const ACTOR_MENTIONS: &str = "actor-mentions";
    /// The words that name each place.
    pub const PLACE_MENTIONS: &str = "place-mentions";
    /// Where each actor stands in the picture of the network.
    pub const LAYOUT: &str = "layout";
    /// Words and where they stand, as `marchland_search` reads them.
    pub const SEARCH: &str = "search";
    /// Zones and sentences of each article. The last section of the records.
    pub const BODIES: &str = "bodies";
    /// The texts.
    pub const TEXTS: &str = "texts";

    /// Every tag, in the order of the file.
    pub const ALL: [&str; 21] = [
        META,
        COLUMNS,
        OUTLETS,
        ACTORS,
        PLACES,
        ARTICLES,
        SUMS,
        WORDS,
        SPANS,
        INCIDENTS,
        MENTIONS,
        TIES,
        CLAIMS,
        DISAGREEMENTS,
        QUOTATIONS,
        ACTOR_MENTIONS,
        PLACE_MENTIONS,
        LAYOUT,
        SEARCH,
        BODIES,
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
    let sums = sections.iter().find(|section| section.tag == tag::SUMS);
    let mut table = Vec::with_capacity(sections.len() * N_ENTRY);
    let mut n_bytes = N_HEADER + sections.len() * N_ENTRY;
    for section in sections {
        let mut tag = [0; N_TAG];
        let n_tag = section.tag.len().min(N_TAG);
        tag[..n_tag].copy_from_slice(&section.tag.as_bytes()[..n_tag]);
        // Texts are checked one by one, so what stands for all of them is the checksum of their checksums.
        let summed = sums.filter(|_| section.tag == tag::TEXTS).unwrap_or(section);
        table.extend_from_slice(&tag);
        table.extend_from_slice(&(section.bytes.len() as u64).to_le_bytes());
        table.extend_from_slice(&checksum(&summed.bytes).to_le_bytes());
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

/// The checksum of some bytes.
pub(crate) fn checksum(bytes: &[u8]) -> u64 {
    let step = |hash: u64, word: [u8; 8]| {
        (hash ^ u64::from_le_bytes(word)).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29)
    };
    let (words, rest) = bytes.as_chunks();
    let hash = words.iter().fold(0x6d61_7263_686c_616e, |hash, &word| step(hash, word));
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    last[7] = rest.len() as u8;
    step(hash, last)
}

fn header_checksum(head: &[u8], table: &[u8]) -> u64 {
    checksum(&[&head[..24], table].concat())
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

pub(crate) fn unsound(section: &str, expected: &'static str) -> OpenError {
    OpenError::Unsound { section: section.to_owned(), expected }
}

/// What faults of header and section table are found in.
pub(crate) const HEADER: &str = "header";

/// Whether a file begins as a corpus file does, as far as there are bytes.
pub(crate) fn begins(bytes: &[u8]) -> Result<(), OpenError> {
    let begins = &bytes[..bytes.len().min(MAGIC.len())];
    if begins.is_empty() || !MAGIC.starts_with(begins) {
        return Err(OpenError::NotCorpus { expected: hex(&MAGIC), found: hex(begins) });
    }
    Ok(())
}

/// The length of the file and of its section table, from its header.
pub(crate) fn lengths(header: &[u8]) -> Result<(u64, u64), OpenError> {
    begins(header)?;
    let (version, n_sections) = (u64_at(header, 8) as u32, u64_at(header, 12) as u32);
    if version != VERSION {
        return Err(OpenError::Version { expected: VERSION, found: version });
    }
    let (n_bytes, n_table) = (u64_at(header, 16), u64::from(n_sections) * N_ENTRY as u64);
    if n_table.saturating_add(N_HEADER as u64) > n_bytes {
        return Err(unsound(HEADER, "a section table inside the file"));
    }
    Ok((n_bytes, n_table))
}

/// A section as the table gives it.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) tag: String,
    /// Where it ends in the file.
    pub(crate) end: u64,
    pub(crate) n_bytes: u64,
    pub(crate) checksum: u64,
}

/// The sections of a file whose header and table hold, and the checksum of both, which covers the checksums of
/// all sections: what the file says, in one number.
pub(crate) fn entries(header: &[u8], table: &[u8]) -> Result<(Vec<Entry>, u64), OpenError> {
    let (expected, hash) = (u64_at(header, 24), header_checksum(header, table));
    if expected != hash {
        return Err(OpenError::Checksum { section: HEADER.to_owned(), expected, found: hash });
    }
    let mut entries: Vec<Entry> = Vec::new();
    let mut end = (N_HEADER + table.len()) as u64;
    for entry in table.chunks_exact(N_ENTRY) {
        let n_tag = entry[..N_TAG].iter().position(|&byte| byte == 0).unwrap_or(N_TAG);
        let tag = std::str::from_utf8(&entry[..n_tag]).ok().filter(|tag| !tag.is_empty());
        let tag = tag.ok_or_else(|| unsound(HEADER, "tags of plain text"))?;
        if entries.iter().any(|other| other.tag == tag) {
            return Err(unsound(tag, "a tag of its own"));
        }
        let n_bytes = u64_at(entry, N_TAG);
        end = end.saturating_add(n_bytes);
        let (tag, checksum) = (tag.to_owned(), u64_at(entry, N_TAG + 8));
        entries.push(Entry { tag, end, n_bytes, checksum });
    }
    if end != u64_at(header, 16) {
        return Err(unsound(HEADER, "sections that end where the file does"));
    }
    check_order(&entries)?;
    Ok((entries, hash))
}

/// Whether every section is there, in the order of the stages; others may stand between.
fn check_order(entries: &[Entry]) -> Result<(), OpenError> {
    let mut after = 0;
    for section in tag::ALL {
        let at = entries.iter().position(|entry| entry.tag == section);
        let at = at.ok_or(OpenError::Missing { section })?;
        if at < after {
            return Err(unsound(section, "sections in the order of their stages"));
        }
        after = at;
    }
    Ok(())
}

//! A file that comes in pieces: opened as far as it has come.

use crate::error::OpenError;
use crate::format::{self, Entry, HEADER, N_HEADER, checksum, tag, unsound};
use crate::open::{Inner, Opened};
use crate::stages::{Head, Records};
use crate::texts::{LENGTHS, Texts};
use marchland_core::id::ArticleIdx;
use std::sync::{Arc, OnceLock};

/// How far a file has come, in bytes. What is not known yet is 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Bytes that have come.
    pub read: u64,
    /// Where the head ends.
    pub head: u64,
    /// Where the records end; only texts come after them.
    pub records: u64,
    /// Length of the file.
    pub all: u64,
}

/// What the bytes that come next belong to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Part {
    #[default]
    Header,
    Table,
    /// A section, by its position.
    Section(usize),
    /// A text of the section at that position, by its article.
    Text(usize, usize),
    /// What is passed over before the texts, for whom has all else.
    Before,
    /// What is passed over after them.
    After,
    End,
}

/// Opens a file that comes in pieces of any size.
///
/// The corpus is there as soon as the head is ([`Opener::opened`]); records and texts are added to it as they come.
/// What has been read of the head is dropped, records are kept once, as they stand in the file.
///
/// # Examples
///
/// ```
/// use marchland_bundle::{Opener, write};
/// let file = write(&marchland_core::Corpus::default())?;
/// let mut opener = Opener::new();
/// for piece in file.chunks(7) {
///     let progress = opener.feed(piece)?;
///     assert_eq!(opener.opened().is_some(), progress.head > 0 && progress.read >= progress.head);
/// }
/// assert!(opener.finish()?.has_records());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Default)]
pub struct Opener {
    part: Part,
    /// The bytes of the part that have come.
    bytes: Vec<u8>,
    /// Number of bytes of the part that have not.
    n_left: u64,
    header: Vec<u8>,
    entries: Vec<Entry>,
    hash: u64,
    progress: Progress,
    head: Head,
    records: Records,
    opened: Option<Opened>,
    fault: Option<OpenError>,
}

impl Opener {
    /// For a file of which nothing has come.
    pub fn new() -> Self {
        Self { n_left: N_HEADER as u64, ..Self::default() }
    }

    /// For a file that comes again, because the server gives no part of it: keeps the texts and passes over all
    /// that `opened` has.
    pub fn of_texts(opened: &Opened) -> Self {
        Self {
            part: Part::Before,
            n_left: opened.texts_range().start,
            opened: Some(opened.clone()),
            ..Self::default()
        }
    }

    /// Takes the next piece.
    ///
    /// # Errors
    ///
    /// Any file that [`write`](crate::write()) could not have written, as far as it has come; the same again for every
    /// piece after that. What only asking for a record finds is not found here.
    pub fn feed(&mut self, piece: &[u8]) -> Result<Progress, OpenError> {
        if let Some(fault) = &self.fault {
            return Err(fault.clone());
        }
        let fed = self.take(piece);
        self.fault = fed.clone().err();
        fed.map(|()| self.progress)
    }

    /// How far the file has come.
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// The corpus, once its head has come.
    pub fn opened(&self) -> Option<&Opened> {
        self.opened.as_ref()
    }

    /// The corpus of a file that has come as a whole.
    ///
    /// # Errors
    ///
    /// As [`Opener::feed`]; and a file that has not.
    pub fn finish(self) -> Result<Opened, OpenError> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let (found, mut expected) = (self.progress.read, self.progress.all);
        if self.part == Part::Header {
            format::begins(&self.bytes)?;
            expected = N_HEADER as u64;
        }
        let whole = self.opened.filter(|_| matches!(self.part, Part::After | Part::End));
        whole.ok_or(OpenError::Truncated { expected, found })
    }

    fn take(&mut self, mut piece: &[u8]) -> Result<(), OpenError> {
        loop {
            let n = usize::try_from(self.n_left).map_or(piece.len(), |n| n.min(piece.len()));
            let (now, later) = piece.split_at(n);
            if !matches!(self.part, Part::Before | Part::After) {
                self.bytes.extend_from_slice(now);
            }
            self.n_left -= n as u64;
            self.progress.read += n as u64;
            piece = later;
            if self.part == Part::End {
                return if piece.is_empty() { Ok(()) } else { Err(unsound(HEADER, "no byte after the end")) };
            }
            if self.n_left > 0 {
                return Ok(());
            }
            let bytes = std::mem::take(&mut self.bytes);
            self.complete(bytes)?;
        }
    }

    /// Makes room for a part and waits for it.
    fn begin(&mut self, part: Part, n_bytes: u64) -> Result<(), OpenError> {
        (self.part, self.n_left) = (part, n_bytes);
        let room = usize::try_from(n_bytes).ok().and_then(|n| self.bytes.try_reserve_exact(n).ok());
        room.ok_or(OpenError::NoRoom { n_bytes })
    }

    /// A part has come.
    fn complete(&mut self, bytes: Vec<u8>) -> Result<(), OpenError> {
        match self.part {
            Part::Header => {
                let (all, n_table) = format::lengths(&bytes)?;
                self.progress.all = all;
                self.header = bytes;
                (self.part, self.n_left) = (Part::Table, n_table);
                Ok(())
            }
            Part::Table => {
                (self.entries, self.hash) = format::entries(&self.header, &bytes)?;
                let end = |tag: &str| self.entry(tag).map_or(0, |entry| entry.end);
                (self.progress.head, self.progress.records) = (end(tag::SUMS), end(tag::BODIES));
                self.begin_section(0)
            }
            Part::Section(at) => {
                self.section(at, bytes)?;
                self.begin_section(at + 1)
            }
            Part::Text(section, article) => {
                if let Some(opened) = &self.opened {
                    opened.put_text(ArticleIdx::new(article), bytes)?;
                }
                self.begin_text(section, article + 1)
            }
            Part::Before => self.begin_text(0, 0),
            Part::After | Part::End => Ok(()),
        }
    }

    fn entry(&self, tag: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.tag == tag)
    }

    fn begin_section(&mut self, at: usize) -> Result<(), OpenError> {
        match self.entries.get(at).map(|entry| (entry.tag == tag::TEXTS, entry.n_bytes)) {
            None => self.begin(Part::End, 0),
            Some((true, _)) => self.begin_text(at, 0),
            Some((false, n_bytes)) => self.begin(Part::Section(at), n_bytes),
        }
    }

    fn begin_text(&mut self, section: usize, article: usize) -> Result<(), OpenError> {
        let opened = self.opened.as_ref().filter(|opened| article < opened.articles().len());
        if let Some(opened) = opened {
            let range = opened.text_range(ArticleIdx::new(article));
            return self.begin(Part::Text(section, article), range.end - range.start);
        }
        if self.entries.is_empty() {
            (self.part, self.n_left) = (Part::After, u64::MAX);
            return Ok(());
        }
        self.begin_section(section + 1)
    }

    /// A section has come: it is looked at and taken in, and after the last of a stage the stage is there.
    fn section(&mut self, at: usize, bytes: Vec<u8>) -> Result<(), OpenError> {
        let Entry { tag, checksum: expected, .. } = &self.entries[at];
        let found = checksum(&bytes);
        if found != *expected {
            return Err(OpenError::Checksum { section: tag.clone(), expected: *expected, found });
        }
        let taken = match &self.opened {
            None => self.head.take(tag, &bytes),
            Some(opened) => self.records.take(opened.head(), tag, bytes),
        };
        taken.map_err(|expected| unsound(tag, expected))?;
        if tag == tag::SUMS {
            return self.open_head();
        }
        if let (tag::BODIES, Some(opened)) = (tag.as_str(), &self.opened) {
            opened.attach(std::mem::take(&mut self.records));
        }
        Ok(())
    }

    /// The head has come.
    fn open_head(&mut self) -> Result<(), OpenError> {
        let mut head = std::mem::take(&mut self.head);
        let sums = std::mem::take(&mut head.sums);
        let Some(section) = self.entry(tag::TEXTS) else { return Ok(()) };
        let start = section.end - section.n_bytes;
        let texts = Texts::new(start, &head.articles, sums);
        if texts.n_bytes() != section.n_bytes {
            return Err(unsound(tag::TEXTS, LENGTHS));
        }
        // Both were written from the same checksums.
        if let Some(sums) = self.entry(tag::SUMS).filter(|sums| sums.checksum != section.checksum) {
            let (expected, found) = (section.checksum, sums.checksum);
            return Err(OpenError::Checksum { section: tag::TEXTS.to_owned(), expected, found });
        }
        let inner = Inner { head, texts, hash: self.hash, records: OnceLock::new() };
        self.opened = Some(Opened::new(Arc::new(inner)));
        Ok(())
    }
}

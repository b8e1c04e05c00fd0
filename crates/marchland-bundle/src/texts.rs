//! The texts, each by itself: some are here, others may be fetched later or never.

use crate::error::OpenError;
use crate::format::{checksum, tag, unsound};
use marchland_core::Article;
use std::ops::Range;
use std::sync::OnceLock;

/// What texts that do not fit their articles are not.
pub(crate) const LENGTHS: &str = "texts in UTF-8, of the lengths that their articles give";

/// The texts of a file.
///
/// **Invariant:** `offsets` begins with 0 and rises; as many texts and checksums as lengths between them.
#[derive(Debug, Default)]
pub(crate) struct Texts {
    /// Where the first text begins in the file.
    start: u64,
    offsets: Vec<u32>,
    sums: Vec<u64>,
    found: Vec<OnceLock<Box<str>>>,
}

impl Texts {
    /// The texts of those articles, none of them here yet; they begin at `start` in the file. Their lengths have been
    /// added up before, so that no sum is too great.
    pub(crate) fn new(start: u64, articles: &[Article], sums: Vec<u64>) -> Self {
        let lengths: Vec<u32> = articles.iter().map(|article| article.n_bytes).collect();
        // An empty text need not come.
        let text = |&length: &u32| if length == 0 { OnceLock::from(Box::default()) } else { OnceLock::new() };
        Self {
            start,
            offsets: crate::blobs::offsets(&lengths),
            found: lengths.iter().map(text).collect(),
            sums,
        }
    }

    /// Where the first begins in the file.
    pub(crate) fn start(&self) -> u64 {
        self.start
    }

    /// Length of all.
    pub(crate) fn n_bytes(&self) -> u64 {
        self.offsets.last().map_or(0, |&end| u64::from(end))
    }

    /// The text of an article, when it is here.
    pub(crate) fn get(&self, at: usize) -> Option<&str> {
        self.found.get(at)?.get().map(|text| &**text)
    }

    /// Where it lies in the file; nothing beyond the end.
    pub(crate) fn range(&self, at: usize) -> Range<u64> {
        let end = |at: usize| self.offsets.get(at).map(|&offset| self.start + u64::from(offset));
        match (end(at), at.checked_add(1).and_then(end)) {
            (Some(start), Some(end)) => start..end,
            _ => 0..0,
        }
    }

    /// Keeps a text that has come, when it is the one that was written.
    pub(crate) fn put(&self, at: usize, bytes: Vec<u8>) -> Result<(), OpenError> {
        let range = self.range(at);
        let (Some(place), Some(&expected)) = (self.found.get(at), self.sums.get(at)) else {
            return Err(unsound(tag::TEXTS, LENGTHS));
        };
        if bytes.len() as u64 != range.end - range.start {
            return Err(unsound(tag::TEXTS, LENGTHS));
        }
        let found = checksum(&bytes);
        if found != expected {
            return Err(OpenError::Checksum { section: tag::TEXTS.to_owned(), expected, found });
        }
        let text = String::from_utf8(bytes).ok().ok_or_else(|| unsound(tag::TEXTS, LENGTHS))?;
        place.get_or_init(|| text.into_boxed_str());
        Ok(())
    }
}

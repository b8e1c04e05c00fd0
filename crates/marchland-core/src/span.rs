//! Evidence positions: half-open ranges of UTF-8 bytes in the file of an article, as stored.

use crate::id::ArticleIdx;

/// A half-open range of UTF-8 bytes in one article's file.
///
/// **Invariant:** `start <= end`, both on character boundaries of the stored text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The article whose file the range lies in.
    pub article: ArticleIdx,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The range `start..end` of an article.
    pub const fn new(article: ArticleIdx, start: usize, end: usize) -> Self {
        Self { article, start: start as u32, end: end as u32 }
    }

    /// The bytes it covers, `None` where they are not there or would split a character.
    pub fn slice(self, text: &str) -> Option<&str> {
        text.get(self.start as usize..self.end as usize)
    }

    /// Whether both lie in one article and share at least one byte.
    pub fn overlaps(self, other: Self) -> bool {
        self.article == other.article && self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies wholly inside.
    pub fn contains(self, other: Self) -> bool {
        self.article == other.article && self.start <= other.start && other.end <= self.end
    }

    /// The smallest range that holds both; both must be of one article.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        debug_assert_eq!(self.article, other.article);
        Self { article: self.article, start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it covers no byte.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The range counted in Unicode code points, as W3C Web Annotation counts; `None` off boundaries.
    pub fn code_points(self, text: &str) -> Option<(usize, usize)> {
        let before = text.get(..self.start as usize)?.chars().count();
        Some((before, before + self.slice(text)?.chars().count()))
    }

    /// The range counted in UTF-16 units, as browsers count; `None` off boundaries.
    pub fn utf16(self, text: &str) -> Option<(usize, usize)> {
        let units = |part: &str| part.chars().map(char::len_utf16).sum::<usize>();
        let before = units(text.get(..self.start as usize)?);
        Some((before, before + units(self.slice(text)?)))
    }
}

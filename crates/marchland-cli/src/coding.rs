//! The coder as the commands call it.

use marchland_core::manifest::Source;
use marchland_core::{ArticleIdx, Corpus, Span};

/// One thing the coder saw in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Note {
    /// The words.
    pub(crate) span: Span,
    /// What kind of thing it is (`actor`, `place`, `trigger`).
    pub(crate) kind: String,
    /// What it was taken for.
    pub(crate) label: String,
    /// The rule that says so.
    pub(crate) rule: String,
    /// The value read from it.
    pub(crate) value: String,
}

/// The whole corpus of a source.
pub(crate) fn code(source: Source) -> Corpus {
    Corpus {
        meta: source.meta,
        outlets: source.outlets,
        articles: source.articles,
        texts: source.texts,
        ..Corpus::default()
    }
}

/// What the coder saw in one article, in reading order.
pub(crate) fn explain(_: &Source, _: ArticleIdx) -> Vec<Note> {
    Vec::new()
}

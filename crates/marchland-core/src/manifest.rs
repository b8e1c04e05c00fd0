//! `corpus.toml`: the outlets and articles of a corpus, read with every mistake reported at once.

use crate::article::{Article, Outlet};
use crate::corpus::CorpusMeta;

/// A corpus before it is coded: what the manifest and the files say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Source {
    /// What the corpus says of itself.
    pub meta: CorpusMeta,
    /// Outlets.
    pub outlets: Vec<Outlet>,
    /// Articles; zones and sentences are the coder's to fill.
    pub articles: Vec<Article>,
    /// Texts as stored, one per article.
    pub texts: Vec<String>,
}

//! Sources: the articles and their outlets, and the reading pane with the evidence marked in place.

mod contents;
mod reader;
pub mod segment;

pub use contents::contents;
pub use reader::{Article as Opened, anchor, reader, step};

use marchland_core::ArticleIdx;

/// Id of the top of the reading pane.
pub const TOP: &str = "reader-top";

/// What the reading pane shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The article.
    pub article: ArticleIdx,
    /// First byte of the sentence to show; `None` for the top.
    pub at: Option<u32>,
}

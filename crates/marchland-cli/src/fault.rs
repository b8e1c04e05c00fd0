//! Why a command could not do its work.

use marchland_bundle::{OpenError, WriteError};
use marchland_core::basemap::BasemapError;
use std::borrow::Cow;
use std::io;
use std::path::PathBuf;
use thiserror::Error;

/// Why a command could not do its work.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Fault {
    /// A file or folder cannot be read.
    #[error("cannot read \"{}\": {}", path.display(), reason(source))]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file cannot be written.
    #[error("cannot write \"{}\": {}", path.display(), reason(source))]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A folder without a manifest where one is needed.
    #[error("not a corpus: expected \"corpus.toml\" in the folder, found none in \"{}\"", path.display())]
    NoManifest {
        /// The folder.
        path: PathBuf,
    },
    /// A folder without articles.
    #[error("no articles: expected .txt files in the folder, found none in \"{}\"", path.display())]
    NoArticles {
        /// The folder.
        path: PathBuf,
    },
    /// Two files of one name.
    #[error("two articles of one name: expected different file names, found \"{name}\" twice")]
    SameName {
        /// The name.
        name: String,
    },
    /// A corpus that cannot be bundled.
    #[error("cannot bundle the corpus: {0}")]
    Bundle(#[from] WriteError),
    /// A page that no site can be made from.
    #[error("{}: {source}", path.display())]
    Template {
        /// The page.
        path: PathBuf,
        /// Why.
        source: marchland_site::TemplateError,
    },
    /// An argument that says what cannot be.
    #[error("{name}: expected {expected}, found \"{found}\"")]
    Argument {
        /// The argument.
        name: &'static str,
        /// What it takes.
        expected: Cow<'static, str>,
        /// What it says.
        found: String,
    },
    /// A corpus file that cannot be opened.
    #[error("cannot open \"{}\": {source}", path.display())]
    Open {
        /// The file.
        path: PathBuf,
        /// Why.
        source: OpenError,
    },
    /// The basemap that this program carries cannot be read.
    #[error("the basemap of this program cannot be read: {source}")]
    Basemap {
        /// Why.
        source: BasemapError,
    },
    /// A drawing that cannot be made a picture.
    #[error("cannot draw: {why}")]
    Raster {
        /// Why.
        why: String,
    },
    /// A result that cannot be written as JSON.
    #[error("cannot write JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// A stream that cannot be written to.
    #[error("cannot print: {0}")]
    Print(#[from] io::Error),
}

/// An input error in words that are the same on every system.
pub(crate) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "not allowed".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        io::ErrorKind::NotADirectory => "it is not a folder".to_owned(),
        _ => error.to_string(),
    }
}

//! The page as a folder that reads without the program: a document for every record and article, lists of them, a map
//! of the site and a feed.
//!
//! Each document is the page's own `index.html` with the record in it, written out: without JavaScript, or where the
//! program does not start, it is read as it is; where it starts, it takes over and opens at the same record. Nothing
//! here reads a clock: the same corpus and page give the same bytes.
#![warn(missing_docs)]

mod feed;
mod graph;
mod lists;
mod path;
mod record;
mod still;
mod template;

pub use template::{Template, TemplateError};

use marchland_page::figure::title;
use marchland_page::share::N_DOCUMENTS;
use marchland_page::{Data, Selection};

/// What a site is made of.
#[derive(Clone, Copy)]
pub struct Site<'a> {
    /// The corpus.
    pub data: &'static Data,
    /// The page that each document is.
    pub template: &'a Template,
    /// Where the folder will be, with a slash at its end; `None` where that is not known. Addresses in documents are
    /// relative either way; what has to be absolute (canonical addresses, oEmbed, the map of the site) is with it only.
    pub address: Option<&'a str>,
    /// The record whose picture a card shows, by its path: those that have one of their own.
    pub cards: &'a [Selection],
}

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path in the folder, with slashes.
    pub path: String,
    /// What stands in it.
    pub content: String,
}

/// Every file, the page's own `index.html` first.
pub fn files(site: &Site<'_>) -> Vec<File> {
    let data = site.data;
    if data.columns().len() > N_DOCUMENTS {
        return vec![lists::front(site)];
    }
    let mut files = lists::lists(site);
    files.extend(path::records(data).filter_map(|selection| record::document(site, selection)));
    let paths: Vec<String> = files.iter().map(|file| file.path.clone()).collect();
    if let Some(base) = site.address {
        files.push(graph::oembed(
            site,
            "index.html",
            &title(data),
            &[base, "?embed=view#v=1&view=map"].concat(),
        ));
        files.extend(path::records(data).filter_map(|selection| record::oembed(site, selection)));
    }
    files.extend(feed::sitemap(site, &paths));
    files.push(feed::atom(site));
    files
}

//! The text that the coder's speed is measured on, and what of the measurements of coder, filter and
//! layout runs as wasm.
//!
//! Articles are made of the seeds' paragraphs and of sentences with open slots; a fixed arithmetic sequence chooses
//! them, their names, figures and days. The same number of bytes is the same text on every machine, and no two
//! articles are alike.

mod article;
#[cfg(target_arch = "wasm32")]
pub mod filter;
#[cfg(target_arch = "wasm32")]
pub mod network;
#[cfg(target_arch = "wasm32")]
pub mod search;
mod sequence;
mod slots;
#[cfg(target_arch = "wasm32")]
pub mod wasm;
mod words;

use marchland_core::manifest::Source;

/// How a text is laid out in files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A corpus: articles of 3 to 10 kB, a file each.
    Many,
    /// All articles in one file, as one document.
    One,
}

/// Articles of at least `n_bytes` bytes together, as a source without a manifest.
pub fn source(n_bytes: usize, layout: Layout) -> Source {
    let mut articles = Vec::new();
    let mut length = 0;
    while length < n_bytes {
        let mut text = article::article(articles.len() as u64);
        text.shrink_to_fit();
        length += text.len();
        articles.push(text);
    }
    match layout {
        Layout::Many => {
            let files = articles.into_iter().enumerate();
            Source::bare(files.map(|(at, text)| (format!("{at:06}.txt"), text)))
        }
        Layout::One => Source::bare([("all.txt".to_owned(), articles.concat())]),
    }
}

/// Bytes of text in a source.
pub fn n_bytes(source: &Source) -> usize {
    source.texts.iter().map(String::len).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_text_is_always_the_same_and_never_repeats_an_article() {
        let texts = source(300_000, Layout::Many).texts;
        assert_eq!(texts, source(300_000, Layout::Many).texts);
        assert_eq!(texts.iter().collect::<BTreeSet<_>>().len(), texts.len());
        assert!(texts.iter().all(|text| (3_000..12_000).contains(&text.len())));
        assert_eq!(source(300_000, Layout::One).texts, [texts.concat()]);
    }

    #[test]
    fn something_is_found_in_it() {
        let corpus = marchland_coder::code(source(30_000, Layout::Many));
        assert!(corpus.incidents.len() > 10 && corpus.quotations.len() > 2, "{}", corpus.incidents.len());
    }

    #[test]
    fn no_slot_stays_open() {
        let text = source(100_000, Layout::One).texts.concat();
        assert!(!text.contains(['{', '}']));
    }
}

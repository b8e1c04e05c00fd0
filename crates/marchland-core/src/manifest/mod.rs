//! `corpus.toml`: the outlets and articles of a corpus, read with every mistake reported at once.
//!
//! Nothing here touches a file: the caller hands in the manifest's bytes and a function that loads an
//! article's file. The format is `docs/corpus-format.md`; [`keys::TABLES`] is the same in code, and a test
//! holds the two together.

pub mod keys;
pub(crate) mod parse;
mod validate;

pub use validate::checked_text;

#[cfg(test)]
mod tests;

use crate::article::{Article, DateKnown, Outlet, OutletKind, Rights, TextQuality};
use crate::corpus::CorpusMeta;
use crate::diagnostic::Diagnostic;
use crate::id::OutletIdx;
use crate::review::Decision;
use std::ops::Range;

/// Version of the manifest's format, the value of `corpus.format`.
pub const FORMAT: i64 = 1;

/// The name of the manifest in its folder.
pub const FILE_NAME: &str = "corpus.toml";

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
    /// What a person decided about what the coder reads, in the order of the file.
    pub review: Vec<Decision>,
}

impl Source {
    /// A source of which nothing is known but file names and texts; ids are the names without their ending.
    pub fn bare(files: impl IntoIterator<Item = (String, String)>) -> Self {
        let outlet = Outlet {
            id: "unknown".to_owned(),
            name: "Unknown outlet".to_owned(),
            country: String::new(),
            kind: OutletKind::Unknown,
            note: "No manifest says who published these articles.".to_owned(),
        };
        let meta = CorpusMeta { title: "Articles without a manifest".to_owned(), ..CorpusMeta::default() };
        let mut source = Self { meta, outlets: vec![outlet], ..Self::default() };
        for (file, text) in files {
            let stem = file.strip_suffix(".txt").unwrap_or(&file);
            let taken = source.articles.iter().any(|article| article.id == stem);
            source.articles.push(Article {
                id: if taken { file.clone() } else { stem.to_owned() },
                title: stem.to_owned(),
                file,
                original_file: None,
                outlet: OutletIdx(0),
                author: None,
                published: None,
                published_known: DateKnown::Unknown,
                published_note: String::new(),
                language: "en".to_owned(),
                quality: TextQuality::Original,
                quality_note: String::new(),
                rights: Rights::Full,
                address: None,
                zones: Vec::new(),
                sentences: Vec::new(),
                n_bytes: text.len() as u32,
            });
            source.texts.push(text);
        }
        source
    }
}

/// Loads the file of an article by the name that the manifest gives; the error says in words why it cannot.
pub type Load<'a> = dyn FnMut(&str) -> Result<Vec<u8>, String> + 'a;

/// Reads a manifest and the texts it names.
///
/// `manifest_file` is the manifest's name in diagnostics. The source is `Some` exactly when there is no
/// diagnostic. Diagnostics of the manifest come first, by position; then those of the texts, by article.
pub fn read(manifest_file: &str, manifest: &[u8], load: &mut Load<'_>) -> (Option<Source>, Vec<Diagnostic>) {
    let mut report = Report { file: manifest_file, text: manifest, found: Vec::new() };
    let text = match std::str::from_utf8(manifest) {
        Ok(text) => text,
        Err(error) => {
            return (None, vec![not_utf8(manifest_file, manifest, &error)]);
        }
    };
    let draft = parse::parse(text, &mut report);
    let (source, of_texts) = validate::validate(draft, load, &mut report);
    let mut diagnostics = report.found;
    diagnostics.sort_by_key(|diagnostic| (diagnostic.start, diagnostic.end));
    diagnostics.extend(of_texts);
    (source.filter(|_| diagnostics.is_empty()), diagnostics)
}

/// The mistakes of one file.
pub(crate) struct Report<'a> {
    pub(crate) file: &'a str,
    pub(crate) text: &'a [u8],
    pub(crate) found: Vec<Diagnostic>,
}

impl Report<'_> {
    pub(crate) fn error(
        &mut self,
        range: Range<usize>,
        message: impl Into<String>,
        expected: impl Into<String>,
        found: impl Into<String>,
    ) {
        self.found.push(Diagnostic::error(self.file, self.text, range, message).expected(expected, found));
    }
}

/// The first byte that is not UTF-8, as a diagnostic.
pub(crate) fn not_utf8(file: &str, bytes: &[u8], error: &std::str::Utf8Error) -> Diagnostic {
    let at = error.valid_up_to();
    let bad = error.error_len().map_or(bytes.len(), |n_bytes| at + n_bytes);
    let found = bytes.get(at).map_or_else(|| "end of file".to_owned(), |byte| format!("byte 0x{byte:02X}"));
    Diagnostic::error(file, bytes, at..bad, "text is not UTF-8").expected("UTF-8", found)
}

/// A value in quotes, shortened to what fits a message.
pub(crate) fn quoted(value: &str) -> String {
    const LONGEST: usize = 60;
    if value.chars().count() <= LONGEST {
        return format!("{value:?}");
    }
    let head: String = value.chars().take(LONGEST).collect();
    format!("{:?}", format!("{head}…"))
}

/// Values in quotes, as a list.
pub(crate) fn one_of<'a>(values: impl Iterator<Item = &'a str>) -> String {
    let values: Vec<String> = values.map(|value| format!("\"{value}\"")).collect();
    match values.as_slice() {
        [] => "nothing".to_owned(),
        [only] => only.clone(),
        _ => format!("one of {}", values.join(", ")),
    }
}

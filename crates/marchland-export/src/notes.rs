//! What every file says of itself.

use crate::Export;
use marchland_core::Link;
use marchland_page::figure::{filter_lines, title};
use marchland_page::words;
use marchland_scene::map::drawing_note;

/// Of which corpus a file is, in which version, under which filter, with which licence, and how to cite it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notes {
    /// Title of the corpus.
    pub corpus: String,
    /// The hash of the corpus file, sixteen digits of base 16: another corpus has another.
    pub version: String,
    /// The filter in words, with the number of incidents.
    pub filter: String,
    /// Licence of the coded data.
    pub licence: String,
    /// How to cite it.
    pub cite: String,
    /// The address that shows the same.
    pub address: String,
    /// How the line of the corpus stands and is drawn in the link; empty where it has none.
    pub line: String,
}

impl Notes {
    pub(crate) fn of(export: &Export<'_>) -> Self {
        let meta = export.data.meta();
        Self {
            corpus: title(export.data),
            version: version(export.data.opened().content_hash()),
            filter: filter_lines(export.data, export.shown, export.choice).join(". "),
            licence: meta.licence.clone(),
            cite: meta.cite.clone(),
            address: [export.page, "#", export.link].concat(),
            line: line(export).unwrap_or_default(),
        }
    }

    /// The notes by name, those that say something.
    #[inline(never)]
    pub fn named(&self) -> Vec<(&'static str, &str)> {
        let all = [
            ("corpus", &self.corpus),
            ("corpus_version", &self.version),
            ("filter", &self.filter),
            ("licence", &self.licence),
            ("cite", &self.cite),
            ("address", &self.address),
            ("line_note", &self.line),
        ];
        let mut named = Vec::new();
        for (name, note) in all {
            if !note.is_empty() {
                named.push((name, note.as_str()));
            }
        }
        named
    }

    /// The notes in lines.
    #[inline(never)]
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        for (name, note) in self.named() {
            for part in [if text.is_empty() { "" } else { "\n" }, name, ": ", note] {
                text.push_str(part);
            }
        }
        text
    }
}

fn line(export: &Export<'_>) -> Option<String> {
    let data = export.data;
    let place = data.places().iter().find(|place| place.id == data.meta().line)?;
    let drawing = Link::parse(export.link).0.line;
    let drawn = drawing_note(drawing, &words::line_named(&place.name));
    Some([words::LINE_STANDING.words(), " ", &drawn].concat())
}

fn version(hash: u64) -> String {
    format!("{hash:016x}")
}

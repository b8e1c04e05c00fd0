//! The formats in which data leaves the page, and the offer of them.

use crate::Act;
use crate::markup::{Element, button, of};
use crate::words::{self, Word};

/// A format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values (RFC 4180), a row for each incident, safe to open in a spreadsheet.
    Csv,
    /// JSON Lines: the notes, then a line for each incident.
    JsonLines,
    /// `GeoJSON` (RFC 7946), a feature for each incident.
    GeoJson,
    /// KML 2.2, a placemark for each incident.
    Kml,
    /// iCalendar (RFC 5545), an event for each incident whose days are known.
    Calendar,
    /// GEXF 1.3, the network of actors with its ties in time.
    Gexf,
    /// `GraphML`, the same network.
    GraphMl,
    /// Web Annotation (W3C): each sentence of evidence in its article.
    Annotations,
    /// CSL-JSON: the articles and the corpus.
    CslJson,
    /// BibTeX: the same.
    BibTex,
}

impl Format {
    /// Every format, in the order of menus.
    pub const ALL: [Self; 10] = [
        Self::Csv,
        Self::JsonLines,
        Self::GeoJson,
        Self::Kml,
        Self::Calendar,
        Self::Gexf,
        Self::GraphMl,
        Self::Annotations,
        Self::CslJson,
        Self::BibTex,
    ];

    /// The ending of its files, by which the command line knows it too.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::JsonLines => "jsonl",
            Self::GeoJson => "geojson",
            Self::Kml => "kml",
            Self::Calendar => "ics",
            Self::Gexf => "gexf",
            Self::GraphMl => "graphml",
            Self::Annotations => "jsonld",
            Self::CslJson => "csl.json",
            Self::BibTex => "bib",
        }
    }

    /// Its name.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Csv => "CSV",
            Self::JsonLines => "JSON Lines",
            Self::GeoJson => "GeoJSON",
            Self::Kml => "KML",
            Self::Calendar => "iCalendar",
            Self::Gexf => "GEXF",
            Self::GraphMl => "GraphML",
            Self::Annotations => "Web Annotation",
            Self::CslJson => "CSL-JSON",
            Self::BibTex => "BibTeX",
        }
    }
}

/// The formats by what they hold.
const GROUPS: [(Word, &[Format]); 4] = [
    (
        words::EXPORT_INCIDENTS,
        &[Format::Csv, Format::JsonLines, Format::GeoJson, Format::Kml, Format::Calendar],
    ),
    (words::EXPORT_NETWORK, &[Format::Gexf, Format::GraphMl]),
    (words::EXPORT_EVIDENCE, &[Format::Annotations]),
    (words::EXPORT_ARTICLES, &[Format::CslJson, Format::BibTex]),
];

/// The offer: what the filter leaves, as a file of each format.
pub fn offer() -> Element {
    let press = |&format: &Format| button(format.label(), Act::Export(format)).class("plain");
    let group =
        |(what, formats): (Word, &[Format])| of("p", "export").put(what).all(formats.iter().map(press));
    of("div", "exports").all(GROUPS.map(group))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_is_offered_once() {
        let offered: Vec<Format> = GROUPS.iter().flat_map(|(_, formats)| formats.iter().copied()).collect();
        assert_eq!(offered, Format::ALL);
    }
}

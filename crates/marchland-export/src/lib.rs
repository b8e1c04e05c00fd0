//! What leaves the page as data: the incidents under a filter, their evidence, their articles and the ties of their
//! actors, in the formats that the field reads.
//!
//! Every file says of which corpus it is and in which version, under which filter, with which licence, and how to cite
//! it ([`Notes`]). Incidents are made into rows of named cells once ([`record`]); the formats differ in how they write
//! them. `docs/exports.md` lists the columns.
#![warn(missing_docs)]

mod annotations;
mod bibliography;
mod calendar;
mod csv;
mod geo;
mod json;
mod network;
mod notes;
mod record;
mod xml;

pub use marchland_page::format::Format;
pub use notes::Notes;

use marchland_core::IncidentIdx;
use marchland_filter::Crossfilter;
use marchland_page::{Choice, Data};

/// What is exported.
#[derive(Clone, Copy)]
pub struct Export<'a> {
    /// The corpus.
    pub data: &'a Data,
    /// What the filter leaves of it.
    pub shown: &'a Crossfilter<'a>,
    /// The filter.
    pub choice: &'a Choice,
    /// Address of the page, without what follows `#`; empty where there is none.
    pub page: &'a str,
    /// What follows `#` in the address that shows the same.
    pub link: &'a str,
}

/// What the formats write.
struct Source<'a> {
    data: &'a Data,
    shown: &'a Crossfilter<'a>,
    page: &'a str,
    /// The incidents, in the order of the corpus.
    incidents: Vec<IncidentIdx>,
}

impl Source<'_> {
    /// The address of a record; from the page's own where that is not known.
    #[inline(never)]
    fn address(&self, id: &str) -> String {
        [self.page, "#v=1&sel=", id].concat()
    }
}

/// The file; `None` while texts that it quotes are not here (they are noted as wanted).
pub fn export(format: Format, what: &Export<'_>) -> Option<String> {
    let notes = Notes::of(what);
    let what = &Source {
        data: what.data,
        shown: what.shown,
        page: what.page,
        incidents: what.shown.passing().collect(),
    };
    let quotes = !matches!(format, Format::Gexf | Format::GraphMl | Format::CslJson | Format::BibTex);
    if quotes && !record::has_texts(what) {
        return None;
    }
    Some(match format {
        Format::Csv => csv::write(what, &notes),
        Format::JsonLines => json::lines(what, &notes),
        Format::GeoJson => geo::geojson(what, &notes),
        Format::Kml => geo::kml(what, &notes),
        Format::Calendar => calendar::write(what, &notes),
        Format::Gexf => network::gexf(what, &notes),
        Format::GraphMl => network::graphml(what, &notes),
        Format::Annotations => annotations::write(what, &notes),
        Format::CslJson => bibliography::csl(what, &notes),
        Format::BibTex => bibliography::bibtex(what, &notes),
    })
}

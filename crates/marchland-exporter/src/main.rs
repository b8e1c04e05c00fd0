//! The page's second program. Most readers save no file, so the writers of ten formats are not part of the page: they
//! come, with a reader of the corpus of their own, when the first file is asked for (`boot.js`).
#![warn(missing_docs)]

use marchland_bundle::Opened;
use marchland_core::Link;
use marchland_core::basemap::Basemap;
use marchland_export::{Export, Format, export};
use marchland_page::Data;
use marchland_page::address::follow;
use marchland_scene::map::{Ground, Sites};
use wasm_bindgen::prelude::wasm_bindgen;

/// An opened corpus.
#[wasm_bindgen]
pub struct Exporter {
    data: Data,
    /// Where its incidents lie, for a filter by area; without a basemap no such filter can be set.
    sites: Option<Sites>,
}

#[wasm_bindgen]
impl Exporter {
    /// Opens the bytes of a corpus file and of a basemap; without bytes there is no basemap.
    ///
    /// # Errors
    /// In words, where the corpus cannot be read.
    #[wasm_bindgen(constructor)]
    pub fn new(corpus: &[u8], basemap: &[u8]) -> Result<Self, String> {
        let opened = Opened::open(corpus).map_err(|error| error.to_string())?;
        let data = Data::new(opened);
        let ground = Basemap::read(basemap).ok().map(|map| Ground::new(&map));
        let sites = ground.map(|ground| Sites::of(&ground, data.columns(), data.places()));
        Ok(Self { data, sites })
    }

    /// What a link shows, as a file of the format of an ending; `page` is the address of the page's folder, empty where
    /// it has none.
    ///
    /// # Errors
    /// In words, where no format has that ending, the filter has an area and there is no map to find it on, or a text is
    /// missing.
    pub fn write(&self, ending: &str, link: &str, page: &str) -> Result<String, String> {
        let format = Format::ALL.into_iter().find(|format| format.ending() == ending);
        let format = format.ok_or("no format has that ending")?;
        let choice = follow(&self.data, &Link::parse(link).0).choice;
        if choice.area.is_some() && self.sites.is_none() {
            return Err("the map could not be fetched, and the filter has an area on it".to_owned());
        }
        let mut shown = self.data.crossfilter();
        shown.apply(&choice.filter(&self.data, self.sites.as_ref()));
        let what = Export { data: &self.data, shown: &shown, choice: &choice, page, link };
        export(format, &what).ok_or_else(|| "a text is missing".to_owned())
    }
}

// A program begins here; everything is done by what it gives out.
fn main() {}

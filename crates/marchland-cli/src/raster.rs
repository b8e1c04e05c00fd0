//! Drawings as pixels.

use crate::fault::Fault;
use marchland_core::basemap::Basemap;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use skrifa::{FontRef, MetadataProvider};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Pixels to a CSS pixel.
const SHARPNESS: f32 = 2.0;

/// The fonts of the page, each of the weights 400 to 600. Their files are cut too small to hold their names.
const FONTS: [(&str, &[u8]); 2] = [
    ("Libre Franklin", include_bytes!("../../../style/fonts/libre-franklin.woff2")),
    ("Newsreader", include_bytes!("../../../style/fonts/newsreader.woff2")),
];

/// The upright fonts of ordinary weight of this machine, for letters that the page's fonts do not have: of others the
/// first that has a letter would be taken, whatever it looks like.
fn system_fonts() -> fontdb::Database {
    let mut fonts = fontdb::Database::new();
    fonts.load_system_fonts();
    let is_plain = |face: &fontdb::FaceInfo| {
        face.style == fontdb::Style::Normal && face.weight == fontdb::Weight::NORMAL
    };
    let others: Vec<fontdb::ID> = fonts.faces().filter(|face| !is_plain(face)).map(|face| face.id).collect();
    for id in others {
        fonts.remove_face(id);
    }
    fonts
}

/// Sets drawings as pixels.
pub(crate) struct Raster {
    fonts: Arc<fontdb::Database>,
}

/// Which fonts a picture may be set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Letters {
    /// Those of the page, and of this machine for letters that they do not have.
    All,
    /// Those of the page alone: the same picture on every machine.
    OfPage,
}

fn raster(why: &dyn ToString) -> Fault {
    Fault::Raster { why: why.to_string() }
}

impl Raster {
    /// Reads the fonts.
    ///
    /// # Errors
    ///
    /// A font of the page that cannot be read.
    pub(crate) fn new(letters: Letters) -> Result<Self, Fault> {
        let mut fonts = if letters == Letters::All { system_fonts() } else { fontdb::Database::new() };
        for (name, font) in FONTS {
            let font = wuff::decompress_woff2(font).map_err(|error| raster(&format!("{error:?}")))?;
            fonts.push_face_info(fontdb::FaceInfo {
                id: fontdb::ID::dummy(),
                source: fontdb::Source::Binary(Arc::new(font)),
                index: 0,
                families: vec![(name.to_owned(), fontdb::Language::English_UnitedStates)],
                post_script_name: name.to_owned(),
                style: fontdb::Style::Normal,
                weight: fontdb::Weight::NORMAL,
                stretch: fontdb::Stretch::Normal,
                monospaced: false,
            });
        }
        Ok(Self { fonts: Arc::new(fonts) })
    }

    /// Takes the names out of a basemap for which there are no letters: a picture would show boxes in their place.
    pub(crate) fn leave_out_unprintable(&self, basemap: &mut Basemap) {
        let natives = || {
            let areas = basemap.areas.iter().map(|area| &area.native);
            areas.chain(basemap.towns.iter().map(|town| &town.native))
        };
        let mut missing: BTreeSet<char> = natives().flat_map(|name| name.chars()).collect();
        for face in self.fonts.faces() {
            self.fonts.with_face_data(face.id, |data, index| {
                if let Ok(font) = FontRef::from_index(data, index) {
                    missing.retain(|&letter| font.charmap().map(letter).is_none());
                }
            });
            if missing.is_empty() {
                return;
            }
        }
        let areas = basemap.areas.iter_mut().map(|area| &mut area.native);
        let names = areas.chain(basemap.towns.iter_mut().map(|town| &mut town.native));
        names.filter(|name| name.chars().any(|letter| missing.contains(&letter))).for_each(String::clear);
    }

    /// A drawing as a PNG of twice its size, set in the fonts of the page.
    ///
    /// # Errors
    ///
    /// A drawing that cannot be read or is too large for a picture.
    pub(crate) fn png(&self, drawing: &str) -> Result<Vec<u8>, Fault> {
        let options = Options { fontdb: Arc::clone(&self.fonts), ..Options::default() };
        let tree = Tree::from_str(drawing, &options).map_err(|error| raster(&error))?;
        let size = tree.size().to_int_size().scale_by(SHARPNESS);
        let mut pixels = size
            .and_then(|size| Pixmap::new(size.width(), size.height()))
            .ok_or_else(|| raster(&"the picture would be too large"))?;
        resvg::render(&tree, Transform::from_scale(SHARPNESS, SHARPNESS), &mut pixels.as_mut());
        pixels.encode_png().map_err(|error| raster(&error))
    }
}

//! What must stand under a map: its scale and where its lines come from.

use crate::markup::{Element, of};
use crate::tip::px;
use crate::words;
use marchland_scene::map::scale;
use marchland_scene::space::View;

/// Scale bar, once the view is known, and attribution.
pub fn foot(view: Option<View>, attribution: &'static str) -> Element {
    let bar = view
        .map(scale)
        .map(|(km, length)| of("p", "scale").with("style:width", px(length)).put(words::n_km(km as usize)));
    of("div", "map-foot").maybe(bar).put(of("p", "attribution").put(attribution))
}

//! What must stand under a map: its scale and where its lines come from.

use crate::markup::{Element, of};
use crate::tip::px;
use marchland_scene::space::{View, lon_lat_from_world, world_per_km};

/// Longest scale bar, CSS pixels.
const MAX_PX: f64 = 120.0;

/// A round number of kilometres that fits the bar, and its length in CSS pixels.
fn scale(view: View) -> (u32, f64) {
    let px_per_km = world_per_km(lon_lat_from_world(view.centre).lat) * view.scale();
    let steps = [1000, 500, 200, 100, 50, 20, 10, 5, 2, 1];
    let km = steps.into_iter().find(|&km| f64::from(km) * px_per_km <= MAX_PX).unwrap_or(1);
    (km, f64::from(km) * px_per_km)
}

/// Scale bar, once the view is known, and attribution.
pub fn foot(view: Option<View>, attribution: &'static str) -> Element {
    let bar = view
        .map(scale)
        .map(|(km, length)| of("p", "scale").with("style:width", px(length)).put(format!("{km} km")));
    of("div", "map-foot").maybe(bar).put(of("p", "attribution").put(attribution))
}

#[cfg(test)]
mod tests {
    use super::*;
    use marchland_core::LonLat;
    use marchland_scene::space::{Size, world_from_lon_lat};

    #[test]
    fn the_bar_is_round_and_fits() {
        let centre = world_from_lon_lat(LonLat::new(70.0, 33.0));
        let size = Size { width: 800.0, height: 600.0 };
        for (zoom, expected) in [(4.0, 500), (6.0, 200), (8.0, 50), (11.0, 5)] {
            let (km, px) = scale(View { centre, zoom, size });
            assert_eq!(km, expected, "zoom {zoom}");
            assert!((20.0..=MAX_PX).contains(&px), "{px}");
        }
    }
}

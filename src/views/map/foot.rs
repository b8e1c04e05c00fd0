//! What must stand under a map: its scale and where its lines come from.

use crate::canvas::stage::Stage;
use leptos::prelude::*;
use marchland_scene::space::{View, lon_lat_from_world, world_per_km};

/// Longest scale bar, CSS pixels.
const MAX_PX: f64 = 120.0;

/// A round number of kilometres that fits the bar, and its length in CSS pixels.
pub fn scale(view: View) -> (u32, f64) {
    let px_per_km = world_per_km(lon_lat_from_world(view.centre).lat) * view.scale();
    let steps = [1000, 500, 200, 100, 50, 20, 10, 5, 2, 1];
    let km = steps.into_iter().find(|&km| f64::from(km) * px_per_km <= MAX_PX).unwrap_or(1);
    (km, f64::from(km) * px_per_km)
}

/// Scale bar and attribution.
#[component]
pub fn MapFoot(
    /// The map.
    stage: Stage,
    /// Where its lines come from.
    attribution: String,
) -> impl IntoView {
    let bar = Memo::new(move |_| stage.view.get().map(scale));
    view! {
        <div class="map-foot">
            <p class="scale" style:width=move || format!("{}px", marchland_core::decimal::fixed(bar.get().map_or(0.0, |(_, px)| px), 0))>
                {move || bar.get().map(|(km, _)| format!("{km} km"))}
            </p>
            <p class="attribution">{attribution}</p>
        </div>
    }
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

//! The map (placeholder until the scene is there).

use leptos::prelude::*;

/// The view.
#[component]
pub fn MapView() -> impl IntoView {
    view! { <section class="map"></section> }
}

//! The root of the page: providers and the frame around the views.

use crate::data::Data;
use crate::detail::Detail;
use crate::frame::{Bar, Facets, Notices, PeriodStrip, keep_marks, keep_paper};
use crate::state::{AppState, url};
use crate::views::{AboutView, ListView, MapView, NetworkView, SourcesView};
use crate::words;
use leptos::prelude::*;
use marchland_core::link::ViewName;

/// Which panels are open where there is no room for all.
#[derive(Clone, Copy)]
pub struct Panels {
    /// The filter, as a drawer.
    pub filter: RwSignal<bool>,
    /// The sheet with list and detail.
    pub sheet: RwSignal<bool>,
    /// The period strip.
    pub period: RwSignal<bool>,
}

/// The page.
#[component]
pub fn App(
    /// The opened corpus.
    data: &'static Data,
) -> impl IntoView {
    let app = AppState::new(data);
    app.provide();
    let panels =
        Panels { filter: RwSignal::new(false), sheet: RwSignal::new(false), period: RwSignal::new(false) };
    provide_context(panels);
    url::keep_in_step(app);
    keep_paper(app);
    keep_marks(app);
    // A new selection deserves the room of the sheet; taking it back gives the room to the picture again.
    Effect::new(move |_| {
        panels.sheet.set(app.selection.read().is_some());
        crate::platform::scroll::to_top("detail-body");
    });
    view! {
        <a class="skip" href="#main" on:click=move |event| {
            event.prevent_default();
            crate::platform::scroll::focus("main");
        }>{words::SKIP}</a>
        <div
            class="frame"
            class:filter-open=move || panels.filter.get()
            class:sheet-open=move || panels.sheet.get()
            class:period-open=move || panels.period.get()
            data-view=move || app.view.get().key()
        >
            <Bar />
            <Notices />
            <Facets />
            <main id="main" class="main" tabindex="-1">
                {move || match app.view.get() {
                    ViewName::Map => view! { <MapView /> }.into_any(),
                    ViewName::Network => view! { <NetworkView /> }.into_any(),
                    ViewName::Sources => view! { <SourcesView /> }.into_any(),
                    ViewName::List => view! { <ListView /> }.into_any(),
                    ViewName::About => view! { <AboutView /> }.into_any(),
                }}
            </main>
            <Detail />
            <PeriodStrip />
        </div>
        <p class="said" role="status" aria-live="polite">{move || app.said.get()}</p>
    }
}

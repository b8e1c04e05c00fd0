//! Lines for the reader: what a link named that is not here, what could not be copied. One press takes them away.

use crate::state::AppState;
use crate::words;
use leptos::prelude::*;

/// The lines, if any.
#[component]
pub fn Notices() -> impl IntoView {
    let app = AppState::expect();
    view! {
        <Show when=move || !app.notices.read().is_empty()>
            <aside class="notices" aria-label="Notices">
                <p>{move || app.notices.read().join(" ")}</p>
                <button type="button" class="plain" on:click=move |_| app.notices.set(Vec::new())>
                    {words::DISMISS}
                </button>
            </aside>
        </Show>
    }
}

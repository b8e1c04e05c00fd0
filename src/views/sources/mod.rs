//! Sources: the articles and their outlets, and the reading pane with the evidence marked in place.

pub mod contents;
pub mod reader;
pub mod segment;

use crate::state::AppState;
use contents::Contents;
use leptos::prelude::*;
use reader::Reader;

/// The view.
#[component]
pub fn SourcesView() -> impl IntoView {
    let app = AppState::expect();
    let article = Memo::new(move |_| app.reading.read().map(|reading| reading.article));
    view! {
        <div class="sources" class:reading=move || article.get().is_some()>
            <Contents article />
            {move || article.get().map(|article| view! { <Reader article /> })}
        </div>
    }
}

//! The panel of the selection: what, when, where, who, how many, according to whom, and each sentence.
//!
//! Without a selection it is the front page: the incidents that pass the filter, as headlines.

pub mod actor;
pub mod article;
pub mod headlines;
pub mod incident;
pub mod parts;
pub mod place;
pub mod sentence;
pub mod supports;
pub mod tie;

use crate::app::Panels;
use crate::state::{AppState, Selection};
use crate::words;
pub use article::published;
use leptos::prelude::*;
use parts::CopyRecord;

/// The panel.
#[component]
pub fn Detail() -> impl IntoView {
    let app = AppState::expect();
    let panels = expect_context::<Panels>();
    view! {
        <aside id="detail" class="detail" aria-label="Selection">
            <button
                type="button"
                class="sheet-handle"
                aria-expanded=move || panels.sheet.get().to_string()
                aria-controls="detail-body"
                on:click=move |_| panels.sheet.update(|open| *open = !*open)
            >
                <span class="sheet-grip" aria-hidden="true"></span>
                <span class="sheet-title">{move || sheet_title(app)}</span>
            </button>
            <div id="detail-body" class="detail-body">
                {move || match app.selection.get() {
                    None => view! { <headlines::Headlines /> }.into_any(),
                    Some(selection) => view! { <Record selection /> }.into_any(),
                }}
            </div>
        </aside>
    }
}

fn sheet_title(app: AppState) -> String {
    app.selection.get().map_or_else(
        || words::shown(app.filtered.read().incidents.len(), app.data.columns().len()),
        |selection| selection.title(app.data),
    )
}

#[component]
fn Record(
    /// What is selected.
    selection: Selection,
) -> impl IntoView {
    let app = AppState::expect();
    let body = match selection {
        Selection::Incident(at) => view! { <incident::IncidentDetail at /> }.into_any(),
        Selection::Actor(at) => view! { <actor::ActorDetail at /> }.into_any(),
        Selection::Tie(at) => view! { <tie::TieDetail at /> }.into_any(),
        Selection::Place(at) => view! { <place::PlaceDetail at /> }.into_any(),
        Selection::Article(at) => view! { <article::ArticleDetail at /> }.into_any(),
        Selection::Quotation(at) => view! { <sentence::QuotationDetail at /> }.into_any(),
        Selection::Sentence(article, start) => {
            view! { <sentence::SentenceDetail article start /> }.into_any()
        }
        Selection::Line => view! { <place::LineDetail /> }.into_any(),
    };
    view! {
        <nav class="detail-nav" aria-label="Selection">
            <button type="button" class="plain" on:click=move |_| app.select(None)>{words::BACK_TO_LIST}</button>
        </nav>
        <article class="record">
            {body}
            <footer class="record-foot"><CopyRecord selection /></footer>
        </article>
    }
}

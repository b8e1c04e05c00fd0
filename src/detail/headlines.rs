//! The front page: what the corpus is, and the incidents that pass the filter as headlines.

use super::parts::Headline;
use crate::state::AppState;
use crate::words;
use leptos::prelude::*;
use marchland_core::link::ViewName;

/// Headlines added by one press.
const N_MORE: usize = 60;

/// The front page.
#[component]
pub fn Headlines() -> impl IntoView {
    let app = AppState::expect();
    let limit = RwSignal::new(N_MORE);
    let n_shown = move || app.filtered.read().incidents.len();
    let first = move || app.filtered.read().incidents.iter().copied().take(limit.get()).collect::<Vec<_>>();
    let description = app.data.meta().description.clone();
    let intro = format!(
        "{description} {} from {}, coded by rule; {} checked against the texts.",
        words::count(app.data.columns().len(), "incident", "incidents"),
        words::count(app.data.articles().len(), "article", "articles"),
        words::count(app.data.n_quotes() as usize, "quotation of evidence", "quotations of evidence"),
    );
    view! {
        <p class="lede">{intro}</p>
        <Show
            when=move || app.view.get() != ViewName::List
            fallback=|| view! { <p class="quiet">"Choose an incident to see what was read, and where."</p> }
        >
        <h2 class="kicker">{move || words::shown(n_shown(), app.data.columns().len())}</h2>
        <ul class="headline-list">
            <For each=first key=|at| *at let:at>
                <li><Headline at /></li>
            </For>
        </ul>
        <Show when={move || n_shown() == 0}><p class="quiet">{words::NOTHING}</p></Show>
        <Show when={move || n_shown() > limit.get()}>
            <button type="button" class="plain more" on:click=move |_| limit.update(|limit| *limit += N_MORE)>
                {format!("{N_MORE} more")}
            </button>
        </Show>
        </Show>
    }
}

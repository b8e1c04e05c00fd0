//! The ties as a table: the twin of the picture.

use crate::state::{AppState, Selection};
use crate::words;
use leptos::prelude::*;
use marchland_scene::Pick;
use marchland_scene::network::TieRow;

/// Rows shown before the reader asks for all.
const N_FIRST: usize = 40;

/// The table.
#[component]
pub fn TieTable(
    /// The shown ties, heaviest first.
    rows: Memo<Vec<TieRow>>,
) -> impl IntoView {
    let all = RwSignal::new(false);
    let limit = move || if all.get() { usize::MAX } else { N_FIRST };
    let shown = move || rows.with(|rows| rows.iter().take(limit()).cloned().collect::<Vec<_>>());
    view! {
        <section class="tie-list" aria-labelledby="ties-title">
            <h3 id="ties-title" class="kicker">{move || words::count(rows.with(Vec::len), "tie shown", "ties shown")}</h3>
            <ul class="tie-rows">
                <For each=shown key=|row| row.tie let:row>
                    <li><TieButton row /></li>
                </For>
            </ul>
            <Show when={move || rows.with(Vec::len) > limit()}>
                <button type="button" class="plain more" on:click=move |_| all.set(true)>
                    {move || format!("All {}", rows.with(Vec::len))}
                </button>
            </Show>
        </section>
    }
}

#[component]
fn TieButton(
    /// The tie.
    row: TieRow,
) -> impl IntoView {
    let app = AppState::expect();
    let pick = Pick::Tie(row.tie);
    let selection = Selection::Tie(row.tie);
    let is_selected = move || app.selection.get() == Some(selection);
    let is_hovered = move || app.hovered.get() == Some(pick);
    let line = words::tie_line(row.sign, row.kind);
    let behind = if row.n_incidents > 0 {
        words::count(row.n_incidents as usize, "incident", "incidents")
    } else {
        words::count(row.n_sentences as usize, "sentence", "sentences")
    };
    view! {
        <button
            type="button"
            class="tie-row"
            class:hovered=is_hovered
            aria-current=move || is_selected().then_some("true")
            on:click=move |_| app.select(Some(selection))
            on:pointerenter=move |_| app.hovered.set(Some(pick))
            on:pointerleave=move |_| app.hovered.set(None)
        >
            <span class=format!("tie-mark {}", row.sign.key()) aria-hidden="true"></span>
            <span class="tie-names">{app.data.actor_name(row.a).to_owned()} " – " {app.data.actor_name(row.b).to_owned()}</span>
            <span class="tie-line">{line}", "{behind}{row.is_denied.then_some(", denied")}</span>
        </button>
    }
}

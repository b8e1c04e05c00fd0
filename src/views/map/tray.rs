//! The tray at the map's edge: incidents that no honest mark can show, known to a country at best.

use super::{Lit, with_input};
use crate::detail::parts::Headline;
use crate::state::AppState;
use leptos::prelude::*;
use marchland_core::IncidentIdx;
use marchland_scene::map::{self, Ground, TrayGroup};

/// The tray.
#[component]
pub fn Tray(
    /// The basemap.
    ground: &'static Ground,
    /// What is lit.
    lit: Memo<Lit>,
) -> impl IntoView {
    let app = AppState::expect();
    let open = RwSignal::new(None::<String>);
    let groups = Memo::new(move |_| with_input(app, ground, &lit.read(), map::tray));
    let opened = move || {
        let label = open.get()?;
        groups.with(|groups| groups.iter().find(|group| group.label == label).cloned())
    };
    view! {
        <section class="tray" aria-labelledby="tray-title" class:empty={move || groups.with(Vec::is_empty)}>
            <h3 id="tray-title" class="kicker tray-title">"Not on the map"</h3>
            <ul class="tray-groups">
                <For each=move || groups.get() key=|group| (group.label.clone(), group.incidents.len()) let:group>
                    <li><Group group open lit /></li>
                </For>
            </ul>
            {move || opened().map(|group| view! { <TrayList group open /> })}
        </section>
    }
}

#[component]
fn Group(
    /// The group.
    group: TrayGroup,
    /// The one that is open.
    open: RwSignal<Option<String>>,
    /// What is lit.
    lit: Memo<Lit>,
) -> impl IntoView {
    let (label, n_incidents) = (StoredValue::new(group.label.clone()), group.incidents.len());
    let is_open = move || open.with(|open| label.with_value(|label| open.as_ref() == Some(label)));
    let incidents = StoredValue::new(group.incidents);
    let is_lit = move || {
        lit.with(|lit| {
            incidents
                .with_value(|incidents| incidents.iter().any(|at: &IncidentIdx| lit.related.contains(at)))
        })
    };
    view! {
        <button
            type="button"
            class="tray-group"
            class:lit=is_lit
            aria-expanded=move || is_open().to_string()
            on:click=move |_| open.set((!is_open()).then(|| label.get_value()))
        >
            {crate::words::capital(&group.label)}
            <span class="tray-count">{n_incidents}</span>
        </button>
    }
}

#[component]
fn TrayList(
    /// The group.
    group: TrayGroup,
    /// The one that is open.
    open: RwSignal<Option<String>>,
) -> impl IntoView {
    view! {
        <div class="tray-list">
            <div class="panel-head">
                <h4 class="kicker">{crate::words::capital(&group.label)}</h4>
                <button type="button" class="plain" on:click=move |_| open.set(None)>{crate::words::CLOSE}</button>
            </div>
            <ul class="headline-list">
                {group.incidents.into_iter().map(|at| view! { <li><Headline at /></li> }).collect_view()}
            </ul>
        </div>
    }
}

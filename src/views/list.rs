//! The incidents as a table: the twin of every picture, sortable, with the same counts.

use crate::state::{AppState, Selection};
use crate::words;
use leptos::prelude::*;
use marchland_core::columns::{NO_START, NOT_REPORTED};
use marchland_core::{IncidentColumns, IncidentIdx};

/// Rows added by one press.
const N_ROWS: usize = 200;

/// What the table is sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    When,
    Type,
    Where,
    Killed,
    Tellings,
}

/// A column and its direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Order {
    column: Column,
    descending: bool,
}

/// Sorts by a column; what is not known comes last in either direction, equals keep the corpus's order.
fn sorted(app: AppState, order: Order) -> Vec<IncidentIdx> {
    let columns = app.data.columns();
    let mut incidents = app.filtered.read().incidents.clone();
    let key = |at: IncidentIdx| key(app, columns, at, order.column);
    marchland_core::order::sort_by(&mut incidents, |&a, &b| {
        let (a, b) = (key(a), key(b));
        match (&a, &b) {
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            _ if order.descending => b.cmp(&a),
            _ => a.cmp(&b),
        }
    });
    incidents
}

fn key(app: AppState, columns: &IncidentColumns, at: IncidentIdx, column: Column) -> Option<(i64, String)> {
    let number = |n: i64| Some((n, String::new()));
    match column {
        Column::When => (columns.date_precision[at.at()] > 0 && columns.start[at.at()] != NO_START)
            .then(|| (i64::from(columns.start[at.at()]), String::new())),
        Column::Type => number(i64::from(columns.event_type(at).code())),
        Column::Where => columns.places(at).next().map(|place| (0, app.data.place_name(place).to_owned())),
        Column::Killed => (columns.killed[at.at()] != NOT_REPORTED)
            .then(|| (i64::from(columns.killed[at.at()]), String::new())),
        Column::Tellings => number(columns.articles(at).count() as i64),
    }
}

/// The table.
#[component]
pub fn ListView() -> impl IntoView {
    let app = AppState::expect();
    let order = RwSignal::new(Order { column: Column::When, descending: true });
    let limit = RwSignal::new(N_ROWS);
    let rows = Memo::new(move |_| sorted(app, order.get()));
    let n_all = app.data.columns().len();
    let shown = move || rows.with(|rows| rows.iter().copied().take(limit.get()).collect::<Vec<_>>());
    view! {
        <section class="list" aria-labelledby="list-title">
            <h2 id="list-title" class="view-title">{move || words::shown(rows.with(Vec::len), n_all)}</h2>
            <div class="table-wrap">
                <table class="incidents">
                    <thead>
                        <tr>
                            <SortHead column=Column::When label="When" order />
                            <th scope="col">"Incident"</th>
                            <SortHead column=Column::Type label="Type" order />
                            <SortHead column=Column::Where label="Where" order />
                            <SortHead column=Column::Killed label="Killed" order />
                            <SortHead column=Column::Tellings label="Articles" order />
                        </tr>
                    </thead>
                    <tbody>
                        <For each=shown key=|at| *at let:at>
                            <Row at />
                        </For>
                    </tbody>
                </table>
            </div>
            <Show when={move || rows.with(Vec::is_empty)}><p class="quiet">{words::NOTHING}</p></Show>
            <Show when={move || rows.with(Vec::len) > limit.get()}>
                <button type="button" class="plain more" on:click=move |_| limit.update(|limit| *limit += N_ROWS)>
                    {format!("{N_ROWS} more")}
                </button>
            </Show>
        </section>
    }
}

#[component]
fn SortHead(
    /// The column.
    column: Column,
    /// Its name.
    label: &'static str,
    /// The order of the table.
    order: RwSignal<Order>,
) -> impl IntoView {
    let is_current = move || order.get().column == column;
    let direction = move || match (is_current(), order.get().descending) {
        (false, _) => "none",
        (true, false) => "ascending",
        (true, true) => "descending",
    };
    let press = move |_| {
        order.update(|order| {
            let descending = if order.column == column { !order.descending } else { column == Column::When };
            *order = Order { column, descending };
        });
    };
    view! {
        <th scope="col" aria-sort=direction>
            <button type="button" class="sort" on:click=press>
                {label}
                <span class="sort-sign" aria-hidden="true"></span>
            </button>
        </th>
    }
}

#[component]
fn Row(
    /// The incident.
    at: IncidentIdx,
) -> impl IntoView {
    let app = AppState::expect();
    let columns = app.data.columns();
    let title = app.data.incident(at).map(|incident| incident.title).unwrap_or_default();
    let is_selected = move || app.selection.get() == Some(Selection::Incident(at));
    let place = columns.places(at).next().map(|place| app.data.place_name(place).to_owned());
    let precision = columns.where_precision(at).label();
    let killed = match columns.killed[at.at()] {
        NOT_REPORTED => view! { <span class="quiet" aria-label="not reported">"–"</span> }.into_any(),
        n => marchland_core::incident::thousands(n).into_any(),
    };
    view! {
        <tr class:selected=is_selected on:click=move |_| app.select(Some(Selection::Incident(at)))>
            <td class="cell-when">{words::days(columns, at)}</td>
            <td class="cell-title">
                <button
                    type="button"
                    class="row-title"
                    dir="auto"
                    aria-current=move || is_selected().then_some("true")
                    on:click=move |event| {
                        event.stop_propagation();
                        app.select(Some(Selection::Incident(at)));
                    }
                >
                    {title}
                </button>
            </td>
            <td class="cell-type">
                <span class=format!("swatch {}", columns.quad(at).class()) aria-hidden="true"></span>
                {columns.event_type(at).label()}
            </td>
            <td class="cell-where">{place}<span class="sub">{precision}</span></td>
            <td class="cell-number">{killed}</td>
            <td class="cell-number">{columns.articles(at).count()}</td>
        </tr>
    }
}

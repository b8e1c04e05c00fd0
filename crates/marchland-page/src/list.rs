//! The incidents as a table: the twin of every picture, sortable, with the same counts.

use crate::detail::parts::{quiet, sub};
use crate::layout::List;
use crate::markup::{Element, Markup, On, button, el, of, pressed, swatch};
use crate::{Act, Data, Layout, Selection, words};
use marchland_core::codes::CasualtyKind;
use marchland_core::columns::{NO_START, NOT_REPORTED};
use marchland_core::{Filtered, Incident, IncidentIdx};
use std::cmp::Ordering;

/// Rows added by one press.
const N_ROWS: usize = 200;

/// What the table is sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Column {
    /// First day.
    #[default]
    When,
    /// Event type.
    Type,
    /// Name of the place.
    Where,
    /// People killed.
    Killed,
    /// Number of articles.
    Articles,
}

/// A column and its direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// The column.
    pub column: Column,
    /// Whether the greatest comes first.
    pub descending: bool,
}

impl Default for Order {
    fn default() -> Self {
        Self { column: Column::When, descending: true }
    }
}

impl Order {
    /// The order after a press on the head of a column.
    pub fn pressed(self, column: Column) -> Self {
        let descending = if self.column == column { !self.descending } else { column == Column::When };
        Self { column, descending }
    }
}

/// What an incident is sorted by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Number(i64),
    Name(&'static str),
    /// Last in either direction.
    Unknown,
}

/// Incidents sorted by a column; what is not known comes last, equals keep the corpus's order.
pub fn sorted(data: &'static Data, incidents: &[IncidentIdx], order: Order) -> Vec<IncidentIdx> {
    let mut rows: Vec<(Key, IncidentIdx)> =
        incidents.iter().map(|&at| (key(data, at, order.column), at)).collect();
    marchland_core::order::sort_by(&mut rows, |&(a, _), &(b, _)| match (a, b) {
        (Key::Unknown, Key::Unknown) => Ordering::Equal,
        (Key::Unknown, _) => Ordering::Greater,
        (_, Key::Unknown) => Ordering::Less,
        _ if order.descending => b.cmp(&a),
        _ => a.cmp(&b),
    });
    rows.into_iter().map(|(_, at)| at).collect()
}

fn key(data: &'static Data, at: IncidentIdx, column: Column) -> Key {
    let columns = data.columns();
    let number = |known: bool, n: i64| if known { Key::Number(n) } else { Key::Unknown };
    match column {
        Column::When => {
            let start = columns.start[at.at()];
            number(columns.date_precision[at.at()] > 0 && start != NO_START, i64::from(start))
        }
        Column::Type => Key::Number(i64::from(columns.event_type(at).code())),
        Column::Where => {
            columns.places(at).next().map_or(Key::Unknown, |place| Key::Name(data.place_name(place)))
        }
        Column::Killed => {
            let killed = columns.killed[at.at()];
            number(killed != NOT_REPORTED, i64::from(killed))
        }
        Column::Articles => Key::Number(columns.articles(at).count() as i64),
    }
}

/// The table, from incidents already sorted.
pub fn list(
    data: &'static Data,
    filtered: &Filtered,
    rows: &[IncidentIdx],
    selection: Option<Selection>,
    layout: &Layout,
) -> Element {
    let limit = layout.limit_by(List::Rows, N_ROWS);
    let head = el("tr")
        .put(sort_head(Column::When, "When", layout.order))
        .put(el("th").with("scope", "col").put("Incident"))
        .put(sort_head(Column::Type, "Type", layout.order))
        .put(sort_head(Column::Where, "Where", layout.order))
        .put(sort_head(Column::Killed, "Killed", layout.order))
        .put(sort_head(Column::Articles, "Articles", layout.order));
    let body = rows.iter().take(limit).map(|&at| row(data, at, selection));
    let table = of("table", "incidents").put(el("thead").put(head)).put(el("tbody").all(body));
    let title = words::shown(filtered.incidents.len(), data.columns().len());
    let more = (rows.len() > limit)
        .then(|| button(format!("{N_ROWS} more"), Act::More(List::Rows)).class("plain more"));
    of("section", "list")
        .with("aria-labelledby", "list-title")
        .put(of("h2", "view-title").with("id", "list-title").put(title))
        .put(of("div", "table-wrap").put(table))
        .maybe(rows.is_empty().then(|| of("p", "quiet").put(words::NOTHING)))
        .maybe(more)
}

/// Every figure of people killed, as told, each once: "at least 10", "8".
fn killed(incident: &Incident) -> Vec<String> {
    let told = incident.casualties.iter().filter(|casualty| casualty.kind == CasualtyKind::Killed);
    let mut figures: Vec<String> = Vec::new();
    for figure in told.map(|casualty| casualty.figure.label()) {
        if !figures.contains(&figure) {
            figures.push(figure);
        }
    }
    figures
}

fn sort_head(column: Column, label: &'static str, order: Order) -> Element {
    let direction = match (order.column == column, order.descending) {
        (false, _) => "none",
        (true, false) => "ascending",
        (true, true) => "descending",
    };
    let press = pressed("sort", Act::Sort(column))
        .put(label)
        .put(of("span", "sort-sign").with("aria-hidden", "true"));
    el("th").with("scope", "col").with("aria-sort", direction).put(press)
}

fn row(data: &'static Data, at: IncidentIdx, selection: Option<Selection>) -> Element {
    let columns = data.columns();
    let record = Selection::Incident(at);
    let is_selected = selection == Some(record);
    let select = Act::Select(Some(record));
    let incident = data.incident(at);
    let place = columns.places(at).next().map_or("", |place| data.place_name(place));
    let killed: Markup = match incident.as_ref().map(killed).unwrap_or_default() {
        figures if figures.is_empty() => {
            quiet("–").with("role", "img").with("aria-label", "not reported").into()
        }
        figures => figures.join(" / ").into(),
    };
    let title = incident.map(|incident| incident.title).unwrap_or_default();
    let press = pressed("row-title", select.clone()).with("dir", "auto").current(is_selected).put(title);
    el("tr")
        .key(u64::from(at.0))
        .also("selected", is_selected)
        .on(On::Click, select)
        .put(of("td", "cell-when").put(words::days(columns, at)))
        .put(of("td", "cell-title").put(press))
        .put(of("td", "cell-type").put(swatch(columns.quad(at).class())).put(columns.event_type(at).label()))
        .put(of("td", "cell-where").put(place).put(sub(columns.where_precision(at).label())))
        .put(of("td", "cell-number").put(killed))
        .put(of("td", "cell-number").put(columns.articles(at).count().to_string()))
}

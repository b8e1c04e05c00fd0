//! The incidents as a table: the twin of every picture, sortable, with the same counts.

use crate::compare::{Side, compare};
use crate::detail::parts::{quiet, sub};
use crate::format;
use crate::frame::chips;
use crate::layout::List;
use crate::markup::{Element, Markup, On, button, el, of, pressed, swatch};
use crate::words::Said;
use crate::words::{self, Word};
use crate::{Act, Choice, Data, Layout, Selection};
use marchland_core::codes::CasualtyKind;
use marchland_core::columns::{Days, NO_START};
use marchland_core::{Incident, IncidentIdx};
use marchland_filter::Crossfilter;

/// Rows added by one press.
const N_ROWS: usize = 30;

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

/// A key that nothing is known of comes last in either direction.
const UNKNOWN: u32 = u32::MAX;

/// The first incidents that pass, sorted by a column; what is not known comes last, equals keep the corpus's
/// order. Only those that are listed are put in order: of a million the first thirty.
pub fn sorted(data: &Data, shown: &Crossfilter<'_>, layout: &Layout) -> Vec<IncidentIdx> {
    let (limit, order) = (layout.limit_by(List::Rows, N_ROWS), layout.order);
    let mut first: Vec<(u32, u32)> = Vec::new();
    // From the end that the first ones are nearer to; where all stand in order, no further than they go.
    let is_in_order = order.column == Column::When && shown.is_in_order();
    let mut all = shown.passing();
    let next = || if order.descending { all.next_back() } else { all.next() };
    for at in std::iter::from_fn(next) {
        let key = match key(data, at, order.column) {
            UNKNOWN => UNKNOWN,
            key if order.descending => UNKNOWN - 1 - key,
            key => key,
        };
        let row = (key, at.0);
        if first.len() >= limit {
            match first.last() {
                Some(&(last, _)) if is_in_order && last < key && key != UNKNOWN => break,
                Some(last) if row < *last => first.pop(),
                _ => continue,
            };
        }
        first.insert(first.partition_point(|known| *known < row), row);
    }
    first.into_iter().map(|(_, at)| IncidentIdx(at)).collect()
}

fn key(data: &Data, at: IncidentIdx, column: Column) -> u32 {
    let columns = data.columns();
    match column {
        Column::When => match columns.days(at) {
            Days { precision: 0, .. } | Days { start: NO_START, .. } => UNKNOWN,
            // Days before 1970 are negative.
            days => days.start.wrapping_sub(i32::MIN) as u32,
        },
        Column::Type => u32::from(columns.event_type(at).code()),
        Column::Where => {
            let place = columns.places(at).next();
            place.and_then(|place| data.place_ranks().get(place.at()).copied()).unwrap_or(UNKNOWN)
        }
        // None reported is the greatest of numbers already.
        Column::Killed => columns.killed[at.at()],
        Column::Articles => columns.articles(at).count() as u32,
    }
}

/// The table, from incidents already sorted.
pub fn list(
    data: &'static Data,
    shown: &Crossfilter<'_>,
    rows: &[IncidentIdx],
    selection: Option<Selection>,
    choice: &Choice,
    compared: Option<Side<'_>>,
    layout: &Layout,
) -> Element {
    let head = el("tr")
        .put(sort_head(Column::When, words::ROW_WHEN, layout.order))
        .put(el("th").with("scope", "col").put(words::ROW_INCIDENT))
        .put(sort_head(Column::Type, words::COLUMN_TYPE, layout.order))
        .put(sort_head(Column::Where, words::ROW_WHERE, layout.order))
        .put(sort_head(Column::Killed, words::FACET_KILLED, layout.order))
        .put(sort_head(Column::Articles, words::COLUMN_ARTICLES, layout.order));
    let body = rows.iter().map(|&at| row(data, at, selection));
    let table = of("table", "incidents").put(el("thead").put(head)).put(el("tbody").all(body));
    let title = words::shown(shown.n_passing(), data.columns().len());
    let more = (shown.n_passing() > rows.len())
        .then(|| button(words::n_more(rows.len()), Act::More(List::Rows)).class("plain more"));
    of("section", "list")
        .with("aria-labelledby", "list-title")
        .put(of("h2", "view-title").with("id", "list-title").put(title))
        .maybe(chips(data, shown, choice))
        .put(compare(data, compared, Side { choice, shown }, selection))
        .put(of("div", "table-wrap").put(table))
        .maybe(more)
        .put(format::offer())
}

/// Every figure of people killed, as told, each once: "at least 10", "8".
fn killed(incident: &Incident) -> Vec<String> {
    let told = incident.casualties.iter().filter(|casualty| casualty.kind == CasualtyKind::Killed);
    let mut figures: Vec<String> = Vec::new();
    for figure in told.map(|casualty| words::figure(casualty.figure)) {
        if !figures.contains(&figure) {
            figures.push(figure);
        }
    }
    figures
}

fn sort_head(column: Column, label: Word, order: Order) -> Element {
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
            quiet("–").with("role", "img").with("aria-label", words::KILLED_NOT_REPORTED).into()
        }
        figures => figures.join(" / ").into(),
    };
    let title = incident.map(|incident| incident.title).unwrap_or_default();
    let press = pressed("row-title", select).of_corpus().current(is_selected).put(title);
    el("tr")
        .key(u64::from(at.0))
        .also("selected", is_selected)
        .on(On::Click, select)
        .put(of("td", "cell-when").put(words::days(columns, at)))
        .put(of("td", "cell-title").put(press))
        .put(of("td", "cell-type").put(swatch(columns.quad(at).class())).put(columns.event_type(at).said()))
        .put(of("td", "cell-where").put(place).put(sub(columns.where_precision(at).said())))
        .put(number(words::FACET_KILLED, killed))
        .put(number(words::COLUMN_ARTICLES, words::number(columns.articles(at).count()).into()))
}

/// A cell with a number; where there is no room for columns, the head of its column stands before it.
fn number(label: Word, number: Markup) -> Element {
    of("td", "cell-number").with("data-label", label).put(number)
}

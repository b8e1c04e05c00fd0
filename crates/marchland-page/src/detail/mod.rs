//! The panel of the selection: what, when, where, who, how many, according to whom, and each sentence.
//!
//! Without a selection it is the front page: the incidents that pass the filter, as headlines.

mod actor;
mod article;
mod claim;
mod front;
mod incident;
pub mod parts;
mod place;
mod sentence;
mod tie;
mod trace;

pub use article::published;

use crate::copied::{Copied, offered};
use crate::layout::Panel;
use crate::markup::{Element, Markup, button, el, of, pressed};
use crate::{Act, Choice, Data, Layout, Selection, words};
use marchland_core::link::{LineDrawing, ViewName};
use marchland_core::{ActorIdx, IncidentIdx};
use marchland_filter::Crossfilter;
use marchland_scene::Pick;
use marchland_scene::network::Collapsed;
use marchland_scene::style::Paper;

/// What the panel is made from.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    /// The corpus.
    pub data: &'static Data,
    /// Who and what stands for whom, where the network shows some actors as one with their parts.
    pub wholes: Option<&'a Collapsed>,
    /// What the filter leaves.
    pub filtered: &'a Crossfilter<'a>,
    /// What the reader has chosen.
    pub choice: &'a Choice,
    /// The selection.
    pub selection: Option<Selection>,
    /// Its address, which stands under it in print; empty where it has none.
    pub address: &'a str,
    /// What the pointer is over.
    pub hovered: Option<Pick>,
    /// The view in the middle.
    pub view: ViewName,
    /// How the line is drawn.
    pub line: LineDrawing,
    /// Light or dark.
    pub paper: Paper,
    /// How the page lies open.
    pub layout: &'a Layout,
}

impl Shown<'_> {
    /// Whether the network shows an actor as one with its parts.
    fn is_collapsed(&self, at: ActorIdx) -> bool {
        self.wholes.is_some_and(|wholes| wholes.is_collapsed(at))
    }

    /// The shown incidents of which something holds.
    fn incidents(&self, holds: impl Fn(IncidentIdx) -> bool) -> Vec<IncidentIdx> {
        self.filtered.passing().filter(|&at| holds(at)).collect()
    }

    /// The shown incidents of a record, under a heading that counts them.
    fn incident_section(&self, incidents: &[IncidentIdx]) -> [Markup; 2] {
        let title = words::n_incidents_shown(incidents.len());
        [
            parts::section_title(title).into(),
            parts::headlines(self, incidents.iter().copied(), incidents.len()).into(),
        ]
    }
}

/// The panel.
pub fn detail(shown: &Shown<'_>) -> Element {
    let handle = pressed("sheet-handle", Act::Panel(Panel::Sheet))
        .says("aria-expanded", shown.layout.is_open(Panel::Sheet))
        .with("aria-controls", "detail-body")
        .put(of("span", "sheet-grip").with("aria-hidden", "true"))
        .put(of("span", "sheet-title").put(sheet_title(shown)));
    let body = of("div", "detail-body").with("id", "detail-body").with("tabindex", "-1");
    let body = match shown.selection {
        None => body.rest(front::front(shown)),
        Some(selection) => body.rest(record(shown, selection)),
    };
    of("aside", "detail").with("id", "detail").with("aria-label", words::SELECTION).put(handle).put(body)
}

fn sheet_title(shown: &Shown<'_>) -> String {
    shown.selection.map_or_else(
        || words::shown(shown.filtered.n_passing(), shown.data.columns().len()),
        |selection| selection.title(shown.data),
    )
}

/// The panel of a record: the way back, and the record.
pub fn record(shown: &Shown<'_>, selection: Selection) -> [Markup; 2] {
    let body = match selection {
        Selection::Incident(at) => incident::incident(shown, at),
        Selection::Actor(at) => actor::actor(shown, at),
        Selection::Tie(at) => tie::tie(shown, at),
        Selection::Place(at) => place::place(shown, at),
        Selection::Article(at) => article::article(shown, at),
        Selection::Quotation(at) => sentence::quotation(shown, at),
        Selection::Claim(at) => claim::claim(shown, at),
        Selection::Disagreement(at) => claim::disagreement(shown, at),
        Selection::Sentence(article, start) => Some(sentence::sentence(shown, article, start)),
        Selection::Line => Some(place::line(shown)),
    };
    let nav = of("nav", "detail-nav")
        .with("aria-label", words::SELECTION)
        .put(button(words::BACK_TO_LIST, Act::Select(None)));
    let copy = |what: Copied| button(what.label(), Act::Copy(what, selection));
    let foot = of("footer", "record-foot").all(offered(shown.data, selection).map(copy));
    let record = of("article", "record")
        .rest(body.unwrap_or_else(|| vec![parts::unreadable(shown.data).into()]))
        .put(foot)
        .maybe((!shown.address.is_empty()).then(|| printed(shown.address)));
    [nav.into(), record.into()]
}

/// Where a printed record is found again.
fn printed(address: &str) -> Element {
    of("p", "record-address").put(words::FOUND_AT).put(el("bdi").put(address.to_owned()))
}

/// A heading over a record.
fn title(words: impl Into<Markup>) -> Element {
    of("h2", "record-title").of_corpus().put(words)
}

/// The rows of a record.
fn facts(rows: impl IntoIterator<Item = Element>) -> Markup {
    of("dl", "facts").all(rows).into()
}

/// The line over a heading.
fn kicker(words: impl Into<Markup>) -> Element {
    of("p", "kicker").put(words)
}

/// A list of rows.
fn rows(rows: impl IntoIterator<Item = Element>) -> Element {
    of("ul", "rows").all(rows)
}

/// One row, to be filled.
fn row() -> Element {
    el("li")
}

//! The facets: what can be chosen, each value with the number of incidents it would leave.

use super::chips::chips;
use crate::layout::{List, Panel};
use crate::markup::{Element, On, button, el, of, swatch};
use crate::value::{label, values};
use crate::{Act, Choice, Data, Layout, words};
use marchland_core::codes::{EventType, Quad};
use marchland_core::facet::{Facet, Value};
use marchland_filter::Crossfilter;

/// Values shown of a long facet before the reader asks for more.
const N_SHORT: usize = 8;
/// Values shown then; the search finds the others.
const N_LONG: usize = 200;

/// The facets in the order of the panel; those after the first few lie closed.
const ORDER: [Facet; 11] = [
    Facet::Type,
    Facet::Border,
    Facet::Actor,
    Facet::Article,
    Facet::Place,
    Facet::Killed,
    Facet::Precision,
    Facet::Side,
    Facet::Outlet,
    Facet::Mode,
    Facet::Status,
];
/// Facets that lie open.
const N_OPEN: usize = 4;

/// The values of each facet in their order; it stays as the filter changes, so that no value moves away from
/// under the pointer.
#[derive(Clone, Debug)]
pub struct FacetOrder(Vec<Vec<Value>>);

impl FacetOrder {
    /// The order for a corpus: long lists by the incidents of each value, whatever the filter.
    pub fn of(data: &Data, shown: &Crossfilter<'_>) -> Self {
        let everything = shown.everything();
        Self(ORDER.iter().map(|&facet| in_order(data, &everything[facet as usize], facet)).collect())
    }
}

fn in_order(data: &Data, counts: &[u32], facet: Facet) -> Vec<Value> {
    let count = |value: &Value| counts.get(value.at as usize).copied().unwrap_or(0);
    let mut all: Vec<Value> = values(data, facet).into_iter().filter(|value| count(value) > 0).collect();
    match facet {
        Facet::Type => {
            // By quad class, the sharpest first.
            let rank = |value: &Value| {
                let code = EventType::ALL[value.at as usize];
                (Quad::ALL.iter().position(|&quad| quad == code.quad()), std::cmp::Reverse(value.at))
            };
            marchland_core::order::sort_by_key(&mut all, rank);
        }
        Facet::Actor | Facet::Place | Facet::Outlet | Facet::Mode | Facet::Side => {
            marchland_core::order::sort_by_key(&mut all, |value| std::cmp::Reverse(count(value)));
        }
        _ => {}
    }
    all
}

/// What the panel is made from.
struct Panels<'a> {
    data: &'static Data,
    shown: &'a Crossfilter<'a>,
    choice: &'a Choice,
    layout: &'a Layout,
}

/// What lies over the page behind the panel where that is a drawer; a press on it closes the drawer.
pub fn veil() -> Element {
    of("div", "veil").on(On::Click, Act::Panel(Panel::Filter))
}

/// The facet panel.
pub fn facets(
    data: &'static Data,
    shown: &Crossfilter<'_>,
    choice: &Choice,
    order: &FacetOrder,
    layout: &Layout,
) -> Element {
    let panel = Panels { data, shown, choice, layout };
    let head = of("div", "panel-head")
        .put(of("h2", "kicker").with("id", "facets-title").put(words::FILTER))
        .put(button(words::CLOSE, Act::Panel(Panel::Filter)).class("plain drawer-close"));
    let count = of("p", "facets-shown")
        .put(words::shown(shown.n_passing(), data.columns().len()))
        .put(button(words::CLEAR, Act::ShowAll).flag("disabled", choice.is_empty()));
    let facets = ORDER.iter().zip(&order.0).enumerate();
    // Where it is a drawer it lies over everything else, which cannot be reached meanwhile.
    let mut facets_panel = of("aside", "facets").with("id", "facets").with("tabindex", "-1");
    if layout.is_open(Panel::Filter) {
        facets_panel = facets_panel.with("role", "dialog").with("aria-modal", "true");
    }
    facets_panel
        .with("aria-labelledby", "facets-title")
        .put(head)
        .put(count)
        .maybe(chips(data, shown, choice))
        .all(facets.filter_map(|(at, (&facet, values))| panel.facet(at, facet, values)))
}

impl Panels<'_> {
    /// One facet: values that would leave something, and those chosen. Nothing for a facet of one value.
    fn facet(&self, number: usize, facet: Facet, all: &[Value]) -> Option<Element> {
        let is_used = self.choice.chosen.iter().any(|value| value.facet == facet);
        if all.len() < 2 && !is_used {
            return None;
        }
        let (list, title) = (List::Facet(facet), words::facet_title(facet));
        let heading = of("h3", "facet-title");
        let fold = List::Fold(facet);
        let is_open = (number < N_OPEN) != (self.layout.times(fold) > 0) || is_used;
        let press =
            button(title, if self.layout.times(fold) > 0 { Act::Fewer(fold) } else { Act::More(fold) });
        let heading = heading.put(press.class("plain facet-fold").says("aria-expanded", is_open));
        if !is_open {
            return Some(of("section", "facet").key(number as u64).put(heading));
        }
        let counts = self.shown.counts(facet);
        let count = |value: Value| counts.get(value.at as usize).copied().unwrap_or(0);
        let is_in = |value: &Value| self.choice.chosen.contains(value);
        let n_listed = if self.layout.times(list) > 0 { N_LONG } else { N_SHORT };
        let useful: Vec<Value> =
            all.iter().copied().filter(|value| is_in(value) || count(*value) > 0).collect();
        let listed = useful.iter().enumerate().filter(|&(at, value)| at < n_listed || is_in(value));
        let rows = listed.map(|(_, &value)| {
            let key = u64::from(value.at);
            el("li").key(key).put(self.value(value, count(value), is_in(&value)))
        });
        let more = if self.layout.times(list) > 0 {
            button(words::FEWER, Act::Fewer(list)).says("aria-expanded", true)
        } else {
            button(words::all_values(useful.len(), N_LONG), Act::More(list)).says("aria-expanded", false)
        };
        Some(
            of("section", "facet")
                .key(number as u64)
                .put(heading)
                .put(of("ul", "facet-values").with("aria-label", title).all(rows))
                .maybe((useful.len() > N_SHORT).then(|| more.class("plain more"))),
        )
    }

    fn value(&self, value: Value, count: u32, is_in: bool) -> Element {
        let input =
            el("input").with("type", "checkbox").flag("checked", is_in).on(On::Change, Act::Toggle(value));
        let sign = match value.facet {
            Facet::Type => EventType::ALL.get(value.at as usize).map(|code| swatch(code.quad().class())),
            _ => None,
        };
        of("label", "facet-value")
            .also("empty", count == 0)
            .put(input)
            .maybe(sign)
            .put(of("span", "facet-label").with("dir", "auto").put(label(self.data, value)))
            .put(of("span", "facet-count").put(words::number(count as usize)))
    }
}

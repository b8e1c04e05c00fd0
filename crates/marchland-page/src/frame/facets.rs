//! The facets: what can be chosen, each value with the number of incidents it would leave.

use crate::choice::Chosen;
use crate::layout::{List, Panel};
use crate::markup::{Element, On, button, el, of, swatch};
use crate::{Act, Choice, Data, Layout, words};
use marchland_core::codes::{EventType, Quad, Status};
use marchland_core::{ActorIdx, ArticleIdx, Filtered};

/// Values shown of a long facet before the reader asks for all.
const N_SHORT: usize = 8;

/// The order of the actors in their facet, by the incidents that they are in; it stays as the filter changes,
/// so that no value moves away from under the pointer.
#[derive(Clone, Debug)]
pub struct FacetOrder(Vec<ActorIdx>);

impl FacetOrder {
    /// The order for a corpus; `everything` is what an empty filter leaves.
    pub fn of(data: &Data, everything: &Filtered) -> Self {
        let mut actors: Vec<ActorIdx> = (0..data.actors().len()).map(ActorIdx::new).collect();
        marchland_core::order::sort_by_key(&mut actors, |at| {
            std::cmp::Reverse(Chosen::Actor(*at).count(&everything.counts))
        });
        Self(actors)
    }
}

/// What the panel is made from.
struct Panels<'a> {
    data: &'static Data,
    filtered: &'a Filtered,
    choice: &'a Choice,
    layout: &'a Layout,
}

/// The facet panel.
pub fn facets(
    data: &'static Data,
    filtered: &Filtered,
    choice: &Choice,
    order: &FacetOrder,
    layout: &Layout,
) -> Element {
    let panel = Panels { data, filtered, choice, layout };
    let head = of("div", "panel-head")
        .put(of("h2", "kicker").with("id", "facets-title").put(words::FILTER))
        .put(button(words::CLOSE, Act::Panel(Panel::Filter)).class("plain drawer-close"));
    let shown = of("p", "facets-shown")
        .put(words::shown(filtered.incidents.len(), data.columns().len()))
        .put(button(words::CLEAR, Act::ShowAll).flag("disabled", choice.is_empty()));
    let border = [Chosen::Border(true), Chosen::Border(false)];
    let articles = (0..data.articles().len()).map(|at| Chosen::Article(ArticleIdx::new(at)));
    let statuses = Status::ALL.iter().filter(|status| status.makes_incident());
    of("aside", "facets")
        .with("id", "facets")
        .with("aria-labelledby", "facets-title")
        .put(head)
        .put(shown)
        .put(panel.facet(0, "Type of event", types()))
        .put(panel.facet(1, "Border", border.to_vec()))
        .put(panel.facet(2, "Actor", order.0.iter().map(|&at| Chosen::Actor(at)).collect()))
        .put(panel.facet(3, "Article", articles.collect()))
        .put(panel.facet(4, "How it is told", statuses.map(|&code| Chosen::Status(code)).collect()))
}

/// Event types by quad class.
fn types() -> Vec<Chosen> {
    let of_quad = |quad: Quad| EventType::ALL.iter().rev().filter(move |code| code.quad() == quad);
    Quad::ALL.iter().flat_map(|&quad| of_quad(quad)).map(|&code| Chosen::Type(code)).collect()
}

impl Panels<'_> {
    /// One facet: values that would leave something, and those chosen.
    fn facet(&self, number: u8, title: &'static str, values: Vec<Chosen>) -> Element {
        let list = List::Facet(number);
        let limit = self.layout.limit(list, N_SHORT);
        let useful = |value: &Chosen| value.is_in(self.choice) || value.count(&self.filtered.counts) > 0;
        let values: Vec<Chosen> = values.into_iter().filter(useful).collect();
        let listed = values.iter().enumerate().filter(|&(at, value)| at < limit || value.is_in(self.choice));
        let rows = listed.map(|(_, &value)| el("li").key(value.key()).put(self.value(value)));
        let more = if self.layout.times(list) > 0 {
            button("Fewer", Act::Fewer(list)).says("aria-expanded", true)
        } else {
            button(format!("All {}", values.len()), Act::More(list)).says("aria-expanded", false)
        };
        of("section", "facet")
            .put(of("h3", "facet-title").put(title))
            .put(of("ul", "facet-values").all(rows))
            .maybe((values.len() > N_SHORT).then(|| more.class("plain more")))
    }

    fn value(&self, value: Chosen) -> Element {
        let count = value.count(&self.filtered.counts);
        let input = el("input")
            .with("type", "checkbox")
            .flag("checked", value.is_in(self.choice))
            .on(On::Change, Act::Toggle(value));
        let sign = match value {
            Chosen::Type(code) => Some(swatch(code.quad().class())),
            _ => None,
        };
        of("label", "facet-value")
            .also("empty", count == 0)
            .put(input)
            .maybe(sign)
            .put(of("span", "facet-label").with("dir", "auto").put(self.label(value)))
            .put(of("span", "facet-count").put(count.to_string()))
    }

    fn label(&self, value: Chosen) -> String {
        match value {
            Chosen::Type(code) => code.label().to_owned(),
            Chosen::Actor(at) => self.data.actor_name(at).to_owned(),
            Chosen::Article(at) => self.data.article_title(at).to_owned(),
            Chosen::Status(code) => words::status_label(code),
            Chosen::Border(true) => words::BORDER.to_owned(),
            Chosen::Border(false) => words::ELSEWHERE.to_owned(),
        }
    }
}

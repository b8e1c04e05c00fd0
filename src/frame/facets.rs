//! The facets: what can be chosen, each value with the number of incidents it would leave.

use crate::app::Panels;
use crate::state::choice::toggle;
use crate::state::{AppState, Choice};
use crate::words;
use leptos::prelude::*;
use marchland_core::codes::{EventType, Quad, Status};
use marchland_core::filter::FacetCounts;
use marchland_core::{ActorIdx, ArticleIdx};

/// Values shown of a long facet before the reader asks for all.
const N_SHORT: usize = 8;

/// One value of a facet.
#[derive(Clone, PartialEq)]
struct Value {
    label: String,
    /// Class of the swatch; empty for none.
    swatch: &'static str,
    choose: Chosen,
}

/// What a press on a value changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Chosen {
    Type(EventType),
    Actor(ActorIdx),
    Article(ArticleIdx),
    Status(Status),
    Border(bool),
}

impl Chosen {
    fn is_in(self, choice: &Choice) -> bool {
        match self {
            Self::Type(code) => choice.types.contains(&code),
            Self::Actor(at) => choice.actors.contains(&at),
            Self::Article(at) => choice.articles.contains(&at),
            Self::Status(code) => choice.statuses.contains(&code),
            Self::Border(yes) => choice.border == Some(yes),
        }
    }

    fn toggle_in(self, choice: &mut Choice) {
        match self {
            Self::Type(code) => toggle(&mut choice.types, code),
            Self::Actor(at) => toggle(&mut choice.actors, at),
            Self::Article(at) => toggle(&mut choice.articles, at),
            Self::Status(code) => toggle(&mut choice.statuses, code),
            Self::Border(yes) => choice.border = (choice.border != Some(yes)).then_some(yes),
        }
    }

    fn count(self, counts: &FacetCounts) -> u32 {
        let at = |list: &[u32], at: usize| list.get(at).copied().unwrap_or(0);
        match self {
            Self::Type(code) => at(&counts.types, usize::from(code.code())),
            Self::Actor(actor) => at(&counts.actors, actor.at()),
            Self::Article(article) => at(&counts.articles, article.at()),
            Self::Status(code) => at(&counts.statuses, usize::from(code.code())),
            Self::Border(yes) => counts.border[usize::from(yes)],
        }
    }
}

/// The facet panel.
#[component]
pub fn Facets() -> impl IntoView {
    let app = AppState::expect();
    let panels = expect_context::<Panels>();
    let n_all = app.data.columns().len();
    view! {
        <aside id="facets" class="facets" aria-labelledby="facets-title">
            <div class="panel-head">
                <h2 id="facets-title" class="kicker">{words::FILTER}</h2>
                <button type="button" class="plain drawer-close" on:click=move |_| panels.filter.set(false)>
                    {words::CLOSE}
                </button>
            </div>
            <p class="facets-shown">
                {move || words::shown(app.filtered.read().incidents.len(), n_all)}
                <button
                    type="button"
                    class="plain"
                    disabled=move || app.choice.read().is_empty()
                    on:click=move |_| app.choose(|choice| *choice = Choice::default())
                >
                    {words::CLEAR}
                </button>
            </p>
            <FacetList title="Type of event" values=type_values() />
            <FacetList title="Border" values=border_values() />
            <FacetList title="Actor" values=actor_values(app) />
            <FacetList title="Article" values=article_values(app) />
            <FacetList title="How it is told" values=status_values() />
        </aside>
    }
}

fn type_values() -> Vec<Value> {
    let of_quad = |quad: Quad| EventType::ALL.iter().rev().filter(move |code| code.quad() == quad);
    let value = |code: &EventType| Value {
        label: code.label().to_owned(),
        swatch: code.quad().class(),
        choose: Chosen::Type(*code),
    };
    Quad::ALL.iter().flat_map(|&quad| of_quad(quad)).map(value).collect()
}

fn border_values() -> Vec<Value> {
    let value = |label: &str, yes| Value { label: label.to_owned(), swatch: "", choose: Chosen::Border(yes) };
    vec![value("On, over or about the border", true), value("Elsewhere", false)]
}

fn status_values() -> Vec<Value> {
    let made = Status::ALL.iter().filter(|status| status.makes_incident());
    made.map(|&code| Value { label: words::status_label(code), swatch: "", choose: Chosen::Status(code) })
        .collect()
}

/// Actors by the number of incidents they are in, the most first.
fn actor_values(app: AppState) -> Vec<Value> {
    let counts = untrack(|| app.filtered.get());
    let mut actors: Vec<ActorIdx> = (0..app.data.actors().len()).map(ActorIdx::new).collect();
    marchland_core::order::sort_by_key(&mut actors, |at| {
        std::cmp::Reverse(counts.counts.actors.get(at.at()).copied().unwrap_or(0))
    });
    let value = |at: ActorIdx| Value {
        label: app.data.actor_name(at).to_owned(),
        swatch: "",
        choose: Chosen::Actor(at),
    };
    actors.into_iter().map(value).collect()
}

fn article_values(app: AppState) -> Vec<Value> {
    let articles = app.data.articles().iter().enumerate();
    let value = |(at, article): (usize, &marchland_core::Article)| Value {
        label: article.title.clone(),
        swatch: "",
        choose: Chosen::Article(ArticleIdx::new(at)),
    };
    articles.map(value).collect()
}

#[component]
fn FacetList(
    /// Heading of the facet.
    title: &'static str,
    /// Its values, in order.
    values: Vec<Value>,
) -> impl IntoView {
    let app = AppState::expect();
    let all = RwSignal::new(false);
    let values = StoredValue::new(values);
    let is_shown = move |value: &Value| {
        value.choose.is_in(&app.choice.read()) || value.choose.count(&app.filtered.read().counts) > 0
    };
    let n_useful = move || values.with_value(|values| values.iter().filter(|value| is_shown(value)).count());
    let listed = move || {
        let limit = if all.get() { usize::MAX } else { N_SHORT };
        values.with_value(|values| {
            let (first, rest): (Vec<_>, Vec<_>) =
                values.iter().filter(|value| is_shown(value)).enumerate().partition(|(at, _)| *at < limit);
            let kept = rest.into_iter().filter(|(_, value)| value.choose.is_in(&app.choice.read()));
            first.into_iter().chain(kept).map(|(_, value)| value.clone()).collect::<Vec<_>>()
        })
    };
    view! {
        <section class="facet">
            <h3 class="facet-title">{title}</h3>
            <ul class="facet-values">
                <For each=listed key=|value| value.label.clone() let:value>
                    <li><FacetValue value /></li>
                </For>
            </ul>
            <Show when={move || n_useful() > N_SHORT}>
                <button
                    type="button"
                    class="plain more"
                    aria-expanded=move || all.get().to_string()
                    on:click=move |_| all.update(|all| *all = !*all)
                >
                    {move || if all.get() { "Fewer".to_owned() } else { format!("All {}", n_useful()) }}
                </button>
            </Show>
        </section>
    }
}

#[component]
fn FacetValue(
    /// The value.
    value: Value,
) -> impl IntoView {
    let app = AppState::expect();
    let choose = value.choose;
    let count = move || choose.count(&app.filtered.read().counts);
    view! {
        <label class="facet-value" class:empty=move || count() == 0>
            <input
                type="checkbox"
                prop:checked=move || choose.is_in(&app.choice.read())
                on:change=move |_| app.choose(|choice| choose.toggle_in(choice))
            />
            {(!value.swatch.is_empty()).then(|| view! { <span class=format!("swatch {}", value.swatch) aria-hidden="true"></span> })}
            <span class="facet-label" dir="auto">{value.label}</span>
            <span class="facet-count">{count}</span>
        </label>
    }
}

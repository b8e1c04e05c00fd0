//! Pieces that every record's panel is made of.

use crate::frame::copy_link;
use crate::state::{AppState, Selection, url};
use crate::words;
use leptos::prelude::*;
use marchland_core::link::ViewName;
use marchland_core::{IncidentIdx, Span};

/// A row with a name and a value.
#[component]
pub fn Fact(
    /// Name of the row.
    name: &'static str,
    /// The value.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="fact">
            <dt>{name}</dt>
            <dd>{children()}</dd>
        </div>
    }
}

/// A button that selects a record.
#[component]
pub fn Go(
    /// What it selects.
    to: Selection,
    /// Words of the button; the record's title without.
    #[prop(optional, into)]
    label: Option<String>,
) -> impl IntoView {
    let app = AppState::expect();
    let label = label.unwrap_or_else(|| to.title(app.data));
    view! {
        <button type="button" class="go" dir="auto" on:click=move |_| app.select(Some(to))>{label}</button>
    }
}

/// A small button that opens the sentence around some words.
#[component]
pub fn Cite(
    /// The words.
    span: Span,
    /// What they say, for assistive technology.
    what: &'static str,
) -> impl IntoView {
    let app = AppState::expect();
    let title = format!("Read the sentence for: {what}");
    view! {
        <button
            type="button"
            class="cite"
            aria-label=title.clone()
            title=title
            on:click=move |_| app.open(span.article, Some(span))
        >
            "¶"
        </button>
    }
}

/// A sentence as a button that opens it in the reading pane, with the words that matter marked.
#[component]
pub fn Quote(
    /// The sentence.
    sentence: Span,
    /// Words inside it to mark.
    #[prop(optional)]
    marked: Vec<Span>,
) -> impl IntoView {
    let app = AppState::expect();
    let data = app.data;
    let text = data.words(sentence);
    let mut inside: Vec<Span> = marked.into_iter().filter(|span| sentence.contains(*span)).collect();
    marchland_core::order::sort(&mut inside);
    let mut pieces = Vec::new();
    let mut at = sentence.start;
    let piece = |from: u32, to: u32| data.words(Span { article: sentence.article, start: from, end: to });
    for span in inside.into_iter().filter(|span| !span.is_empty()) {
        if span.start < at {
            continue;
        }
        pieces.push((false, piece(at, span.start)));
        pieces.push((true, piece(span.start, span.end)));
        at = span.end;
    }
    pieces.push((false, piece(at, sentence.end)));
    let words = pieces.into_iter().filter(|(_, text)| !text.is_empty()).map(|(is_marked, text)| {
        if is_marked { view! { <mark>{text}</mark> }.into_any() } else { text.into_any() }
    });
    let source = data
        .article(sentence.article)
        .and_then(|article| data.outlet(article))
        .map(|outlet| outlet.name.clone());
    (!text.is_empty()).then(|| {
        view! {
            <button type="button" class="quote" on:click=move |_| app.open(sentence.article, Some(sentence))>
                <span class="quote-words" dir="auto">{words.collect_view()}</span>
                <span class="quote-source">{source}<span class="quote-open">" · read in place"</span></span>
            </button>
        }
    })
}

/// Sentences, the first few at once, the rest on demand.
#[component]
pub fn Quotes(
    /// The sentences, each with the words to mark.
    quotes: Vec<(Span, Vec<Span>)>,
) -> impl IntoView {
    /// Shown before the reader asks for all.
    const N_FIRST: usize = 6;
    let all = RwSignal::new(quotes.len() <= N_FIRST);
    let n_quotes = quotes.len();
    let quotes = StoredValue::new(quotes);
    view! {
        <ul class="quotes">
            {move || {
                let n = if all.get() { n_quotes } else { N_FIRST };
                let shown = quotes.with_value(|quotes| quotes.iter().take(n).cloned().collect::<Vec<_>>());
                shown.into_iter().map(|(sentence, marked)| view! { <li><Quote sentence marked /></li> }).collect_view()
            }}
        </ul>
        <Show when=move || !all.get()>
            <button type="button" class="plain more" on:click=move |_| all.set(true)>
                {format!("All {n_quotes} sentences")}
            </button>
        </Show>
    }
}

/// A list of incidents as buttons.
#[component]
pub fn Incidents(
    /// The incidents.
    incidents: Vec<IncidentIdx>,
) -> impl IntoView {
    view! {
        <ul class="headline-list">
            {incidents.into_iter().map(|at| view! { <li><Headline at /></li> }).collect_view()}
        </ul>
    }
}

/// An incident as a headline that selects it.
#[component]
pub fn Headline(
    /// The incident.
    at: IncidentIdx,
) -> impl IntoView {
    let app = AppState::expect();
    let data = app.data;
    let columns = data.columns();
    let title = data.incident(at).map(|incident| incident.title).unwrap_or_default();
    let quad = columns.quad(at);
    let place = columns.places(at).next().map_or("", |place| data.place_name(place));
    let is_selected = move || app.selection.get() == Some(Selection::Incident(at));
    let pick = marchland_scene::Pick::Incident(at);
    let is_hovered = move || app.hovered.get() == Some(pick);
    let place = if place.is_empty() { String::new() } else { format!(" · {place}") };
    view! {
        <button
            type="button"
            class="headline"
            class:hovered=is_hovered
            aria-current=move || is_selected().then_some("true")
            on:click=move |_| app.select(Some(Selection::Incident(at)))
            on:pointerenter=move |_| app.hovered.set(Some(pick))
            on:pointerleave=move |_| app.hovered.set(None)
        >
            <span class="headline-kicker">
                <span class=format!("swatch {}", quad.class()) aria-hidden="true"></span>
                {columns.event_type(at).label()}
            </span>
            <span class="headline-title" dir="auto">{title}</span>
            <span class="headline-line">{words::days(columns, at)}{place}</span>
        </button>
    }
}

/// Copies the address of one record, without the filter of the moment.
#[component]
pub fn CopyRecord(
    /// The record.
    selection: Selection,
) -> impl IntoView {
    let app = AppState::expect();
    let copy = move |_| {
        let now = untrack(|| url::link_of(app));
        let view = if now.view == ViewName::About { ViewName::Map } else { now.view };
        let link = marchland_core::Link {
            view,
            selection: selection.id(app.data),
            reading: now.reading.filter(|_| view == ViewName::Sources),
            line: now.line,
            ..marchland_core::Link::default()
        };
        copy_link(app, &link.to_fragment());
    };
    view! { <button type="button" class="plain" on:click=copy>{words::COPY_RECORD}</button> }
}

//! A place, and the line: what is known of it and what happened there.

use super::parts::{Fact, Incidents, Quotes};
use crate::data::Data;
use crate::state::AppState;
use crate::words;
use leptos::prelude::*;
use marchland_core::link::LineDrawing;
use marchland_core::{IncidentIdx, Place, PlaceIdx, PlaceKind, Span};

/// The panel of a place.
#[component]
pub fn PlaceDetail(
    /// Which.
    at: PlaceIdx,
) -> impl IntoView {
    let app = AppState::expect();
    let data = app.data;
    let Some(place) = data.place(at) else {
        return view! { <p class="quiet">"This record cannot be read."</p> }.into_any();
    };
    if place.id == data.meta().line {
        return view! { <LineDetail /> }.into_any();
    }
    view! {
        <p class="kicker">{words::capital(place.kind.label())}</p>
        <h2 class="record-title" dir="auto">{place.name.clone()}</h2>
        <PlaceBody at />
    }
    .into_any()
}

/// What is known of a place and what happened there.
#[component]
fn PlaceBody(
    /// Which.
    at: PlaceIdx,
) -> impl IntoView {
    let app = AppState::expect();
    let data = app.data;
    let Some(place) = data.place(at) else { return ().into_any() };
    let here = move || {
        let filtered = app.filtered.read();
        let is_here = |incident: &IncidentIdx| data.columns().places(*incident).any(|place| place == at);
        filtered.incidents.iter().copied().filter(is_here).collect::<Vec<_>>()
    };
    let quotes: Vec<(Span, Vec<Span>)> =
        place.mentions.iter().map(|&span| (data.sentence(span), vec![span])).collect();
    let within = [place.admin1.as_str(), &countries(data, place)]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ");
    view! {
        <dl class="facts">
            {(!within.is_empty()).then(|| view! { <Fact name="In">{within}</Fact> })}
            <Fact name="Located by">{place.source.clone()}</Fact>
        </dl>
        <h3 class="section-title">{move || words::count(here().len(), "incident shown here", "incidents shown here")}</h3>
        {move || view! { <Incidents incidents=here() /> }}
        <h3 class="section-title">"Where it is named"</h3>
        <Quotes quotes />
    }
    .into_any()
}

/// Names of its countries; the code of one that the corpus does not name.
fn countries(data: &Data, place: &Place) -> String {
    let name = |code: &String| {
        let named = data
            .places()
            .iter()
            .find(|one| one.kind == PlaceKind::Country && one.countries == [code.clone()]);
        named.map_or_else(|| code.clone(), |one| one.name.clone())
    };
    let names: Vec<String> = place.countries.iter().map(name).filter(|name| *name != place.name).collect();
    names.join(" and ")
}

/// The panel of the line: a cited object with its own drawing.
#[component]
pub fn LineDetail() -> impl IntoView {
    let app = AppState::expect();
    let data = app.data;
    let place = data.places().iter().position(|place| place.id == data.meta().line).map(PlaceIdx::new);
    let choices = [
        (
            LineDrawing::Neutral,
            "As a line of its own",
            "Dashed, with its name: the drawing of this page unless you choose another.",
        ),
        (LineDrawing::Pakistan, "As Pakistan draws it", "An international border."),
        (LineDrawing::Afghanistan, "As Afghanistan does", "No border is drawn."),
    ];
    view! {
        <p class="kicker">"Disputed line"</p>
        <h2 class="record-title">{words::LINE_TITLE}</h2>
        <p class="lede">
            "Pakistan treats the line of 1893 as an international border. No Afghan government has recognised it as one since 1947."
        </p>
        <fieldset class="line-drawing">
            <legend class="section-title">"How it is drawn"</legend>
            {choices.map(|(drawing, label, note)| view! {
                <label class="line-choice">
                    <input
                        type="radio"
                        name="line-drawing"
                        prop:checked=move || app.line.get() == drawing
                        on:change=move |_| app.line.set(drawing)
                    />
                    <span>{label}<span class="sub">{note}</span></span>
                </label>
            }).collect_view()}
        </fieldset>
        {place.map(|at| view! { <PlaceBody at /> })}
    }
}

//! A place, and the line: what is known of it and what happened there.

use super::parts::{Fact, Incidents, Quotes};
use crate::state::AppState;
use crate::words;
use leptos::prelude::*;
use marchland_core::link::LineDrawing;
use marchland_core::{IncidentIdx, PlaceIdx, Span};

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
    let here = move || {
        let filtered = app.filtered.read();
        let is_here = |incident: &IncidentIdx| data.columns().places(*incident).any(|place| place == at);
        filtered.incidents.iter().copied().filter(is_here).collect::<Vec<_>>()
    };
    let quotes: Vec<(Span, Vec<Span>)> =
        place.mentions.iter().map(|&span| (data.sentence(span), vec![span])).collect();
    let also = place.names.join(", ");
    let within = [place.admin1.as_str(), &place.countries.join(" and ")]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ");
    view! {
        <p class="kicker">{words::capital(place.kind.label())}</p>
        <h2 class="record-title" dir="auto">{place.name.clone()}</h2>
        <dl class="facts">
            {(!within.is_empty()).then(|| view! { <Fact name="In">{within}</Fact> })}
            {(!also.is_empty()).then(|| view! { <Fact name="Also written"><bdi>{also}</bdi></Fact> })}
            <Fact name="Located by">{place.source.clone()}</Fact>
        </dl>
        <h3 class="section-title">{move || words::count(here().len(), "incident shown here", "incidents shown here")}</h3>
        {move || view! { <Incidents incidents=here() /> }}
        <h3 class="section-title">"Where it is named"</h3>
        <Quotes quotes />
    }
    .into_any()
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
        {place.map(|at| view! { <PlaceDetail at /> })}
    }
}

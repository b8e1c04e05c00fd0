//! A tie: who, friendly or hostile, in words or deeds, since when, and what is behind it.

use super::parts::{Fact, Go, Incidents, Quotes};
use crate::state::{AppState, Selection};
use crate::words;
use leptos::prelude::*;
use marchland_core::{Span, TieIdx};

/// The panel of a tie.
#[component]
pub fn TieDetail(
    /// Which.
    at: TieIdx,
) -> impl IntoView {
    let app = AppState::expect();
    let data = app.data;
    let Some(tie) = data.tie(at) else {
        return view! { <p class="quiet">"This record cannot be read."</p> }.into_any();
    };
    let as_quotes = |spans: &[Span]| {
        let mut quotes: Vec<(Span, Vec<Span>)> = Vec::new();
        for &span in spans {
            let sentence = data.sentence(span);
            match quotes.iter_mut().find(|(known, _)| *known == sentence) {
                Some((_, marked)) => marked.push(span),
                None => quotes.push((sentence, vec![span])),
            }
        }
        quotes
    };
    let denied = as_quotes(&tie.denied);
    let period =
        tie.period.map_or_else(|| "No dated evidence".to_owned(), |period| words::capital(&period.label()));
    let n_verbal = words::count(tie.mentions.len(), "exchange in words", "exchanges in words");
    let n_incidents = words::count(tie.incidents.len(), "incident", "incidents");
    view! {
        <p class="kicker">
            <span class=format!("tie-mark {}", tie.sign.key()) aria-hidden="true"></span>
            "Tie · " {words::tie_line(tie.sign, tie.kind)}
        </p>
        <h2 class="record-title">{data.actor_name(tie.a).to_owned()} " – " {data.actor_name(tie.b).to_owned()}</h2>
        <dl class="facts">
            <Fact name="Between">
                <ul class="rows">
                    <li><Go to=Selection::Actor(tie.a) /></li>
                    <li><Go to=Selection::Actor(tie.b) /></li>
                </ul>
            </Fact>
            <Fact name="When">{period}</Fact>
            <Fact name="Behind it">{n_incidents} ", " {n_verbal}</Fact>
            <Fact name="Coded">"By rule"<span class="quiet">{format!(" · {}", tie.rules.join(", "))}</span></Fact>
        </dl>
        {(!denied.is_empty()).then(|| view! { <h3 class="section-title">"Denied"</h3> <Quotes quotes=denied /> })}
        <h3 class="section-title">"The sentences"</h3>
        <Quotes quotes=as_quotes(&tie.evidence) />
        {(!tie.incidents.is_empty()).then(|| view! {
            <h3 class="section-title">"The incidents"</h3>
            <Incidents incidents=tie.incidents.clone() />
        })}
    }
    .into_any()
}

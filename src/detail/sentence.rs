//! A sentence, with all that it supports; a quotation, with its speaker.

use super::parts::{Fact, Go, Quote};
use super::supports::{evidence_of, supported};
use crate::state::{AppState, Selection};
use crate::words;
use leptos::prelude::*;
use marchland_core::{ArticleIdx, QuotationIdx, Span};

/// The chooser of a sentence: one press selects what it supports.
#[component]
pub fn SentenceDetail(
    /// The article.
    article: ArticleIdx,
    /// First byte of the sentence.
    start: u32,
) -> impl IntoView {
    let app = AppState::expect();
    let sentence = app.data.sentence(Span::new(article, start as usize, start as usize));
    let records = supported(&evidence_of(app.data, article), sentence);
    view! {
        <p class="kicker">"Sentence"</p>
        <h2 class="record-title record-title-small" dir="auto">{app.data.article_title(article).to_owned()}</h2>
        <Quote sentence />
        <h3 class="section-title">
            {if records.is_empty() { "Nothing was coded from it" } else { "What it supports" }}
        </h3>
        <ul class="rows">
            {records.into_iter().map(|(kind, record)| view! {
                <li><span class=format!("kind {}", kind.class())>{kind.label()}</span><Go to=record /></li>
            }).collect_view()}
        </ul>
    }
}

/// The panel of a quotation.
#[component]
pub fn QuotationDetail(
    /// Which.
    at: QuotationIdx,
) -> impl IntoView {
    let app = AppState::expect();
    let data = app.data;
    let Some(quotation) = data.quotation(at) else {
        return view! { <p class="quiet">"This record cannot be read."</p> }.into_any();
    };
    let sentence = data.sentence(quotation.span);
    let speaker = match quotation.speaker {
        Some(speaker) => view! { <Go to=Selection::Actor(speaker) /> }.into_any(),
        None => match quotation.speaker_span {
            Some(span) => view! { <bdi>{data.words(span).to_owned()}</bdi> }.into_any(),
            None => view! { <span class="quiet">{words::NOT_GIVEN}</span> }.into_any(),
        },
    };
    view! {
        <p class="kicker">"Quotation"</p>
        <blockquote class="record-quotation" dir="auto">{data.words(quotation.span).to_owned()}</blockquote>
        <dl class="facts">
            <Fact name="Speaker">{speaker}</Fact>
            {quotation.told_to.map(|outlet| view! { <Fact name="Told to"><Go to=Selection::Actor(outlet) /></Fact> })}
            <Fact name="Article"><Go to=Selection::Article(quotation.article) /></Fact>
            <Fact name="Coded">"By rule"<span class="quiet">{format!(" · {}", quotation.rule)}</span></Fact>
        </dl>
        <h3 class="section-title">"The sentence"</h3>
        <Quote sentence marked=vec![quotation.span] />
    }
    .into_any()
}

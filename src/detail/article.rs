//! An article: who published it, when and how that is known, what happened to its words.

use super::parts::{Fact, Incidents};
use crate::state::AppState;
use crate::words;
use leptos::prelude::*;
use marchland_core::article::Article;
use marchland_core::{ArticleIdx, IncidentIdx};

/// Publication date in words, with how it is known.
pub fn published(article: &Article) -> (String, String) {
    let date = article
        .published
        .map_or_else(|| "Date not known".to_owned(), |date| words::capital(&date.interval().label()));
    let note = if article.published_note.is_empty() {
        words::capital(article.published_known.label())
    } else {
        article.published_note.clone()
    };
    (date, note)
}

/// The panel of an article.
#[component]
pub fn ArticleDetail(
    /// Which.
    at: ArticleIdx,
) -> impl IntoView {
    let app = AppState::expect();
    let data = app.data;
    let Some(article) = data.article(at) else {
        return view! { <p class="quiet">"This record cannot be read."</p> }.into_any();
    };
    let told = move || {
        let filtered = app.filtered.read();
        let tells = |incident: &IncidentIdx| data.columns().articles(*incident).any(|article| article == at);
        filtered.incidents.iter().copied().filter(tells).collect::<Vec<_>>()
    };
    let outlet = data.outlet(article);
    let (date, known) = published(article);
    view! {
        <p class="kicker">"Article"</p>
        <h2 class="record-title" dir="auto">{article.title.clone()}</h2>
        <p>
            <button type="button" class="action" on:click=move |_| app.open(at, None)>"Read it"</button>
        </p>
        <dl class="facts">
            {outlet.map(|outlet| view! {
                <Fact name="Outlet">
                    <strong>{outlet.name.clone()}</strong>
                    <span class="sub">{words::capital(outlet.kind.label())}{(!outlet.note.is_empty()).then(|| format!(". {}", outlet.note))}</span>
                </Fact>
            })}
            {article.author.clone().map(|author| view! { <Fact name="Author">{author}</Fact> })}
            <Fact name="Published"><strong>{date}</strong><span class="sub">{known}</span></Fact>
            <Fact name="Text">
                {words::capital(article.quality.label())}
                <span class="sub">{article.quality_note.clone()}</span>
            </Fact>
            {article.address.clone().map(|address| view! { <Fact name="Address given"><bdi class="address">{address}</bdi></Fact> })}
            <Fact name="File">{article.file.clone()}</Fact>
        </dl>
        <h3 class="section-title">{move || words::count(told().len(), "incident shown", "incidents shown")}</h3>
        {move || view! { <Incidents incidents=told() /> }}
    }
    .into_any()
}

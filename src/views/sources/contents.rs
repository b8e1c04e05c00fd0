//! The table of contents: every article with its outlet, its date and how it is known.

use crate::detail::parts::Fact;
use crate::state::AppState;
use crate::words;
use leptos::prelude::*;
use marchland_core::article::TextQuality;
use marchland_core::{Article, ArticleIdx};

/// The articles.
#[component]
pub fn Contents(
    /// The one open in the reading pane.
    article: Memo<Option<ArticleIdx>>,
) -> impl IntoView {
    let app = AppState::expect();
    let entries = app.data.articles().iter().enumerate();
    view! {
        <nav class="contents" aria-labelledby="contents-title">
            <h2 id="contents-title" class="kicker">
                {words::count(app.data.articles().len(), "article", "articles")}
            </h2>
            <ol class="contents-list">
                {entries.map(|(at, entry)| view! { <li><Entry at=ArticleIdx::new(at) entry current=article /></li> }).collect_view()}
            </ol>
        </nav>
    }
}

#[component]
fn Entry(
    /// Position of the article.
    at: ArticleIdx,
    /// The article.
    entry: &'static Article,
    /// The one open.
    current: Memo<Option<ArticleIdx>>,
) -> impl IntoView {
    let app = AppState::expect();
    let (date, known) = crate::detail::published(entry);
    let outlet = app.data.outlet(entry);
    let n_incidents = move || {
        app.filtered.with(|filtered| {
            let tells = |incident: &&marchland_core::IncidentIdx| {
                app.data.columns().articles(**incident).any(|one| one == at)
            };
            filtered.incidents.iter().filter(tells).count()
        })
    };
    let quality = (entry.quality != TextQuality::Original).then(|| words::capital(entry.quality.label()));
    view! {
        <button
            type="button"
            class="contents-entry"
            aria-current=move || (current.get() == Some(at)).then_some("true")
            on:click=move |_| app.open(at, None)
        >
            <span class="contents-outlet">{outlet.map(|outlet| outlet.name.clone())}</span>
            <span class="contents-title" dir="auto">{entry.title.clone()}</span>
            <span class="contents-line">{date}</span>
            <span class="contents-count">{move || words::count(n_incidents(), "incident shown", "incidents shown")}</span>
        </button>
        <dl class="contents-facts">
            {outlet.map(|outlet| view! { <Fact name="Outlet">{words::capital(outlet.kind.label())}<span class="sub">{outlet.note.clone()}</span></Fact> })}
            <Fact name="Date">{known}</Fact>
            {quality.map(|quality| view! { <Fact name="Text">{quality}<span class="sub">{entry.quality_note.clone()}</span></Fact> })}
        </dl>
    }
}

//! The slim bar: name, view switch, copy link, paper.

use crate::app::Panels;
use crate::platform::{clipboard, fetch, history};
use crate::state::{AppState, url};
use crate::words;
use leptos::prelude::*;
use marchland_core::link::{Theme, ViewName};

/// Copies a link to a state and says so.
pub fn copy_link(app: AppState, fragment: &str) {
    let address = history::address_with(fragment);
    fetch::start(async move {
        if clipboard::copy(address.clone()).await {
            app.said.set(words::COPIED.to_owned());
            app.copied.set(true);
            gloo::timers::callback::Timeout::new(2_000, move || app.copied.set(false)).forget();
        } else {
            app.notice(format!("{}{address}", words::COPY_REFUSED));
        }
    });
}

/// The bar.
#[component]
pub fn Bar() -> impl IntoView {
    let app = AppState::expect();
    let panels = expect_context::<Panels>();
    let title = match app.data.meta().title.as_str() {
        "" => words::NAME.to_owned(),
        title => title.to_owned(),
    };
    view! {
        <header class="bar">
            <div class="nameplate">
                <p class="nameplate-name">{words::NAME}</p>
                <h1 class="nameplate-title">{title}</h1>
            </div>
            <nav class="views" aria-label=words::VIEWS>
                {ViewName::ALL.iter().map(|&view| view! { <ViewTab view /> }).collect_view()}
            </nav>
            <div class="bar-actions">
                <button
                    type="button"
                    class="plain filter-toggle"
                    aria-expanded=move || panels.filter.get().to_string()
                    aria-controls="facets"
                    on:click=move |_| panels.filter.update(|open| *open = !*open)
                >
                    {words::FILTER}
                    {move || (!app.choice.read().is_empty()).then(|| view! { <span class="dot" aria-label="is set"></span> })}
                </button>
                <button type="button" class="plain" on:click=move |_| copy_link(app, &untrack(|| url::link_of(app)).to_fragment())>
                    {move || if app.copied.get() { "Copied" } else { words::COPY_LINK }}
                </button>
                <ThemeSwitch />
            </div>
        </header>
    }
}

#[component]
fn ViewTab(
    /// The view it turns to.
    view: ViewName,
) -> impl IntoView {
    let app = AppState::expect();
    let is_current = move || app.view.get() == view;
    view! {
        <button
            type="button"
            class="view-tab"
            aria-current=move || is_current().then_some("page")
            on:click=move |_| app.show(view)
        >
            {words::view_name(view)}
        </button>
    }
}

#[component]
fn ThemeSwitch() -> impl IntoView {
    let app = AppState::expect();
    let next = move || match app.theme.get() {
        Theme::Auto => Theme::Light,
        Theme::Light => Theme::Dark,
        Theme::Dark => Theme::Auto,
    };
    view! {
        <button
            type="button"
            class="plain paper-switch"
            title=move || format!("Paper: {}. Press for: {}", words::theme_name(app.theme.get()), words::theme_name(next()))
            on:click=move |_| app.theme.set(untrack(next))
        >
            <span class="paper-sign" data-paper=move || app.theme.get().key() aria-hidden="true"></span>
            <span class="visually-hidden">"Paper: "</span>
            {move || match app.theme.get() {
                Theme::Auto => "Auto",
                Theme::Light => "Light",
                Theme::Dark => "Dark",
            }}
        </button>
    }
}

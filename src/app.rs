//! The root of the page: the state and the frame around the views.

use crate::document::Region;
use crate::perform::{close_finder, escape, keep_drawer, keep_sheet};
use crate::platform::{frame, input, root, scroll};
use crate::state::{AppState, BasemapState, Given, Live, Turn, effect, url};
use crate::views::{self, ready};
use leptos::prelude::*;
use marchland_core::link::ViewName;
use marchland_page::layout::Panel;
use marchland_page::markup::{Markup, On, el, of};
use marchland_page::{Act, Layout, words};
use marchland_scene::map::Sites;

/// The page.
#[component]
pub fn App(
    /// Corpus and basemap.
    given: Given,
) -> impl IntoView {
    let app = AppState::new(given);
    app.provide();
    url::keep_in_step(app);
    ready::keep_mounted(app);
    ready::keep_paper(app);
    keep_sheet(app);
    keep_drawer(app);
    input::on_escape(move || escape(app));
    input::on_slash(move || {
        // Beside a drawer nothing can be reached.
        app.layout.update(|layout| layout.set_open(Panel::Filter, false));
        frame::after(4, Box::new(|| scroll::focus("search")));
    });
    input::on_press_beside(".search, .search-list", move || close_finder(app));
    input::on_press_beside(".languages", || {
        root::close_languages();
    });
    let net = views::net(app);
    let times = views::times(app);
    ready::keep_marks(app, times.is_some());
    let plan = Live::new(None);
    effect(move || {
        if let BasemapState::Here(ground) = app.basemap.get() {
            let sites = Box::leak(Box::new(Sites::of(ground, app.data.columns(), app.data.places())));
            app.sites.set(Some(sites));
            plan.set(Some(views::plan(app, ground, sites)));
        }
    });
    view! {
        <div class=move || frame_class(&app.layout.read()) data-view=move || app.mounted.get().key()>
            <Region content=Box::new(move || views::top(app)) />
            <Region content=Box::new(move || views::found(app)) later=true turn=Turn::Around />
            <Region content=views::facets(app) later=true turn=Turn::Facets />
            <main id="main" class="main" tabindex="-1">
                {move || match app.mounted.get() {
                    ViewName::Map => views::map(app, plan.get()),
                    ViewName::Timeline => views::timeline(times),
                    ViewName::Network => views::network(net),
                    ViewName::Sources => views::sources(app),
                    ViewName::Claims => views::claims(app),
                    ViewName::List => views::list(app),
                    ViewName::About => views::about(app),
                }}
            </main>
            <Region content=Box::new(move || views::detail(app)) later=true />
            {move || app.settled.get().then(|| views::period(app, times))}
            <Region content=Box::new(move || said(app)) />
            <Region content=Box::new(move || views::share(app)) />
        </div>
    }
}

fn frame_class(layout: &Layout) -> String {
    let open = [
        ("filter-open", layout.is_open(Panel::Filter)),
        ("sheet-open", layout.is_open(Panel::Sheet)),
        ("period-open", layout.is_open(Panel::Period)),
    ];
    open.into_iter()
        .filter(|(_, open)| *open)
        .fold("frame".to_owned(), |all, (one, _)| [&all, " ", one].concat())
}

/// What assistive technology reads out.
fn said(app: AppState) -> Vec<Markup> {
    let said = of("p", "said").with("role", "status").with("aria-live", "polite");
    vec![said.put(app.said.get()).into()]
}

/// The links past the frame; before everything else.
pub fn skips() -> [Markup; 2] {
    [("main", "#main", words::SKIP), ("period", "#period", words::SKIP_TO_PERIOD)].map(|(id, href, words)| {
        el("a").class("skip").with("href", href).on(On::Click, Act::Skip(id)).put(words).into()
    })
}

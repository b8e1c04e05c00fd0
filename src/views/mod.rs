//! From signals to what is shown: which part of the state each document and picture is made from.
//!
//! The views do not know each other; they meet in `state`. A region reads only the signals it needs, so that
//! nothing else wakes it.

pub mod map;
pub mod network;
pub mod picture;
pub mod ready;
pub mod timeline;

pub use map::{map, plan};
pub use network::{net, network};
pub use timeline::{period, timeline, times};

use crate::document::{Region, region::Content};
use crate::platform::clipboard;
use crate::platform::scroll::Way;
use crate::state::{AppState, Loading, Turn, effect, url};
use leptos::prelude::*;
use marchland_page::compare::Side;
use marchland_page::detail::Shown;
use marchland_page::frame;
use marchland_page::frame::FacetOrder;
use marchland_page::layout::Panel;
use marchland_page::markup::{Element, Markup, of};
use marchland_page::share::{self, Shared, short_address};
use marchland_page::sources::{self, Opened, Panes};
use marchland_page::{Act, search, words};
use std::cell::{OnceCell, RefCell};

fn one(element: Element) -> Vec<Markup> {
    vec![element.into()]
}

/// A view that is a document.
fn document(content: Content) -> AnyView {
    view! { <Region content turn=Turn::View /> }.into_any()
}

/// The bar and the lines for the reader.
pub fn top(app: AppState) -> Vec<Markup> {
    let bar = frame::bar(app.data, app.view.get(), app.theme.get(), &app.choice.read(), &app.layout.read());
    let notices = frame::notices(&app.notices.read()).map(Markup::from);
    // Where the facets are out of sight, so is their advice.
    let advice = frame::loosen(&app.shown.read(), &app.choice.read());
    let advice = advice.map(|advice| of("aside", "notices advice").put(advice).into());
    let mut notes = of("div", "page-notes");
    for note in loading(app).into_iter().chain(advice).chain(notices) {
        notes = notes.put(note);
    }
    crate::app::skips().into_iter().chain([bar.into(), notes.into()]).collect()
}

/// What the search lists.
pub fn found(app: AppState) -> Vec<Markup> {
    app.coming.arrived.get();
    let list = search::list(app.data, &app.shown.read(), &app.choice.read(), &app.layout.read());
    list.into_iter().map(Into::into).collect()
}

/// What comes behind the page, or did not.
fn loading(app: AppState) -> Option<Markup> {
    let (words, label, act) = match app.coming.loading.get() {
        Loading::Done => return None,
        Loading::Records(read, all) => {
            (words::records_progress(read, all), words::CANCEL, Act::CancelLoading)
        }
        Loading::Stopped => (words::RECORDS_STOPPED.into(), words::LOAD_AGAIN, Act::LoadAgain),
        Loading::NoText => (words::TEXT_MISSING.into(), words::LOAD_AGAIN, Act::LoadAgain),
    };
    Some(frame::loading(words, label, act).into())
}

/// The facets.
pub fn facets(app: AppState) -> Content {
    let data = app.data;
    let order = OnceCell::new();
    Box::new(move || {
        let (shown, choice) = (app.shown.read(), app.choice.read());
        let order = order.get_or_init(|| FacetOrder::of(data, &shown));
        let panel = frame::facets(data, &shown, &choice, order, &app.layout.read());
        vec![frame::veil().into(), panel.into()]
    })
}

/// The panel of the selection.
pub fn detail(app: AppState) -> Vec<Markup> {
    let _ = app.coming.arrived.get();
    let address = app.selection.get().and_then(|record| short_address(app.data, &app.home, record));
    one(marchland_page::detail::detail(&Shown {
        data: app.data,
        wholes: Option::as_ref(&app.wholes.read()),
        filtered: &app.shown.read(),
        choice: &app.choice.read(),
        selection: app.selection.get(),
        address: address.as_deref().unwrap_or_default(),
        hovered: app.hovered.get(),
        view: app.view.get(),
        line: app.line.get(),
        paper: app.paper(),
        layout: &app.layout.read(),
    }))
}

/// Makes something from what a reader takes along; every part of the state wakes whoever asks.
pub fn shared<T>(app: AppState, make: impl FnOnce(&Shared<'_>) -> T) -> T {
    let link = url::link_of(app);
    make(&Shared {
        data: app.data,
        link: &link,
        address: &app.address(&link.to_fragment()),
        place: &app.home,
        selection: app.selection.get(),
        hands_on: clipboard::can_hand_on(),
        layout: &app.layout.peek(),
    })
}

/// The panel of what a reader takes along.
pub fn share(app: AppState) -> Vec<Markup> {
    let is_open = app.layout.read().is_open(Panel::Share);
    let panel = if is_open { shared(app, share::panel) } else { None };
    panel.into_iter().map(Into::into).collect()
}

/// The table of incidents.
pub fn list(app: AppState) -> AnyView {
    document(Box::new(move || {
        let _ = app.coming.recorded.get();
        let (shown, layout) = (app.shown.read(), app.layout.read());
        let (first, first_shown) = (app.compared.read(), app.compared_shown.read());
        let first =
            first.as_ref().zip(Option::as_ref(&first_shown)).map(|(choice, shown)| Side { choice, shown });
        let rows = marchland_page::list::sorted(app.data, &shown, &layout);
        one(marchland_page::list::list(
            app.data,
            &shown,
            &rows,
            app.selection.get(),
            &app.choice.read(),
            first,
            &layout,
        ))
    }))
}

/// The claims and how they differ; the matter that is selected comes into sight.
pub fn claims(app: AppState) -> AnyView {
    let selected =
        untrack(|| app.selection.now()).and_then(|one| marchland_page::claims::anchor(app.data, one));
    if let Some(place) = selected {
        effect(move || {
            // What is not shown yet can neither be scrolled to nor take the focus.
            if app.drawn.get() {
                let place = place.clone();
                crate::platform::frame::once(move || {
                    crate::platform::scroll::reveal(&place);
                });
            }
        });
    }
    document(Box::new(move || {
        let _ = app.coming.arrived.get();
        let (choice, layout) = (app.choice.read(), app.layout.read());
        one(marchland_page::claims::claims(app.data, &choice, app.selection.get(), &layout))
    }))
}

/// How the page was made.
pub fn about(app: AppState) -> AnyView {
    document(Box::new(move || {
        let _ = app.coming.recorded.get();
        one(marchland_page::about::about(app.data))
    }))
}

/// The articles and the reading pane.
pub fn sources(app: AppState) -> AnyView {
    let data = app.data;
    let mut before = Panes::default();
    effect(move || {
        let now = app.reading.get();
        // What is not shown yet can neither be scrolled to nor take the focus.
        if !app.drawn.get() {
            return;
        }
        let was = std::mem::replace(&mut before, now.clone());
        // Another number of panes gives each another width.
        let moves = now.places.len() != was.places.len();
        let (is_alone, way) = if now.places.len() < 2 { (true, Way::Gliding) } else { (false, Way::AtOnce) };
        for place in now.places {
            let is_turned = now.turned == Some(place.article);
            if moves || is_turned || !was.places.contains(&place) {
                crate::platform::frame::once(move || {
                    crate::platform::scroll::show(&place.anchor(), way, is_turned || is_alone);
                });
            }
        }
    });
    // Cut once for each turn to another article, and when the records have come.
    let opened = RefCell::new((false, Vec::<Opened>::new()));
    document(Box::new(move || {
        let (panes, _) = (app.reading.get(), app.coming.arrived.get());
        let mut opened = opened.borrow_mut();
        let (was_recorded, opened) = &mut *opened;
        if std::mem::replace(was_recorded, data.has_records()) != data.has_records() {
            opened.clear();
        }
        opened.retain(|one| panes.places.iter().any(|place| place.article == one.at()));
        let first = panes.places.first().map(|place| place.article);
        let mut page = of("div", "sources")
            .also("reading", first.is_some())
            .also("beside", !panes.has_room())
            .put(sources::contents(data, &app.shown.read(), first));
        for &place in &panes.places {
            let at = opened.iter().position(|one| one.at() == place.article).unwrap_or_else(|| {
                opened.push(Opened::of(data, place.article));
                opened.len() - 1
            });
            let beside = panes.beside(place.article).map(|other| (other, first == Some(other)));
            page = page.maybe(sources::reader(data, &opened[at], place, beside, app.selection.get()));
        }
        one(page)
    }))
}

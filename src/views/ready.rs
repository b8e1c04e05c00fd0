//! The readiness marks, so that speed and state can be measured from outside; and the paper of the root.

use crate::platform::media::Preference;
use crate::platform::root::{self, PageState};
use crate::platform::{frame, marks};
use crate::state::{AppState, Turn, effect};
use gloo::timers::callback::Timeout;
use marchland_core::link::ViewName;
use marchland_page::words;

/// How long a canvas may take before the page counts as ready without it, milliseconds.
const PATIENCE_MS: u32 = 4_000;

/// Mark at the start of a filter change.
pub const UPDATE_START: &str = "marchland:update-start";

/// Keeps `data-incidents-shown` in step and measures each filter change up to the frame that shows it.
pub fn keep_marks(app: AppState) {
    let mut is_first = true;
    effect(move || {
        let (n_shown, moving) = (app.shown.read().n_passing(), app.moving.get());
        root::set_incidents_shown(n_shown);
        if !std::mem::take(&mut is_first) {
            if !moving {
                app.said.set(words::shown(n_shown, app.data.columns().len()));
            }
            // Views without a canvas draw with the document: their frame is the next but one.
            frame::after(2, Box::new(move || drawn(app)));
        }
    });
    // A view without a canvas is ready once its elements have been through a frame; a canvas says so itself, unless
    // it has no room to draw in.
    if has_picture(app) {
        Timeout::new(PATIENCE_MS, move || drawn(app)).forget();
    } else {
        frame::after(2, Box::new(move || drawn(app)));
    }
}

/// Whether the view is a picture, drawn before what stands around it.
pub fn has_picture(app: AppState) -> bool {
    matches!(app.view.now(), ViewName::Map | ViewName::Network | ViewName::Timeline)
}

/// Something has been drawn: the first time makes the page ready, the first after a change ends its measure.
pub fn drawn(app: AppState) {
    if !app.drawn.now() {
        app.drawn.set(true);
        marks::mark("marchland:ready");
        root::set_state(PageState::Ready);
        frame::once(move || app.settled.set(true));
    }
    if app.update_waits.now() {
        app.update_waits.set(false);
        take_turns(app, Turn::Around as usize);
        marks::measure("marchland:update", UPDATE_START);
    }
}

/// So many incidents are counted at once; of more, each frame takes its part.
const N_AT_ONCE: usize = 250_000;

/// Whether there are more.
fn is_many(app: AppState) -> bool {
    app.data.columns().len() > N_AT_ONCE
}

/// Lets everything wait for its turn after a change of the filter; the view of many incidents for the next frame.
pub fn wait(app: AppState) {
    app.waits.iter().skip(1).for_each(|turn| turn.set_if_other(true));
    if is_many(app) && !app.moving.now() {
        let view = app.waits[Turn::View as usize];
        view.set_if_other(true);
        // What is to be drawn is made in one frame and drawn in the next.
        frame::once(move || {
            app.stage.now().map(|stage| stage.scene.peek());
            frame::once(move || view.set_if_other(false));
        });
    }
}

/// What stands around the view follows it: of many incidents one part in each frame, so that none takes long.
fn take_turns(app: AppState, from: usize) {
    frame::once(move || {
        let is_many = is_many(app);
        if is_many && from == Turn::Facets as usize && !app.shown.prepare(|shown| shown.prepare(N_AT_ONCE)) {
            take_turns(app, from);
            return;
        }
        let next = if is_many { from + 1 } else { Turn::N };
        app.waits[from..next].iter().for_each(|turn| turn.set_if_other(false));
        if next < Turn::N {
            take_turns(app, next);
        }
    });
}

/// Keeps the root's `data-theme` at light or dark, as chosen or as the system says.
pub fn keep_paper(app: AppState) {
    effect(move || {
        root::set_theme(if app.paper().is_dark() { "dark" } else { "light" });
    });
    Preference::Dark.on_change(move |dark| app.system_dark.set(dark));
    Preference::Contrast.on_change(move |strong| app.system_strong.set(strong));
}

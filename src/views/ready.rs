//! The readiness marks, so that speed and state can be measured from outside; and the paper of the root.

use crate::platform::media::Preference;
use crate::platform::root::{self, PageState};
use crate::platform::{fetch, frame, marks, pause};
use crate::state::{AppState, BasemapState, Turn, effect};
use gloo::timers::callback::Timeout;
use marchland_core::link::ViewName;
use marchland_page::{Data, words};

/// How long a canvas may take before the page counts as ready without it, milliseconds.
const PATIENCE_MS: u32 = 4_000;

/// How long a frame may take: out of sight there is none.
const FRAME_MS: u32 = 300;

/// Mark at the start of a filter change.
pub const UPDATE_START: &str = "marchland:update-start";

/// Keeps `data-incidents-shown` in step and measures each filter change up to the frame that shows it;
/// `has_days` says whether there is anything to put on a timeline.
pub fn keep_marks(app: AppState, has_days: bool) {
    if !is_many(app.data) {
        // In a task of its own.
        effect(move || app.settled.set(true));
    }
    effect(move || {
        if app.has_to_wait(Turn::View) && !moves_at_once(app) {
            return;
        }
        let (n_shown, moving) = (app.shown.read().n_passing(), app.moving.get());
        root::set_incidents_shown(n_shown);
        // Until then it is the first drawing that shows them.
        if app.drawn.now() {
            if !moving {
                app.said.set(words::shown(n_shown, app.data.columns().len()));
            }
            // Views without a canvas draw with the document: their frame is the next but one.
            frame::after(2, Box::new(move || drawn(app)));
        }
    });
    // A canvas says itself that it is drawn, unless something keeps it from that.
    Timeout::new(PATIENCE_MS, move || show(app)).forget();
    effect(move || {
        let has_picture = match app.view.get() {
            ViewName::Map => matches!(*app.basemap.peek(), BasemapState::Here(_)),
            ViewName::Timeline => has_days,
            view => view == ViewName::Network,
        };
        if has_picture || app.drawn.now() {
            return;
        }
        // A view without one is ready once its elements have been through a frame.
        fetch::start(async move {
            // The first comes before the last effect of the start, the second before those that it made.
            for _ in 0..3 {
                let _ = pause::pause().await;
            }
            frame::after(2, Box::new(move || show(app)));
            Timeout::new(FRAME_MS, move || show(app)).forget();
        });
    });
}

/// Shows the page, if it is not shown yet.
fn show(app: AppState) {
    if !app.drawn.now() {
        drawn(app);
    }
}

/// Something has been drawn: the first time makes the page ready, the first after a change ends its measure.
pub fn drawn(app: AppState) {
    if !app.drawn.now() {
        app.drawn.set(true);
        marks::mark("marchland:ready");
        root::lay_out();
        root::set_state(PageState::Ready);
        pause::end();
        if is_many(app.data) {
            take_turns(app);
        }
    }
    if app.update_waits.now() {
        app.update_waits.set(false);
        follow(app);
        marks::measure("marchland:update", UPDATE_START);
    }
}

/// So many incidents are counted at once; of more, each frame takes its part.
const N_AT_ONCE: usize = 250_000;

/// Whether there are more.
pub fn is_many(data: &Data) -> bool {
    data.columns().len() > N_AT_ONCE
}

/// Lets everything wait for its turn after a change of the filter.
pub fn wait(app: AppState) {
    app.waits.iter().skip(1).for_each(|turn| turn.set_if_other(true));
    app.n_changes.update(|n| *n += 1);
    if !app.moving.now() {
        wait_with_view(app);
    } else if is_many(app.data) {
        app.waits[Turn::View as usize].set_if_other(true);
        if !app.alternates.now() {
            app.alternates.set(true);
            frame::once(move || alternate(app));
        }
    }
}

/// Whether a period under the hand is seen to move at once, in every picture.
pub fn moves_at_once(app: AppState) -> bool {
    app.moving.now() && !is_many(app.data)
}

/// Draws a period that moves among many incidents: the strip in one frame and the view in the next, as both are more
/// than one bears; and so on until nothing has changed since.
fn alternate(app: AppState) {
    let change = app.n_changes.now();
    app.waits[Turn::Strip as usize].set_if_other(false);
    frame::once(move || {
        app.waits[Turn::View as usize].set_if_other(false);
        frame::once(move || {
            if app.n_changes.now() == change {
                app.alternates.set(false);
            } else {
                alternate(app);
            }
        });
    });
}

/// Puts the view in the middle in its place.
pub fn keep_mounted(app: AppState) {
    app.mounted.set(app.view.now());
    effect(move || {
        let view = app.view.get();
        if is_many(app.data) && app.drawn.now() {
            wait_with_view(app);
        } else {
            app.mounted.set_if_other(view);
        }
    });
}

/// Lets the view of many incidents wait while it is worked out, one part in each frame: its elements, where the words
/// of the filter are, which incidents have them, what passes it, the picture.
fn wait_with_view(app: AppState) {
    if is_many(app.data) {
        app.waits[Turn::View as usize].set_if_other(true);
        app.n_wishes.update(|n| *n += 1);
        work_out(app, app.n_wishes.now(), 0);
    }
}

/// Whether a part of the page over many incidents is still to be worked out.
pub fn is_worked_out(app: AppState, turn: Turn) -> bool {
    is_many(app.data) && app.waits[turn as usize].now() && !app.alternates.now()
}

fn work_out(app: AppState, wish: u32, part: u8) {
    frame::once(move || {
        // Somebody has wished for something else since.
        if app.n_wishes.now() != wish {
            return;
        }
        match part {
            0 => app.mounted.set_if_other(app.view.now()),
            1 => drop(app.data.answer(&app.choice.peek().text)),
            2 => drop(app.data.answer(&app.choice.peek().text).hits(app.data)),
            3 => app.shown.prepare(|_| ()),
            4 => drop(app.stage.now().map(|stage| stage.scene.peek())),
            _ => return app.waits[Turn::View as usize].set_if_other(false),
        }
        work_out(app, wish, part + 1);
    });
}

/// What stands around the view follows it: of many incidents once the hand rests, one part in each frame.
fn follow(app: AppState) {
    /// How long a hand that holds the period has to rest, milliseconds.
    const REST_MS: u32 = 100;
    if is_many(app.data) && app.moving.now() && !app.layout.peek().playing {
        let change = app.n_changes.now();
        let rested = move || {
            if app.n_changes.now() == change {
                take_turns(app);
            }
        };
        Timeout::new(REST_MS, rested).forget();
    } else {
        take_turns(app);
    }
}

/// Lets everything take its turn; turns that are being taken serve a new change as well.
fn take_turns(app: AppState) {
    if !app.takes_turns.now() {
        app.takes_turns.set(true);
        take_turn(app, Turn::Around as usize);
    }
}

fn take_turn(app: AppState, from: usize) {
    let is_many = is_many(app.data);
    let take = move || {
        // It would work out at once what the view works out in parts.
        if is_worked_out(app, Turn::View) {
            take_turn(app, from);
            return;
        }
        if is_many && from == Turn::Facets as usize && !app.shown.prepare(|shown| shown.prepare(N_AT_ONCE)) {
            take_turn(app, from);
            return;
        }
        let next = if is_many { from + 1 } else { Turn::N };
        app.waits[from..next].iter().for_each(|turn| turn.set_if_other(false));
        if next == Turn::N {
            app.settled.set_if_other(true);
        }
        if next < Turn::N {
            take_turn(app, next);
        } else if !app.update_waits.now() && app.waits.iter().skip(1).any(|turn| turn.now()) {
            // A change has been drawn since the first turn.
            take_turn(app, Turn::Around as usize);
        } else {
            app.takes_turns.set(false);
        }
    };
    // Much is made between two frames, so that the one only has to show it.
    frame::once(move || {
        if is_many {
            Timeout::new(0, take).forget();
        } else {
            take();
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

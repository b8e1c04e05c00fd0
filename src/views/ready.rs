//! The readiness marks, so that speed and state can be measured from outside; and the paper of the root.

use crate::platform::media::Preference;
use crate::platform::root::{self, PageState};
use crate::platform::{frame, marks};
use crate::state::{AppState, effect};
use leptos::prelude::*;
use marchland_page::words;
use marchland_scene::style::Paper;

/// Mark at the start of a filter change.
pub const UPDATE_START: &str = "marchland:update-start";

/// What has been drawn, in this page.
#[derive(Clone, Copy)]
struct Drawn {
    ready: StoredValue<bool>,
    update_waits: StoredValue<bool>,
}

/// Keeps `data-incidents-shown` in step and measures each filter change up to the frame that shows it.
pub fn keep_marks(app: AppState) {
    let drawn_state = Drawn { ready: StoredValue::new(false), update_waits: StoredValue::new(false) };
    provide_context(drawn_state);
    let mut is_first = true;
    effect(move || {
        let n_shown = app.filtered.read().incidents.len();
        root::set_incidents_shown(n_shown);
        if !std::mem::take(&mut is_first) {
            drawn_state.update_waits.set_value(true);
            app.said.set(words::shown(n_shown, app.data.columns().len()));
            // Views without a canvas draw with the document: their frame is the next but one.
            frame::once(move || frame::once(move || finish(drawn_state)));
        }
    });
    // A view without a canvas is ready once its elements have been through a frame.
    frame::once(move || frame::once(move || finish(drawn_state)));
}

fn finish(state: Drawn) {
    if state.ready.try_get_value() == Some(false) {
        state.ready.set_value(true);
        marks::mark("marchland:ready");
        root::set_state(PageState::Ready);
    }
    if state.update_waits.try_get_value() == Some(true) {
        state.update_waits.set_value(false);
        marks::measure("marchland:update", UPDATE_START);
    }
}

/// For canvases: called after each frame they draw.
pub fn drawn() -> Callback<()> {
    let state = use_context::<Drawn>();
    Callback::new(move |()| {
        if let Some(state) = state {
            finish(state);
        }
    })
}

/// Keeps the root's `data-theme` at light or dark, as chosen or as the system says.
pub fn keep_paper(app: AppState) {
    effect(move || {
        root::set_theme(match app.paper() {
            Paper::Light => "light",
            Paper::Dark => "dark",
        });
    });
    let listener = Preference::Dark.on_change(move |dark| app.system_dark.set(dark));
    let listener = StoredValue::new_local(listener);
    on_cleanup(move || listeners_off(listener));
}

fn listeners_off<T: 'static>(listener: StoredValue<T, LocalStorage>) {
    listener.dispose();
}

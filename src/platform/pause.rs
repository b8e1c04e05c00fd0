//! Pauses in the work of a start, so that the browser draws and answers between two parts of it.
//!
//! Effects of Leptos run one after the other in the task that made them: at a start all of them, which on a slow phone
//! holds everything up for a second. Until the page stands, each that comes late gets a task of its own, in the order
//! in which it was made.

use any_spawner::{CustomExecutor, Executor, PinnedFuture, PinnedLocalFuture};
use std::cell::Cell;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// How long a task goes on with the next part, milliseconds.
const PART_MS: f64 = 5.0;

thread_local! {
    /// Until when the task at hand goes on, milliseconds since the page was opened; `None` once the page stands.
    static UNTIL: Cell<Option<f64>> = const { Cell::new(Some(0.0)) };
}

fn now() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now())
}

/// Lets the browser do what is due. A message to itself: timers are held back in a tab that nobody sees.
pub async fn pause() {
    if let Ok(channel) = web_sys::MessageChannel::new() {
        let (from, to) = (channel.port1(), channel.port2());
        let come = js_sys::Promise::new(&mut |done, _| {
            from.set_onmessage(Some(&done));
            let _ = to.post_message(&JsValue::NULL);
        });
        let _ = JsFuture::from(come).await;
        from.close();
    }
    if UNTIL.get().is_some() {
        UNTIL.set(Some(now() + PART_MS));
    }
}

/// The same, where the task at hand has gone on for long.
pub async fn pause_if_due() {
    if UNTIL.get().is_some_and(|until| now() > until) {
        pause().await;
    }
}

/// Nothing is spread over tasks any more: what a reader does is answered at once.
pub fn end() {
    UNTIL.set(None);
}

/// Spreads the effects of Leptos over tasks from now on.
pub fn spread_effects() {
    let _ = Executor::init_custom_executor(Spread);
}

struct Spread;

impl CustomExecutor for Spread {
    fn spawn(&self, _: PinnedFuture<()>) {}

    fn spawn_local(&self, work: PinnedLocalFuture<()>) {
        if UNTIL.get().is_none() {
            return spawn_local(work);
        }
        spawn_local(async {
            pause_if_due().await;
            work.await;
        });
    }

    fn poll_local(&self) {}
}

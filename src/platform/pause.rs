//! Pauses in the work of a start, so that the browser draws and answers between two parts of it.
//!
//! Effects of Leptos run one after the other in the task that made them: at a start all of them, which on a slow phone
//! holds everything up for a second. Until the page stands, each gets a task of its own, in the order in which it was
//! made.

use any_spawner::{CustomExecutor, Executor, PinnedFuture, PinnedLocalFuture};
use std::cell::Cell;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::{JsFuture, spawn_local};

thread_local! {
    static SPREADS: Cell<bool> = const { Cell::new(true) };
}

#[wasm_bindgen]
extern "C" {
    /// Of `boot.js`: waits for a task of its own. Not by a timer, which is held back in a tab that nobody sees.
    #[wasm_bindgen(js_name = marchlandPause)]
    fn task() -> js_sys::Promise;
}

/// Lets the browser do what is due.
pub fn pause() -> JsFuture {
    JsFuture::from(task())
}

/// Nothing is spread over tasks any more: what a reader does is answered at once.
pub fn end() {
    SPREADS.set(false);
}

/// Spreads the effects of Leptos over tasks from now on.
pub fn spread_effects() {
    let _ = Executor::init_custom_executor(Spread);
}

struct Spread;

impl CustomExecutor for Spread {
    fn spawn(&self, _: PinnedFuture<()>) {}

    fn spawn_local(&self, work: PinnedLocalFuture<()>) {
        if !SPREADS.get() {
            return spawn_local(work);
        }
        spawn_local(async {
            let _ = pause().await;
            work.await;
        });
    }

    fn poll_local(&self) {}
}

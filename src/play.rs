//! The period that moves: by its length at a press, by a tenth of it at each tick of play.

use crate::platform::fetch;
use crate::state::AppState;
use gloo::timers::future::TimeoutFuture;
use marchland_page::brush::{beginning, moved, window_of};
use marchland_page::words;
use marchland_scene::timeline::{ends_of, range};

/// Part of its length that a period moves at each tick.
const TICK: f64 = 0.1;

/// Moves the period by a part of its length; `true` where it has come to the end.
pub fn step(app: AppState, part: f64) -> bool {
    let period = app.choice.peek().period();
    let next = ends_of(app.data.columns()).and_then(|ends| moved(period, ends, part));
    let Some(((from, to), is_end)) = next else { return true };
    app.choose(|choice| (choice.from, choice.to) = (from, to));
    is_end
}

/// Starts play, from the beginning of what is shown where no period is set; or stops it.
pub fn toggle(app: AppState) {
    if app.layout.peek().playing {
        stop(app);
        return;
    }
    if app.choice.peek().period().is_none() {
        let shown = app.window.now().map(window_of).or_else(|| range(app.data.columns()));
        let Some((from, to)) = shown.map(beginning) else { return };
        app.choose(|choice| (choice.from, choice.to) = (from, to));
    }
    app.layout.update(|layout| layout.playing = true);
    app.moving.set(true);
    fetch::start(async move {
        while app.layout.peek().playing {
            let speed = app.layout.peek().speed % words::SPEEDS.len();
            TimeoutFuture::new(words::SPEEDS[speed].1).await;
            if !app.layout.peek().playing || step(app, TICK) {
                break;
            }
        }
        stop(app);
    });
}

/// Stops play; the link then says where.
pub fn stop(app: AppState) {
    if app.layout.peek().playing {
        app.layout.update(|layout| layout.playing = false);
        app.moving.set(false);
    }
}

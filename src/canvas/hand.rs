//! What a pointer, a wheel and keys do on a stage: move it, pick from it, or drag what its view lets them take.

use super::gesture::{Gesture, Lift};
use super::stage::Stage;
use crate::platform::frame::Frames;
use crate::platform::input::{self, Happened};
use crate::state::AppState;
use gloo::timers::callback::Timeout;
use marchland_scene::Pick;
use std::cell::Cell;
use std::rc::Rc;

/// What a hand does on a picture that is more than a thing to be moved and picked from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Hold {
    /// The pointer is over a point.
    Over((f64, f64)),
    /// It goes down.
    Down((f64, f64)),
    /// What it took is dragged to a point.
    Drag((f64, f64)),
    /// It is let go.
    Drop,
    /// It was no drag.
    Cancel,
    /// Two presses in a row.
    Twice((f64, f64)),
    /// A mark is pressed.
    Press(Pick),
    /// The escape key, when the keyboard stands on no mark.
    Escape,
}

/// Answers what a hand does; `false` leaves it to the stage.
pub type Holder = &'static (dyn Fn(Hold) -> bool + Send + Sync);

/// What the pointer is doing.
#[derive(Default)]
pub(super) struct Hand {
    gesture: Gesture,
    /// Where a tap was lifted, until its click comes.
    tapped: Option<(f64, f64)>,
    /// Whether the stage's holder has taken what went down.
    holds: bool,
    /// Where that is dragged to; told once a frame.
    dragged: Rc<Cell<Option<(f64, f64)>>>,
    frames: Option<Frames>,
    /// Where the pointer has moved to; looked at between two frames, so that no frame waits for it.
    over: Rc<Cell<Option<(f64, f64)>>>,
}

impl Hand {
    /// A hand over a stage.
    pub(super) fn new(stage: Stage) -> Self {
        let dragged = Rc::new(Cell::new(None));
        let to = Rc::clone(&dragged);
        let tell = move || {
            if let Some(at) = to.take() {
                stage.hold(Hold::Drag(at));
            }
        };
        Self { dragged, frames: Some(Frames::new(tell)), ..Self::default() }
    }

    /// Looks at what the pointer is over, once the frame it moved in is done.
    fn move_over(&self, stage: Stage, app: AppState, at: (f64, f64)) {
        let is_due = self.over.replace(Some(at)).is_none();
        let over = Rc::clone(&self.over);
        let look = move || {
            if let Some(at) = over.take() {
                stage.hover(app, Some(at));
            }
        };
        if is_due {
            Timeout::new(0, look).forget();
        }
    }

    /// The pointer is over nothing.
    fn leave(&self, stage: Stage, app: AppState) {
        self.over.set(None);
        stage.hover(app, None);
    }

    /// Lets go of what the holder has taken.
    fn let_go(&mut self, stage: Stage, how: Hold) {
        if std::mem::take(&mut self.holds) {
            if let Some(frames) = &self.frames {
                frames.now();
            }
            stage.hold(how);
        }
    }

    /// Answers one event of a canvas.
    ///
    /// A tap picks when its click comes, not when the finger lifts: by then the panel that a pick opens would
    /// lie under the finger and take the click for itself.
    pub(super) fn answer(&mut self, stage: Stage, app: AppState, happened: &Happened<'_>) {
        match happened {
            // Only the first button drags; the others are the browser's.
            Happened::Down(event) if event.button() != 0 => {}
            Happened::Down(event) => {
                input::capture_current(event);
                // A second finger zooms.
                self.let_go(stage, Hold::Cancel);
                let touch = input::touch(event);
                self.holds = !self.gesture.is_active() && stage.hold(Hold::Down(touch.at));
                if self.holds {
                    // What is taken hold of is not looked at.
                    self.leave(stage, app);
                }
                self.gesture.down(touch);
            }
            // Lifted where nobody saw it.
            Happened::Move(event) if self.gesture.is_active() && event.buttons() == 0 => {
                self.gesture.cancel();
                self.let_go(stage, Hold::Cancel);
            }
            Happened::Move(event) if !self.gesture.is_active() => {
                self.move_over(stage, app, input::touch(event).at);
            }
            Happened::Move(event) => {
                let Some(view) = stage.view.now() else { return };
                let next = self.gesture.moved(input::touch(event), view, stage.zoom_range.now());
                match (next, &self.frames) {
                    (Some(_), Some(frames)) if self.holds => {
                        self.dragged.set(Some(input::touch(event).at));
                        frames.request();
                    }
                    (Some(next), _) => stage.look(next),
                    _ => {}
                }
            }
            Happened::Up(event) => {
                self.tapped = match self.gesture.up(input::touch(event)) {
                    Some(Lift::Tap(at)) => Some(at),
                    _ => None,
                };
                self.let_go(stage, if self.tapped.is_some() { Hold::Cancel } else { Hold::Drop });
            }
            Happened::Leave => self.leave(stage, app),
            Happened::Click => {
                // The label has been read, and the panel says more.
                stage.tip.set_if_other(None);
                if app.layout.peek().tray.is_some() {
                    app.layout.update(|layout| layout.tray = None);
                }
                if let Some(at) = self.tapped.take() {
                    stage.press(app, stage.find(at));
                }
            }
            Happened::DoubleClick(at) if stage.hold(Hold::Twice(*at)) => {}
            Happened::DoubleClick(at) => stage.zoom_by(1.0, Some(*at)),
            Happened::Wheel(turn) => match turn.along {
                Some(px) => stage.pan(-px, 0.0),
                None => stage.zoom_by(turn.levels, Some(turn.at)),
            },
            Happened::Key(event) => {
                let chord = event.ctrl_key() || event.meta_key() || event.alt_key();
                if !chord && stage.key(app, &event.key(), event.shift_key()) {
                    event.prevent_default();
                }
            }
            Happened::Blur => stage.leave(),
        }
    }
}

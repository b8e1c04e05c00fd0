//! Fingers and mouse to view: drag pans, two fingers zoom, a press that stays is a tap. Pure.

use marchland_core::math;
use marchland_scene::space::View;

/// Movement in CSS pixels up to which a press is still a tap.
const TAP_PX: f64 = 5.0;

/// One pointer at one moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Touch {
    /// The browser's number for the pointer.
    pub pointer: i32,
    /// CSS pixels from the upper left corner of the canvas.
    pub at: (f64, f64),
}

/// What a lifted pointer meant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Lift {
    /// Pressed and lifted in place.
    Tap((f64, f64)),
    /// The end of a drag or pinch.
    Drag,
}

/// The pointers that are down.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gesture {
    touches: Vec<Touch>,
    first: Option<(f64, f64)>,
    moved: bool,
}

fn distance(a: (f64, f64), b: (f64, f64)) -> f64 {
    math::hypot(a.0 - b.0, a.1 - b.1)
}

fn middle(a: (f64, f64), b: (f64, f64)) -> (f64, f64) {
    (f64::midpoint(a.0, b.0), f64::midpoint(a.1, b.1))
}

impl Gesture {
    /// A pointer goes down. A third one is not followed.
    pub fn down(&mut self, touch: Touch) {
        self.touches.retain(|known| known.pointer != touch.pointer);
        if self.touches.is_empty() {
            self.first = Some(touch.at);
            self.moved = false;
        } else {
            self.moved = true;
        }
        if self.touches.len() < 2 {
            self.touches.push(touch);
        }
    }

    /// Whether any pointer is down.
    pub fn is_active(&self) -> bool {
        !self.touches.is_empty()
    }

    /// Whether the press has become a drag.
    pub fn is_drag(&self) -> bool {
        self.is_active() && self.moved
    }

    /// A pointer moves: the view it leads to, `None` where nothing changes.
    pub fn moved(&mut self, touch: Touch, view: View, zoom_range: (f64, f64)) -> Option<View> {
        let at = self.touches.iter().position(|known| known.pointer == touch.pointer)?;
        let before = self.touches[at].at;
        if !self.moved && self.first.is_some_and(|first| distance(first, touch.at) <= TAP_PX) {
            return None;
        }
        let start = if self.moved { before } else { self.first.unwrap_or(before) };
        self.moved = true;
        self.touches[at].at = touch.at;
        let Some(other) = self.touches.iter().find(|known| known.pointer != touch.pointer) else {
            return Some(view.pan(touch.at.0 - start.0, touch.at.1 - start.1));
        };
        let (old, new) = (middle(before, other.at), middle(touch.at, other.at));
        let ratio = distance(touch.at, other.at).max(1.0) / distance(before, other.at).max(1.0);
        let zoom = math::within(view.zoom + math::log2(ratio), zoom_range.0, zoom_range.1);
        Some(view.pan(new.0 - old.0, new.1 - old.1).zoom_at(new, zoom))
    }

    /// A pointer is lifted, or taken away by the browser.
    pub fn up(&mut self, touch: Touch) -> Option<Lift> {
        let at = self.touches.iter().position(|known| known.pointer == touch.pointer)?;
        self.touches.remove(at);
        let tap = self.touches.is_empty() && !self.moved;
        Some(if tap { Lift::Tap(touch.at) } else { Lift::Drag })
    }

    /// Forgets every pointer.
    pub fn cancel(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests;

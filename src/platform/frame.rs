//! Animation frames.

use super::{fetch, pause::pause};
use gloo::render::{AnimationFrame, request_animation_frame};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Asks for at most one frame at a time and runs the same work in it.
///
/// Dropping the last copy takes back a frame still waiting.
#[derive(Clone)]
pub struct Frames {
    work: Rc<dyn Fn()>,
    waiting: Rc<RefCell<Option<AnimationFrame>>>,
    is_due: Rc<Cell<bool>>,
}

impl Frames {
    /// Frames that run `work`.
    pub fn new(work: impl Fn() + 'static) -> Self {
        Self { work: Rc::new(work), waiting: Rc::default(), is_due: Rc::default() }
    }

    /// Runs the work at once.
    pub fn now(&self) {
        (self.work)();
    }

    /// Runs the work in a task of its own, before the next frame; once, however often it was asked for meanwhile.
    pub fn soon(&self) {
        if self.is_due.replace(true) {
            return;
        }
        let frames = self.clone();
        fetch::start(async move {
            let _ = pause().await;
            frames.is_due.set(false);
            frames.now();
        });
    }

    /// Asks for a frame unless one is waiting.
    pub fn request(&self) {
        if self.waiting.borrow().is_some() {
            return;
        }
        let (work, waiting) = (Rc::clone(&self.work), Rc::downgrade(&self.waiting));
        let frame = request_animation_frame(move |_| {
            // The handle may go: its frame has come.
            let handle = waiting.upgrade().and_then(|waiting| waiting.borrow_mut().take());
            work();
            drop(handle);
        });
        *self.waiting.borrow_mut() = Some(frame);
    }
}

/// Runs work once, so many frames from now.
pub fn after(n_frames: u8, work: Box<dyn FnOnce()>) {
    match n_frames {
        0 => work(),
        n => once(move || after(n - 1, work)),
    }
}

/// Runs work once, in the next frame.
pub fn once(work: impl FnOnce() + 'static) {
    let keep: Rc<RefCell<Option<AnimationFrame>>> = Rc::default();
    let kept = Rc::clone(&keep);
    let frame = request_animation_frame(move |_| {
        let handle = kept.borrow_mut().take();
        work();
        drop(handle);
    });
    *keep.borrow_mut() = Some(frame);
}

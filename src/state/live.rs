//! Signals, derived values and effects, each with one compiled copy for every type that the page keeps.
//!
//! Leptos' own signals are compiled anew for each type and its memos for each closure: with the page's thirty
//! that was 60 kB of wasm. Here a value stands beside a trigger of Leptos, which does the waking; what a memo
//! compares is a turn number, so big values are neither compared nor copied. All of them are made once, at
//! the root, and live as long as the page.

use leptos::prelude::*;
use leptos::reactive::signal::ArcTrigger;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// Runs work now and again whenever a value that it reads changes.
pub fn effect(work: impl FnMut() + 'static) {
    fn one_copy(mut work: Box<dyn FnMut()>) {
        Effect::new(move |_| work());
    }
    one_copy(Box::new(work));
}

struct Cell<T> {
    value: RwLock<T>,
    wake: ArcTrigger,
}

/// A value that wakes whoever has read it when it changes.
pub struct Live<T: 'static>(&'static Cell<T>);

impl<T> Clone for Live<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Live<T> {}

impl<T> Live<T> {
    /// A value, for as long as the page lives.
    pub fn new(value: T) -> Self {
        Self(Box::leak(Box::new(Cell { value: RwLock::new(value), wake: ArcTrigger::new() })))
    }

    fn write(self) -> RwLockWriteGuard<'static, T> {
        self.0.value.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// The value, without being woken by it.
    pub fn peek(self) -> RwLockReadGuard<'static, T> {
        self.0.value.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// The value; to be let go before it is changed.
    pub fn read(self) -> RwLockReadGuard<'static, T> {
        self.0.wake.track();
        self.peek()
    }

    /// Changes the value and wakes.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        change(&mut self.write());
        self.0.wake.notify();
    }

    /// Replaces the value and wakes.
    pub fn set(self, value: T) {
        self.update(|known| *known = value);
    }
}

impl<T: Clone> Live<T> {
    /// A copy of the value.
    pub fn get(self) -> T {
        self.read().clone()
    }

    /// A copy of the value, without being woken by it.
    pub fn now(self) -> T {
        self.peek().clone()
    }
}

impl<T: PartialEq> Live<T> {
    /// Replaces the value; an equal one wakes nobody.
    pub fn set_if_other(self, value: T) {
        if *self.peek() != value {
            self.set(value);
        }
    }
}

/// A value worked out from others when somebody asks for it, and again when they have changed.
pub struct Derived<T: 'static>(&'static Worked<Option<Arc<T>>>);

/// A value and the turns of the work that brings it up to date.
struct Worked<T: 'static> {
    value: &'static RwLock<T>,
    turn: Memo<u32>,
}

impl<T> Clone for Derived<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Derived<T> {}

impl<T: Send + Sync + 'static> Derived<T> {
    /// A value worked out by `work`.
    pub fn new(work: impl Fn() -> T + Send + Sync + 'static) -> Self {
        let value: &'static RwLock<Option<Arc<T>>> = Box::leak(Box::default());
        let turn = turns(Box::new(move || {
            let new = Arc::new(work());
            *value.write().unwrap_or_else(PoisonError::into_inner) = Some(new);
        }));
        Self(Box::leak(Box::new(Worked { value, turn })))
    }

    /// The value; whoever reads it is woken when it changes.
    ///
    /// # Panics
    ///
    /// Never: a memo has done its work before it tells the turn.
    pub fn read(self) -> Arc<T> {
        let _ = self.0.turn.get();
        let value = self.0.value.read().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(value.as_ref().expect("the turn has just worked the value out"))
    }

    /// The value, without being woken by it.
    pub fn peek(self) -> Arc<T> {
        untrack(|| self.read())
    }
}

/// A value that is kept and brought up to date in place when somebody asks for it after others have changed.
pub struct Kept<T: 'static>(&'static Worked<T>);

impl<T> Clone for Kept<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Kept<T> {}

impl<T: Send + Sync + 'static> Kept<T> {
    /// A value that `update` brings up to date.
    pub fn new(value: T, update: impl Fn(&mut T) + Send + Sync + 'static) -> Self {
        let value: &'static RwLock<T> = Box::leak(Box::new(RwLock::new(value)));
        let turn =
            turns(Box::new(move || update(&mut value.write().unwrap_or_else(PoisonError::into_inner))));
        Self(Box::leak(Box::new(Worked { value, turn })))
    }

    /// Does something to the value that nobody has to hear of.
    pub fn prepare<R>(self, work: impl FnOnce(&mut T) -> R) -> R {
        let _ = untrack(|| self.0.turn.get());
        work(&mut self.0.value.write().unwrap_or_else(PoisonError::into_inner))
    }

    /// The value; whoever reads it is woken when it changes. To be let go before others change.
    pub fn read(self) -> RwLockReadGuard<'static, T> {
        let _ = self.0.turn.get();
        self.0.value.read().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Counts how often work was done.
fn turns(work: Box<dyn Fn() + Send + Sync>) -> Memo<u32> {
    Memo::new(move |before: Option<&u32>| {
        work();
        before.map_or(0, |turn| turn + 1)
    })
}

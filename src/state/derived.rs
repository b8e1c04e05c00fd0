//! Effects and derived values, each with one compiled copy for every use.
//!
//! Leptos' own are compiled anew for each closure and type; the page has thirty. What a memo compares here is
//! a turn number, so big values are neither compared nor copied.

use leptos::prelude::*;
use std::sync::Arc;

/// Runs work now and again whenever a signal that it reads changes.
pub fn effect(work: impl FnMut() + 'static) {
    fn one_copy(mut work: Box<dyn FnMut()>) {
        Effect::new(move |_| work());
    }
    one_copy(Box::new(work));
}

/// A value worked out from signals when somebody asks for it, and again when they have changed.
pub struct Derived<T: 'static> {
    value: StoredValue<Option<Arc<T>>>,
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
        let value = StoredValue::new(None);
        let turn = turns(Box::new(move || value.set_value(Some(Arc::new(work())))));
        Self { value, turn }
    }

    /// The value; whoever reads it is woken when it changes.
    pub fn read(self) -> Arc<T> {
        let _ = self.turn.get();
        self.value.get_value().expect("the turn has just worked the value out")
    }

    /// The value, without being woken.
    pub fn peek(self) -> Arc<T> {
        untrack(|| self.read())
    }
}

/// Counts how often work was done.
fn turns(work: Box<dyn Fn() + Send + Sync>) -> Memo<u32> {
    Memo::new(move |before: Option<&u32>| {
        work();
        before.map_or(0, |turn| turn + 1)
    })
}

//! Big values that memos pass on without copying or comparing them.

use std::ops::Deref;
use std::sync::Arc;

/// A value behind a pointer, equal only to itself.
pub struct Shared<T>(Arc<T>);

impl<T> Shared<T> {
    /// Puts a value behind a pointer.
    pub fn new(value: T) -> Self {
        Self(Arc::new(value))
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

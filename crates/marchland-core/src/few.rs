//! Lists that mostly have one member, which then lies in the record itself.

use std::fmt;
use std::ops::{Deref, DerefMut};

/// A list, read as a slice.
///
/// # Examples
///
/// ```
/// use marchland_core::Few;
/// let mut list = Few::One(1);
/// list.extend([2, 3]);
/// assert_eq!(list[..], [1, 2, 3]);
/// assert_eq!(size_of::<Few<[u32; 3]>>(), 16);
/// ```
#[derive(Clone, Default)]
pub enum Few<T> {
    /// Nothing.
    #[default]
    None,
    /// One member.
    One(T),
    /// More, behind a pointer a third as long as a vector.
    Many(Box<Vec<T>>),
}

impl<T> Few<T> {
    /// Adds a member at the end.
    pub fn push(&mut self, value: T) {
        *self = match std::mem::take(self) {
            Self::None => Self::One(value),
            Self::One(first) => Self::Many(Box::new(vec![first, value])),
            Self::Many(mut all) => {
                all.push(value);
                Self::Many(all)
            }
        };
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match self {
            Self::None => &[],
            Self::One(one) => std::slice::from_ref(one),
            Self::Many(all) => all,
        }
    }
}

impl<T> DerefMut for Few<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        match self {
            Self::None => &mut [],
            Self::One(one) => std::slice::from_mut(one),
            Self::Many(all) => all,
        }
    }
}

impl<T> From<Vec<T>> for Few<T> {
    fn from(mut all: Vec<T>) -> Self {
        if all.len() > 1 {
            all.shrink_to_fit();
            return Self::Many(Box::new(all));
        }
        all.pop().map_or(Self::None, Self::One)
    }
}

impl<T> From<Option<T>> for Few<T> {
    fn from(one: Option<T>) -> Self {
        one.map_or(Self::None, Self::One)
    }
}

impl<T> Extend<T> for Few<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, more: I) {
        more.into_iter().for_each(|value| self.push(value));
    }
}

impl<T> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(all: I) -> Self {
        let mut all = all.into_iter();
        let Some(first) = all.next() else { return Self::None };
        let Some(second) = all.next() else { return Self::One(first) };
        let mut list = Vec::with_capacity(2 + all.size_hint().0);
        list.extend([first, second]);
        list.extend(all);
        Self::from(list)
    }
}

impl<'l, T> IntoIterator for &'l Few<T> {
    type Item = &'l T;
    type IntoIter = std::slice::Iter<'l, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'l, T> IntoIterator for &'l mut Few<T> {
    type Item = &'l mut T;
    type IntoIter = std::slice::IterMut<'l, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

impl<T: PartialEq> PartialEq for Few<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Eq> Eq for Few<T> {}

impl<T: fmt::Debug> fmt::Debug for Few<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self).finish()
    }
}

//! The one filter: which incidents pass, and what each further click would leave.
//!
//! Values of a facet are alternatives, facets narrow each other. The count beside a value is the number of
//! incidents that pass every *other* facet and have that value.
//!
//! A million incidents are asked through their keys (`marchland_core::columns`). Whether a value fails a facet
//! is worked out once per value, as one bit for each facet; an incident's bits are those of its keys, or-ed.
//! Incidents are then counted by days, spot and class; by the keys that facets hang on, and by value, only when
//! somebody asks. When nothing but the period has changed, only the incidents whose days went in or out are looked
//! at. No chance, no clock, no floats.
#![warn(missing_docs)]

mod ask;
mod count;
mod crossfilter;
mod filter;
mod mask;
#[cfg(test)]
mod tests;

pub use ask::Removable;
pub use count::N_CLASSES;
pub use crossfilter::Crossfilter;
pub use filter::{Filter, WordHits};
pub use mask::Sizes;

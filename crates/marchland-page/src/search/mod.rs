//! The search: one field over names, incidents, claims, quotations and sentences.
//!
//! Its words are also the text of the filter: an incident passes where each of them stands in its names (those of its
//! type and mode, of places and parties with their other spellings) or in a sentence that tells of it.

mod answer;
mod field;
mod found;

#[cfg(test)]
mod tests;

pub use answer::Answer;
pub use field::{field, list, option_id};
pub use found::{Found, found};

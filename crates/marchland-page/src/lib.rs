//! The documents of the page as values: every panel, list, table and text, a pure function of the corpus and
//! of what the reader has chosen.
//!
//! A view returns [`Markup`](markup::Markup), which says what is there and, as an [`Act`], what a press does.
//! Nothing here knows a browser or a signal: the app draws the values and carries the acts out, tests read
//! them as text. Pictures (map, network) are values of `marchland-scene`.
#![warn(missing_docs)]

pub mod about;
pub mod act;
pub mod address;
pub mod brush;
pub mod choice;
pub mod claims;
pub mod compare;
pub mod copied;
pub mod data;
pub mod detail;
pub mod figure;
pub mod format;
pub mod frame;
pub mod layout;
pub mod list;
pub mod map;
pub mod markup;
pub mod network;
pub mod related;
pub mod sample;
pub mod search;
pub mod selection;
pub mod share;
pub mod sources;
pub mod supports;
pub mod timeline;
pub mod tip;
pub mod typed;
pub mod value;
pub mod words;

#[cfg(test)]
mod example;

pub use act::Act;
pub use choice::Choice;
pub use data::Data;
pub use layout::Layout;
pub use selection::Selection;
pub use sources::Reading;

//! Words of texts, found by their beginning, by their sound and in spite of a slip.
//!
//! An [`Index`] says for each word of many texts in which of their sentences it stands, and which incidents each
//! sentence tells of. It is made when a corpus is bundled ([`index::write`]) and read as the bytes it is.
//! A question ([`Ask`]) is made of words and of phrases between quotation marks; each part is looked for in sentences
//! ([`Index::find`]) and in names ([`Part::best_in`]), and shown where it stands ([`Part::each_in`]).
//!
//! Nothing here knows what a sentence or an incident says; both are numbers.
#![warn(missing_docs)]

mod ask;
pub mod fold;
pub mod index;
mod sound;
mod word;

pub use ask::{Ask, Part};
pub use index::Index;
pub use word::{How, Word};

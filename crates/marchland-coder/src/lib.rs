//! From prose to incidents, ties, claims and quotations, by rules that can be read.
//!
//! ```text
//! bytes ─► canonical text + offset map ─► zones ─► tokens, sentences ─► lexical scan (one trie)
//!       ─► entities, numbers, dates ─► speakers ─► tellings (trigger + frame + status + place + toll)
//!       ─► clusters within the article ─► incidents over articles ─► ties, claims, quotations
//! ```
//!
//! Every value keeps the tokens it was read from, and leaves as a span of bytes of the stored file. Nothing
//! here reads a file, a clock or a setting: the same source gives the same corpus, natively and in wasm.
//! The coder never fails on a text; what it cannot read it leaves alone.
#![warn(missing_docs)]

/// Words of the grammar, made at compile time: `words!["in", "at"]`.
macro_rules! words {
    ($($word:literal),* $(,)?) => {{
        const IDS: &[u64] = &[$($crate::token::word_id($word.as_bytes())),*];
        const WORDS: &$crate::token::Words = &$crate::token::Words::new(IDS);
        WORDS
    }};
}

pub mod attribution;
mod block;
pub mod canonical;
pub mod cast;
pub mod casualty;
pub mod claim;
pub mod coded;
pub mod column;
mod corpus;
pub mod date;
pub mod document;
pub mod entity;
pub mod explain;
pub mod merge;
pub mod number;
pub mod quotation;
pub mod reading;
pub mod review;
pub mod scan;
pub mod tables;
pub mod telling;
pub mod token;
pub mod world;
pub mod zone;

pub use corpus::{code, code_reviewed};
pub use date::month_tables;

use std::sync::OnceLock;
use tables::Tables;

/// The compiled lexicons, opened once.
///
/// # Panics
///
/// Never: the bytes were written by the build script from the same types.
#[expect(clippy::large_include_file, reason = "the places of the world are 2 MB, opened where they are")]
pub fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(|| {
        postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/tables.bin")))
            .expect("the build script wrote these bytes from the same types")
    })
}

#[cfg(test)]
mod tests;

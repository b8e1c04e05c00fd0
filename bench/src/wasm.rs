//! What `tests/e2e/coder.mjs` calls in the browser; the browser's clock measures it.

use crate::{Layout, n_bytes, source};
use marchland_core::manifest::Source;
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static SOURCE: RefCell<Source> = RefCell::default();
}

/// Opens the coder's tables and gives the number of their rules.
#[wasm_bindgen]
pub fn open() -> usize {
    marchland_coder::tables().rules.len()
}

/// Makes the text that the next [`code`] reads, and gives its bytes.
#[wasm_bindgen]
pub fn prepare(bytes: usize, as_one: bool) -> usize {
    let layout = if as_one { Layout::One } else { Layout::Many };
    let made = source(bytes, layout);
    let length = n_bytes(&made);
    SOURCE.set(made);
    length
}

/// Codes the text and gives the number of incidents.
#[wasm_bindgen]
pub fn code() -> usize {
    marchland_coder::code(SOURCE.take()).incidents.len()
}

//! What `bench/page/searches.mjs` calls in the browser: the index of the page over made-up articles.

use marchland_search::{Ask, Index, index};
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

/// Best sentences that a query gives.
const N_BEST: usize = 10;

thread_local! {
    static BYTES: RefCell<Vec<u8>> = RefCell::default();
    static FIRSTS: RefCell<Vec<u32>> = RefCell::default();
}

/// Makes the section of the corpus file for articles with an empty line between each two, whose sentences are lines;
/// its length in bytes.
#[wasm_bindgen]
pub fn prepare_search(articles: &str) -> usize {
    let bytes = index::write(articles.split("\n\n").map(|article| article.lines().collect()), []);
    BYTES.replace(bytes);
    BYTES.with_borrow(Vec::len)
}

/// Opens it; the number of sentences.
#[wasm_bindgen]
pub fn open_search() -> u32 {
    let firsts =
        BYTES.with_borrow(|bytes| Index::open(bytes).map(|index| index.firsts()).unwrap_or_default());
    let n = firsts.last().copied().unwrap_or(0);
    FIRSTS.set(firsts);
    n
}

/// The best sentences that hold every word of a question, as the page finds them: a slip counts where nothing else is
/// found.
#[wasm_bindgen]
pub fn search(text: &str) -> Vec<u32> {
    let n = FIRSTS.with_borrow(|firsts| firsts.last().copied().unwrap_or(0));
    BYTES.with_borrow(|bytes| {
        let Some(index) = Index::open(bytes) else { return Vec::new() };
        let parts = Ask::read(text).parts;
        let find = |part: &marchland_search::Part| {
            let exact = index.find(&part.words[0], false, n);
            if exact.iter().any(|&how| how > 0) { exact } else { index.find(&part.words[0], true, n) }
        };
        let found: Vec<Vec<u8>> = parts.iter().map(find).collect();
        let mut best: Vec<(u32, u32)> = Vec::new();
        for at in 0..n {
            if found.iter().all(|part| part[at as usize] > 0) {
                let rank = found.iter().map(|part| u32::from(part[at as usize])).sum::<u32>();
                let entry = (u32::MAX - rank, at);
                let place = best.partition_point(|known| *known < entry);
                if place < N_BEST {
                    best.truncate(N_BEST - 1);
                    best.insert(place, entry);
                }
            }
        }
        best.into_iter().map(|(_, at)| at).collect()
    })
}

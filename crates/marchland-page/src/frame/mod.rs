//! What stands around the views: bar, lines for the reader, facets, period strip.

mod bar;
mod chips;
mod facets;
mod period;

pub use bar::bar;
pub use chips::{chips, chosen_words, loosen};
pub use facets::{FacetOrder, facets, veil};
pub use period::{fields, head, preset};

use crate::markup::{Element, Markup, button, el, of};
use crate::{Act, words};

/// What is being loaded or could not be, and what can be done about it.
pub fn loading(words: impl Into<Markup>, label: impl Into<Markup>, act: Act) -> Element {
    of("aside", "notices").with("aria-label", words::LOADING).put(el("p").put(words)).put(button(label, act))
}

/// Lines for the reader: what a link named that is not here, what could not be copied. One press takes them away.
pub fn notices(lines: &[String]) -> Option<Element> {
    /// Lines shown.
    const N_LINES: usize = 4;
    (!lines.is_empty()).then(|| {
        let mut shown = lines.iter().take(N_LINES).map(String::as_str).collect::<Vec<_>>().join(" ");
        if let Some(rest) = lines.len().checked_sub(N_LINES).filter(|&rest| rest > 0) {
            shown = words::and_n_more(&shown, rest);
        }
        of("aside", "notices")
            .with("aria-label", words::NOTICES)
            .put(el("p").put(shown))
            .put(button(words::DISMISS, Act::Dismiss))
    })
}

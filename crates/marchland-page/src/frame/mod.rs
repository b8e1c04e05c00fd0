//! What stands around the views: bar, lines for the reader, facets, period strip.

mod bar;
mod facets;
mod period;

pub use bar::bar;
pub use facets::{FacetOrder, facets};
pub use period::{bar_id, period};

use crate::markup::{Element, button, el, of};
use crate::{Act, words};

/// Lines for the reader: what a link named that is not here, what could not be copied. One press takes them away.
pub fn notices(lines: &[String]) -> Option<Element> {
    (!lines.is_empty()).then(|| {
        of("aside", "notices")
            .with("aria-label", "Notices")
            .put(el("p").put(lines.join(" ")))
            .put(button(words::DISMISS, Act::Dismiss))
    })
}

//! What the reader has chosen.

use marchland_core::Interval;
use marchland_core::facet::{Facet, Value};
use std::sync::{Arc, OnceLock};

/// A choice over incidents; what is empty lets all pass.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Values of facets, in any order.
    pub chosen: Vec<Value>,
    /// Incidents whose days may meet these; undated ones do not.
    pub period: Option<Interval>,
    /// By spot: whether it may lie in the drawn area.
    pub area: Option<Vec<bool>>,
    /// For each word of a text where it was found; an incident needs every word.
    pub words: Vec<Arc<WordHits>>,
}

/// Where a word was found.
///
/// **Invariant:** each list is as long as the table that it is by; but for the last, which may be shorter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordHits {
    /// By profile.
    pub profiles: Vec<bool>,
    /// By spot.
    pub spots: Vec<bool>,
    /// By cast.
    pub casts: Vec<bool>,
    /// By incident: in what its sentences say, once that is worked out; of many it takes its time.
    pub incidents: OnceLock<Vec<bool>>,
}

impl Filter {
    /// Whether it lets everything pass.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether anything is chosen of a facet.
    pub fn has(&self, facet: Facet) -> bool {
        self.chosen.iter().any(|value| value.facet == facet)
    }

    /// Which of `n` values of a facet are chosen; `None` where all pass.
    pub(crate) fn wanted(&self, facet: Facet, n: usize) -> Option<Vec<bool>> {
        self.has(facet).then(|| {
            let mut wanted = vec![false; n];
            for value in self.chosen.iter().filter(|value| value.facet == facet) {
                if let Some(slot) = wanted.get_mut(value.at as usize) {
                    *slot = true;
                }
            }
            wanted
        })
    }
}

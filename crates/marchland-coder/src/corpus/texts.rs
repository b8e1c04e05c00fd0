//! Short texts of records, each kept once.

use marchland_core::Text;
use std::cell::RefCell;
use std::collections::HashSet;

/// The texts that records have so far.
#[derive(Default)]
pub(super) struct Texts(RefCell<HashSet<Text>>);

impl Texts {
    /// A text, the same for all records that have it.
    pub(super) fn get(&self, text: &str) -> Text {
        if text.is_empty() {
            return Text::default();
        }
        let mut known = self.0.borrow_mut();
        if let Some(text) = known.get(text) {
            return text.clone();
        }
        let text = Text::from(text);
        known.insert(text.clone());
        text
    }
}

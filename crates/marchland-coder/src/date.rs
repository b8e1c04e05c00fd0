//! Dates: what a text says of when, resolved by the rules for news.
//!
//! A date counts from the publication date where it must; without one it stays unresolved rather than
//! being taken from today. Each mention carries the rule that read it.

mod calendar;
mod phrase;
mod relative;

use crate::document::Document;
use marchland_core::date::{DateBasis, Interval};
use std::ops::Range;

pub use calendar::{month_of, weekday_of};

/// What a document's dates are counted from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Anchor {
    /// The publication date, as far as known.
    pub published: Option<Interval>,
}

/// A date in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateMention {
    /// Its tokens, with "since", "between" and the like.
    pub tokens: Range<usize>,
    /// What it means; `None` where it has no anchor.
    pub interval: Option<Interval>,
    /// What it was counted from.
    pub basis: DateBasis,
    /// The rule.
    pub rule: &'static str,
}

/// A resolved phrase without its frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Read {
    end: usize,
    interval: Option<Interval>,
    basis: DateBasis,
    rule: &'static str,
}

/// Every date of a document, in reading order.
pub fn dates(document: &Document<'_>, anchor: Anchor) -> Vec<DateMention> {
    let mut found: Vec<DateMention> = Vec::new();
    for sentence in &document.sentences {
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            let last = found.iter().rev().find_map(|date| date.interval);
            let context = phrase::Context { document, anchor, last, sentence: sentence.tokens.clone() };
            match phrase::read(&context, at) {
                Some(date) => {
                    at = date.tokens.end.max(at + 1);
                    found.push(date);
                }
                None => at += 1,
            }
        }
    }
    found
}

#[cfg(test)]
mod tests;

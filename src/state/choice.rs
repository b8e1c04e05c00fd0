//! The filter as the reader sets it: the period kept as written, so that a link says what was typed.

use marchland_core::codes::{EventType, Status};
use marchland_core::{ActorIdx, ArticleIdx, Filter, Interval, PartialDate};

/// What the reader has chosen in the facets and the period strip.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Event types.
    pub types: Vec<EventType>,
    /// Actors.
    pub actors: Vec<ActorIdx>,
    /// Articles.
    pub articles: Vec<ArticleIdx>,
    /// Status.
    pub statuses: Vec<Status>,
    /// Border incidents only, others only, or both.
    pub border: Option<bool>,
    /// First day, as written.
    pub from: Option<PartialDate>,
    /// Last day, as written.
    pub to: Option<PartialDate>,
}

impl Choice {
    /// The days between `from` and `to`; `None` when neither is set.
    pub fn period(&self) -> Option<Interval> {
        (self.from.is_some() || self.to.is_some()).then(|| Interval {
            start: self.from.and_then(|from| from.interval().start),
            end: self.to.and_then(|to| to.interval().end),
        })
    }

    /// The same as a filter over incidents.
    pub fn filter(&self) -> Filter {
        Filter {
            types: self.types.clone(),
            actors: self.actors.clone(),
            articles: self.articles.clone(),
            statuses: self.statuses.clone(),
            border: self.border,
            period: self.period(),
        }
    }

    /// Whether everything passes.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Adds a value to a facet, or takes it out.
pub fn toggle<T: PartialEq>(values: &mut Vec<T>, value: T) {
    match values.iter().position(|known| *known == value) {
        Some(at) => {
            values.remove(at);
        }
        None => values.push(value),
    }
}

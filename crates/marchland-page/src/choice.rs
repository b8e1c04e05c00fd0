//! The filter as the reader sets it: the period kept as written, so that a link says what was typed.

use marchland_core::codes::{EventType, Status};
use marchland_core::filter::FacetCounts;
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

    /// Keeps each value once; a link may name one twice.
    pub fn forget_doubles(&mut self) {
        keep_first(&mut self.types);
        keep_first(&mut self.actors);
        keep_first(&mut self.articles);
        keep_first(&mut self.statuses);
    }

    /// Whether everything passes.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

fn keep_first<T: PartialEq + Copy>(values: &mut Vec<T>) {
    let mut at = 0;
    while let Some(&value) = values.get(at) {
        if values[..at].contains(&value) {
            values.remove(at);
        } else {
            at += 1;
        }
    }
}

/// Adds a value to a facet, or takes it out.
fn toggle<T: PartialEq>(values: &mut Vec<T>, value: T) {
    match values.iter().position(|known| *known == value) {
        Some(at) => {
            values.remove(at);
        }
        None => values.push(value),
    }
}

/// A value of a facet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// An event type.
    Type(EventType),
    /// An actor.
    Actor(ActorIdx),
    /// An article.
    Article(ArticleIdx),
    /// A status.
    Status(Status),
    /// Border incidents, or the others.
    Border(bool),
}

impl Chosen {
    /// Whether a choice holds it.
    pub fn is_in(self, choice: &Choice) -> bool {
        match self {
            Self::Type(code) => choice.types.contains(&code),
            Self::Actor(at) => choice.actors.contains(&at),
            Self::Article(at) => choice.articles.contains(&at),
            Self::Status(code) => choice.statuses.contains(&code),
            Self::Border(yes) => choice.border == Some(yes),
        }
    }

    /// Adds it to a choice, or takes it out.
    pub fn toggle_in(self, choice: &mut Choice) {
        match self {
            Self::Type(code) => toggle(&mut choice.types, code),
            Self::Actor(at) => toggle(&mut choice.actors, at),
            Self::Article(at) => toggle(&mut choice.articles, at),
            Self::Status(code) => toggle(&mut choice.statuses, code),
            Self::Border(yes) => choice.border = (choice.border != Some(yes)).then_some(yes),
        }
    }

    /// Incidents that a press on it would leave.
    pub fn count(self, counts: &FacetCounts) -> u32 {
        let at = |list: &[u32], at: usize| list.get(at).copied().unwrap_or(0);
        match self {
            Self::Type(code) => at(&counts.types, usize::from(code.code())),
            Self::Actor(actor) => at(&counts.actors, actor.at()),
            Self::Article(article) => at(&counts.articles, article.at()),
            Self::Status(code) => at(&counts.statuses, usize::from(code.code())),
            Self::Border(yes) => counts.border[usize::from(yes)],
        }
    }

    /// A number of its own among all values.
    pub fn key(self) -> u64 {
        let (facet, value) = match self {
            Self::Type(code) => (0, u32::from(code.code())),
            Self::Actor(at) => (1, at.0),
            Self::Article(at) => (2, at.0),
            Self::Status(code) => (3, u32::from(code.code())),
            Self::Border(yes) => (4, u32::from(yes)),
        };
        (facet << 32) | u64::from(value)
    }
}

//! `review.toml`: what a person decided about what the coder reads, each decision with its reason.
//!
//! A decision is pinned by an article and words that stand in it once. It also says what the coder read there
//! when the decision was made; when the coder comes to read otherwise, the decision is stale and somebody must
//! look again. The format is `docs/corpus-format.md`.

mod fields;
mod parse;

#[cfg(test)]
mod tests;

use crate::claim::Answer;
use crate::codes::{CasualtyKind, EventType, Mode, Status, codes};
use crate::date::Interval;
use crate::id::ArticleIdx;
use crate::incident::Figure;
use crate::relation::Speech;
use crate::span::Span;
use std::ops::Range;

pub use parse::read;

/// The name of the review in its folder.
pub const FILE_NAME: &str = "review.toml";

/// Version of the review's format, the value of `review.format`.
pub const FORMAT: i64 = 1;

codes! {
    /// The kinds of record that a decision can be about.
    RecordKind {
        /// An event mention, and so the incident and the ties made of it.
        Event = "event", "event";
        /// A claim that is neither toll nor count.
        Claim = "claim", "claim";
        /// A quotation.
        Quotation = "quotation", "quotation";
    }
}

/// What a decision sets a slot to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set<T> {
    /// To nothing: not known, or not there.
    None,
    /// To a value.
    To(T),
}

impl<T> Set<T> {
    /// The value.
    pub fn value(self) -> Option<T> {
        match self {
            Self::None => None,
            Self::To(value) => Some(value),
        }
    }
}

/// A figure as a decision gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecidedFigure {
    /// What befell them.
    pub kind: CasualtyKind,
    /// How many.
    pub figure: Figure,
    /// The words for them.
    pub whose: String,
}

/// New values of an event mention; `None` leaves what the coder read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventValues {
    /// Type.
    pub event_type: Option<EventType>,
    /// Mode; [`Set::None`] takes it away.
    pub mode: Option<Set<Mode>>,
    /// Status.
    pub status: Option<Status>,
    /// Ids of who acted.
    pub actors: Option<Vec<String>>,
    /// Ids of who received.
    pub recipients: Option<Vec<String>>,
    /// Ids of places; an empty list says that none is known.
    pub places: Option<Vec<String>>,
    /// Days; [`Set::None`] says that they are not known.
    pub when: Option<Set<Interval>>,
    /// Every figure.
    pub figures: Option<Vec<DecidedFigure>>,
    /// Number of happenings summed up; [`Set::None`] for a single one.
    pub count: Option<Set<Figure>>,
    /// Whether it sums up several.
    pub sums: Option<bool>,
    /// Whether it states a relation and tells no happening.
    pub stated: Option<bool>,
}

/// New values of a claim.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClaimValues {
    /// What is measured.
    pub measure: Option<crate::claim::Measure>,
    /// What it is about: an id of the lists, or words.
    pub subject: Option<String>,
    /// The value.
    pub value: Option<crate::claim::Value>,
    /// The words for what narrows the count.
    pub scope: Option<String>,
    /// Whose position it is, where the matter has several.
    pub holder: Option<String>,
}

/// New values of a quotation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuotationValues {
    /// Id of the speaker; an empty text says that nobody is named.
    pub speaker: Option<String>,
    /// How the words are given.
    pub speech: Option<Speech>,
}

/// New values of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Values {
    /// Of an event mention.
    Event(Box<EventValues>),
    /// Of a claim.
    Claim(Box<ClaimValues>),
    /// Of a quotation.
    Quotation(QuotationValues),
}

impl Values {
    /// The kind of record that they are of.
    pub fn kind(&self) -> RecordKind {
        match self {
            Self::Event(_) => RecordKind::Event,
            Self::Claim(_) => RecordKind::Claim,
            Self::Quotation(_) => RecordKind::Quotation,
        }
    }
}

/// What was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// All that is read in the words is right, and nothing is missing.
    Confirm,
    /// One record is right but for these values.
    Correct(Values),
    /// One record is wrong altogether.
    Reject(RecordKind),
    /// The words say something that was not read.
    Add(Values),
    /// The event told here and the one told there are one incident.
    Merge(Span),
    /// They are two.
    Split(Span),
}

impl Action {
    /// The word for it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Correct(_) => "correct",
            Self::Reject(_) => "reject",
            Self::Add(_) => "add",
            Self::Merge(_) => "merge",
            Self::Split(_) => "split",
        }
    }
}

/// One decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The words it is about.
    pub words: Span,
    /// What was decided.
    pub action: Action,
    /// What the coder read there when it was decided, a line per record.
    pub reads: Vec<String>,
    /// Why.
    pub reason: String,
    /// Where it stands in the file, in bytes.
    pub stands: Range<usize>,
}

impl Decision {
    /// The article.
    pub fn article(&self) -> ArticleIdx {
        self.words.article
    }
}

/// Answers that a claim can give, for messages.
pub(crate) fn answers() -> Vec<&'static str> {
    Answer::ALL.iter().map(|answer| answer.key()).collect()
}

//! Ties between actors, and quotations.

use crate::codes::codes;
use crate::date::Interval;
use crate::id::{ActorIdx, ArticleIdx, Id, IncidentIdx, MentionIdx};
use crate::incident::Provenance;
use crate::span::Span;
use crate::text::Text;

codes! {
    /// How words are given.
    Speech {
        /// Between marks, a whole sentence or more.
        Direct = "direct", "in direct speech";
        /// Told without marks ("said that …").
        Indirect = "indirect", "in indirect speech";
        /// Told, with some words between marks.
        Mixed = "mixed", "partly between marks";
    }
}

codes! {
    /// Whether a tie is friendly or hostile.
    Sign {
        /// Co-operation.
        Positive = "positive", "cooperation";
        /// Conflict.
        Negative = "negative", "conflict";
    }
}

codes! {
    /// Whether a tie is done in words or in deeds.
    TieKind {
        /// Deeds.
        Material = "material", "in deeds";
        /// Words.
        Verbal = "verbal", "in words";
        /// A relation that an article states ("backed", "shares sanctuaries with").
        Stated = "stated", "stated relation";
    }
}

/// A signed tie between two actors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// Stable id.
    pub id: Id,
    /// The one with the lower index of the two; ties have no direction.
    pub a: ActorIdx,
    /// The other.
    pub b: ActorIdx,
    /// Friendly or hostile.
    pub sign: Sign,
    /// Words, deeds or a stated relation.
    pub kind: TieKind,
    /// From the first to the last dated evidence.
    pub period: Option<Interval>,
    /// Incidents behind it.
    pub incidents: Vec<IncidentIdx>,
    /// Event mentions behind it that made no incident (verbal ones).
    pub mentions: Vec<MentionIdx>,
    /// The sentences behind it, in article and reading order.
    pub evidence: Vec<Span>,
    /// The rule or rules.
    pub rules: Vec<Text>,
    /// Whether somebody denies it, with the words.
    pub denied: Vec<Span>,
    /// Coded or reviewed.
    pub provenance: Provenance,
}

/// Somebody's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// Stable id.
    pub id: Id,
    /// The article.
    pub article: ArticleIdx,
    /// Who speaks, when the text says.
    pub speaker: Option<ActorIdx>,
    /// The words that name the speaker.
    pub speaker_span: Option<Span>,
    /// The words spoken, without the marks around them.
    pub span: Span,
    /// How they are given.
    pub speech: Speech,
    /// The verb that introduces them ("said").
    pub cue: Option<Span>,
    /// The outlet they were told to, when the text says.
    pub told_to: Option<ActorIdx>,
    /// The rule.
    pub rule: Text,
    /// Coded or reviewed.
    pub provenance: Provenance,
}

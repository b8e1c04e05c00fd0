//! Ties between actors, claims that can be compared, quotations.

use crate::codes::codes;
use crate::date::Interval;
use crate::id::{ActorIdx, ArticleIdx, ClaimIdx, IncidentIdx, MentionIdx};
use crate::incident::Figure;
use crate::span::Span;

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
    pub id: String,
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
    pub rules: Vec<String>,
    /// Whether somebody denies it, with the words.
    pub denied: Vec<Span>,
}

/// A figure or assertion that can be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Stable id.
    pub id: String,
    /// The article.
    pub article: ArticleIdx,
    /// What it is about: an actor's strength, an incident's dead.
    pub subject: String,
    /// What is measured (`killed`, `strength`, `attacks`).
    pub measure: String,
    /// The value.
    pub value: Figure,
    /// What is counted ("fighters").
    pub unit: String,
    /// The days it speaks of, when known.
    pub as_of: Option<Interval>,
    /// What is included or left out, in the words of the text.
    pub scope: String,
    /// Who claims it, when the text says.
    pub claimant: Option<ActorIdx>,
    /// The incident it is about, when one.
    pub incident: Option<IncidentIdx>,
    /// The words.
    pub span: Span,
    /// The rule.
    pub rule: String,
}

codes! {
    /// How claims on one matter differ.
    Difference {
        /// They cannot both hold.
        Contradiction = "contradiction", "contradiction";
        /// They count different things or periods.
        Scope = "different-scope", "different scope";
        /// Later figures are higher.
        Growing = "toll-grows", "toll grows";
        /// The same matter, judged differently.
        Stance = "differing-stance", "differing stance";
        /// The same words in another translation.
        SameWords = "same-words", "same words in another translation";
        /// They agree.
        Agreement = "agreement", "agreement";
    }
}

/// Claims on one matter and how they differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// Stable id.
    pub id: String,
    /// The matter.
    pub matter: String,
    /// How they differ.
    pub difference: Difference,
    /// Why it is called so.
    pub note: String,
    /// The claims.
    pub claims: Vec<ClaimIdx>,
}

/// Somebody's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// Stable id.
    pub id: String,
    /// The article.
    pub article: ArticleIdx,
    /// Who speaks, when the text says.
    pub speaker: Option<ActorIdx>,
    /// The words that name the speaker.
    pub speaker_span: Option<Span>,
    /// The words spoken, without the marks.
    pub span: Span,
    /// The verb that introduces them ("said").
    pub cue: Option<Span>,
    /// The outlet they were told to, when the text says.
    pub told_to: Option<ActorIdx>,
    /// The rule.
    pub rule: String,
}

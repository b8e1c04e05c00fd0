//! Claims that can be compared, and how those on one matter differ.

use crate::codes::{CasualtyKind, codes};
use crate::date::Interval;
use crate::id::{ActorIdx, ArticleIdx, ClaimIdx, Id, IncidentIdx};
use crate::incident::{Figure, Provenance};
use crate::span::Span;
use crate::text::Text;

codes! {
    /// What a claim measures.
    Measure {
        /// Dead, as a figure.
        Killed = "killed", "killed";
        /// Wounded, as a figure.
        Injured = "injured", "injured";
        /// Prisoners, as a figure.
        Detained = "detained", "detained";
        /// People driven out, as a figure.
        Displaced = "displaced", "displaced";
        /// Missing, as a figure.
        Missing = "missing", "missing";
        /// Attacks or clashes, as a figure.
        Happenings = "happenings", "number of attacks or clashes";
        /// Members of a group, as a figure.
        Strength = "strength", "number of members";
        /// People living somewhere as refugees, as a figure.
        Refugees = "refugees", "number of refugees";
        /// When something was founded, formed or drawn.
        Origin = "origin", "founded, formed or drawn";
        /// When somebody took power.
        Power = "power", "took power";
        /// How often something happens, as an answer.
        Frequency = "frequency", "how often";
        /// Whether somebody recognises a line or a state, as an answer.
        Recognition = "recognition", "recognised";
        /// Whether somebody gives shelter or support to somebody, as an answer.
        Support = "support", "gives shelter or support";
        /// Somebody's words.
        Wording = "wording", "words";
    }
}

impl From<CasualtyKind> for Measure {
    fn from(kind: CasualtyKind) -> Self {
        match kind {
            CasualtyKind::Killed => Self::Killed,
            CasualtyKind::Injured => Self::Injured,
            CasualtyKind::Detained => Self::Detained,
            CasualtyKind::Displaced => Self::Displaced,
            CasualtyKind::Missing => Self::Missing,
        }
    }
}

codes! {
    /// What a claim answers where it gives no figure and no day.
    Answer {
        /// It holds.
        Yes = "yes", "yes";
        /// It does not.
        No = "no", "no";
        /// Seldom.
        Rarely = "rarely", "rarely";
        /// Again and again.
        Often = "often", "often";
        /// The words themselves.
        Words = "words", "in these words";
    }
}

/// What a claim gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number.
    Figure(Figure),
    /// The days it can have been.
    Days(Interval),
    /// An answer.
    Answer(Answer),
}

impl Value {
    /// As a reader writes it.
    pub fn label(self) -> String {
        match self {
            Self::Figure(figure) => figure.label(),
            Self::Days(days) => days.label(),
            Self::Answer(answer) => answer.label().to_owned(),
        }
    }
}

/// A figure or assertion that can be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Stable id.
    pub id: Id,
    /// The article.
    pub article: ArticleIdx,
    /// What it is about: an actor, a line, an incident, attacks in a country.
    pub subject: Text,
    /// What is measured.
    pub measure: Measure,
    /// The value.
    pub value: Value,
    /// What is counted ("fighters"); empty where nothing is.
    pub unit: Text,
    /// The days it speaks of, when known.
    pub as_of: Option<Interval>,
    /// What is included or left out, in the words of the text; empty where they say nothing of it.
    pub scope: Text,
    /// Who claims it, when the text says.
    pub claimant: Option<ActorIdx>,
    /// The incident it is about, when one.
    pub incident: Option<IncidentIdx>,
    /// The words.
    pub span: Span,
    /// The rule.
    pub rule: Text,
    /// Coded or reviewed.
    pub provenance: Provenance,
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

/// Claims on one matter and how they differ. Agreements are kept too: they are never shown as a clash.
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
    /// The claims, in article and reading order.
    pub claims: Vec<ClaimIdx>,
}

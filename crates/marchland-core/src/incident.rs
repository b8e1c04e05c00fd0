//! Event mentions (one telling in one article) and incidents (merged over their tellings).

use crate::codes::{CasualtyKind, EventType, Mode, Quad, Status, SubEvent};
use crate::date::{DateBasis, DatePrecision, Interval};
use crate::few::Few;
use crate::id::{ActorIdx, ArticleIdx, Id, IncidentIdx, MentionIdx};
use crate::place::Where;
use crate::{actor::Party, span::Span, text::Text};

/// When something happened, as one telling gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// The days it can mean.
    pub interval: Interval,
    /// How exact that is.
    pub precision: DatePrecision,
    /// What it was counted from.
    pub basis: DateBasis,
    /// The words that say so.
    pub spans: Few<Span>,
    /// The words as written.
    pub text: Text,
    /// The rule that read them.
    pub rule: Text,
}

/// A number of people (or posts, attacks) with its bounds.
///
/// "0" and "not reported" differ: an absent figure is an absent record, never a zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Figure {
    /// Lower bound.
    pub low: Option<u32>,
    /// The number given, when one is.
    pub best: Option<u32>,
    /// Upper bound.
    pub high: Option<u32>,
    /// Given in a vague word ("dozens").
    pub vague: bool,
}

impl Figure {
    /// A number given plainly.
    pub const fn exact(n: u32) -> Self {
        Self { low: Some(n), best: Some(n), high: Some(n), vague: false }
    }

    /// As a reader writes it.
    pub fn label(self) -> String {
        match (self.low, self.best, self.high) {
            (Some(low), Some(best), Some(high)) if low == best && best == high => thousands(best),
            (Some(low), _, Some(high)) => format!("{}–{}", thousands(low), thousands(high)),
            (Some(low), _, None) => format!("at least {}", thousands(low)),
            (None, _, Some(high)) => format!("up to {}", thousands(high)),
            (None, Some(best), None) => format!("about {}", thousands(best)),
            (None, None, None) => "some".to_owned(),
        }
    }
}

/// `1234567` as `1,234,567`.
pub fn thousands(n: u32) -> String {
    let digits = n.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// How many of whom, according to whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Casualty {
    /// What befell them.
    pub kind: CasualtyKind,
    /// How many.
    pub figure: Figure,
    /// The words that say who they were ("soldiers").
    pub whose: Text,
    /// The side they belong to, when known.
    pub side: Option<ActorIdx>,
    /// Who gives the figure, when the text says.
    pub claimant: Option<ActorIdx>,
    /// The words.
    pub spans: Few<Span>,
    /// The rule.
    pub rule: Text,
}

/// One telling of a happening in one article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventMention {
    /// Stable id. Links point at incidents, so corpus files leave it out, and it is empty in an opened corpus.
    pub id: Id,
    /// The article.
    pub article: ArticleIdx,
    /// PLOVER event type.
    pub event_type: EventType,
    /// PLOVER mode, when the words give one.
    pub mode: Option<Mode>,
    /// How it stands to the facts.
    pub status: Status,
    /// The words that set the status, when any did.
    pub status_spans: Few<Span>,
    /// Who tells it, when it is claimed or denied.
    pub claimant: Option<Box<Party>>,
    /// Who acted.
    pub actors: Few<Party>,
    /// Who received.
    pub recipients: Few<Party>,
    /// When.
    pub when: Option<Box<When>>,
    /// Where; several when the words list several.
    pub places: Few<Where>,
    /// How many.
    pub casualties: Box<[Casualty]>,
    /// Number of happenings summed up in one ("856 attacks"), `None` for a single one.
    pub aggregate: Option<Box<Figure>>,
    /// Whether it sums up several happenings, counted or not.
    pub is_aggregate: bool,
    /// The words that name the happening.
    pub trigger: Span,
    /// The clause read as its telling.
    pub evidence: Few<Span>,
    /// The sentence it stands in.
    pub sentence: Span,
    /// The rule that found it.
    pub rule: Text,
    /// The incident it became part of, when it did.
    pub incident: Option<IncidentIdx>,
}

/// Whether a record is as the coder left it or a person has looked at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Provenance {
    /// By rule.
    Coded,
    /// By decision, with its reason.
    Reviewed {
        /// Why.
        reason: Text,
    },
}

/// A happening, merged over its tellings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incident {
    /// Stable id.
    pub id: Id,
    /// A short title built from its slots.
    pub title: Text,
    /// PLOVER event type.
    pub event_type: EventType,
    /// PLOVER mode.
    pub mode: Option<Mode>,
    /// Quad class of the type.
    pub quad: Quad,
    /// ACLED's sub-event type.
    pub sub_event: SubEvent,
    /// Factual or claimed.
    pub status: Status,
    /// Who acted.
    pub actors: Few<Party>,
    /// Who received.
    pub recipients: Few<Party>,
    /// Who claims it, when it is claimed.
    pub claimants: Box<[Party]>,
    /// When, the most exact telling; `None` where no telling gives it.
    pub when: Option<Box<When>>,
    /// Where, the most exact telling first.
    pub places: Few<Where>,
    /// Every figure, each with its claimant; never added up.
    pub casualties: Box<[Casualty]>,
    /// How many happenings it sums up.
    pub aggregate: Option<Box<Figure>>,
    /// Whether it sums up several.
    pub is_aggregate: bool,
    /// Whether it happened on, over or about the border.
    pub is_border: bool,
    /// Its tellings.
    pub mentions: Few<MentionIdx>,
    /// The words of all tellings, in article and reading order.
    pub evidence: Few<Span>,
    /// Coded or reviewed.
    pub provenance: Provenance,
}

impl Incident {
    /// The lowest and highest figure of a kind over all claimants; `None` when none is reported.
    pub fn casualty_range(&self, kind: CasualtyKind) -> Option<(u32, u32)> {
        let figures = || self.casualties.iter().filter(|c| c.kind == kind).map(|c| c.figure);
        let low = figures().filter_map(|f| f.best.or(f.low)).min()?;
        let high = figures().filter_map(|f| f.best.or(f.high).or(f.low)).max()?;
        Some((low, high))
    }
}

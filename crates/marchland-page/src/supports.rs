//! Which records a stretch of an article supports: the way from a sentence back to its facts. Pure.

use crate::Data;
use crate::Selection;
use crate::words::{self, Word};
use marchland_core::relation::Speech;
use marchland_core::{ActorIdx, ArticleIdx, ClaimIdx, PlaceIdx, QuotationIdx, Span, TieIdx};

/// What a stretch of text is evidence of; the order is that of importance to a click.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The telling of an incident.
    Incident,
    /// A figure or assertion that can be compared.
    Claim,
    /// Words somebody spoke, between marks.
    Quotation,
    /// Words somebody spoke, told without marks or with some.
    Indirect,
    /// A tie.
    Tie,
    /// A date.
    Date,
    /// A number of people.
    Number,
    /// The name of a place.
    Place,
    /// The name of an actor.
    Actor,
    /// A telling that made no incident: background, denied, announced, a sum.
    Telling,
}

impl Kind {
    /// The class that marks it.
    pub fn class(self) -> &'static str {
        match self {
            Self::Incident => "ev-incident",
            Self::Claim => "ev-claim",
            Self::Quotation => "ev-quotation",
            Self::Indirect => "ev-indirect",
            Self::Tie => "ev-tie",
            Self::Date => "ev-date",
            Self::Number => "ev-number",
            Self::Place => "ev-place",
            Self::Actor => "ev-actor",
            Self::Telling => "ev-telling",
        }
    }

    /// One word for a reader.
    pub fn label(self) -> Word {
        match self {
            Self::Incident => words::EVIDENCE_INCIDENT,
            Self::Claim => words::EVIDENCE_CLAIM,
            Self::Quotation => words::EVIDENCE_QUOTATION,
            Self::Indirect => words::EVIDENCE_INDIRECT,
            Self::Tie => words::EVIDENCE_TIE,
            Self::Date => words::EVIDENCE_DATE,
            Self::Number => words::EVIDENCE_NUMBER,
            Self::Place => words::EVIDENCE_PLACE,
            Self::Actor => words::EVIDENCE_ACTOR,
            Self::Telling => words::EVIDENCE_TELLING,
        }
    }
}

/// A stretch of an article and what it supports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Evidence {
    /// The stretch.
    pub span: Span,
    /// As what.
    pub kind: Kind,
    /// The record.
    pub record: Selection,
}

/// All evidence in an article, by position, each once.
pub fn evidence_of(data: &Data, article: ArticleIdx) -> Vec<Evidence> {
    let mut all = Vec::new();
    let mut put = |span: Span, kind, record| {
        if span.article == article && !span.is_empty() {
            all.push(Evidence { span, kind, record });
        }
    };
    for mention in data.mentions_of(article) {
        let Some(incident) = mention.incident.map(Selection::Incident) else {
            if !mention.status.makes_incident() {
                let sentence = Selection::Sentence(article, mention.sentence.start);
                put(mention.trigger, Kind::Telling, sentence);
            }
            continue;
        };
        put(mention.trigger, Kind::Incident, incident);
        mention.evidence.iter().for_each(|&span| put(span, Kind::Incident, incident));
        mention.when.iter().flat_map(|when| &when.spans).for_each(|&span| put(span, Kind::Date, incident));
        let numbers = mention.casualties.iter().flat_map(|casualty| &casualty.spans);
        numbers.for_each(|&span| put(span, Kind::Number, incident));
    }
    for actor in (0..data.actors().len()).map(ActorIdx::new) {
        for mention in data.actor_mentions(actor) {
            put(mention.span, Kind::Actor, Selection::Actor(actor));
        }
    }
    for place in (0..data.places().len()).map(PlaceIdx::new) {
        for span in data.place_mentions(place) {
            put(span, Kind::Place, Selection::Place(place));
        }
    }
    for (at, tie) in data.ties().iter().enumerate() {
        let record = Selection::Tie(TieIdx::new(at));
        tie.evidence.iter().chain(&tie.denied).for_each(|&span| put(span, Kind::Tie, record));
    }
    for (at, quotation) in data.quotations().iter().enumerate() {
        let kind = if quotation.speech == Speech::Direct { Kind::Quotation } else { Kind::Indirect };
        put(quotation.span, kind, Selection::Quotation(QuotationIdx::new(at)));
    }
    for (at, claim) in data.claims().iter().enumerate() {
        put(claim.span, Kind::Claim, Selection::Claim(ClaimIdx::new(at)));
    }
    marchland_core::order::sort(&mut all);
    all.dedup();
    all
}

/// The records that a stretch supports, the most important first, each once.
pub fn supported(evidence: &[Evidence], stretch: Span) -> Vec<(Kind, Selection)> {
    let mut found: Vec<(Kind, Selection)> = Vec::new();
    let mut inside: Vec<&Evidence> = evidence.iter().filter(|one| one.span.overlaps(stretch)).collect();
    marchland_core::order::sort_by_key(&mut inside, |one| (one.kind, one.record));
    for one in inside {
        if !found.iter().any(|(_, record)| *record == one.record) {
            found.push((one.kind, one.record));
        }
    }
    found
}

#[cfg(test)]
mod tests;

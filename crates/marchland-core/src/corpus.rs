//! A whole corpus as records: what the coder returns and the bundle writes.

use crate::actor::Actor;
use crate::article::{Article, Outlet};
use crate::calendar::MonthTable;
use crate::claim::{Claim, Disagreement};
use crate::incident::{EventMention, Incident};
use crate::place::Place;
use crate::relation::{Quotation, Tie};
use crate::span::Span;

/// What the corpus says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CorpusMeta {
    /// Title of the page.
    pub title: String,
    /// What it is about, in a sentence or two.
    pub description: String,
    /// Licence of the coded data.
    pub licence: String,
    /// How to cite it.
    pub cite: String,
    /// The line whose incidents count as border incidents: a place id of kind `line`.
    pub line: String,
    /// Months of other calendars over the days of its incidents, so that a page can name them.
    pub months: Vec<MonthTable>,
}

/// Everything read from one folder of articles.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Corpus {
    /// What it says of itself.
    pub meta: CorpusMeta,
    /// Outlets.
    pub outlets: Vec<Outlet>,
    /// Articles, in the order of the manifest.
    pub articles: Vec<Article>,
    /// Texts, one per article.
    pub texts: Vec<String>,
    /// Places the texts name, by id.
    pub places: Vec<Place>,
    /// Actors the texts name, by id.
    pub actors: Vec<Actor>,
    /// Every telling.
    pub mentions: Vec<EventMention>,
    /// Incidents, by date, then place, then id.
    pub incidents: Vec<Incident>,
    /// Ties.
    pub ties: Vec<Tie>,
    /// Where each actor stands in the picture of the network: right and down, in 65,535ths of its square. Worked out
    /// after coding, before the corpus is written; an actor without ties stands nowhere, at 0, 0.
    pub layout: Vec<[u16; 2]>,
    /// Claims.
    pub claims: Vec<Claim>,
    /// Disagreements.
    pub disagreements: Vec<Disagreement>,
    /// Quotations.
    pub quotations: Vec<Quotation>,
}

impl Corpus {
    /// The words a span covers; empty where it does not fit its text.
    pub fn words(&self, span: Span) -> &str {
        self.texts.get(span.article.at()).and_then(|text| span.slice(text)).unwrap_or("")
    }

    /// Every evidence span of every record, with the id of its record: what a check must find in the texts.
    pub fn spans(&self) -> Vec<(&str, Span)> {
        let mut all: Vec<(&str, Span)> = Vec::new();
        let mut put = |id, spans: &[Span]| all.extend(spans.iter().map(|span| (id, *span)));
        for place in &self.places {
            put(place.id.as_str(), &place.mentions);
        }
        for actor in &self.actors {
            for mention in &actor.mentions {
                put(actor.id.as_str(), &[mention.span]);
            }
        }
        for mention in &self.mentions {
            put(&mention.id, &mention.spans());
        }
        for incident in &self.incidents {
            put(&incident.id, &incident.spans());
        }
        for tie in &self.ties {
            put(&tie.id, &tie.evidence);
            put(&tie.id, &tie.denied);
        }
        for claim in &self.claims {
            put(&claim.id, &[claim.span]);
        }
        for quotation in &self.quotations {
            put(&quotation.id, &[quotation.span]);
            put(&quotation.id, quotation.speaker_span.as_slice());
            put(&quotation.id, quotation.cue.as_slice());
        }
        all
    }
}

macro_rules! slot_spans {
    ($record:expr, $claimants:expr) => {{
        let record = $record;
        let mut spans = record.evidence.to_vec();
        for party in record.actors.iter().chain(&record.recipients).chain($claimants) {
            spans.extend_from_slice(&party.spans);
        }
        if let Some(when) = &record.when {
            spans.extend_from_slice(&when.spans);
        }
        for place in &record.places {
            spans.extend_from_slice(&place.spans);
        }
        for casualty in &record.casualties {
            spans.extend_from_slice(&casualty.spans);
        }
        spans
    }};
}

impl EventMention {
    /// Every span behind every slot.
    pub fn spans(&self) -> Vec<Span> {
        let mut spans = slot_spans!(self, self.claimant.as_deref());
        spans.extend([self.trigger, self.sentence]);
        spans.extend_from_slice(&self.status_spans);
        spans
    }
}

impl Incident {
    /// Every span behind every slot.
    pub fn spans(&self) -> Vec<Span> {
        slot_spans!(self, self.claimants.iter())
    }
}

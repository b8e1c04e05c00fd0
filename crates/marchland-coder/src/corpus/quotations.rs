//! Quotations as records.

use super::actors::Index;
use crate::coded::Coded;
use marchland_core::id::Id;
use marchland_core::relation::Quotation;
use marchland_core::review::Decision;

/// Every quotation of an article, in reading order.
pub(super) fn quotations(article: &Coded<'_>, index: &Index<'_>, review: &[Decision]) -> Vec<Quotation> {
    let reason =
        |by: Option<usize>| by.and_then(|at| review.get(at)).map(|decision| decision.reason.as_str());
    let document = &article.reading.document;
    let mut all = Vec::new();
    for quote in &article.quotes {
        let span = document.span(quote.tokens.clone());
        let words = document.text(quote.tokens.clone());
        let attribution = quote.attribution.as_ref();
        all.push(Quotation {
            id: Id::of('q', &[words, &span.start.to_string()]),
            article: document.article,
            speaker: attribution.map(|a| index.actor(article, a.speaker)),
            speaker_span: attribution.map(|a| document.span(a.tokens.clone())),
            span,
            cue: attribution.map(|a| document.span(a.cue.clone())),
            told_to: attribution.and_then(|a| a.told_to).map(|key| index.actor(article, key)),
            speech: quote.speech,
            provenance: super::review::provenance(std::iter::once(reason(quote.decided))),
            rule: index.texts.get(attribution.map_or("quote.unattributed", |a| a.rule)),
        });
    }
    all
}

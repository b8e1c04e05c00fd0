//! A sentence, with all that it supports; a quotation, with its speaker.

use super::parts::{coded, fact, go, publisher, quiet, quote, section_title, value};
use super::trace::traces;
use super::{Shown, facts, kicker, row, rows, title};
use crate::markup::{Markup, el, of};
use crate::supports::{Kind, evidence_of, supported};
use crate::words::Said;
use crate::{Selection, words};
use marchland_core::{ArticleIdx, QuotationIdx, Span};

/// The chooser of a sentence: one press selects what it supports.
pub(super) fn sentence(shown: &Shown<'_>, article: ArticleIdx, start: u32) -> Vec<Markup> {
    let data = shown.data;
    let sentence = data.sentence(Span::new(article, start as usize, start as usize));
    let told = data.mentions_of(article).into_iter().filter(|telling| telling.trigger.overlaps(sentence));
    let told = traces(shown, &told.collect::<Vec<_>>());
    let mut records = supported(&evidence_of(data, article), sentence);
    records.retain(|(kind, _)| *kind != Kind::Telling);
    let heading = if records.is_empty() { words::HEADING_SUPPORTS_NOTHING } else { words::HEADING_SUPPORTS };
    let support = records.into_iter().map(|(kind, record)| {
        row().put(el("span").class(["kind ", kind.class()].concat()).put(kind.label())).put(go(data, record))
    });
    let title = title(data.article_title(article)).class("record-title record-title-small");
    let parts = [
        Some(kicker(words::KIND_SENTENCE)),
        Some(title),
        quote(data, sentence, &[]),
        publisher(data, sentence),
    ];
    let parts = parts.into_iter().flatten().chain([section_title(heading), rows(support)]);
    parts.chain(told).map(Markup::from).collect()
}

/// The panel of a quotation.
pub(super) fn quotation(shown: &Shown<'_>, at: QuotationIdx) -> Option<Vec<Markup>> {
    let data = shown.data;
    let quotation = data.quotation(at)?;
    let speaker = match (quotation.speaker, quotation.speaker_span) {
        (Some(speaker), _) => go(data, Selection::Actor(speaker)),
        (None, Some(span)) => el("bdi").put(data.words(span)),
        (None, None) => quiet(words::NOT_GIVEN),
    };
    let told_to = quotation
        .told_to
        .map(|outlet| fact(words::ROW_TOLD_TO, value().put(go(data, Selection::Actor(outlet)))));
    let rows = std::iter::once(fact(words::ROW_SPEAKER, value().put(speaker))).chain(told_to).chain([
        fact(words::ROW_ARTICLE, value().put(go(data, Selection::Article(quotation.article)))),
        fact(words::ROW_CODED, coded(&quotation.provenance, &quotation.rule)),
    ]);
    let words = of("blockquote", "record-quotation").with("dir", "auto").put(data.words(quotation.span));
    let sentence = quote(data, data.sentence(quotation.span), &[quotation.span]);
    let mut page: Vec<Markup> = vec![
        kicker(words::kind_quotation(quotation.speech.said())).into(),
        words.into(),
        facts(rows),
        section_title(words::HEADING_SENTENCE).into(),
    ];
    page.extend(sentence.into_iter().chain(publisher(data, quotation.span)).map(Markup::from));
    Some(page)
}

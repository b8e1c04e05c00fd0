//! The table of spans: every stretch of text that a record points at, rising, each once.
//!
//! Number of spans of each article, then how far each begins after the one before it in its article, then the
//! length of each. Two runs of small numbers: pairs were two per cent longer after gzip.

use crate::reader::Reader;
use crate::writer::Writer;
use marchland_core::{ArticleIdx, Span};

/// Reads them. They are sound only once each was found in its text.
pub(crate) fn read(from: &mut Reader<'_>, n_articles: u32) -> Vec<Span> {
    let counts: Vec<u32> = from.list(n_articles);
    let mut spans = Vec::new();
    for (article, count) in counts.into_iter().enumerate() {
        let mut start: u32 = 0;
        for step in from.list::<u32>(count) {
            start = start.saturating_add(step);
            spans.push(Span { article: ArticleIdx::new(article), start, end: start });
        }
    }
    for span in &mut spans {
        span.end = span.start.saturating_add(from.number());
    }
    spans
}

/// Writes them, rising as they are.
pub(crate) fn put(spans: &[Span], n_articles: u32, to: &mut Writer<'_>) {
    let before = |article| spans.partition_point(|span| span.article.0 < article);
    for article in 0..n_articles {
        to.number((before(article + 1) - before(article)) as u32);
    }
    let mut last = None;
    for span in spans {
        let start = last.filter(|last: &Span| last.article == span.article).map_or(0, |last| last.start);
        to.number(span.start - start);
        last = Some(*span);
    }
    for span in spans {
        to.number(span.end - span.start);
    }
}

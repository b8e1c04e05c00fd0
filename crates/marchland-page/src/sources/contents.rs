//! The table of contents: every article with its outlet, its date and how it is known.

use crate::detail::parts::{fact, sub, value};
use crate::detail::published;
use crate::markup::{Element, el, of, pressed};
use crate::words::Said;
use crate::{Act, Data, words};
use marchland_core::article::TextQuality;
use marchland_core::{Article, ArticleIdx};
use marchland_filter::Crossfilter;

/// Articles listed; the filter finds the others.
pub(super) const N_LISTED: usize = 500;

/// The articles, with the one open in the reading pane.
pub fn contents(data: &'static Data, filtered: &Crossfilter<'_>, open: Option<ArticleIdx>) -> Element {
    let counts = filtered.n_by_article();
    let entries = data.articles().iter().enumerate().take(N_LISTED).map(|(at, article)| {
        let at = ArticleIdx::new(at);
        let n_incidents = counts.get(at.at()).map_or(0, |&n| n as usize);
        let press = entry(data, at, article, n_incidents).current(open == Some(at));
        el("li").put(press).put(facts(data, article))
    });
    let title = words::n_articles(data.articles().len());
    of("nav", "contents")
        .with("aria-labelledby", "contents-title")
        .put(of("h2", "kicker").with("id", "contents-title").put(title))
        .put(of("ol", "contents-list").all(entries))
}

fn entry(data: &'static Data, at: ArticleIdx, article: &'static Article, n_incidents: usize) -> Element {
    let outlet = data.outlet(article).map_or("", |outlet| outlet.name.as_str());
    let count = words::n_incidents_shown(n_incidents);
    pressed("contents-entry", Act::Open(at, None))
        .put(of("span", "contents-outlet").put(outlet))
        .put(
            of("span", "contents-title")
                .with("dir", "auto")
                .in_language(&article.language)
                .put(article.title.as_str()),
        )
        .put(of("span", "contents-line").put(published(article).0))
        .put(of("span", "contents-count").put(count))
}

fn facts(data: &'static Data, article: &'static Article) -> Element {
    let outlet = data.outlet(article).map(|outlet| {
        let kind = words::capital(outlet.kind.said());
        fact(words::ROW_OUTLET, value().put(kind).put(sub(outlet.note.as_str())))
    });
    let quality = (article.quality != TextQuality::Original).then(|| {
        let kind = words::capital(article.quality.said());
        fact(words::ROW_TEXT, value().put(kind).put(sub(article.quality_note.as_str())))
    });
    of("dl", "contents-facts")
        .maybe(outlet)
        .put(fact(words::CONTENTS_DATE, value().put(published(article).1)))
        .maybe(quality)
}

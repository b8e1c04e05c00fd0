//! About: how the records were made, what was checked, what may be done with them.

use crate::markup::{Element, Markup, el, of};
use crate::words::{self, Said, Word};
use crate::{Data, detail};
use marchland_core::Article;

/// The view.
pub fn about(data: &'static Data) -> Element {
    let meta = data.meta();
    let incidents = words::n_incidents(data.columns().len());
    let records = if data.has_records() {
        words::both_of(&incidents, &words::n_ties_between(data.ties().len()))
    } else {
        incidents
    };
    let made_of =
        words::about_made_of(&meta.description, &records, &words::n_articles(data.articles().len()));
    let checked = words::about_sentence(&words::n_stretches(data.n_quotes() as usize));
    let read = el("p")
        .put(words::ABOUT_RULE_BEFORE)
        .put(el("em").put(words::ABOUT_RULE_WORD))
        .put(words::ABOUT_RULE_AFTER);
    let articles = of("ul", "about-articles").all(data.articles().iter().map(|one| article(data, one)));
    let cite = (!meta.cite.is_empty()).then(|| paragraph(words::about_cite(&meta.cite)));
    of("section", "about")
        .with("aria-labelledby", "about-title")
        .with("tabindex", "0")
        .put(of("h2", "page-title").with("id", "about-title").put(words::ABOUT_TITLE))
        .put(of("p", "lede").put(made_of))
        .put(heading(words::ABOUT_NOTHING_WITHOUT))
        .put(paragraph(checked))
        .put(heading(words::ABOUT_BY_RULE))
        .put(read)
        .put(heading(words::ABOUT_UNCERTAIN_TITLE))
        .put(paragraph(words::ABOUT_UNCERTAIN))
        .put(heading(words::ABOUT_KEPT))
        .put(paragraph(words::ABOUT_DISAGREEMENT))
        .put(heading(words::ABOUT_THE_LINE))
        .put(paragraph([words::LINE_STANDING.words(), words::ABOUT_LINE.words()].concat()))
        .put(heading(words::ABOUT_ARTICLES))
        .put(articles)
        .put(heading(words::ABOUT_USE))
        .put(paragraph(words::about_licence(&meta.licence)))
        .maybe(cite)
        .put(paragraph(words::ABOUT_MADE_WITH))
}

fn heading(words: Word) -> Element {
    el("h3").put(words)
}

fn paragraph(words: impl Into<Markup>) -> Element {
    el("p").put(words)
}

fn article(data: &Data, article: &'static Article) -> Element {
    let (date, _) = detail::published(article);
    let outlet = data.outlet(article).map(|outlet| [" ", &words::outlet_line(outlet), "."].concat());
    let quality = words::capital(article.quality.said());
    let rest = [". ", &date, ". ", &quality, "."].concat();
    let rest = outlet.map_or_else(|| rest.clone(), |outlet| [".", &outlet, &rest[1..]].concat());
    el("li")
        .put(el("cite").with("dir", "auto").in_language(&article.language).put(article.title.as_str()))
        .put(rest)
}

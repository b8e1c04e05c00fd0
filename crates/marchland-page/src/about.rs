//! About: how the records were made, what was checked, what may be done with them.

use crate::markup::{Element, Markup, el, of};
use crate::{Data, detail, words};
use marchland_core::Article;

/// The view.
pub fn about(data: &'static Data) -> Element {
    let meta = data.meta();
    let n_quotes = words::count(data.n_quotes() as usize, "stretch of evidence", "stretches of evidence");
    let ties = words::count(data.ties().len(), "tie between actors", "ties between actors");
    let made_of = format!(
        "{} {}{}, from {}.",
        meta.description,
        words::count(data.columns().len(), "incident", "incidents"),
        if data.has_records() { [" and ", &ties].concat() } else { String::new() },
        words::count(data.articles().len(), "article", "articles"),
    );
    let checked = [words::ABOUT_SENTENCE[0], &n_quotes, words::ABOUT_SENTENCE[1]].concat();
    let read = el("p").put(words::ABOUT_RULE[0]).put(el("em").put("reviewed")).put(words::ABOUT_RULE[1]);
    let articles = of("ul", "about-articles").all(data.articles().iter().map(|one| article(data, one)));
    let cite = (!meta.cite.is_empty()).then(|| paragraph(["Cite as: ", &meta.cite].concat()));
    of("section", "about")
        .with("aria-labelledby", "about-title")
        .with("tabindex", "0")
        .put(of("h2", "page-title").with("id", "about-title").put("How this page was made"))
        .put(of("p", "lede").put(made_of))
        .put(heading("Nothing without a sentence"))
        .put(paragraph(checked))
        .put(heading("Read by rule"))
        .put(read)
        .put(heading("What is uncertain looks uncertain"))
        .put(paragraph(words::ABOUT_UNCERTAIN))
        .put(heading("Disagreement is kept"))
        .put(paragraph(words::ABOUT_DISAGREEMENT))
        .put(heading("The line"))
        .put(paragraph([words::LINE_STANDING, words::ABOUT_LINE].concat()))
        .put(heading("The articles"))
        .put(articles)
        .put(heading("Use"))
        .put(paragraph(["Licence of the coded data: ", &meta.licence, "."].concat()))
        .maybe(cite)
        .put(paragraph(words::ABOUT_MADE_WITH))
}

fn heading(words: &'static str) -> Element {
    el("h3").put(words)
}

fn paragraph(words: impl Into<Markup>) -> Element {
    el("p").put(words)
}

fn article(data: &Data, article: &'static Article) -> Element {
    let (date, _) = detail::published(article);
    let outlet = data.outlet(article).map(|outlet| [" ", &words::outlet_line(outlet), "."].concat());
    let quality = words::capital(article.quality.label());
    let rest = [". ", &date, ". ", &quality, "."].concat();
    let rest = outlet.map_or_else(|| rest.clone(), |outlet| [".", &outlet, &rest[1..]].concat());
    el("li").put(el("cite").with("dir", "auto").put(article.title.as_str())).put(rest)
}

//! An article: who published it, when and how that is known, what happened to its words.

use super::claim::claim_list;
use super::parts::{fact, publisher, sub, value};
use super::{Shown, facts, kicker, title};
use crate::markup::{Element, Markup, el, pressed};
use crate::words::Said;
use crate::{Act, Data, words};
use marchland_core::article::Article;
use marchland_core::{ArticleIdx, Span};

/// Publication date in words, with how it is known.
pub fn published(article: &Article) -> (String, String) {
    let date = article.published.map_or_else(
        || words::DATE_NOT_KNOWN.into(),
        |date| words::capital(&words::interval(date.interval())),
    );
    let note = if article.published_note.is_empty() {
        words::capital(article.published_known.said())
    } else {
        article.published_note.clone()
    };
    (date, note)
}

/// The address of an article; a link where it is one of the web.
fn out(data: &'static Data, at: ArticleIdx, address: &'static str) -> Element {
    let words = el("bdi").class("address").put(address);
    match publisher(data, Span { article: at, start: 0, end: 0 }) {
        Some(mut link) => {
            link.children = vec![words.into()];
            link
        }
        None => words,
    }
}

/// The panel of an article.
pub(super) fn article(shown: &Shown<'_>, at: ArticleIdx) -> Option<Vec<Markup>> {
    let data = shown.data;
    let article = data.article(at)?;
    let told = shown.incidents(|incident| data.columns().articles(incident).any(|one| one == at));
    let (date, known) = published(article);
    let outlet = data.outlet(article).map(|outlet| {
        let mut line = words::capital(outlet.kind.said());
        if !outlet.note.is_empty() {
            line = [&line, ". ", &outlet.note].concat();
        }
        fact(words::ROW_OUTLET, value().put(el("strong").put(outlet.name.as_str())).put(sub(line)))
    });
    let author = article.author.as_deref().map(|author| fact(words::ROW_AUTHOR, value().put(author)));
    let address = article
        .address
        .as_deref()
        .map(|address| fact(words::ROW_ADDRESS, value().put(out(data, at, address))));
    let text = value().put(words::capital(article.quality.said())).put(sub(article.quality_note.as_str()));
    let published = value().put(el("strong").put(date)).put(sub(known));
    let rows = outlet
        .into_iter()
        .chain(author)
        .chain([fact(words::ROW_PUBLISHED, published), fact(words::ROW_TEXT, text)])
        .chain(address)
        .chain([fact(words::ROW_FILE, value().put(article.file.as_str()))]);
    let mut page: Vec<Markup> = vec![
        kicker(words::KIND_ARTICLE).into(),
        title(article.title.as_str()).into(),
        el("p").put(pressed("action", Act::Open(at, None)).put(words::READ_IT)).into(),
        facts(rows),
    ];
    page.extend(shown.incident_section(&told));
    page.extend(claim_list(data, &|claim| claim.article == at));
    Some(page)
}

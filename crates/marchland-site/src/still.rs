//! Markup that nobody presses: what leads to a record becomes a link, every other control goes.

use marchland_core::{ArticleIdx, Span};
use marchland_page::markup::{Markup, On, el};
use marchland_page::share::path_of;
use marchland_page::{Act, Data, Selection};

/// Attributes that say something of a control only.
const OF_CONTROLS: [&str; 5] = ["type", "aria-pressed", "aria-expanded", "aria-controls", "tabindex"];

/// The same to be read: links are relative to a document `up` folders below the site's.
pub(crate) fn still(data: &Data, markup: Vec<Markup>, up: &str) -> Vec<Markup> {
    markup.into_iter().filter_map(|one| made_still(data, one, up)).collect()
}

fn made_still(data: &Data, markup: Markup, up: &str) -> Option<Markup> {
    let Markup::Element(element) = markup else { return Some(markup) };
    let parts = element.into_parts();
    let act = parts.acts.iter().find(|(on, _)| *on == On::Click).map(|(_, act)| act);
    let target = act.and_then(|act| target(data, act));
    let is_control = matches!(parts.tag, "button" | "input" | "select" | "label" | "progress");
    if is_control && target.is_none() {
        return None;
    }
    let mut kept = el(if target.is_some() { "a" } else { parts.tag });
    let stays = |(name, _): &(&str, _)| target.is_none() || !OF_CONTROLS.contains(name);
    kept.attributes = parts.attributes.into_iter().filter(stays).collect();
    if let Some(target) = target {
        kept = kept.with("href", [up, &target].concat());
    }
    kept.children = still(data, parts.children, up);
    Some(kept.into())
}

/// Where a press would lead.
fn target(data: &Data, act: &Act) -> Option<String> {
    match *act {
        Act::Select(Some(record)) | Act::Mark(_, record) => path_of(data, record),
        Act::Select(None) => Some("incidents.html".to_owned()),
        Act::Open(article, at) => place(data, article, at),
        Act::OpenWith(_, span) => place(data, span.article, Some(span)),
        _ => None,
    }
}

fn place(data: &Data, article: ArticleIdx, at: Option<Span>) -> Option<String> {
    path_of(
        data,
        match at {
            Some(span) => Selection::Sentence(article, data.sentence(span).start),
            None => Selection::Article(article),
        },
    )
}

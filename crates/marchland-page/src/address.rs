//! Links to what they name in this corpus, and back.

use crate::selection::find_article;
use crate::{Choice, Data, Reading, Selection, words};
use marchland_core::{ActorIdx, ArticleIdx, Link};

/// What a link holds for this corpus, with a line for everything left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Followed {
    /// The filter.
    pub choice: Choice,
    /// The selection.
    pub selection: Option<Selection>,
    /// The reading pane.
    pub reading: Option<Reading>,
    /// What could not be followed, one line each.
    pub problems: Vec<String>,
}

/// Looks up every id of a link; unknown ones are skipped with a line.
pub fn follow(data: &Data, link: &Link) -> Followed {
    let mut problems = Vec::new();
    let mut known = |found: Option<u32>, key: &str, id: &str| {
        if found.is_none() {
            problems.push(words::unknown_id(key, id));
        }
        found
    };
    let actor = |id: &str| data.actors().iter().position(|actor| actor.id == id).map(|at| at as u32);
    let article = |id: &str| find_article(data, id).map(|at| at.0);
    let mut choice = Choice {
        types: link.types.clone(),
        statuses: link.statuses.clone(),
        border: link.border,
        from: link.from,
        to: link.to,
        ..Choice::default()
    };
    choice.actors = link.actors.iter().filter_map(|id| known(actor(id), "actor", id)).map(ActorIdx).collect();
    choice.articles =
        link.articles.iter().filter_map(|id| known(article(id), "article", id)).map(ArticleIdx).collect();
    choice.forget_doubles();
    let selection = link.selection.as_deref().and_then(|id| {
        let found = Selection::find(data, id);
        known(found.map(|_| 0), "sel", id);
        found
    });
    let reading = link.reading.as_deref().and_then(|id| {
        let found = find_reading(data, id);
        known(found.map(|_| 0), "read", id);
        found
    });
    Followed { choice, selection, reading, problems }
}

/// `article` or `article:byte`.
fn find_reading(data: &Data, id: &str) -> Option<Reading> {
    if let Some(article) = find_article(data, id) {
        return Some(Reading { article, at: None });
    }
    let (article, at) = id.rsplit_once(':')?;
    Some(Reading { article: find_article(data, article)?, at: Some(at.parse().ok()?) })
}

/// The reading pane as links write it.
pub fn reading_id(data: &Data, reading: Reading) -> Option<String> {
    let id = &data.article(reading.article)?.id;
    Some(reading.at.map_or_else(|| id.clone(), |at| format!("{id}:{at}")))
}

/// A link to a filter, a selection and a place in the reading pane; the rest as without a link.
pub fn link_to(data: &Data, choice: &Choice, selection: Option<Selection>, reading: Option<Reading>) -> Link {
    let ids =
        |list: &[ArticleIdx]| list.iter().filter_map(|&at| Some(data.article(at)?.id.clone())).collect();
    Link {
        selection: selection.and_then(|selection| selection.id(data)),
        from: choice.from,
        to: choice.to,
        types: choice.types.clone(),
        actors: choice.actors.iter().filter_map(|&at| Some(data.actor(at)?.id.clone())).collect(),
        articles: ids(&choice.articles),
        statuses: choice.statuses.clone(),
        border: choice.border,
        reading: reading.and_then(|reading| reading_id(data, reading)),
        ..Link::default()
    }
}

/// Whether two links differ in more than where the map looks and how the page is lit.
pub fn is_new_entry(before: &Link, after: &Link) -> bool {
    let still = |link: &Link| Link { centre: None, theme: marchland_core::link::Theme::Auto, ..link.clone() };
    still(before) != still(after)
}

#[cfg(test)]
mod tests;

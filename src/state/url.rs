//! The two-way link between the state and the address; the only file that reads it.
//!
//! A choice makes a new history entry; moving the map or turning the theme changes the entry that is there.

use super::selection::find_article;
use super::{AppState, Choice, Reading, Selection};
use crate::data::Data;
use crate::platform::history::{self, Entry};
use crate::words;
use leptos::prelude::*;
use marchland_core::{ActorIdx, Link};

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
    choice.articles = link
        .articles
        .iter()
        .filter_map(|id| known(article(id), "article", id))
        .map(marchland_core::ArticleIdx)
        .collect();
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

fn reading_id(data: &Data, reading: Reading) -> Option<String> {
    let id = &data.article(reading.article)?.id;
    Some(reading.at.map_or_else(|| id.clone(), |at| format!("{id}:{at}")))
}

/// Reads the whole state; every part of it wakes the reader of this.
pub fn link_of(state: AppState) -> Link {
    let data = state.data;
    let choice = state.choice.get();
    Link {
        view: state.view.get(),
        selection: state.selection.get().and_then(|selection| selection.id(data)),
        from: choice.from,
        to: choice.to,
        types: choice.types,
        actors: choice.actors.iter().filter_map(|&at| data.actor(at)).map(|actor| actor.id.clone()).collect(),
        articles: choice.articles.iter().filter_map(|&at| data.article(at)).map(|a| a.id.clone()).collect(),
        statuses: choice.statuses,
        border: choice.border,
        centre: state.centre.get(),
        reading: state.reading.get().and_then(|reading| reading_id(data, reading)),
        line: state.line.get(),
        theme: state.theme.get(),
        unknown: state.unknown_keys.get(),
    }
}

/// Whether two links differ in more than where the map looks and how the page is lit.
pub fn is_new_entry(before: &Link, after: &Link) -> bool {
    let still = |link: &Link| Link { centre: None, theme: marchland_core::link::Theme::Auto, ..link.clone() };
    still(before) != still(after)
}

fn set_if_other<T: PartialEq + Clone + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.with_untracked(|now| *now != value) {
        signal.set(value);
    }
}

/// Takes the state from the address.
fn read_address(state: AppState) {
    let (link, problems) = Link::parse(&history::fragment());
    let followed = follow(state.data, &link);
    let unreadable = problems.iter().map(words::unreadable);
    let lines: Vec<String> = unreadable.chain(followed.problems).collect();
    set_if_other(state.notices, lines);
    set_if_other(state.view, link.view);
    if state.choice.with_untracked(|now| *now != followed.choice) {
        crate::platform::marks::mark(crate::frame::UPDATE_START);
        state.choice.set(followed.choice);
    }
    set_if_other(state.selection, followed.selection);
    set_if_other(state.reading, followed.reading);
    set_if_other(state.centre, link.centre);
    set_if_other(state.line, link.line);
    set_if_other(state.theme, link.theme);
    set_if_other(state.unknown_keys, link.unknown);
}

/// Takes the state from the address, then keeps the two in step for as long as the page lives.
pub fn keep_in_step(state: AppState) {
    read_address(state);
    let written: StoredValue<Option<Link>> = StoredValue::new(None);
    Effect::new(move |_| {
        let link = link_of(state);
        let before = written.get_value();
        if before.as_ref() == Some(&link) {
            return;
        }
        let entry = match &before {
            Some(before) if is_new_entry(before, &link) => Entry::Push,
            _ => Entry::Replace,
        };
        let fragment = link.to_fragment();
        if history::fragment().trim_start_matches('#') != fragment {
            history::write(&fragment, entry);
        }
        written.set_value(Some(link));
    });
    let listeners = history::on_change(move || {
        read_address(state);
        // What the address says now is what counts as written, so that going back adds no entry.
        written.set_value(Some(untrack(|| link_of(state))));
    });
    let listeners = StoredValue::new_local(listeners);
    on_cleanup(move || listeners.dispose());
}

#[cfg(test)]
mod tests;

//! Links to what they name in this corpus, and back.

use crate::selection::find_article;
use crate::sources::{Panes, Reading};
use crate::{Choice, Data, Selection, value, words};
use marchland_core::{ActorIdx, Facet, Link};

/// What a link holds for this corpus, with a line for everything left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Followed {
    /// The filter.
    pub choice: Choice,
    /// The selection.
    pub selection: Option<Selection>,
    /// The filter that it is compared with.
    pub compared: Option<Choice>,
    /// What is open to be read.
    pub reading: Panes,
    /// Actors that the network shows as one with their parts.
    pub collapsed: Vec<ActorIdx>,
    /// What could not be followed, one line each.
    pub problems: Vec<String>,
}

/// The filter of a link; ids that are unknown are skipped with a line.
fn choice_of(data: &Data, link: &Link, problems: &mut Vec<String>) -> Choice {
    let mut choice = Choice {
        from: link.from,
        to: link.to,
        area: link.area,
        text: link.text.clone(),
        ..Choice::default()
    };
    for facet in Facet::ALL {
        for id in link.facet(facet) {
            let found = value::find(data, facet, id);
            note(problems, found.is_some(), facet.key(), id);
            // A link may name one twice.
            choice.chosen.extend(found.filter(|value| !choice.chosen.contains(value)));
        }
    }
    choice
}

fn note(problems: &mut Vec<String>, is_known: bool, key: &str, id: &str) {
    if !is_known {
        problems.push(words::unknown_id(key, id));
    }
}

/// Looks up every id of a link; unknown ones are skipped with a line.
pub fn follow(data: &Data, link: &Link) -> Followed {
    let mut problems = Vec::new();
    let choice = choice_of(data, link, &mut problems);
    let compared = (!link.compared.is_empty()).then(|| {
        let (other, unreadable) = Link::parse(&link.compared);
        problems.extend(unreadable.iter().map(words::unreadable));
        choice_of(data, &other, &mut problems)
    });
    let selection = link.selection.as_deref().and_then(|id| {
        let found = Selection::find(data, id);
        note(&mut problems, found.is_some(), "sel", id);
        found
    });
    let mut reading = Panes::default();
    for id in &link.reading {
        let found = find_reading(data, id);
        note(&mut problems, found.is_some(), "read", id);
        match found {
            Some(place) if reading.has_room() => reading.put_beside(place),
            Some(_) => problems.push(words::TWO_AT_MOST.into()),
            None => {}
        }
    }
    let mut collapsed = Vec::new();
    for id in &link.collapsed {
        let found = value::find(data, Facet::Actor, id);
        note(&mut problems, found.is_some(), "collapsed", id);
        collapsed.extend(found.map(|value| ActorIdx(value.at)));
    }
    Followed { choice, selection, compared, reading, collapsed, problems }
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
fn reading_id(data: &Data, reading: &Reading) -> Option<String> {
    let id = &data.article(reading.article)?.id;
    Some(reading.at.map_or_else(|| id.clone(), |at| format!("{id}:{at}")))
}

/// A link to a filter, a selection and what is open to be read; the rest as without a link.
pub fn link_to(data: &Data, choice: &Choice, selection: Option<Selection>, reading: &Panes) -> Link {
    let mut facets: [Vec<String>; Facet::ALL.len()] = Default::default();
    for &one in &choice.chosen {
        facets[one.facet as usize].extend(value::key(data, one));
    }
    Link {
        selection: selection.and_then(|selection| selection.id(data)),
        from: choice.from,
        to: choice.to,
        facets,
        text: choice.text.clone(),
        area: choice.area,
        reading: reading.places.iter().filter_map(|place| reading_id(data, place)).collect(),
        ..Link::default()
    }
}

/// Whether two links differ in more than where the map looks and how the page is lit.
pub fn is_new_entry(before: &Link, after: &Link) -> bool {
    let still = |link: &Link| Link {
        centre: None,
        window: None,
        theme: marchland_core::link::Theme::Auto,
        // A search is one entry, not one for each letter.
        text: if link.text.is_empty() { String::new() } else { "?".to_owned() },
        ..link.clone()
    };
    still(before) != still(after)
}

#[cfg(test)]
mod tests;

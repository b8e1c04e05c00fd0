//! What a link holds, in words, so that nobody hands on more or less than they mean to.

use crate::address::follow;
use crate::frame::chosen_words;
use crate::{Data, words};
use marchland_core::Link;
use marchland_core::link::{CalendarName, LineDrawing, Theme, ViewName};

/// A line for each thing that a link says, in the order in which a reader meets them.
pub(super) fn held(data: &'static Data, link: &Link) -> Vec<String> {
    let followed = follow(data, link);
    let is_moved = match link.view {
        ViewName::Map => link.centre.is_some(),
        ViewName::Timeline => link.window.is_some(),
        _ => false,
    };
    let view = words::view_name(link.view);
    let moved = is_moved.then(|| words::as_it_lies(view));
    let mut lines = vec![words::held(&words::HELD_VIEW, moved.as_deref().unwrap_or(view))];
    let filter = |choice: &crate::Choice| {
        let mut chosen = chosen_words(data, choice);
        if choice.from.is_some() || choice.to.is_some() {
            chosen.push(words::period(choice.from, choice.to));
        }
        if chosen.is_empty() { words::EVERYTHING.into() } else { chosen.join(&words::LIST_SEMICOLON) }
    };
    lines.push(words::held(&words::HELD_FILTER, &filter(&followed.choice)));
    lines.extend(followed.compared.as_ref().map(|other| words::held(&words::HELD_COMPARED, &filter(other))));
    lines.extend(followed.selection.map(|record| words::held(&words::HELD_SELECTION, &record.title(data))));
    for place in &followed.reading.places {
        lines.push(words::held(&words::HELD_READING, data.article_title(place.article)));
    }
    if !followed.collapsed.is_empty() {
        let names: Vec<&str> = followed.collapsed.iter().map(|&at| data.actor_name(at)).collect();
        lines.push(words::held(&words::HELD_WHOLES, &names.join(&words::LIST_COMMA)));
    }
    if link.line != LineDrawing::Neutral {
        let drawn = words::LINE_DRAWINGS.iter().find(|(drawing, _)| *drawing == link.line);
        lines.extend(drawn.map(|(_, words)| words::held(&words::HELD_LINE, words)));
    }
    if link.view == ViewName::Timeline && link.calendar != CalendarName::None {
        lines.push(words::held(&words::CALENDAR, &words::calendar_name(link.calendar)));
    }
    if link.theme != Theme::Auto {
        lines.push(words::held(&words::HELD_PAPER, words::theme_name(link.theme)));
    }
    if let Some(language) = words::LANGUAGES.iter().skip(1).find(|one| one.tag == link.language.key()) {
        lines.push(words::held(&words::LANGUAGE, language.name));
    }
    lines.extend((!link.unknown.is_empty()).then(|| words::HELD_UNKNOWN.into()));
    lines
}

//! The two-way link between the state and the address; the only file that reads it.
//!
//! A choice makes a new history entry; moving the map or turning the theme changes the entry that is there.

use super::{AppState, Live, Turn, effect};
use crate::platform::history::{self, Entry};
use crate::platform::root;
use leptos::prelude::*;
use marchland_core::Link;
use marchland_page::address::{follow, is_new_entry, link_to};
use marchland_page::sources::Panes;
use marchland_page::words;

/// Reads the whole state; every part of it wakes the reader of this.
pub fn link_of(state: AppState) -> Link {
    Link {
        view: state.view.get(),
        centre: state.centre.get(),
        window: state.window.get(),
        calendar: state.calendar.get(),
        line: state.line.get(),
        theme: state.theme.get(),
        language: state.language,
        compared: state.compared.read().as_ref().map_or_else(String::new, |choice| {
            link_to(state.data, choice, None, &Panes::default()).to_fragment()
        }),
        collapsed: state
            .collapsed
            .read()
            .iter()
            .filter_map(|&at| Some(state.data.actor(at)?.id.clone()))
            .collect(),
        unknown: state.unknown_keys.now(),
        ..link_to(state.data, &state.choice.read(), state.selection.get(), &state.reading.read())
    }
}

/// Takes the state from the address.
fn read_address(state: AppState) {
    let (link, problems) = Link::parse(&history::fragment());
    if link.language != state.language {
        // Words that are said already stay as they are: the page begins anew.
        return root::reload();
    }
    let followed = follow(state.data, &link);
    let unreadable = problems.iter().map(words::unreadable);
    let lines: Vec<String> = unreadable.chain(followed.problems).collect();
    state.unknown_keys.set(link.unknown);
    state.notices.set_if_other(lines);
    state.view.set_if_other(link.view);
    state.choose_all(followed.choice);
    state.compared.set_if_other(followed.compared);
    state.selection.set_if_other(followed.selection);
    state.reading.set_if_other(followed.reading);
    state.collapsed.set_if_other(followed.collapsed);
    state.centre.set_if_other(link.centre);
    state.window.set_if_other(link.window);
    state.calendar.set_if_other(link.calendar);
    state.line.set_if_other(link.line);
    state.theme.set_if_other(link.theme);
}

/// A link may name a tie, claim or quotation, which is found only once the records are here.
fn follow_late(state: AppState, fragment: String) {
    if state.data.has_records() {
        return;
    }
    let mut waits = true;
    effect(move || {
        if !state.coming.recorded.get() || !std::mem::take(&mut waits) || state.selection.now().is_some() {
            return;
        }
        let followed = follow(state.data, &Link::parse(&fragment).0);
        for problem in followed.problems {
            state.notice(problem);
        }
        state.selection.set_if_other(followed.selection);
    });
}

/// Takes the state from the address, then keeps the two in step for as long as the page lives.
pub fn keep_in_step(state: AppState) {
    follow_late(state, history::fragment());
    read_address(state);
    if let Some(note) = state.language_note {
        state.notice(note.into());
    }
    let written: Live<Option<Link>> = Live::new(None);
    effect(move || {
        let mut link = link_of(state);
        // A browser takes its time for an address: the picture comes first.
        if state.has_to_wait(Turn::Around) {
            return;
        }
        let before = written.now();
        // Browsers refuse an address that changes with every frame: a period that moves is written once it rests.
        if let Some(before) = before.as_ref().filter(|_| state.moving.get()) {
            (link.from, link.to, link.window) = (before.from, before.to, before.window);
        }
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
        written.set(Some(link));
    });
    history::on_change(move || {
        read_address(state);
        // Whoever reads how the page lies open is not woken for nothing.
        if state.layout.peek().finder.is_some() {
            state.layout.update(|layout| layout.finder = None);
        }
        // What the address says now is what counts as written, so that going back adds no entry.
        written.set(Some(untrack(|| link_of(state))));
    });
}

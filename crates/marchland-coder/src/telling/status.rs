//! How a telling stands to the facts: the auxiliary marks of PLOVER, from the words before the trigger.

use super::site::Site;
use crate::attribution::Attribution;
use crate::tables::{Class, Form};
use crate::token::TokenKind;
use marchland_core::Status;
use std::ops::Range;

/// The status and the words that set it.
pub(super) fn status(
    site: &Site<'_, '_>,
    attribution: Option<&Attribution>,
) -> (Status, Option<Range<usize>>) {
    let document = &site.reading.document;
    let question = document.is_mark(site.sentence.end.saturating_sub(1), '?');
    if question {
        return (Status::Hypothetical, Some(site.sentence.end - 1..site.sentence.end));
    }
    let window = window(site);
    let marks: [(Class, Status); 5] = [
        (Class::Denial, Status::Denied),
        (Class::Negation, Status::Negated),
        (Class::Conditional, Status::Hypothetical),
        (Class::Future, Status::Future),
        (Class::Modal, Status::Hypothetical),
    ];
    let any = document.first_of(window.clone(), &marks.map(|(class, _)| class)).is_some();
    // The nearest mark before the trigger wins: "said it would not stop".
    for (class, status) in marks.into_iter().filter(|_| any) {
        let found = window.clone().rev().find(|&t| {
            document.is(t, class)
                && site.reading.entity_at(t).is_none()
                && !is_own(site, t)
                && !(class == Class::Negation
                    && document.is_one_of(t + 1, words!["only", "just", "merely", "hesitate"]))
                && reaches(site, class, t)
        });
        if let Some(at) = found {
            return (status, Some(at..document.end_of(at, class)));
        }
    }
    // "agreed to stop fighting"
    let before = site.trigger.start.wrapping_sub(1);
    if site.trigger.start > site.sentence.start
        && document.is_one_of(before, words!["stop", "stopping", "cease", "halt", "end", "stopped"])
    {
        return (Status::Negated, Some(before..site.trigger.start));
    }
    let near = site.trigger.start.saturating_sub(3).max(site.sentence.start)..site.trigger.start;
    if let Some(at) = near.clone().find(|&t| document.is(t, Class::Doubtful)) {
        return (Status::Hypothetical, Some(at..document.end_of(at, Class::Doubtful)));
    }
    if let Some(found) = subject_of_modal(site) {
        return found;
    }
    let before = site.trigger.start.wrapping_sub(1);
    if site.trigger.what.form == Form::Ing
        && document.is_one_of(before, words!["after", "since", "before", "upon"])
    {
        return (Status::Historical, Some(before..site.trigger.start));
    }
    let came_about = (site.trigger.start.saturating_sub(4)..site.trigger.start).any(|t| {
        document.is(t, Class::Implicative) && document.end_of(t, Class::Implicative) == site.trigger.start
    });
    let infinitive = !came_about
        && site.trigger.what.form == Form::Base
        && site.trigger.start > site.sentence.start
        && document.is_one_of(site.trigger.start - 1, words!["to"]);
    if infinitive {
        return (Status::Hypothetical, Some(site.trigger.start - 1..site.trigger.start));
    }
    let rumour = (site.clause.start..site.trigger.start).find(|&t| document.is(t, Class::Rumoured));
    match (rumour, attribution) {
        (_, Some(attribution)) => (Status::Claimed, Some(attribution.cue.clone())),
        (Some(at), None) => (Status::Claimed, Some(at..document.end_of(at, Class::Rumoured))),
        (None, None) => (Status::Factual, None),
    }
}

/// "clashes … will have heavy costs": a noun whose verb is not yet or only maybe.
fn subject_of_modal(site: &Site<'_, '_>) -> Option<(Status, Option<Range<usize>>)> {
    let document = &site.reading.document;
    if site.trigger.what.form != Form::Noun {
        return None;
    }
    // "An attack, were it ordered, could …"
    let aside = (site.trigger.end..(site.trigger.end + 6).min(site.sentence.end))
        .find(|&t| document.is_mark(t, ','))
        .map(|comma| comma + 1)
        .filter(|&t| document.is(t, Class::Conditional));
    if let Some(at) = aside {
        return Some((Status::Hypothetical, Some(at..document.end_of(at, Class::Conditional))));
    }
    let end = (site.trigger.end + 9).min(site.clause.end.max(site.trigger.end));
    let finite = [Class::Be, Class::Have, Class::Modal, Class::Future, Class::Occur, Class::Speech];
    let verb = (site.trigger.end..end).take_while(|&t| document.is_word(t)).find(|&t| {
        document.is_any(t, &finite)
            || document.is_one_of(t, words!["planned", "scheduled"])
                && document.is_one_of(t + 1, words!["for", "in", "on"])
    })?;
    let planned = words!["expected", "planned", "scheduled", "due", "slated", "likely"];
    let ahead = document.is(verb, Class::Be) && document.is_one_of(verb + 1, planned);
    let status = if ahead || document.is(verb, Class::Future) || document.is_one_of(verb, planned) {
        Status::Future
    } else if document.is(verb, Class::Modal) {
        Status::Hypothetical
    } else {
        return None;
    };
    Some((status, Some(verb..verb + 1)))
}

/// A word inside the trigger or the verb of speech is no mark.
fn is_own(site: &Site<'_, '_>, at: usize) -> bool {
    (site.trigger.start..site.trigger.end).contains(&at)
}

/// Denials reach through "that"; the others end with their clause.
fn reaches(site: &Site<'_, '_>, class: Class, at: usize) -> bool {
    let document = &site.reading.document;
    let through_that = class == Class::Denial || document.end_of(at, class) > at + 1;
    let between = at + 1..site.trigger.start;
    // "In order to reach these aims, the group attacked": the purpose opens the sentence, the deed follows.
    let purpose = class == Class::Conditional && document.is_one_of(at, words!["in", "so"]);
    if purpose && between.clone().any(|t| document.is_mark(t, ',')) {
        return false;
    }
    if class == Class::Negation && document.is_one_of(at, words!["no"]) {
        // "no" denies its own noun phrase only.
        return between.clone().all(|t| {
            document.is_word(t) && !document.is_any(t, &[Class::Preposition, Class::Be, Class::Have])
        }) || between.clone().all(|t| !document.is_mark(t, ','));
    }
    through_that || !between.clone().any(|t| document.is_one_of(t, words!["that", "who", "which"]))
}

/// From the last hard break to the trigger.
fn window(site: &Site<'_, '_>) -> Range<usize> {
    let document = &site.reading.document;
    let breaks = |t: usize| {
        matches!(document.tokens[t].kind, TokenKind::Mark(';' | ':' | '—' | '“' | '”' | '"'))
            || (document
                .is_one_of(t, words!["when", "while", "because", "after", "although", "though", "but"])
                && site.reading.entity_at(t).is_none())
            || (document.is_mark(t, ',')
                && t + 1 < site.trigger.start
                && document.is_one_of(t + 1, words!["and", "killing", "leaving", "wounding", "injuring"]))
    };
    let start = (site.sentence.start..site.trigger.start)
        .rev()
        .find(|&t| breaks(t))
        .map_or(site.sentence.start, |t| t + 1);
    start..site.trigger.start
}

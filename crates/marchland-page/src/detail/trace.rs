//! How the coder came to a telling: each slot with what it was read as, the words behind it, and the rule.

use super::parts::{N_QUOTES, fact, quiet, section_title, value};
use super::{Shown, facts, row, rows};
use crate::Data;
use crate::layout::List;
use crate::markup::{Element, el, of};
use crate::words::{self, Said, Word};
use marchland_core::{EventMention, Span};

/// The trace of each telling, folded away under its words, with a heading.
pub(super) fn traces(shown: &Shown<'_>, tellings: &[EventMention]) -> Vec<Element> {
    if tellings.is_empty() {
        return Vec::new();
    }
    // As many as there are sentences above them.
    let limit = shown.layout.limit(List::Quotes, N_QUOTES);
    let key = |span: Span| u64::from(span.article.0) << 32 | u64::from(span.start);
    let row = |telling: &EventMention| row().key(key(telling.trigger)).put(trace(shown.data, telling));
    let all = tellings.iter().take(limit).map(row);
    vec![section_title(words::HOW_READ), rows(all)]
}

/// Words of a text, once it is here.
fn quoted(data: &Data, span: Span) -> Element {
    let words =
        if data.has_text(span.article) { ["“", data.words(span), "” "].concat() } else { String::new() };
    el("bdi").put(words)
}

fn trace(data: &'static Data, telling: &EventMention) -> Element {
    let none = if telling.status.makes_incident() { "" } else { words::NO_INCIDENT.words() };
    let line = [" ", telling.status.said(), none, " · ", data.outlet_name(telling.article)].concat();
    let summary = el("summary").put(quoted(data, telling.trigger)).put(quiet(line));
    let mut rows = Vec::new();
    let mut put = |slot: Word, read_as: &[&str], spans: &[Span], rule: &str| {
        let why = of("span", "sub").all(spans.iter().map(|&span| quoted(data, span)));
        let why = why.maybe((!rule.is_empty()).then(|| el("code").put(rule.to_owned())));
        rows.push(fact(slot, value().put(words::capital(&read_as.concat())).put(why)));
    };
    let mode = telling.mode.map_or("", |mode| mode.said());
    let comma = if mode.is_empty() { "" } else { words::LIST_COMMA.words() };
    put(words::ROW_EVENT, &[telling.event_type.said(), comma, mode], &[telling.trigger], &telling.rule);
    put(words::ROW_STATUS, &[telling.status.said()], &telling.status_spans, "");
    let claimant = telling.claimant.as_deref().map(std::slice::from_ref).unwrap_or_default();
    let parties = [
        (words::ROW_WHO, &*telling.actors),
        (words::ROW_WHOM, &*telling.recipients),
        (words::ROW_CLAIMED_BY, claimant),
    ];
    for (slot, parties) in parties {
        for party in parties {
            put(slot, &[data.actor_name(party.actor)], &party.spans, &party.rule);
        }
    }
    match &telling.when {
        Some(when) => {
            let read_as = [&words::interval(when.interval), words::LIST_COMMA.words(), when.basis.said()];
            put(words::ROW_WHEN, &read_as, &when.spans, &when.rule);
        }
        None => put(words::ROW_WHEN, &[&words::NOT_GIVEN], &[], ""),
    }
    for place in &telling.places {
        let read_as = [data.place_name(place.place), words::LIST_COMMA.words(), place.precision.said()];
        put(words::ROW_WHERE, &read_as, &place.spans, &place.rule);
    }
    if telling.places.is_empty() {
        put(words::ROW_WHERE, &[&words::NOT_GIVEN], &[], "");
    }
    for casualty in &telling.casualties {
        let read_as = [&words::figure(casualty.figure), " ", casualty.kind.said()];
        put(words::ROW_HOW_MANY, &read_as, &casualty.spans, &casualty.rule);
    }
    of("details", "trace").put(summary).put(facts(rows))
}

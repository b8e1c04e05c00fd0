//! How the coder came to a telling: each slot with what it was read as, the words behind it, and the rule.

use super::parts::{N_QUOTES, fact, quiet, section_title, value};
use super::{Shown, facts, row, rows};
use crate::layout::List;
use crate::markup::{Element, el, of};
use crate::{Data, words};
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
    let none = if telling.status.makes_incident() { "" } else { words::NO_INCIDENT };
    let line = [" ", telling.status.label(), none, " · ", data.outlet_name(telling.article)].concat();
    let summary = el("summary").put(quoted(data, telling.trigger)).put(quiet(line));
    let mut rows = Vec::new();
    let mut put = |slot: &'static str, read_as: &[&str], spans: &[Span], rule: &str| {
        let why = of("span", "sub").all(spans.iter().map(|&span| quoted(data, span)));
        let why = why.maybe((!rule.is_empty()).then(|| el("code").put(rule.to_owned())));
        rows.push(fact(slot, value().put(words::capital(&read_as.concat())).put(why)));
    };
    let mode = telling.mode.map_or("", |mode| mode.label());
    let comma = if mode.is_empty() { "" } else { ", " };
    put("Event", &[telling.event_type.label(), comma, mode], &[telling.trigger], &telling.rule);
    put("Status", &[telling.status.label()], &telling.status_spans, "");
    let claimant = telling.claimant.as_deref().map(std::slice::from_ref).unwrap_or_default();
    let parties =
        [("Who acted", &*telling.actors), ("To whom", &*telling.recipients), ("Claimed by", claimant)];
    for (slot, parties) in parties {
        for party in parties {
            put(slot, &[data.actor_name(party.actor)], &party.spans, &party.rule);
        }
    }
    match &telling.when {
        Some(when) => {
            let read_as = [&when.interval.label(), ", ", when.basis.label()];
            put("When", &read_as, &when.spans, &when.rule);
        }
        None => put("When", &[words::NOT_GIVEN], &[], ""),
    }
    for place in &telling.places {
        let read_as = [data.place_name(place.place), ", ", place.precision.label()];
        put("Where", &read_as, &place.spans, &place.rule);
    }
    if telling.places.is_empty() {
        put("Where", &[words::NOT_GIVEN], &[], "");
    }
    for casualty in &telling.casualties {
        let read_as = [&casualty.figure.label(), " ", casualty.kind.label()];
        put("How many", &read_as, &casualty.spans, &casualty.rule);
    }
    of("details", "trace").put(summary).put(facts(rows))
}

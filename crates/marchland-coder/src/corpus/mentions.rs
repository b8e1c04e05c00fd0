//! Event mentions as records: tellings with spans in place of tokens.

use super::actors::Index;
use crate::coded::Coded;
use crate::telling::{Dating, Located, Part, Telling};
use marchland_core::date::DateBasis;
use marchland_core::id::{content_hash, hash_text};
use marchland_core::incident::{Casualty, EventMention, When};
use marchland_core::place::Where;
use marchland_core::{Party, Status};

/// Every telling of an article, in reading order.
pub(super) fn mentions<'c>(coded: &'c Coded<'c>, index: &'c Index<'c>) -> impl Iterator<Item = EventMention> {
    coded.tellings.iter().map(|telling| mention(coded, telling, index))
}

pub(super) fn party(coded: &Coded<'_>, part: &Part, index: &Index<'_>) -> Party {
    Party {
        actor: index.actor(coded, part.actor),
        spans: vec![coded.reading.document.span(part.tokens.clone())],
        rule: part.rule.to_owned(),
    }
}

pub(super) fn located(coded: &Coded<'_>, place: &Located, index: &Index<'_>) -> Where {
    Where {
        place: index.place(place.place),
        precision: place.precision,
        spans: vec![coded.reading.document.span(place.tokens.clone())],
        rule: place.rule.to_owned(),
    }
}

/// A date as a record; without days it is none.
pub(super) fn when(coded: &Coded<'_>, dating: &Dating) -> Option<When> {
    let interval = dating.interval?;
    let mention = dating.date.map(|at| &coded.reading.dates[at]);
    let document = &coded.reading.document;
    Some(When {
        interval,
        precision: interval.precision(),
        basis: match mention {
            Some(mention) => mention.basis,
            None if dating.rule == "review" => DateBasis::Reviewed,
            None => DateBasis::Publication,
        },
        spans: mention.map_or_else(Vec::new, |mention| vec![document.span(mention.tokens.clone())]),
        text: mention.map_or_else(String::new, |mention| document.text(mention.tokens.clone()).to_owned()),
        rule: dating.rule.to_owned(),
    })
}

fn casualties(coded: &Coded<'_>, telling: &Telling, index: &Index<'_>) -> Vec<Casualty> {
    let claimant = telling.claimant.as_ref().map(|part| index.actor(coded, part.actor));
    let toll = |toll: &crate::casualty::Toll| Casualty {
        kind: toll.kind,
        figure: toll.figure,
        whose: toll.whose.clone(),
        side: toll.side.map(|key| index.actor(coded, key)),
        claimant,
        spans: vec![coded.reading.document.span(toll.tokens.clone())],
        rule: toll.rule.to_owned(),
    };
    telling.tolls.iter().map(toll).collect()
}

fn mention(coded: &Coded<'_>, telling: &Telling, index: &Index<'_>) -> EventMention {
    let document = &coded.reading.document;
    let evidence = document.span(telling.evidence.clone());
    let words = document.text(telling.evidence.clone());
    let article = document.article;
    let key = [telling.rule_id.as_str(), words, &evidence.start.to_string()];
    let is_said = matches!(telling.status, Status::Claimed | Status::Denied);
    EventMention {
        id: format!("e:{}", hash_text(content_hash(&key))),
        article,
        event_type: telling.event_type,
        mode: telling.mode,
        status: telling.status,
        status_spans: telling.status_tokens.iter().map(|tokens| document.span(tokens.clone())).collect(),
        claimant: telling.claimant.as_ref().filter(|_| is_said).map(|part| party(coded, part, index)),
        actors: telling.actors.iter().map(|part| party(coded, part, index)).collect(),
        recipients: telling.recipients.iter().map(|part| party(coded, part, index)).collect(),
        when: telling.dating.as_ref().and_then(|dating| when(coded, dating)),
        places: telling.places.iter().map(|place| located(coded, place, index)).collect(),
        casualties: casualties(coded, telling, index),
        aggregate: telling.aggregate,
        is_aggregate: telling.is_aggregate,
        trigger: document.span(telling.trigger.clone()),
        evidence: vec![evidence],
        sentence: document.span(document.sentences[telling.sentence].tokens.clone()),
        rule: telling.rule_id.clone(),
        incident: None,
    }
}

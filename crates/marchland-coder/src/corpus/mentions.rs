//! Event mentions as records: tellings with spans in place of tokens.

use super::actors::Index;
use crate::coded::Coded;
use crate::telling::{Dating, Located, Part, Telling};
use marchland_core::date::DateBasis;
use marchland_core::id::Id;
use marchland_core::incident::{Casualty, EventMention, When};
use marchland_core::place::Where;
use marchland_core::{Few, MentionIdx, Party, Status};

/// Every telling of an article or block, in reading order.
pub(super) fn mentions<'c>(coded: &'c Coded<'c>, index: &'c Index<'c>) -> impl Iterator<Item = EventMention> {
    let new = coded.tellings.iter().filter(|telling| coded.is_new(telling.trigger.start));
    new.map(|telling| mention(coded, telling, index))
}

/// Per telling the number of its mention, where new ones come after those told `before`. What a lead tells is
/// looked for among those; it need not be there, for it was read with other words around it.
pub(super) fn numbers(coded: &Coded<'_>, before: &[EventMention]) -> Vec<Option<MentionIdx>> {
    let document = &coded.reading.document;
    let lead = document.span(0..1);
    let near = before.iter().rev().take_while(|mention| {
        mention.article == lead.article && mention.sentence.end > lead.start && coded.first > 0
    });
    let n_near = near.count();
    let mut next = before.len();
    let number = |telling: &Telling| {
        if coded.is_new(telling.trigger.start) {
            next += 1;
            return Some(MentionIdx::new(next - 1));
        }
        let trigger = document.span(telling.trigger.clone());
        let same =
            |mention: &EventMention| mention.trigger == trigger && mention.event_type == telling.event_type;
        let from = before.len() - n_near;
        Some(MentionIdx::new(from + before[from..].iter().position(same)?))
    };
    coded.tellings.iter().map(number).collect()
}

pub(super) fn party(coded: &Coded<'_>, part: &Part, index: &Index<'_>) -> Party {
    Party {
        actor: index.actor(coded, part.actor),
        spans: Few::One(coded.reading.document.span(part.tokens.clone())),
        rule: index.texts.get(part.rule),
    }
}

pub(super) fn located(coded: &Coded<'_>, place: &Located, index: &Index<'_>) -> Where {
    Where {
        place: index.place(place.place),
        precision: place.precision,
        spans: Few::One(coded.reading.document.span(place.tokens.clone())),
        rule: index.texts.get(place.rule),
    }
}

/// A date as a record; without days it is none.
pub(super) fn when(coded: &Coded<'_>, dating: &Dating, index: &Index<'_>) -> Option<Box<When>> {
    let interval = dating.interval?;
    let mention = dating.date.map(|at| &coded.reading.dates[at]);
    let document = &coded.reading.document;
    let words = mention.map_or("", |mention| document.text(mention.tokens.clone()));
    Some(Box::new(When {
        interval,
        precision: interval.precision(),
        basis: match mention {
            Some(mention) => mention.basis,
            None if dating.rule == "review" => DateBasis::Reviewed,
            // Between the story's first day and its publication.
            None if dating.rule == crate::merge::fill::STORY => DateBasis::Context,
            None => DateBasis::Publication,
        },
        spans: mention.map(|mention| document.span(mention.tokens.clone())).into(),
        text: index.texts.get(words),
        rule: index.texts.get(dating.rule),
    }))
}

fn casualties(coded: &Coded<'_>, telling: &Telling, index: &Index<'_>) -> Box<[Casualty]> {
    let claimant = telling.claimant.as_ref().map(|part| index.actor(coded, part.actor));
    let toll = |toll: &crate::casualty::Toll| Casualty {
        kind: toll.kind,
        figure: toll.figure,
        whose: index.texts.get(&toll.whose),
        side: toll.side.map(|key| index.actor(coded, key)),
        claimant,
        spans: Few::One(coded.reading.document.span(toll.tokens.clone())),
        rule: index.texts.get(toll.rule),
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
    let claimant = telling.claimant.as_ref().filter(|_| is_said);
    EventMention {
        id: Id::of('e', &key),
        article,
        event_type: telling.event_type,
        mode: telling.mode,
        status: telling.status,
        status_spans: telling.status_tokens.as_ref().map(|tokens| document.span(tokens.clone())).into(),
        claimant: claimant.map(|part| Box::new(party(coded, part, index))),
        actors: telling.actors.iter().map(|part| party(coded, part, index)).collect(),
        recipients: telling.recipients.iter().map(|part| party(coded, part, index)).collect(),
        when: telling.dating.as_ref().and_then(|dating| when(coded, dating, index)),
        places: telling.places.iter().map(|place| located(coded, place, index)).collect(),
        casualties: casualties(coded, telling, index),
        aggregate: telling.aggregate.map(Box::new),
        is_aggregate: telling.is_aggregate,
        trigger: document.span(telling.trigger.clone()),
        evidence: Few::One(evidence),
        sentence: document.span(document.sentences[telling.sentence].tokens.clone()),
        rule: index.texts.get(&telling.rule_id),
        incident: None,
    }
}

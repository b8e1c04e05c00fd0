//! Records changed, taken away and added as decisions say.

use super::{Record, Stale, tokens_of};
use crate::attribution::Attribution;
use crate::cast::ActorKey;
use crate::casualty::Toll;
use crate::claim::{Assertion, Subject};
use crate::coded::Coded;
use crate::merge::absorb;
use crate::quotation::Quote;
use crate::telling::{Dating, Decided, Located, Part, Telling};
use marchland_core::claim::{Answer, Measure, Value};
use marchland_core::review::{
    Action, ClaimValues, Decision, EventValues, QuotationValues, RecordKind, Values,
};
use marchland_core::{ActorKind, EventType, Interval, Speech, Status};
use std::ops::Range;

/// Applies narrow decisions that fit, each with the record that it is about.
pub(super) fn apply(coded: &mut Coded<'_>, decisions: &[(usize, &Decision, Option<Record>)]) {
    let mut gone: Vec<Record> = Vec::new();
    for &(by, decision, record) in decisions {
        let tokens = tokens_of(coded, decision.words);
        match (&decision.action, record) {
            (Action::Reject(_), Some(record)) => gone.push(record),
            (Action::Correct(values), Some(record)) => correct(coded, values, record.position, by, &tokens),
            (Action::Add(values), _) => add(coded, values, by, &tokens),
            _ => {}
        }
    }
    let is_gone = |kind, position| gone.iter().any(|r| r.kind == kind && r.position == position);
    retain(&mut coded.tellings, |at| !is_gone(RecordKind::Event, at));
    retain(&mut coded.assertions, |at| !is_gone(RecordKind::Claim, at));
    retain(&mut coded.quotes, |at| !is_gone(RecordKind::Quotation, at));
    coded.tellings.sort_by_key(|telling| (telling.sentence, telling.trigger.start));
    coded.assertions.sort_by_key(|claim| claim.evidence.start);
    coded.quotes.sort_by_key(|quote| quote.tokens.start);
}

fn retain<T>(all: &mut Vec<T>, keeps: impl Fn(usize) -> bool) {
    let mut at = 0;
    all.retain(|_| {
        at += 1;
        keeps(at - 1)
    });
}

fn correct(coded: &mut Coded<'_>, values: &Values, position: usize, by: usize, tokens: &Range<usize>) {
    match values {
        Values::Event(values) => {
            let mut telling = coded.tellings[position].clone();
            set_event(coded, &mut telling, values, by, tokens);
            coded.tellings[position] = telling;
        }
        Values::Claim(values) => {
            let mut claim = coded.assertions[position].clone();
            set_claim(coded, &mut claim, values, by, tokens);
            coded.assertions[position] = claim;
        }
        Values::Quotation(values) => {
            let mut quote = coded.quotes[position].clone();
            set_quotation(coded, &mut quote, values, by, tokens);
            coded.quotes[position] = quote;
        }
    }
}

fn add(coded: &mut Coded<'_>, values: &Values, by: usize, tokens: &Range<usize>) {
    if tokens.is_empty() {
        return;
    }
    match values {
        Values::Event(values) => {
            let Some(mut telling) = blank(coded, tokens) else { return };
            set_event(coded, &mut telling, values, by, tokens);
            coded.tellings.push(telling);
        }
        Values::Claim(values) => {
            let mut claim = Assertion {
                measure: Measure::Happenings,
                subject: Subject { id: String::new(), name: String::new(), holder: String::new() },
                value: Value::Answer(Answer::Yes),
                unit: None,
                scope: None,
                claimant: None,
                evidence: tokens.clone(),
                rule: RULE.to_owned(),
                at: tokens.start,
                decided: None,
            };
            set_claim(coded, &mut claim, values, by, tokens);
            coded.assertions.push(claim);
        }
        Values::Quotation(values) => {
            let mut quote =
                Quote { tokens: tokens.clone(), speech: Speech::Indirect, attribution: None, decided: None };
            set_quotation(coded, &mut quote, values, by, tokens);
            coded.quotes.push(quote);
        }
    }
}

/// The rule of what a decision set.
const RULE: &str = "review";

/// A telling that says nothing yet but where it stands.
fn blank(coded: &Coded<'_>, tokens: &Range<usize>) -> Option<Telling> {
    let sentence = coded.reading.document.sentence_of(tokens.start)?;
    Some(Telling {
        rule_id: "review.add".to_owned(),
        event_type: EventType::Consult,
        mode: None,
        sub_event: None,
        can_be_incident: true,
        status: Status::Factual,
        status_tokens: None,
        claimant: None,
        actors: Vec::new(),
        recipients: Vec::new(),
        dating: None,
        places: Vec::new(),
        tolls: Vec::new(),
        aggregate: None,
        is_aggregate: false,
        is_definite: false,
        is_toll_only: false,
        is_mutual: false,
        is_participle: false,
        points_back: false,
        unlisted: Vec::new(),
        is_cumulative: false,
        decided: Decided { places: true, when: true, ..Decided::default() },
        trigger: tokens.clone(),
        evidence: tokens.clone(),
        sentence,
    })
}

fn set_event(
    coded: &Coded<'_>,
    telling: &mut Telling,
    values: &EventValues,
    by: usize,
    words: &Range<usize>,
) {
    let near = sentence(coded, words);
    telling.decided.by = Some(by);
    if let Some(event_type) = values.event_type {
        telling.event_type = event_type;
        telling.sub_event = None;
        telling.can_be_incident = !event_type.quad().is_verbal()
            || matches!(event_type, EventType::Agree | EventType::Consult | EventType::Concede);
    }
    if values.stated == Some(true) {
        "tie.review".clone_into(&mut telling.rule_id);
        telling.can_be_incident = false;
    }
    if let Some(mode) = values.mode {
        telling.mode = mode.value();
        telling.decided.mode = true;
    }
    if let Some(status) = values.status {
        telling.status = status;
    }
    if let Some(ids) = &values.actors {
        telling.actors = parts(coded, ids, &telling.actors, &near, words);
        telling.decided.actors = true;
    }
    if let Some(ids) = &values.recipients {
        telling.recipients = parts(coded, ids, &telling.recipients, &near, words);
        telling.decided.recipients = true;
    }
    if values.actors.is_some() || values.recipients.is_some() {
        let both = |part: &Part| telling.recipients.iter().any(|other| other.actor == part.actor);
        telling.is_mutual = !telling.actors.is_empty() && telling.actors.iter().all(both);
    }
    if let Some(ids) = &values.places {
        telling.places = ids.iter().filter_map(|id| place(coded, id, &near, words)).collect();
        telling.decided.places = true;
    }
    if let Some(interval) = values.when {
        telling.dating = interval.value().map(|interval| dating(coded, interval, &near));
        telling.decided.when = true;
    }
    if let Some(figures) = &values.figures {
        let toll = |figure: &marchland_core::review::DecidedFigure| Toll {
            kind: figure.kind,
            figure: figure.figure,
            whose: figure.whose.clone(),
            side: None,
            tokens: words.clone(),
            cue: words.clone(),
            rule: RULE,
        };
        telling.tolls = figures.iter().map(toll).collect();
    }
    if let Some(count) = values.count {
        telling.aggregate = count.value();
        telling.is_aggregate = telling.aggregate.is_some();
    }
    if let Some(sums) = values.sums {
        telling.is_aggregate = sums;
    }
    telling.evidence = telling.evidence.start.min(words.start)..telling.evidence.end.max(words.end);
}

/// The sentence of some words.
fn sentence(coded: &Coded<'_>, words: &Range<usize>) -> Range<usize> {
    let document = &coded.reading.document;
    document
        .sentence_of(words.start)
        .map_or_else(|| words.clone(), |at| document.sentences[at].tokens.clone())
}

/// Actors by id: those read before keep their words, others take those that name them nearby, or the decision's.
fn parts(
    coded: &Coded<'_>,
    ids: &[String],
    before: &[Part],
    near: &Range<usize>,
    words: &Range<usize>,
) -> Vec<Part> {
    let part = |id: &String| {
        let key = actor(coded, id)?;
        if let Some(known) = before.iter().find(|part| part.actor == key) {
            return Some(known.clone());
        }
        let named = coded.reading.entities_in(near.clone()).iter().find(|entity| entity.actor == Some(key));
        let tokens = named.map_or_else(|| words.clone(), |entity| entity.tokens.clone());
        Some(Part { actor: key, tokens, rule: RULE })
    };
    ids.iter().filter_map(part).collect()
}

/// The actor of an id, of the list or of the article.
pub(super) fn actor(coded: &Coded<'_>, id: &str) -> Option<ActorKey> {
    coded.reading.cast.find(id)
}

fn place(coded: &Coded<'_>, id: &str, near: &Range<usize>, words: &Range<usize>) -> Option<Located> {
    let tables = coded.reading.document.tables;
    let at = tables.find_place(id)?;
    let kind = tables.place(at).kind();
    let named = coded.reading.entities_in(near.clone()).iter().find(|entity| entity.place == Some(at));
    let tokens = named.map_or_else(|| words.clone(), |entity| entity.tokens.clone());
    Some(Located { place: at, precision: kind.precision(), tokens, rule: RULE })
}

fn dating(coded: &Coded<'_>, interval: Interval, near: &Range<usize>) -> Dating {
    let mut dates = coded.reading.dates_in(near.clone());
    let date = dates.find(|&at| coded.reading.dates[at].interval == Some(interval));
    Dating { date, interval: Some(interval), rule: RULE }
}

fn set_claim(
    coded: &Coded<'_>,
    claim: &mut Assertion,
    values: &ClaimValues,
    by: usize,
    words: &Range<usize>,
) {
    claim.decided = Some(by);
    if let Some(measure) = values.measure {
        claim.measure = measure;
    }
    if let Some(id) = &values.subject {
        claim.subject.id.clone_from(id);
        claim.subject.name = name(coded, id);
    }
    if let Some(value) = values.value {
        claim.value = value;
    }
    if let Some(holder) = &values.holder {
        claim.claimant = actor(coded, holder);
        claim.subject.holder = name(coded, holder);
    }
    if let Some(scope) = &values.scope {
        claim.scope = find(coded, scope, words);
    }
}

/// Words of a decision as tokens of the sentence.
fn find(coded: &Coded<'_>, text: &str, words: &Range<usize>) -> Option<Range<usize>> {
    let document = &coded.reading.document;
    let near = sentence(coded, words);
    let last =
        |start: usize| (start + 1..=near.end).find(|&end| document.text(start..end).len() >= text.len());
    near.clone()
        .filter_map(|start| Some(start..last(start)?))
        .find(|tokens| !text.is_empty() && document.text(tokens.clone()) == text)
}

/// The name of an actor or place by id; other words stay what they are.
fn name(coded: &Coded<'_>, id: &str) -> String {
    let tables = coded.reading.document.tables;
    let place = || tables.find_place(id).map(|at| tables.place(at).name().to_owned());
    let of_actor = actor(coded, id).map(|key| coded.reading.cast.name(key).to_owned());
    of_actor.or_else(place).unwrap_or_else(|| id.to_owned())
}

fn set_quotation(
    coded: &Coded<'_>,
    quote: &mut Quote,
    values: &QuotationValues,
    by: usize,
    words: &Range<usize>,
) {
    quote.decided = Some(by);
    if let Some(speech) = values.speech {
        quote.speech = speech;
    }
    let Some(id) = &values.speaker else { return };
    let Some(speaker) = actor(coded, id) else {
        quote.attribution = None;
        return;
    };
    let before = quote.attribution.take();
    let near = sentence(coded, words);
    let named = coded.reading.entities_in(near).iter().find(|entity| entity.actor == Some(speaker));
    let tokens = named.map_or_else(|| words.clone(), |entity| entity.tokens.clone());
    let cue = before.as_ref().map_or_else(|| words.start..words.start, |said| said.cue.clone());
    let told_to =
        before.and_then(|said| said.told_to).filter(|&key| coded.reading.cast.kind(key) == ActorKind::Media);
    quote.attribution = Some(Attribution { speaker, tokens, cue, told_to, rule: RULE });
}

/// Pairs of tellings, by position, that decisions join (`together`) or hold apart within the article.
pub(super) fn within(
    coded: &Coded<'_>,
    decisions: &[(usize, &Decision)],
    together: bool,
) -> Vec<(usize, usize)> {
    let pair = |decision: &Decision| {
        let (other, is_one) = match decision.action {
            Action::Merge(other) => (other, true),
            Action::Split(other) => (other, false),
            _ => return None,
        };
        let here = is_one == together && other.article == decision.words.article;
        let telling = |words| telling_in(coded, &tokens_of(coded, words));
        here.then(|| Some((telling(decision.words)?, telling(other)?))).flatten()
    };
    decisions.iter().filter_map(|(_, decision)| pair(decision)).collect()
}

/// The decisions that join or part what is not two events of one article, or events of two types.
pub(super) fn unfit_joints(coded: &Coded<'_>, decisions: &[(usize, &Decision)]) -> Vec<Stale> {
    let unfit = |&(at, decision): &(usize, &Decision)| {
        let (other, merges) = match decision.action {
            Action::Merge(other) => (other, true),
            Action::Split(other) => (other, false),
            _ => return None,
        };
        if other.article != decision.words.article {
            return None;
        }
        let telling = |words| telling_in(coded, &tokens_of(coded, words));
        let event = |at: usize| coded.tellings[at].event_type;
        let found = match (telling(decision.words), telling(other)) {
            (Some(a), Some(b)) if a == b => "one event twice".to_owned(),
            (Some(a), Some(b)) if merges && event(a) != event(b) => {
                format!("{} and {}", event(a).key(), event(b).key())
            }
            (Some(_), Some(_)) => return None,
            (None, _) => "none in the words of \"quote\"".to_owned(),
            (_, None) => "none in the words of \"with\"".to_owned(),
        };
        let expected = if merges { "two events of one type" } else { "two events" };
        let problem = super::problem("these cannot be joined or parted", expected, &found);
        Some(Stale { decision: at, ..problem })
    };
    decisions.iter().filter_map(unfit).collect()
}

/// The first telling whose trigger begins in a run of tokens.
pub(crate) fn telling_in(coded: &Coded<'_>, tokens: &Range<usize>) -> Option<usize> {
    coded.tellings.iter().position(|telling| tokens.contains(&telling.trigger.start))
}

/// Makes one happening of those of two tellings.
pub(super) fn join(coded: &mut Coded<'_>, a: usize, b: usize) {
    let of = |at: usize| coded.clusters.iter().position(|cluster| cluster.tellings.contains(&at));
    let (Some(into), Some(from)) = (of(a), of(b)) else { return };
    if into == from {
        return;
    }
    let (into, from) = (into.min(from), into.max(from));
    let other = coded.clusters.remove(from);
    for at in other.tellings {
        absorb(&coded.reading, &mut coded.clusters[into], &coded.tellings[at], at);
    }
    coded.clusters[into].tellings.sort_unstable();
}

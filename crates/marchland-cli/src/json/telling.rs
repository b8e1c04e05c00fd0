//! What one article alone says of an incident, put together from its own tellings.

use marchland_core::incident::{Casualty, EventMention, Incident, When};
use marchland_core::place::Where;
use marchland_core::{ArticleIdx, Corpus, Few, Party, Span, Status};
use std::collections::BTreeSet;

/// The incidents that an article tells, each with this article's values and evidence only.
///
/// Id, type, title and whether it is of the border are those of the merged incident.
pub(crate) fn tellings(corpus: &Corpus, article: ArticleIdx) -> Vec<Incident> {
    corpus.incidents.iter().filter_map(|incident| telling(corpus, incident, article)).collect()
}

fn telling(corpus: &Corpus, incident: &Incident, article: ArticleIdx) -> Option<Incident> {
    let own: Vec<_> = { incident.mentions.iter() }
        .filter_map(|&at| Some((at, corpus.mentions.get(at.at())?)))
        .filter(|(_, mention)| mention.article == article)
        .collect();
    let mentions: Vec<&EventMention> = own.iter().map(|(_, mention)| *mention).collect();
    let first = mentions.first()?;
    // Told by this article alone: what the coder inferred for the incident holds for its telling too.
    if own.len() == incident.mentions.len() {
        return Some(incident.clone());
    }
    let is_factual = mentions.iter().any(|mention| mention.status == Status::Factual);
    let mode = if mentions.iter().any(|mention| mention.mode == incident.mode) {
        incident.mode
    } else {
        mentions.iter().find_map(|mention| mention.mode)
    };
    Some(Incident {
        id: incident.id,
        title: incident.title.clone(),
        event_type: incident.event_type,
        mode,
        quad: incident.quad,
        sub_event: incident.sub_event,
        status: if is_factual { Status::Factual } else { first.status },
        actors: parties(mentions.iter().flat_map(|mention| &mention.actors)).into(),
        recipients: parties(mentions.iter().flat_map(|mention| &mention.recipients)).into(),
        claimants: parties(mentions.iter().filter_map(|mention| mention.claimant.as_deref())).into(),
        when: when(&mentions),
        places: places(&mentions).into(),
        casualties: casualties(&mentions).into(),
        aggregate: mentions.iter().find_map(|mention| mention.aggregate.clone()),
        is_aggregate: mentions.iter().any(|mention| mention.is_aggregate),
        is_border: incident.is_border,
        mentions: own.iter().map(|(at, _)| *at).collect(),
        evidence: evidence(&mentions),
        provenance: incident.provenance.clone(),
    })
}

/// Each actor once, with all its spans, in the order of first mention.
fn parties<'a>(all: impl Iterator<Item = &'a Party>) -> Vec<Party> {
    let mut merged: Vec<Party> = Vec::new();
    for party in all {
        match merged.iter_mut().find(|other| other.actor == party.actor) {
            Some(other) => add(&mut other.spans, &party.spans),
            None => merged.push(party.clone()),
        }
    }
    merged
}

fn add(spans: &mut Few<Span>, more: &[Span]) {
    let all: BTreeSet<Span> = spans.iter().chain(more).copied().collect();
    *spans = all.into_iter().collect();
}

/// The most exact date; of equal ones the first told.
fn when(mentions: &[&EventMention]) -> Option<Box<When>> {
    mentions.iter().filter_map(|mention| mention.when.as_ref()).min_by_key(|when| when.precision).cloned()
}

/// Each place once, at its most exact, the most exact first.
fn places(mentions: &[&EventMention]) -> Vec<Where> {
    let mut merged: Vec<Where> = Vec::new();
    for place in mentions.iter().flat_map(|mention| &mention.places) {
        match merged.iter_mut().find(|other| other.place == place.place) {
            Some(other) => {
                add(&mut other.spans, &place.spans);
                if place.precision < other.precision {
                    other.precision = place.precision;
                    other.rule.clone_from(&place.rule);
                }
            }
            None => merged.push(place.clone()),
        }
    }
    merged.sort_by_key(|place| place.precision);
    merged
}

/// Each figure once per kind, people and claimant; never added up.
fn casualties(mentions: &[&EventMention]) -> Vec<Casualty> {
    let key =
        |casualty: &Casualty| (casualty.kind, casualty.figure, casualty.whose.clone(), casualty.claimant);
    let mut merged: Vec<Casualty> = Vec::new();
    for casualty in mentions.iter().flat_map(|mention| &mention.casualties) {
        match merged.iter_mut().find(|other| key(other) == key(casualty)) {
            Some(other) => add(&mut other.spans, &casualty.spans),
            None => merged.push(casualty.clone()),
        }
    }
    merged
}

fn evidence(mentions: &[&EventMention]) -> Few<Span> {
    let mut spans = Few::None;
    for mention in mentions {
        add(&mut spans, &mention.evidence);
    }
    spans
}

//! Ties: signed relations between actors, from incidents, from words, and from relations that are stated.

use marchland_core::date::Interval;
use marchland_core::id::Id;
use marchland_core::relation::{Sign, Tie, TieKind};
use marchland_core::{
    ActorIdx, ActorKind, Corpus, EventMention, IncidentIdx, MentionIdx, Party, Provenance, Quad, Span,
    Status, Text,
};
use std::collections::BTreeMap;

type Key = (ActorIdx, ActorIdx, Sign, TieKind);

/// Every tie, by its two actors.
pub(super) fn ties(corpus: &Corpus) -> Vec<Tie> {
    let mut ties: BTreeMap<Key, Tie> = BTreeMap::new();
    for (at, incident) in corpus.incidents.iter().enumerate() {
        let (sign, kind) = signed(incident.quad);
        for (a, b) in pairs(corpus, &incident.actors, &incident.recipients) {
            let tie = entry(&mut ties, corpus, (a, b, sign, kind));
            tie.incidents.push(IncidentIdx::new(at));
            tie.evidence.extend(&incident.evidence);
            tie.period = join(tie.period, incident.when.as_ref().map(|when| when.interval));
            for mention in &incident.mentions {
                add_rule(tie, &corpus.mentions[mention.at()].rule);
            }
        }
    }
    for (at, mention) in corpus.mentions.iter().enumerate() {
        let stated = mention.rule.starts_with("tie.");
        let verbal = !stated && mention.event_type.quad().is_verbal() && mention.incident.is_none();
        let told = mention.status.makes_incident() || (mention.status == Status::Historical && stated);
        let denied = stated && matches!(mention.status, Status::Denied | Status::Negated);
        if !(stated || verbal) || !(told || denied) {
            continue;
        }
        let (sign, kind) = if stated {
            (signed(mention.event_type.quad()).0, TieKind::Stated)
        } else {
            signed(mention.event_type.quad())
        };
        for (a, b) in pairs(corpus, &mention.actors, &mention.recipients) {
            if [a, b].iter().any(|&actor| is_unnamed(corpus, actor) || stated && tells(mention, actor)) {
                continue;
            }
            let tie = entry(&mut ties, corpus, (a, b, sign, kind));
            tie.mentions.push(MentionIdx::new(at));
            add_rule(tie, &mention.rule);
            tie.period = join(tie.period, mention.when.as_ref().map(|when| when.interval));
            if denied {
                tie.denied.extend(&mention.evidence);
            } else {
                tie.evidence.extend(&mention.evidence);
            }
        }
    }
    let mut ties: Vec<Tie> = ties.into_values().collect();
    for tie in &mut ties {
        sort(&mut tie.evidence);
        sort(&mut tie.denied);
    }
    ties
}

fn sort(spans: &mut Vec<Span>) {
    spans.sort_unstable();
    spans.dedup();
}

fn signed(quad: Quad) -> (Sign, TieKind) {
    let sign = if quad.is_conflict() { Sign::Negative } else { Sign::Positive };
    (sign, if quad.is_verbal() { TieKind::Verbal } else { TieKind::Material })
}

fn add_rule(tie: &mut Tie, rule: &Text) {
    if !tie.rules.contains(rule) {
        tie.rules.push(rule.clone());
    }
}

/// Whether an actor stands for whoever has no name: two of those need not be the same.
fn is_unnamed(corpus: &Corpus, actor: ActorIdx) -> bool {
    corpus.actors[actor.at()].id.starts_with("unnamed-")
}

/// Whether an actor only tells of the relation: who describes a bond is no part of it.
fn tells(mention: &EventMention, actor: ActorIdx) -> bool {
    mention.claimant.as_ref().is_some_and(|claimant| claimant.actor == actor)
}

/// Whether two are organs of one state: what one sentence says of both is not between them. Armed groups and
/// parties can be at war with the state that they belong to.
fn are_organs_of_one(corpus: &Corpus, a: ActorIdx, b: ActorIdx) -> bool {
    let is_organ = |actor: ActorIdx| {
        use ActorKind::{
            Agency, ArmedForces, BorderForce, Government, Intelligence, Ministry, Police, State,
        };
        [Agency, ArmedForces, BorderForce, Government, Intelligence, Ministry, Police, State]
            .contains(&corpus.actors[actor.at()].kind)
    };
    let top = |actor: ActorIdx| {
        let mut organs = std::iter::successors(Some(actor), |&at| {
            corpus.actors[at.at()].parent.filter(|&whole| is_organ(whole))
        });
        organs.by_ref().take(16).last()
    };
    is_organ(a) && is_organ(b) && top(a) == top(b)
}

/// Actor and recipient, the lower index first; an actor has no tie with itself or with the body it belongs to.
fn pairs(corpus: &Corpus, actors: &[Party], recipients: &[Party]) -> Vec<(ActorIdx, ActorIdx)> {
    let parent = |a: ActorIdx, b: ActorIdx| corpus.actors[a.at()].parent == Some(b);
    let silent = |a: ActorIdx| corpus.actors[a.at()].kind == ActorKind::Media;
    let mut pairs: Vec<(ActorIdx, ActorIdx)> = Vec::new();
    for actor in actors {
        for recipient in recipients {
            let (a, b) = (actor.actor.min(recipient.actor), actor.actor.max(recipient.actor));
            if a != b
                && !parent(a, b)
                && !parent(b, a)
                && !are_organs_of_one(corpus, a, b)
                && !silent(a)
                && !silent(b)
            {
                pairs.push((a, b));
            }
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

fn entry<'t>(ties: &'t mut BTreeMap<Key, Tie>, corpus: &Corpus, key: Key) -> &'t mut Tie {
    let (a, b, sign, kind) = key;
    ties.entry(key).or_insert_with(|| {
        let parts = [corpus.actors[a.at()].id.as_str(), &corpus.actors[b.at()].id, sign.key(), kind.key()];
        Tie {
            id: Id::of('t', &parts),
            a,
            b,
            sign,
            kind,
            period: None,
            incidents: Vec::new(),
            mentions: Vec::new(),
            evidence: Vec::new(),
            rules: Vec::new(),
            denied: Vec::new(),
            provenance: Provenance::Coded,
        }
    })
}

/// From the earlier start to the later end; an open end stays open.
fn join(period: Option<Interval>, more: Option<Interval>) -> Option<Interval> {
    match (period, more) {
        (Some(a), Some(b)) => Some(Interval {
            start: a.start.zip(b.start).map(|(x, y)| x.min(y)),
            end: a.end.zip(b.end).map(|(x, y)| x.max(y)),
        }),
        (one, other) => one.or(other),
    }
}

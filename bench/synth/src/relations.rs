//! Ties from incidents, and claims and disagreements about tolls.

use marchland_core::claim::{Claim, Difference, Disagreement, Measure, Value};
use marchland_core::id::Id;
use marchland_core::relation::{Sign, Tie, TieKind};
use marchland_core::{
    ActorIdx, CasualtyKind, ClaimIdx, Corpus, Incident, IncidentIdx, Interval, Provenance, Text,
};
use std::collections::BTreeMap;

/// Incidents whose tolls become claims: one in so many, and never fewer than some.
const PER_CLAIM: usize = 400;
const FEWEST: usize = 20;

/// Ties between those who act and those who receive.
pub(super) fn ties(corpus: &Corpus) -> Vec<Tie> {
    let mut ties: BTreeMap<(ActorIdx, ActorIdx, Sign, TieKind), Tie> = BTreeMap::new();
    for (at, incident) in corpus.incidents.iter().enumerate() {
        let sign = if incident.quad.is_conflict() { Sign::Negative } else { Sign::Positive };
        let kind = if incident.quad.is_verbal() { TieKind::Verbal } else { TieKind::Material };
        for (a, b) in pairs(incident) {
            let tie = ties.entry((a, b, sign, kind)).or_insert_with(|| tie(corpus, a, b, sign, kind));
            tie.incidents.push(IncidentIdx::new(at));
            tie.evidence.extend_from_slice(&incident.evidence);
            tie.period = join(tie.period, incident.when.as_ref().map(|when| when.interval));
            let rule = &corpus.mentions[incident.mentions[0].at()].rule;
            if !tie.rules.contains(rule) {
                tie.rules.push(rule.clone());
            }
        }
    }
    let mut ties: Vec<Tie> = ties.into_values().collect();
    for tie in &mut ties {
        tie.evidence.sort_unstable();
        tie.evidence.dedup();
    }
    ties
}

fn pairs(incident: &Incident) -> impl Iterator<Item = (ActorIdx, ActorIdx)> + '_ {
    let all = incident
        .actors
        .iter()
        .flat_map(|actor| incident.recipients.iter().map(move |to| (actor.actor, to.actor)));
    all.filter(|(a, b)| a != b).map(|(a, b)| (a.min(b), a.max(b)))
}

fn tie(corpus: &Corpus, a: ActorIdx, b: ActorIdx, sign: Sign, kind: TieKind) -> Tie {
    let id = |at: ActorIdx| corpus.actors[at.at()].id.as_str();
    Tie {
        id: Id::of('t', &[id(a), id(b), sign.key(), kind.key()]),
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
}

fn join(a: Option<Interval>, b: Option<Interval>) -> Option<Interval> {
    let (Some(a), Some(b)) = (a, b) else { return a.or(b) };
    Some(Interval {
        start: a.start.zip(b.start).map(|(a, b)| a.min(b)),
        end: a.end.zip(b.end).map(|(a, b)| a.max(b)),
    })
}

/// What tellings say of the dead of some incidents, and how that differs.
pub(super) fn claims(corpus: &Corpus) -> (Vec<Claim>, Vec<Disagreement>) {
    let is_told_twice = |incident: &Incident| {
        !incident.is_aggregate
            && incident.casualties.iter().filter(|toll| toll.kind == CasualtyKind::Killed).count() > 1
    };
    let eligible: Vec<usize> =
        (0..corpus.incidents.len()).filter(|&at| is_told_twice(&corpus.incidents[at])).collect();
    let wanted = (corpus.incidents.len() / PER_CLAIM).max(FEWEST);
    let (mut claims, mut disagreements) = (Vec::new(), Vec::new());
    for &at in eligible.iter().step_by((eligible.len() / wanted).max(1)) {
        let first = claims.len();
        claims.extend(of_incident(corpus, at));
        disagreements.push(disagreement(corpus, at, first, &claims[first..]));
    }
    (claims, disagreements)
}

fn of_incident(corpus: &Corpus, at: usize) -> impl Iterator<Item = Claim> + '_ {
    let incident = &corpus.incidents[at];
    let tolls = incident.casualties.iter().filter(|toll| toll.kind == CasualtyKind::Killed);
    tolls.filter_map(|toll| toll.spans.first().map(|span| (toll, *span))).map(move |(toll, span)| {
        let start = span.start.to_string();
        Claim {
            id: Id::of('c', &[&incident.id, &corpus.articles[span.article.at()].id, &start]),
            article: span.article,
            subject: Text::from(&*incident.id),
            measure: Measure::Killed,
            value: Value::Figure(toll.figure),
            unit: toll.whose.clone(),
            as_of: incident.when.as_ref().map(|when| when.interval),
            scope: Text::default(),
            claimant: toll.claimant,
            incident: Some(IncidentIdx::new(at)),
            span,
            rule: toll.rule.clone(),
            provenance: Provenance::Coded,
        }
    })
}

fn disagreement(corpus: &Corpus, at: usize, first: usize, claims: &[Claim]) -> Disagreement {
    let incident = &corpus.incidents[at];
    let same = claims.windows(2).all(|two| two[0].value == two[1].value);
    let (difference, note) = match (same, claims.first().map(|claim| claim.article)) {
        (true, _) => (Difference::Agreement, "They agree."),
        (_, article) if claims.last().map(|claim| claim.article) > article => {
            (Difference::Contradiction, "They count the same and cannot both hold.")
        }
        _ => (Difference::Scope, "They do not count the same."),
    };
    Disagreement {
        id: Id::of('d', &[&incident.id, difference.key()]).to_string(),
        matter: format!("{}: killed", incident.title),
        difference,
        note: note.to_owned(),
        claims: (first..first + claims.len()).map(ClaimIdx::new).collect(),
    }
}

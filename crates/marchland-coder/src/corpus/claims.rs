//! Claims: the figures and assertions that articles give, each with its claimant and words.

use super::actors::Index;
use super::matter::{Matter, People, Stated, before};
use crate::coded::Coded;
use marchland_core::claim::{Claim, Measure, Value};
use marchland_core::id::{content_hash, hash_text};
use marchland_core::review::Decision;
use marchland_core::{Corpus, EventMention, Interval, Provenance, Status};

/// Tolls, counts of happenings and assertions, each with the matter it is of; in article and reading order.
///
/// `by` says per mention which decision is about it; `asserted` are the assertions of all articles.
pub(super) fn claims(
    corpus: &Corpus,
    by: &[Option<usize>],
    asserted: Vec<Stated>,
    review: &[Decision],
) -> Vec<Stated> {
    let mut all: Vec<Stated> = corpus
        .mentions
        .iter()
        .zip(by)
        .flat_map(|(mention, by)| of_mention(corpus, mention, &decided(review, *by)))
        .collect();
    all.extend(asserted);
    all.extend(super::wordings::wordings(corpus, &corpus.quotations));
    all.sort_by_key(|stated| (stated.claim.article, stated.claim.span.start, stated.claim.measure));
    distinct_ids(&mut all);
    all
}

/// Reviewed, where a decision is about it.
fn decided(review: &[Decision], by: Option<usize>) -> Provenance {
    by.and_then(|at| review.get(at))
        .map_or(Provenance::Coded, |decision| Provenance::Reviewed { reason: decision.reason.clone() })
}

/// Claims with the same words are told apart by their order.
fn distinct_ids(all: &mut [Stated]) {
    let mut seen = std::collections::BTreeMap::<String, u32>::new();
    for stated in all {
        let n = seen.entry(stated.claim.id.clone()).or_insert(0);
        *n += 1;
        if *n > 1 {
            stated.claim.id = format!("c:{}", hash_text(content_hash(&[&stated.claim.id, &n.to_string()])));
        }
    }
}

/// Tolls and counts of one telling.
fn of_mention(corpus: &Corpus, mention: &EventMention, provenance: &Provenance) -> Vec<Stated> {
    if !mention.status.makes_incident() && mention.status != Status::Cumulative {
        return Vec::new();
    }
    let (matter, subject) = Matter::of_mention(corpus, mention);
    let claim = |measure: Measure, value, unit: &str, span| Claim {
        id: format!("c:{}", hash_text(content_hash(&[&mention.id, measure.key(), corpus.words(span)]))),
        article: mention.article,
        subject: subject.clone(),
        measure,
        value: Value::Figure(value),
        unit: unit.to_owned(),
        as_of: period(corpus, mention),
        scope: String::new(),
        claimant: mention.claimant.as_ref().map(|party| party.actor),
        incident: mention.incident,
        span,
        rule: mention.rule.clone(),
        provenance: provenance.clone(),
    };
    let stated = |claim: Claim, people| Stated {
        matter: matter.clone(),
        people,
        by: mention.actors.iter().map(|party| party.actor).collect(),
        holder: String::new(),
        claim,
    };
    let mut all = Vec::new();
    for casualty in &mention.casualties {
        if let Some(&span) = casualty.spans.first() {
            let toll = Claim {
                claimant: casualty.claimant,
                ..claim(casualty.kind.into(), casualty.figure, &casualty.whose, span)
            };
            all.push(stated(toll, People::of(corpus, mention, casualty)));
        }
    }
    let count = mention.aggregate.filter(|figure| !figure.vague);
    if let (Some(figure), Some(&span)) = (count, mention.evidence.first()) {
        let count = claim(Measure::Happenings, figure, "attacks or clashes", span);
        all.push(stated(count, People::default()));
    }
    all
}

/// The days that a telling's figures speak of; a sum over the sums told before it speaks of all their days.
fn period(corpus: &Corpus, mention: &EventMention) -> Option<Interval> {
    let own = mention.when.as_ref().map(|when| when.interval);
    if own.is_some() || mention.status != Status::Cumulative {
        return own;
    }
    let summed = before(corpus, mention)
        .filter(|other| other.event_type == mention.event_type && other.aggregate.is_some());
    let days: Vec<Interval> = summed.filter_map(|other| Some(other.when.as_ref()?.interval)).collect();
    let start = days.iter().filter_map(|days| days.start).min();
    start.map(|start| Interval { start: Some(start), end: days.iter().filter_map(|days| days.end).max() })
}

/// What an article asserts.
pub(super) fn asserted(article: &Coded<'_>, index: &Index<'_>, review: &[Decision]) -> Vec<Stated> {
    let document = &article.reading.document;
    let words = |tokens: &Option<std::ops::Range<usize>>| {
        tokens.as_ref().map_or_else(String::new, |tokens| document.text(tokens.clone()).to_owned())
    };
    let stated = |assertion: &crate::claim::Assertion| {
        let span = document.span(assertion.evidence.clone());
        let subject = &assertion.subject;
        let key = [subject.id.as_str(), assertion.measure.key(), document.text(assertion.evidence.clone())];
        let claim = Claim {
            id: format!("c:{}", hash_text(content_hash(&key))),
            article: document.article,
            subject: subject.name.clone(),
            measure: assertion.measure,
            value: assertion.value,
            unit: words(&assertion.unit),
            as_of: None,
            scope: words(&assertion.scope),
            claimant: assertion.claimant.map(|key| index.actor(article, key)),
            incident: None,
            span,
            rule: assertion.rule.clone(),
            provenance: decided(review, assertion.decided),
        };
        Stated {
            matter: Matter(subject.id.clone()),
            people: People::default(),
            by: Vec::new(),
            holder: subject.holder.clone(),
            claim,
        }
    };
    article.assertions.iter().map(stated).collect()
}

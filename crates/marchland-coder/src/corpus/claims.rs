//! Claims: the figures and assertions that articles give, each with its claimant and words.

use super::actors::Index;
use super::matter::{About, Matter, People, before};
use super::review::Decided;
use super::texts::Texts;
use crate::coded::Coded;
use marchland_core::claim::{Claim, Measure, Value};
use marchland_core::id::Id;
use marchland_core::review::Decision;
use marchland_core::{Corpus, EventMention, Interval, MentionIdx, Provenance, Status, Text};

/// Claims, and beside each what it is about.
#[derive(Default)]
pub(super) struct Claims {
    pub(super) claims: Vec<Claim>,
    pub(super) about: Vec<About>,
}

impl Claims {
    pub(super) fn push(&mut self, claim: Claim, about: About) {
        self.claims.push(claim);
        self.about.push(about);
    }

    /// Tolls, counts of happenings and wordings, to the assertions that are there; in article and reading order.
    pub(super) fn complete(
        mut self,
        corpus: &Corpus,
        texts: &Texts,
        decided: &Decided,
        review: &[Decision],
    ) -> Self {
        let n_figures = { corpus.mentions.iter() }
            .filter(|mention| is_told(mention))
            .map(|mention| mention.casualties.len() + usize::from(mention.aggregate.is_some()))
            .sum::<usize>();
        let asserted = std::mem::take(&mut self);
        self.claims.reserve_exact(n_figures + asserted.claims.len());
        self.about.reserve_exact(n_figures + asserted.claims.len());
        for at in (0..corpus.mentions.len()).map(MentionIdx::new) {
            self.add_tolls(corpus, texts, at, &reviewed(review, decided.get(&at).copied()));
        }
        self.claims.extend(asserted.claims);
        self.about.extend(asserted.about);
        super::wordings::wordings(corpus, texts, &mut self);
        self.sort();
        super::ids::distinct(&mut self.claims, 'c', |claim| &mut claim.id);
        self
    }

    /// Tolls and counts of one telling.
    fn add_tolls(&mut self, corpus: &Corpus, texts: &Texts, at: MentionIdx, provenance: &Provenance) {
        let mention = &corpus.mentions[at.at()];
        let count = mention.aggregate.as_deref().filter(|figure| !figure.vague);
        if !is_told(mention) || count.is_none() && mention.casualties.is_empty() {
            return;
        }
        let (matter, subject) = Matter::of_mention(corpus, texts, mention);
        let as_of = period(corpus, mention);
        let claim = |measure: Measure, value, unit: Text, span| Claim {
            id: Id::of('c', &[&mention.id, measure.key(), corpus.words(span)]),
            article: mention.article,
            subject: subject.clone(),
            measure,
            value: Value::Figure(value),
            unit,
            as_of,
            scope: Text::default(),
            claimant: mention.claimant.as_ref().map(|party| party.actor),
            incident: mention.incident,
            span,
            rule: mention.rule.clone(),
            provenance: provenance.clone(),
        };
        let about = |people| About { matter: matter.clone(), people, by: Some(at), holder: Text::default() };
        for casualty in &mention.casualties {
            if let Some(&span) = casualty.spans.first() {
                let toll = Claim {
                    claimant: casualty.claimant,
                    ..claim(casualty.kind.into(), casualty.figure, casualty.whose.clone(), span)
                };
                self.push(toll, about(People::of(corpus, texts, mention, casualty)));
            }
        }
        if let (Some(figure), Some(&span)) = (count, mention.evidence.first()) {
            let unit = texts.get("attacks or clashes");
            self.push(claim(Measure::Happenings, *figure, unit, span), about(People::default()));
        }
    }

    fn sort(&mut self) {
        let key = |claim: &Claim| (claim.article, claim.span.start, claim.measure);
        let mut order: Vec<usize> = (0..self.claims.len()).collect();
        order.sort_by_key(|&at| key(&self.claims[at]));
        marchland_core::order::arrange(order, &mut |a, b| {
            self.claims.swap(a, b);
            self.about.swap(a, b);
        });
    }

    /// What an article asserts.
    pub(super) fn note(&mut self, article: &Coded<'_>, index: &Index<'_>, review: &[Decision]) {
        let document = &article.reading.document;
        let words = |tokens: &Option<std::ops::Range<usize>>| {
            tokens
                .as_ref()
                .map_or_else(Text::default, |tokens| index.texts.get(document.text(tokens.clone())))
        };
        for assertion in &article.assertions {
            let subject = &assertion.subject;
            let said = document.text(assertion.evidence.clone());
            let claim = Claim {
                id: Id::of('c', &[subject.id.as_str(), assertion.measure.key(), said]),
                article: document.article,
                subject: index.texts.get(&subject.name),
                measure: assertion.measure,
                value: assertion.value,
                unit: words(&assertion.unit),
                as_of: None,
                scope: words(&assertion.scope),
                claimant: assertion.claimant.map(|key| index.actor(article, key)),
                incident: None,
                span: document.span(assertion.evidence.clone()),
                rule: index.texts.get(&assertion.rule),
                provenance: reviewed(review, assertion.decided),
            };
            let about = About {
                matter: Matter::Named(index.texts.get(&subject.id)),
                people: People::default(),
                by: None,
                holder: index.texts.get(&subject.holder),
            };
            self.push(claim, about);
        }
    }
}

/// Whether the figures of a telling are claims.
fn is_told(mention: &EventMention) -> bool {
    mention.status.makes_incident() || mention.status == Status::Cumulative
}

/// Reviewed, where a decision is about it.
fn reviewed(review: &[Decision], by: Option<usize>) -> Provenance {
    by.and_then(|at| review.get(at)).map_or(Provenance::Coded, |decision| Provenance::Reviewed {
        reason: decision.reason.as_str().into(),
    })
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

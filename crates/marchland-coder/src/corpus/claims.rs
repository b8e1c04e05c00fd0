//! Claims: the figures that articles give, each with its claimant and words.

use marchland_core::id::{content_hash, hash_text};
use marchland_core::relation::Claim;
use marchland_core::{Corpus, IncidentIdx};

/// Tolls and counts of incidents as claims.
pub(super) fn claims(corpus: &Corpus) -> Vec<Claim> {
    let mut claims = Vec::new();
    for mention in &corpus.mentions {
        let incident = mention.incident;
        let subject = incident.map_or_else(
            || mention.event_type.label().to_owned(),
            |at: IncidentIdx| corpus.incidents[at.at()].title.clone(),
        );
        let claim = |measure: &str, value, unit: &str, span| Claim {
            id: format!("c:{}", hash_text(content_hash(&[&mention.id, measure, corpus.words(span)]))),
            article: mention.article,
            subject: subject.clone(),
            measure: measure.to_owned(),
            value,
            unit: unit.to_owned(),
            as_of: mention.when.as_ref().map(|when| when.interval),
            scope: corpus.words(span).to_owned(),
            claimant: mention.claimant.as_ref().map(|party| party.actor),
            incident,
            span,
            rule: mention.rule.clone(),
        };
        for casualty in &mention.casualties {
            if let Some(&span) = casualty.spans.first() {
                claims.push(Claim {
                    claimant: casualty.claimant,
                    ..claim(casualty.kind.key(), casualty.figure, &casualty.whose, span)
                });
            }
        }
        if let (Some(figure), Some(&span)) = (mention.aggregate, mention.evidence.first()) {
            claims.push(claim("happenings", figure, "attacks or incidents", span));
        }
    }
    claims
}

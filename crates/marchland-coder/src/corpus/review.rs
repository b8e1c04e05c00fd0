//! Records marked as reviewed, with the reasons.
//!
//! An incident or a tie is reviewed when everything that it is made of is.

use marchland_core::review::Decision;
use marchland_core::{Corpus, MentionIdx, Provenance};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Reasons shown of one record.
const N_REASONS: usize = 3;

/// Per mention that a decision is about the position of that one.
pub(super) type Decided = BTreeMap<MentionIdx, usize>;

/// Marks the incidents and ties of a corpus.
pub(super) fn mark(corpus: &mut Corpus, decided: &Decided, review: &[Decision]) {
    let reason = |mention: &MentionIdx| Some(review.get(*decided.get(mention)?)?.reason.as_str());
    for incident in &mut corpus.incidents {
        incident.provenance = provenance(incident.mentions.iter().map(reason));
    }
    for tie in &mut corpus.ties {
        let incidents = tie.incidents.iter().flat_map(|at| &corpus.incidents[at.at()].mentions);
        tie.provenance = provenance(incidents.chain(&tie.mentions).map(reason));
    }
}

/// Reviewed with the first reasons where all are, else coded.
pub(super) fn provenance<'r>(reasons: impl Iterator<Item = Option<&'r str>>) -> Provenance {
    let all: Option<Vec<&str>> = reasons.collect();
    let Some(all) = all.filter(|all| !all.is_empty()) else { return Provenance::Coded };
    let mut distinct: Vec<&str> = Vec::new();
    for reason in all {
        if !distinct.contains(&reason) {
            distinct.push(reason);
        }
    }
    let more = distinct.len().saturating_sub(N_REASONS);
    let mut reason = distinct.iter().take(N_REASONS).copied().collect::<Vec<_>>().join(" ");
    if more > 0 {
        let _ = write!(reason, " And {more} more.");
    }
    Provenance::Reviewed { reason: reason.into() }
}

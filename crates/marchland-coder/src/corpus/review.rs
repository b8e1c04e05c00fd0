//! Records marked as reviewed, with the reasons.
//!
//! An incident or a tie is reviewed when everything that it is made of is.

use marchland_core::review::Decision;
use marchland_core::{Corpus, Provenance};
use std::fmt::Write;

/// Reasons shown of one record.
const N_REASONS: usize = 3;

/// Marks the incidents and ties of a corpus; `decided` says per mention which decision is about it.
pub(super) fn mark(corpus: &mut Corpus, decided: &[Option<usize>], review: &[Decision]) {
    let reason =
        |by: Option<usize>| by.and_then(|at| review.get(at)).map(|decision| decision.reason.as_str());
    let mentions: Vec<Option<&str>> = decided.iter().map(|by| reason(*by)).collect();
    for incident in &mut corpus.incidents {
        let of = incident.mentions.iter().map(|mention| mentions[mention.at()]);
        incident.provenance = provenance(of);
    }
    for tie in &mut corpus.ties {
        let incidents = tie.incidents.iter().flat_map(|at| &corpus.incidents[at.at()].mentions);
        let of = incidents.chain(&tie.mentions).map(|mention| mentions[mention.at()]);
        tie.provenance = provenance(of);
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
    Provenance::Reviewed { reason }
}

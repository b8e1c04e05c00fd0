//! Incidents over articles: clusters of different articles that tell one happening.
//!
//! Two clusters join only when both are pinned in time, their days meet, their places and sides agree.
//! Clusters of one article never join: it told them apart.

use crate::coded::Coded;
use crate::merge::{Cluster, modes_agree, places_agree, sides};
use crate::review::{Joint, telling_in};
use crate::tables::Tables;

/// A cluster by article and position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ClusterRef {
    pub article: usize,
    pub at: usize,
}

/// Longest interval, in days, within which two articles can be known to tell one happening.
const PINNED_DAYS: i32 = 31;

/// Clusters grouped into incidents; every cluster is in exactly one group. Clusters are taken in an order
/// that their content sets, so that the order of articles does not matter.
pub(super) fn groups(tables: &Tables, coded: &[Coded<'_>], joints: &[Joint]) -> Vec<Vec<ClusterRef>> {
    let mut refs: Vec<ClusterRef> = Vec::new();
    for (article, coded) in coded.iter().enumerate() {
        refs.extend((0..coded.clusters.len()).map(|at| ClusterRef { article, at }));
    }
    refs.sort_by_cached_key(|r| order(coded, *r));
    let pairs: Vec<(ClusterRef, ClusterRef, bool)> =
        joints.iter().filter_map(|joint| decided_pair(coded, joint)).collect();
    let mut groups: Vec<Vec<ClusterRef>> = Vec::new();
    for r in refs {
        let decided = |group: &Vec<ClusterRef>, together| {
            group
                .iter()
                .any(|other| pairs.iter().any(|(a, b, t)| *t == together && (*a, *b) == ordered(*other, r)))
        };
        if let Some(group) = groups.iter_mut().find(|group| decided(group, true)) {
            group.push(r);
            continue;
        }
        let found = groups.iter_mut().filter(|group| !decided(group, false)).find(|group| {
            group.iter().all(|other| other.article != r.article)
                && group.iter().all(|other| joins(tables, coded, *other, r))
        });
        match found {
            Some(group) => group.push(r),
            None => groups.push(vec![r]),
        }
    }
    groups
}

fn ordered(a: ClusterRef, b: ClusterRef) -> (ClusterRef, ClusterRef) {
    (a.min(b), a.max(b))
}

/// The clusters that a decision joins or holds apart.
fn decided_pair(coded: &[Coded<'_>], joint: &Joint) -> Option<(ClusterRef, ClusterRef, bool)> {
    let of = |(article, tokens): &(marchland_core::ArticleIdx, std::ops::Range<usize>)| {
        let coded = coded.get(article.at())?;
        let telling = telling_in(coded, tokens)?;
        let at = coded.clusters.iter().position(|cluster| cluster.tellings.contains(&telling))?;
        Some(ClusterRef { article: article.at(), at })
    };
    let (a, b) = ordered(of(&joint.a)?, of(&joint.b)?);
    Some((a, b, joint.together))
}

fn order(coded: &[Coded<'_>], r: ClusterRef) -> (Option<i32>, Option<i32>, String) {
    let cluster = &coded[r.article].clusters[r.at];
    let interval = cluster.dating.as_ref().and_then(|d| d.interval);
    let first = &coded[r.article].tellings[cluster.tellings[0]];
    let words = coded[r.article].reading.document.text(first.evidence.clone()).to_owned();
    (interval.and_then(|i| i.start).map(|d| d.0), interval.and_then(|i| i.end).map(|d| d.0), words)
}

fn joins(tables: &Tables, coded: &[Coded<'_>], a: ClusterRef, b: ClusterRef) -> bool {
    let (x, y) = (&coded[a.article].clusters[a.at], &coded[b.article].clusters[b.at]);
    let days = |cluster: &Cluster| {
        let interval = cluster.dating.as_ref()?.interval?;
        (interval.n_days()? <= PINNED_DAYS).then_some(interval)
    };
    let (Some(p), Some(q)) = (days(x), days(y)) else { return false };
    let named = |r: ClusterRef, parts| sides(&coded[r.article].reading, parts);
    let (ax, ay) = (named(a, &x.actors), named(b, &y.actors));
    let sided = ax.is_empty() || ay.is_empty() || ax.iter().any(|side| ay.contains(side));
    x.event_type == y.event_type
        && x.aggregate.is_some() == y.aggregate.is_some()
        && modes_agree(x.mode, y.mode)
        && p.meets(q)
        && !x.places.is_empty()
        && !y.places.is_empty()
        && places_agree(tables, &x.places, &y.places)
        && sided
}

//! Incidents over articles: clusters of different articles that tell one happening.
//!
//! Two clusters join only when both are pinned in time, their days meet, their places and sides agree.
//! Clusters of one article never join: it told them apart.

mod group;

use super::told::Told;
use crate::review::Joint;
use crate::tables::Tables;
use group::{Groups, Pinned};
use marchland_core::{Corpus, Day, Few};

/// Longest interval, in days, within which two articles can be known to tell one happening.
const PINNED_DAYS: i32 = 31;

/// Happenings grouped into incidents, by their positions; every one is in exactly one group. They are taken in an
/// order that their content sets, so that the order of articles does not matter.
pub(super) fn groups(tables: &Tables, corpus: &Corpus, told: &[Told], joints: &[Joint]) -> Vec<Few<u32>> {
    let mut refs: Vec<u32> = (0..told.len() as u32).collect();
    refs.sort_by_cached_key(|&at| order(corpus, &told[at as usize]));
    let mut groups = Groups::new(tables, joints);
    for at in refs {
        groups.add(at, pinned(&told[at as usize]));
    }
    groups.into_refs()
}

fn order<'c>(corpus: &'c Corpus, told: &Told) -> (Option<Day>, Option<Day>, &'c str) {
    let interval = told.when.as_ref().map(|when| when.interval);
    (interval.and_then(|i| i.start), interval.and_then(|i| i.end), corpus.words(told.words))
}

/// What of a happening decides whom it joins; `None` where it joins nobody.
fn pinned(told: &Told) -> Option<Pinned<'_>> {
    let interval = told.when.as_ref()?.interval;
    let is_short = interval.n_days()? <= PINNED_DAYS && !told.places.is_empty();
    is_short.then_some(())?;
    Some(Pinned {
        article: told.article,
        kind: (told.event_type, told.aggregate.is_some()),
        days: (interval.start?, interval.end?),
        mode: told.mode,
        places: &told.entries,
        sides: &told.sides,
    })
}

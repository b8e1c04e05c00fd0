//! Claims grouped by matter, and how those of one matter differ.
//!
//! Two claims differ in scope before they can contradict: other people counted, other days, other doers. What is
//! left over is compared by value. An agreement is one between articles or between claimants; an article that
//! repeats itself agrees with nobody.

use super::claims::Claims;
use super::differences::{Reason, Stated, compare};
use marchland_core::Corpus;
use marchland_core::claim::{Difference, Disagreement, Measure};
use marchland_core::id::Id;
use std::collections::{BTreeMap, BTreeSet};

/// Every disagreement and agreement, by measure, then by matter.
pub(super) fn disagreements(corpus: &Corpus, all: &Claims) -> Vec<Disagreement> {
    let key = |at: u32| {
        let at = at as usize;
        (all.claims[at].measure, all.about[at].matter.as_str().as_bytes())
    };
    let mut claims: Vec<u32> = (0..all.claims.len() as u32).collect();
    claims.sort_by_key(|&at| key(at));
    let mut found = Vec::new();
    for members in claims.chunk_by(|&a, &b| key(a) == key(b)).filter(|members| members.len() > 1) {
        let stated: Vec<Stated<'_>> = members.iter().map(|&at| Stated::new(corpus, all, at)).collect();
        for (difference, pairs) in Pairs::of(corpus, &stated) {
            for (claims, reasons) in pairs.groups() {
                let claims: Vec<&Stated<'_>> = claims.iter().map(|&n| &stated[n]).collect();
                found.push(disagreement(difference, &claims, &reasons));
            }
        }
    }
    found
}

/// With how many of the next claims on a matter one is compared: more than anybody reads side by side, and few
/// enough that the work is in proportion to the claims.
const COMPARED: usize = 64;

/// The pairs of one matter that differ in one way, by positions among its claims.
struct Pairs<'c> {
    /// Per claim another of its group, up to the first, which stands for it; the claim itself where it is none.
    towards: Vec<usize>,
    /// Which claims are of a pair.
    paired: Vec<bool>,
    reasons: BTreeSet<Reason<'c>>,
}

impl<'c> Pairs<'c> {
    fn of(corpus: &Corpus, stated: &'c [Stated<'_>]) -> BTreeMap<Difference, Self> {
        let mut all: BTreeMap<Difference, Self> = BTreeMap::new();
        let mut reasons = Vec::new();
        for a in 0..stated.len() {
            for b in (a + 1..stated.len()).take(COMPARED) {
                reasons.clear();
                let Some(difference) = compare(corpus, &stated[a], &stated[b], &mut reasons) else {
                    continue;
                };
                let pairs = all.entry(difference).or_insert_with(|| Self::none(stated.len()));
                pairs.add(a, b, difference);
                pairs.reasons.extend(reasons.drain(..));
            }
        }
        all
    }

    fn none(n_claims: usize) -> Self {
        Self { towards: (0..n_claims).collect(), paired: vec![false; n_claims], reasons: BTreeSet::new() }
    }

    /// Claims that differ in one way are of one group; those that agree fall into groups of what they agree on.
    fn add(&mut self, a: usize, b: usize, difference: Difference) {
        (self.paired[a], self.paired[b]) = (true, true);
        if difference == Difference::Agreement {
            let (a, b) = (self.first(a), self.first(b));
            self.towards[a.max(b)] = a.min(b);
        } else {
            self.towards[a] = 0;
            self.towards[b] = 0;
        }
    }

    fn first(&mut self, mut at: usize) -> usize {
        while self.towards[at] != at {
            self.towards[at] = self.towards[self.towards[at]];
            at = self.towards[at];
        }
        at
    }

    /// The claims of each group, in their order, and why they differ.
    fn groups(mut self) -> Vec<(Vec<usize>, BTreeSet<String>)> {
        let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for at in (0..self.paired.len()).filter(|&at| self.paired[at]).collect::<Vec<_>>() {
            groups.entry(self.first(at)).or_default().push(at);
        }
        let mut reasons: BTreeSet<String> = BTreeSet::new();
        for reason in self.reasons.iter().map(Reason::words) {
            reasons.extend(reason.split("; ").filter(|why| !why.is_empty()).map(str::to_owned));
        }
        let mut groups: Vec<Vec<usize>> = groups.into_values().collect();
        groups.sort();
        groups.into_iter().map(|claims| (claims, reasons.clone())).collect()
    }
}

fn disagreement(difference: Difference, claims: &[&Stated<'_>], reasons: &BTreeSet<String>) -> Disagreement {
    let holders: BTreeSet<&str> = claims.iter().map(|stated| &*stated.about.holder).collect();
    let holder = holders.iter().next().filter(|holder| holders.len() == 1 && !holder.is_empty());
    let first = claims[0];
    let (subject, measure) = (&first.claim.subject, first.claim.measure);
    let name = match holder {
        Some(holder) => format!("{subject}, {holder}: {}", measure.label()),
        None => format!("{subject}: {}", measure.label()),
    };
    let key = [measure.key(), first.about.matter.as_str(), difference.key(), &first.claim.id];
    Disagreement {
        id: Id::of('d', &key).to_string(),
        matter: name,
        difference,
        note: note(difference, measure, reasons),
        claims: claims.iter().map(|stated| stated.at).collect(),
    }
}

/// Why claims are said to differ so.
fn note(difference: Difference, measure: Measure, reasons: &BTreeSet<String>) -> String {
    let reasons = reasons.iter().cloned().collect::<Vec<_>>().join("; ");
    match difference {
        Difference::Scope => format!("They do not count the same: {reasons}."),
        Difference::Contradiction if measure == Measure::Origin => {
            "They date one beginning to different days.".to_owned()
        }
        Difference::Contradiction => "They count the same and cannot both hold.".to_owned(),
        Difference::Growing => "The later figure is higher.".to_owned(),
        Difference::Stance => match reasons.as_str() {
            "" => "The same matter is judged differently.".to_owned(),
            _ => format!("Positions differ: {reasons}."),
        },
        Difference::SameWords => "One speaker, the same words worded in two ways.".to_owned(),
        Difference::Agreement => "They agree.".to_owned(),
    }
}

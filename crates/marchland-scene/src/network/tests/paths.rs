//! Paths, against trying every walk.

use super::structure::{sample, signed};
use crate::network::paths;
use marchland_core::ActorIdx;
use marchland_core::relation::Sign;
use proptest::prelude::*;

fn numbers(path: &crate::network::Path) -> Vec<u32> {
    path.actors.iter().map(|actor| actor.0).collect()
}

#[test]
fn the_chain_with_more_behind_its_first_step_comes_first() {
    let sample = sample(5, signed(&[(0, 1, 1), (1, 3, 9), (0, 2, -4), (2, 3, 1), (3, 4, 1)]));
    let found = paths(&sample.input(None), ActorIdx(0), ActorIdx(3), 9);
    assert_eq!((found.n, found.n_steps()), (2, 2));
    assert_eq!(found.first.iter().map(numbers).collect::<Vec<_>>(), [[0, 2, 3], [0, 1, 3]]);
    let bond = found.first[0].steps[0][0];
    assert_eq!((bond.sign, bond.weight), (Sign::Negative, 4));
    assert_eq!(sample.ties[bond.tie.at()].a, ActorIdx(0));
    // Only so many are kept; the number is of all.
    let one = paths(&sample.input(None), ActorIdx(0), ActorIdx(3), 1);
    assert_eq!((one.n, one.first.len()), (2, 1));
}

#[test]
fn both_signs_of_a_step_are_told() {
    let sample = sample(2, signed(&[(0, 1, 2), (0, 1, -3)]));
    let found = paths(&sample.input(None), ActorIdx(1), ActorIdx(0), 9);
    let bonds: Vec<_> = found.first[0].steps[0].iter().map(|bond| (bond.sign, bond.weight)).collect();
    assert_eq!(bonds, [(Sign::Negative, 3), (Sign::Positive, 2)]);
}

#[test]
fn no_path_where_none_leads() {
    let mut sample = sample(4, signed(&[(0, 1, 1), (1, 2, 1)]));
    let n = |sample: &super::Sample, from, to| paths(&sample.input(None), ActorIdx(from), ActorIdx(to), 9).n;
    assert_eq!((n(&sample, 0, 2), n(&sample, 0, 3), n(&sample, 0, 0), n(&sample, 0, 99)), (1, 0, 0, 0));
    // A tie that the filter leaves nothing of leads nowhere.
    sample.weights[1] = 0;
    assert_eq!(n(&sample, 0, 2), 0);
}

/// Every walk of that many steps, by brute force.
fn walks(edges: &[(u32, u32)], from: u32, to: u32, n_steps: usize) -> usize {
    if n_steps == 0 {
        return usize::from(from == to);
    }
    let next = edges.iter().flat_map(|&(a, b)| [(a, b), (b, a)]).filter(|&(a, _)| a == from);
    next.map(|(_, b)| walks(edges, b, to, n_steps - 1)).sum()
}

proptest! {
    #[test]
    fn shortest_and_all_of_them(pairs in prop::collection::btree_set((0_u32..7, 0_u32..7), 1..12)) {
        let mut edges: Vec<(u32, u32)> = pairs.into_iter().filter(|(a, b)| a < b).collect();
        edges.dedup();
        let ties: Vec<(u32, u32, i32)> = edges.iter().map(|&(a, b)| (a, b, 1)).collect();
        let sample = sample(7, signed(&ties));
        let found = paths(&sample.input(None), ActorIdx(0), ActorIdx(6), 1000);
        let shortest = (1..7).map(|n| (n, walks(&edges, 0, 6, n))).find(|(_, n)| *n > 0);
        let (n_steps, n) = shortest.unwrap_or((0, 0));
        prop_assert_eq!((found.n_steps(), found.n as usize, found.first.len()), (n_steps, n, n));
        for path in &found.first {
            let numbers = numbers(path);
            prop_assert!(numbers.first() == Some(&0) && numbers.last() == Some(&6));
            for step in numbers.windows(2) {
                prop_assert!(edges.contains(&(step[0].min(step[1]), step[0].max(step[1]))));
            }
        }
    }
}

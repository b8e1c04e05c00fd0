//! Triangles and communities, against what counting and trying everything gives.

use super::{Sample, actor, tie};
use crate::network::{Graph, Options, communities, layout, triangles, weight_of};
use marchland_core::relation::{Sign, TieKind};
use marchland_core::{ActorIdx, ActorKind, Tie};
use proptest::prelude::*;

pub(super) fn sample(n_actors: usize, ties: Vec<Tie>) -> Sample {
    let actors: Vec<_> =
        (0..n_actors).map(|at| actor(&format!("Group {at}"), ActorKind::ArmedGroup, "unknown", 1)).collect();
    let graph = Graph::of(&actors, &ties, &Options { with_isolated: true, ..Options::default() });
    let points = layout(&graph);
    let weights = ties.iter().map(weight_of).collect();
    Sample { actors, ties, graph, points, weights }
}

/// Ties between pairs, negative where the number is, as heavy as it says.
pub(super) fn signed(ties: &[(u32, u32, i32)]) -> Vec<Tie> {
    let sign = |n: i32| if n < 0 { Sign::Negative } else { Sign::Positive };
    ties.iter().map(|&(a, b, n)| tie(a, b, sign(n), TieKind::Material, 0, n.unsigned_abs())).collect()
}

#[test]
fn the_enemy_of_an_enemy() {
    let found = triangles(&Sample::new().input(None), 9);
    assert_eq!((found.n_balanced, found.n_unbalanced), (1, 0));
    let triangle = found.first[0];
    // Westland and the group co-operate against Eastland, which stands first.
    assert_eq!(triangle.actors, [1, 2, 0].map(ActorIdx));
    assert_eq!(
        triangle.bonds.map(|bond| (bond.sign, bond.weight)),
        [(Sign::Positive, 2), (Sign::Negative, 7), (Sign::Negative, 3)]
    );
    assert!(triangle.is_balanced() && triangle.weight() == 2);
}

#[test]
fn every_kind_of_triangle_and_its_corner() {
    for (signs, is_balanced, first) in [
        ([1, 1, 1], true, 0),
        ([-1, 1, 1], false, 2),
        ([1, -1, 1], false, 0),
        ([1, 1, -1], false, 1),
        ([-1, -1, 1], true, 1),
        ([-1, 1, -1], true, 0),
        ([1, -1, -1], true, 2),
        ([-1, -1, -1], false, 0),
    ] {
        let [ab, bc, ca] = signs.map(|sign| sign * 2);
        let sample = sample(3, signed(&[(0, 1, ab), (1, 2, bc), (0, 2, ca)]));
        let found = triangles(&sample.input(None), 9);
        let triangle = found.first[0];
        assert_eq!((triangle.is_balanced(), triangle.actors[0].0), (is_balanced, first), "{signs:?}");
        // The bond across from the corner that differs is the one that differs.
        let [across, b, c] = triangle.bonds.map(|bond| bond.sign);
        assert_eq!(b, c);
        assert_eq!(across == b, [3, -3].contains(&signs.iter().sum::<i32>()), "{signs:?}");
    }
}

#[test]
fn ties_of_both_signs_and_equal_weight_are_no_bond() {
    let mixed = signed(&[(0, 1, 2), (0, 1, -2), (1, 2, 1), (0, 2, 1)]);
    assert_eq!(triangles(&sample(3, mixed).input(None), 9).first, []);
}

#[test]
fn a_tie_that_is_filtered_out_makes_no_triangle() {
    let mut sample = Sample::new();
    sample.weights[4] = 0;
    assert_eq!(triangles(&sample.input(None), 9), crate::network::Triangles::default());
}

#[test]
fn two_camps_are_two_communities() {
    let friendly = [(0, 1, 3), (1, 2, 2), (0, 2, 1), (3, 4, 2), (4, 5, 2)];
    let hostile = [(0, 3, -4), (2, 5, -2), (1, 4, -1)];
    let sample = sample(7, signed(&[friendly.as_slice(), &hostile].concat()));
    let found = communities(&sample.graph, |edge| edge.weight);
    // The seventh has no tie.
    assert_eq!(found.all, [vec![0, 1, 2], vec![3, 4, 5]]);
    // Of co-operation 20 ends inside, 144 and 64 twentieths by chance; of conflict none, 49 fourteenths twice.
    assert!((found.modularity - (20.0 - 208.0 / 20.0 + 98.0 / 14.0) / 34.0).abs() < 1e-12);
}

#[test]
fn conflict_alone_joins_nobody() {
    let sample = sample(3, signed(&[(0, 1, -4), (1, 2, -2)]));
    assert_eq!(communities(&sample.graph, |edge| edge.weight).all, [[0], [1], [2]]);
    assert_eq!(communities(&sample.graph, |_| 0), crate::network::Communities::default());
}

#[test]
fn a_community_that_counts_for_less_than_its_actors_alone_is_none() {
    // As much conflict as co-operation between 1 and 3, which the whole of their community made up for.
    let sample = sample(5, signed(&[(0, 1, -1), (1, 3, 4), (1, 3, -4), (0, 4, -2)]));
    assert_eq!(communities(&sample.graph, |edge| edge.weight).all, [[0], [1], [3], [4]]);
}

/// Signed modularity by its definition.
fn modularity(n: usize, ties: &[(u32, u32, i32)], community: &[usize]) -> f64 {
    let mut q = 0.0;
    let half = |wanted: i32| -> f64 {
        ties.iter().filter(|tie| tie.2.signum() == wanted).map(|tie| f64::from(tie.2.abs())).sum()
    };
    let degree = |node: usize, wanted: i32| -> f64 {
        let own =
            ties.iter().filter(|tie| tie.2.signum() == wanted && [tie.0, tie.1].contains(&(node as u32)));
        own.map(|tie| f64::from(tie.2.abs())).sum()
    };
    for (wanted, factor) in [(1, 1.0), (-1, -1.0)] {
        for a in 0..n {
            for b in (0..n).filter(|&b| community[a] == community[b]) {
                let between = ties.iter().filter(|tie| tie.2.signum() == wanted);
                let between =
                    between.filter(|tie| [(tie.0, tie.1), (tie.1, tie.0)].contains(&(a as u32, b as u32)));
                let weight: f64 = between.map(|tie| f64::from(tie.2.abs())).sum();
                let chance = degree(a, wanted) * degree(b, wanted) / (2.0 * half(wanted)).max(1.0);
                q += factor * (weight - chance);
            }
        }
    }
    q / (2.0 * (half(1) + half(-1))).max(1.0)
}

proptest! {
    #[test]
    fn modularity_is_that_of_the_definition_and_joins_by_cooperation(
        pairs in proptest::collection::btree_map((0..6_u32, 1..6_u32), prop_oneof![-4..0_i32, 1..5_i32], 1..12),
    ) {
        let ties: Vec<_> = pairs.into_iter().map(|((a, step), n)| (a, (a + step) % 6, n)).collect();
        let sample = sample(6, signed(&ties));
        let found = communities(&sample.graph, |edge| edge.weight);
        let mut community: Vec<usize> = (0..6).map(|at| 10 + at).collect();
        for (at, nodes) in found.all.iter().enumerate() {
            for &node in nodes {
                community[node] = at;
            }
        }
        prop_assert!((found.modularity - modularity(6, &ties, &community)).abs() < 1e-9);
        // No worse than everybody alone.
        prop_assert!(found.modularity >= modularity(6, &ties, &[0, 1, 2, 3, 4, 5]) - 1e-9);
        // Whoever is not alone co-operates with somebody there.
        for nodes in found.all.iter().filter(|nodes| nodes.len() > 1) {
            for &node in nodes {
                let joins = |tie: &(u32, u32, i32)| {
                    let ends = [tie.0 as usize, tie.1 as usize];
                    tie.2 > 0 && ends.contains(&node) && ends.iter().all(|end| nodes.contains(end))
                };
                prop_assert!(ties.iter().any(joins));
            }
        }
    }

    #[test]
    fn triangles_are_those_of_all_threes(
        pairs in proptest::collection::btree_map((0..6_u32, 1..6_u32), prop_oneof![-4..0_i32, 1..5_i32], 0..14),
        n_first in 0..5_usize,
    ) {
        let ties: Vec<_> = pairs.into_iter().map(|((a, step), n)| (a, (a + step) % 6, n)).collect();
        let net = |a: u32, b: u32| -> i32 {
            ties.iter().filter(|tie| [(tie.0, tie.1), (tie.1, tie.0)].contains(&(a, b))).map(|tie| tie.2).sum()
        };
        let (mut n_balanced, mut n_unbalanced) = (0, 0);
        for a in 0..6 {
            for b in a + 1..6 {
                for c in b + 1..6 {
                    match (net(a, b).signum() * net(b, c).signum() * net(c, a).signum()).cmp(&0) {
                        std::cmp::Ordering::Greater => n_balanced += 1,
                        std::cmp::Ordering::Less => n_unbalanced += 1,
                        std::cmp::Ordering::Equal => {}
                    }
                }
            }
        }
        let found = triangles(&sample(6, signed(&ties)).input(None), n_first);
        prop_assert_eq!((found.n_balanced, found.n_unbalanced), (n_balanced, n_unbalanced));
        prop_assert_eq!(found.first.len(), n_first.min(n_balanced + n_unbalanced));
        let weights: Vec<u32> = found.first.iter().map(crate::network::Triangle::weight).collect();
        prop_assert!(weights.is_sorted_by(|a, b| a >= b));
    }
}

//! Communities: actors that co-operate among themselves more than with others, and are in conflict less.
//!
//! The measure is modularity for signed networks (Gómez, Jensen and Arenas 2009, doi:10.1103/PhysRevE.80.016114): what
//! is inside of co-operation beyond what chance would put there, less the same of conflict. The method is that of
//! Louvain (Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008): each actor in turn moves to the community that
//! gains most, then communities do, until nothing gains. Actors come in the order of the graph and equal gains go to
//! the community with the first actor, so that the same network always gives the same communities. Louvain may leave a
//! community in pieces (Traag et al. 2019); here each piece that no co-operation joins becomes one of
//! its own, and one that counts for less than its actors alone is none.

use super::graph::{Edge, Graph};
use marchland_core::order::{distinct, sort, sort_by_key};
use marchland_core::relation::Sign;
use std::cmp::Reverse;

/// The actors of a network by community.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Communities {
    /// Positions of the nodes of each, rising; the largest community first, of equals the one with the first node.
    /// Nodes without a tie are in none.
    pub all: Vec<Vec<usize>>,
    /// Signed modularity of the whole: 0 where it is as chance would have it, 1 at most.
    pub modularity: f64,
}

/// What counts between two nodes, with itself inside it for one that stands for several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Weights {
    friendly: u64,
    hostile: u64,
}

impl Weights {
    fn add(&mut self, other: Self) {
        self.friendly += other.friendly;
        self.hostile += other.hostile;
    }

    fn without(self, other: Self) -> Self {
        Self { friendly: self.friendly - other.friendly, hostile: self.hostile - other.hostile }
    }
}

/// A network of which each node may stand for several actors.
#[derive(Default)]
struct Level {
    /// By node: others and what counts between them, each once.
    around: Vec<Vec<(usize, Weights)>>,
    /// By node: the sum over all its ties, those inside it twice.
    degree: Vec<Weights>,
}

/// The communities of a graph; `weight` is what counts of an edge, 0 for one that is not shown.
pub fn communities(graph: &Graph, weight: impl Fn(&Edge) -> u32) -> Communities {
    let mut level = Level::of(graph, weight);
    let first = level.around.clone();
    let tied: Vec<usize> = (0..first.len()).filter(|&node| !first[node].is_empty()).collect();
    let mut of_node: Vec<usize> = (0..first.len()).collect();
    let total = level.total();
    loop {
        let moved = level.move_all(total);
        let n = distinct(moved.iter().copied()).len();
        let is_done = n == moved.len();
        for community in &mut of_node {
            *community = moved[*community];
        }
        if is_done {
            break;
        }
        level = level.joined(&moved);
        // Numbers of communities are positions again.
        let known = distinct(moved.iter().copied());
        for community in &mut of_node {
            *community = known.binary_search(community).unwrap_or(0);
        }
    }
    let pieces = gaining(&first, pieces(&first, &of_node), total);
    let mut all: Vec<Vec<usize>> = Vec::new();
    for piece in distinct(tied.iter().map(|&node| pieces[node])) {
        all.push(tied.iter().copied().filter(|&node| pieces[node] == piece).collect());
    }
    sort_by_key(&mut all, |nodes| (Reverse(nodes.len()), nodes[0]));
    let modularity = modularity(&first, &pieces, total);
    Communities { all, modularity }
}

impl Level {
    fn of(graph: &Graph, weight: impl Fn(&Edge) -> u32) -> Self {
        let mut level = Self {
            around: vec![Vec::new(); graph.nodes.len()],
            degree: vec![Weights::default(); graph.nodes.len()],
        };
        for edge in &graph.edges {
            let weight = u64::from(weight(edge));
            if weight > 0 {
                let weights = match edge.sign {
                    Sign::Positive => Weights { friendly: weight, hostile: 0 },
                    Sign::Negative => Weights { friendly: 0, hostile: weight },
                };
                level.tie(edge.a as usize, edge.b as usize, weights);
                level.tie(edge.b as usize, edge.a as usize, weights);
            }
        }
        level
    }

    /// Adds one direction of a tie; those of a pair come one after the other.
    fn tie(&mut self, from: usize, to: usize, weights: Weights) {
        self.degree[from].add(weights);
        match self.around[from].last_mut() {
            Some((known, sum)) if *known == to => sum.add(weights),
            _ => self.around[from].push((to, weights)),
        }
    }

    /// Twice what counts in all.
    fn total(&self) -> Weights {
        let mut total = Weights::default();
        self.degree.iter().for_each(|degree| total.add(*degree));
        total
    }

    /// Lets every node move until none gains; gives the community of each, named by a node of it.
    fn move_all(&self, total: Weights) -> Vec<usize> {
        let n = self.around.len();
        let mut community: Vec<usize> = (0..n).collect();
        let mut sums = self.degree.clone();
        // By community, its place in `beside`.
        let mut place = vec![usize::MAX; n];
        let mut beside: Vec<(usize, Weights)> = Vec::new();
        let mut has_moved = true;
        while std::mem::take(&mut has_moved) {
            for node in 0..n {
                let own = community[node];
                sums[own] = sums[own].without(self.degree[node]);
                beside.clear();
                beside.push((own, Weights::default()));
                place[own] = 0;
                for &(other, weights) in self.around[node].iter().filter(|(other, _)| *other != node) {
                    let to = community[other];
                    if place[to] == usize::MAX {
                        place[to] = beside.len();
                        beside.push((to, Weights::default()));
                    }
                    beside[place[to]].1.add(weights);
                }
                for (to, _) in &beside {
                    place[*to] = usize::MAX;
                }
                let mut best = (gain(beside[0].1, self.degree[node], sums[own], total), own);
                for &(to, weights) in &beside[1..] {
                    let gained = gain(weights, self.degree[node], sums[to], total);
                    // What rounding alone makes of it is no gain.
                    let is_more = gained > best.0 + EPSILON;
                    let is_earlier = best.1 != own && to < best.1 && gained > best.0 - EPSILON;
                    if is_more || is_earlier {
                        best = (gained, to);
                    }
                }
                has_moved |= best.1 != own;
                community[node] = best.1;
                sums[best.1].add(self.degree[node]);
            }
        }
        community
    }

    /// The network of communities.
    fn joined(&self, community: &[usize]) -> Self {
        let known = distinct(community.iter().copied());
        let at = |node: usize| known.binary_search(&community[node]).unwrap_or(0);
        let mut level =
            Self { around: vec![Vec::new(); known.len()], degree: vec![Weights::default(); known.len()] };
        let ties = self.around.iter().enumerate().flat_map(|(node, around)| {
            let from = at(node);
            around.iter().map(move |&(other, weights)| (from, other, weights))
        });
        let mut ties: Vec<(usize, usize, Weights)> =
            ties.map(|(from, other, weights)| (from, at(other), weights)).collect();
        sort(&mut ties);
        for (from, to, weights) in ties {
            level.tie(from, to, weights);
        }
        level
    }
}

/// Less than this is no gain, in parts of all ties.
const EPSILON: f64 = 1e-9;

/// What a node gains by being in a community, in parts of all ties: what counts between them beyond chance.
fn gain(between: Weights, degree: Weights, community: Weights, total: Weights) -> f64 {
    let beyond = |between: u64, a: u64, b: u64, total: u64| {
        if total > 0 { between as f64 - a as f64 * b as f64 / total as f64 } else { 0.0 }
    };
    let friendly = beyond(between.friendly, degree.friendly, community.friendly, total.friendly);
    let hostile = beyond(between.hostile, degree.hostile, community.hostile, total.hostile);
    (friendly - hostile) / (total.friendly + total.hostile) as f64
}

/// By node, the first node of the piece of its community that co-operation holds together.
fn pieces(around: &[Vec<(usize, Weights)>], community: &[usize]) -> Vec<usize> {
    let mut piece = vec![usize::MAX; around.len()];
    for first in 0..around.len() {
        let mut reached = vec![first];
        while let Some(node) = reached.pop() {
            if piece[node] != usize::MAX {
                continue;
            }
            piece[node] = first;
            let joined = around[node].iter().filter(|(_, weights)| weights.friendly > 0);
            reached.extend(
                joined.map(|(other, _)| *other).filter(|&other| community[other] == community[first]),
            );
        }
    }
    piece
}

/// The same without communities that count for less than their nodes would alone: a piece of one that gained as a
/// whole may.
fn gaining(around: &[Vec<(usize, Weights)>], community: Vec<usize>, total: Weights) -> Vec<usize> {
    let alone: Vec<usize> = (0..around.len()).collect();
    let apart = beyond_chance(around, &alone, total);
    let mut gained = beyond_chance(around, &community, total);
    for (node, apart) in apart.iter().enumerate() {
        gained[community[node]] -= apart;
    }
    let place =
        |(node, community): (usize, usize)| if gained[community] < -EPSILON { node } else { community };
    community.into_iter().enumerate().map(place).collect()
}

/// Signed modularity.
fn modularity(around: &[Vec<(usize, Weights)>], community: &[usize], total: Weights) -> f64 {
    beyond_chance(around, community, total).iter().sum()
}

/// By community, named by a node, what is inside of co-operation beyond chance, less the same of conflict; in parts of
/// all ties.
fn beyond_chance(around: &[Vec<(usize, Weights)>], community: &[usize], total: Weights) -> Vec<f64> {
    let mut inside = vec![Weights::default(); around.len()];
    let mut sums = inside.clone();
    for (node, around) in around.iter().enumerate() {
        let own = community[node];
        for &(other, weights) in around {
            sums[own].add(weights);
            if own == community[other] {
                inside[own].add(weights);
            }
        }
    }
    let all = (total.friendly + total.hostile).max(1) as f64;
    let beyond = |inside: u64, sum: u64, total: u64| {
        if total > 0 { inside as f64 - sum as f64 * sum as f64 / total as f64 } else { 0.0 }
    };
    let of = |(inside, sum): (&Weights, &Weights)| {
        let friendly = beyond(inside.friendly, sum.friendly, total.friendly);
        (friendly - beyond(inside.hostile, sum.hostile, total.hostile)) / all
    };
    inside.iter().zip(&sums).map(of).collect()
}

//! Paths from one actor to another: through whom two are tied that have no tie of their own.

use super::Input;
use super::triangles::Bond;
use marchland_core::ActorIdx;
use marchland_core::order::sort_by_key;
use marchland_core::relation::Sign;
use std::cmp::Reverse;
use std::collections::VecDeque;

/// One tie after another, from the first actor to the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// The actors on it, one more than there are steps.
    pub actors: Vec<ActorIdx>,
    /// For each step the bonds of its two actors: one of each sign that is shown, co-operation last.
    pub steps: Vec<Vec<Bond>>,
}

/// The shortest paths between two actors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paths {
    /// Number of them.
    pub n: u64,
    /// The first of them: at each actor the neighbour goes first with which more is told.
    pub first: Vec<Path>,
}

impl Paths {
    /// Steps of each path; 0 where there is none.
    pub fn n_steps(&self) -> usize {
        self.first.first().map_or(0, |path| path.steps.len())
    }
}

/// The shortest paths between two actors over ties that are shown, of which the first `n_first` are kept. Nothing where
/// no tie leads from one to the other, and between an actor and itself.
pub fn paths(input: &Input<'_>, from: ActorIdx, to: ActorIdx, n_first: usize) -> Paths {
    let graph = input.graph;
    let (Some(from), Some(to)) = (graph.node_of(from), graph.node_of(to)) else { return Paths::default() };
    if from == to {
        return Paths::default();
    }
    let map = Distances::to(input, to);
    let mut found = Paths { n: map.n_paths[from], first: Vec::new() };
    // Depth first, so that the paths come in the order of their first steps; what is left to try stands on a stack.
    let mut open = if found.n == 0 { Vec::new() } else { vec![vec![from]] };
    while let (Some(nodes), true) = (open.pop(), found.first.len() < n_first) {
        let last = nodes[nodes.len() - 1];
        if last == to {
            found.first.push(path(input, &nodes));
            continue;
        }
        // The stack gives the last one back first.
        for &next in map.nearer(input, last).iter().rev() {
            open.push(nodes.iter().copied().chain([next]).collect());
        }
    }
    found
}

/// How far every node is from one of them.
struct Distances {
    /// By node; `None` where no tie leads there.
    steps: Vec<Option<u32>>,
    /// By node, the number of shortest paths; as many as can be counted.
    n_paths: Vec<u64>,
}

impl Distances {
    fn to(input: &Input<'_>, node: usize) -> Self {
        let n_nodes = input.graph.nodes.len();
        let mut map = Self { steps: vec![None; n_nodes], n_paths: vec![0; n_nodes] };
        map.steps[node] = Some(0);
        map.n_paths[node] = 1;
        let mut next = VecDeque::from([node]);
        while let Some(node) = next.pop_front() {
            let reached = map.steps[node].map(|steps| steps + 1);
            for (other, _) in neighbours(input, node) {
                if map.steps[other].is_none() {
                    map.steps[other] = reached;
                    next.push_back(other);
                }
                if map.steps[other] == reached {
                    map.n_paths[other] = map.n_paths[other].saturating_add(map.n_paths[node]);
                }
            }
        }
        map
    }

    /// The neighbours of a node that are one step nearer, those first with which more is told.
    fn nearer(&self, input: &Input<'_>, node: usize) -> Vec<usize> {
        let steps = |node: usize| self.steps[node];
        let mut all: Vec<(usize, u32)> = neighbours(input, node)
            .into_iter()
            .filter(|&(other, _)| steps(other).map(|steps| steps + 1) == steps(node))
            .collect();
        sort_by_key(&mut all, |&(other, weight)| (Reverse(weight), other));
        all.into_iter().map(|(other, _)| other).collect()
    }
}

/// Nodes that a node has a shown tie with, each once, and what counts of all ties with it.
fn neighbours(input: &Input<'_>, node: usize) -> Vec<(usize, u32)> {
    let around: Vec<(usize, usize)> = input.graph.around(node).collect();
    let weight = |edge: usize| input.shown_weight(&input.graph.edges[edge]);
    around
        .chunk_by(|x, y| x.0 == y.0)
        .map(|same| (same[0].0, same.iter().map(|&(_, edge)| weight(edge)).sum()))
        .filter(|&(_, weight): &(usize, u32)| weight > 0)
        .collect()
}

fn path(input: &Input<'_>, nodes: &[usize]) -> Path {
    Path {
        actors: nodes.iter().map(|&node| input.graph.nodes[node].actor).collect(),
        steps: nodes.windows(2).map(|pair| bonds(input, pair[0], pair[1])).collect(),
    }
}

/// The bonds of two nodes: one of each sign that is shown.
fn bonds(input: &Input<'_>, a: usize, b: usize) -> Vec<Bond> {
    let between = || input.graph.around(a).filter(move |&(other, _)| other == b);
    let of = |sign: Sign| {
        let edges = between().map(|(_, edge)| &input.graph.edges[edge]).filter(|edge| edge.sign == sign);
        super::triangles::bond_of(input, sign, edges)
    };
    [Sign::Negative, Sign::Positive].into_iter().filter_map(of).collect()
}

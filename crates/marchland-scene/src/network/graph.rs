//! The graph behind the picture: actors as nodes, their ties grouped into edges.
//!
//! Built from the whole corpus, never from a filtered part of it, so that nodes stay where they are while a
//! reader filters. The order in which ties are given does not matter.

use super::collapse::Collapsed;
use marchland_core::relation::{Sign, TieKind};
use marchland_core::{Actor, ActorIdx, ActorKind, Tie, TieIdx};

/// Where on the figure an actor belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Region {
    /// On the side drawn to the left and up.
    West,
    /// On the side drawn to the right and down.
    East,
    /// Armed groups and civilians: between the two and below.
    Between,
    /// Other states, international bodies, media: above.
    Outside,
    /// Side unknown: wherever its ties pull it.
    Anywhere,
}

/// What goes into a graph and which sides face each other in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options<'a> {
    /// Also actors without any tie, when a text mentions them.
    pub with_isolated: bool,
    /// The side drawn to the left.
    pub west: &'a str,
    /// The side drawn to the right.
    pub east: &'a str,
    /// Who stands for whom, where some wholes are shown as one with their parts.
    pub collapsed: Option<&'a Collapsed>,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Self { with_isolated: false, west: "afghanistan", east: "pakistan", collapsed: None }
    }
}

impl Options<'_> {
    fn shown(&self, actor: ActorIdx) -> ActorIdx {
        self.collapsed.and_then(|collapsed| collapsed.actor_at.get(actor.at()).copied()).unwrap_or(actor)
    }

    fn region(&self, actor: &Actor) -> Region {
        match actor.side(None) {
            side if side == self.west => Region::West,
            side if side == self.east => Region::East,
            "non-state" | "civilian" => Region::Between,
            "unknown" => Region::Anywhere,
            _ => Region::Outside,
        }
    }
}

/// An actor in the graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Node {
    /// The actor.
    pub actor: ActorIdx,
    /// Its kind, which gives the glyph.
    pub kind: ActorKind,
    /// Where it belongs.
    pub region: Region,
    /// Number of mentions in the texts, of a collapsed whole with those of its parts, which gives the size.
    pub n_mentions: u32,
    /// Number of other nodes it has a tie with.
    pub degree: u32,
}

/// All ties of one pair, sign and kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// Position of the node with the lower actor index.
    pub a: u32,
    /// Position of the other.
    pub b: u32,
    /// Friendly or hostile.
    pub sign: Sign,
    /// Deeds, words or a stated relation.
    pub kind: TieKind,
    /// Number of incidents and verbal events behind it; of sentences for a stated relation.
    pub weight: u32,
    /// Where it lies among the parallel edges of its pair, in half steps from the straight line.
    pub lane: i32,
    /// First of its ties in [`Graph::ties`].
    first: u32,
    /// One past the last.
    last: u32,
}

/// Nodes and edges.
///
/// **Invariant:** nodes rise by actor, edges by pair, sign and kind; `a < b` in every edge.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Graph {
    /// The nodes.
    pub nodes: Vec<Node>,
    /// The edges.
    pub edges: Vec<Edge>,
    /// Ties of all edges, one run per edge.
    ties: Vec<TieIdx>,
    /// Where the neighbours of each node begin in `adjacent`; one more than there are nodes.
    offsets: Vec<u32>,
    /// Node and edge at the other end.
    adjacent: Vec<(u32, u32)>,
}

/// What a tie counts for: happenings, or sentences where it is a stated relation.
pub fn weight_of(tie: &Tie) -> u32 {
    match tie.kind {
        TieKind::Stated => tie.evidence.len() as u32,
        TieKind::Material | TieKind::Verbal => (tie.incidents.len() + tie.mentions.len()) as u32,
    }
}

impl Graph {
    /// The graph of a corpus. Ties of an actor with itself and ties to actors that are not there are left out.
    pub fn of(actors: &[Actor], ties: &[Tie], options: &Options<'_>) -> Self {
        let mut keyed: Vec<_> = ties
            .iter()
            .enumerate()
            .filter(|(_, tie)| tie.a.at().max(tie.b.at()) < actors.len())
            .map(|(at, tie)| {
                (options.shown(tie.a), options.shown(tie.b), tie.sign, tie.kind, TieIdx::new(at))
            })
            .filter(|(a, b, ..)| a != b)
            .map(|(a, b, sign, kind, at)| (a.min(b), a.max(b), sign, kind, at))
            .collect();
        marchland_core::order::sort(&mut keyed);
        let mut tied = vec![false; actors.len()];
        for &(a, b, ..) in &keyed {
            tied[a.at()] = true;
            tied[b.at()] = true;
        }
        let mut n_mentions = vec![0; actors.len()];
        for (at, actor) in actors.iter().enumerate() {
            n_mentions[options.shown(ActorIdx::new(at)).at()] += actor.n_mentions;
        }
        let mut graph = Self::default();
        let mut node_of = vec![0; actors.len()];
        for (at, actor) in actors.iter().enumerate() {
            if tied[at] || options.with_isolated && n_mentions[at] > 0 {
                node_of[at] = graph.nodes.len() as u32;
                graph.nodes.push(Node {
                    actor: ActorIdx::new(at),
                    kind: actor.kind,
                    region: options.region(actor),
                    n_mentions: n_mentions[at],
                    degree: 0,
                });
            }
        }
        for group in keyed.chunk_by(|x, y| (x.0, x.1, x.2, x.3) == (y.0, y.1, y.2, y.3)) {
            let (a, b, sign, kind, _) = group[0];
            let first = graph.ties.len() as u32;
            graph.ties.extend(group.iter().map(|key| key.4));
            graph.edges.push(Edge {
                a: node_of[a.at()],
                b: node_of[b.at()],
                sign,
                kind,
                weight: group.iter().map(|key| weight_of(&ties[key.4.at()])).sum(),
                lane: 0,
                first,
                last: graph.ties.len() as u32,
            });
        }
        graph.spread_lanes();
        graph.join_neighbours();
        graph
    }

    /// Gives parallel edges lanes symmetric about the straight line.
    fn spread_lanes(&mut self) {
        for parallel in self.edges.chunk_by_mut(|x, y| (x.a, x.b) == (y.a, y.b)) {
            let n_steps = parallel.len() as i32 - 1;
            for (at, edge) in parallel.iter_mut().enumerate() {
                edge.lane = 2 * at as i32 - n_steps;
            }
        }
    }

    fn join_neighbours(&mut self) {
        let mut pairs: Vec<(u32, u32, u32)> = Vec::with_capacity(2 * self.edges.len());
        for (at, edge) in self.edges.iter().enumerate() {
            pairs.push((edge.a, edge.b, at as u32));
            pairs.push((edge.b, edge.a, at as u32));
        }
        marchland_core::order::sort(&mut pairs);
        self.offsets = vec![0; self.nodes.len() + 1];
        for same in pairs.chunk_by(|x, y| (x.0, x.1) == (y.0, y.1)) {
            self.nodes[same[0].0 as usize].degree += 1;
            self.offsets[same[0].0 as usize + 1] += same.len() as u32;
        }
        for at in 1..self.offsets.len() {
            self.offsets[at] += self.offsets[at - 1];
        }
        self.adjacent = pairs.into_iter().map(|(_, other, edge)| (other, edge)).collect();
    }

    /// Position of an actor's node.
    pub fn node_of(&self, actor: ActorIdx) -> Option<usize> {
        self.nodes.binary_search_by_key(&actor, |node| node.actor).ok()
    }

    /// The edge that a tie is part of.
    pub fn edge_of(&self, tie: TieIdx) -> Option<usize> {
        self.edges.iter().position(|edge| self.ties_of(edge).contains(&tie))
    }

    /// Ties of an edge, in the corpus's order.
    pub fn ties_of(&self, edge: &Edge) -> &[TieIdx] {
        &self.ties[edge.first as usize..edge.last as usize]
    }

    /// For each edge of a node the node at its other end and the edge, in rising order.
    pub fn around(&self, node: usize) -> impl Iterator<Item = (usize, usize)> + '_ {
        let range = match (self.offsets.get(node), self.offsets.get(node + 1)) {
            (Some(&from), Some(&to)) => from as usize..to as usize,
            _ => 0..0,
        };
        self.adjacent[range].iter().map(|&(other, edge)| (other as usize, edge as usize))
    }

    /// Neighbours of a node, each once, in rising order.
    pub fn neighbours(&self, node: usize) -> Vec<usize> {
        let mut others: Vec<usize> = self.around(node).map(|(other, _)| other).collect();
        others.dedup();
        others
    }
}

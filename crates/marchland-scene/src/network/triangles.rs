//! Signed structure: triangles of actors, balanced or not.
//!
//! Three actors of whom each two have a bond. A triangle is balanced where the product of its three signs is positive:
//! each co-operates with the others, or two that co-operate are in conflict with the third, "the enemy of my enemy".
//! It is unbalanced where each is in conflict with the others, or where one co-operates with two that are in conflict
//! with each other (Heider 1946; Cartwright and Harary 1956).

use super::Input;
use super::graph::Edge;
use marchland_core::order::sort_by_key;
use marchland_core::relation::Sign;
use marchland_core::{ActorIdx, TieIdx};
use std::cmp::Reverse;

/// What two actors are to each other, all of their shown ties together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bond {
    /// The sign that more happenings and sentences have.
    pub sign: Sign,
    /// How many of that sign count.
    pub weight: u32,
    /// The tie of that sign behind which most of them are.
    pub tie: TieIdx,
}

/// Three actors with a bond between each two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Triangle {
    /// The corners; the first is the one that differs where two bonds share a sign that the third has not.
    pub actors: [ActorIdx; 3],
    /// The bonds across from each corner: of the second and third, of the third and first, of the first and second.
    pub bonds: [Bond; 3],
}

impl Triangle {
    /// Number of bonds of conflict.
    pub fn n_conflicts(&self) -> usize {
        self.bonds.iter().filter(|bond| bond.sign == Sign::Negative).count()
    }

    /// Whether the product of the signs is positive.
    pub fn is_balanced(&self) -> bool {
        self.n_conflicts().is_multiple_of(2)
    }

    /// What counts of its weakest bond.
    pub fn weight(&self) -> u32 {
        self.bonds.iter().map(|bond| bond.weight).min().unwrap_or(0)
    }
}

/// All triangles of a network.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Triangles {
    /// Number of balanced ones.
    pub n_balanced: usize,
    /// Number of the others.
    pub n_unbalanced: usize,
    /// The first of all, by what counts of the weakest bond, the greatest first.
    pub first: Vec<Triangle>,
}

/// The triangles of the shown ties, of which the first `n_first` are kept. Two actors whose ties of either sign count
/// as much have no bond: what they are to each other cannot be said.
pub fn triangles(input: &Input<'_>, n_first: usize) -> Triangles {
    let bonds = bonds(input);
    // By node, the nodes after it that it has a bond with.
    let mut after: Vec<Vec<(usize, Bond)>> = vec![Vec::new(); input.graph.nodes.len()];
    for &(a, b, bond) in &bonds {
        after[a].push((b, bond));
    }
    let mut all = Triangles::default();
    for &(a, b, ab) in &bonds {
        let (mut of_a, mut of_b) = (after[a].iter().peekable(), after[b].iter().peekable());
        while let (Some(&&(c, ac)), Some(&&(d, bd))) = (of_a.peek(), of_b.peek()) {
            if c <= d {
                of_a.next();
            }
            if d <= c {
                of_b.next();
            }
            if c == d {
                all.add(in_order([a, b, c].map(|node| input.graph.nodes[node].actor), [bd, ac, ab]), n_first);
            }
        }
    }
    all.keep(n_first);
    all
}

impl Triangles {
    fn add(&mut self, triangle: Triangle, n_first: usize) {
        *(if triangle.is_balanced() { &mut self.n_balanced } else { &mut self.n_unbalanced }) += 1;
        self.first.push(triangle);
        // Not after each one: sorting takes its time.
        if self.first.len() >= 16 * n_first.max(64) {
            self.keep(n_first);
        }
    }

    fn keep(&mut self, n_first: usize) {
        sort_by_key(&mut self.first, |triangle| (Reverse(triangle.weight()), triangle.actors));
        self.first.truncate(n_first);
    }
}

/// Turns the corner first that differs from the two others.
fn in_order(actors: [ActorIdx; 3], bonds: [Bond; 3]) -> Triangle {
    let n_conflicts = bonds.iter().filter(|bond| bond.sign == Sign::Negative).count();
    let rare = if n_conflicts == 1 { Sign::Negative } else { Sign::Positive };
    let first = match n_conflicts {
        1 | 2 => bonds.iter().position(|bond| bond.sign == rare).unwrap_or(0),
        _ => 0,
    };
    let mut triangle = Triangle { actors, bonds };
    triangle.actors.rotate_left(first);
    triangle.bonds.rotate_left(first);
    triangle
}

/// What edges of one sign between two actors come to; `None` where none is shown.
pub(super) fn bond_of<'a>(
    input: &Input<'_>,
    sign: Sign,
    edges: impl Iterator<Item = &'a Edge>,
) -> Option<Bond> {
    let ties = edges.filter_map(|edge| Some((input.shown_weight(edge), input.shown_tie(edge)?)));
    let (weight, most) = ties.fold((0, None::<(u32, TieIdx)>), |(sum, most), (weight, tie)| {
        (sum + weight, most.filter(|(known, _)| *known >= weight).or(Some((weight, tie))))
    });
    Some(Bond { sign, weight, tie: most?.1 })
}

/// The bonds of all pairs, by their nodes.
fn bonds(input: &Input<'_>) -> Vec<(usize, usize, Bond)> {
    let pairs = input.graph.edges.chunk_by(|x, y| (x.a, x.b) == (y.a, y.b));
    pairs
        .filter_map(|edges| {
            let of = |sign: Sign| bond_of(input, sign, edges.iter().filter(move |edge| edge.sign == sign));
            let weight = |bond: &Option<Bond>| bond.map_or(0, |bond| bond.weight);
            let (friendly, hostile) = (of(Sign::Positive), of(Sign::Negative));
            let bond = match weight(&friendly).cmp(&weight(&hostile)) {
                std::cmp::Ordering::Equal => return None,
                std::cmp::Ordering::Greater => friendly,
                std::cmp::Ordering::Less => hostile,
            };
            Some((edges[0].a as usize, edges[0].b as usize, bond?))
        })
        .collect()
}

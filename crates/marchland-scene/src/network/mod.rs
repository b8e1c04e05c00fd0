//! The network of actors as a picture.
//!
//! [`Graph::of`] groups a corpus into nodes and edges, [`layout`] settles where they stand, once per corpus,
//! when it is bundled ([`seats`]), and [`at_seat`] reads it;
//! [`shown_weights`] says what a filter leaves of each tie and [`build`] draws that, once per change. Nodes
//! never move with the filter: a tie that goes leaves its place empty, or faded where it was there before the period
//! ([`earlier_weights`]), so that a tie of the other sign is seen to have taken its place.

mod collapse;
mod communities;
mod curve;
mod describe;
mod emphasis;
mod glyph;
mod graph;
mod label;
mod layout;
mod names;
mod paths;
mod shown;
mod ties;
mod triangles;

#[cfg(test)]
mod tests;

pub use collapse::{Collapsed, collapse};
pub use communities::{Communities, communities};
pub use describe::{TieRow, describe_node, describe_tie, tie_rows, walk_around, weight_words};
pub use glyph::{GLYPHS, GlyphRow, glyph_of, glyph_share, radii_px};
pub use graph::{Edge, Graph, Node, Options, Region, weight_of};
pub use layout::{at_seat, figure_bounds, layout, seats};
pub use paths::{Path, Paths, paths};
pub use shown::{earlier_weights, shown_weights};
pub use ties::{tie_class, tie_width_px};
pub use triangles::{Bond, Triangle, Triangles, triangles};

use crate::scene::{Layer, Mark, Pick, Scene, Shape};
use crate::space::Point;
use crate::style::{Class, Emphasis};
use emphasis::emphases;
use glyph::radii_by;
use marchland_core::{Actor, ActorIdx, Tie, TieIdx};
use std::sync::Arc;

/// All that the picture is made of.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// Actors of the corpus.
    pub actors: &'a [Actor],
    /// Ties of the corpus.
    pub ties: &'a [Tie],
    /// Their graph.
    pub graph: &'a Graph,
    /// Where its nodes stand: one point for each.
    pub points: &'a [Point],
    /// What counts of each tie, from [`shown_weights`].
    pub weights: &'a [u32],
    /// What was there of each tie before the period, from [`earlier_weights`]: drawn faded where nothing else is
    /// shown of it. Empty where none is to be drawn.
    pub earlier: &'a [u32],
    /// What is selected.
    pub selection: Option<Pick>,
    /// The part of their full size at which nodes are drawn, from [`glyph_share`].
    pub glyph_share: f64,
    /// By actor of the corpus, the number that gives a node its size; `None` for its mentions.
    pub sizes: Option<&'a [u32]>,
    /// How many ties away from a selected actor others are lit, at least 1.
    pub reach: u32,
}

impl Input<'_> {
    /// What counts of a tie; 0 when it is not shown.
    pub(super) fn weight(&self, tie: TieIdx) -> u32 {
        self.weights.get(tie.at()).copied().unwrap_or(0)
    }

    /// Radii of the nodes as drawn, CSS pixels.
    pub(super) fn radii_px(&self) -> Vec<f64> {
        let radii = match self.sizes {
            None => radii_px(self.graph),
            Some(sizes) => {
                let size = |actor: ActorIdx| sizes.get(actor.at()).copied().unwrap_or(0);
                radii_by(self.graph.nodes.iter().map(|node| size(node.actor)))
            }
        };
        radii.into_iter().map(|radius| radius * self.glyph_share).collect()
    }

    /// What counts of an edge; 0 when it is not shown.
    pub fn shown_weight(&self, edge: &Edge) -> u32 {
        self.graph.ties_of(edge).iter().map(|&tie| self.weight(tie)).sum()
    }

    /// What was there of an edge before the period.
    pub(super) fn earlier_weight(&self, edge: &Edge) -> u32 {
        let earlier = |tie: &TieIdx| self.earlier.get(tie.at()).copied().unwrap_or(0);
        self.graph.ties_of(edge).iter().map(earlier).sum()
    }

    /// The tie that an edge stands for: the first that is shown, or the first that was there before the period.
    pub(super) fn shown_tie(&self, edge: &Edge) -> Option<TieIdx> {
        let ties = || self.graph.ties_of(edge).iter().copied();
        let was = |tie: &TieIdx| self.earlier.get(tie.at()).is_some_and(|&weight| weight > 0);
        ties().find(|&tie| self.weight(tie) > 0).or_else(|| ties().find(was))
    }

    /// Whether a node has a tie that is shown, or never had any.
    fn is_shown(&self, node: usize) -> bool {
        let mut edges = self.graph.around(node).peekable();
        edges.peek().is_none() || edges.any(|(_, edge)| self.shown_weight(&self.graph.edges[edge]) > 0)
    }
}

/// Nodes of the largest picture whose forms are drawn for every frame while it moves.
const N_AT_ONCE: usize = 600;

/// The picture: ties, nodes and their names.
///
/// Nodes whose ties are all filtered out stay, faded.
pub fn build(input: &Input<'_>) -> Scene {
    let mut emphases = emphases(input);
    for (node, emphasis) in emphases.nodes.iter_mut().enumerate() {
        if *emphasis == Emphasis::Plain && !input.is_shown(node) {
            *emphasis = Emphasis::Faded;
        }
    }
    let mut forms = vec![
        Layer { name: "ties", marks: ties::tie_marks(input, &emphases.edges) },
        Layer { name: "nodes", marks: node_marks(input, &emphases.nodes) },
    ];
    let names = Layer { name: "names", marks: names::name_marks(input, &emphases.nodes) };
    // A large picture that is moved is not drawn anew for every frame, but for its names.
    let quiet = if input.graph.nodes.len() > N_AT_ONCE { std::mem::take(&mut forms) } else { Vec::new() };
    forms.push(names);
    Scene { quiet: Arc::new(quiet), layers: forms, ..Scene::default() }
}

fn node_marks(input: &Input<'_>, emphases: &[Emphasis]) -> Vec<Mark> {
    let radii = input.radii_px();
    let mut order: Vec<usize> = (0..input.graph.nodes.len()).collect();
    marchland_core::order::sort_by_key(&mut order, |&node| ties::rank(emphases[node]));
    let mark = |node: usize| {
        let drawn = &input.graph.nodes[node];
        let shape =
            Shape::Glyph { at: input.points[node], glyph: glyph_of(drawn.kind), radius_px: radii[node] };
        Mark::new(shape, Class::Node(emphases[node])).picked(Pick::Actor(drawn.actor))
    };
    order.into_iter().map(mark).collect()
}

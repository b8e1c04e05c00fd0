//! What the selection lights up: the selected, what belongs to it, and the rest.

use super::Input;
use super::graph::Edge;
use crate::scene::Pick;
use crate::style::Emphasis;
use marchland_core::{ArticleIdx, IncidentIdx, Tie};

/// How each node and each edge of a graph relates to the selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Emphases {
    /// By node.
    pub(super) nodes: Vec<Emphasis>,
    /// By edge.
    pub(super) edges: Vec<Emphasis>,
}

/// What the selection means for the picture; plain throughout where it means nothing.
pub(super) fn emphases(input: &Input<'_>) -> Emphases {
    let plain = Emphases {
        nodes: vec![Emphasis::Plain; input.graph.nodes.len()],
        edges: vec![Emphasis::Plain; input.graph.edges.len()],
    };
    match input.selection {
        Some(Pick::Actor(actor)) => input.graph.node_of(actor).map_or(plain, |node| around_node(input, node)),
        Some(Pick::Tie(tie)) => match input.graph.edge_of(tie) {
            Some(selected) => lit(input, Emphasis::Selected, |at, _| at == selected),
            None => plain,
        },
        Some(Pick::Incident(at)) => lit_or(input, plain, |tie| of_incident(tie, at)),
        Some(Pick::Article(at)) => lit_or(input, plain, |tie| in_article(tie, at)),
        Some(Pick::Place(_) | Pick::Line | Pick::Days(..) | Pick::Crowd(..)) | None => plain,
    }
}

fn of_incident(tie: &Tie, at: IncidentIdx) -> bool {
    tie.incidents.contains(&at)
}

fn in_article(tie: &Tie, at: ArticleIdx) -> bool {
    tie.evidence.iter().any(|span| span.article == at)
}

/// Edges with a tie that matches, and their ends; `plain` where there is none.
fn lit_or(input: &Input<'_>, plain: Emphases, matches: impl Fn(&Tie) -> bool) -> Emphases {
    let ties_of = |edge: &Edge| input.graph.ties_of(edge).iter().filter_map(|at| input.ties.get(at.at()));
    let emphases = lit(input, Emphasis::Related, |_, edge| ties_of(edge).any(&matches));
    if emphases.edges.contains(&Emphasis::Related) { emphases } else { plain }
}

fn lit(input: &Input<'_>, how: Emphasis, matches: impl Fn(usize, &Edge) -> bool) -> Emphases {
    let mut emphases = Emphases {
        nodes: vec![Emphasis::Faded; input.graph.nodes.len()],
        edges: vec![Emphasis::Faded; input.graph.edges.len()],
    };
    for (at, edge) in input.graph.edges.iter().enumerate() {
        if matches(at, edge) {
            emphases.edges[at] = how;
            emphases.nodes[edge.a as usize] = Emphasis::Related;
            emphases.nodes[edge.b as usize] = Emphasis::Related;
        }
    }
    emphases
}

/// A node with all that its shown ties lead to within reach.
fn around_node(input: &Input<'_>, node: usize) -> Emphases {
    let mut is_near = vec![false; input.graph.nodes.len()];
    is_near[node] = true;
    let is_shown = |edge: &Edge| input.shown_weight(edge) > 0;
    // All but the last step only reach further; the ties of the last lead out of what they have reached.
    for _ in 1..input.reach {
        let before = is_near.clone();
        for edge in input.graph.edges.iter().filter(|edge| is_shown(edge)) {
            let (a, b) = (edge.a as usize, edge.b as usize);
            if before[a] || before[b] {
                (is_near[a], is_near[b]) = (true, true);
            }
        }
    }
    let leads = |edge: &Edge| is_near[edge.a as usize] || is_near[edge.b as usize];
    let mut emphases = lit(input, Emphasis::Related, |_, edge| leads(edge) && is_shown(edge));
    emphases.nodes[node] = Emphasis::Selected;
    emphases
}

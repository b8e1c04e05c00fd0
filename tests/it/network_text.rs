//! The network of a corpus in words and figures, for hosts to be compared by.

use marchland_core::Corpus;
use marchland_scene::network::{Graph, Input, Options, communities, layout, triangles, weight_of};
use std::fmt::Write as _;

/// Where every actor stands, to the last bit; communities; triangles.
pub(crate) fn network_text(corpus: &Corpus) -> String {
    let graph = Graph::of(&corpus.actors, &corpus.ties, &Options::default());
    let points = layout(&graph);
    let weights: Vec<u32> = corpus.ties.iter().map(weight_of).collect();
    let name = |actor: marchland_core::ActorIdx| corpus.actors[actor.at()].name.as_str();
    let mut text = String::new();
    for (node, point) in graph.nodes.iter().zip(&points) {
        let (x, y) = (point.x.to_bits(), point.y.to_bits());
        let _ = writeln!(text, "{x:016x} {y:016x} {}", name(node.actor));
    }
    let found = communities(&graph, |edge| edge.weight);
    let _ = writeln!(text, "\nmodularity {:016x}", found.modularity.to_bits());
    for nodes in &found.all {
        let names: Vec<&str> = nodes.iter().map(|&node| name(graph.nodes[node].actor)).collect();
        let _ = writeln!(text, "- {}", names.join(", "));
    }
    let input = Input {
        actors: &corpus.actors,
        ties: &corpus.ties,
        graph: &graph,
        points: &points,
        weights: &weights,
        earlier: &[],
        selection: None,
        glyph_share: 1.0,
        sizes: None,
        reach: 1,
    };
    let found = triangles(&input, 100);
    let _ = writeln!(text, "\n{} balanced, {} unbalanced", found.n_balanced, found.n_unbalanced);
    for triangle in &found.first {
        let names = triangle.actors.map(name);
        let signs = triangle.bonds.map(|bond| format!("{} {}", bond.sign.key(), bond.weight));
        let _ = writeln!(text, "- {}: {}", names.join(", "), signs.join(", "));
    }
    text
}

//! What `bench/page/layouts.mjs` calls in the browser: the layout of the page on a made-up network.

use marchland_core::actor::{Actor, ActorKind};
use marchland_core::id::Id;
use marchland_core::relation::{Sign, Tie, TieKind};
use marchland_core::{ActorIdx, IncidentIdx, Provenance};
use marchland_scene::network::{Graph, Options, layout};
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static GRAPH: RefCell<Graph> = RefCell::default();
}

fn actor(at: u32) -> Actor {
    Actor {
        id: at.to_string(),
        name: at.to_string(),
        kind: ActorKind::ArmedGroup,
        country: String::new(),
        parent: None,
        sides: Vec::new(),
        aliases: Vec::new(),
        source: String::new(),
        n_mentions: 1,
        mentions: Vec::new(),
    }
}

fn tie(a: u32, b: u32) -> Tie {
    Tie {
        id: Id::of('t', &[&a.to_string(), &b.to_string()]),
        a: ActorIdx(a),
        b: ActorIdx(b),
        sign: Sign::Positive,
        kind: TieKind::Material,
        period: None,
        incidents: vec![IncidentIdx(0)],
        mentions: Vec::new(),
        evidence: Vec::new(),
        rules: Vec::new(),
        denied: Vec::new(),
        provenance: Provenance::Coded,
    }
}

/// Makes the network of so many actors with a tie between each two of `pairs`, which lists the ends of one tie after
/// the other.
#[wasm_bindgen]
pub fn prepare_network(n_actors: u32, pairs: &[u32]) {
    let actors: Vec<Actor> = (0..n_actors).map(actor).collect();
    let ties: Vec<Tie> = pairs.chunks_exact(2).map(|pair| tie(pair[0], pair[1])).collect();
    let options = Options { with_isolated: true, ..Options::default() };
    GRAPH.set(Graph::of(&actors, &ties, &options));
}

/// Lays it out: the two coordinates of one actor after the other.
#[wasm_bindgen]
pub fn lay_out() -> Vec<f64> {
    GRAPH.with_borrow(|graph| layout(graph).into_iter().flat_map(|point| [point.x, point.y]).collect())
}

//! A network of any size: the one that `bench/page/web/network.mjs` makes for the peers.

use marchland_core::actor::{Actor, ActorKind};
use marchland_core::id::Id;
use marchland_core::relation::{Sign, Tie, TieKind};
use marchland_core::{ActorIdx, Corpus, IncidentIdx, Provenance};
use marchland_scene::network::seats;
use std::collections::HashSet;

/// Nodes of a group.
const GROUP: u32 = 20;
/// Rounds through all nodes before the wanted number of ties is given up.
const N_ROUNDS: usize = 50;

/// The numbers of `network.mjs`: a linear congruence modulo 2³².
struct Numbers(u32);

impl Numbers {
    fn below(&mut self, n: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (f64::from(self.0) / 4_294_967_296.0 * f64::from(n)) as u32
    }
}

/// At most `ties` pairs of `nodes` nodes, the lower first, each once: seven of eight inside groups of twenty, the
/// eighth to any node that has a tie, the well-tied ones more often.
pub fn pairs(nodes: u32, ties: usize) -> Vec<[u32; 2]> {
    let (mut numbers, mut known, mut pairs) = (Numbers(1), HashSet::new(), Vec::<[u32; 2]>::new());
    for _ in 0..N_ROUNDS {
        for node in 1..nodes {
            if pairs.len() >= ties {
                return pairs;
            }
            let first = node - node % GROUP;
            let other = if numbers.below(8) < 7 {
                first + numbers.below(GROUP.min(nodes - first))
            } else if pairs.is_empty() {
                0
            } else {
                let pair = pairs[numbers.below(pairs.len() as u32) as usize];
                pair[numbers.below(2) as usize]
            };
            let pair = [node.min(other), node.max(other)];
            if node != other && known.insert(pair) {
                pairs.push(pair);
            }
        }
    }
    pairs
}

/// A corpus with that network beside the actors that it has, in place of its ties: each tie rests on an incident.
pub fn with_network(mut corpus: Corpus, nodes: u32, ties: usize) -> Corpus {
    let (first, n_incidents) = (corpus.actors.len() as u32, corpus.incidents.len().max(1));
    corpus.actors.extend((0..nodes).map(actor));
    let made = pairs(nodes, ties).into_iter().enumerate();
    corpus.ties = made.map(|(at, [a, b])| tie(at, first + a, first + b, n_incidents)).collect();
    corpus.layout = seats(&corpus.actors, &corpus.ties);
    corpus
}

fn actor(at: u32) -> Actor {
    Actor {
        // After all others: actors rise by their ids.
        id: format!("zz-node-{at:07}"),
        name: format!("Node {at}"),
        kind: ActorKind::ALL[at as usize % ActorKind::ALL.len()],
        country: String::new(),
        parent: None,
        sides: Vec::new(),
        aliases: Vec::new(),
        source: String::new(),
        n_mentions: 0,
        mentions: Vec::new(),
    }
}

fn tie(at: usize, a: u32, b: u32, n_incidents: usize) -> Tie {
    Tie {
        id: Id::of('t', &["network", &at.to_string()]),
        a: ActorIdx(a),
        b: ActorIdx(b),
        sign: if at.is_multiple_of(3) { Sign::Negative } else { Sign::Positive },
        kind: TieKind::Material,
        period: None,
        incidents: vec![IncidentIdx::new(at % n_incidents)],
        mentions: Vec::new(),
        evidence: Vec::new(),
        rules: Vec::new(),
        denied: Vec::new(),
        provenance: Provenance::Coded,
    }
}

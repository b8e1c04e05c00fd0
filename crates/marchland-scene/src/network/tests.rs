//! A small made-up network and what all tests of the picture need.

mod collapse;
mod graph;
mod paths;
mod picture;
mod structure;
mod words;

use super::{Graph, Input, Options, layout, weight_of};
use crate::scene::Pick;
use crate::space::Point;
use marchland_core::actor::Side;
use marchland_core::id::Id;
use marchland_core::relation::{Sign, TieKind};
use marchland_core::{
    Actor, ActorIdx, ActorKind, ActorMention, ActorMentionKind, ArticleIdx, IncidentIdx, MentionIdx, Span,
    Tie,
};

pub(super) fn actor(name: &str, kind: ActorKind, side: &str, n_mentions: usize) -> Actor {
    let mention = |at: usize| ActorMention {
        span: Span::new(ArticleIdx(0), 10 * at, 10 * at + 4),
        kind: ActorMentionKind::Name,
    };
    Actor {
        id: name.to_lowercase().replace(' ', "-"),
        name: name.to_owned(),
        kind,
        country: String::new(),
        parent: None,
        sides: vec![Side { side: side.to_owned(), from: None, until: None }],
        aliases: Vec::new(),
        source: "made up".to_owned(),
        n_mentions: n_mentions as u32,
        mentions: (0..n_mentions).map(mention).collect(),
    }
}

/// A tie with incidents (material), event mentions (verbal) or sentences only (stated), numbered from `from`.
pub(super) fn tie(a: u32, b: u32, sign: Sign, kind: TieKind, from: u32, n: u32) -> Tie {
    let numbers = || from..from + n;
    Tie {
        id: Id::of('t', &[&a.to_string(), &b.to_string(), sign.key(), kind.key()]),
        a: ActorIdx(a),
        b: ActorIdx(b),
        sign,
        kind,
        period: None,
        incidents: numbers().filter(|_| kind == TieKind::Material).map(IncidentIdx).collect(),
        mentions: numbers().filter(|_| kind == TieKind::Verbal).map(MentionIdx).collect(),
        evidence: numbers().map(|at| Span::new(ArticleIdx(at % 2), 0, 4)).collect(),
        rules: Vec::new(),
        denied: Vec::new(),
        provenance: marchland_core::Provenance::Coded,
    }
}

/// Two states, a group between them, a body outside, a ministry, a person without ties.
pub(super) fn actors() -> Vec<Actor> {
    vec![
        actor("Westland", ActorKind::State, "afghanistan", 30),
        actor("Eastland", ActorKind::State, "pakistan", 40),
        actor("Marsh Group", ActorKind::ArmedGroup, "non-state", 12),
        actor("League", ActorKind::International, "international", 3),
        actor("Eastland ministry", ActorKind::Ministry, "pakistan", 5),
        actor("A Bystander", ActorKind::Person, "pakistan", 2),
    ]
}

pub(super) fn ties() -> Vec<Tie> {
    vec![
        tie(0, 1, Sign::Negative, TieKind::Material, 0, 5),
        tie(0, 1, Sign::Negative, TieKind::Verbal, 0, 2),
        tie(0, 1, Sign::Positive, TieKind::Verbal, 2, 1),
        tie(1, 2, Sign::Negative, TieKind::Material, 5, 3),
        tie(0, 2, Sign::Positive, TieKind::Stated, 0, 2),
        tie(3, 1, Sign::Positive, TieKind::Material, 8, 1),
        tie(4, 0, Sign::Negative, TieKind::Verbal, 3, 2),
    ]
}

/// All that an [`Input`] borrows.
pub(super) struct Sample {
    pub(super) actors: Vec<Actor>,
    pub(super) ties: Vec<Tie>,
    pub(super) graph: Graph,
    pub(super) points: Vec<Point>,
    pub(super) weights: Vec<u32>,
}

impl Sample {
    pub(super) fn new() -> Self {
        let (actors, ties) = (actors(), ties());
        let graph = Graph::of(&actors, &ties, &Options::default());
        let points = layout(&graph);
        let weights = ties.iter().map(weight_of).collect();
        Self { actors, ties, graph, points, weights }
    }

    pub(super) fn input(&self, selection: Option<Pick>) -> Input<'_> {
        Input {
            glyph_share: 1.0,
            sizes: None,
            reach: 1,
            actors: &self.actors,
            ties: &self.ties,
            graph: &self.graph,
            points: &self.points,
            weights: &self.weights,
            earlier: &[],
            selection,
        }
    }
}

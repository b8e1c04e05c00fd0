//! Wholes in the place of their parts.

use super::{Sample, actors, tie, ties};
use crate::network::{Collapsed, Graph, Input, Options, collapse, describe_node, shown_weights, tie_rows};
use crate::scene::Pick;
use crate::space::Point;
use marchland_core::columns::{Builder, Row};
use marchland_core::facet::Value;
use marchland_core::relation::{Sign, TieKind};
use marchland_core::{Actor, ActorIdx, Facet, IncidentIdx, Tie, TieIdx};
use marchland_filter::{Crossfilter, Filter, Sizes};

/// The ministry is part of the second state and the group, for once, part of the ministry. The ministry too has an
/// incident with the first state; one of those of the state is the same.
fn sample() -> (Vec<Actor>, Vec<Tie>) {
    let (mut actors, mut ties) = (actors(), ties());
    (actors[4].parent, actors[2].parent) = (Some(ActorIdx(1)), Some(ActorIdx(4)));
    ties.push(tie(0, 4, Sign::Negative, TieKind::Material, 4, 2));
    (actors, ties)
}

fn nodes(graph: &Graph) -> Vec<u32> {
    graph.nodes.iter().map(|node| node.actor.0).collect()
}

fn graph(actors: &[Actor], ties: &[Tie], collapsed: &Collapsed) -> Graph {
    Graph::of(actors, ties, &Options { collapsed: Some(collapsed), ..Options::default() })
}

#[test]
fn the_largest_collapsed_whole_stands_for_its_parts_and_theirs() {
    let (actors, ties) = sample();
    let stand = |wholes: &[u32]| {
        let wholes: Vec<ActorIdx> = wholes.iter().copied().map(ActorIdx).collect();
        collapse(&actors, &ties, &wholes).actor_at.iter().map(|at| at.0).collect::<Vec<u32>>()
    };
    assert_eq!(stand(&[]), [0, 1, 2, 3, 4, 5]);
    assert_eq!(stand(&[4]), [0, 1, 4, 3, 4, 5], "the group is in the ministry");
    assert_eq!(stand(&[1]), [0, 1, 1, 3, 1, 5], "and both are in the state");
    assert_eq!(stand(&[4, 1]), [0, 1, 1, 3, 1, 5]);
    assert_eq!(stand(&[5]), stand(&[]), "who has no parts stands for nobody else");
    // Parts that are parts of each other, and of nobody there is.
    let mut bad = actors.clone();
    (bad[1].parent, bad[3].parent) = (Some(ActorIdx(2)), Some(ActorIdx(99)));
    assert_eq!(collapse(&bad, &ties, &[ActorIdx(3)]).actor_at.len(), bad.len());
    collapse(&bad, &ties, &[ActorIdx(1), ActorIdx(2)]);
}

#[test]
fn nodes_and_edges_are_those_of_the_wholes() {
    let (actors, ties) = sample();
    let collapsed = collapse(&actors, &ties, &[ActorIdx(1)]);
    let graph = graph(&actors, &ties, &collapsed);
    assert_eq!(nodes(&graph), [0, 1, 3]);
    assert_eq!(graph.nodes[1].n_mentions, 40 + 5 + 12);
    assert!(graph.edges.iter().all(|edge| edge.a < edge.b), "the tie inside the whole is gone");
    let state = Pick::Actor(ActorIdx(1));
    assert_eq!([1, 2, 4].map(|at| collapsed.shown(Pick::Actor(ActorIdx(at)))), [state; 3]);
    assert_eq!(collapsed.shown(Pick::Tie(TieIdx(7))), Pick::Tie(TieIdx(0)));
    assert_eq!(collapsed.shown(Pick::Incident(IncidentIdx(4))), Pick::Incident(IncidentIdx(4)));
    assert!(collapsed.is_collapsed(ActorIdx(1)));
    assert!(!collapsed.is_collapsed(ActorIdx(4)) && !collapsed.is_collapsed(ActorIdx(0)));
}

#[test]
fn what_is_behind_several_ties_counts_once() {
    let (actors, ties) = sample();
    let collapsed = collapse(&actors, &ties, &[ActorIdx(1)]);
    let rows: Vec<Row> =
        (0..10).map(|at| Row { id: at, parties: vec![at as u32 % 2], ..Row::default() }).collect();
    let columns = Builder::of_rows(&rows);
    let mut shown =
        Crossfilter::new(&columns, vec![0, 0], Sizes { actors: 6, outlets: 1, ..Sizes::default() });
    // Incidents 0 to 4 of the state, 4 and 5 of the ministry.
    let weights = shown_weights(&ties, Some(&collapsed), &[], &shown);
    assert_eq!((weights[0], weights[7]), (6, 0), "{weights:?}");
    let merged = collapsed.merged(&ties, TieIdx(7)).unwrap();
    assert_eq!(merged.incidents, (0..6).map(IncidentIdx).collect::<Vec<_>>());
    assert_eq!((merged.a, merged.b), (ActorIdx(0), ActorIdx(1)));
    assert_eq!(
        collapsed.merged(&ties, TieIdx(5)).as_ref(),
        Some(&ties[5]).map(|tie| Tie { a: ActorIdx(3), ..tie.clone() }).as_ref()
    );
    assert_eq!(collapsed.merged(&ties, TieIdx(99)), None);
    // Of them 1, 3 and 5 have the second actor.
    shown.apply(&Filter { chosen: vec![Value::new(Facet::Actor, 1)], ..Filter::default() });
    assert_eq!(shown_weights(&ties, Some(&collapsed), &[], &shown)[0], 3);
    assert_eq!(shown_weights(&ties, None, &[], &shown)[0], 2, "each by itself");
}

#[test]
fn a_stated_relation_of_a_part_counts_for_its_own_actor() {
    let (actors, mut ties) = sample();
    ties.push(tie(4, 3, Sign::Positive, TieKind::Stated, 0, 1));
    let collapsed = collapse(&actors, &ties, &[ActorIdx(1)]);
    let columns = Builder::of_rows(&[]);
    let mut shown =
        Crossfilter::new(&columns, vec![0, 0], Sizes { actors: 6, outlets: 1, ..Sizes::default() });
    let weight = |shown: &Crossfilter<'_>| shown_weights(&ties, Some(&collapsed), &[], shown)[8];
    for (actor, counts) in [(4, 1), (3, 1), (1, 0)] {
        shown.apply(&Filter { chosen: vec![Value::new(Facet::Actor, actor)], ..Filter::default() });
        assert_eq!(weight(&shown), counts, "under actor {actor}");
    }
}

#[test]
fn words_and_picture_say_the_same_of_wholes() {
    let (actors, ties) = sample();
    let sample = Sample::new();
    let collapsed = collapse(&actors, &ties, &[ActorIdx(1)]);
    let graph = graph(&actors, &ties, &collapsed);
    let columns = Builder::of_rows(&vec![Row::default(); 10]);
    let shown = Crossfilter::new(&columns, vec![0, 0], Sizes { actors: 6, outlets: 1, ..Sizes::default() });
    let weights = shown_weights(&ties, Some(&collapsed), &[], &shown);
    let points = vec![Point::new(0.5, 0.5); graph.nodes.len()];
    let input = Input {
        actors: &actors,
        ties: &ties,
        graph: &graph,
        points: &points,
        weights: &weights,
        ..sample.input(None)
    };
    assert!(describe_node(&input, ActorIdx(1), 1).starts_with("Eastland, state, 57 mentions."));
    let rows = tie_rows(&input);
    assert_eq!((rows[0].tie, rows[0].a, rows[0].b, rows[0].weight), (TieIdx(0), ActorIdx(0), ActorIdx(1), 6));
}

#[test]
fn a_whole_stands_in_the_middle_of_its_parts_that_have_ties() {
    let (actors, ties) = sample();
    let collapsed = collapse(&actors, &ties, &[ActorIdx(1)]);
    let seat = |at: ActorIdx| (at.0 != 2).then(|| Point::new(f64::from(at.0), 2.0 * f64::from(at.0)));
    assert_eq!(
        collapsed.middle(ActorIdx(1), &seat),
        Some(Point::new(2.5, 5.0)),
        "of the state and the ministry"
    );
    assert_eq!(collapsed.middle(ActorIdx(3), &seat), seat(ActorIdx(3)));
    assert_eq!(collapsed.middle(ActorIdx(2), &seat), None, "who has a whole stands nowhere");
}

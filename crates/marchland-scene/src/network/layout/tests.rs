//! The layout that the simulation gives.

use super::{at_seat, figure_bounds, layout, seats};
use crate::network::tests::{Sample, actor, actors, tie};
use crate::network::{Graph, Options, radii_px};
use crate::space::Point;
use marchland_core::relation::{Sign, TieKind};
use marchland_core::{Actor, ActorKind, Tie};

fn distance(a: Point, b: Point) -> f64 {
    marchland_core::math::hypot(a.x - b.x, a.y - b.y)
}

#[test]
fn a_layout_keeps_sides_apart_and_nodes_off_each_other() {
    let Sample { graph, points, .. } = Sample::new();
    assert!(points.iter().all(|&point| figure_bounds().contains(point)), "{points:?}");
    let radii = radii_px(&graph);
    for a in 0..points.len() {
        for b in 0..a {
            let gap_px = distance(points[a], points[b]) * 800.0 - radii[a] - radii[b];
            assert!(gap_px >= 4.0, "nodes {a} and {b} are {gap_px} pixels apart");
        }
    }
    assert!(points[0].x < points[1].x && points[0].y < points[1].y, "west is left and up of east");
    assert!(points[2].y > points[0].y && points[3].y < points[1].y, "groups below, outsiders above");
}

#[test]
fn friends_stand_closer_than_foes() {
    let triangle = |sign: Sign| {
        let ties = [tie(0, 1, sign, TieKind::Material, 0, 4)];
        let mut actors = actors();
        for actor in &mut actors {
            "unknown".clone_into(&mut actor.sides[0].side);
        }
        let points = layout(&Graph::of(&actors, &ties, &Options::default()));
        distance(points[0], points[1])
    };
    let (friends, foes) = (triangle(Sign::Positive), triangle(Sign::Negative));
    assert!(friends < foes, "{friends} and {foes}");
}

#[test]
fn empty_and_tiny_graphs_have_a_layout() {
    assert_eq!(layout(&Graph::default()), []);
    let options = Options { with_isolated: true, ..Options::default() };
    assert_eq!(layout(&Graph::of(&actors()[..1], &[], &options)), [Point::new(0.5, 0.5)]);
}

#[test]
fn a_corpus_file_keeps_every_place_but_for_a_rounding() {
    let (actors, ties) = (actors(), [tie(0, 1, Sign::Negative, TieKind::Material, 0, 4)]);
    let graph = Graph::of(&actors, &ties, &Options::default());
    let seats = seats(&actors, &ties);
    assert_eq!(seats.len(), actors.len());
    for (node, point) in graph.nodes.iter().zip(layout(&graph)) {
        let seat = at_seat(seats[node.actor.at()]);
        assert!(
            (seat.x - point.x).abs().max((seat.y - point.y).abs()) < 1.0 / 65_535.0,
            "{seat:?}, {point:?}"
        );
    }
    assert_eq!(seats[2], [0, 0], "an actor without ties stands nowhere");
}

/// Groups of twenty, three ties within for each and one across for every third.
fn groups(n_actors: u32) -> (Vec<Actor>, Vec<Tie>) {
    const GROUP: u32 = 20;
    let of_group = |at: u32, by: u32| at - at % GROUP + (at + by) % GROUP;
    let within = (0..n_actors).flat_map(|at| [1, 3, 8].map(|by| (at, of_group(at, by))));
    let across = (0..n_actors).step_by(3).map(|at| (at, (at * 37 + 11) % n_actors));
    let ties = within.chain(across).filter(|(a, b)| a != b);
    (
        (0..n_actors).map(|at| actor(&at.to_string(), ActorKind::Person, "unknown", 1)).collect(),
        ties.map(|(a, b)| tie(a, b, Sign::Positive, TieKind::Material, 0, 1)).collect(),
    )
}

/// Of the nearest nodes, as many as a node has neighbours, the part that are its neighbours.
fn kept(graph: &Graph) -> f64 {
    let points = layout(graph);
    let is_tied = |a: usize, b: usize| {
        graph.edges.iter().any(|edge| [(edge.a, edge.b), (edge.b, edge.a)].contains(&(a as u32, b as u32)))
    };
    let of_node = |node: usize| {
        let mut others: Vec<usize> = (0..points.len()).filter(|&other| other != node).collect();
        others.sort_by(|&a, &b| {
            distance(points[node], points[a]).total_cmp(&distance(points[node], points[b]))
        });
        let k = graph.nodes[node].degree as usize;
        others[..k].iter().filter(|&&other| is_tied(node, other)).count() as f64 / k as f64
    };
    (0..points.len()).map(of_node).sum::<f64>() / points.len() as f64
}

#[test]
fn in_a_crowd_those_who_have_a_tie_stand_together() {
    let (actors, ties) = groups(400);
    let kept = kept(&Graph::of(&actors, &ties, &Options::default()));
    assert!(kept > 0.33, "{kept} of the neighbours are near");
}

//! The network in words.

use super::Sample;
use crate::Pick;
use crate::network::{describe_node, describe_tie, tie_rows, walk_around};
use crate::space::Point;
use marchland_core::{ActorIdx, ArticleIdx, Day, Interval, Span, TieIdx};

#[test]
fn rows_come_heaviest_first_and_only_shown_ones() {
    let mut sample = Sample::new();
    sample.weights[3] = 0;
    let rows = tie_rows(&sample.input(None));
    let found: Vec<(TieIdx, u32)> = rows.iter().map(|row| (row.tie, row.weight)).collect();
    let expected = [(0, 5), (1, 2), (4, 2), (6, 2), (2, 1), (5, 1)];
    assert_eq!(found, expected.map(|(tie, weight)| (TieIdx(tie), weight)));
}

#[test]
fn ties_in_words() {
    let mut sample = Sample::new();
    sample.ties[0].period =
        Some(Interval { start: Day::from_ymd(2024, 3, 18), end: Day::from_ymd(2024, 3, 18) });
    sample.ties[4].denied = vec![Span::new(ArticleIdx(0), 0, 4)];
    let input = sample.input(None);
    let texts: Vec<String> = tie_rows(&input).iter().map(|row| describe_tie(&input, row)).collect();
    assert_eq!(
        texts,
        [
            "Westland and Eastland: conflict in deeds, 5 incidents, 18 March 2024",
            "Eastland and Marsh Group: conflict in deeds, 3 incidents",
            "Westland and Eastland: conflict in words, 2 statements",
            "Westland and Marsh Group: cooperation as stated, 2 sentences, denied by one side",
            "Westland and Eastland ministry: conflict in words, 2 statements",
            "Westland and Eastland: cooperation in words, 1 statement",
            "Eastland and League: cooperation in deeds, 1 incident",
        ]
    );
}

#[test]
fn nodes_in_words() {
    let mut sample = Sample::new();
    let said = |sample: &Sample, actor, n_ties| describe_node(&sample.input(None), ActorIdx(actor), n_ties);
    assert_eq!(
        said(&sample, 1, 2),
        "Eastland, state, 40 mentions. Conflict with Westland, 5 incidents; conflict with Marsh Group, 3 \
         incidents; and 3 more ties"
    );
    assert_eq!(
        said(&sample, 3, 2),
        "League, international body, 3 mentions. Cooperation with Eastland, 1 incident"
    );
    assert_eq!(said(&sample, 5, 2), "A Bystander, person, 2 mentions. No ties shown");
    sample.weights.fill(0);
    assert_eq!(said(&sample, 3, 2), "League, international body, 3 mentions. No ties shown");
    assert_eq!(said(&sample, 99, 2), "");
}

#[test]
fn neighbours_go_round_clockwise_from_above() {
    let mut sample = Sample::new();
    // Node 0 in the middle; 1 below, 2 to the upper left, 4 to the right. 3 is no neighbour.
    sample.points =
        [(0.5, 0.5), (0.5, 0.9), (0.3, 0.4), (0.5, 0.1), (0.9, 0.5)].map(|(x, y)| Point::new(x, y)).to_vec();
    let around = |sample: &Sample| {
        let walk = walk_around(&sample.input(None), ActorIdx(0));
        assert_eq!(walk[0], Pick::Actor(ActorIdx(0)));
        let actor = |pick: &Pick| if let Pick::Actor(actor) = pick { Some(*actor) } else { None };
        walk[1..].iter().filter_map(actor).collect::<Vec<_>>()
    };
    assert_eq!(around(&sample), [ActorIdx(4), ActorIdx(1), ActorIdx(2)]);
    // Straight above comes first.
    sample.points[2] = Point::new(0.5, 0.2);
    assert_eq!(around(&sample), [ActorIdx(2), ActorIdx(4), ActorIdx(1)]);
    // Two in one direction: the earlier actor first.
    sample.points[4] = Point::new(0.5, 0.1);
    assert_eq!(around(&sample), [ActorIdx(2), ActorIdx(4), ActorIdx(1)]);
    // Each tie stands before the actor that it leads to.
    let walk = walk_around(&sample.input(None), ActorIdx(0));
    for pair in walk.windows(2) {
        assert!(matches!(pair, [Pick::Tie(_), _] | [_, Pick::Tie(_)]), "{pair:?}");
    }
    // A tie that is filtered out is no way.
    sample.weights[4] = 0;
    assert_eq!(around(&sample), [ActorIdx(4), ActorIdx(1)]);
}

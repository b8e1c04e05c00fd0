//! Grouping into nodes and edges, filters.

use super::{actors, tie, ties};
use crate::network::{
    GLYPHS, Graph, Options, Region, earlier_weights, glyph_of, radii_px, shown_weights, weight_of,
};
use crate::scene::Glyph;
use marchland_core::columns::{Builder, Row, flag};
use marchland_core::facet::Value;
use marchland_core::relation::{Sign, TieKind};
use marchland_core::{ActorIdx, ActorKind, Day, EventType, Facet, Interval, Status, TieIdx};
use marchland_filter::{Crossfilter, Filter, Sizes};

#[test]
fn every_kind_of_actor_has_one_form() {
    for &kind in ActorKind::ALL {
        let n_rows = GLYPHS.iter().filter(|row| row.kinds.contains(&kind)).count();
        assert_eq!(n_rows, 1, "{kind:?}");
    }
    let forms: Vec<Glyph> = GLYPHS.iter().map(|row| row.glyph).collect();
    assert!(
        forms.iter().enumerate().all(|(at, form)| !forms[..at].contains(form)),
        "a form stands in two rows"
    );
    assert_eq!(glyph_of(ActorKind::ArmedGroup), Glyph::Diamond);
}

#[test]
fn ties_are_grouped_by_pair_sign_and_kind() {
    let mut ties = ties();
    ties.push(tie(1, 0, Sign::Negative, TieKind::Material, 20, 2));
    ties.push(tie(2, 2, Sign::Negative, TieKind::Material, 30, 1));
    ties.push(tie(0, 99, Sign::Negative, TieKind::Material, 31, 1));
    let graph = Graph::of(&actors(), &ties, &Options::default());
    let edges: Vec<(u32, u32, u32, i32)> =
        graph.edges.iter().map(|edge| (edge.a, edge.b, edge.weight, edge.lane)).collect();
    assert_eq!(
        edges,
        [(0, 1, 1, -2), (0, 1, 7, 0), (0, 1, 2, 2), (0, 2, 2, 0), (0, 4, 2, 0), (1, 2, 3, 0), (1, 3, 1, 0)]
    );
    assert_eq!(graph.ties_of(&graph.edges[1]), [TieIdx(0), TieIdx(7)]);
    assert_eq!(graph.edge_of(TieIdx(7)), Some(1));
    assert_eq!(graph.edge_of(TieIdx(8)), None, "a tie of an actor with itself");
    let degrees: Vec<u32> = graph.nodes.iter().map(|node| node.degree).collect();
    assert_eq!(degrees, [3, 3, 2, 1, 1]);
    assert_eq!(graph.neighbours(0), [1, 2, 4]);
}

#[test]
fn regions_follow_sides() {
    let graph = Graph::of(&actors(), &ties(), &Options::default());
    let regions: Vec<Region> = graph.nodes.iter().map(|node| node.region).collect();
    assert_eq!(regions, [Region::West, Region::East, Region::Between, Region::Outside, Region::East]);
    let turned = Options { west: "pakistan", east: "afghanistan", ..Options::default() };
    assert_eq!(Graph::of(&actors(), &ties(), &turned).nodes[0].region, Region::East);
}

#[test]
fn isolated_actors_are_in_only_when_asked_for_and_mentioned() {
    let mut actors = actors();
    actors.push(super::actor("Never named", ActorKind::Person, "pakistan", 0));
    let bare = Graph::of(&actors, &ties(), &Options::default());
    let all = Graph::of(&actors, &ties(), &Options { with_isolated: true, ..Options::default() });
    assert_eq!(bare.node_of(ActorIdx(5)), None);
    assert_eq!(all.node_of(ActorIdx(5)), Some(5));
    assert_eq!(all.node_of(ActorIdx(6)), None);
}

#[test]
fn area_grows_with_mentions() {
    let graph = Graph::of(&actors(), &ties(), &Options::default());
    let radii = radii_px(&graph);
    // The most mentioned one has 40 mentions; a quarter of that lies half way between the extremes.
    assert_eq!(radii[1], 15.0);
    let quarter = (radii[1] - 4.5) / 2.0 + 4.5;
    assert!(radii[2] > quarter && radii[3] < quarter, "{radii:?}");
}

#[test]
fn filters_leave_of_a_tie_what_passes() {
    let day = |day| Day::from_ymd(2024, 1, day);
    let mut ties = ties();
    ties[4].period = Some(Interval { start: day(1), end: day(9) });
    // Every second incident has what the filters ask for, the others have nothing of it.
    let row = |at: u64| match at % 2 {
        0 => Row { id: at, event_type: EventType::Consult, ..Row::default() },
        _ => Row {
            id: at,
            status: Status::Claimed,
            flags: flag::BORDER,
            interval: Some(Interval { start: day(12), end: day(12) }),
            date_precision: 1,
            parties: vec![2],
            articles: vec![1],
            ..Row::default()
        },
    };
    let columns = Builder::of_rows(&(0..6).map(row).collect::<Vec<_>>());
    let sizes = Sizes { actors: 7, outlets: 1, ..Sizes::default() };
    let mut shown = Crossfilter::new(&columns, vec![0, 0], sizes);
    let of = |facet, at| Filter { chosen: vec![Value::new(facet, at)], ..Filter::default() };
    let period = |start| Filter { period: Some(Interval { start, end: None }), ..Filter::default() };
    let none = Filter::default();
    let article = of(Facet::Article, 1);
    let actor = of(Facet::Actor, 2);
    let typed = of(Facet::Type, EventType::Assault as usize);
    let status = of(Facet::Status, Status::Claimed as usize);
    let border = of(Facet::Border, 1);
    let (within, after) = (period(day(9)), period(day(10)));
    // Verbal ties have no mentions here: what is not in the corpus does not count.
    let cases: [(&str, &Filter, [u32; 7]); 8] = [
        ("no filter", &none, [5, 2, 1, 3, 2, 1, 2]),
        ("an article", &article, [2, 0, 0, 1, 1, 0, 0]),
        ("an actor", &actor, [2, 0, 0, 1, 2, 0, 0]),
        ("a type", &typed, [2, 0, 0, 1, 0, 0, 0]),
        ("a status", &status, [2, 0, 0, 1, 0, 0, 0]),
        ("the border", &border, [2, 0, 0, 1, 0, 0, 0]),
        ("a period that meets", &within, [2, 0, 0, 1, 2, 0, 0]),
        ("a period that does not", &after, [2, 0, 0, 1, 0, 0, 0]),
    ];
    for (case, filter, expected) in cases {
        shown.apply(filter);
        assert_eq!(shown_weights(&ties, None, &[], &shown), expected, "{case}");
    }
    assert_eq!(weight_of(&ties[4]), 2);
    // What ended before a period: incidents on the twelfth, a stated relation on the ninth.
    let (thirteenth, both) = (period(day(13)), Filter { chosen: actor.chosen.clone(), ..period(day(13)) });
    let until = Filter { period: Some(Interval { start: None, end: day(20) }), ..Filter::default() };
    let cases: [(&str, &Filter, &[u32]); 5] = [
        ("no filter", &none, &[]),
        ("a period without a beginning", &until, &[]),
        ("a period between", &after, &[0, 0, 0, 0, 2, 0, 0]),
        ("a period after", &thirteenth, &[2, 0, 0, 1, 2, 0, 0]),
        ("an actor in a period after", &both, &[2, 0, 0, 1, 2, 0, 0]),
    ];
    for (case, filter, expected) in cases {
        shown.apply(filter);
        assert_eq!(earlier_weights(&ties, None, &[], &shown), expected, "{case}");
    }
}

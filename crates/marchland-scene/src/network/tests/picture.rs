//! Marks, their emphasis, their lines and their names.

use super::{Sample, actor, tie};
use crate::label::place_labels;
use crate::network::curve::tie_line;
use crate::network::label::{Frame, Obstacle, free_from};
use crate::network::names::short_names;
use crate::network::{
    Graph, Input, Options, build, describe_tie, figure_bounds, tie_class, tie_rows, tie_width_px,
};
use crate::scene::{Layer, Mark, Pick, Scene, Shape};
use crate::space::{Point, Size, View};
use crate::style::{Class, Emphasis, Paper, paint};
use marchland_core::relation::{Sign, TieKind};
use marchland_core::{ActorIdx, ActorKind, ArticleIdx, IncidentIdx, PlaceIdx, TieIdx};

fn layer<'a>(scene: &'a Scene, name: &str) -> &'a [Mark] {
    &scene.layers.iter().find(|layer| layer.name == name).unwrap().marks
}

/// The emphasis of what a pick finds.
fn emphasis_of(scene: &Scene, pick: Pick) -> Emphasis {
    let marks = layer(scene, "ties").iter().chain(layer(scene, "nodes"));
    match marks.into_iter().find(|mark| mark.pick == Some(pick)).unwrap().class {
        Class::Node(emphasis)
        | Class::TieNegative(emphasis)
        | Class::TiePositive(emphasis)
        | Class::StatedNegative(emphasis)
        | Class::StatedPositive(emphasis) => emphasis,
        class => panic!("{class:?} is no class of the network"),
    }
}

#[test]
fn what_was_before_the_period_is_faded_and_listed_last() {
    let mut sample = Sample::new();
    // Conflict in deeds between the first two was before, co-operation in words is now.
    let mut earlier = vec![0; 7];
    (sample.weights[0], earlier[0]) = (0, 5);
    (sample.weights[3], sample.weights[5]) = (0, 0);
    let input = Input { earlier: &earlier, ..sample.input(None) };
    let scene = build(&input);
    assert_eq!(emphasis_of(&scene, Pick::Tie(TieIdx(0))), Emphasis::Faded);
    assert_eq!(emphasis_of(&scene, Pick::Tie(TieIdx(2))), Emphasis::Plain);
    let has = |at| layer(&scene, "ties").iter().any(|mark| mark.pick == Some(Pick::Tie(TieIdx(at))));
    assert!(!has(3) && !has(5), "nothing of these is or was there");
    let rows = tie_rows(&input);
    let last = rows.last().expect("a row");
    assert_eq!((last.tie, last.weight), (TieIdx(0), 0));
    assert!(describe_tie(&input, last).contains("before the period"));
    assert!(rows[..rows.len() - 1].iter().all(|row| row.weight > 0));
    let lit = build(&Input { selection: Some(Pick::Tie(TieIdx(0))), ..input });
    assert_eq!(emphasis_of(&lit, Pick::Tie(TieIdx(0))), Emphasis::Selected);
}

#[test]
fn a_selection_lights_what_belongs_to_it() {
    use Emphasis::{Faded, Plain, Related, Selected};
    let sample = Sample::new();
    let actor = |at| Pick::Actor(ActorIdx(at));
    let tie = |at| Pick::Tie(TieIdx(at));
    // Selection; then actors 0 to 4; then ties 0, 3, 4, 5.
    let cases: [(Option<Pick>, [Emphasis; 5], [Emphasis; 4]); 7] = [
        (None, [Plain; 5], [Plain; 4]),
        (Some(actor(2)), [Related, Related, Selected, Faded, Faded], [Faded, Related, Related, Faded]),
        (Some(tie(5)), [Faded, Related, Faded, Related, Faded], [Faded, Faded, Faded, Selected]),
        (
            Some(Pick::Incident(IncidentIdx(6))),
            [Faded, Related, Related, Faded, Faded],
            [Faded, Related, Faded, Faded],
        ),
        (
            Some(Pick::Article(ArticleIdx(1))),
            [Related, Related, Related, Faded, Related],
            [Related, Related, Related, Faded],
        ),
        (Some(Pick::Incident(IncidentIdx(99))), [Plain; 5], [Plain; 4]),
        (Some(Pick::Place(PlaceIdx(0))), [Plain; 5], [Plain; 4]),
    ];
    for (selection, nodes, ties) in cases {
        let scene = build(&sample.input(selection));
        assert_eq!([0, 1, 2, 3, 4].map(|at| emphasis_of(&scene, actor(at))), nodes, "{selection:?}");
        assert_eq!([0, 3, 4, 5].map(|at| emphasis_of(&scene, tie(at))), ties, "{selection:?}");
    }
}

#[test]
fn a_tie_filtered_out_is_not_drawn_and_leaves_its_end_faded_in_place() {
    let mut sample = Sample::new();
    sample.weights[5] = 0;
    let scene = build(&sample.input(None));
    assert!(layer(&scene, "ties").iter().all(|mark| mark.pick != Some(Pick::Tie(TieIdx(5)))));
    assert_eq!(emphasis_of(&scene, Pick::Actor(ActorIdx(3))), Emphasis::Faded);
    assert_eq!(layer(&scene, "nodes").len(), 5);
}

#[test]
fn what_is_lit_lies_on_top() {
    let sample = Sample::new();
    let scene = build(&sample.input(Some(Pick::Tie(TieIdx(6)))));
    assert_eq!(layer(&scene, "ties").last().unwrap().pick, Some(Pick::Tie(TieIdx(6))));
}

#[test]
fn sign_and_kind_show_without_colour() {
    let dash = |sign, kind| paint(tie_class(sign, kind, Emphasis::Plain), Paper::Light).dash;
    let patterns = [
        dash(Sign::Negative, TieKind::Material),
        dash(Sign::Positive, TieKind::Material),
        dash(Sign::Negative, TieKind::Stated),
        dash(Sign::Positive, TieKind::Stated),
    ];
    assert!((0..4).all(|a| (0..a).all(|b| patterns[a] != patterns[b])), "{patterns:?}");
    for weight in [1, 4, 20] {
        assert!(tie_width_px(TieKind::Verbal, weight) < 0.75 * tie_width_px(TieKind::Material, weight));
    }
    assert!(tie_width_px(TieKind::Material, 2) > tie_width_px(TieKind::Material, 1));
    assert!(tie_width_px(TieKind::Material, u32::MAX) <= 6.0);
}

#[test]
fn parallel_ties_bow_apart() {
    let (a, b) = (Point::new(0.2, 0.5), Point::new(0.6, 0.5));
    assert_eq!(tie_line(a, b, 0), [a, b]);
    let middle = |lane| tie_line(a, b, lane)[7];
    for (lane, other) in [(-2, 0), (0, 2), (-1, 1), (1, 3)] {
        let middle = |lane| if lane == 0 { Point::new(0.4, 0.5) } else { middle(lane) };
        let apart_px = (middle(other).y - middle(lane).y).abs() * 800.0;
        assert!(apart_px > 11.0, "lanes {lane} and {other} are {apart_px} pixels apart");
    }
    let line = tie_line(a, b, 1);
    assert_eq!((line[0], line[14]), (a, b), "a bow ends where its tie ends");
    assert_eq!(tie_line(a, a, 1)[7], a, "two nodes in one point give no line");
}

#[test]
fn a_name_is_free_from_the_scale_that_follows_from_the_rectangles() {
    let frame = Frame { left: 4.0, top: -5.0, right: 44.0, bottom: 5.0 };
    let wanted = |x: f64, y: f64| Obstacle { at: Point::new(x, y), frame, from_scale: 100.0 };
    let other = |from_scale| Obstacle { at: Point::new(0.5, 0.5), frame, from_scale };
    let free = |wanted: &Obstacle, other| free_from(wanted, &[other]).map(f64::round);
    // Name above name: apart once the points are ten pixels apart.
    assert_eq!(free(&wanted(0.5, 0.51), other(0.0)), Some(1000.0));
    // Name right of name: apart once the points are forty pixels apart.
    assert_eq!(free(&wanted(0.6, 0.5), other(0.0)), Some(400.0));
    // Apart in one direction early is apart.
    assert_eq!(free(&wanted(0.6, 0.6), other(0.0)), Some(100.0));
    // Both in one point never part, unless they never met.
    assert_eq!(free(&wanted(0.5, 0.5), other(0.0)), None);
    let node = Obstacle { at: Point::new(0.5, 0.5), frame: Frame::square(4.0), from_scale: 0.0 };
    assert_eq!(free(&wanted(0.5, 0.5), node), Some(100.0));
    // A name to the left of a node meets it only for a while, and not before it is itself there.
    assert_eq!(free(&wanted(0.4, 0.5), node), Some(480.0));
    assert_eq!(free(&wanted(0.4, 0.5), Obstacle { from_scale: 481.0, ..node }), Some(100.0));
}

#[test]
fn shared_label_placement_finds_every_name_free_at_every_zoom() {
    let sample = Sample::new();
    let size = Size { width: 1600.0, height: 1200.0 };
    for selection in [None, Some(Pick::Actor(ActorIdx(0)))] {
        let scene = build(&sample.input(selection));
        let names = layer(&scene, "names");
        assert_eq!(names.len(), 5);
        for step in 0..24 {
            let view = View { centre: figure_bounds().centre(), zoom: f64::from(step) * 0.1, size };
            let wanted: Vec<_> = names.iter().filter(|mark| mark.min_zoom <= view.zoom).collect();
            let placed = place_labels(&scene, view);
            assert_eq!(placed.len(), wanted.len(), "zoom {}", view.zoom);
            for mark in wanted {
                let Shape::Label { at, text, anchor, shift_px, .. } = &mark.shape else { panic!() };
                let x = view.screen_from_world(*at).0 + shift_px.0;
                let found = placed.iter().find(|placed| placed.text == *text).unwrap();
                assert_eq!((found.anchor, found.at.0), (*anchor, x), "{text} moved at zoom {}", view.zoom);
            }
        }
        let fitted = View::fit(crate::network::figure_bounds(), Size { width: 760.0, height: 620.0 }, 16.0);
        assert_eq!(place_labels(&scene, fitted).len(), 5, "all names are there at the design size");
    }
}

#[test]
fn long_names_are_shortened_unless_two_would_be_the_same() {
    let mut sample = Sample::new();
    let mut named = |at: usize, name: &str, aliases: &[&str]| {
        name.clone_into(&mut sample.actors[at].name);
        sample.actors[at].aliases = aliases.iter().map(|&alias| alias.to_owned()).collect();
    };
    named(0, "Union of the Western Provinces", &["Western Union", "UWP"]);
    named(1, "Eastland", &["E"]);
    named(2, "Society of the Friends of the Marsh", &[]);
    named(3, "Ministry of Foreign Affairs of Westland", &[]);
    named(4, "Ministry of Foreign Affairs of Eastland", &[]);
    assert_eq!(
        short_names(&sample.actors, &sample.graph),
        [
            "UWP",
            "Eastland",
            "Society of the Friends of…",
            "Ministry of Foreign Affairs of Westland",
            "Ministry of Foreign Affairs of Eastland",
        ]
    );
}

#[test]
fn reach_lights_what_ties_lead_to_further_on() {
    use Emphasis::{Faded, Related, Selected};
    let sample = Sample::new();
    // League – Eastland – Westland – ministry: one tie after another.
    for (reach, ministry, its_tie) in [(1, Faded, Faded), (2, Faded, Faded), (3, Related, Related)] {
        let input = Input { reach, ..sample.input(Some(Pick::Actor(ActorIdx(3)))) };
        let scene = build(&input);
        assert_eq!(emphasis_of(&scene, Pick::Actor(ActorIdx(3))), Selected);
        assert_eq!(emphasis_of(&scene, Pick::Actor(ActorIdx(1))), Related);
        assert_eq!(emphasis_of(&scene, Pick::Actor(ActorIdx(4))), ministry, "{reach}");
        assert_eq!(emphasis_of(&scene, Pick::Tie(TieIdx(6))), its_tie, "{reach}");
        let westland = if reach == 1 { Faded } else { Related };
        assert_eq!(emphasis_of(&scene, Pick::Actor(ActorIdx(0))), westland, "{reach}");
    }
    // A tie that the filter leaves nothing of leads nowhere.
    let mut sample = sample;
    sample.weights[5] = 0;
    let input = Input { reach: 3, ..sample.input(Some(Pick::Actor(ActorIdx(3)))) };
    assert_eq!(emphasis_of(&build(&input), Pick::Actor(ActorIdx(1))), Faded);
}

#[test]
fn nodes_are_as_large_as_the_numbers_given() {
    let sample = Sample::new();
    let radius = |input: &Input<'_>, actor: u32| {
        let scene = build(input);
        let node = layer(&scene, "nodes").iter().find(|mark| mark.pick == Some(Pick::Actor(ActorIdx(actor))));
        match node.unwrap().shape {
            Shape::Glyph { radius_px, .. } => radius_px,
            ref shape => panic!("{shape:?} is no node"),
        }
    };
    let mentions = sample.input(None);
    let incidents = Input { sizes: Some(&[1, 0, 16, 4, 0, 0]), ..mentions };
    assert!(radius(&mentions, 1) > radius(&mentions, 2));
    // Area by number: a quarter of the number is half of what is added to the smallest.
    let [least, most, quarter] = [1, 2, 3].map(|actor| radius(&incidents, actor));
    assert!((quarter - least - (most - least) / 2.0).abs() < 1e-9, "{least} {quarter} {most}");
    assert!((most - radius(&mentions, 1)).abs() < 1e-9);
}

#[test]
fn forms_of_a_large_network_are_quiet_and_found_as_before() {
    let n = 700;
    let actors: Vec<_> =
        (0..n).map(|at| actor(&format!("Node {at:03}"), ActorKind::Person, "civilian", 1)).collect();
    let ring = |at: u32| tie(at, (at + 1) % n, Sign::Positive, TieKind::Material, at, 1);
    let ties: Vec<_> = (0..n).map(ring).collect();
    let graph = Graph::of(&actors, &ties, &Options::default());
    let points = (0..n).map(|at| Point::new(f64::from(at) / 700.0, 0.5)).collect();
    let weights = vec![1; ties.len()];
    let sample = Sample { actors, ties, graph, points, weights };
    let scene = build(&sample.input(None));
    let names = |layers: &[Layer]| layers.iter().map(|layer| layer.name).collect::<Vec<_>>();
    assert_eq!((names(&scene.quiet), names(&scene.layers)), (vec!["ties", "nodes"], vec!["names"]));
    let picked =
        scene.marks().filter(|(_, mark)| mark.pick.is_some_and(|pick| matches!(pick, Pick::Tie(_)))).count();
    assert_eq!(picked, 700);
}

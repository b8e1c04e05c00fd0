//! The network of actors: one drawing, and what holds for every layout.

use marchland_core::actor::Side;
use marchland_core::id::Id;
use marchland_core::relation::{Sign, TieKind};
use marchland_core::{
    Actor, ActorIdx, ActorKind, ActorMention, ActorMentionKind, ArticleIdx, IncidentIdx, Span, Tie,
};
use marchland_scene::network::{Graph, Input, Options, build, figure_bounds, layout, weight_of};
use marchland_scene::style::Paper;
use marchland_scene::{Pick, Size, View, svg};
use proptest::prelude::*;

fn actor(name: &str, kind: ActorKind, side: &str, n_mentions: usize) -> Actor {
    let mention =
        |at| ActorMention { span: Span::new(ArticleIdx(0), at, at + 1), kind: ActorMentionKind::Name };
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

fn tie((a, b): (u32, u32), sign: Sign, kind: TieKind, n: u32) -> Tie {
    Tie {
        id: Id::default(),
        a: ActorIdx(a.min(b)),
        b: ActorIdx(a.max(b)),
        sign,
        kind,
        period: None,
        incidents: (0..n).filter(|_| kind != TieKind::Stated).map(IncidentIdx).collect(),
        mentions: Vec::new(),
        evidence: vec![Span::new(ArticleIdx(0), 0, 1); n as usize],
        rules: Vec::new(),
        denied: Vec::new(),
        provenance: marchland_core::Provenance::Coded,
    }
}

/// One actor of every form, ties of every sign and kind, one pair with four parallel ones.
fn signed_network() -> (Vec<Actor>, Vec<Tie>) {
    use Sign::{Negative, Positive};
    use TieKind::{Material, Stated, Verbal};
    let actors = vec![
        actor("Westland", ActorKind::State, "afghanistan", 40),
        actor("Eastland", ActorKind::State, "pakistan", 52),
        actor("Eastland army", ActorKind::ArmedForces, "pakistan", 21),
        actor("Westland border police", ActorKind::BorderForce, "afghanistan", 9),
        actor("Eastland foreign ministry", ActorKind::Ministry, "pakistan", 12),
        actor("Marsh Group", ActorKind::ArmedGroup, "non-state", 30),
        actor("Reed Front", ActorKind::ArmedGroup, "non-state", 6),
        actor("Villagers", ActorKind::Civilians, "civilian", 8),
        actor("League of States", ActorKind::International, "international", 5),
        actor("A. Speaker", ActorKind::Person, "afghanistan", 7),
    ];
    let ties = vec![
        tie((0, 1), Negative, Material, 12),
        tie((0, 1), Negative, Verbal, 7),
        tie((0, 1), Positive, Verbal, 3),
        tie((0, 1), Positive, Material, 1),
        tie((1, 5), Negative, Material, 9),
        tie((2, 5), Negative, Material, 15),
        tie((2, 3), Negative, Material, 4),
        tie((0, 5), Positive, Stated, 3),
        tie((5, 6), Positive, Stated, 1),
        tie((0, 6), Negative, Stated, 2),
        tie((2, 7), Negative, Material, 2),
        tie((4, 0), Negative, Verbal, 5),
        tie((4, 9), Negative, Verbal, 2),
        tie((9, 1), Positive, Verbal, 2),
        tie((8, 7), Positive, Material, 2),
        tie((8, 1), Positive, Verbal, 1),
    ];
    (actors, ties)
}

fn draw(selection: Option<Pick>, paper: Paper) -> String {
    let (actors, ties) = signed_network();
    let graph = Graph::of(&actors, &ties, &Options::default());
    let points = layout(&graph);
    let weights: Vec<u32> = ties.iter().map(weight_of).collect();
    let input = Input {
        actors: &actors,
        ties: &ties,
        graph: &graph,
        points: &points,
        weights: &weights,
        earlier: &[],
        selection,
        glyph_share: 1.0,
        sizes: None,
        reach: 1,
    };
    let size = Size { width: 760.0, height: 600.0 };
    svg::render(&build(&input), View::fit(figure_bounds(), size, 12.0), paper, "A made-up network")
}

#[test]
fn a_signed_network_is_drawn() {
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("network", draw(None, Paper::Light));
    });
}

#[test]
fn a_selected_node_is_drawn_with_its_neighbours() {
    let selection = Some(Pick::Actor(ActorIdx(5)));
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("network-selected", draw(selection, Paper::Dark));
    });
}

/// Sides in the order in which actors take them.
const SIDES: [&str; 5] = ["afghanistan", "pakistan", "non-state", "international", "unknown"];

/// Up to forty actors and ties among them, twice: as made and in another order.
fn networks() -> impl Strategy<Value = (Vec<Actor>, Vec<Tie>, Vec<Tie>)> {
    (2_u32..40).prop_flat_map(|n_actors| {
        let one = (0..n_actors, 0..n_actors, any::<bool>(), 0..TieKind::ALL.len(), 1_u32..9);
        let ties = proptest::collection::vec(one, 0..90).prop_map(|ties| {
            let made = |(a, b, friendly, kind, n)| {
                tie((a, b), if friendly { Sign::Positive } else { Sign::Negative }, TieKind::ALL[kind], n)
            };
            ties.into_iter().map(made).collect::<Vec<Tie>>()
        });
        let sides = proptest::collection::vec((0..SIDES.len(), 0_usize..50), n_actors as usize);
        let actors = sides.prop_map(|sides| {
            let made = |(side, n): (usize, usize)| actor("Actor", ActorKind::Person, SIDES[side], n);
            sides.into_iter().map(made).collect::<Vec<Actor>>()
        });
        let twice = ties.prop_flat_map(|ties| (Just(ties.clone()), Just(ties).prop_shuffle()));
        (actors, twice).prop_map(|(actors, (ties, shuffled))| (actors, ties, shuffled))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// Every node stands inside the figure, and its place does not depend on the order of the ties.
    #[test]
    fn layouts_are_inside_the_figure_and_the_same_for_any_order((actors, ties, shuffled) in networks()) {
        let options = Options { with_isolated: true, ..Options::default() };
        let points = layout(&Graph::of(&actors, &ties, &options));
        prop_assert!(points.iter().all(|&point| figure_bounds().contains(point)), "{points:?}");
        let again = layout(&Graph::of(&actors, &shuffled, &options));
        let bits = |points: &[marchland_scene::Point]| -> Vec<(u64, u64)> {
            points.iter().map(|point| (point.x.to_bits(), point.y.to_bits())).collect()
        };
        prop_assert_eq!(bits(&points), bits(&again));
    }

    /// No two nodes touch at the size the figure is designed for.
    #[test]
    fn nodes_do_not_overlap((actors, ties, _) in networks()) {
        let graph = Graph::of(&actors, &ties, &Options::default());
        let points = layout(&graph);
        let radii = marchland_scene::network::radii_px(&graph);
        let px = 740.0 / (figure_bounds().max.x - figure_bounds().min.x);
        for a in 0..points.len() {
            for b in 0..a {
                let (dx, dy) = (points[a].x - points[b].x, points[a].y - points[b].y);
                prop_assert!(dx.hypot(dy) * px > radii[a] + radii[b], "nodes {} and {}", a, b);
            }
        }
    }
}

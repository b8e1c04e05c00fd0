//! The network of actors: a picture already settled, its legend, and the list of ties that says the same.

use super::picture::tip_of;
use super::{one, ready};
use crate::canvas::stage::{Stage, StageCanvas};
use crate::document::Region;
use crate::platform::media::Preference;
use crate::state::{AppState, Derived, effect};
use leptos::prelude::*;
use marchland_core::EventMention;
use marchland_page::map::tools;
use marchland_page::{Selection, network as around, words};
use marchland_scene::Pick;
use marchland_scene::network::{
    self as scene_network, Graph, Input, Options, TieRow, describe_node, describe_tie, figure_bounds,
    shown_weights, tie_rows,
};
use marchland_scene::space::{Point, View};

/// Free space around the figure, CSS pixels.
const MARGIN_PX: f64 = 28.0;
/// How far a reader may zoom out and in.
const ZOOM_RANGE: (f64, f64) = (0.0, 5.0);
/// Ties named in the description of an actor.
const N_TIES_NAMED: usize = 3;

/// What does not change with the filter: the graph and where its nodes stand, worked out once.
pub struct Figure {
    graph: Graph,
    points: Vec<Point>,
    mentions: Vec<EventMention>,
}

/// The figure, worked out when the network is first looked at.
fn figure(app: AppState) -> &'static Figure {
    app.figure.get_value().unwrap_or_else(|| {
        let data = app.data;
        let options = Options { with_isolated: false, west: "afghanistan", east: "pakistan" };
        let graph = Graph::of(data.actors(), data.ties(), &options);
        let points = scene_network::layout(&graph);
        let figure: &'static Figure =
            Box::leak(Box::new(Figure { graph, points, mentions: data.mentions() }));
        app.figure.set_value(Some(figure));
        figure
    })
}

fn input<'a>(app: AppState, figure: &'a Figure, weights: &'a [u32]) -> Input<'a> {
    Input {
        actors: app.data.actors(),
        ties: app.data.ties(),
        graph: &figure.graph,
        points: &figure.points,
        weights,
        selection: None,
    }
}

/// The view.
pub fn network(_app: AppState) -> AnyView {
    view! { <Network /> }.into_any()
}

#[component]
fn Network() -> impl IntoView {
    let app = AppState::expect();
    let figure = figure(app);
    let weights = Derived::new(move || {
        let (filter, filtered) = (app.choice.read().filter(), app.filtered.read());
        shown_weights(app.data.ties(), &figure.mentions, &filter, &filtered.incidents)
    });
    let scene = Derived::new(move || {
        let selection = app.selection.get().and_then(Selection::pick);
        let weights = weights.read();
        scene_network::build(&Input { selection, ..input(app, figure, &weights) })
    });
    let rows = Derived::new(move || tie_rows(&input(app, figure, &weights.read())));
    let describe = Callback::new(move |pick: Pick| {
        untrack(|| words_of(&input(app, figure, &weights.read()), &rows.read(), pick))
    });
    let stage = Stage::new(scene, ZOOM_RANGE, describe);
    effect(move || {
        if let Some(size) = stage.size.get().filter(|size| size.width > 0.0) {
            let fit = View::fit(figure_bounds(), size, MARGIN_PX);
            stage.zoom_range.set_value((fit.zoom - 1.0, fit.zoom + 4.0));
            stage.view.set(Some(fit));
        }
    });
    let n_actors = figure.graph.nodes.len();
    let label = Signal::derive(move || {
        let actors = words::count(n_actors, "actor", "actors");
        words::network_label(&actors, &words::count(rows.read().len(), "tie shown", "ties shown"))
    });
    let wide = !Preference::Narrow.holds();
    let below = move || {
        let (selection, hovered) = (app.selection.get(), app.hovered.get());
        let table = around::ties(app.data, &rows.read(), selection, hovered, &app.layout.read());
        vec![around::legend(app.paper(), wide).into(), table.into()]
    };
    view! {
        <section class="network" aria-labelledby="network-title">
            <h2 id="network-title" class="visually-hidden">"Network of actors"</h2>
            <div class="picture">
                <StageCanvas stage id="network-canvas" label on_drawn=ready::drawn() />
                <Region content=tip_of(stage) />
                <Region content=Box::new(|| one(tools())) />
            </div>
            <Region content=Box::new(below) />
        </section>
    }
}

fn words_of(input: &Input<'_>, rows: &[TieRow], pick: Pick) -> String {
    match pick {
        Pick::Actor(actor) => describe_node(input, actor, N_TIES_NAMED),
        Pick::Tie(tie) => {
            rows.iter().find(|row| row.tie == tie).map_or_else(String::new, |row| describe_tie(input, row))
        }
        _ => String::new(),
    }
}

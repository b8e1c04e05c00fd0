//! The network of actors: a picture already settled, its legend, and the list of ties that says the same.

pub mod legend;
pub mod ties;

use super::tip::Tip;
use crate::canvas::stage::{Stage, StageCanvas};
use crate::frame::drawn;
use crate::state::{AppState, Selection, Shared};
use crate::words;
use legend::NetworkLegend;
use leptos::prelude::*;
use marchland_core::EventMention;
use marchland_scene::network::{
    self, Graph, Input, Options, TieRow, describe_node, describe_tie, figure_bounds, shown_weights, tie_rows,
};
use marchland_scene::space::{Point, View};
use marchland_scene::{Pick, Scene};
use ties::TieTable;

/// Free space around the figure, CSS pixels.
const MARGIN_PX: f64 = 28.0;
/// How far a reader may zoom out and in.
const ZOOM_RANGE: (f64, f64) = (0.0, 5.0);
/// Ties named in the description of an actor.
const N_TIES_NAMED: usize = 3;

/// What does not change with the filter: the graph and where its nodes stand, worked out once.
struct Figure {
    graph: Graph,
    points: Vec<Point>,
    mentions: Vec<EventMention>,
}

fn figure(app: AppState) -> Figure {
    let data = app.data;
    let options = Options { with_isolated: false, west: "afghanistan", east: "pakistan" };
    let graph = Graph::of(data.actors(), data.ties(), &options);
    let points = network::layout(&graph);
    Figure { graph, points, mentions: data.mentions() }
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
#[component]
pub fn NetworkView() -> impl IntoView {
    let app = AppState::expect();
    let figure = StoredValue::new(figure(app));
    let weights = Memo::new(move |_| {
        let filter = app.choice.read().filter();
        let filtered = app.filtered.read();
        figure.with_value(|figure| {
            Shared::new(shown_weights(app.data.ties(), &figure.mentions, &filter, &filtered.incidents))
        })
    });
    let scene: Memo<Shared<Scene>> = Memo::new(move |_| {
        let selection = app.selection.get().and_then(Selection::pick);
        let weights = weights.read();
        figure.with_value(|figure| {
            Shared::new(network::build(&Input { selection, ..input(app, figure, &weights) }))
        })
    });
    let rows = Memo::new(move |_| {
        let weights = weights.read();
        figure.with_value(|figure| tie_rows(&input(app, figure, &weights)))
    });
    let describe = Callback::new(move |pick: Pick| {
        let weights = weights.get_untracked();
        figure.with_value(|figure| words_of(&input(app, figure, &weights), &rows.get_untracked(), pick))
    });
    let on_pick = Callback::new(move |pick: Option<Pick>| app.select(pick.map(Selection::from)));
    let stage = Stage::new(scene, ZOOM_RANGE, on_pick, describe);
    Effect::new(move |_| {
        if let Some(size) = stage.size.get().filter(|size| size.width > 0.0) {
            let fit = View::fit(figure_bounds(), size, MARGIN_PX);
            stage.zoom_range.set_value((fit.zoom - 1.0, fit.zoom + 4.0));
            stage.view.set(Some(fit));
        }
    });
    let n_actors = figure.with_value(|figure| figure.graph.nodes.len());
    let label = move || {
        format!(
            "Network of {} with {}. The table below says the same.",
            words::count(n_actors, "actor", "actors"),
            words::count(rows.with(Vec::len), "tie shown", "ties shown")
        )
    };
    view! {
        <section class="network" aria-labelledby="network-title">
            <h2 id="network-title" class="visually-hidden">"Network of actors"</h2>
            <div class="picture">
                <StageCanvas stage id="network-canvas" label=Signal::derive(label) keys_id="network-keys" on_drawn=drawn() />
                <Tip stage />
                <PictureTools stage />
            </div>
            <p id="network-keys" class="visually-hidden">{words::PICTURE_KEYS}</p>
            <NetworkLegend />
            <TieTable rows />
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

/// Buttons over a picture: closer, further, all of it.
#[component]
pub fn PictureTools(
    /// The picture.
    stage: Stage,
) -> impl IntoView {
    view! {
        <div class="picture-tools" role="group" aria-label="Zoom">
            <button type="button" aria-label="Zoom in" title="Zoom in" on:click=move |_| stage.zoom_in()>"+"</button>
            <button type="button" aria-label="Zoom out" title="Zoom out" on:click=move |_| stage.zoom_out()>"−"</button>
        </div>
    }
}

//! The network of actors: a picture already settled, its legend, and the list of ties that says the same.

use super::one;
use super::picture::tip_of;
use crate::canvas::stage::{Stage, StageCanvas};
use crate::document::Region;
use crate::platform::media::Preference;
use crate::state::{AppState, Derived, Live, effect};
use leptos::prelude::*;
use marchland_core::order::distinct;
use marchland_core::{ActorIdx, EventMention, Facet, MentionIdx};
use marchland_page::figure::network_figure;
use marchland_page::layout::{SizeBy, Twin};
use marchland_page::map::tools;
use marchland_page::markup::{Element, Markup};
use marchland_page::network::paths::{self, N_PATHS};
use marchland_page::network::structure::{self, N_TRIANGLES};
use marchland_page::{Selection, network as around, words};
use marchland_scene::Pick;
use marchland_scene::figure::{self, Panel};
use marchland_scene::network::{
    self as scene_network, Collapsed, Communities, Graph, Input, Node, Options, TieRow, Triangles, at_seat,
    communities, describe_node, describe_tie, earlier_weights, figure_bounds, glyph_share, shown_weights,
    tie_rows, triangles, walk_around,
};
use marchland_scene::space::{Point, Size, View};

/// Free space around the figure, CSS pixels.
const MARGIN_PX: f64 = 28.0;
/// Ties named in the description of an actor.
const N_TIES_NAMED: usize = 3;

/// What does not change with the filter: the graph and where its nodes stand, worked out once.
struct Figure {
    graph: Graph,
    points: Vec<Point>,
    /// The tellings that ties name.
    mentions: Vec<(MentionIdx, EventMention)>,
}

fn figure(app: AppState) -> Figure {
    let data = app.data;
    let _ = app.coming.recorded.get();
    let wholes = app.wholes.read();
    let options = Options { collapsed: Option::as_ref(&wholes), ..Options::default() };
    let graph = Graph::of(data.actors(), data.ties(), &options);
    // At the corner of its square stands nobody with ties.
    let seat = |actor: ActorIdx| data.seat(actor).filter(|seat| *seat != [0; 2]).map(at_seat);
    let point = |node: &Node| match &*wholes {
        Some(wholes) => wholes.middle(node.actor, &seat),
        None => seat(node.actor),
    };
    let points = graph.nodes.iter().map(|node| point(node).unwrap_or(Point::new(0.5, 0.5))).collect();
    let named = distinct(data.ties().iter().flat_map(|tie| tie.mentions.iter().copied()));
    let mentions = named.into_iter().filter_map(|at| Some((at, data.mention(at)?))).collect();
    Figure { graph, points, mentions }
}

/// What counts of each tie under the filter, and what was there before its period.
struct Weights {
    shown: Vec<u32>,
    earlier: Vec<u32>,
}

fn input<'a>(app: AppState, figure: &'a Figure, weights: &'a Weights) -> Input<'a> {
    Input {
        actors: app.data.actors(),
        ties: app.data.ties(),
        graph: &figure.graph,
        points: &figure.points,
        weights: &weights.shown,
        earlier: &weights.earlier,
        selection: None,
        glyph_share: 1.0,
        sizes: None,
        reach: 1,
    }
}

/// By actor, the incidents under the filter that it has a part in, a whole by itself or by its parts.
fn sizes(app: AppState, wholes: Option<&Collapsed>) -> Vec<u32> {
    let shown = app.shown.read();
    let mut sizes = shown.counts(Facet::Actor).to_vec();
    if let Some(wholes) = wholes {
        sizes.fill(0);
        for at in shown.passing() {
            let parties = app.data.columns().parties(at).filter_map(|party| wholes.actor_at.get(party.at()));
            for whole in distinct(parties) {
                sizes[whole.at()] += 1;
            }
        }
    }
    sizes
}

/// What is selected, as the picture shows it.
fn selected(app: AppState, wholes: Option<&Collapsed>) -> Option<Pick> {
    let pick = app.selection.get().and_then(Selection::pick)?;
    Some(wholes.map_or(pick, |wholes| wholes.shown(pick)))
}

/// The network, made once; the figure is worked out when it is first looked at.
#[derive(Clone, Copy)]
pub struct Net {
    app: AppState,
    figure: Derived<Figure>,
    weights: Derived<Weights>,
    rows: Derived<Vec<TieRow>>,
    triangles: Derived<Triangles>,
    communities: Derived<Communities>,
    stage: Stage,
}

/// The network.
pub fn net(app: AppState) -> Net {
    let figure = Derived::new(move || figure(app));
    let weights = Derived::new(move || {
        let (ties, figure, shown) = (app.data.ties(), figure.read(), app.shown.read());
        let wholes = app.wholes.read();
        let wholes = Option::as_ref(&wholes);
        Weights {
            shown: shown_weights(ties, wholes, &figure.mentions, &shown),
            earlier: earlier_weights(ties, wholes, &figure.mentions, &shown),
        }
    });
    let size = Live::new(None);
    // Alone, so that nothing is drawn anew for a list that unfolds.
    let drawn = Live::new((SizeBy::default(), 0));
    effect(move || {
        let layout = app.layout.read();
        drawn.set_if_other((layout.size_by, layout.further));
    });
    let scene = Derived::new(move || {
        let (figure, wholes, weights) = (figure.read(), app.wholes.read(), weights.read());
        let selection = selected(app, Option::as_ref(&wholes));
        let glyph_share = size.get().map_or(1.0, |size| glyph_share(fit(size).scale()));
        let (size_by, further) = drawn.get();
        let sizes = (size_by == SizeBy::Incidents).then(|| sizes(app, Option::as_ref(&wholes)));
        scene_network::build(&Input {
            selection,
            glyph_share,
            sizes: sizes.as_deref(),
            reach: 1 + further,
            ..input(app, &figure, &weights)
        })
    });
    let rows = Derived::new(move || tie_rows(&input(app, &figure.read(), &weights.read())));
    let triangles =
        Derived::new(move || triangles(&input(app, &figure.read(), &weights.read()), N_TRIANGLES));
    let communities = Derived::new(move || {
        let (figure, weights) = (figure.read(), weights.read());
        communities(&figure.graph, |edge| input(app, &figure, &weights).shown_weight(edge))
    });
    let describe =
        move |pick: Pick| words_of(&input(app, &figure.peek(), &weights.peek()), &rows.peek(), pick);
    let view = Live::new(None);
    let make = move |address: &str, take: &mut dyn FnMut(figure::Figure<'_>)| {
        let Some(view) = view.now() else { return };
        let (scene, choice) = (scene.peek(), app.choice.read());
        let panels = vec![Panel { scene: &scene, view }];
        take(network_figure(app.data, &app.shown.read(), &choice, panels, address));
    };
    let order = move || match untrack(|| selected(app, Option::as_ref(&app.wholes.peek()))) {
        Some(Pick::Actor(actor)) => walk_around(&input(app, &figure.peek(), &weights.peek()), actor),
        _ => Vec::new(),
    };
    let stage = Stage::new(scene, view, size, None, Box::new(describe), Box::new(make), Box::new(fit));
    let stage = stage.walked_in(Box::leak(Box::new(order)));
    effect(move || {
        if let Some(size) = stage.size.get().filter(|size| size.width > 0.0) {
            let fit = fit(size);
            stage.zoom_range.set((fit.zoom - 1.0, fit.zoom + 4.0));
            stage.view.set(Some(fit));
        }
    });
    Net { app, figure, weights, rows, triangles, communities, stage }
}

impl Net {
    /// What the picture shows, for assistive technology.
    fn label(self) -> String {
        let actors = words::n_actors(self.figure.read().graph.nodes.len());
        let ties = words::ties_shown(self.app.data.has_records(), around::n_shown(&self.rows.read()));
        words::network_of(&actors, &ties)
    }

    /// Legend and table.
    fn below(self, wide: bool) -> Vec<Markup> {
        let app = self.app;
        let layout = &*app.layout.read();
        let shown = &around::Shown { selection: app.selection.get(), hovered: app.hovered.get(), layout };
        let _ = app.coming.recorded.get();
        let list = match layout.twin {
            Twin::Ties => around::ties(app.data, &self.rows.read(), app.paper(), shown),
            Twin::Triangles => structure::triangles(app.data, &self.triangles.read(), shown),
            Twin::Paths => self.paths(shown),
            Twin::Communities => {
                structure::communities(app.data, &self.figure.read().graph, &self.communities.read(), shown)
            }
        };
        vec![
            around::legend(app.paper(), layout, &app.collapsed.read(), wide).into(),
            around::twin(layout, list).into(),
        ]
    }

    fn paths(self, shown: &around::Shown<'_>) -> Element {
        let (app, figure, weights) = (self.app, self.figure.read(), self.weights.read());
        let ends = paths::ends(shown.layout, shown.selection);
        let [from, to] = ends;
        let find = |(from, to)| scene_network::paths(&input(app, &figure, &weights), from, to, N_PATHS);
        let found = from.zip(to).map(find);
        paths::paths(app.data, &figure.graph, ends, found.as_ref(), shown)
    }
}

/// The view that shows the whole figure.
fn fit(size: Size) -> View {
    View::fit(figure_bounds(), size, MARGIN_PX)
}

/// The view.
pub fn network(net: Net) -> AnyView {
    view! { <Network net /> }.into_any()
}

#[component]
fn Network(
    /// The network.
    net: Net,
) -> impl IntoView {
    let wide = !Preference::Narrow.holds();
    view! {
        <section class="network" aria-labelledby="network-title">
            <h2 id="network-title" class="visually-hidden">{words::NETWORK_TITLE.words()}</h2>
            <div class="picture">
                <StageCanvas stage=net.stage id="network-canvas" label=Box::new(move || net.label()) />
                <Region content=tip_of(net.stage) />
                <Region content=Box::new(|| one(tools())) />
            </div>
            <Region content=Box::new(move || net.below(wide)) />
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

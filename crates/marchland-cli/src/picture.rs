//! A view of a corpus file as a drawing.

use marchland_core::link::{Link, Theme, ViewName};
use marchland_core::order::distinct;
use marchland_core::{EventMention, LonLat, MentionIdx};
use marchland_filter::Crossfilter;
use marchland_page::brush::window_of;
use marchland_page::choice::bounds;
use marchland_page::figure::{map_figure, network_figure, timeline_figure, title};
use marchland_page::related::related;
use marchland_page::timeline::lit;
use marchland_page::{Choice, Data, Selection};
use marchland_scene::figure::{Figure, Panel};
use marchland_scene::map::{Ground, MapInput, Sites, build, key, subject, view_of, window, within_region};
use marchland_scene::network::{
    self, Collapsed, Graph, Options, at_seat, collapse, earlier_weights, figure_bounds, glyph_share,
    shown_weights,
};
use marchland_scene::space::{Point, Size, View, world_from_lon_lat};
use marchland_scene::style::Paper;
use marchland_scene::svg;
use marchland_scene::timeline::{self, Tally, within_range};

/// Free space around a network, CSS pixels.
const MARGIN_PX: f64 = 28.0;

/// What is drawn, and how.
pub(crate) struct Wanted<'a> {
    pub(crate) data: &'a Data,
    pub(crate) ground: &'a Ground,
    pub(crate) sites: &'a Sites,
    pub(crate) shown: &'a Crossfilter<'a>,
    pub(crate) link: &'a Link,
    pub(crate) choice: &'a Choice,
    pub(crate) selection: Option<Selection>,
    /// Actors that a network shows as one with their parts.
    pub(crate) collapsed: &'a [marchland_core::ActorIdx],
    pub(crate) size: Size,
    /// The address printed under the picture.
    pub(crate) address: String,
}

/// The view of the link as SVG; `None` for a timeline where nothing has a date.
pub(crate) fn svg(wanted: &Wanted<'_>) -> Option<String> {
    match wanted.link.view {
        ViewName::Timeline => timeline(wanted),
        ViewName::Network => Some(network(wanted)),
        _ => Some(map(wanted)),
    }
}

impl Wanted<'_> {
    fn figure(&self, figure: &Figure<'_>) -> String {
        let paper = if self.link.theme == Theme::Dark { Paper::Dark } else { Paper::Light };
        svg::figure(&figure.set(), paper, &title(self.data))
    }
}

fn map(wanted: &Wanted<'_>) -> String {
    let Wanted { data, ground, sites, shown, link, size, .. } = *wanted;
    let view = match link.centre {
        Some(c) => within_region(
            ground,
            View { centre: world_from_lon_lat(LonLat::new(c.lon, c.lat)), zoom: c.zoom, size },
        ),
        None => view_of(subject(ground, sites, shown), size),
    };
    let related = wanted.selection.map(|selection| related(data, selection)).unwrap_or_default();
    let (window, level) = window(view);
    let input = MapInput {
        ground,
        sites,
        shown,
        places: data.places(),
        selection: wanted.selection.and_then(Selection::pick),
        lit: &sites.lit(shown, &related),
        line: link.line,
        area: wanted.choice.area.map(bounds),
        window,
        level,
    };
    let (scene, (key, key_view)) = (build(&input), key(&input, view));
    let panels = vec![Panel { scene: &scene, view }, Panel { scene: &key, view: key_view }];
    wanted.figure(&map_figure(data, &input, wanted.choice, panels, &wanted.address))
}

/// `None` where nothing has a date.
fn timeline(wanted: &Wanted<'_>) -> Option<String> {
    let Wanted { data, shown, link, size, .. } = *wanted;
    let (opening, range) = (timeline::opening(data.columns())?, timeline::range(data.columns())?);
    let mut tally = Tally::default();
    tally.update(shown);
    let (name, lit) = wanted.selection.map(|selection| lit(data, selection)).unwrap_or_default();
    let scene = timeline::build(&timeline::Input {
        shown,
        tally: &tally,
        window: link.window.and_then(|window| within_range(window_of(window), range)).unwrap_or(opening),
        size,
        has_lanes: true,
        selection: wanted.selection.and_then(Selection::pick),
        name: &name,
        lit: &lit,
        months: data.meta().months.iter().find(|table| table.calendar == link.calendar),
    });
    let scene = scene.without_handles();
    let panels = vec![Panel { scene: &scene, view: timeline::view(size) }];
    Some(wanted.figure(&timeline_figure(data, shown, wanted.choice, panels, &wanted.address)))
}

fn network(wanted: &Wanted<'_>) -> String {
    let Wanted { data, shown, size, .. } = *wanted;
    let (actors, ties) = (data.actors(), data.ties());
    let collapsed: Option<Collapsed> =
        (!wanted.collapsed.is_empty()).then(|| collapse(actors, ties, wanted.collapsed));
    let collapsed = collapsed.as_ref();
    let graph = Graph::of(actors, ties, &Options { collapsed, ..Options::default() });
    let seat = |at| data.seat(at).filter(|seat| *seat != [0; 2]).map(at_seat);
    let point = |node: &network::Node| match collapsed {
        Some(collapsed) => collapsed.middle(node.actor, &seat),
        None => seat(node.actor),
    };
    let points: Vec<Point> =
        graph.nodes.iter().map(|node| point(node).unwrap_or(Point::new(0.5, 0.5))).collect();
    let named = distinct(ties.iter().flat_map(|tie| tie.mentions.iter().copied()));
    let mentions: Vec<(MentionIdx, EventMention)> =
        named.into_iter().filter_map(|at| Some((at, data.mention(at)?))).collect();
    let view = View::fit(figure_bounds(), size, MARGIN_PX);
    let selection = wanted.selection.and_then(Selection::pick);
    let scene = network::build(&network::Input {
        actors,
        ties,
        graph: &graph,
        points: &points,
        weights: &shown_weights(ties, collapsed, &mentions, shown),
        earlier: &earlier_weights(ties, collapsed, &mentions, shown),
        selection: selection.map(|pick| collapsed.map_or(pick, |collapsed| collapsed.shown(pick))),
        glyph_share: glyph_share(view.scale()),
        sizes: None,
        reach: 1,
    });
    let panels = vec![Panel { scene: &scene, view }];
    wanted.figure(&network_figure(data, shown, wanted.choice, panels, &wanted.address))
}

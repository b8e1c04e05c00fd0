//! The map: incidents over the region, each drawn as exactly as its place is known and no more.
//!
//! | known to | drawn as |
//! |---|---|
//! | the place | a form at the point; several at one place are one mark with their number and make-up |
//! | near the place | the same with a ring around it |
//! | the district | a hatched disc |
//! | the province | the hatched province |
//! | along a line | a band along it, as far as a named province borders it |
//! | the country, or nothing | not on the map: in the [`tray`] |
//!
//! Nothing is ever moved aside, averaged or put on a centroid as a point. Marks that would lie over each other at
//! a zoom share one, at the place of the most of them, which comes apart when looked at more closely. A telling that
//! sums several happenings up is drawn as a sum (Σ), and never counted among single ones.
//!
//! Where everything is drawn is worked out once ([`Sites`]); what passes a filter is counted there; and marks are
//! made of what lies in a window around the screen. So the work grows with places and pixels, not with incidents.

mod base;
mod describe;
mod ground;
mod key;
mod labels;
mod marks;
mod seat;
mod site;
mod tally;
#[cfg(test)]
mod tests;
mod tray;

pub use describe::{describe, describe_of, drawing_note, line_note};
pub use ground::Ground;
pub use key::{SCALE_MAX_PX, key, scale};
pub use site::Sites;
pub use tray::{TrayGroup, tray};

use crate::scene::{Layer, Pick, Scene};
use crate::space::{Bounds, Point, Size, View};
use marchland_core::link::LineDrawing;
use marchland_core::{Place, PlaceIdx};
use marchland_filter::Crossfilter;
use std::sync::Arc;

/// What a map is built from.
#[derive(Clone, Copy)]
pub struct MapInput<'a> {
    /// The basemap, projected once.
    pub ground: &'a Ground,
    /// Where everything is drawn.
    pub sites: &'a Sites,
    /// What passes the filter.
    pub shown: &'a Crossfilter<'a>,
    /// All places.
    pub places: &'a [Place],
    /// What is selected.
    pub selection: Option<Pick>,
    /// By spot: whether something that belongs to the selection is there ([`Sites::lit`]).
    pub lit: &'a [bool],
    /// How the named line is drawn.
    pub line: LineDrawing,
    /// The area that the filter leaves, or that is being drawn.
    pub area: Option<Bounds>,
    /// Incidents outside of this are left out.
    pub window: Bounds,
    /// The zoom at which marks that would meet share one.
    pub level: f64,
}

/// What passes at each site, and which sites share a mark: all of a map that only window, level and filter decide.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    tally: Vec<tally::Classes>,
    crowds: Vec<tally::Crowd>,
}

/// Counts and gathers; what is selected plays no part.
pub fn gather(input: &MapInput<'_>) -> Gathered {
    let tally = tally::tally(input.sites, input.shown);
    let crowds = tally::crowds(input, &tally);
    Gathered { tally, crowds }
}

/// The map.
pub fn build(input: &MapInput<'_>) -> Scene {
    build_of(input, &gather(input))
}

/// The map of what has been gathered for the same window, level and filter.
pub fn build_of(input: &MapInput<'_>, Gathered { tally, crowds }: &Gathered) -> Scene {
    let drawn = marks::Drawn::of(input, crowds);
    let is_there = |site: usize| tally[site].iter().any(|&n| n > 0);
    let hidden: Vec<usize> =
        input.sites.twins().filter(|&(_, site)| is_there(site)).map(|(town, _)| town).collect();
    let mut layers = vec![Layer { name: "areas", marks: drawn.areas }];
    layers.extend(base::line(input, drawn.bands));
    layers.push(base::towns(input, &hidden));
    layers.push(Layer { name: "incidents", marks: drawn.points });
    layers.push(Layer { name: "area", marks: input.area.map(base::outline).into_iter().collect() });
    layers.push(labels::layer(input, crowds, &hidden));
    Scene { quiet: Arc::clone(&input.ground.quiet), layers, opens: drawn.opens }
}

/// The window and level for a view: they hold for every view near it, so that a map is built anew only when it
/// has been moved by half a screen or zoomed by half a step.
pub fn window(view: View) -> (Bounds, f64) {
    /// Levels of a step.
    const STEP: f64 = 0.5;
    let level = (view.zoom / STEP).floor() * STEP;
    let from = view.world_from_screen((0.0, 0.0));
    let to = view.world_from_screen((view.size.width, view.size.height));
    let (x, y) = ((to.x - from.x) / 2.0, (to.y - from.y) / 2.0);
    let window = Bounds { min: Point::new(from.x - x, from.y - y), max: Point::new(to.x + x, to.y + y) };
    (window, level)
}

/// Whether a window made for an earlier view still holds for this one.
pub fn holds((window, level): (Bounds, f64), view: View) -> bool {
    let corners = [(0.0, 0.0), (view.size.width, view.size.height)];
    self::window(view).1 == level
        && corners.iter().all(|&corner| window.contains(view.world_from_screen(corner)))
}

/// What a place covers on the map, where something is drawn of it.
pub fn extent_of(sites: &Sites, places: &[PlaceIdx]) -> Option<Bounds> {
    let found = sites.all.iter().zip(&sites.extents).filter(|(site, _)| places.contains(&site.place()));
    Bounds::of(found.flat_map(|(_, extent)| [extent.min, extent.max]))
}

/// Zoom beyond which the basemap has nothing more to show.
pub const MAX_ZOOM: f64 = 11.0;

/// The zoom from which the whole region fits the screen; there is nothing around it.
pub fn min_zoom(ground: &Ground, size: Size) -> f64 {
    View::fit(ground.region(), size, 0.0).zoom
}

/// A view as near to one that is asked for as the map allows.
pub fn within_region(ground: &Ground, view: View) -> View {
    let within = marchland_core::math::within;
    let (region, zoom) = (ground.region(), within(view.zoom, min_zoom(ground, view.size), MAX_ZOOM));
    let centre = Point::new(
        within(view.centre.x, region.min.x, region.max.x),
        within(view.centre.y, region.min.y, region.max.y),
    );
    View { centre, zoom, ..view }
}

/// The view that a map opens with: its subject, with a margin, and never closer than a province.
pub fn view_of(subject: Bounds, size: Size) -> View {
    /// Part of the smaller side that stays free on each side.
    const MARGIN: f64 = 0.06;
    /// Closest zoom to begin with.
    const CLOSEST: f64 = 8.0;
    let view = View::fit(subject, size, MARGIN * size.width.min(size.height));
    View { zoom: view.zoom.min(CLOSEST), ..view }
}

/// What a map is about: what the incidents near the line cover; where there are none, the line itself.
pub fn subject(ground: &Ground, sites: &Sites, shown: &Crossfilter<'_>) -> Bounds {
    let whole = ground.subject();
    let corners = |bounds: &Bounds| [bounds.min, bounds.max];
    let tally = tally::tally(sites, shown);
    let there = sites.extents.iter().zip(&tally).filter(|(_, classes)| classes.iter().any(|&n| n > 0));
    let near = there
        .map(|(extent, _)| extent)
        .filter(|extent| whole.contains(extent.min) && whole.contains(extent.max));
    let found = Bounds::of(near.flat_map(corners));
    found.map_or_else(|| ground.line_extent().unwrap_or(whole), widened)
}

/// At least about two degrees wide and high, so that a single point keeps its surroundings.
fn widened(bounds: Bounds) -> Bounds {
    const LEAST: f64 = 2.0 / 360.0;
    let (centre, half) = (bounds.centre(), |from: f64, to: f64| (to - from).max(LEAST) / 2.0);
    let (x, y) = (half(bounds.min.x, bounds.max.x), half(bounds.min.y, bounds.max.y));
    Bounds { min: Point::new(centre.x - x, centre.y - y), max: Point::new(centre.x + x, centre.y + y) }
}

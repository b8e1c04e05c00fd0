//! The map: incidents over the region, each drawn as exactly as its place is known and no more.
//!
//! | known to | drawn as |
//! |---|---|
//! | the place | a form at the point; several at one place are one mark with their number |
//! | near the place | the same with a ring around it |
//! | the district | a hatched disc |
//! | the province | the hatched province |
//! | along a line | a band along it, as far as a named province borders it |
//! | the country, or nothing | not on the map: in the [`tray`] |
//!
//! Nothing is ever moved aside, averaged or put on a centroid as a point.

mod base;
mod describe;
mod ground;
mod labels;
mod marks;
mod site;
#[cfg(test)]
mod tests;
mod tray;

pub use describe::{describe, line_note};
pub use ground::Ground;
pub use tray::{TrayGroup, tray};

use crate::scene::{Layer, Pick, Scene};
use crate::space::{Bounds, Point, Size, View};
use marchland_core::link::LineDrawing;
use marchland_core::{IncidentColumns, IncidentIdx, Place};

/// What a map is built from.
#[derive(Clone, Copy, Debug)]
pub struct MapInput<'a> {
    /// The basemap, projected once.
    pub ground: &'a Ground,
    /// All incidents.
    pub columns: &'a IncidentColumns,
    /// All places.
    pub places: &'a [Place],
    /// The incidents to show, in the corpus's order.
    pub incidents: &'a [IncidentIdx],
    /// What is selected.
    pub selection: Option<Pick>,
    /// The incidents that belong to it, in the corpus's order.
    pub related: &'a [IncidentIdx],
    /// How the named line is drawn.
    pub line: LineDrawing,
}

/// The map. Its bounds cover the incidents on both sides of the line, not the whole region.
pub fn build(input: &MapInput<'_>) -> Scene {
    let sites = site::group(input);
    let drawn = marks::Drawn::of(input, &sites);
    let mut layers = base::under(input.ground);
    layers.push(Layer { name: "areas", marks: drawn.areas });
    layers.extend(base::line(input, drawn.bands));
    layers.push(base::towns(input, &sites));
    layers.push(Layer { name: "incidents", marks: drawn.points });
    layers.push(labels::layer(input, &sites));
    Scene { bounds: subject(input, &drawn.extents), layers }
}

/// Zoom beyond which the basemap has nothing more to show.
pub const MAX_ZOOM: f64 = 11.0;

/// The zoom from which the whole region fits the screen; there is nothing around it.
pub fn min_zoom(ground: &Ground, size: Size) -> f64 {
    View::fit(ground.region(), size, 0.0).zoom
}

/// The view that a map opens with: its subject, with a margin, and never closer than a province.
pub fn start_view(scene: &Scene, size: Size) -> View {
    /// Part of the smaller side that stays free on each side.
    const MARGIN: f64 = 0.06;
    /// Closest zoom to begin with.
    const CLOSEST: f64 = 8.0;
    let view = View::fit(scene.bounds, size, MARGIN * size.width.min(size.height));
    View { zoom: view.zoom.min(CLOSEST), ..view }
}

/// What the incidents near the line cover; where there are none, the line itself.
fn subject(input: &MapInput<'_>, extents: &[Bounds]) -> Bounds {
    let whole = input.ground.subject();
    let corners = |bounds: &Bounds| [bounds.min, bounds.max];
    let near = extents.iter().filter(|extent| whole.contains(extent.min) && whole.contains(extent.max));
    let found = Bounds::of(near.flat_map(corners));
    found.map_or_else(|| input.ground.line_extent().unwrap_or(whole), widened)
}

/// At least about two degrees wide and high, so that a single point keeps its surroundings.
fn widened(bounds: Bounds) -> Bounds {
    const LEAST: f64 = 2.0 / 360.0;
    let (centre, half) = (bounds.centre(), |from: f64, to: f64| (to - from).max(LEAST) / 2.0);
    let (x, y) = (half(bounds.min.x, bounds.max.x), half(bounds.min.y, bounds.max.y));
    Bounds { min: Point::new(centre.x - x, centre.y - y), max: Point::new(centre.x + x, centre.y + y) }
}

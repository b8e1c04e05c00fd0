//! What a renderer draws of a scene under a view: the marks that are on the screen, then the words.

use crate::label::{PlacedText, place_labels};
use crate::scene::{Mark, Scene, Shape};
use crate::space::{Bounds, Point, View};

/// One picture, ready to be painted in order.
#[derive(Debug)]
pub struct Frame<'a> {
    /// Forms, the lowest first, each with the name of its layer. No labels among them.
    pub marks: Vec<(&'static str, &'a Mark)>,
    /// Words over everything.
    pub texts: Vec<PlacedText>,
}

/// Marks further off the screen than this are left out, CSS pixels: no stroke or glyph reaches so far.
const MARGIN_PX: f64 = 40.0;

/// The marks that a view shows, without labels.
pub fn visible(scene: &Scene, view: View) -> impl Iterator<Item = (&'static str, &Mark)> {
    shown(scene.marks(), view)
}

/// The same without the layers that stay what they are.
pub fn visible_over_quiet(scene: &Scene, view: View) -> impl Iterator<Item = (&'static str, &Mark)> {
    let layers = scene.layers.iter();
    shown(layers.flat_map(|layer| layer.marks.iter().map(move |mark| (layer.name, mark))), view)
}

fn shown<'a>(
    marks: impl Iterator<Item = (&'static str, &'a Mark)>,
    view: View,
) -> impl Iterator<Item = (&'static str, &'a Mark)> {
    let screen = Bounds {
        min: view.world_from_screen((-MARGIN_PX, -MARGIN_PX)),
        max: view.world_from_screen((view.size.width + MARGIN_PX, view.size.height + MARGIN_PX)),
    };
    marks
        .filter(move |(_, mark)| mark.min_zoom <= view.zoom)
        .filter(move |(_, mark)| mark.extent.is_some_and(|extent| extent.meets(screen)))
}

/// Everything that a view shows.
pub fn frame(scene: &Scene, view: View) -> Frame<'_> {
    Frame { marks: visible(scene, view).collect(), texts: place_labels(scene, view) }
}

/// What a form covers in the world, sizes on the screen left aside; `None` for words and empty forms.
pub fn extent(shape: &Shape) -> Option<Bounds> {
    match shape {
        Shape::Polygon { rings } => Bounds::of(rings.iter().flatten().copied()),
        Shape::Polyline { points } => Bounds::of(points.iter().copied()),
        Shape::Disc { at, radius } => Some(Bounds {
            min: Point::new(at.x - radius, at.y - radius),
            max: Point::new(at.x + radius, at.y + radius),
        }),
        Shape::Glyph { at, .. } | Shape::Arc { at, .. } => Some(Bounds { min: *at, max: *at }),
        Shape::Label { .. } | Shape::LabelAlong { .. } => None,
    }
}

#[cfg(test)]
mod tests;

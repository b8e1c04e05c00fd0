//! Forms as canvas paths, and the hatch inside them.

use marchland_scene::Shape;
use marchland_scene::scene::Glyph;
use marchland_scene::space::{Point, View};
use std::f64::consts::{PI, TAU};
use web_sys::CanvasRenderingContext2d as Ink;

/// Left, top, right, bottom on the screen.
type Box4 = [f64; 4];

fn widen(bounds: &mut Box4, (x, y): (f64, f64)) {
    *bounds = [bounds[0].min(x), bounds[1].min(y), bounds[2].max(x), bounds[3].max(y)];
}

/// Traces a line; of the many points of a long one those that can be told apart at its width.
fn run(ink: &Ink, points: &[Point], view: View, width_px: f64, bounds: &mut Box4) {
    /// Lines of so few points are forms whose corners count.
    const FEW: usize = 8;
    // Nearer to the point before it, a point is left out, CSS pixels.
    let near = (width_px / 3.0).max(1.5);
    let mut before = None::<(f64, f64)>;
    for (at, (x, y)) in points.iter().copied().map(view.to_screen()).enumerate() {
        let is_near = before.is_some_and(|(px, py)| (x - px).abs() < near && (y - py).abs() < near);
        if is_near && points.len() > FEW && at + 1 < points.len() {
            continue;
        }
        widen(bounds, (x, y));
        if before.replace((x, y)).is_none() {
            ink.move_to(x, y);
        } else {
            ink.line_to(x, y);
        }
    }
}

/// Adds a form to the current path and says whether it has an inside; `None` for words, and for what lies out of
/// sight. Its line is to be that wide.
pub fn trace(ink: &Ink, shape: &Shape, view: View, width_px: f64) -> Option<bool> {
    /// How far a form reaches beyond its path, CSS pixels.
    const MARGIN: f64 = 16.0;
    let mut bounds = [f64::MAX, f64::MAX, f64::MIN, f64::MIN];
    let mut closed = true;
    match shape {
        Shape::Polygon { rings } => {
            for ring in rings {
                run(ink, ring, view, width_px, &mut bounds);
                ink.close_path();
            }
        }
        Shape::Polyline { points } => {
            run(ink, points, view, width_px, &mut bounds);
            closed = false;
        }
        Shape::Disc { at, radius } => {
            circle(ink, view.screen_from_world(*at), radius * view.scale(), &mut bounds);
        }
        Shape::Glyph { at, glyph, radius_px } => {
            form(ink, *glyph, view.screen_from_world(*at), *radius_px, &mut bounds);
        }
        Shape::Arc { at, radius_px, from, to } => {
            let (x, y) = view.screen_from_world(*at);
            let _ = ink.arc(x, y, *radius_px, from - PI / 2.0, to - PI / 2.0);
            widen(&mut bounds, (x - radius_px, y - radius_px));
            widen(&mut bounds, (x + radius_px, y + radius_px));
            closed = false;
        }
        Shape::Label { .. } | Shape::LabelAlong { .. } => return None,
    }
    let in_sight = bounds[0] < view.size.width + MARGIN
        && bounds[2] > -MARGIN
        && bounds[1] < view.size.height + MARGIN
        && bounds[3] > -MARGIN;
    in_sight.then_some(closed)
}

fn circle(ink: &Ink, (x, y): (f64, f64), radius: f64, bounds: &mut Box4) {
    let _ = ink.arc(x, y, radius, 0.0, TAU);
    ink.close_path();
    widen(bounds, (x - radius, y - radius));
    widen(bounds, (x + radius, y + radius));
}

fn form(ink: &Ink, glyph: Glyph, (x, y): (f64, f64), radius: f64, bounds: &mut Box4) {
    let Some(corners) = glyph.corners() else {
        circle(ink, (x, y), radius, bounds);
        return;
    };
    for (at, &(dx, dy)) in corners.iter().enumerate() {
        let corner = (x + dx * radius, y + dy * radius);
        widen(bounds, corner);
        if at == 0 {
            ink.move_to(corner.0, corner.1);
        } else {
            ink.line_to(corner.0, corner.1);
        }
    }
    ink.close_path();
}

/// A form of fixed size, that much larger; `None` for forms whose size is the world's.
pub fn grown(shape: &Shape, by_px: f64) -> Option<Shape> {
    match shape {
        Shape::Glyph { at, glyph, radius_px } => {
            Some(Shape::Glyph { at: *at, glyph: *glyph, radius_px: radius_px + by_px })
        }
        Shape::Arc { at, radius_px, .. } => {
            Some(Shape::Glyph { at: *at, glyph: Glyph::Circle, radius_px: radius_px + by_px })
        }
        _ => None,
    }
}

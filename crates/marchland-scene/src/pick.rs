//! What lies under a pointer, and in what order a keyboard walks over a picture.

use crate::frame::visible;
use crate::scene::{Mark, Pick, Scene, Shape};
use crate::space::{Bounds, Point, View};
use crate::style::{Paper, paint};
use marchland_core::order::{sort_by, sort_by_key};

/// Height of a line when marks are read like text, CSS pixels.
const ROW_PX: f64 = 56.0;

/// Discs up to this radius are met like points.
const SMALL_DISC_PX: f64 = 10.0;

/// A line inside an area is met this near, CSS pixels: else a narrow area beside it could not be met at all.
const LINE_IN_AREA_PX: f64 = 4.0;

/// What a pointer finds: small forms and lines within the tolerance, the nearest first, then the area around
/// it; of equals the topmost. A line needs aim where it runs through or beside an area.
pub fn pick(scene: &Scene, view: View, screen: (f64, f64), tolerance_px: f64) -> Option<Pick> {
    let mut nearest: Option<(f64, Pick)> = None;
    let mut line: Option<(f64, Pick)> = None;
    let mut area = None;
    for (_, mark) in visible(scene, view) {
        let Some(found) = mark.pick else { continue };
        if is_area(mark, view) {
            if contains(&mark.shape, view.world_from_screen(screen)) {
                area = Some(found);
            }
            continue;
        }
        let distance = distance_px(mark, view, screen);
        let best = if matches!(mark.shape, Shape::Polyline { .. }) { &mut line } else { &mut nearest };
        if distance <= tolerance_px && best.is_none_or(|(best, _)| distance <= best) {
            *best = Some((distance, found));
        }
    }
    let line = line.filter(|&(distance, _)| area.is_none() || distance <= LINE_IN_AREA_PX);
    let first = match (nearest, line) {
        (Some(form), Some(line)) if line.0 < form.0 => Some(line),
        (form, line) => form.or(line),
    };
    first.map(|(_, found)| found).or(area)
}

/// Everything that can be picked and is on the screen, once each, with the middle of its first mark: from top
/// to bottom in rows, in each row from left to right.
pub fn picks_in_reading_order(scene: &Scene, view: View) -> Vec<(Pick, (f64, f64))> {
    let mut found: Vec<(Pick, (f64, f64))> = Vec::new();
    for (_, mark) in visible(scene, view) {
        let Some(found_pick) = mark.pick else { continue };
        found.extend(stand(mark, view).map(|at| (found_pick, at)));
    }
    sort_by_key(&mut found, |&(pick, _)| pick);
    found.dedup_by_key(|&mut (pick, _)| pick);
    sort_by(&mut found, |(a, (ax, ay)), (b, (bx, by))| {
        let row = |y: f64| (y / ROW_PX).floor();
        row(*ay).total_cmp(&row(*by)).then(ax.total_cmp(bx)).then(a.cmp(b))
    });
    found
}

/// Whether it is wide enough to be met without a tolerance.
fn is_area(mark: &Mark, view: View) -> bool {
    match mark.shape {
        Shape::Polygon { .. } => true,
        Shape::Disc { radius, .. } => radius * view.scale() > SMALL_DISC_PX,
        _ => false,
    }
}

/// Even-odd over all rings, as it is painted.
fn contains(shape: &Shape, p: Point) -> bool {
    match shape {
        Shape::Disc { at, radius } => marchland_core::math::hypot(p.x - at.x, p.y - at.y) <= *radius,
        Shape::Polygon { rings } => inside(rings, p),
        _ => false,
    }
}

/// Whether a point lies inside of rings, even-odd.
pub(crate) fn inside(rings: &[Vec<Point>], p: Point) -> bool {
    rings.iter().flat_map(|ring| edges(ring)).fold(false, |inside, (a, b)| {
        let crosses = (a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x;
        inside != crosses
    })
}

fn edges(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}

/// From the pointer to what is painted; 0 on it.
fn distance_px(mark: &Mark, view: View, (x, y): (f64, f64)) -> f64 {
    let from = |p: Point| {
        let (px, py) = view.screen_from_world(p);
        marchland_core::math::hypot(px - x, py - y)
    };
    let half_stroke = mark.width_px.unwrap_or_else(|| paint(mark.class, Paper::Light).width_px) / 2.0;
    let to_form = match &mark.shape {
        Shape::Glyph { at, radius_px, .. } => from(*at) - radius_px,
        Shape::Disc { at, radius } => from(*at) - radius * view.scale(),
        Shape::Arc { at, radius_px, .. } => from(*at) - radius_px - half_stroke,
        Shape::Polyline { points } => {
            let nearest = points.windows(2).map(|pair| {
                let (a, b) = (view.screen_from_world(pair[0]), view.screen_from_world(pair[1]));
                to_segment((x, y), a, b)
            });
            nearest.fold(f64::INFINITY, f64::min) - half_stroke
        }
        _ => f64::INFINITY,
    };
    to_form.max(0.0)
}

fn to_segment(p: (f64, f64), a: (f64, f64), b: (f64, f64)) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let along = ((p.0 - a.0) * dx + (p.1 - a.1) * dy) / (dx * dx + dy * dy).max(1e-12);
    let along = marchland_core::math::within(along, 0.0, 1.0);
    marchland_core::math::hypot(p.0 - a.0 - along * dx, p.1 - a.1 - along * dy)
}

/// Where on the screen a form is stood for: its middle, or the middle of the part that is seen.
fn stand(mark: &Mark, view: View) -> Option<(f64, f64)> {
    let inside =
        |(x, y): (f64, f64)| (0.0..=view.size.width).contains(&x) && (0.0..=view.size.height).contains(&y);
    let whole = view.screen_from_world(middle(&mark.shape)?);
    if inside(whole) {
        return Some(whole);
    }
    let seen = |points: &[Point]| {
        let seen: Vec<_> = points.iter().map(|&p| view.screen_from_world(p)).filter(|&p| inside(p)).collect();
        seen.get(seen.len() / 2).copied()
    };
    match &mark.shape {
        Shape::Polyline { points } => seen(points).or_else(|| clipped(mark, view)),
        Shape::Polygon { rings } => {
            let middle = (view.size.width / 2.0, view.size.height / 2.0);
            let fills = contains(&mark.shape, view.world_from_screen(middle)).then_some(middle);
            rings.iter().find_map(|ring| seen(ring)).or(fills).or_else(|| clipped(mark, view))
        }
        _ => None,
    }
}

/// The middle of what a box around a form shares with the screen, for forms that are boxes or level lines.
fn clipped(mark: &Mark, view: View) -> Option<(f64, f64)> {
    let extent = mark.extent?;
    let is_level = match &mark.shape {
        Shape::Polygon { rings } => rings.iter().all(|ring| ring.len() == 4),
        Shape::Polyline { points } => points.len() == 2,
        _ => false,
    };
    let (left, top) = view.screen_from_world(extent.min);
    let (right, bottom) = view.screen_from_world(extent.max);
    let (left, top) = (left.max(0.0), top.max(0.0));
    let (right, bottom) = (right.min(view.size.width), bottom.min(view.size.height));
    (is_level && left <= right && top <= bottom)
        .then(|| (f64::midpoint(left, right), f64::midpoint(top, bottom)))
}

/// A point that stands for a form.
fn middle(shape: &Shape) -> Option<Point> {
    match shape {
        Shape::Disc { at, .. } | Shape::Glyph { at, .. } | Shape::Arc { at, .. } => Some(*at),
        Shape::Polyline { points } if points.len() == 2 => Some(Bounds::of(points.iter().copied())?.centre()),
        Shape::Polyline { points } => points.get(points.len() / 2).copied(),
        Shape::Polygon { .. } => crate::frame::extent(shape).map(Bounds::centre),
        Shape::Label { .. } | Shape::LabelAlong { .. } => None,
    }
}

#[cfg(test)]
mod tests;

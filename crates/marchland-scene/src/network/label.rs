//! Names beside nodes, none over another at any zoom.
//!
//! Names keep their size on the screen while the figure grows with the zoom, so two names overlap during
//! one stretch of scales only. That stretch follows from the two rectangles by division; each name is given
//! the smallest zoom from which it is free for good.

use crate::space::Point;

/// Scales at which figures are drawn, CSS pixels per world unit: names needing more are not drawn.
const MAX_SCALE: f64 = 256.0 * 256.0;

/// An upright rectangle in CSS pixels from its point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Frame {
    /// Left edge.
    pub(super) left: f64,
    /// Upper edge.
    pub(super) top: f64,
    /// Right edge.
    pub(super) right: f64,
    /// Lower edge.
    pub(super) bottom: f64,
}

impl Frame {
    /// A square about its point.
    pub(super) fn square(radius: f64) -> Self {
        Self { left: -radius, top: -radius, right: radius, bottom: radius }
    }
}

/// A rectangle that stands on the screen at a point of the world.
#[derive(Clone, Copy, Debug)]
pub(super) struct Obstacle {
    /// The point.
    pub(super) at: Point,
    /// The rectangle.
    pub(super) frame: Frame,
    /// The scale from which it is there.
    pub(super) from_scale: f64,
}

/// The scales at which a rectangle covers a fixed one: where `low < d · scale < high` for both axes.
fn covered(low: (f64, f64), high: (f64, f64), d: (f64, f64)) -> Option<(f64, f64)> {
    let (mut from, mut to) = (0.0_f64, f64::INFINITY);
    for (low, high, d) in [(low.0, high.0, d.0), (low.1, high.1, d.1)] {
        if d == 0.0 {
            if low >= 0.0 || high <= 0.0 {
                return None;
            }
        } else {
            let (near, far) = if d > 0.0 { (low / d, high / d) } else { (high / d, low / d) };
            from = from.max(near);
            to = to.min(far);
        }
    }
    (from < to).then_some((from, to))
}

/// The smallest scale, not below `wanted.from_scale`, from which `wanted` meets no obstacle any more; `None`
/// where it always would.
pub(super) fn free_from(wanted: &Obstacle, obstacles: &[Obstacle]) -> Option<f64> {
    let mut free = wanted.from_scale;
    for other in obstacles {
        let (a, b) = (&wanted.frame, &other.frame);
        let d = (wanted.at.x - other.at.x, wanted.at.y - other.at.y);
        let low = (b.left - a.right, b.top - a.bottom);
        let high = (b.right - a.left, b.bottom - a.top);
        // Most are out of reach already; this spares the divisions.
        let passed = |low: f64, high: f64, d: f64| d.abs() * free >= high.max(-low);
        if passed(low.0, high.0, d.0) || passed(low.1, high.1, d.1) {
            continue;
        }
        if let Some((_, to)) = covered(low, high, d)
            && to > other.from_scale
        {
            free = free.max(to);
        }
    }
    (free < MAX_SCALE).then_some(free)
}

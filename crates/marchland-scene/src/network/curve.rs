//! Ties as lines: straight for a single one, bowed apart where several join one pair.

use super::layout::WORLD_PX;
use crate::space::Point;

/// How far apart parallel ties run in the middle, CSS pixels at the size the figure is designed for.
const LANE_PX: f64 = 11.0;
/// And in part of their length, so that long ones open further.
const LANE_SHARE: f64 = 0.035;
/// Straight pieces of a bow.
const N_PIECES: u32 = 14;

/// The line of a tie from `a` to `b` in a lane, in half steps from the straight line.
pub(super) fn tie_line(a: Point, b: Point, lane: i32) -> Vec<Point> {
    if lane == 0 {
        return vec![a, b];
    }
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let length = (dx * dx + dy * dy).sqrt();
    let aside = f64::from(lane) / 2.0 * (LANE_PX / WORLD_PX + LANE_SHARE * length);
    // A quadratic curve passes half as far from the chord as its control point.
    let along = if length > 0.0 { 2.0 * aside / length } else { 0.0 };
    let control = Point::new(f64::midpoint(a.x, b.x) - dy * along, f64::midpoint(a.y, b.y) + dx * along);
    (0..=N_PIECES)
        .map(|piece| {
            let t = f64::from(piece) / f64::from(N_PIECES);
            let (u, v, w) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
            Point::new(u * a.x + v * control.x + w * b.x, u * a.y + v * control.y + w * b.y)
        })
        .collect()
}

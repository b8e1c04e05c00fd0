//! Where in an area its number can stand.

use super::ground::GroundArea;
use crate::pick::inside;
use crate::space::{Bounds, Point};

/// Rows and columns of the grid over an area; a row is the bits of a number.
const N_GRID: usize = 24;
/// Rows and columns of points that are tried.
const N_TRIED: usize = 8;
/// No more seats than this: one of them will be free.
const N_SEATS: usize = 14;

/// Which cells of a grid over an area lie in it with all four corners: a column is a bit of its row.
#[derive(Clone, Debug)]
pub(super) struct Cells([u32; N_GRID]);

impl Cells {
    fn of(area: &GroundArea) -> Self {
        let share = |from: f64, to: f64, at: usize| from + (to - from) * at as f64 / N_GRID as f64;
        let (min, max) = (area.extent.min, area.extent.max);
        let corners = |row: usize| {
            let y = share(min.y, max.y, row);
            let is_in = |&column: &usize| inside(&area.rings, Point::new(share(min.x, max.x, column), y));
            (0..=N_GRID).filter(is_in).fold(0_u32, |bits, column| bits | 1 << column)
        };
        let mut above = corners(0);
        Self(std::array::from_fn(|row| {
            let below = corners(row + 1);
            let both = std::mem::replace(&mut above, below) & below;
            both & both >> 1
        }))
    }

    /// Whether every cell that a box reaches into lies in the area.
    fn hold(&self, area: &GroundArea, at: Point, (width, height): (f64, f64)) -> bool {
        let cell = |at: f64, from: f64, to: f64| {
            let cell = ((at - from) / (to - from) * N_GRID as f64).floor();
            (0.0..N_GRID as f64).contains(&cell).then_some(cell as usize)
        };
        let (min, max) = (area.extent.min, area.extent.max);
        let across = |x: f64| cell(at.x + x * width / 2.0, min.x, max.x);
        let down = |y: f64| cell(at.y + y * height / 2.0, min.y, max.y);
        let sides = across(-1.0).zip(across(1.0)).zip(down(-1.0).zip(down(1.0)));
        sides.is_some_and(|((left, right), (top, bottom))| {
            let wanted = u32::MAX >> (31 - (right - left)) << left;
            self.0[top..=bottom].iter().all(|row| row & wanted == wanted)
        })
    }
}

/// Points in a window at which a box of a width and height, in the world, lies wholly in the area: its own point for
/// words first, then those nearest to it, or to the middle of a window that it lies outside of. Empty where nowhere is
/// room.
pub(super) fn seats(area: &GroundArea, window: Bounds, size: (f64, f64)) -> Vec<Point> {
    let from = Point::new(area.extent.min.x.max(window.min.x), area.extent.min.y.max(window.min.y));
    let to = Point::new(area.extent.max.x.min(window.max.x), area.extent.max.y.min(window.max.y));
    if to.x - from.x < size.0 || to.y - from.y < size.1 {
        return Vec::new();
    }
    let cells = area.cells.get_or_init(|| Cells::of(area));
    let share = |from: f64, to: f64, at: usize| from + (to - from) * (at as f64 + 0.5) / N_TRIED as f64;
    let rows = (0..N_TRIED).flat_map(|row| (0..N_TRIED).map(move |column| (column, row)));
    let points = rows.map(|(x, y)| Point::new(share(from.x, to.x, x), share(from.y, to.y, y)));
    let mut points: Vec<Point> = points.filter(|&at| cells.hold(area, at, size)).collect();
    let is_in = window.contains(area.label);
    let near = if is_in { area.label } else { Bounds { min: from, max: to }.centre() };
    let away = |at: &Point| marchland_core::math::hypot(at.x - near.x, at.y - near.y);
    marchland_core::order::sort_by(&mut points, |a, b| away(a).total_cmp(&away(b)));
    let own = (is_in && cells.hold(area, area.label, size)).then_some(area.label);
    own.into_iter().chain(points).take(N_SEATS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use marchland_core::basemap::AreaKind;

    /// An L of a unit's side, its arm a fifth wide.
    fn area() -> GroundArea {
        let ring = [(0.0, 0.0), (0.2, 0.0), (0.2, 0.8), (1.0, 0.8), (1.0, 1.0), (0.0, 1.0)];
        let ring: Vec<Point> = ring.map(|(x, y)| Point::new(x, y)).to_vec();
        let extent = Bounds::of(ring.iter().copied()).expect("points");
        GroundArea::of_rings("l", AreaKind::Province, Point::new(0.1, 0.5), vec![ring], extent)
    }

    #[test]
    fn words_stand_only_where_they_lie_inside() {
        let area = area();
        let window = area.extent;
        let narrow = seats(&area, window, (0.1, 0.1));
        assert_eq!(narrow.first(), Some(&Point::new(0.1, 0.5)), "its own point first");
        assert!(narrow.len() > 4, "{narrow:?}");
        let wide = seats(&area, window, (0.5, 0.03));
        assert!(!wide.is_empty() && wide.iter().all(|at| at.y > 0.8), "only in the foot: {wide:?}");
        assert_eq!(seats(&area, window, (0.5, 0.5)), [], "no room");
        assert_eq!(seats(&area, window, (2.0, 0.1)), [], "wider than the area");
        // Its own point lies outside of what is seen: the number stands where the area is seen.
        let corner = Bounds { min: Point::new(0.4, 0.7), max: Point::new(0.9, 1.2) };
        let seen = seats(&area, corner, (0.1, 0.03));
        assert!(!seen.is_empty() && seen.iter().all(|&at| corner.contains(at)), "{seen:?}");
    }
}

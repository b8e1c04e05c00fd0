//! Where in an area its number can stand.

use super::ground::GroundArea;
use crate::pick::inside;
use crate::space::Point;

/// Rows and columns of the grid over an area; a row is the bits of a number.
const N_GRID: usize = 24;
/// No more seats than this: one of them will be free.
const N_SEATS: usize = 5;

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

/// Points at which a box of a width and height, in the world, lies wholly in the area: its own point for words first,
/// then those nearest to it. Empty where nowhere is room.
pub(super) fn seats(area: &GroundArea, size: (f64, f64)) -> Vec<Point> {
    /// Every so many cells a point is tried.
    const STEP: usize = 3;
    let (min, max) = (area.extent.min, area.extent.max);
    if max.x - min.x < size.0 || max.y - min.y < size.1 {
        return Vec::new();
    }
    let cells = area.cells.get_or_init(|| Cells::of(area));
    let share = |from: f64, to: f64, at: usize| from + (to - from) * (at as f64 + 0.5) / N_GRID as f64;
    let rows = (1..N_GRID).step_by(STEP);
    let points = rows.flat_map(|row| (1..N_GRID).step_by(STEP).map(move |column| (column, row)));
    let points = points.map(|(x, y)| Point::new(share(min.x, max.x, x), share(min.y, max.y, y)));
    let mut points: Vec<Point> = points.filter(|&at| cells.hold(area, at, size)).collect();
    let away = |at: &Point| marchland_core::math::hypot(at.x - area.label.x, at.y - area.label.y);
    marchland_core::order::sort_by(&mut points, |a, b| away(a).total_cmp(&away(b)));
    let own = cells.hold(area, area.label, size).then_some(area.label);
    own.into_iter().chain(points).take(N_SEATS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::space::Bounds;
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
        let narrow = seats(&area, (0.1, 0.1));
        assert_eq!(narrow.first(), Some(&Point::new(0.1, 0.5)), "its own point first");
        assert_eq!(narrow.len(), N_SEATS);
        let wide = seats(&area, (0.5, 0.03));
        assert!(!wide.is_empty() && wide.iter().all(|at| at.y > 0.8), "only in the foot: {wide:?}");
        assert_eq!(seats(&area, (0.5, 0.5)), [], "no room");
        assert_eq!(seats(&area, (2.0, 0.1)), [], "wider than the area");
    }
}

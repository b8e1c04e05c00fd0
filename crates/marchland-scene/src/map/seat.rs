//! Where in an area its number can stand.

use super::ground::GroundArea;
use crate::pick::inside;
use crate::space::Point;

/// Rows and columns of the grid of points that are tried.
const N_GRID: usize = 7;
/// No more seats than this: one of them will be free.
const N_SEATS: usize = 5;

/// Points at which a box of a width and height, in the world, lies wholly in the area: its own point for words first,
/// then those nearest to it. Empty where nowhere is room.
pub(super) fn seats(area: &GroundArea, (width, height): (f64, f64)) -> Vec<Point> {
    let (min, max) = (area.extent.min, area.extent.max);
    if max.x - min.x < width || max.y - min.y < height {
        return Vec::new();
    }
    let holds = |at: &Point| {
        let corner = |x: f64, y: f64| Point::new(at.x + x * width / 2.0, at.y + y * height / 2.0);
        let ends = [corner(-1.0, -1.0), corner(1.0, -1.0), corner(1.0, 1.0), corner(-1.0, 1.0)];
        inside(&area.rings, *at) && ends.into_iter().all(|end| inside(&area.rings, end))
    };
    let share = |from: f64, to: f64, at: usize| from + (to - from) * (at as f64 + 0.5) / N_GRID as f64;
    let cell = |at: usize| Point::new(share(min.x, max.x, at % N_GRID), share(min.y, max.y, at / N_GRID));
    let mut points: Vec<Point> = (0..N_GRID * N_GRID).map(cell).collect();
    let away = |at: &Point| marchland_core::math::hypot(at.x - area.label.x, at.y - area.label.y);
    marchland_core::order::sort_by(&mut points, |a, b| away(a).total_cmp(&away(b)));
    std::iter::once(area.label).chain(points).filter(holds).take(N_SEATS).collect()
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
        let wide = seats(&area, (0.5, 0.05));
        assert!(!wide.is_empty() && wide.iter().all(|at| at.y > 0.8), "only in the foot: {wide:?}");
        assert_eq!(seats(&area, (0.5, 0.5)), [], "no room");
        assert_eq!(seats(&area, (2.0, 0.1)), [], "wider than the area");
    }
}

//! The key under a map that leaves the page: its scale, and what each form and line means, drawn as in the map.

use super::MapInput;
use crate::scene::{Anchor, Layer, Mark, Scene, Shape};
use crate::space::{Point, Size, View, lon_lat_from_world, world_per_km};
use crate::style::{Class, LegendRow, Paper, legend, paint};
use crate::text::width_px;

/// Longest scale bar, CSS pixels.
pub const SCALE_MAX_PX: f64 = 120.0;
/// Height of a row.
const ROW_PX: f64 = 19.0;
/// Width of a sample, and of the space after it.
const SAMPLE_PX: (f64, f64) = (26.0, 8.0);
/// Space between columns.
const GAP_PX: f64 = 22.0;

/// A round number of kilometres that a scale bar in the middle of the view can show, and its length in CSS pixels.
pub fn scale(view: View) -> (u32, f64) {
    let px_per_km = world_per_km(lon_lat_from_world(view.centre).lat) * view.scale();
    let steps = [1000, 500, 200, 100, 50, 20, 10, 5, 2, 1];
    let km = steps.into_iter().find(|&km| f64::from(km) * px_per_km <= SCALE_MAX_PX).unwrap_or(1);
    (km, f64::from(km) * px_per_km)
}

/// The key of a map under a view, as wide as it, in pixels of its own view.
pub fn key(input: &MapInput<'_>, map: View) -> (Scene, View) {
    let rows = legend(input.line);
    let label_px = rows.iter().map(|row| words_px(row.label)).fold(SCALE_MAX_PX, f64::max);
    let column_px = SAMPLE_PX.0 + SAMPLE_PX.1 + label_px + GAP_PX;
    let n_columns = ((map.size.width + GAP_PX) / column_px).max(1.0) as usize;
    // The scale takes the first place.
    let n_rows = (rows.len() + 1).div_ceil(n_columns);
    let at = |place: usize| {
        let (column, row) = (place / n_rows, place % n_rows);
        (column as f64 * column_px, (row as f64 + 0.5) * ROW_PX)
    };
    let mut marks = bar(scale(map), at(0));
    for (place, row) in rows.iter().enumerate() {
        marks.extend(entry(row, at(place + 1)));
    }
    let size = Size { width: map.size.width, height: n_rows as f64 * ROW_PX };
    let scene = Scene { layers: vec![Layer { name: "key", marks }], ..Scene::default() };
    (scene, crate::timeline::view(size))
}

fn words_px(words: &str) -> f64 {
    paint(Class::FigureNote, Paper::Light).font.map_or(0.0, |font| width_px(words, font))
}

fn words(text: String, (x, y): (f64, f64)) -> Mark {
    let shape =
        Shape::Label { at: Point::new(x, y), text, anchor: Anchor::Start, shift_px: (0.0, 0.0), angle: 0.0 };
    Mark::new(shape, Class::FigureNote)
}

fn run(points: &[(f64, f64)]) -> Shape {
    Shape::Polyline { points: points.iter().map(|&(x, y)| Point::new(x, y)).collect() }
}

fn bar((km, length): (u32, f64), (x, y): (f64, f64)) -> Vec<Mark> {
    let ends = [(x, y - 4.0), (x, y + 2.0), (x + length, y + 2.0), (x + length, y - 4.0)];
    vec![
        Mark::new(run(&ends), Class::Axis),
        words(marchland_words::n_km(km as usize), (x + length + SAMPLE_PX.1, y)),
    ]
}

fn entry(row: &LegendRow, (x, y): (f64, f64)) -> [Mark; 2] {
    let (middle, end) = (x + SAMPLE_PX.0 / 2.0, x + SAMPLE_PX.0);
    let shape = match (row.glyph, row.class) {
        (Some(glyph), _) => Shape::Glyph { at: Point::new(middle, y), glyph, radius_px: 6.0 },
        (None, Class::IncidentArea(..) | Class::SumArea(..)) => {
            let corners = [(x, y - 6.0), (end, y - 6.0), (end, y + 6.0), (x, y + 6.0)];
            Shape::Polygon { rings: vec![corners.map(|(x, y)| Point::new(x, y)).to_vec()] }
        }
        (None, _) => run(&[(x, y), (end, y)]),
    };
    [Mark::new(shape, row.class), words(row.label.to_owned(), (end + SAMPLE_PX.1, y))]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::space::world_from_lon_lat;
    use marchland_core::LonLat;

    #[test]
    fn the_bar_is_round_and_fits() {
        let centre = world_from_lon_lat(LonLat::new(70.0, 33.0));
        let size = Size { width: 800.0, height: 600.0 };
        for (zoom, expected) in [(4.0, 500), (6.0, 200), (8.0, 50), (11.0, 5)] {
            let (km, px) = scale(View { centre, zoom, size });
            assert_eq!(km, expected, "zoom {zoom}");
            assert!((20.0..=SCALE_MAX_PX).contains(&px), "{px}");
        }
    }
}

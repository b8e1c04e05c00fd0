use super::*;
use crate::scene::{Glyph, Layer};
use crate::space::Size;
use crate::style::{Class, Emphasis};
use marchland_core::{IncidentIdx, PlaceIdx, Quad};

const PLAIN: Emphasis = Emphasis::Plain;

/// One world unit is 100 pixels, the origin in the middle of a 400 × 400 screen.
fn view() -> View {
    View {
        centre: Point::default(),
        zoom: marchland_core::math::log2(100.0 / 256.0),
        size: Size { width: 400.0, height: 400.0 },
    }
}

fn scene(marks: Vec<Mark>) -> Scene {
    let marks = marks.into_iter().map(|mark| Mark { min_zoom: mark.min_zoom - 2.0, ..mark }).collect();
    Scene { layers: vec![Layer { name: "all", marks }], ..Scene::default() }
}

fn incident(n: u32) -> Pick {
    Pick::Incident(IncidentIdx(n))
}

fn glyph(x: f64, y: f64, found: Pick) -> Mark {
    let shape = Shape::Glyph { at: Point::new(x, y), glyph: Glyph::Circle, radius_px: 6.0 };
    Mark::new(shape, Class::Incident(Quad::MaterialConflict, PLAIN)).picked(found)
}

fn square(half: f64, hole: f64, found: Pick) -> Mark {
    let ring = |h: f64| vec![Point::new(-h, -h), Point::new(h, -h), Point::new(h, h), Point::new(-h, h)];
    let shape = Shape::Polygon { rings: vec![ring(half), ring(hole)] };
    Mark::new(shape, Class::IncidentArea(Quad::MaterialConflict, PLAIN)).picked(found)
}

fn band(found: Pick) -> Mark {
    let shape = Shape::Polyline { points: vec![Point::new(-1.9, 1.0), Point::new(1.9, 1.0)] };
    Mark::new(shape, Class::IncidentBand(Quad::MaterialConflict, PLAIN)).width(12.0).picked(found)
}

#[test]
fn small_forms_are_met_within_the_tolerance_and_the_nearest_wins() {
    let scene = scene(vec![glyph(0.0, 0.0, incident(1)), glyph(0.2, 0.0, incident(2))]);
    let cases = [
        ((200.0, 200.0), Some(incident(1))),
        ((208.0, 200.0), Some(incident(1))),
        ((212.0, 200.0), Some(incident(2))),
        ((230.0, 200.0), Some(incident(2))),
        ((231.0, 200.0), None),
    ];
    for (at, found) in cases {
        assert_eq!(pick(&scene, view(), at, 4.0), found, "{at:?}");
    }
}

#[test]
fn of_forms_at_one_point_the_topmost_wins() {
    let scene = scene(vec![glyph(0.0, 0.0, incident(1)), glyph(0.0, 0.0, incident(2))]);
    assert_eq!(pick(&scene, view(), (200.0, 200.0), 4.0), Some(incident(2)));
}

#[test]
fn a_near_miss_of_a_glyph_is_not_the_area_behind_it() {
    let area = Pick::Place(PlaceIdx(7));
    let scene = scene(vec![glyph(0.0, 0.0, incident(1)), square(1.0, 0.0, area)]);
    assert_eq!(pick(&scene, view(), (209.0, 200.0), 4.0), Some(incident(1)));
    assert_eq!(pick(&scene, view(), (220.0, 200.0), 4.0), Some(area));
}

#[test]
fn holes_are_not_part_of_an_area() {
    let area = Pick::Place(PlaceIdx(7));
    let scene = scene(vec![square(1.0, 0.5, area)]);
    let cases = [((200.0, 200.0), None), ((275.0, 200.0), Some(area)), ((305.0, 200.0), None)];
    for (at, found) in cases {
        assert_eq!(pick(&scene, view(), at, 4.0), found, "{at:?}");
    }
}

#[test]
fn lines_are_as_thick_as_they_are_painted() {
    let scene = scene(vec![band(Pick::Line)]);
    assert_eq!(pick(&scene, view(), (250.0, 309.0), 4.0), Some(Pick::Line));
    assert_eq!(pick(&scene, view(), (250.0, 311.0), 4.0), None);
}

#[test]
fn what_the_zoom_hides_is_not_found() {
    let scene = scene(vec![glyph(0.0, 0.0, incident(1)).from_zoom(8.0)]);
    assert_eq!(pick(&scene, view(), (200.0, 200.0), 4.0), None);
    assert_eq!(picks_in_reading_order(&scene, view()), []);
}

#[test]
fn the_keyboard_walks_row_by_row_and_meets_each_thing_once() {
    let marks = vec![
        glyph(1.0, 1.0, incident(4)),
        glyph(1.0, -1.5, incident(2)),
        glyph(-1.0, -1.45, incident(1)),
        glyph(0.0, 0.0, incident(3)),
        glyph(0.5, 0.1, incident(3)),
        glyph(9.0, 0.0, incident(9)),
    ];
    let walk: Vec<Pick> = picks_in_reading_order(&scene(marks), view()).into_iter().map(|(p, _)| p).collect();
    assert_eq!(walk, [incident(1), incident(2), incident(3), incident(4)]);
}

#[test]
fn a_disc_that_the_zoom_makes_small_is_met_like_a_point() {
    let disc = Shape::Disc { at: Point::default(), radius: 0.05 };
    let mark = Mark::new(disc, Class::IncidentArea(Quad::MaterialConflict, PLAIN)).picked(incident(1));
    let scene = scene(vec![mark]);
    assert_eq!(pick(&scene, view(), (207.0, 200.0), 4.0), Some(incident(1)));
    assert_eq!(pick(&scene, view(), (211.0, 200.0), 4.0), None);
    let closer = View { zoom: view().zoom + 3.0, ..view() };
    assert_eq!(pick(&scene, closer, (239.0, 200.0), 4.0), Some(incident(1)));
    assert_eq!(pick(&scene, closer, (242.0, 200.0), 4.0), None);
}

#[test]
fn a_line_beside_an_area_needs_aim() {
    let edge = Shape::Polyline { points: vec![Point::new(1.0, -1.0), Point::new(1.0, 1.0)] };
    let edge = Mark::new(edge, Class::NamedLine).picked(Pick::Line);
    let scene = scene(vec![square(1.0, 0.0, incident(1)), edge]);
    let cases = [
        ((300.0, 200.0), Some(Pick::Line)),
        ((297.0, 200.0), Some(Pick::Line)),
        ((290.0, 200.0), Some(incident(1))),
        ((308.0, 200.0), Some(Pick::Line)),
        ((320.0, 200.0), None),
    ];
    for (at, found) in cases {
        assert_eq!(pick(&scene, view(), at, 12.0), found, "{at:?}");
    }
}

#[test]
fn what_reaches_into_the_screen_is_walked_to() {
    // A bar that begins on the screen and goes on beyond it, an area around the screen, and a line past it.
    let line = |y: f64, from: f64, to: f64, n: u32| {
        let shape = Shape::Polyline { points: vec![Point::new(from, y), Point::new(to, y)] };
        Mark::new(shape, Class::SumSpan(Quad::MaterialConflict, PLAIN)).picked(incident(n))
    };
    let marks = vec![
        square(9.0, 0.0, incident(1)),
        line(1.0, 1.0, 9.0, 2),
        line(-1.0, -9.0, 9.0, 3),
        line(9.0, 0.0, 1.0, 4),
    ];
    let walk = picks_in_reading_order(&scene(marks), view());
    let whole = |(x, y): (f64, f64)| (x.round(), y.round());
    let stands = |n: u32| walk.iter().find(|(pick, _)| *pick == incident(n)).map(|&(_, at)| whole(at));
    assert_eq!(stands(1), Some((200.0, 200.0)));
    assert_eq!(stands(2), Some((300.0, 300.0)));
    assert_eq!(stands(3), Some((200.0, 100.0)));
    assert_eq!(stands(4), None);
}

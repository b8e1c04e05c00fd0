use super::*;
use crate::scene::{Glyph, Layer};
use crate::space::{Point, Size};
use crate::style::{Class, Emphasis};

/// One world unit is 100 pixels, the origin in the middle of a 400 × 300 screen.
fn view() -> View {
    View {
        centre: Point::default(),
        zoom: marchland_core::math::log2(100.0 / 256.0),
        size: Size { width: 400.0, height: 300.0 },
    }
}

fn scene(marks: Vec<Mark>) -> Scene {
    Scene { layers: vec![Layer { name: "labels", marks }], ..Scene::default() }
}

fn label(x: f64, y: f64, text: &str, class: Class) -> Mark {
    let anchor = Anchor::Middle;
    let shape = Shape::Label {
        at: Point::new(x, y),
        text: text.to_owned(),
        anchor,
        shift_px: (0.0, 0.0),
        angle: 0.0,
    };
    Mark { min_zoom: -9.0, ..Mark::new(shape, class) }
}

fn town(x: f64, text: &str) -> Mark {
    let shape = Shape::Label {
        at: Point::new(x, 0.0),
        text: text.to_owned(),
        anchor: Anchor::Start,
        shift_px: (6.0, 0.0),
        angle: 0.0,
    };
    Mark { min_zoom: -9.0, ..Mark::new(shape, Class::TownLabel) }
}

fn texts(marks: Vec<Mark>) -> Vec<String> {
    place_labels(&scene(marks), view()).into_iter().map(|placed| placed.text).collect()
}

#[test]
fn a_higher_class_takes_the_room_whatever_the_order() {
    let crowd = |n| (0..n).map(|_| label(0.0, 0.0, "Paktika province", Class::ProvinceLabel));
    let placed = texts(crowd(9).chain([label(0.0, 0.0, "AFGHANISTAN", Class::CountryLabel)]).collect());
    assert_eq!(placed[0], "AFGHANISTAN");
    assert!((2..9).contains(&placed.len()), "some move aside, the rest is left out: {placed:?}");
}

#[test]
fn a_town_moves_to_its_other_side_before_it_gives_up() {
    let placed = place_labels(&scene(vec![town(0.0, "Chaman"), town(0.05, "Spin Boldak")]), view());
    assert_eq!(placed.len(), 2);
    assert_eq!((placed[0].anchor, placed[1].anchor), (Anchor::Start, Anchor::End));
}

#[test]
fn words_keep_off_marks_but_counts_stand_in_them() {
    let glyph = Shape::Glyph { at: Point::default(), glyph: Glyph::Circle, radius_px: 60.0 };
    let disc = Mark { min_zoom: -9.0, ..Mark::new(glyph, Class::Cluster(Emphasis::Plain)) };
    let placed =
        texts(vec![disc, label(0.0, 0.0, "Kabul", Class::ProvinceLabel), label(0.0, 0.0, "3", Class::Count)]);
    assert_eq!(placed, ["3"]);
}

#[test]
fn zoom_and_screen_bound_what_is_placed() {
    let early = Mark { min_zoom: 3.0, ..label(0.0, 0.0, "later", Class::TownLabel) };
    let off = label(1.98, 0.0, "half off the screen", Class::TownLabel);
    assert_eq!(texts(vec![early, off]), Vec::<String>::new());
}

#[test]
fn nothing_placed_overlaps() {
    let marks = (0..200).map(|n| {
        let (x, y) = (f64::from(n % 20) * 0.2 - 2.0, f64::from(n / 20) * 0.3 - 1.5);
        label(x, y, "Nangarhar", Class::TownLabel)
    });
    let placed = place_labels(&scene(marks.collect()), view());
    let font = paint(Class::TownLabel, Paper::Light).font.unwrap();
    let boxes: Vec<Box2> = placed
        .iter()
        .map(|text| Box2::upright(text.at, (width_px(&text.text, font) / 2.0, font.size_px / 2.0)))
        .collect();
    assert!(boxes.len() > 20);
    for (at, one) in boxes.iter().enumerate() {
        assert!(boxes[at + 1..].iter().all(|other| !one.meets(other)));
    }
}

#[test]
fn turned_boxes_meet_only_where_they_do() {
    let one = Box2::turned((0.0, 0.0), (50.0, 5.0), std::f64::consts::FRAC_PI_4);
    let cases = [((30.0, 30.0), true), ((30.0, -30.0), false), ((0.0, 14.0), true), ((0.0, 40.0), false)];
    for (at, meets) in cases {
        assert_eq!(one.meets(&Box2::upright(at, (5.0, 5.0))), meets, "{at:?}");
    }
}

fn along(points: &[(f64, f64)]) -> Vec<PlacedText> {
    let points = points.iter().map(|&(x, y)| Point::new(x, y)).collect();
    let shape = Shape::LabelAlong { points, text: "Durand Line".to_owned(), lift_px: 8.0 };
    place_labels(&scene(vec![Mark { min_zoom: -9.0, ..Mark::new(shape, Class::NamedLineLabel) }]), view())
}

#[test]
fn letters_follow_a_line_from_left_to_right_whichever_way_it_is_drawn() {
    for line in [[(-1.5, 1.0), (1.5, -1.0)], [(1.5, -1.0), (-1.5, 1.0)]] {
        let letters = along(&line);
        assert_eq!(letters.iter().map(|l| l.text.as_str()).collect::<String>(), "DurandLine");
        assert!(letters.is_sorted_by(|a, b| a.at.0 < b.at.0));
        let angle = marchland_core::math::atan2(-2.0, 3.0);
        for letter in &letters {
            assert!((letter.angle - angle).abs() < 0.02, "{}", letter.angle);
            // Above the line: y grows downward, the line is y = −2/3 x around the middle of the screen.
            let line_y = 150.0 - (letter.at.0 - 200.0) * 2.0 / 3.0;
            assert!(letter.at.1 < line_y - 5.0, "{:?}", letter.at);
        }
    }
}

#[test]
fn letters_choose_the_straight_part_of_a_line() {
    let letters = along(&[(-1.9, 1.2), (-1.6, -1.2), (-1.3, 1.2), (-1.0, -1.2), (-0.9, 0.4), (1.9, 0.4)]);
    assert!(letters.iter().all(|letter| letter.at.0 > 110.0 && letter.angle.abs() < 0.1), "{letters:?}");
}

#[test]
fn a_line_too_short_or_too_bent_for_its_name_has_it_straight_beside() {
    let zigzag: Vec<_> =
        (0..40).map(|at| (f64::from(at) * 0.02 - 0.4, f64::from(at % 2) * 0.9 - 0.45)).collect();
    for line in [&[(0.0, 0.0), (0.4, 0.0)][..], &zigzag] {
        let placed = along(line);
        assert_eq!(
            placed.iter().map(|text| (text.text.as_str(), text.angle)).collect::<Vec<_>>(),
            [("Durand Line", 0.0)]
        );
    }
    assert_eq!(along(&[]), []);
}

#[test]
fn a_script_whose_letters_join_is_never_set_letter_by_letter() {
    let points = vec![Point::new(-1.5, 0.2), Point::new(1.5, 0.0)];
    let shape = Shape::LabelAlong { points, text: "د ډیورنډ کرښه".to_owned(), lift_px: 8.0 };
    let mark = Mark { min_zoom: -9.0, ..Mark::new(shape, Class::NamedLineLabel) };
    assert_eq!(texts(vec![mark]), ["د ډیورنډ کرښه"]);
}

#[test]
fn the_inside_of_a_bend_does_not_squeeze_the_letters() {
    let arc: Vec<_> = (0..=40)
        .map(|at| {
            let angle = f64::from(at) * std::f64::consts::PI / 40.0;
            (-0.9 * marchland_core::math::cos(angle), 0.9 * marchland_core::math::sin(angle))
        })
        .collect();
    let letters = along(&arc);
    let gap = |pair: &[PlacedText]| {
        marchland_core::math::hypot(pair[1].at.0 - pair[0].at.0, pair[1].at.1 - pair[0].at.1)
    };
    assert_eq!(letters.len(), 10, "{letters:?}");
    assert!(
        letters.windows(2).all(|pair| gap(pair) > 5.5),
        "{:?}",
        letters.windows(2).map(gap).collect::<Vec<_>>()
    );
}

#[test]
fn a_second_line_in_another_script_is_left_out_where_there_is_no_room_for_it() {
    let marks = |zoom| {
        let view = View { zoom, ..view() };
        let names = [town(0.0, "Kabul\nکابل")].into_iter().collect();
        place_labels(&scene(names), view).into_iter().map(|text| text.text).collect::<Vec<_>>()
    };
    assert_eq!(marks(NATIVE_ZOOM), ["Kabul", "کابل"]);
    assert_eq!(marks(NATIVE_ZOOM - 1.0), ["Kabul"]);
    let crowd = (-9..=9).map(|at| label(0.0, f64::from(at) * 0.18, "Paktika", Class::ProvinceLabel));
    let mut all = vec![label(0.0, 0.0, "PAKISTAN\nپاکستان", Class::TownLabel)];
    all.extend(crowd);
    assert!(!texts(all).contains(&"پاکستان".to_owned()));
}

#[test]
fn words_lie_across_the_named_line_only_where_there_is_no_other_place() {
    let line = |x: f64| {
        let points = vec![Point::new(x, -1.4), Point::new(x, 1.4)];
        Mark { min_zoom: -9.0, ..Mark::new(Shape::Polyline { points }, Class::NamedLineCasing) }
    };
    let anchors =
        |marks| place_labels(&scene(marks), view()).into_iter().map(|text| text.anchor).collect::<Vec<_>>();
    assert_eq!(anchors(vec![town(0.0, "Chaman")]), [Anchor::Start]);
    assert_eq!(anchors(vec![line(0.2), town(0.0, "Chaman")]), [Anchor::End]);
    assert_eq!(anchors(vec![line(0.2), line(-0.2), town(0.0, "Chaman")]), [Anchor::Start]);
}

#[test]
fn the_number_of_an_area_stands_once_at_the_first_seat_that_is_free() {
    let of = |pick| move |x: f64, text: &str| label(x, 0.0, text, Class::AreaCount).picked(pick);
    let incident = |n| Pick::Incident(marchland_core::IncidentIdx(n));
    let (one, other) = (of(incident(1)), of(incident(2)));
    let marks = vec![one(0.0, "3"), one(1.0, "3"), other(0.0, "12"), other(0.8, "12"), other(-1.0, "12")];
    let placed = place_labels(&scene(marks), view());
    let seats: Vec<(Option<Pick>, f64)> = placed.iter().map(|text| (text.pick, text.at.0.round())).collect();
    assert_eq!(seats, [(Some(incident(1)), 200.0), (Some(incident(2)), 280.0)]);
    for (at, found) in [((200.0, 150.0), Some(incident(1))), ((282.0, 147.0), Some(incident(2)))] {
        assert_eq!(pick_words(&placed, at), found, "{at:?}");
    }
    assert_eq!(pick_words(&placed, (240.0, 150.0)), None, "between the two");
}

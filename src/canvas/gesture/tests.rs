//! Drags, taps and pinches on a view of known size.

use super::*;
use marchland_scene::space::{Point, Size};

const RANGE: (f64, f64) = (0.0, 12.0);

fn view() -> View {
    View { centre: Point::new(0.5, 0.5), zoom: 2.0, size: Size { width: 400.0, height: 300.0 } }
}

fn touch(pointer: i32, x: f64, y: f64) -> Touch {
    Touch { pointer, at: (x, y) }
}

#[test]
fn a_press_that_stays_is_a_tap() {
    let mut gesture = Gesture::default();
    gesture.down(touch(1, 50.0, 50.0));
    assert_eq!(gesture.moved(touch(1, 53.0, 51.0), view(), RANGE), None);
    assert_eq!(gesture.up(touch(1, 53.0, 51.0)), Some(Lift::Tap((53.0, 51.0))));
    assert!(!gesture.is_active());
}

#[test]
fn a_drag_keeps_the_world_under_the_finger() {
    let mut gesture = Gesture::default();
    let before = view();
    let held = before.world_from_screen((50.0, 60.0));
    gesture.down(touch(1, 50.0, 60.0));
    let half = gesture.moved(touch(1, 80.0, 70.0), before, RANGE).unwrap();
    let after = gesture.moved(touch(1, 120.0, 90.0), half, RANGE).unwrap();
    let (x, y) = after.screen_from_world(held);
    assert!((x - 120.0).abs() < 1e-6 && (y - 90.0).abs() < 1e-6, "{x} {y}");
    assert_eq!(gesture.up(touch(1, 120.0, 90.0)), Some(Lift::Drag));
}

#[test]
fn two_fingers_twice_as_far_apart_zoom_one_level() {
    let mut gesture = Gesture::default();
    gesture.down(touch(1, 100.0, 100.0));
    gesture.down(touch(2, 200.0, 100.0));
    let after = gesture.moved(touch(2, 300.0, 100.0), view(), RANGE).unwrap();
    assert!((after.zoom - 3.0).abs() < 1e-9, "{}", after.zoom);
    let kept = gesture.moved(touch(2, 99_999.0, 100.0), after, (0.0, 4.0)).unwrap();
    assert_eq!(kept.zoom, 4.0);
    assert_eq!(gesture.up(touch(2, 0.0, 0.0)), Some(Lift::Drag));
    assert!(gesture.is_active());
}

#[test]
fn unknown_pointers_change_nothing() {
    let mut gesture = Gesture::default();
    assert_eq!(gesture.moved(touch(9, 1.0, 1.0), view(), RANGE), None);
    assert_eq!(gesture.up(touch(9, 1.0, 1.0)), None);
}

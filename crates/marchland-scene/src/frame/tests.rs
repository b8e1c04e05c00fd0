use super::*;
use crate::scene::{Glyph, Layer};
use crate::space::Size;
use crate::style::Class;

#[test]
fn only_what_the_screen_and_the_zoom_show_is_drawn_in_order() {
    let view = View { centre: Point::default(), zoom: 0.0, size: Size { width: 256.0, height: 256.0 } };
    let glyph = |x| Shape::Glyph { at: Point::new(x, 0.0), glyph: Glyph::Circle, radius_px: 3.0 };
    let wide = Shape::Polyline { points: vec![Point::new(-9.0, 0.0), Point::new(9.0, 0.1)] };
    let marks = vec![
        Mark::new(wide, Class::River),
        Mark::new(glyph(0.6), Class::Town),
        Mark::new(glyph(2.0), Class::Town),
        Mark::new(glyph(0.1), Class::Capital).from_zoom(1.0),
        Mark::new(Shape::Polygon { rings: Vec::new() }, Class::Land),
    ];
    let scene = Scene { layers: vec![Layer { name: "ground", marks }], ..Scene::default() };
    let drawn: Vec<Class> = frame(&scene, view).marks.iter().map(|(_, mark)| mark.class).collect();
    assert_eq!(drawn, [Class::River, Class::Town]);
}

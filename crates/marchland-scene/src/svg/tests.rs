use super::*;
use crate::scene::{Glyph, Layer, Mark, Shape};
use crate::space::{Point, Size};
use crate::style::Emphasis;
use marchland_core::Quad;

fn draw(marks: Vec<Mark>, title: &str) -> String {
    let view = View { centre: Point::new(0.5, 0.5), zoom: 0.0, size: Size { width: 256.0, height: 256.0 } };
    render(
        &Scene { layers: vec![Layer { name: "marks", marks }], ..Scene::default() },
        view,
        Paper::Light,
        title,
    )
}

const AT: Point = Point::new(0.5, 0.25);

#[test]
fn numbers_are_short_and_never_negative_zero() {
    let cases =
        [(1.0, "1"), (1.5, "1.5"), (-0.001, "0"), (12.345_6, "12.35"), (-3.1, "-3.1"), (100.0, "100")];
    for (value, text) in cases {
        assert_eq!(number(value), text);
    }
}

#[test]
fn words_cannot_leave_their_element() {
    let shape = Shape::Label {
        at: AT,
        text: "</text><script>\u{0}\"&'".to_owned(),
        anchor: Anchor::Start,
        shift_px: (0.0, 0.0),
        angle: 0.0,
    };
    let svg = draw(vec![Mark::new(shape, Class::TownLabel)], "a <b> & \"c\"");
    assert!(svg.contains("<title>a &lt;b&gt; &amp; &quot;c&quot;</title>"));
    assert!(svg.contains(">&lt;/text&gt;&lt;script&gt;&quot;&amp;'</text>"), "{svg}");
}

#[test]
fn each_form_is_drawn_where_it_is() {
    let glyph = |glyph| Shape::Glyph { at: AT, glyph, radius_px: 10.0 };
    let quarter = std::f64::consts::FRAC_PI_2;
    let cases = [
        (Shape::Disc { at: AT, radius: 0.125 }, "<circle cx=\"128\" cy=\"64\" r=\"32\""),
        (glyph(Glyph::Circle), "<circle cx=\"128\" cy=\"64\" r=\"10\""),
        (glyph(Glyph::Diamond), "<polygon points=\"128,52.5 139.5,64 128,75.5 116.5,64\""),
        (Shape::Polyline { points: vec![AT, AT, Point::new(1.0, 1.0)] }, "<path d=\"M128 64L256 256\""),
        (
            Shape::Polygon { rings: vec![vec![AT, Point::new(1.0, 1.0), Point::new(0.0, 1.0)]] },
            "<path fill-rule=\"evenodd\" d=\"M128 64L256 256L0 256Z\"",
        ),
        (
            Shape::Arc { at: AT, radius_px: 10.0, from: 0.0, to: quarter },
            "<path d=\"M128 54A10 10 0 0 1 138 64\"",
        ),
        (
            Shape::Arc { at: AT, radius_px: 10.0, from: 0.0, to: 4.0 * quarter },
            "<circle cx=\"128\" cy=\"64\" r=\"10\"",
        ),
    ];
    for (shape, element) in cases {
        let svg = draw(vec![Mark::new(shape, Class::Cluster(Emphasis::Plain))], "");
        assert!(svg.contains(element), "{element} not in {svg}");
    }
}

#[test]
fn hatched_areas_share_one_pattern_and_open_forms_have_no_fill() {
    let area = || {
        Mark::new(
            Shape::Disc { at: AT, radius: 0.1 },
            Class::IncidentArea(Quad::VerbalConflict, Emphasis::Plain),
        )
    };
    let svg = draw(vec![area(), area()], "");
    assert_eq!(svg.matches("<pattern ").count(), 1);
    assert_eq!(svg.matches("fill=\"url(#hatch-0)\"").count(), 2);
    let river = Mark::new(Shape::Polyline { points: vec![AT, Point::new(1.0, 1.0)] }, Class::River);
    assert!(draw(vec![river.width(3.0)], "").contains("fill=\"none\" stroke=\"#b3c8cb\" stroke-width=\"3\""));
}

#[test]
fn every_group_is_closed() {
    let mark =
        |glyph| Mark::new(Shape::Glyph { at: AT, glyph, radius_px: 4.0 }, Class::Node(Emphasis::Plain));
    let glyphs =
        [Glyph::Square, Glyph::Triangle, Glyph::TriangleDown, Glyph::Hexagon, Glyph::Cross, Glyph::Star];
    let svg = draw(glyphs.into_iter().map(mark).collect(), "");
    assert_eq!(svg.matches("<polygon ").count(), glyphs.len());
    assert_eq!(svg.matches("<g ").count(), svg.matches("</g>").count());
    assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n"));
}

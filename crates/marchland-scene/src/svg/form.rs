//! Forms as SVG elements.

use super::{number, push, stroke};
use crate::scene::{Glyph, Mark, Shape};
use crate::space::{Point, View};
use crate::style::{Colour, Paint};

/// Writes a mark; over its fill, where it has one, the hatch of that id.
pub(super) fn write(svg: &mut String, mark: &Mark, view: View, paint: &Paint, hatch: Option<String>) {
    let Some(form) = element(&mark.shape, view) else { return };
    let is_open = matches!(mark.shape, Shape::Polyline { .. } | Shape::Arc { .. });
    let fill = paint.fill.filter(|_| !is_open).map_or_else(|| "none".to_owned(), Colour::css);
    let joins = if is_open { " stroke-linejoin=\"round\"" } else { "" };
    let stroke = stroke(paint, mark.width_px);
    if fill != "none" || !stroke.is_empty() {
        push(svg, format_args!("<{form} fill=\"{fill}\"{stroke}{joins}/>\n"));
    }
    if let Some(id) = hatch.filter(|_| !is_open) {
        push(svg, format_args!("<{form} fill=\"url(#{id})\"/>\n"));
    }
}

fn element(shape: &Shape, view: View) -> Option<String> {
    match shape {
        Shape::Polygon { rings } => {
            let path: String = rings.iter().map(|ring| run(ring, view) + "Z").collect();
            Some(format!("path fill-rule=\"evenodd\" d=\"{path}\""))
        }
        Shape::Polyline { points } => Some(format!("path d=\"{}\"", run(points, view))),
        Shape::Disc { at, radius } => {
            let (x, y) = view.screen_from_world(*at);
            Some(circle((x, y), radius * view.scale()))
        }
        Shape::Glyph { at, glyph, radius_px } => {
            let at = view.screen_from_world(*at);
            match glyph.corners() {
                None => Some(circle(at, *radius_px)),
                Some(corners) => {
                    let points: Vec<String> = corners
                        .iter()
                        .map(|&(x, y)| {
                            format!("{},{}", number(at.0 + x * radius_px), number(at.1 + y * radius_px))
                        })
                        .collect();
                    Some(format!("polygon points=\"{}\"", points.join(" ")))
                }
            }
        }
        Shape::Arc { at, radius_px, from, to } => {
            let centre = view.screen_from_world(*at);
            Some(arc(centre, *radius_px, *from, *to))
        }
        Shape::Label { .. } | Shape::LabelAlong { .. } => None,
    }
}

/// A run of points by tenths of a pixel; those that fall on the same one are written once.
fn run(points: &[Point], view: View) -> String {
    let mut path = String::new();
    let mut before = String::new();
    for &point in points {
        let (x, y) = view.screen_from_world(point);
        let here = format!("{} {}", number(tenth(x)), number(tenth(y)));
        if here != before {
            path.push(if path.is_empty() { 'M' } else { 'L' });
            path.push_str(&here);
            before = here;
        }
    }
    path
}

fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

fn circle((x, y): (f64, f64), radius: f64) -> String {
    format!("circle cx=\"{}\" cy=\"{}\" r=\"{}\"", number(x), number(y), number(radius))
}

fn arc((x, y): (f64, f64), radius: f64, from: f64, to: f64) -> String {
    use std::f64::consts::TAU;
    if to - from >= TAU {
        return circle((x, y), radius);
    }
    let end = |angle: f64| {
        let (px, py) =
            (x + radius * marchland_core::math::sin(angle), y - radius * marchland_core::math::cos(angle));
        format!("{} {}", number(px), number(py))
    };
    let (large, r) = (u8::from(to - from > TAU / 2.0), number(radius));
    format!("path d=\"M{}A{r} {r} 0 {large} 1 {}\"", end(from), end(to))
}

impl Glyph {
    /// The corners around the middle, in radii; `None` for the circle. Every renderer draws these.
    pub fn corners(self) -> Option<&'static [(f64, f64)]> {
        Some(match self {
            Self::Circle => return None,
            Self::Square => &[(-0.84, -0.84), (0.84, -0.84), (0.84, 0.84), (-0.84, 0.84)],
            Self::Diamond => &[(0.0, -1.15), (1.15, 0.0), (0.0, 1.15), (-1.15, 0.0)],
            Self::Triangle => &[(0.0, -1.1), (1.1, 0.85), (-1.1, 0.85)],
            Self::TriangleDown => &[(0.0, 1.1), (-1.1, -0.85), (1.1, -0.85)],
            Self::Hexagon => {
                &[(0.0, -1.05), (0.91, -0.525), (0.91, 0.525), (0.0, 1.05), (-0.91, 0.525), (-0.91, -0.525)]
            }
            Self::Cross => &[
                (-0.38, -1.05),
                (0.38, -1.05),
                (0.38, -0.38),
                (1.05, -0.38),
                (1.05, 0.38),
                (0.38, 0.38),
                (0.38, 1.05),
                (-0.38, 1.05),
                (-0.38, 0.38),
                (-1.05, 0.38),
                (-1.05, -0.38),
                (-0.38, -0.38),
            ],
            Self::Gate => &[(-0.9, -1.0), (0.9, -1.0), (-0.9, 1.0), (0.9, 1.0)],
            Self::Star => &[
                (0.0, -1.15),
                (0.27, -0.37),
                (1.09, -0.355),
                (0.437, 0.142),
                (0.676, 0.93),
                (0.0, 0.46),
                (-0.676, 0.93),
                (-0.437, 0.142),
                (-1.09, -0.355),
                (-0.27, -0.37),
            ],
        })
    }
}

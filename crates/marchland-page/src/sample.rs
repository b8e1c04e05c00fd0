//! Samples for legends: small drawings painted from the style table, so that a legend cannot differ from its
//! picture.

use crate::markup::{Element, el, of};
use marchland_core::decimal::fixed;
use marchland_core::math;
use marchland_scene::scene::Glyph;
use marchland_scene::style::{Class, Colour, Paint, Paper, paint};

/// What a sample shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SampleForm {
    /// A form.
    Glyph(Glyph),
    /// A stretch of line, of the style's own width or another.
    Line(Option<f64>),
    /// A swatch of an area.
    Area,
}

/// A sample of a class.
pub fn sample(class: Class, form: SampleForm, paper: Paper) -> Element {
    let paint = paint(class, paper);
    match form {
        SampleForm::Glyph(glyph) => glyph_sample(glyph, &paint),
        SampleForm::Line(width_px) => line_sample(width_px.unwrap_or(paint.width_px), &paint),
        SampleForm::Area => area_sample(&paint),
    }
}

/// A row of a legend.
pub(crate) fn row(sample: Element, label: &'static str) -> Element {
    el("li").put(sample).put(label)
}

/// A group of a legend.
pub(crate) fn group(title: &'static str, rows: impl IntoIterator<Item = Element>) -> Element {
    of("section", "legend-group").put(el("h3").put(title)).put(el("ul").all(rows))
}

/// A legend that folds, open at first where there is room.
pub(crate) fn legend(wide: bool, body: Element) -> Element {
    of("details", "legend").flag("open", wide).put(el("summary").put(crate::words::LEGEND)).put(body)
}

fn colour(colour: Option<Colour>) -> String {
    colour.map_or_else(|| "none".to_owned(), Colour::css)
}

fn dashes(dash: &[f64]) -> String {
    dash.iter().map(|&length| fixed(length, 2)).collect::<Vec<_>>().join(" ")
}

fn drawing(view_box: &'static str, height: &'static str) -> Element {
    of("svg", "sample")
        .with("viewBox", view_box)
        .with("width", "28")
        .with("height", height)
        .with("aria-hidden", "true")
}

fn glyph_sample(glyph: Glyph, paint: &Paint) -> Element {
    const RADIUS: f64 = 6.0;
    let form = match glyph.corners() {
        None => el("circle").with("cx", "14").with("cy", "8").with("r", fixed(RADIUS, 2)),
        Some(corners) => {
            let corner =
                |&(x, y): &(f64, f64)| [fixed(14.0 + x * RADIUS, 2), fixed(8.0 + y * RADIUS, 2)].join(",");
            el("polygon").with("points", corners.iter().map(corner).collect::<Vec<_>>().join(" "))
        }
    };
    let group = el("g")
        .with("fill", colour(paint.fill))
        .with("stroke", colour(paint.stroke))
        .with("stroke-width", fixed(paint.width_px, 2))
        .with("stroke-dasharray", dashes(paint.dash));
    drawing("0 0 28 16", "16").put(group.put(form))
}

fn line_sample(width_px: f64, paint: &Paint) -> Element {
    let line = el("line")
        .with("stroke", colour(paint.stroke))
        .with("stroke-width", fixed(width_px, 2))
        .with("stroke-dasharray", dashes(paint.dash));
    let line = line.with("x1", "1").with("y1", "8").with("x2", "27").with("y2", "8");
    drawing("0 0 28 16", "16").put(line)
}

fn area_sample(paint: &Paint) -> Element {
    let rect = |from: &'static str, width: &'static str, height: &'static str| {
        el("rect").with("x", from).with("y", from).with("width", width).with("height", height)
    };
    let mut drawing = drawing("2 2 24 12", "14").put(rect("2", "24", "12").with("fill", colour(paint.fill)));
    if let Some(hatch) = &paint.hatch {
        let slope = math::within(math::tan(hatch.angle_deg.to_radians()), -4.0, 4.0);
        let line = |n: i32| {
            let middle = 8.0 + f64::from(n) * hatch.gap_px.max(3.0);
            el("line")
                .with("y1", fixed(middle - 12.0 * slope, 1))
                .with("y2", fixed(middle + 12.0 * slope, 1))
                .with("stroke", hatch.colour.css())
                .with("stroke-width", fixed(hatch.line_px, 2))
                .with("stroke-dasharray", dashes(hatch.dash))
                .with("x1", "2")
                .with("x2", "26")
        };
        drawing = drawing.all((-3..=6).map(line));
    }
    let outline = rect("2.5", "23", "11")
        .with("fill", "none")
        .with("stroke", colour(paint.stroke))
        .with("stroke-width", fixed(paint.width_px, 2));
    drawing.put(outline)
}

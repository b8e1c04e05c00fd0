//! Scenes as SVG text: for files, for readers without scripts, and for every test of a picture.
//!
//! The same scene, view and paper give the same bytes. Words are escaped, numbers have two decimals.

mod form;
#[cfg(test)]
mod tests;

use crate::figure::Sheet;
use crate::frame::{Frame, frame};
use crate::label::PlacedText;
use crate::scene::{Anchor, Scene};
use crate::space::{Size, View};
use crate::style::{Class, Hatch, Paint, Paper, background, paint};
use crate::text::is_joined;
use std::fmt::Write as _;

/// A whole drawing.
pub fn render(scene: &Scene, view: View, paper: Paper, title: &str) -> String {
    let mut svg = head(view.size, title);
    picture(&mut svg, scene, view, paper, "hatch");
    svg.push_str("</svg>\n");
    svg
}

/// A figure.
pub fn figure(sheet: &Sheet<'_>, paper: Paper, title: &str) -> String {
    let mut svg = head(sheet.size, title);
    ground(&mut svg, sheet.size, paper);
    for (at, ((x, y), panel)) in sheet.panels.iter().enumerate() {
        let Size { width, height } = panel.view.size;
        push(
            &mut svg,
            format_args!(
                "<svg x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\">\n",
                number(*x),
                number(*y),
                number(width),
                number(height)
            ),
        );
        picture(&mut svg, panel.scene, panel.view, paper, &format!("hatch-{at}"));
        svg.push_str("</svg>\n");
    }
    for text in &sheet.texts {
        words(&mut svg, text, paper);
    }
    svg.push_str("</svg>\n");
    svg
}

fn head(size: Size, title: &str) -> String {
    let (width, height) = (number(size.width), number(size.height));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" role=\"img\">\n<title>{}</title>\n",
        escape(title)
    )
}

fn ground(svg: &mut String, size: Size, paper: Paper) {
    let (width, height) = (number(size.width), number(size.height));
    let fill = background(paper).css();
    push(svg, format_args!("<rect width=\"{width}\" height=\"{height}\" fill=\"{fill}\"/>\n"));
}

/// Everything of a picture; ids of its patterns begin with a word of its own.
fn picture(svg: &mut String, scene: &Scene, view: View, paper: Paper, ids: &str) {
    let Frame { marks, texts } = frame(scene, view);
    let hatches = Hatches::of(marks.iter().map(|(_, mark)| mark.class), paper, ids);
    svg.push_str(&hatches.defs());
    ground(svg, view.size, paper);
    let mut layer = "";
    for (name, mark) in marks {
        if name != layer {
            close(svg, layer);
            push(svg, format_args!("<g class=\"{}\">\n", escape(name)));
            layer = name;
        }
        form::write(svg, mark, view, &paint(mark.class, paper), hatches.id(mark.class));
    }
    close(svg, layer);
    if !texts.is_empty() {
        svg.push_str("<g class=\"words\">\n");
        for text in &texts {
            words(svg, text, paper);
        }
        svg.push_str("</g>\n");
    }
}

fn close(svg: &mut String, layer: &str) {
    if !layer.is_empty() {
        svg.push_str("</g>\n");
    }
}

/// Appends formatted text; writing to a string cannot fail.
fn push(svg: &mut String, text: std::fmt::Arguments<'_>) {
    let _ = svg.write_fmt(text);
}

/// Two decimals at most, no trailing zeros, no negative zero.
fn number(value: f64) -> String {
    marchland_core::decimal::short(value, 2)
}

fn numbers(values: &[f64]) -> String {
    values.iter().map(|&value| number(value)).collect::<Vec<_>>().join(" ")
}

/// Text as it may stand in elements and in attributes; what XML cannot carry is left out.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' => escaped.push(letter),
            '\u{fffe}' | '\u{ffff}' => {}
            _ if letter < ' ' => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// The patterns that a drawing needs, one per hatched class.
struct Hatches<'a> {
    /// In the order in which they come.
    all: Vec<(Class, Hatch)>,
    ids: &'a str,
}

impl<'a> Hatches<'a> {
    fn of(classes: impl Iterator<Item = Class>, paper: Paper, ids: &'a str) -> Self {
        let mut all: Vec<(Class, Hatch)> = Vec::new();
        for class in classes {
            if let Some(hatch) = paint(class, paper).hatch
                && !all.iter().any(|(known, _)| *known == class)
            {
                all.push((class, hatch));
            }
        }
        Self { all, ids }
    }

    fn id(&self, class: Class) -> Option<String> {
        let at = self.all.iter().position(|(known, _)| *known == class)?;
        Some(format!("{}-{at}", self.ids))
    }

    fn defs(&self) -> String {
        let mut svg = String::new();
        if self.all.is_empty() {
            return svg;
        }
        svg.push_str("<defs>\n");
        for (at, (_, hatch)) in self.all.iter().enumerate() {
            let ids = self.ids;
            let (gap, line) = (number(hatch.gap_px), number(hatch.line_px));
            let period: f64 = if hatch.dash.is_empty() { hatch.gap_px } else { hatch.dash.iter().sum() };
            let (period, middle) = (number(period), number(hatch.gap_px / 2.0));
            let angle = number(hatch.angle_deg);
            push(
                &mut svg,
                format_args!(
                    "<pattern id=\"{ids}-{at}\" width=\"{period}\" height=\"{gap}\" \
                     patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate({angle})\"><path \
                     d=\"M0 {middle}H{period}\" stroke=\"{}\" stroke-width=\"{line}\"{}/></pattern>\n",
                    hatch.colour.css(),
                    dash(hatch.dash)
                ),
            );
        }
        svg.push_str("</defs>\n");
        svg
    }
}

fn dash(dash: &[f64]) -> String {
    if dash.is_empty() { String::new() } else { format!(" stroke-dasharray=\"{}\"", numbers(dash)) }
}

/// Stroke attributes of a paint, with the mark's own width where it has one.
fn stroke(paint: &Paint, width_px: Option<f64>) -> String {
    paint.stroke.map_or_else(String::new, |colour| {
        let width = number(width_px.unwrap_or(paint.width_px));
        format!(" stroke=\"{}\" stroke-width=\"{width}\"{}", colour.css(), dash(paint.dash))
    })
}

fn words(svg: &mut String, text: &PlacedText, paper: Paper) {
    let paint = paint(text.class, paper);
    let (Some(font), Some(ink)) = (paint.font, paint.fill) else { return };
    let (x, y) = (number(text.at.0), number(text.at.1));
    // Where a text begins is where its letters come from.
    let is_joined = is_joined(&text.text);
    let anchor = match (text.anchor, is_joined) {
        (Anchor::Middle, _) => "middle",
        (Anchor::Start, false) | (Anchor::End, true) => "start",
        (Anchor::End, false) | (Anchor::Start, true) => "end",
    };
    push(svg, format_args!("<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" fill=\"{}\"", ink.css()));
    if is_joined {
        svg.push_str(" direction=\"rtl\"");
    }
    push(svg, format_args!(" style=\"font:{}\"", font.css()));
    if font.spacing_px != 0.0 && !is_joined {
        push(svg, format_args!(" letter-spacing=\"{}\"", number(font.spacing_px)));
    }
    if let Some(halo) = paint.halo {
        let (colour, width) = (halo.colour.css(), number(2.0 * halo.reach_px));
        push(
            svg,
            format_args!(
                " stroke=\"{colour}\" stroke-width=\"{width}\" stroke-linejoin=\"round\" paint-order=\"stroke\""
            ),
        );
    }
    if text.angle != 0.0 {
        push(svg, format_args!(" transform=\"rotate({} {x} {y})\"", number(text.angle.to_degrees())));
    }
    push(svg, format_args!(">{}</text>\n", escape(&text.text)));
}

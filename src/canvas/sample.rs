//! Samples for legends: small SVG drawings painted from the style table, so that a legend cannot differ from
//! its picture.

use crate::state::AppState;
use leptos::prelude::*;
use marchland_core::decimal::fixed;
use marchland_scene::scene::Glyph;
use marchland_scene::style::{Class, Paint, paint};

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

/// A sample of a class on the paper of the moment.
#[component]
pub fn Sample(
    /// The class.
    class: Class,
    /// What it shows.
    form: SampleForm,
) -> impl IntoView {
    let app = AppState::expect();
    move || {
        let paint = paint(class, app.paper());
        match form {
            SampleForm::Glyph(glyph) => glyph_sample(glyph, &paint),
            SampleForm::Line(width_px) => line_sample(width_px.unwrap_or(paint.width_px), &paint),
            SampleForm::Area => area_sample(&paint),
        }
    }
}

fn colour(colour: Option<marchland_scene::style::Colour>) -> String {
    colour.map_or_else(|| "none".to_owned(), marchland_scene::style::Colour::css)
}

fn dashes(dash: &[f64]) -> String {
    dash.iter().map(|&length| fixed(length, 2)).collect::<Vec<_>>().join(" ")
}

fn glyph_sample(glyph: Glyph, paint: &Paint) -> AnyView {
    const RADIUS: f64 = 6.0;
    let (fill, stroke, dash) = (colour(paint.fill), colour(paint.stroke), dashes(paint.dash));
    let width = fixed(paint.width_px, 2);
    let form = match glyph.corners() {
        None => view! { <circle cx="14" cy="8" r=fixed(RADIUS, 2) /> }.into_any(),
        Some(corners) => {
            let corner =
                |&(x, y): &(f64, f64)| [fixed(14.0 + x * RADIUS, 2), fixed(8.0 + y * RADIUS, 2)].join(",");
            let points = corners.iter().map(corner).collect::<Vec<_>>().join(" ");
            view! { <polygon points=points /> }.into_any()
        }
    };
    view! {
        <svg class="sample" viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
            <g fill=fill stroke=stroke stroke-width=width stroke-dasharray=dash>{form}</g>
        </svg>
    }
    .into_any()
}

fn line_sample(width_px: f64, paint: &Paint) -> AnyView {
    view! {
        <svg class="sample" viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
            <line
                x1="1" y1="8" x2="27" y2="8"
                stroke=colour(paint.stroke)
                stroke-width=fixed(width_px, 2)
                stroke-dasharray=dashes(paint.dash)
            />
        </svg>
    }
    .into_any()
}

fn area_sample(paint: &Paint) -> AnyView {
    let lines = paint.hatch.map(|hatch| {
        let offsets = (-3..=6).map(|n| f64::from(n) * hatch.gap_px.max(3.0));
        let slope = libm::tan(hatch.angle_deg.to_radians()).clamp(-4.0, 4.0);
        let line = |offset: f64| {
            view! {
                <line
                    x1="2" y1=fixed(8.0 + offset - 12.0 * slope, 1)
                    x2="26" y2=fixed(8.0 + offset + 12.0 * slope, 1)
                    stroke=hatch.colour.css()
                    stroke-width=fixed(hatch.line_px, 2)
                />
            }
        };
        offsets.map(line).collect_view()
    });
    view! {
        <svg class="sample" viewBox="2 2 24 12" width="28" height="14" aria-hidden="true">
            <rect x="2" y="2" width="24" height="12" fill=colour(paint.fill) />
            {lines}
            <rect x="2.5" y="2.5" width="23" height="11" fill="none" stroke=colour(paint.stroke) stroke-width=fixed(paint.width_px, 2) />
        </svg>
    }
    .into_any()
}

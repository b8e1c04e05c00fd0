//! What the legend of the map says, from the same classes that the map is painted with.

use super::{Class, Emphasis, quad_glyph};
use crate::scene::Glyph;
use marchland_core::Quad;
use marchland_core::link::LineDrawing;

/// A sample and its words.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendRow {
    /// Class of the sample.
    pub class: Class,
    /// The form of the sample; `None` for a swatch or a stretch of line.
    pub glyph: Option<Glyph>,
    /// The words.
    pub label: &'static str,
    /// Title of the group it stands in.
    pub group: &'static str,
}

/// What the line is called with each drawing: neutral, or that of a state.
pub fn line_label(drawing: LineDrawing) -> &'static str {
    match drawing {
        LineDrawing::Neutral => "Durand Line, neutral",
        LineDrawing::Pakistan => "Durand Line, Pakistan’s",
        LineDrawing::Afghanistan => "Durand Line, Afghanistan’s",
    }
}

/// The rows of the map's legend, in reading order.
pub fn legend(drawing: LineDrawing) -> Vec<LegendRow> {
    let quad = Quad::MaterialConflict;
    let plain = Emphasis::Plain;
    let places = [
        (Class::Cluster(plain), Some(Glyph::Circle), "Several at one place"),
        (Class::Sum(quad, plain), Some(Glyph::Circle), "A sum, as “856 attacks”"),
        (Class::IncidentRing(quad, plain), Some(Glyph::Circle), "Near the place"),
        (Class::IncidentArea(quad, plain), None, "In the district or province"),
        (Class::IncidentBand(quad, plain), None, "Along the line"),
        (Class::SumArea(quad, plain), None, "Sums in a province"),
        (Class::SumBand(quad, plain), None, "Sums along the line"),
    ];
    let class = match drawing {
        LineDrawing::Neutral => Class::NamedLine,
        LineDrawing::Pakistan => Class::NamedLineAsBorder,
        LineDrawing::Afghanistan => Class::NamedLineFaint,
    };
    let lines = [
        (class, None, line_label(drawing)),
        (Class::Border, None, "International border"),
        (Class::DisputedBorder, None, "Disputed border"),
        (Class::ProvinceBorder, None, "Province border"),
        (Class::Crossing, Some(Glyph::Gate), "Border crossing"),
    ];
    let mut rows = Vec::new();
    for &quad in Quad::ALL {
        let (class, glyph) = (Class::Incident(quad, plain), Some(quad_glyph(quad)));
        rows.push(LegendRow { class, glyph, label: quad.label(), group: "Kind of incident" });
    }
    for (group, kinds) in [("How exactly the place is known", &places[..]), ("Lines", &lines)] {
        for &(class, glyph, label) in kinds {
            rows.push(LegendRow { class, glyph, label, group });
        }
    }
    rows
}

//! What the legend of the map says, from the same classes that the map is painted with.

use super::{Class, Emphasis, quad_glyph};
use crate::scene::Glyph;
use marchland_core::Quad;
use marchland_core::link::LineDrawing;
use marchland_words::Said;
use marchland_words::{self as words, Word};

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
    line_word(drawing).words()
}

fn line_word(drawing: LineDrawing) -> Word {
    match drawing {
        LineDrawing::Neutral => words::LEGEND_LINE_NEUTRAL,
        LineDrawing::Pakistan => words::LEGEND_LINE_PAKISTAN,
        LineDrawing::Afghanistan => words::LEGEND_LINE_AFGHANISTAN,
    }
}

/// The rows of the map's legend, in reading order.
pub fn legend(drawing: LineDrawing) -> Vec<LegendRow> {
    let quad = Quad::MaterialConflict;
    let plain = Emphasis::Plain;
    let places = [
        (Class::Cluster(plain), Some(Glyph::Circle), words::LEGEND_SEVERAL),
        (Class::Sum(quad, plain), Some(Glyph::Circle), words::LEGEND_SUM),
        (Class::IncidentRing(quad, plain), Some(Glyph::Circle), words::LEGEND_NEAR),
        (Class::IncidentArea(quad, plain), None, words::LEGEND_AREA),
        (Class::IncidentBand(quad, plain), None, words::LEGEND_ALONG),
        (Class::SumArea(quad, plain), None, words::LEGEND_SUMS_AREA),
        (Class::SumBand(quad, plain), None, words::LEGEND_SUMS_ALONG),
    ];
    let class = match drawing {
        LineDrawing::Neutral => Class::NamedLine,
        LineDrawing::Pakistan => Class::NamedLineAsBorder,
        LineDrawing::Afghanistan => Class::NamedLineFaint,
    };
    let lines = [
        (class, None, line_word(drawing)),
        (Class::Border, None, words::LEGEND_BORDER),
        (Class::DisputedBorder, None, words::LEGEND_DISPUTED_BORDER),
        (Class::ProvinceBorder, None, words::LEGEND_PROVINCE_BORDER),
        (Class::Crossing, Some(Glyph::Gate), words::LEGEND_CROSSING),
    ];
    let mut rows = Vec::new();
    for &quad in Quad::ALL {
        let (class, glyph) = (Class::Incident(quad, plain), Some(quad_glyph(quad)));
        rows.push(LegendRow { class, glyph, label: quad.said(), group: words::LEGEND_KINDS.words() });
    }
    for (group, kinds) in [(words::LEGEND_PLACES, &places[..]), (words::LEGEND_LINES, &lines)] {
        for &(class, glyph, label) in kinds {
            rows.push(LegendRow { class, glyph, label: label.words(), group: group.words() });
        }
    }
    rows
}

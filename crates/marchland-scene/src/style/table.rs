//! The table itself.

use super::palette::Palette;
use super::{Class, Colour, Emphasis, Family, Font, Halo, Hatch, Paint, Paper};
use marchland_core::Quad;

/// What lies under everything.
pub fn background(paper: Paper) -> Colour {
    Palette::of(paper).ground
}

/// How a class is painted on a paper.
pub fn paint(class: Class, paper: Paper) -> Paint {
    let palette = Palette::of(paper);
    if let Some(paint) = words(class, palette) {
        return paint;
    }
    let mut paint = Paint::EMPTY;
    incident(class, palette, &mut paint);
    network(class, palette, &mut paint);
    timeline(class, palette, &mut paint);
    ground(class, palette, &mut paint);
    paint
}

/// Land, water and lines: quiet, so that the line and the incidents carry the map.
fn ground(class: Class, palette: &Palette, paint: &mut Paint) {
    match class {
        Class::Water => paint.fill(palette.water),
        Class::Land => paint.fill(palette.land),
        Class::LandOwn => paint.fill(palette.land_own),
        Class::Lake => paint.fill(palette.lake).stroke(palette.coast, 0.6),
        Class::River => paint.stroke(palette.river, 1.1),
        Class::Coast => paint.stroke(palette.coast, 0.8),
        Class::ProvinceBorder => paint.stroke(palette.province, 0.8),
        Class::Border => paint.stroke(palette.border, 1.1),
        Class::DisputedBorder => paint.stroke(palette.border, 1.1).dash(&[4.5, 2.5]),
        Class::NamedLine => paint.stroke(palette.ink, 1.9).dash(&[9.0, 3.5]),
        Class::NamedLineAsBorder => paint.stroke(palette.ink, 1.9),
        Class::NamedLineFaint => paint.stroke(palette.ink_quiet, 1.2).dash(&[1.2, 4.0]),
        Class::NamedLineCasing => paint.stroke(palette.land_own.fade(0.85), 6.0),
        Class::Town => paint.fill(palette.ground).stroke(palette.ink_town, 1.1),
        Class::Crossing => paint.fill(palette.ink).stroke(palette.land_own, 0.8),
        Class::Capital => paint.fill(palette.ink_town).stroke(palette.ground, 1.2),
        Class::Neatline => paint.stroke(palette.border, 1.0),
        _ => paint,
    };
}

/// What words are set in; nothing for other classes.
fn words(class: Class, palette: &Palette) -> Option<Paint> {
    use Family::{Sans, Serif};
    let (ink, family, size_px, weight, spacing_px) = match class {
        Class::NamedLineLabel => (palette.ink, Serif, 14.0, 600, 2.4),
        Class::CountryLabel => (palette.ink_quiet, Serif, 15.0, 600, 4.0),
        Class::ProvinceLabel => (palette.ink_quiet, Sans, 10.5, 400, 0.7),
        Class::DisputedLabel => (palette.ink_quiet, Serif, 11.5, 400, 1.4),
        Class::SiteLabel | Class::CapitalLabel | Class::Count | Class::NodeLabel(Emphasis::Selected) => {
            (palette.ink, Sans, 12.0, 600, 0.0)
        }
        Class::CityLabel => (palette.ink_town, Sans, 11.5, 600, 0.0),
        Class::TownLabel | Class::NativeLabel => (palette.ink_town, Sans, 11.0, 400, 0.0),
        Class::CrossingLabel => (palette.ink_town, Serif, 12.0, 400, 0.0),
        Class::RangeLabel => (palette.ink_quiet, Serif, 12.0, 400, 3.2),
        Class::WaterLabel => (palette.ink_water, Serif, 12.5, 400, 1.2),
        Class::RiverLabel => (palette.ink_water, Serif, 11.5, 400, 1.3),
        Class::AreaCount => (palette.ink, Sans, 12.0, 600, 0.2),
        Class::SumCount => (palette.ink, Sans, 11.0, 600, 0.0),
        Class::FigureTitle => (palette.ink, Serif, 22.0, 600, 0.0),
        Class::FigureLine => (palette.ink, Sans, 13.0, 400, 0.0),
        Class::BandCount => (palette.ink, Sans, 11.5, 600, 1.2),
        Class::LaneLabel => (palette.ink, Sans, 12.0, 600, 0.0),
        Class::LaneNote | Class::AxisLabel | Class::FigureNote => (palette.ink_quiet, Sans, 11.0, 400, 0.0),
        Class::AxisMajor => (palette.ink_town, Sans, 11.0, 600, 0.0),
        Class::NodeLabel(Emphasis::Faded) => (palette.ink.fade(0.45), Sans, 12.0, 400, 0.0),
        Class::NodeLabel(_) => (palette.ink, Sans, 12.0, 400, 0.0),
        _ => return None,
    };
    let italic = matches!(
        class,
        Class::NamedLineLabel
            | Class::DisputedLabel
            | Class::WaterLabel
            | Class::RiverLabel
            | Class::RangeLabel
            | Class::CrossingLabel
    );
    let behind = if let Class::NodeLabel(_) = class { palette.ground } else { palette.land_own };
    let reach_px = match class {
        Class::WaterLabel
        | Class::Count
        | Class::AxisLabel
        | Class::AxisMajor
        | Class::FigureTitle
        | Class::FigureLine
        | Class::FigureNote => None,
        // A halo of one letter must not cut into the letter before it.
        Class::NamedLineLabel | Class::DisputedLabel | Class::RiverLabel | Class::BandCount => Some(0.9),
        _ => Some(1.6),
    };
    Some(Paint {
        fill: Some(ink),
        font: Some(Font { family, size_px, weight, spacing_px, italic }),
        halo: reach_px.map(|reach_px| Halo { colour: behind.fade(0.9), reach_px }),
        ..Paint::EMPTY
    })
}

/// What is left of a mark's strength when something else is selected.
fn strength(emphasis: Emphasis) -> f64 {
    if emphasis == Emphasis::Faded { 0.42 } else { 1.0 }
}

fn outline(emphasis: Emphasis) -> f64 {
    match emphasis {
        Emphasis::Selected => 2.6,
        Emphasis::Related => 1.8,
        Emphasis::Plain => 1.1,
        Emphasis::Faded => 0.8,
    }
}

fn incident(class: Class, palette: &Palette, paint: &mut Paint) {
    match class {
        // The outline fades less than the fill: a faded form still has to be found on a band of its own hue.
        Class::Incident(quad, emphasis) => paint
            .fill(palette.quad(quad).fade(strength(emphasis)))
            .stroke(palette.ink.fade(strength(emphasis).sqrt()), outline(emphasis)),
        Class::Cluster(emphasis) => {
            paint.fill(palette.land_own).stroke(palette.ink.fade(strength(emphasis)), outline(emphasis))
        }
        Class::IncidentArc(quad, emphasis) => paint
            .stroke(palette.quad_stroke(quad).fade(strength(emphasis)), 4.5)
            .dash(if quad.is_verbal() { &[2.0, 1.4] } else { &[] }),
        Class::IncidentRing(quad, emphasis) => {
            let colour = palette.quad_stroke(quad).fade(strength(emphasis));
            paint.fill(colour.fade(0.12)).stroke(colour, outline(emphasis) + 0.2).dash(&[4.0, 3.0])
        }
        Class::IncidentArea(quad, emphasis) => area(quad, emphasis, palette, paint),
        Class::Sum(quad, emphasis) => {
            let colour = palette.quad_stroke(quad).fade(strength(emphasis));
            paint.fill(palette.land_own).stroke(colour, outline(emphasis) + 0.5)
        }
        Class::AreaOutline => paint.stroke(palette.ink, 1.4).dash(&[6.0, 3.0]),
        Class::SumRim(emphasis) => paint.stroke(palette.ink.fade(strength(emphasis)), 0.9),
        // Dots where single happenings have lines.
        Class::SumArea(quad, emphasis) => {
            let paint = area(quad, emphasis, palette, paint);
            paint.hatch = paint.hatch.map(|hatch| Hatch {
                gap_px: 8.0,
                line_px: hatch.line_px + 1.3,
                dash: &[2.4, 5.6],
                ..hatch
            });
            paint.dash(&[5.0, 3.0])
        }
        Class::SumBand(quad, emphasis) => {
            let alpha = if emphasis == Emphasis::Selected { 0.6 } else { 0.4 };
            paint.stroke(palette.quad(quad).fade(alpha * strength(emphasis)), 13.0).dash(&[3.0, 5.0])
        }
        Class::IncidentBand(quad, emphasis) => {
            let alpha = if emphasis == Emphasis::Selected { 0.5 } else { 0.3 };
            paint.stroke(palette.quad(quad).fade(alpha * strength(emphasis)), 13.0)
        }
        _ => paint,
    };
}

/// Conflict is hatched one way and co-operation the other; deeds in unbroken lines, words in broken ones.
fn area<'a>(quad: Quad, emphasis: Emphasis, palette: &Palette, paint: &'a mut Paint) -> &'a mut Paint {
    let colour = palette.quad_stroke(quad).fade(strength(emphasis));
    let selected = emphasis == Emphasis::Selected;
    paint.hatch = Some(Hatch {
        colour: colour.fade(if selected { 0.95 } else { 0.5 }),
        angle_deg: if quad.is_conflict() { -45.0 } else { 45.0 },
        gap_px: 6.5,
        line_px: if selected { 1.8 } else { 1.1 },
        dash: if quad.is_verbal() { &[5.0, 3.0] } else { &[] },
    });
    paint.fill(colour.fade(if selected { 0.16 } else { 0.06 })).stroke(colour.fade(0.85), outline(emphasis))
}

fn timeline(class: Class, palette: &Palette, paint: &mut Paint) {
    match class {
        Class::LaneOfDeeds => paint.fill(palette.land_own),
        Class::LaneOfWords => paint.fill(palette.land),
        Class::Axis => paint.stroke(palette.border, 1.0),
        Class::Grid => paint.stroke(palette.province, 0.7),
        Class::BinSure => paint.fill(palette.ink_town),
        Class::BinPerhaps => {
            paint.hatch = Some(Hatch {
                colour: palette.ink_quiet,
                angle_deg: -45.0,
                gap_px: 4.0,
                line_px: 0.9,
                dash: &[],
            });
            paint.stroke(palette.ink_quiet, 0.8)
        }
        Class::Claimed(quad, emphasis) => paint
            .fill(palette.land_own)
            .stroke(palette.quad_stroke(quad).fade(strength(emphasis)), outline(emphasis) + 0.5),
        Class::SumSpan(quad, emphasis) => {
            paint.stroke(palette.quad_stroke(quad).fade(strength(emphasis)), outline(emphasis) + 0.5)
        }
        Class::SumClaimed(quad, emphasis) => paint
            .stroke(palette.quad_stroke(quad).fade(strength(emphasis)), outline(emphasis) + 0.5)
            .dash(&[3.0, 2.0]),
        Class::Columns(quad, emphasis) => {
            let colour = palette.quad_stroke(quad);
            paint
                .fill(palette.quad(quad).fade(if emphasis == Emphasis::Faded { 0.3 } else { 0.75 }))
                .stroke(colour, 0.8)
        }
        Class::SumColumns(quad, emphasis) => {
            let colour = palette.quad_stroke(quad).fade(strength(emphasis));
            paint
                .fill(colour.fade(if emphasis == Emphasis::Related { 0.35 } else { 0.0 }))
                .stroke(colour, 1.4)
        }
        Class::Outside => paint.fill(palette.ground.fade(0.66)),
        Class::Brush => paint.stroke(palette.ink, 1.2),
        Class::Handle => paint.fill(palette.land_own).stroke(palette.ink, 1.2),
        _ => paint,
    };
}

fn network(class: Class, palette: &Palette, paint: &mut Paint) {
    let tie = |quad, emphasis| palette.quad_stroke(quad).fade(0.9 * strength(emphasis));
    match class {
        Class::Node(emphasis) => {
            let fill = if emphasis == Emphasis::Selected { palette.ink } else { palette.land_own };
            paint.fill(fill).stroke(palette.ink.fade(strength(emphasis)), outline(emphasis) + 0.2)
        }
        Class::TieNegative(emphasis) => paint.stroke(tie(Quad::MaterialConflict, emphasis), 1.5),
        Class::TiePositive(emphasis) => {
            paint.stroke(tie(Quad::MaterialCooperation, emphasis), 1.5).dash(&[6.0, 4.0])
        }
        // Dots mean that it is only stated; a long dash still means friendly.
        Class::StatedNegative(emphasis) => {
            paint.stroke(tie(Quad::MaterialConflict, emphasis), 1.4).dash(&[1.6, 3.0])
        }
        Class::StatedPositive(emphasis) => {
            paint.stroke(tie(Quad::MaterialCooperation, emphasis), 1.4).dash(&[7.0, 3.0, 1.6, 3.0])
        }
        _ => paint,
    };
}

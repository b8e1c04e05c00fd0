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
    match class {
        Class::Incident(..)
        | Class::Cluster(_)
        | Class::IncidentArc(..)
        | Class::IncidentRing(..)
        | Class::IncidentArea(..)
        | Class::IncidentBand(..) => incident(class, palette),
        Class::Node(_)
        | Class::TieNegative(_)
        | Class::TiePositive(_)
        | Class::StatedNegative(_)
        | Class::StatedPositive(_) => network(class, palette),
        _ if is_words(class) => words(class, palette),
        _ => ground(class, palette),
    }
}

fn is_words(class: Class) -> bool {
    matches!(
        class,
        Class::NamedLineLabel
            | Class::CountryLabel
            | Class::DisputedLabel
            | Class::SiteLabel
            | Class::ProvinceLabel
            | Class::CapitalLabel
            | Class::TownLabel
            | Class::WaterLabel
            | Class::Count
            | Class::AreaCount
            | Class::BandCount
            | Class::NodeLabel(_)
    )
}

/// Land, water and lines: quiet, so that the line and the incidents carry the map.
fn ground(class: Class, palette: &Palette) -> Paint {
    match class {
        Class::Water => Paint::filled(palette.water),
        Class::Land => Paint::filled(palette.land),
        Class::LandOwn => Paint::filled(palette.land_own),
        Class::Lake => Paint::filled(palette.lake).stroke(palette.coast, 0.6),
        Class::River => Paint::stroked(palette.river, 1.1),
        Class::Coast => Paint::stroked(palette.coast, 0.8),
        Class::ProvinceBorder => Paint::stroked(palette.province, 0.8),
        Class::Border => Paint::stroked(palette.border, 1.1),
        Class::DisputedBorder => Paint::stroked(palette.border, 1.1).dashed(&[2.0, 3.0]),
        Class::NamedLine => Paint::stroked(palette.ink, 1.9).dashed(&[9.0, 3.5]),
        Class::NamedLineAsBorder => Paint::stroked(palette.ink, 1.9),
        Class::NamedLineFaint => Paint::stroked(palette.ink_quiet, 1.2).dashed(&[1.2, 4.0]),
        Class::NamedLineCasing => Paint::stroked(palette.land_own.fade(0.85), 6.0),
        Class::Town => Paint::filled(palette.ground).stroke(palette.ink_town, 1.1),
        Class::Capital => Paint::filled(palette.ink_town).stroke(palette.ground, 1.2),
        Class::Neatline => Paint::stroked(palette.border, 1.0),
        _ => Paint::EMPTY,
    }
}

fn words(class: Class, palette: &Palette) -> Paint {
    let font =
        |family, size_px, weight, spacing_px| Font { family, size_px, weight, spacing_px, italic: false };
    let slanted = |font: Font| Font { italic: true, ..font };
    let set = |ink, font| Paint::words(ink, font, palette.land_own.fade(0.9));
    // A halo of one letter must not cut into the letter before it.
    let along = |ink, font| {
        let paint = set(ink, font);
        Paint { halo: paint.halo.map(|halo| Halo { reach_px: 0.9, ..halo }), ..paint }
    };
    match class {
        Class::NamedLineLabel => along(palette.ink, slanted(font(Family::Serif, 14.0, 600, 2.4))),
        Class::CountryLabel => set(palette.ink_quiet, font(Family::Serif, 15.0, 600, 4.0)),
        Class::ProvinceLabel => set(palette.ink_quiet, font(Family::Sans, 10.5, 400, 0.7)),
        Class::DisputedLabel => along(palette.ink_quiet, slanted(font(Family::Serif, 11.5, 400, 1.4))),
        Class::SiteLabel | Class::CapitalLabel => set(palette.ink, font(Family::Sans, 12.0, 600, 0.0)),
        Class::TownLabel => set(palette.ink_town, font(Family::Sans, 11.5, 400, 0.0)),
        Class::WaterLabel => {
            let paint = set(palette.ink_water, slanted(font(Family::Serif, 12.5, 400, 1.2)));
            Paint { halo: None, ..paint }
        }
        Class::Count => Paint { halo: None, ..set(palette.ink, font(Family::Sans, 12.0, 600, 0.0)) },
        Class::AreaCount => set(palette.ink, font(Family::Sans, 12.0, 600, 0.2)),
        Class::BandCount => along(palette.ink, font(Family::Sans, 11.5, 600, 1.2)),
        Class::NodeLabel(emphasis) => {
            let weight = if emphasis == Emphasis::Selected { 600 } else { 400 };
            let alpha = if emphasis == Emphasis::Faded { 0.45 } else { 1.0 };
            Paint::words(
                palette.ink.fade(alpha),
                font(Family::Sans, 12.0, weight, 0.0),
                palette.ground.fade(0.9),
            )
        }
        _ => Paint::EMPTY,
    }
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

fn incident(class: Class, palette: &Palette) -> Paint {
    match class {
        // The outline fades less than the fill: a faded form still has to be found on a band of its own hue.
        Class::Incident(quad, emphasis) => Paint::filled(palette.quad(quad).fade(strength(emphasis)))
            .stroke(palette.ink.fade(strength(emphasis).sqrt()), outline(emphasis)),
        Class::Cluster(emphasis) => {
            Paint::filled(palette.land_own).stroke(palette.ink.fade(strength(emphasis)), outline(emphasis))
        }
        Class::IncidentArc(quad, emphasis) => {
            let paint = Paint::stroked(palette.quad_stroke(quad).fade(strength(emphasis)), 4.5);
            if quad.is_verbal() { paint.dashed(&[2.0, 1.4]) } else { paint }
        }
        Class::IncidentRing(quad, emphasis) => {
            let colour = palette.quad_stroke(quad).fade(strength(emphasis));
            Paint::filled(colour.fade(0.12)).stroke(colour, outline(emphasis) + 0.2).dashed(&[4.0, 3.0])
        }
        Class::IncidentArea(quad, emphasis) => area(quad, emphasis, palette),
        Class::IncidentBand(quad, emphasis) => {
            let alpha = if emphasis == Emphasis::Selected { 0.5 } else { 0.3 };
            Paint::stroked(palette.quad(quad).fade(alpha * strength(emphasis)), 13.0)
        }
        _ => Paint::EMPTY,
    }
}

/// Conflict is hatched one way and co-operation the other; deeds in unbroken lines, words in broken ones.
fn area(quad: Quad, emphasis: Emphasis, palette: &Palette) -> Paint {
    let colour = palette.quad_stroke(quad).fade(strength(emphasis));
    let selected = emphasis == Emphasis::Selected;
    let hatch = Hatch {
        colour: colour.fade(if selected { 0.95 } else { 0.5 }),
        angle_deg: if quad.is_conflict() { -45.0 } else { 45.0 },
        gap_px: 6.5,
        line_px: if selected { 1.8 } else { 1.1 },
        dash: if quad.is_verbal() { &[5.0, 3.0] } else { &[] },
    };
    let paint = Paint::filled(colour.fade(if selected { 0.16 } else { 0.06 }));
    Paint { hatch: Some(hatch), ..paint.stroke(colour.fade(0.85), outline(emphasis)) }
}

fn network(class: Class, palette: &Palette) -> Paint {
    match class {
        Class::Node(emphasis) => {
            let fill = if emphasis == Emphasis::Selected { palette.ink } else { palette.land_own };
            Paint::filled(fill).stroke(palette.ink.fade(strength(emphasis)), outline(emphasis) + 0.2)
        }
        Class::TieNegative(emphasis) => {
            Paint::stroked(palette.quad_stroke(Quad::MaterialConflict).fade(0.9 * strength(emphasis)), 1.5)
        }
        Class::TiePositive(emphasis) => {
            let colour = palette.quad_stroke(Quad::MaterialCooperation).fade(0.9 * strength(emphasis));
            Paint::stroked(colour, 1.5).dashed(&[6.0, 4.0])
        }
        // Dots mean that it is only stated; a long dash still means friendly.
        Class::StatedNegative(emphasis) => {
            let colour = palette.quad_stroke(Quad::MaterialConflict).fade(0.9 * strength(emphasis));
            Paint::stroked(colour, 1.4).dashed(&[1.6, 3.0])
        }
        Class::StatedPositive(emphasis) => {
            let colour = palette.quad_stroke(Quad::MaterialCooperation).fade(0.9 * strength(emphasis));
            Paint::stroked(colour, 1.4).dashed(&[7.0, 3.0, 1.6, 3.0])
        }
        // Never seen; only pointers meet it.
        _ => Paint::EMPTY,
    }
}

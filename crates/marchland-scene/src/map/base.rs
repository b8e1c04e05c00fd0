//! The quiet part: land, water, borders, the line, towns.

use super::MapInput;
use super::ground::{Ground, GroundLine};
use crate::scene::{Glyph, Layer, Mark, Pick, Shape};
use crate::space::Point;
use crate::style::Class;
use marchland_core::basemap::{AreaKind, LineKind};
use marchland_core::link::LineDrawing;

/// Everything below the hatched areas.
pub(super) fn under(ground: &Ground) -> Vec<Layer> {
    let region = ground.region();
    let corners = vec![
        region.min,
        Point::new(region.max.x, region.min.y),
        region.max,
        Point::new(region.min.x, region.max.y),
    ];
    let frame = |class| Mark::new(Shape::Polygon { rings: vec![corners.clone()] }, class);
    let mut land = vec![frame(Class::Water)];
    land.extend(ground.areas.iter().filter_map(|area| {
        let class = match area.kind {
            AreaKind::Country if ground.own.contains(&area.id) => Class::LandOwn,
            AreaKind::Country => Class::Land,
            AreaKind::Lake => Class::Lake,
            AreaKind::Province => return None,
        };
        Some(Mark::new(Shape::Polygon { rings: area.rings.clone() }, class))
    }));
    let mut lines = Vec::new();
    // Later kinds over earlier ones.
    let kinds = [
        (LineKind::River, Class::River),
        (LineKind::Province, Class::ProvinceBorder),
        (LineKind::Coast, Class::Coast),
        (LineKind::Border, Class::Border),
        (LineKind::Disputed, Class::DisputedBorder),
    ];
    for (kind, class) in kinds {
        for line in ground.lines.iter().filter(|line| line.kind == kind) {
            lines.extend(strokes(line, class));
        }
    }
    lines.push(frame(Class::Neatline));
    vec![Layer { name: "land", marks: land }, Layer { name: "lines", marks: lines }]
}

fn strokes(line: &GroundLine, class: Class) -> impl Iterator<Item = Mark> + '_ {
    line.paths.iter().map(move |points| {
        Mark::new(Shape::Polyline { points: points.clone() }, class).from_zoom(f64::from(line.rank))
    })
}

/// The named line with the bands along it: its casing below them, itself above.
pub(super) fn line(input: &MapInput<'_>, bands: Vec<Mark>) -> Vec<Layer> {
    let named = || input.ground.lines.iter().filter(|line| line.kind == LineKind::Named);
    let class = match input.line {
        LineDrawing::Neutral => Class::NamedLine,
        LineDrawing::Pakistan => Class::NamedLineAsBorder,
        LineDrawing::Afghanistan => Class::NamedLineFaint,
    };
    let casing = named().flat_map(|line| strokes(line, Class::NamedLineCasing)).collect();
    let line = named().flat_map(|line| strokes(line, class)).map(|mark| mark.picked(Pick::Line)).collect();
    vec![
        Layer { name: "casing", marks: casing },
        Layer { name: "bands", marks: bands },
        Layer { name: "line", marks: line },
    ]
}

/// Points of towns, without those hidden because an incident's own mark stands for them.
pub(super) fn towns(input: &MapInput<'_>, hidden: &[usize]) -> Layer {
    let shown = input.ground.towns.iter().enumerate().filter(|(at, _)| !hidden.contains(at));
    let marks = shown.map(|(_, town)| {
        let (class, radius_px) =
            if town.town.is_capital() { (Class::Capital, 3.4) } else { (Class::Town, 2.4) };
        let shape = Shape::Glyph { at: town.at, glyph: Glyph::Circle, radius_px };
        Mark::new(shape, class).from_zoom(f64::from(town.town.rank) / 2.0)
    });
    Layer { name: "towns", marks: marks.collect() }
}

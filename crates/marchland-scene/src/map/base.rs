//! The quiet part: land, water, borders, the line, towns and crossings.

use super::MapInput;
use super::ground::{Ground, GroundLine};
use super::labels::names;
use crate::scene::{Glyph, Layer, Mark, Pick, Shape};
use crate::space::{Bounds, Point};
use crate::style::Class;
use marchland_core::basemap::{AreaKind, LineKind, PointKind, Town};
use marchland_core::link::LineDrawing;

/// Rivers of this rank and above broaden.
const GREAT_RIVER_RANK: u8 = 4;

/// Everything below the hatched areas, and the names that stay whatever is drawn over it.
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
            // A great river broadens as one comes closer.
            if kind == LineKind::River && line.rank <= GREAT_RIVER_RANK {
                lines.extend(strokes(line, class).map(|mark| mark.from_zoom(7.0).width(1.9)));
            }
        }
    }
    lines.push(frame(Class::Neatline));
    vec![
        Layer { name: "land", marks: land },
        Layer { name: "lines", marks: lines },
        Layer { name: "names", marks: names(ground) },
    ]
}

/// The edge of an area that was drawn.
pub(super) fn outline(area: Bounds) -> Mark {
    let corners = [
        (area.min.x, area.min.y),
        (area.max.x, area.min.y),
        (area.max.x, area.max.y),
        (area.min.x, area.max.y),
    ];
    let ring = corners.map(|(x, y)| Point::new(x, y)).to_vec();
    Mark::new(Shape::Polygon { rings: vec![ring] }, Class::AreaOutline)
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

/// What a town or crossing is drawn and named with: its form, its class, half its width, the class of its name.
pub(super) fn point_style(town: &Town) -> (Glyph, Class, f64, Class) {
    /// Towns up to this rank are cities.
    const CITY_RANK: u8 = 10;
    match town.kind {
        PointKind::Crossing => (Glyph::Gate, Class::Crossing, 5.0, Class::CrossingLabel),
        PointKind::Town if town.is_capital() => (Glyph::Circle, Class::Capital, 3.4, Class::CapitalLabel),
        PointKind::Town if town.rank <= CITY_RANK => (Glyph::Circle, Class::Town, 2.7, Class::CityLabel),
        PointKind::Town => (Glyph::Circle, Class::Town, 2.0, Class::TownLabel),
    }
}

/// Points of towns and crossings, without those hidden because an incident's own mark stands for them.
pub(super) fn towns(input: &MapInput<'_>, hidden: &[usize]) -> Layer {
    let shown = input.ground.towns.iter().enumerate().filter(|(at, _)| !hidden.contains(at));
    let marks = shown.map(|(_, town)| {
        let (glyph, class, radius_px, _) = point_style(&town.town);
        let shape = Shape::Glyph { at: town.at, glyph, radius_px };
        Mark::new(shape, class).from_zoom(f64::from(town.town.rank) / 2.0)
    });
    Layer { name: "towns", marks: marks.collect() }
}

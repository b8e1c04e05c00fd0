//! The words of the map, in the order in which they take their room.

use super::MapInput;
use super::base::point_style;
use super::ground::{Ground, GroundArea, GroundTown};
use super::marks::point_radius_px;
use super::tally::Crowd;
use crate::scene::{Anchor, Layer, Mark, Shape};
use crate::space::Point;
use crate::style::{Class, Paper, paint};
use crate::text::width_px;
use marchland_core::basemap::{AreaKind, ExpanseKind, LineKind};

/// No more names of places where incidents are than this: the most crowded come first.
const N_NAMES: usize = 300;

/// From a point to the words beside it, CSS pixels.
const BESIDE_PX: f64 = 5.0;

/// Words that follow the filter. `hidden` are towns that an incident's own mark stands for, with its own name.
pub(super) fn layer(input: &MapInput<'_>, crowds: &[Crowd], hidden: &[usize]) -> Layer {
    let points = crowds.iter().filter(|crowd| input.sites.all[crowd.head].is_point());
    let mut marks: Vec<Mark> = points.take(N_NAMES).map(|crowd| site_label(input, crowd)).collect();
    let towns = input.ground.towns.iter().enumerate().filter(|(at, _)| !hidden.contains(at));
    marks.extend(towns.map(|(_, town)| town_label(town)));
    Layer { name: "labels", marks }
}

/// Words that do not: of lines, states, provinces, waters and ranges.
pub(super) fn names(ground: &Ground) -> Vec<Mark> {
    let mut marks: Vec<Mark> = along_lines(ground).collect();
    marks.extend(ground.areas.iter().filter_map(area_label));
    marks.extend(ground.expanses.iter().map(|(expanse, at)| {
        let class = match expanse.kind {
            ExpanseKind::Water => Class::WaterLabel,
            ExpanseKind::Range => Class::RangeLabel,
        };
        let (text, angle) = (expanse.name.clone(), f64::from(expanse.turn_deg).to_radians());
        let shape = Shape::Label { at: *at, text, anchor: Anchor::Middle, shift_px: (0.0, 0.0), angle };
        Mark::new(shape, class).from_zoom(f64::from(expanse.rank) / 2.0)
    }));
    marks
}

fn middle(at: Point, text: String) -> Shape {
    Shape::Label { at, text, anchor: Anchor::Middle, shift_px: (0.0, 0.0), angle: 0.0 }
}

fn beside(at: Point, text: &str, from_px: f64) -> Shape {
    let shift_px = (from_px + BESIDE_PX, 0.0);
    Shape::Label { at, text: text.to_owned(), anchor: Anchor::Start, shift_px, angle: 0.0 }
}

/// Names along lines; of a line in several paths only the longest carries it.
fn along_lines(ground: &Ground) -> impl Iterator<Item = Mark> + '_ {
    ground.lines.iter().filter(|line| !line.name.is_empty()).filter_map(|line| {
        let (class, lift_px, zoom) = match line.kind {
            LineKind::Named => (Class::NamedLineLabel, 9.0, 0.0),
            LineKind::Disputed => (Class::DisputedLabel, 5.0, 5.5),
            LineKind::River => (Class::RiverLabel, 3.5, f64::from(line.rank).max(5.5)),
            _ => return None,
        };
        let points = line.paths.iter().max_by_key(|path| path.len())?.clone();
        Some(Mark::new(Shape::LabelAlong { points, text: line.name.clone(), lift_px }, class).from_zoom(zoom))
    })
}

/// The name of the place where incidents are, beside their mark.
fn site_label(input: &MapInput<'_>, crowd: &Crowd) -> Mark {
    let place = &input.places[input.sites.all[crowd.head].place().at()];
    let at = input.sites.extents[crowd.head].centre();
    let gap_px = if crowd.n_single() == 1 { 1.5 } else { 0.0 };
    Mark::new(beside(at, &place.name, point_radius_px(crowd) + gap_px), Class::SiteLabel)
}

fn town_label(town: &GroundTown) -> Mark {
    let (_, _, radius, class) = point_style(&town.town);
    let text = with_native(&town.town.name, &town.town.native);
    Mark::new(beside(town.at, &text, radius), class).from_zoom(f64::from(town.town.rank) / 2.0)
}

/// A name and, on a line of its own, the same in the script of the place.
fn with_native(name: &str, native: &str) -> String {
    if native.is_empty() { name.to_owned() } else { [name, "\n", native].concat() }
}

/// The zoom from which words fit into a width in the world.
fn zoom_for(text: &str, class: Class, room: f64) -> f64 {
    let width = paint(class, Paper::Light).font.map_or(0.0, |font| width_px(text, font));
    marchland_core::math::log2(width.max(1.0) / room.max(1e-9) / 256.0).max(0.0)
}

/// Names of states and provinces, from the zoom at which they fit into their area.
fn area_label(area: &GroundArea) -> Option<Mark> {
    let (class, text, share) = match area.kind {
        AreaKind::Country => (Class::CountryLabel, area.name.to_ascii_uppercase(), 0.8),
        AreaKind::Province => (Class::ProvinceLabel, area.name.clone(), 0.95),
        AreaKind::Lake => return None,
    };
    let zoom = zoom_for(&text, class, (area.extent.max.x - area.extent.min.x) * share);
    Some(Mark::new(middle(area.label, with_native(&text, &area.native)), class).from_zoom(zoom))
}

//! The marks of incidents.

use super::MapInput;
use super::labels::zoom_for;
use super::site::{Shared, Site, emphasis, main_quad, make_up, pick};
use crate::frame::extent;
use crate::scene::{Anchor, Glyph, Mark, Pick, Shape};
use crate::space::{Bounds, Point, world_from_lon_lat, world_per_km};
use crate::style::{Class, Emphasis, quad_glyph};
use marchland_core::{IncidentIdx, Place};

/// Half the width of a form that stands for one incident, CSS pixels.
const SINGLE_PX: f64 = 6.5;
/// Radius of a place whose extent nobody gives, by how exactly it is known, kilometres.
const NEAR_KM: f64 = 8.0;
const DISC_KM: f64 = 25.0;
/// From a form to the ring around it, CSS pixels.
const RING_GAP_PX: f64 = 5.5;
/// From a line to the number along it: clear of the band.
const BAND_LIFT_PX: f64 = 9.0;

/// All marks of incidents, by layer.
#[derive(Debug, Default)]
pub(super) struct Drawn {
    pub(super) areas: Vec<Mark>,
    pub(super) bands: Vec<Mark>,
    pub(super) points: Vec<Mark>,
    /// What each of them covers.
    pub(super) extents: Vec<Bounds>,
}

/// One site with what is drawn of it.
struct Draft<'a> {
    input: &'a MapInput<'a>,
    site: Site,
    incidents: &'a [IncidentIdx],
    emphasis: Emphasis,
    pick: Pick,
}

impl Drawn {
    /// Selected sites are drawn over the others of their kind.
    pub(super) fn of(input: &MapInput<'_>, sites: &[Shared]) -> Self {
        let mut drafts: Vec<Draft<'_>> = sites
            .iter()
            .map(|&(site, ref incidents)| Draft {
                input,
                site,
                incidents,
                emphasis: emphasis(input, site, incidents),
                pick: pick(site, incidents),
            })
            .collect();
        marchland_core::order::sort_by_key(&mut drafts, |draft| (draft.height(), draft.site));
        let mut drawn = Self::default();
        for draft in &drafts {
            drawn.add(draft);
        }
        drawn
    }

    fn add(&mut self, draft: &Draft<'_>) {
        let place = &draft.input.places[draft.site.place().at()];
        let at = world_from_lon_lat(place.point);
        let from = (self.areas.len(), self.bands.len(), self.points.len());
        match draft.site {
            Site::Stretch(line, province) => {
                let province = province.map(|at| &draft.input.places[at.at()]);
                self.bands.extend(draft.band(&draft.input.places[line.at()], province));
            }
            Site::Area(_) => self.areas.extend(draft.area(place)),
            Site::Disc(_) => self.areas.extend(draft.disc(place, at)),
            Site::Near(_) => {
                self.points.extend(draft.ring(place, at));
                self.points.extend(draft.point(at));
            }
            Site::Exact(_) => self.points.extend(draft.point(at)),
        }
        let fresh = self.areas[from.0..].iter().chain(&self.bands[from.1..]).chain(&self.points[from.2..]);
        let corners: Vec<Point> = fresh
            .filter_map(|mark| extent(&mark.shape))
            .flat_map(|extent| [extent.min, extent.max])
            .collect();
        self.extents.extend(Bounds::of(corners));
    }
}

impl Draft<'_> {
    /// Emphasised marks come later, and of points the crowded ones earlier, so that none is hidden.
    fn height(&self) -> (u8, usize) {
        let over = match self.emphasis {
            Emphasis::Faded => 0,
            Emphasis::Plain => 1,
            Emphasis::Related => 2,
            Emphasis::Selected => 3,
        };
        (over, usize::MAX - self.incidents.len())
    }

    fn point(&self, at: Point) -> Vec<Mark> {
        let glyph = |glyph, radius_px| Shape::Glyph { at, glyph, radius_px };
        if let [one] = self.incidents {
            let quad = self.input.columns.quad(*one);
            let mark = Mark::new(glyph(quad_glyph(quad), SINGLE_PX), Class::Incident(quad, self.emphasis));
            return vec![mark.picked(self.pick)];
        }
        let radius_px = cluster_radius_px(self.incidents.len());
        let ground = Mark::new(glyph(Glyph::Circle, radius_px), Class::Cluster(self.emphasis));
        let mut marks = vec![ground.picked(self.pick)];
        marks.extend(self.rim(at, radius_px));
        marks.push(words(at, self.incidents.len().to_string(), Class::Count));
        marks
    }

    /// The make-up by quad class around a cluster.
    fn rim(&self, at: Point, radius_px: f64) -> Vec<Mark> {
        use std::f64::consts::TAU;
        let total = self.incidents.len() as f64;
        let mut from = 0.0;
        let mut marks = Vec::new();
        for (quad, n) in make_up(self.input.columns, self.incidents) {
            let to = from + n as f64 / total * TAU;
            let shape = Shape::Arc { at, radius_px: radius_px - 3.0, from, to };
            marks.push(Mark::new(shape, Class::IncidentArc(quad, self.emphasis)).picked(self.pick));
            from = to;
        }
        marks
    }

    /// The radius of what "near" can mean, and a ring that says so where that radius is too small to be seen.
    fn ring(&self, place: &Place, at: Point) -> [Mark; 2] {
        let km = if place.radius_km > 0.0 { place.radius_km } else { NEAR_KM };
        let quad = main_quad(self.input.columns, self.incidents);
        let n = self.incidents.len();
        let radius_px = RING_GAP_PX + if n == 1 { SINGLE_PX } else { cluster_radius_px(n) };
        let forms = [
            Shape::Disc { at, radius: km * world_per_km(place.point.lat) },
            Shape::Arc { at, radius_px, from: 0.0, to: std::f64::consts::TAU },
        ];
        forms.map(|form| Mark::new(form, Class::IncidentRing(quad, self.emphasis)).picked(self.pick))
    }

    fn disc(&self, place: &Place, at: Point) -> Vec<Mark> {
        let km = if place.radius_km > 0.0 { place.radius_km } else { DISC_KM };
        let radius = km * world_per_km(place.point.lat);
        let [area, number] = self.hatched(Shape::Disc { at, radius }, at, "in the area");
        let zoom = match &number.shape {
            Shape::Label { text, .. } => zoom_for(text, number.class, 2.0 * radius),
            _ => 0.0,
        };
        vec![area, number.from_zoom(zoom)]
    }

    fn area(&self, place: &Place) -> Vec<Mark> {
        let area = place.shape.as_deref().and_then(|id| self.input.ground.area(id));
        match area {
            Some(area) => {
                let shape = Shape::Polygon { rings: area.rings.clone() };
                self.hatched(shape, area.label, "in the province").to_vec()
            }
            // The basemap has no such outline: its extent still shows that it is no point.
            None => self.disc(place, world_from_lon_lat(place.point)),
        }
    }

    fn hatched(&self, shape: Shape, label: Point, within: &str) -> [Mark; 2] {
        let quad = main_quad(self.input.columns, self.incidents);
        let area = Mark::new(shape, Class::IncidentArea(quad, self.emphasis)).picked(self.pick);
        let text = format!("{} {within}", self.incidents.len());
        [area, words(label, text, Class::AreaCount)]
    }

    fn band(&self, line: &Place, province: Option<&Place>) -> Vec<Mark> {
        let quad = main_quad(self.input.columns, self.incidents);
        let mut runs = Vec::new();
        for ground_line in self.input.ground.lines_between(&line.countries) {
            let area = province.and_then(|place| self.input.ground.area(place.shape.as_deref()?));
            let part = area.map_or_else(Vec::new, |area| self.input.ground.stretches(ground_line, area));
            // A province away from the line says nothing about where along it.
            runs.extend(if part.is_empty() { ground_line.paths.clone() } else { part });
        }
        let text = format!("{} along the line", self.incidents.len());
        let longest = runs.iter().max_by_key(|run| run.len()).cloned();
        let mut marks: Vec<Mark> = runs
            .into_iter()
            .map(|points| Mark::new(Shape::Polyline { points }, Class::IncidentBand(quad, self.emphasis)))
            .map(|mark| mark.picked(self.pick))
            .collect();
        marks.extend(longest.map(|points| {
            Mark::new(Shape::LabelAlong { points, text, lift_px: BAND_LIFT_PX }, Class::BandCount)
        }));
        marks
    }
}

/// Radius of a mark that stands for several incidents, CSS pixels: its area grows with their number, up to a
/// size that still lets its neighbours be seen.
pub(super) fn cluster_radius_px(n: usize) -> f64 {
    (9.5 + 2.2 * (n as f64).sqrt()).min(22.0)
}

fn words(at: Point, text: String, class: Class) -> Mark {
    Mark::new(Shape::Label { at, text, anchor: Anchor::Middle, shift_px: (0.0, 0.0), angle: 0.0 }, class)
}

//! The filter as the reader sets it: the period kept as written, so that a link says what was typed.

use crate::Data;
use marchland_core::facet::{Facet, Value};
use marchland_core::link::Area;
use marchland_core::{ArticleIdx, Interval, LonLat, PartialDate};
use marchland_filter::{Filter, Removable};
use marchland_scene::map::Sites;
use marchland_scene::space::{Bounds, lon_lat_from_world, world_from_lon_lat};

/// What the reader has chosen in the facets, on the map, in the timeline and in the text field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// Values of facets, in the order in which they were chosen, each once.
    pub chosen: Vec<Value>,
    /// First day, as written.
    pub from: Option<PartialDate>,
    /// Last day, as written.
    pub to: Option<PartialDate>,
    /// The drawn area.
    pub area: Option<Area>,
    /// Words that an incident's names must hold.
    pub text: String,
}

impl Choice {
    /// The days between `from` and `to`; `None` when neither is set.
    pub fn period(&self) -> Option<Interval> {
        (self.from.is_some() || self.to.is_some()).then(|| Interval {
            start: self.from.and_then(|from| from.interval().start),
            end: self.to.and_then(|to| to.interval().end),
        })
    }

    /// The same as a filter over incidents. Without `sites`, while there is no map, an area leaves all.
    pub fn filter(&self, data: &Data, sites: Option<&Sites>) -> Filter {
        Filter {
            chosen: self.chosen.clone(),
            period: self.period(),
            area: self.area.zip(sites).map(|(area, sites)| sites.inside(bounds(area))),
            words: data.answer(&self.text).hits(data),
        }
    }

    /// The articles chosen.
    pub fn articles(&self) -> impl Iterator<Item = ArticleIdx> + '_ {
        let chosen = self.chosen.iter().filter(|value| value.facet == Facet::Article);
        chosen.map(|value| ArticleIdx(value.at))
    }

    /// Whether everything passes.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Adds a value to its facet, or takes it out.
    pub fn toggle(&mut self, value: Value) {
        match self.chosen.iter().position(|known| *known == value) {
            Some(at) => {
                self.chosen.remove(at);
            }
            None => self.chosen.push(value),
        }
    }

    /// Takes a part of the filter away.
    pub fn remove(&mut self, part: Removable) {
        match part {
            Removable::Facet(facet) => self.chosen.retain(|value| value.facet != facet),
            Removable::Period => (self.from, self.to) = (None, None),
            Removable::Area => self.area = None,
            Removable::Text => self.text.clear(),
        }
    }

    /// The parts that are set: facets in the order in which they were first chosen, then the others.
    pub fn parts(&self) -> Vec<Removable> {
        let mut parts = Vec::new();
        for value in &self.chosen {
            let part = Removable::Facet(value.facet);
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        let others = [
            (self.period().is_some(), Removable::Period),
            (self.area.is_some(), Removable::Area),
            (!self.text.trim().is_empty(), Removable::Text),
        ];
        parts.extend(others.into_iter().filter(|(is_set, _)| *is_set).map(|(_, part)| part));
        parts
    }
}

/// What bounds on the map are in degrees, to eleven metres as links write it.
pub fn area_of(bounds: Bounds) -> Area {
    let (west_north, east_south) = (lon_lat_from_world(bounds.min), lon_lat_from_world(bounds.max));
    let rounded = |degrees: f64| (degrees * 1e4).round() / 1e4;
    Area {
        west: rounded(west_north.lon),
        south: rounded(east_south.lat),
        east: rounded(east_south.lon),
        north: rounded(west_north.lat),
    }
}

/// An area on the map.
pub fn bounds(area: Area) -> Bounds {
    let corner = |lon, lat| world_from_lon_lat(LonLat::new(lon, lat));
    Bounds { min: corner(area.west, area.north), max: corner(area.east, area.south) }
}

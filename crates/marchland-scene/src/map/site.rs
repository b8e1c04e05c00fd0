//! Where an incident is drawn, and which incidents share a mark.

use super::MapInput;
use crate::scene::Pick;
use crate::style::Emphasis;
use marchland_core::{IncidentColumns, IncidentIdx, Place, PlaceIdx, PlaceKind, Quad, WherePrecision};

/// A form on the map. The order is that of drawing: wide ones first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Site {
    /// Along a line, as far as a province borders it where one is named.
    Stretch(PlaceIdx, Option<PlaceIdx>),
    /// Over an area with an outline.
    Area(PlaceIdx),
    /// Over a disc.
    Disc(PlaceIdx),
    /// Near a point.
    Near(PlaceIdx),
    /// At a point.
    Exact(PlaceIdx),
}

impl Site {
    /// The place that a pointer finds.
    pub(super) fn place(self) -> PlaceIdx {
        match self {
            Self::Stretch(line, None) => line,
            Self::Stretch(_, Some(place))
            | Self::Area(place)
            | Self::Disc(place)
            | Self::Near(place)
            | Self::Exact(place) => place,
        }
    }
}

/// Where an incident is drawn; `None` for the tray.
pub(super) fn site(columns: &IncidentColumns, places: &[Place], at: IncidentIdx) -> Option<Site> {
    let first = columns.places(at).next()?;
    let place = places.get(first.at())?;
    let precision = columns.where_precision(at);
    let of_kind = |kind: PlaceKind| {
        columns.places(at).find(move |idx| places.get(idx.at()).is_some_and(|place| place.kind == kind))
    };
    match precision {
        WherePrecision::Exact => Some(Site::Exact(first)),
        WherePrecision::Near => Some(Site::Near(first)),
        WherePrecision::District => Some(Site::Disc(first)),
        WherePrecision::Province | WherePrecision::Region => {
            if let Some(line) = of_kind(PlaceKind::Line) {
                let province = of_kind(PlaceKind::Province);
                return Some(Site::Stretch(line, province));
            }
            let outlined = place.kind == PlaceKind::Province && place.shape.is_some();
            if outlined {
                Some(Site::Area(first))
            } else {
                (place.radius_km > 0.0).then_some(Site::Disc(first))
            }
        }
        WherePrecision::Country | WherePrecision::Water | WherePrecision::Unknown => None,
    }
}

/// A site with its incidents.
pub(super) type Shared = (Site, Vec<IncidentIdx>);

/// Every form of an incident that lies on the map: one, or each of the provinces that a telling names.
pub(super) fn sites<'a>(input: &'a MapInput<'_>, at: IncidentIdx) -> impl Iterator<Item = Site> + 'a {
    let first = site(input.columns, input.places, at);
    let is_area = matches!(first, Some(Site::Area(_)));
    let others = input.columns.places(at).skip(1).filter(move |place| {
        let place = input.places.get(place.at());
        is_area && place.is_some_and(|place| place.kind == PlaceKind::Province && place.shape.is_some())
    });
    first.into_iter().chain(others.map(Site::Area)).filter(|&site| on_map(input, site))
}

/// The shown incidents by site.
pub(super) fn group(input: &MapInput<'_>) -> Vec<Shared> {
    let drawn = input.incidents.iter().flat_map(|&at| sites(input, at).map(move |site| (site, at)));
    marchland_core::order::group(drawn)
}

/// Whether a site lies in the mapped region; what lies outside goes to the tray.
pub(super) fn on_map(input: &MapInput<'_>, site: Site) -> bool {
    let place = &input.places[site.place().at()];
    let lines = |place: &Place| input.ground.lines_between(&place.countries).next().is_some();
    match site {
        Site::Stretch(line, _) => lines(&input.places[line.at()]),
        Site::Area(_) if place.shape.as_deref().is_some_and(|id| input.ground.area(id).is_some()) => true,
        _ => input.ground.region().contains(crate::space::world_from_lon_lat(place.point)),
    }
}

/// How a mark of several incidents stands to the selection.
pub(super) fn emphasis(input: &MapInput<'_>, site: Site, incidents: &[IncidentIdx]) -> Emphasis {
    let is_selected = match input.selection {
        None => return Emphasis::Plain,
        Some(Pick::Incident(at)) => incidents.contains(&at),
        Some(Pick::Place(place)) => site.place() == place,
        Some(_) => false,
    };
    if is_selected {
        Emphasis::Selected
    } else if incidents.iter().any(|at| input.related.binary_search(at).is_ok()) {
        Emphasis::Related
    } else {
        Emphasis::Faded
    }
}

/// What a pointer finds: the incident itself, or the place where it is one of several.
pub(super) fn pick(site: Site, incidents: &[IncidentIdx]) -> Pick {
    match incidents {
        [one] => Pick::Incident(*one),
        _ => Pick::Place(site.place()),
    }
}

/// How many incidents of each quad class, in the order of the legend, without empty ones.
pub(super) fn make_up(columns: &IncidentColumns, incidents: &[IncidentIdx]) -> Vec<(Quad, usize)> {
    let count = |quad: Quad| incidents.iter().filter(|&&at| columns.quad(at) == quad).count();
    Quad::ALL.iter().map(|&quad| (quad, count(quad))).filter(|&(_, n)| n > 0).collect()
}

/// The quad class of most of them, the earlier one of the legend where two are even.
pub(super) fn main_quad(columns: &IncidentColumns, incidents: &[IncidentIdx]) -> Quad {
    let counts = make_up(columns, incidents);
    let most = counts.iter().map(|&(_, n)| n).max();
    counts.iter().find(|&&(_, n)| Some(n) == most).map_or(Quad::MaterialConflict, |&(quad, _)| quad)
}

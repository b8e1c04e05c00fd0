//! Where incidents are drawn, worked out once for a corpus on a basemap.

use super::Ground;
use super::ground::GroundTown;
use crate::space::{Bounds, Point, world_from_lon_lat, world_per_km};
use marchland_core::columns::{Lists, Spots};
use marchland_core::order::{distinct, sort_by_key};
use marchland_core::{IncidentColumns, IncidentIdx, Place, PlaceIdx, PlaceKind, WherePrecision};
use marchland_filter::Crossfilter;
use marchland_words::Said;
use marchland_words::country_and_country;

/// Radius of a place whose extent nobody gives, by how exactly it is known, kilometres.
const NEAR_KM: f64 = 8.0;
const DISC_KM: f64 = 25.0;
/// A town of the basemap and a place of the corpus with one name are the same within this distance.
const SAME_TOWN_KM: f64 = 30.0;
/// No group of the tray.
const ON_MAP: u32 = u32::MAX;

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

    /// Whether it is drawn as a form of fixed size at a point.
    pub(super) fn is_point(self) -> bool {
        matches!(self, Self::Near(_) | Self::Exact(_))
    }
}

/// The first form of a spot; `None` for the tray.
fn first_site(spots: &Spots, places: &[Place], spot: usize) -> Option<Site> {
    let first = spots.places(spot).next()?;
    let place = places.get(first.at())?;
    let of_kind = |kind: PlaceKind| {
        spots.places(spot).find(move |idx| places.get(idx.at()).is_some_and(|place| place.kind == kind))
    };
    match spots.precision(spot) {
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

/// Every form of a spot that lies on the map: one, or each of the provinces that a telling names.
fn sites_of(is_there: &[Reach], spots: &Spots, places: &[Place], spot: usize) -> Vec<Site> {
    let first = first_site(spots, places, spot);
    let is_area = matches!(first, Some(Site::Area(_)));
    let others = spots.places(spot).skip(1).filter(|place| {
        let place = places.get(place.at());
        is_area && place.is_some_and(|place| place.kind == PlaceKind::Province && place.shape.is_some())
    });
    let all = first.into_iter().chain(others.map(Site::Area));
    all.filter(|&site| is_on_map(is_there, site)).collect()
}

/// What of a place the basemap has.
#[derive(Clone, Copy)]
struct Reach {
    /// Its point.
    point: bool,
    /// Its outline.
    outline: bool,
    /// A line between its two countries.
    line: bool,
}

impl Reach {
    fn of(ground: &Ground, place: &Place) -> Self {
        Self {
            point: ground.region().contains(world_from_lon_lat(place.point)),
            outline: place.shape.as_deref().is_some_and(|id| ground.area(id).is_some()),
            line: place.kind == PlaceKind::Line && ground.lines_between(&place.countries).next().is_some(),
        }
    }
}

/// Whether a site lies in the mapped region; what lies outside goes to the tray.
fn is_on_map(is_there: &[Reach], site: Site) -> bool {
    let place = is_there[site.place().at()];
    match site {
        Site::Stretch(line, _) => is_there[line.at()].line,
        Site::Area(_) => place.outline || place.point,
        _ => place.point,
    }
}

/// The name of a spot's group in the tray. Several countries are named together, in the order of the telling.
fn tray_label(spots: &Spots, places: &[Place], spot: usize) -> (bool, String) {
    let all: Vec<_> = spots.places(spot).filter_map(|idx| places.get(idx.at())).collect();
    let Some(first) = all.first() else {
        return (true, WherePrecision::Unknown.said().to_owned());
    };
    let countries = all.iter().filter(|place| place.kind == PlaceKind::Country);
    let countries = distinct(countries.map(|place| place.name.as_str()));
    if spots.precision(spot) == WherePrecision::Country && !countries.is_empty() {
        let joined = countries.into_iter().map(str::to_owned);
        (false, joined.reduce(|all, one| country_and_country(&all, &one)).unwrap_or_default())
    } else {
        (false, first.name.clone())
    }
}

/// The forms of a corpus on a basemap.
///
/// **Invariant:** each spot is at one site or more, or in one group of the tray.
#[derive(Clone, Debug, Default)]
pub struct Sites {
    pub(super) all: Vec<Site>,
    /// By site: what it covers.
    pub(super) extents: Vec<Bounds>,
    /// By spot: its sites.
    of_spot: Lists,
    /// By site: its spots.
    spots_of: Lists,
    /// Sites by the number of their incidents whatever the filter, the greatest first.
    pub(super) by_number: Vec<u32>,
    /// By spot: its incidents.
    rows_of: Lists,
    /// The groups of the tray, by name, those without a place last.
    pub(super) tray: Vec<String>,
    /// By spot: its group in the tray.
    tray_of: Vec<u32>,
    /// Towns of the basemap that a site stands for: town and site.
    twins: Vec<(u32, u32)>,
}

impl Sites {
    /// Works them out.
    pub fn of(ground: &Ground, columns: &IncidentColumns, places: &[Place]) -> Self {
        let spots = &columns.spot.values;
        let is_there: Vec<Reach> = places.iter().map(|place| Reach::of(ground, place)).collect();
        let by_spot: Vec<Vec<Site>> =
            (0..spots.len()).map(|spot| sites_of(&is_there, spots, places, spot)).collect();
        let all = distinct(by_spot.iter().flatten().copied());
        let at = |site: &Site| all.binary_search(site).unwrap_or(0) as u32;
        let mut of_spot = Lists::default();
        for sites in &by_spot {
            of_spot.push(distinct(sites.iter().map(at)));
        }
        let label = |spot: usize| of_spot.get(spot).is_empty().then(|| tray_label(spots, places, spot));
        let labels: Vec<_> = (0..spots.len()).map(label).collect();
        let groups = distinct(labels.iter().flatten().cloned());
        let group_of = |label: &Option<(bool, String)>| {
            label.as_ref().and_then(|label| groups.binary_search(label).ok()).map_or(ON_MAP, |at| at as u32)
        };
        let mut n_by_spot = vec![0_u32; spots.len()];
        columns.spot.keys.iter().for_each(|&spot| n_by_spot[spot as usize] += 1);
        let mut n_by_site = vec![0_u32; all.len()];
        for (spot, &n) in n_by_spot.iter().enumerate() {
            of_spot.get(spot).iter().for_each(|&site| n_by_site[site as usize] += n);
        }
        let mut by_number: Vec<u32> = (0..all.len() as u32).collect();
        sort_by_key(&mut by_number, |&site| std::cmp::Reverse(n_by_site[site as usize]));
        Self {
            by_number,
            extents: all.iter().map(|&site| extent(ground, places, site)).collect(),
            spots_of: inverse(
                of_spot.offsets.windows(2).map(|ends| ends[1] - ends[0]),
                &of_spot.values,
                all.len(),
            ),
            rows_of: inverse(columns.spot.keys.iter().map(|_| 1), &columns.spot.keys, spots.len()),
            tray_of: labels.iter().map(group_of).collect(),
            tray: groups.into_iter().map(|(_, label)| label).collect(),
            twins: twins(ground, places, &all),
            of_spot,
            all,
        }
    }

    /// Positions of the sites of a spot.
    pub(super) fn at_spot(&self, spot: usize) -> &[u32] {
        self.of_spot.get(spot)
    }

    /// Spots of a site.
    pub(super) fn spots(&self, site: usize) -> &[u32] {
        self.spots_of.get(site)
    }

    /// Group of a spot in the tray.
    pub(super) fn tray_group(&self, spot: usize) -> Option<usize> {
        self.tray_of.get(spot).filter(|&&group| group != ON_MAP).map(|&group| group as usize)
    }

    /// The first incident at a site that passes.
    pub(super) fn first_passing(&self, site: usize, shown: &Crossfilter<'_>) -> Option<IncidentIdx> {
        let spots = self.spots(site).iter().filter(|&&spot| shown.n_at(spot as usize) > 0);
        spots
            .flat_map(|&spot| self.rows_of.get(spot as usize))
            .map(|&row| IncidentIdx(row))
            .find(|&at| shown.passes(at))
    }

    /// Towns of the basemap that one of those sites stands for, by site.
    pub(super) fn twins(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.twins.iter().map(|&(town, site)| (town as usize, site as usize))
    }

    /// By spot: whether it may lie in an area, for the filter. What is in the tray lies nowhere.
    pub fn inside(&self, area: Bounds) -> Vec<bool> {
        (0..self.of_spot.len())
            .map(|spot| self.at_spot(spot).iter().any(|&site| self.extents[site as usize].meets(area)))
            .collect()
    }

    /// By spot: whether one of those incidents is there and passes.
    pub fn lit(&self, shown: &Crossfilter<'_>, related: &[IncidentIdx]) -> Vec<bool> {
        let mut lit = vec![false; self.of_spot.len()];
        for &at in related.iter().filter(|&&at| shown.passes(at)) {
            if let Some(spot) = lit.get_mut(shown.columns().spot.key(at)) {
                *spot = true;
            }
        }
        lit
    }
}

/// Lists turned round: for each value the positions of the lists that hold it. `lengths` are those of the lists.
fn inverse(lengths: impl Iterator<Item = u32>, values: &[u32], n_values: usize) -> Lists {
    let mut offsets = vec![0_u32; n_values + 1];
    for &value in values {
        offsets[value as usize + 1] += 1;
    }
    for at in 1..offsets.len() {
        offsets[at] += offsets[at - 1];
    }
    let mut next = offsets.clone();
    let mut found = vec![0; values.len()];
    let mut rest = values.iter();
    for (list, n) in lengths.enumerate() {
        for &value in rest.by_ref().take(n as usize) {
            let slot = &mut next[value as usize];
            found[*slot as usize] = list as u32;
            *slot += 1;
        }
    }
    Lists { offsets, values: found }
}

fn twins(ground: &Ground, places: &[Place], sites: &[Site]) -> Vec<(u32, u32)> {
    let mut twins = Vec::new();
    for (at, site) in sites.iter().enumerate().filter(|(_, site)| site.is_point()) {
        let place = &places[site.place().at()];
        let same = ground.towns.iter().zip(0..).filter(|(town, _)| is_twin(place, town));
        twins.extend(same.map(|(_, town)| (town, at as u32)));
    }
    twins
}

fn is_twin(place: &Place, town: &GroundTown) -> bool {
    let (one, other) = (&place.name, &town.town.name);
    // "Khost City" is Khost, "Spin Boldak" is not Boldan.
    (one == other || one.strip_prefix(other.as_str()).is_some_and(|rest| rest.starts_with(' ')))
        && place.point.distance_km(town.town.at) < SAME_TOWN_KM
}

/// Radius of a place, in the world.
pub(super) fn radius(place: &Place, site: Site) -> f64 {
    let unknown_km = if matches!(site, Site::Near(_)) { NEAR_KM } else { DISC_KM };
    let km = if place.radius_km > 0.0 { place.radius_km } else { unknown_km };
    km * world_per_km(place.point.lat)
}

/// The runs of a line that a stretch covers.
pub(super) fn runs(
    ground: &Ground,
    places: &[Place],
    line: PlaceIdx,
    province: Option<PlaceIdx>,
) -> Vec<Vec<Point>> {
    let mut runs = Vec::new();
    for ground_line in ground.lines_between(&places[line.at()].countries) {
        let area = province.and_then(|at| ground.area(places[at.at()].shape.as_deref()?));
        let part = area.map_or_else(Vec::new, |area| ground.stretches(ground_line, area));
        // A province away from the line says nothing about where along it.
        runs.extend(if part.is_empty() { ground_line.paths.clone() } else { part });
    }
    runs
}

/// What a site covers.
fn extent(ground: &Ground, places: &[Place], site: Site) -> Bounds {
    let place = &places[site.place().at()];
    let at = world_from_lon_lat(place.point);
    let around = |reach: f64| Bounds {
        min: Point::new(at.x - reach, at.y - reach),
        max: Point::new(at.x + reach, at.y + reach),
    };
    match site {
        Site::Exact(_) => around(0.0),
        Site::Near(_) | Site::Disc(_) => around(radius(place, site)),
        Site::Area(_) => {
            let area = place.shape.as_deref().and_then(|id| ground.area(id));
            area.map_or_else(|| around(radius(place, site)), |area| area.extent)
        }
        Site::Stretch(line, province) => {
            let runs = runs(ground, places, line, province);
            Bounds::of(runs.into_iter().flatten()).unwrap_or_else(|| around(0.0))
        }
    }
}

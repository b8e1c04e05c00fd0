//! Incidents that no honest mark on the map can show: known to a country at best, or outside the map.

use super::MapInput;
use super::site::sites;
use marchland_core::order::{distinct, group};
use marchland_core::{IncidentIdx, PlaceKind, WherePrecision};

/// The incidents of one country, or those without a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrayGroup {
    /// Name of the country or wider region; "place not given" for none.
    pub label: String,
    /// Its incidents, in the corpus's order.
    pub incidents: Vec<IncidentIdx>,
}

/// Every shown incident that is not on the map, exactly once: by name, those without a place last.
pub fn tray(input: &MapInput<'_>) -> Vec<TrayGroup> {
    let off_map = input.incidents.iter().filter(|&&at| sites(input, at).next().is_none());
    group(off_map.map(|&at| (key(input, at), at)))
        .into_iter()
        .map(|((_, label), incidents)| TrayGroup { label, incidents })
        .collect()
}

/// Several countries are named together, in the order of the incident.
fn key(input: &MapInput<'_>, at: IncidentIdx) -> (bool, String) {
    let places: Vec<_> = input.columns.places(at).filter_map(|idx| input.places.get(idx.at())).collect();
    let Some(first) = places.first() else {
        return (true, WherePrecision::Unknown.label().to_owned());
    };
    let countries = places.iter().filter(|place| place.kind == PlaceKind::Country);
    let countries = distinct(countries.map(|place| place.name.as_str()));
    if input.columns.where_precision(at) == WherePrecision::Country && !countries.is_empty() {
        (false, countries.join(" and "))
    } else {
        (false, first.name.clone())
    }
}

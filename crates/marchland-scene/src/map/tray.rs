//! Incidents that no honest mark on the map can show: known to a country at best, or outside the map.

use super::MapInput;
use marchland_core::IncidentIdx;

/// The incidents of one country, or those without a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrayGroup {
    /// Name of the country or wider region; "place not given" for none.
    pub label: String,
    /// Single happenings that pass.
    pub n_single: u32,
    /// Sums of several that pass.
    pub n_sums: u32,
    /// Whether something that belongs to the selection is in it.
    pub is_lit: bool,
    /// Its place among the groups that the map has, whatever is shown.
    pub at: usize,
}

/// Every group that holds something of what is shown, by name, those without a place last.
pub fn tray(input: &MapInput<'_>) -> Vec<TrayGroup> {
    let label = |(at, label): (usize, &String)| TrayGroup {
        label: label.clone(),
        n_single: 0,
        n_sums: 0,
        is_lit: false,
        at,
    };
    let mut groups: Vec<TrayGroup> = input.sites.tray.iter().enumerate().map(label).collect();
    for spot in 0..input.shown.columns().spot.values.len() {
        let Some(group) = input.sites.tray_group(spot).map(|at| &mut groups[at]) else { continue };
        let classes = input.shown.classes_at(spot);
        group.n_single += classes[..4].iter().sum::<u32>();
        group.n_sums += classes[4..].iter().sum::<u32>();
        group.is_lit |= input.lit.get(spot).copied().unwrap_or(false);
    }
    groups.retain(|group| group.n_single + group.n_sums > 0);
    groups
}

impl TrayGroup {
    /// Its incidents, in the corpus's order.
    pub fn incidents<'a>(&self, input: &'a MapInput<'_>) -> impl Iterator<Item = IncidentIdx> + 'a {
        let group = self.at;
        let spots = &input.shown.columns().spot;
        input.shown.passing().filter(move |&at| input.sites.tray_group(spots.key(at)) == Some(group))
    }
}

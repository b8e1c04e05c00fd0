//! Which towns are in: large ones anywhere, and near borders those that a report can name.

use super::borders::Borders;
use super::geonames::{GeoNames, Town};
use super::names::{bare, spellings};
use super::provinces::Divisions;
use super::rows::{Kind, Row};
use std::collections::{BTreeMap, BTreeSet};

/// Towns of so many people are cities.
const CITY: u32 = 100_000;

/// Towns of so many people are in wherever they are.
const LARGE: u32 = 150_000;

/// Towns of so many people are in within [`FAR_KM`] of a controlled border.
const MIDDLE: u32 = 20_000;

/// How far behind a border the fighting for it can go, km.
const FAR_KM: f64 = 150.0;

/// Towns of fewer people are out.
const SMALL: u32 = 500;

/// Towns whose number `GeoNames` does not know are in its list as seats of divisions; they weigh as much as this.
const SEAT: u32 = 3_000;

/// How far from a border a small town can matter for it, km.
const NEAR_KM: f64 = 50.0;

/// Of small towns as many as this are in per cell of half a degree; near borders without control, as many as that.
const PER_CELL: [usize; 2] = [7, 2];

/// Cells per degree.
const CELLS: f64 = 2.0;

/// A square of half a degree, and whether its towns are near borders without control only.
type Cell = (i32, i32, bool);

/// How much a town of a border stretch matters: more by its people, less by its distance from the line.
fn weight(population: u32, km: f64) -> f64 {
    f64::from(population).sqrt() / (km + 5.0)
}

/// The rows of all towns that are in.
pub fn towns(geonames: &GeoNames, borders: &Borders, divisions: &Divisions) -> Vec<Row> {
    let mut cells: BTreeMap<Cell, Vec<(f64, &Town)>> = BTreeMap::new();
    let mut chosen: BTreeSet<u32> = BTreeSet::new();
    for town in &geonames.towns {
        let population = if town.population == 0 { SEAT } else { town.population };
        if !(SMALL..LARGE).contains(&population) {
            chosen.extend((population >= LARGE).then_some(town.id));
            continue;
        }
        let at = [town.lon, town.lat];
        let distance = borders.distance(at, if population >= MIDDLE { FAR_KM } else { NEAR_KM });
        if population >= MIDDLE && distance.controlled.is_finite() {
            chosen.insert(town.id);
        }
        if distance.any <= NEAR_KM {
            let cell = at.map(|degrees| (degrees * CELLS).floor() as i32);
            let open = distance.controlled > NEAR_KM;
            cells.entry((cell[0], cell[1], open)).or_default().push((weight(population, distance.any), town));
        }
    }
    for ((.., open), mut towns) in cells {
        towns.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.id.cmp(&b.1.id)));
        chosen.extend(towns.iter().take(PER_CELL[usize::from(open)]).map(|(_, town)| town.id));
    }
    let wanted = geonames.towns.iter().filter(|town| chosen.contains(&town.id));
    wanted.filter_map(|town| row(geonames, divisions, town)).collect()
}

fn row(geonames: &GeoNames, divisions: &Divisions, town: &Town) -> Option<Row> {
    let name = bare(&town.name, &town.country);
    let is_word = geonames.is_word(name);
    let kind = if town.population >= CITY { Kind::City } else { Kind::Town };
    let clean = !name.contains(['(', '/', ',']) && !name.chars().any(|c| c.is_ascii_digit());
    (clean && !(is_word && kind == Kind::Town)).then(|| Row {
        id: town.id.to_string(),
        name: name.to_owned(),
        kind,
        country: town.country.clone(),
        admin1: divisions.name_of(town).to_owned(),
        at: [town.lon, town.lat],
        radius_km: 0,
        population: town.population,
        is_word,
        aliases: spellings(name, &town.country, &town.others, 2),
    })
}

#[cfg(test)]
mod tests {
    use super::weight;

    #[test]
    fn a_village_on_the_line_outweighs_a_city_at_the_edge_of_reach() {
        assert!(weight(1_000, 0.0) > weight(50_000, 45.0));
        assert!(weight(1_000, 10.0) < weight(50_000, 20.0));
    }
}

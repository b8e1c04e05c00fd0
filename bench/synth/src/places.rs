//! The gazetteer: states, provinces and the line of the basemap, its towns, and crossings, posts, districts and
//! villages with made-up names.

use super::draw::{Draw, Popular};
use super::ground::{Ground, rounded};
use super::words;
use marchland_core::place::ParentPlace;
use marchland_core::{LonLat, Place, PlaceKind};
use std::collections::BTreeMap;

/// Id of the line whose incidents count as border incidents.
pub(super) const LINE: &str = "afpk-durand-line";

/// Source of what is made up.
const MADE_UP: &str = "made up for measurements";

/// Most places of a corpus, and fewest.
const MOST: usize = 20_000;
const FEWEST: usize = 50;

/// Places by id, those of each precision by popularity, and what lies at the line.
pub(super) struct Places {
    pub(super) all: Vec<Place>,
    /// Per place whether it lies at the line.
    pub(super) is_near_line: Vec<bool>,
    pub(super) points: Popular,
    pub(super) districts: Popular,
    pub(super) provinces: Popular,
    pub(super) lines: Popular,
    pub(super) countries: Popular,
}

/// The places of a corpus of so many incidents.
pub(super) fn places(ground: &Ground, seed: u64, n_incidents: usize) -> Places {
    let draw = &mut Draw::new(seed, 1, 0);
    let mut made = Made { ids: BTreeMap::new(), all: Vec::new() };
    made.put(line(ground));
    for country in &ground.countries {
        made.put(Place {
            shape: Some(country.id.clone()),
            ..place(&country.name, PlaceKind::Country, country.label, &country.id)
        });
    }
    for province in &ground.provinces {
        made.put(Place {
            shape: Some(province.id.clone()),
            radius_km: 80.0,
            ..inside(ground, &province.name, PlaceKind::Province, province.label, &province.id)
        });
    }
    for (name, at, province) in &ground.towns {
        let kind = if name == "Torkham" { PlaceKind::Crossing } else { PlaceKind::Town };
        made.put(inside(ground, name, kind, *at, &ground.provinces[*province].id));
    }
    let wanted = (n_incidents / 50).clamp(FEWEST, MOST).max(made.all.len() + FEWEST);
    while made.all.len() < wanted {
        made.put(small(ground, draw));
    }
    made.sorted(ground)
}

/// Places in the order in which they were made: the popular ones of each kind first.
struct Made {
    ids: BTreeMap<String, usize>,
    all: Vec<Place>,
}

impl Made {
    /// Takes a place up, with a number behind its id where another has it.
    fn put(&mut self, mut place: Place) {
        let n_before = self.ids.entry(place.id.clone()).or_default();
        *n_before += 1;
        if *n_before > 1 {
            place.id = format!("{}-{n_before}", place.id);
        }
        self.all.push(place);
    }

    fn sorted(self, ground: &Ground) -> Places {
        let mut order: Vec<usize> = (0..self.all.len()).collect();
        order.sort_by(|&a, &b| self.all[a].id.cmp(&self.all[b].id));
        let mut position = vec![0; order.len()];
        for (at, &made) in order.iter().enumerate() {
            position[made] = at as u32;
        }
        let kinds: Vec<PlaceKind> = self.all.iter().map(|place| place.kind).collect();
        let popular = |of: &[PlaceKind]| {
            let found = (0..kinds.len()).filter(|&made| of.contains(&kinds[made]));
            Popular::new(found.map(|made| position[made]).collect())
        };
        let points = [
            PlaceKind::Crossing,
            PlaceKind::Post,
            PlaceKind::Pass,
            PlaceKind::City,
            PlaceKind::Town,
            PlaceKind::Village,
        ];
        let (points, districts) = (popular(&points), popular(&[PlaceKind::District]));
        let (provinces, lines) = (popular(&[PlaceKind::Province]), popular(&[PlaceKind::Line]));
        let countries = popular(&[PlaceKind::Country]);
        let mut all = self.all;
        all.sort_by(|a, b| a.id.cmp(&b.id));
        let is_near_line = all.iter().map(|place| is_at_line(ground, place)).collect();
        Places { all, is_near_line, points, districts, provinces, lines, countries }
    }
}

fn is_at_line(ground: &Ground, place: &Place) -> bool {
    match place.kind {
        PlaceKind::Line => true,
        PlaceKind::Country | PlaceKind::Province => false,
        _ => ground.is_near_line(place.point),
    }
}

/// A place with nothing special about it; its id is made of its code and name.
fn place(name: &str, kind: PlaceKind, point: LonLat, code: &str) -> Place {
    let country = code.split('-').next().unwrap_or("");
    let slug: Vec<String> = name.split(|c: char| !c.is_ascii_alphanumeric()).map(str::to_lowercase).collect();
    let slug = slug.join("-");
    let code = country.to_lowercase();
    Place {
        id: if kind == PlaceKind::Country { code } else { format!("{code}-{slug}") },
        name: name.to_owned(),
        kind,
        countries: vec![country.to_owned()],
        admin1: String::new(),
        parents: Vec::new(),
        names: Vec::new(),
        point,
        radius_km: 0.0,
        shape: None,
        source: MADE_UP.to_owned(),
        mentions: Vec::new(),
    }
}

/// A place of a province, or a province, by the province's code.
fn inside(ground: &Ground, name: &str, kind: PlaceKind, point: LonLat, code: &str) -> Place {
    let mut place = place(name, kind, point, code);
    let province = ground.provinces.iter().find(|province| province.id == code);
    let admin1 = province.map_or("", |province| &province.name);
    admin1.clone_into(&mut place.admin1);
    let country = code.split('-').next().unwrap_or("").to_lowercase();
    let parent = match kind {
        PlaceKind::Province => country,
        _ => province.map_or(country, |it| self::place(&it.name, PlaceKind::Province, it.label, code).id),
    };
    place.parents.push(ParentPlace { id: parent, from: None, until: None });
    // A town that bears its province's name is another place.
    if place.id == place.parents[0].id {
        place.id.push_str("-town");
    }
    place
}

fn small(ground: &Ground, draw: &mut Draw) -> Place {
    let kind = draw.weighted(&[
        (PlaceKind::Village, 62),
        (PlaceKind::District, 16),
        (PlaceKind::Town, 9),
        (PlaceKind::Post, 8),
        (PlaceKind::Crossing, 3),
        (PlaceKind::Pass, 2),
    ]);
    let (at, province) = match kind {
        PlaceKind::Crossing | PlaceKind::Post => at_line(ground, draw),
        _ => ground.point(draw),
    };
    let (name, radius_km) = (words::name(draw), if kind == PlaceKind::District { 15.0 } else { 0.0 });
    Place { radius_km, ..inside(ground, &name, kind, at, &ground.provinces[province].id) }
}

/// A point of the line that lies in a province, to the eleven metres of the file.
fn at_line(ground: &Ground, draw: &mut Draw) -> (LonLat, usize) {
    loop {
        let at = rounded(ground.on_line(draw));
        if let Some(province) = ground.province(at) {
            return (at, province);
        }
    }
}

fn line(ground: &Ground) -> Place {
    let middle = rounded(ground.line[ground.line.len() / 2]);
    Place {
        id: LINE.to_owned(),
        countries: vec!["AF".to_owned(), "PK".to_owned()],
        ..place("Durand Line", PlaceKind::Line, middle, "AF")
    }
}

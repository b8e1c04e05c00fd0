//! Words of the committed basemap over a grid of views: none meets another, and how long placing them takes.

use marchland_core::basemap::Basemap;
use marchland_core::columns::{Builder, Row, flag};
use marchland_core::link::LineDrawing;
use marchland_core::{EventType, IncidentColumns, LonLat, Place, PlaceKind, WherePrecision};
use marchland_filter::{Crossfilter, Sizes};
use marchland_scene::map::{Ground, MapInput, Sites, build, window};
use marchland_scene::scene::Anchor;
use marchland_scene::space::world_from_lon_lat;
use marchland_scene::style::{Class, Paper, paint};
use marchland_scene::text::width_px;
use marchland_scene::{Mark, PlacedText, Scene, Shape, Size, View, place_labels};
use std::time::{Duration, Instant};

const SIZES: [Size; 2] = [Size { width: 1440.0, height: 900.0 }, Size { width: 390.0, height: 560.0 }];

/// The map without any incident.
fn region() -> Scene {
    let map = Basemap::read(include_bytes!("../../../data/basemap/region.mlb-map"))
        .expect("the committed basemap is readable");
    let ground = Ground::new(&map);
    let columns = IncidentColumns::default();
    build(&MapInput {
        ground: &ground,
        sites: &Sites::of(&ground, &columns, &[]),
        shown: &Crossfilter::new(&columns, Vec::new(), Sizes::default()),
        places: &[],
        selection: None,
        lit: &[],
        line: LineDrawing::Neutral,
        area: None,
        window: ground.region(),
        level: 4.0,
    })
}

/// A place every half degree on both sides of the line.
fn places() -> Vec<Place> {
    let place = |at: u32| {
        let (column, row) = (at % 16, at / 16);
        // Out of line, so that some stand close.
        let shift = f64::from(at * 7 % 5) / 12.0;
        Place {
            id: format!("p{at}"),
            name: format!("Place {at}"),
            kind: PlaceKind::Town,
            countries: vec!["AF".to_owned()],
            admin1: String::new(),
            parents: Vec::new(),
            names: Vec::new(),
            point: LonLat::new(63.0 + f64::from(column) / 2.0 + shift, 29.5 + f64::from(row) / 2.0 + shift),
            radius_km: if at.is_multiple_of(3) { 20.0 } else { 0.0 },
            shape: None,
            source: "made up".to_owned(),
            mentions: Vec::new(),
        }
    };
    (0..160).map(place).collect()
}

/// Incidents at those places, exact ones, near ones, in discs; single ones, several at a place, and sums.
fn incidents(n_places: u32) -> IncidentColumns {
    let row = |at: u32| Row {
        id: u64::from(at),
        event_type: [EventType::Assault, EventType::Threaten, EventType::Consult][at as usize % 3],
        where_precision: [WherePrecision::Exact, WherePrecision::Near, WherePrecision::District]
            [at as usize / 2 % 3],
        places: vec![at * 31 % n_places],
        flags: if at.is_multiple_of(4) { flag::AGGREGATE } else { 0 },
        ..Row::default()
    };
    let rows: Vec<Row> = (0..400).map(row).collect();
    Builder::of_rows(&rows)
}

/// Views of every half zoom, each moved over the ground on both sides of the line.
fn views(step: f64) -> Vec<View> {
    let mut views = Vec::new();
    for size in SIZES {
        for half in 8..=22 {
            let mut lat = 25.0;
            while lat <= 37.5 {
                let mut lon = 61.0;
                while lon <= 75.0 {
                    let centre = world_from_lon_lat(LonLat::new(lon, lat));
                    views.push(View { centre, zoom: f64::from(half) / 2.0, size });
                    lon += step;
                }
                lat += step;
            }
        }
    }
    views
}

/// The corners of what letters cover, without the free space that placing leaves around them.
fn ink(placed: &PlacedText) -> [(f64, f64); 4] {
    let font = paint(placed.class, Paper::Light).font.expect("words have a font");
    let width = width_px(&placed.text, font) - font.spacing_px;
    let start = match placed.anchor {
        Anchor::Start => 0.0,
        Anchor::Middle => -(width + font.spacing_px) / 2.0,
        Anchor::End => -width,
    };
    let has = |letters: &str| placed.text.chars().any(|letter| letters.contains(letter));
    let top = if placed.text.chars().all(|letter| "acegmnopqrsuvwxyz".contains(letter)) { 0.5 } else { 0.72 };
    let bottom = if has("gjpqy,") || !placed.text.is_ascii() { 0.2 } else { 0.0 };
    let (top, bottom) = (-top * font.size_px, bottom * font.size_px);
    let (sin, cos) = placed.angle.sin_cos();
    [(start, top), (start + width, top), (start + width, bottom), (start, bottom)]
        .map(|(x, y)| (placed.at.0 + x * cos - y * sin, placed.at.1 + x * sin + y * cos))
}

/// The corners of what a form covers, a pixel less on each side.
fn form(mark: &Mark, view: View) -> Option<[(f64, f64); 4]> {
    let Shape::Glyph { at, radius_px, .. } = mark.shape else { return None };
    matches!(mark.class, Class::Incident(..) | Class::Cluster(_) | Class::Sum(..)).then_some(())?;
    let ((x, y), reach) = (view.screen_from_world(at), radius_px - 1.0);
    Some([(x - reach, y - reach), (x + reach, y - reach), (x + reach, y + reach), (x - reach, y + reach)])
}

/// Whether two turned rectangles share room: no side of either separates them.
fn meets(one: &[(f64, f64); 4], other: &[(f64, f64); 4]) -> bool {
    let span = |corners: &[(f64, f64); 4], (x, y): (f64, f64)| {
        let along = corners.map(|corner| corner.0 * x + corner.1 * y);
        (along.into_iter().fold(f64::INFINITY, f64::min), along.into_iter().fold(f64::NEG_INFINITY, f64::max))
    };
    [one, other].into_iter().flat_map(|c| [(c[0], c[1]), (c[1], c[2])]).all(|(from, to)| {
        let axis = (to.0 - from.0, to.1 - from.1);
        let (a, b) = (span(one, axis), span(other, axis));
        a.0 < b.1 && b.0 < a.1
    })
}

#[test]
fn no_two_texts_of_the_basemap_meet_at_any_zoom() {
    let scene = region();
    let mut n_texts = 0;
    for view in views(2.5) {
        let placed = place_labels(&scene, view);
        let inks: Vec<_> = placed.iter().map(ink).collect();
        n_texts += placed.len();
        for (at, one) in inks.iter().enumerate() {
            for (other, text) in inks[at + 1..].iter().zip(&placed[at + 1..]) {
                assert!(!meets(one, other), "{view:?}: {:?} and {text:?}", placed[at]);
            }
        }
    }
    assert!(n_texts > 10_000, "only {n_texts} texts");
}

#[test]
fn no_two_texts_meet_among_many_incidents_and_none_lies_on_a_form() {
    let map = Basemap::read(include_bytes!("../../../data/basemap/region.mlb-map"))
        .expect("the committed basemap is readable");
    let (ground, places) = (Ground::new(&map), places());
    let columns = incidents(places.len() as u32);
    let sites = Sites::of(&ground, &columns, &places);
    let shown = Crossfilter::new(&columns, Vec::new(), Sizes { places: places.len(), ..Sizes::default() });
    let mut n_named = 0;
    for view in views(5.0) {
        let (window, level) = window(view);
        let scene = build(&MapInput {
            ground: &ground,
            sites: &sites,
            shown: &shown,
            places: &places,
            selection: None,
            lit: &[],
            line: LineDrawing::Neutral,
            area: None,
            window,
            level,
        });
        let placed = place_labels(&scene, view);
        let forms = scene.marks().filter_map(|(_, mark)| form(mark, view)).collect::<Vec<_>>();
        for text in placed.iter().filter(|text| text.text.starts_with("Place")) {
            let on = forms.iter().find(|form| meets(&ink(text), form));
            assert!(on.is_none(), "{view:?}: {text:?} on {on:?}");
        }
        n_named += placed.iter().filter(|text| text.text.starts_with("Place")).count();
        let inks: Vec<_> = placed.iter().map(ink).collect();
        for (at, one) in inks.iter().enumerate() {
            for (other, text) in inks[at + 1..].iter().zip(&placed[at + 1..]) {
                assert!(!meets(one, other), "{view:?}: {:?} and {text:?}", placed[at]);
            }
        }
    }
    assert!(n_named > 100, "only {n_named} names of places with incidents");
}

#[test]
fn the_line_has_its_name_wherever_enough_of_it_is_in_view() {
    let scene = region();
    for size in SIZES {
        for half in 10..=18 {
            // Torkham, Khost, Angoor Ada, Chaman, the west: the line runs through the middle.
            for (lon, lat) in [(71.08, 34.11), (70.0, 33.3), (69.3, 32.5), (66.45, 30.94), (64.0, 29.5)] {
                let centre = world_from_lon_lat(LonLat::new(lon, lat));
                let placed = place_labels(&scene, View { centre, zoom: f64::from(half) / 2.0, size });
                let name: String = placed
                    .iter()
                    .filter(|text| text.class == Class::NamedLineLabel)
                    .map(|text| text.text.replace(' ', ""))
                    .collect();
                assert_eq!(
                    name,
                    "DurandLine",
                    "{lon} {lat}, zoom {}, {:.0} px",
                    f64::from(half) / 2.0,
                    size.width
                );
            }
        }
    }
}

#[test]
#[ignore = "a measure: cargo test --release -p marchland-scene --test labels -- --ignored --nocapture"]
fn placing_takes_so_long() {
    let scene = region();
    for (size, zoom) in
        SIZES.into_iter().flat_map(|size| [4.5_f64, 6.0, 7.5, 9.0, 11.0].map(|zoom| (size, zoom)))
    {
        let views: Vec<View> =
            views(1.0).into_iter().filter(|view| view.size == size && view.zoom == zoom.round()).collect();
        let views: Vec<View> = views.into_iter().map(|view| View { zoom, ..view }).collect();
        // The least of several tries of each view: what else runs on the machine does not count.
        let least = |&view: &View| {
            let once = |_| {
                let start = Instant::now();
                let n = place_labels(&scene, view).len();
                (start.elapsed(), n)
            };
            (0..9).map(once).min().unwrap_or_default()
        };
        let (times, counts): (Vec<Duration>, Vec<usize>) = views.iter().map(least).unzip();
        let each = times.iter().sum::<Duration>() / u32::try_from(views.len()).unwrap_or(1);
        let n: usize = counts.iter().sum();
        println!("{:.0} px, zoom {zoom}: {each:?} a view, {} texts", size.width, n / views.len());
    }
}

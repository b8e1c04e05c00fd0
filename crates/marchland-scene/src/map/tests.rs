use super::*;
use crate::pick::pick;
use crate::scene::Shape;
use crate::space::world_from_lon_lat;
use crate::style::{Class, Emphasis};
use marchland_core::basemap::{Area, AreaKind, Basemap, Line, LineKind, PointKind, Town};
use marchland_core::columns::{Builder, Row as Said, flag};
use marchland_core::{
    EventType, IncidentColumns, IncidentIdx, LonLat, PlaceIdx, PlaceKind, Quad, WherePrecision,
};
use marchland_filter::Sizes;

/// Two states side by side; the western one has two provinces, one above the other. Ten steps a degree, from
/// 60° east and 30° north; the shared line runs along 65° east from 30° to 36° north, bent at 33°.
fn basemap() -> Basemap {
    let area = |id: &str, name: &str, kind, lon, lat, ring: Vec<i32>| Area {
        id: id.to_owned(),
        name: name.to_owned(),
        native: String::new(),
        kind,
        label: LonLat::new(lon, lat),
        rings: vec![ring],
    };
    let line = |name: &str, kind, between: &[&str], paths| Line {
        name: name.to_owned(),
        kind,
        between: between.iter().map(|&code| code.to_owned()).collect(),
        rank: 0,
        paths,
    };
    let town = |name: &str, lon, lat, rank| Town {
        name: name.to_owned(),
        native: String::new(),
        kind: PointKind::Town,
        at: LonLat::new(lon, lat),
        rank,
    };
    Basemap {
        attribution: "made up".to_owned(),
        south_west: LonLat::new(60.0, 30.0),
        north_east: LonLat::new(70.0, 36.0),
        steps_per_degree: 10,
        arcs: vec![
            vec![(50, 0), (52, 15), (51, 30)],
            vec![(51, 30), (49, 45), (50, 60)],
            vec![(51, 30), (10, 30)],
            vec![(10, 30), (10, 0), (50, 0)],
            vec![(50, 60), (10, 60), (10, 30)],
            vec![(50, 60), (95, 60), (95, 0), (50, 0)],
        ],
        areas: vec![
            area("WA", "Westland", AreaKind::Country, 63.0, 33.4, vec![0, 1, 4, 3]),
            area("EA", "Eastland", AreaKind::Country, 67.0, 33.4, vec![!1, !0, !5]),
            area("WA-S", "Southmarch", AreaKind::Province, 63.0, 31.5, vec![0, 2, 3]),
            area("WA-N", "Northmarch", AreaKind::Province, 63.0, 34.5, vec![1, 4, !2]),
        ],
        lines: vec![
            line("March Line", LineKind::Named, &["EA", "WA"], vec![vec![0, 1]]),
            line("", LineKind::Province, &[], vec![vec![2]]),
        ],
        towns: vec![town("Weston", 62.0, 32.0, 0), town("Fordham", 65.2, 31.5, 8)],
        expanses: Vec::new(),
    }
}

fn place(name: &str, kind: PlaceKind, countries: &[&str], lon: f64, lat: f64) -> Place {
    Place {
        id: name.to_lowercase(),
        name: name.to_owned(),
        kind,
        countries: countries.iter().map(|&code| code.to_owned()).collect(),
        admin1: String::new(),
        parents: Vec::new(),
        names: Vec::new(),
        point: LonLat::new(lon, lat),
        radius_km: 0.0,
        shape: None,
        source: "made up".to_owned(),
        mentions: Vec::new(),
    }
}

/// 0 a town, 1 a district, 2 the southern province, 3 the line, 4 a state, 5 a valley, 6 a far city.
fn places() -> Vec<Place> {
    let with = |place: Place, shape: Option<&str>, radius_km| Place {
        shape: shape.map(str::to_owned),
        radius_km,
        ..place
    };
    vec![
        place("Fordham", PlaceKind::Town, &["WA"], 65.2, 31.5),
        with(place("Lower Ford", PlaceKind::District, &["WA"], 64.0, 32.0), None, 30.0),
        with(place("Southmarch", PlaceKind::Province, &["WA"], 63.0, 31.5), Some("WA-S"), 100.0),
        place("March Line", PlaceKind::Line, &["WA", "EA"], 65.1, 33.0),
        with(place("Westland", PlaceKind::Country, &["WA"], 63.0, 33.0), Some("WA"), 0.0),
        with(place("Reed Valley", PlaceKind::Valley, &["EA"], 66.0, 34.0), None, 12.0),
        place("Faraway", PlaceKind::City, &["FA"], 20.0, 50.0),
    ]
}

type Row<'a> = (EventType, WherePrecision, &'a [u32]);

fn columns(rows: &[Row<'_>]) -> IncidentColumns {
    let row = |(at, (event_type, where_precision, places)): (usize, &Row<'_>)| Said {
        id: at as u64,
        event_type: *event_type,
        where_precision: *where_precision,
        places: places.to_vec(),
        ..Said::default()
    };
    let rows: Vec<Said> = rows.iter().enumerate().map(row).collect();
    Builder::of_rows(&rows)
}

/// Builds from rows and hands the input with its scene to a check.
fn with_map(rows: &[Row<'_>], selection: Option<Pick>, check: impl Fn(&MapInput<'_>, &Scene)) {
    with_columns(&columns(rows), selection, check);
}

fn with_columns(columns: &IncidentColumns, selection: Option<Pick>, check: impl Fn(&MapInput<'_>, &Scene)) {
    let (ground, places) = (Ground::new(&basemap()), places());
    let sites = Sites::of(&ground, columns, &places);
    let sizes = Sizes { places: places.len(), ..Sizes::default() };
    let input = MapInput {
        ground: &ground,
        sites: &sites,
        shown: &Crossfilter::new(columns, Vec::new(), sizes),
        places: &places,
        selection,
        lit: &[],
        line: LineDrawing::Neutral,
        area: None,
        window: ground.region(),
        level: 7.0,
    };
    check(&input, &super::build(&input));
}

fn layer<'a>(scene: &'a Scene, name: &str) -> &'a [crate::Mark] {
    scene.layers.iter().find(|layer| layer.name == name).map_or(&[], |layer| &layer.marks)
}

const FIGHT: EventType = EventType::Assault;
const TALK: EventType = EventType::Consult;

#[test]
fn every_precision_has_its_own_form_and_none_is_lost() {
    let rows: [Row<'_>; 9] = [
        (FIGHT, WherePrecision::Exact, &[0]),
        (TALK, WherePrecision::Near, &[5]),
        (FIGHT, WherePrecision::District, &[1]),
        (FIGHT, WherePrecision::Province, &[2]),
        (FIGHT, WherePrecision::Region, &[3]),
        (FIGHT, WherePrecision::Country, &[4]),
        (FIGHT, WherePrecision::Unknown, &[]),
        (TALK, WherePrecision::Exact, &[6]),
        (FIGHT, WherePrecision::Water, &[0]),
    ];
    with_map(&rows, None, |input, scene| {
        let forms = |name: &str| -> Vec<(Option<Pick>, &'static str)> {
            let drawn = layer(scene, name).iter().filter(|mark| mark.pick.is_some());
            let drawn = drawn.filter(|mark| mark.extent.is_some());
            drawn.map(|mark| (mark.pick, form(&mark.shape))).collect()
        };
        let incident = |n| Some(Pick::Incident(IncidentIdx(n)));
        assert_eq!(forms("areas"), [(incident(3), "polygon"), (incident(2), "disc")]);
        assert_eq!(forms("bands"), [(incident(4), "polyline")]);
        assert_eq!(
            forms("incidents"),
            [(incident(1), "disc"), (incident(1), "arc"), (incident(1), "glyph"), (incident(0), "glyph")]
        );
        let tray = tray(input);
        let kept: Vec<(&str, u32)> = tray.iter().map(|g| (g.label.as_str(), g.n_single)).collect();
        assert_eq!(tray[0].incidents(input).collect::<Vec<_>>(), [IncidentIdx(7)]);
        assert_eq!(kept, [("Faraway", 1), ("Fordham", 1), ("Westland", 1), ("place not given", 1)]);
    });
}

fn form(shape: &Shape) -> &'static str {
    match shape {
        Shape::Polygon { .. } => "polygon",
        Shape::Polyline { .. } => "polyline",
        Shape::Disc { .. } => "disc",
        Shape::Glyph { .. } => "glyph",
        Shape::Arc { .. } => "arc",
        Shape::Label { .. } | Shape::LabelAlong { .. } => "label",
    }
}

#[test]
fn several_at_one_place_are_one_mark_with_their_number_and_make_up() {
    let exact = |event_type| (event_type, WherePrecision::Exact, &[0_u32][..]);
    with_map(&[exact(FIGHT), exact(TALK), exact(FIGHT)], None, |input, scene| {
        let marks = layer(scene, "incidents");
        let arcs: Vec<(Class, f64)> = marks
            .iter()
            .filter_map(|mark| match mark.shape {
                Shape::Arc { from, to, .. } => Some((mark.class, to - from)),
                _ => None,
            })
            .collect();
        let third = std::f64::consts::TAU / 3.0;
        assert_eq!(arcs[0], (Class::IncidentArc(Quad::MaterialConflict, Emphasis::Plain), 2.0 * third));
        assert_eq!(arcs[1].0, Class::IncidentArc(Quad::VerbalCooperation, Emphasis::Plain));
        assert!(marks.iter().all(|mark| mark.pick.is_none_or(|found| found == Pick::Place(PlaceIdx(0)))));
        let counts =
            marks.iter().filter(|mark| matches!(&mark.shape, Shape::Label { text, .. } if text == "3"));
        assert_eq!(counts.count(), 1);
        let size = Size { width: 600.0, height: 400.0 };
        let view = view_of(subject(input.ground, input.sites, input.shown), size);
        let at = view.screen_from_world(world_from_lon_lat(LonLat::new(65.2, 31.5)));
        assert_eq!(pick(scene, view, at, 4.0), Some(Pick::Place(PlaceIdx(0))));
    });
}

#[test]
fn a_band_follows_the_line_only_as_far_as_the_named_province_borders_it() {
    let lats = |rows: &[Row<'_>]| {
        let mut found = (90.0_f64, 0.0_f64);
        let cell = std::cell::RefCell::new(&mut found);
        with_map(rows, None, |_, scene| {
            for mark in layer(scene, "bands") {
                if let Shape::Polyline { points } = &mark.shape {
                    for &point in points {
                        let lat = crate::space::lon_lat_from_world(point).lat;
                        let mut span = cell.borrow_mut();
                        **span = (span.0.min(lat), span.1.max(lat));
                    }
                }
            }
        });
        ((found.0 * 10.0).round(), (found.1 * 10.0).round())
    };
    assert_eq!(lats(&[(FIGHT, WherePrecision::Region, &[3])]), (300.0, 360.0));
    assert_eq!(lats(&[(FIGHT, WherePrecision::Region, &[3, 2])]), (300.0, 330.0));
    assert_eq!(lats(&[(FIGHT, WherePrecision::Province, &[2, 3])]), (300.0, 330.0));
}

#[test]
fn the_selection_stands_out_and_the_rest_steps_back() {
    let rows: [Row<'_>; 2] = [(FIGHT, WherePrecision::Exact, &[0]), (FIGHT, WherePrecision::Province, &[2])];
    with_map(&rows, Some(Pick::Incident(IncidentIdx(0))), |_, scene| {
        let classes = |name: &str| layer(scene, name)[0].class;
        assert_eq!(classes("incidents"), Class::Incident(Quad::MaterialConflict, Emphasis::Selected));
        assert_eq!(classes("areas"), Class::IncidentArea(Quad::MaterialConflict, Emphasis::Faded));
    });
}

#[test]
fn the_opening_view_shows_the_incidents_or_else_the_line() {
    let size = Size { width: 800.0, height: 600.0 };
    let shows = |view: View, lon, lat| {
        let (x, y) = view.screen_from_world(world_from_lon_lat(LonLat::new(lon, lat)));
        (0.0..=size.width).contains(&x) && (0.0..=size.height).contains(&y)
    };
    with_map(&[], None, |input, _| {
        let view = view_of(subject(input.ground, input.sites, input.shown), size);
        assert!(shows(view, 65.0, 30.0) && shows(view, 65.0, 36.0));
    });
    let rows: [Row<'_>; 2] = [(FIGHT, WherePrecision::Exact, &[0]), (TALK, WherePrecision::Exact, &[6])];
    with_map(&rows, None, |input, _| {
        let view = view_of(subject(input.ground, input.sites, input.shown), size);
        assert!(shows(view, 65.2, 31.5) && !shows(view, 65.0, 36.0) && view.zoom <= 8.0);
    });
}

#[test]
fn marks_say_where_how_many_and_how_exactly() {
    let rows: [Row<'_>; 5] = [
        (FIGHT, WherePrecision::Province, &[2]),
        (TALK, WherePrecision::Province, &[2]),
        (FIGHT, WherePrecision::Region, &[3]),
        (FIGHT, WherePrecision::Near, &[5]),
        (FIGHT, WherePrecision::Country, &[4]),
    ];
    with_map(&rows, None, |input, _| {
        let cases = [
            (
                Pick::Place(PlaceIdx(2)),
                "Southmarch province, 2 incidents: 1 material conflict, 1 verbal cooperation, known to the province",
            ),
            (
                Pick::Incident(IncidentIdx(1)),
                "Southmarch province, 1 incident: verbal cooperation, known to the province",
            ),
            (Pick::Incident(IncidentIdx(3)), "Reed Valley, 1 incident: material conflict, near the place"),
            (
                Pick::Place(PlaceIdx(3)),
                "March Line, 1 incident: material conflict, somewhere along the March Line",
            ),
            (Pick::Line, "March Line, 1 incident along it"),
            (Pick::Incident(IncidentIdx(4)), ""),
        ];
        for (found, words) in cases {
            assert_eq!(describe(found, input), words);
        }
    });
}

#[test]
fn a_town_that_an_incident_names_is_not_marked_twice() {
    with_map(&[(FIGHT, WherePrecision::Exact, &[0])], None, |_, scene| {
        let names: Vec<&str> = layer(scene, "labels")
            .iter()
            .filter_map(|mark| match &mark.shape {
                Shape::Label { text, .. } => Some(text.as_str()),
                _ => None,
            })
            .collect();
        assert_eq!(names.iter().filter(|&&name| name == "Fordham").count(), 1);
        assert_eq!(layer(scene, "towns").len(), 1);
    });
}

/// The columns of some rows, those at `sums` being sums of several.
fn with_sums(rows: &[Row<'_>], sums: &[usize]) -> IncidentColumns {
    let row = |(at, &(event_type, where_precision, places)): (usize, &Row<'_>)| Said {
        id: at as u64,
        event_type,
        where_precision,
        places: places.to_vec(),
        flags: if sums.contains(&at) { flag::AGGREGATE } else { 0 },
        ..Said::default()
    };
    Builder::of_rows(&rows.iter().enumerate().map(row).collect::<Vec<_>>())
}

#[test]
fn sums_are_another_thing_than_single_happenings() {
    let at = |place: &'static [u32]| (FIGHT, WherePrecision::Exact, place);
    let rows = [at(&[0]), at(&[0]), at(&[0]), (FIGHT, WherePrecision::Province, &[2])];
    let words = |scene: &Scene| -> Vec<String> {
        let all = scene.layers.iter().flat_map(|layer| &layer.marks);
        let counts =
            all.filter(|mark| matches!(mark.class, Class::Count | Class::SumCount | Class::AreaCount));
        let mut words = counts
            .filter_map(|mark| match &mark.shape {
                Shape::Label { text, .. } => Some(text.clone()),
                _ => None,
            })
            .collect::<Vec<_>>();
        // The number of an area has several seats.
        words.dedup();
        words
    };
    with_columns(&with_sums(&rows, &[2, 3]), None, |input, scene| {
        assert_eq!(words(scene), ["1 sum in the province", "2", "+1 sum"]);
        assert!(matches!(layer(scene, "areas")[0].class, Class::SumArea(..)));
        assert_eq!(
            describe(Pick::Place(PlaceIdx(0)), input),
            "Fordham, 2 incidents and 1 sum of several: 2 material conflict, at the place"
        );
    });
    with_columns(&with_sums(&rows, &[0, 1, 2, 3]), None, |_, scene| {
        assert_eq!(words(scene), ["1 sum in the province", "Σ3"]);
        assert!(layer(scene, "incidents").iter().any(|mark| matches!(mark.class, Class::Sum(..))));
    });
}

#[test]
fn marks_that_would_meet_share_one_until_they_come_apart() {
    let mut places = places();
    places.push(place("Nearford", PlaceKind::Town, &["WA"], 65.25, 31.55));
    let at = |place: &'static [u32]| (FIGHT, WherePrecision::Exact, place);
    let columns = columns(&[at(&[7]), at(&[0]), at(&[0])]);
    let ground = Ground::new(&basemap());
    let sites = Sites::of(&ground, &columns, &places);
    let sizes = marchland_filter::Sizes { places: places.len(), ..Default::default() };
    let shown = Crossfilter::new(&columns, Vec::new(), sizes);
    let input = |level| MapInput {
        ground: &ground,
        sites: &sites,
        shown: &shown,
        places: &places,
        selection: None,
        lit: &[],
        line: LineDrawing::Neutral,
        area: None,
        window: ground.region(),
        level,
    };
    let picks = |level| {
        let scene = super::build(&input(level));
        let mut picks: Vec<Pick> = layer(&scene, "incidents").iter().filter_map(|mark| mark.pick).collect();
        picks.dedup();
        (picks, scene.opens)
    };
    let (far, opens) = picks(7.0);
    // The mark stands at the place of most of them, and knows what to look at.
    assert_eq!(far, [Pick::Place(PlaceIdx(0))]);
    let corner = |at: usize| world_from_lon_lat(places[at].point);
    assert!(opens[0].1.contains(corner(0)) && opens[0].1.contains(corner(7)));
    assert_eq!(
        describe(Pick::Place(PlaceIdx(7)), &input(7.0)),
        "Fordham and 1 place near it, 3 incidents: 3 material conflict, open to see them apart"
    );
    let (near, opens) = picks(11.0);
    assert_eq!(near, [Pick::Place(PlaceIdx(0)), Pick::Incident(IncidentIdx(0))]);
    assert!(opens.is_empty());
}

#[test]
fn a_window_leaves_out_what_lies_outside() {
    let rows: [Row<'_>; 2] = [(FIGHT, WherePrecision::Exact, &[0]), (FIGHT, WherePrecision::Near, &[5])];
    with_map(&rows, None, |input, _| {
        let at = world_from_lon_lat(input.places[0].point);
        let window = Bounds { min: at, max: at };
        let scene = super::build(&MapInput { window, ..*input });
        let picks: Vec<Pick> = layer(&scene, "incidents").iter().filter_map(|mark| mark.pick).collect();
        assert_eq!(picks, [Pick::Incident(IncidentIdx(0))]);
    });
}

#[test]
fn each_drawing_of_the_line_has_a_note_in_words() {
    let ground = Ground::new(&basemap());
    let notes: Vec<String> = LineDrawing::ALL.iter().map(|&line| line_note(line, &ground)).collect();
    assert!(notes.iter().all(|note| note.starts_with("The March Line is drawn ") && note.ends_with('.')));
    let words = ["broken", "as an international border", "does not recognise it"];
    assert!(notes.iter().zip(words).all(|(note, word)| note.contains(word)), "{notes:?}");
}

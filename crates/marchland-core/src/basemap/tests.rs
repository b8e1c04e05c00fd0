use super::*;
use proptest::prelude::*;

fn small() -> Basemap {
    let at = |lon, lat| LonLat::new(lon, lat);
    Basemap {
        attribution: "made up".to_owned(),
        south_west: at(-60.0, 30.5),
        north_east: at(70.0, 36.0),
        steps_per_degree: 10,
        arcs: vec![
            vec![(50, 0), (52, 15), (51, 30)],
            vec![(51, 30), (59, 46)],
            vec![(4, 8), (12, 8), (12, 0)],
        ],
        areas: vec![Area {
            id: "WA-S".to_owned(),
            name: "Südmark".to_owned(),
            native: "جنوب".to_owned(),
            kind: AreaKind::Province,
            label: at(-58.5, 31.0),
            rings: vec![vec![0, 1], vec![!2]],
        }],
        lines: vec![Line {
            name: String::new(),
            kind: LineKind::Named,
            between: vec!["EA".to_owned(), "WA".to_owned()],
            rank: 4,
            paths: vec![vec![!1, !0]],
        }],
        towns: vec![Town {
            name: "Weston".to_owned(),
            native: String::new(),
            kind: PointKind::Crossing,
            at: at(-59.7, 31.9),
            rank: 13,
        }],
        expanses: vec![Expanse {
            name: "Sea".to_owned(),
            kind: ExpanseKind::Range,
            at: at(-60.0, 30.6),
            turn_deg: -20,
            rank: 9,
        }],
    }
}

/// Equal up to what rounding to steps may change.
fn assert_like(found: &Basemap, wanted: &Basemap) {
    assert_eq!((&found.attribution, found.steps_per_degree), (&wanted.attribution, wanted.steps_per_degree));
    assert_eq!((&found.arcs, &found.lines), (&wanted.arcs, &wanted.lines));
    let near = |a: LonLat, b: LonLat| (a.lon - b.lon).abs() < 0.051 && (a.lat - b.lat).abs() < 0.051;
    assert!(near(found.south_west, wanted.south_west) && near(found.north_east, wanted.north_east));
    assert_eq!(found.areas.len(), wanted.areas.len());
    for (a, b) in found.areas.iter().zip(&wanted.areas) {
        assert_eq!((&a.id, &a.name, &a.native), (&b.id, &b.name, &b.native));
        assert_eq!((a.kind, &a.rings), (b.kind, &b.rings));
        assert!(near(a.label, b.label), "{a:?} {b:?}");
    }
    assert_eq!(found.towns.len(), wanted.towns.len());
    for (a, b) in found.towns.iter().zip(&wanted.towns) {
        assert_eq!((&a.name, &a.native, a.kind, a.rank), (&b.name, &b.native, b.kind, b.rank));
        assert!(near(a.at, b.at), "{a:?} {b:?}");
    }
    assert_eq!(found.expanses.len(), wanted.expanses.len());
    for (a, b) in found.expanses.iter().zip(&wanted.expanses) {
        assert_eq!((&a.name, a.kind, a.turn_deg, a.rank), (&b.name, b.kind, b.turn_deg, b.rank));
        assert!(near(a.at, b.at), "{a:?} {b:?}");
    }
}

#[test]
fn bytes_give_the_basemap_back() {
    let map = small();
    assert_like(&Basemap::read(&map.write()).unwrap(), &map);
}

#[test]
fn steps_of_a_coarse_arc_are_stored_without_their_low_bits() {
    // One byte holds a step below 64 after its shift.
    let of = |to: i32| {
        Basemap { arcs: vec![vec![(0, 0), (to, to)]], areas: vec![], lines: vec![], ..small() }.write().len()
    };
    assert_eq!(of(500) - of(504), 2);
}

#[test]
fn what_is_no_basemap_says_so() {
    let good = small().write();
    let with = |at: usize, byte: u8| {
        let mut bytes = good.clone();
        bytes[at] = byte;
        Basemap::read(&bytes).unwrap_err()
    };
    assert_eq!(Basemap::read(b"").unwrap_err(), BasemapError::Foreign);
    assert_eq!(with(0, b'X'), BasemapError::Foreign);
    assert_eq!(with(4, 1), BasemapError::Version(1));
    assert_eq!(with(4, 1).to_string(), "basemap: expected version 3, found 1");
    // The text's own length, far beyond the end.
    assert_eq!(with(5, 0x7f), BasemapError::Broken { at: 6 });
    let longer: Vec<u8> = good.iter().copied().chain([0]).collect();
    assert_eq!(Basemap::read(&longer).unwrap_err(), BasemapError::Broken { at: good.len() });
    for end in MAGIC.len()..good.len() {
        assert!(matches!(Basemap::read(&good[..end]), Err(BasemapError::Broken { .. })), "cut at {end}");
    }
}

#[test]
fn a_count_that_lies_ends_with_the_bytes() {
    // Words take bytes of the text, not of the rest: four thousand million of them must not be believed.
    let map = Basemap { arcs: vec![], areas: vec![], towns: vec![], expanses: vec![], ..small() };
    let map = Basemap { lines: vec![Line { between: vec![], paths: vec![], ..map.lines[0].clone() }], ..map };
    let mut bytes = map.write();
    // The end: kind, number of states, rank, no paths, no towns, no expanses.
    let count = bytes.len() - 5;
    assert_eq!(bytes[count], 0);
    bytes.splice(count..=count, [0xff, 0xff, 0xff, 0xff, 0x0f]);
    assert!(matches!(Basemap::read(&bytes), Err(BasemapError::Broken { .. })));
}

#[test]
fn an_arc_that_is_not_there_is_refused() {
    for number in [3, !3, 1000] {
        let mut map = small();
        map.lines[0].paths = vec![vec![number]];
        assert!(matches!(Basemap::read(&map.write()), Err(BasemapError::Broken { .. })), "{number}");
    }
}

#[test]
fn runs_of_arcs_have_their_joints_once() {
    let map = small();
    let steps: Vec<Step> = map.path(&[!1, !0]).into_iter().map(|at| map.step(at)).collect();
    assert_eq!(steps, [(59, 46), (51, 30), (52, 15), (50, 0)]);
    assert_eq!(map.path(&[7]), []);
}

fn basemap() -> impl Strategy<Value = Basemap> {
    let position = || (-180_000..180_000_i32, -90_000..90_000_i32);
    let at = move || position().prop_map(|(e, n)| LonLat::new(f64::from(e) / 1e3, f64::from(n) / 1e3));
    let arcs = prop::collection::vec(prop::collection::vec((any::<i16>(), any::<i16>()), 0..6), 1..9)
        .prop_flat_map(|arcs| (0..4_u32).prop_map(move |shift| (arcs.clone(), shift)));
    let runs = || prop::collection::vec(prop::collection::vec(any::<prop::sample::Index>(), 0..4), 0..3);
    let word = || "[^\n]{0,6}";
    let area = (word(), word(), word(), 0..3_u8, at(), runs());
    let line = (word(), 0..6_u8, prop::collection::vec("[A-Z]{2}", 0..3), any::<u8>(), runs());
    let town = (word(), word(), 0..2_u8, at(), any::<u8>()).prop_map(|(name, native, kind, at, rank)| Town {
        name,
        native,
        kind: PointKind::from_code(kind).unwrap(),
        at,
        rank,
    });
    let parts = (
        prop::collection::vec(area, 0..4),
        prop::collection::vec(line, 0..4),
        prop::collection::vec(town, 0..4),
    );
    (arcs, parts, at(), at(), word()).prop_map(
        |((arcs, shift), parts, south_west, north_east, attribution)| {
            let number = |index: prop::sample::Index| {
                let number = index.index(arcs.len() * 2) as i32;
                if number & 1 == 0 { number >> 1 } else { !(number >> 1) }
            };
            let runs = |runs: Vec<Vec<prop::sample::Index>>| -> Vec<Vec<i32>> {
                runs.into_iter().map(|run| run.into_iter().map(number).collect()).collect()
            };
            Basemap {
                attribution,
                south_west,
                north_east,
                steps_per_degree: 1000,
                arcs: arcs
                    .iter()
                    .map(|arc| {
                        arc.iter().map(|&(e, n)| (i32::from(e) << shift, i32::from(n) << shift)).collect()
                    })
                    .collect(),
                areas: parts
                    .0
                    .into_iter()
                    .map(|(id, name, native, kind, label, rings)| {
                        let kind = AreaKind::from_code(kind).unwrap();
                        Area { id, name, native, kind, label, rings: runs(rings) }
                    })
                    .collect(),
                lines: parts
                    .1
                    .into_iter()
                    .map(|(name, kind, between, rank, paths)| {
                        let kind = LineKind::from_code(kind).unwrap();
                        Line { name, kind, between, rank, paths: runs(paths) }
                    })
                    .collect(),
                towns: parts.2,
                expanses: Vec::new(),
            }
        },
    )
}

proptest! {
    #[test]
    fn every_basemap_survives_its_bytes(map in basemap()) {
        assert_like(&Basemap::read(&map.write()).unwrap(), &map);
    }

    #[test]
    fn damaged_bytes_end_in_a_basemap_or_an_error(
        map in basemap(),
        hits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..5),
    ) {
        let mut bytes = map.write();
        for (at, byte) in hits {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(read) = Basemap::read(&bytes) {
            for run in read.areas.iter().flat_map(|area| &area.rings) {
                prop_assert!(read.path(run).iter().all(|at| at.lon.is_finite() && at.lat.is_finite()));
            }
        }
    }

    #[test]
    fn any_bytes_behind_the_magic_end_in_a_basemap_or_an_error(
        bytes in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        let whole: Vec<u8> = MAGIC.iter().copied().chain([BASEMAP_VERSION as u8]).chain(bytes).collect();
        let _ = Basemap::read(&whole);
    }
}

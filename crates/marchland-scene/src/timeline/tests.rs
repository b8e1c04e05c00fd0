use super::bins::{self, Width};
use super::rows::{Crowding, Run, pack};
use super::*;
use marchland_core::EventType;
use marchland_core::columns::{Builder, Row};
use marchland_filter::Sizes;

fn day(text: &str) -> Day {
    Day::from_iso(text).unwrap()
}

fn columns(intervals: &[(&str, &str)]) -> IncidentColumns {
    let row = |(from, to): &(&str, &str)| {
        let is_dated = !(from.is_empty() && to.is_empty());
        let interval = Interval { start: Day::from_iso(from), end: Day::from_iso(to) };
        Row { interval: is_dated.then_some(interval), date_precision: u8::from(is_dated), ..Row::default() }
    };
    Builder::of_rows(&intervals.iter().map(row).collect::<Vec<_>>())
}

fn with<T>(intervals: &[(&str, &str)], days: (&str, &str), width: f64, check: impl Fn(&Input<'_>) -> T) -> T {
    let columns = columns(intervals);
    let shown = Crossfilter::new(&columns, Vec::new(), Sizes::default());
    check(&Input {
        shown: &shown,
        tally: &Tally::of(&shown),
        window: Window::of_days(day(days.0), day(days.1)),
        size: Size { width, height: 120.0 },
        has_lanes: false,
        selection: None,
        name: "",
        lit: &[],
        months: None,
    })
}

/// First day, sure and perhaps of the bars that hold anything.
fn bars(intervals: &[(&str, &str)], days: (&str, &str), width: f64) -> Vec<(String, u32, u32)> {
    with(intervals, days, width, |input| {
        let bins = bins::of(input);
        (0..bins.n_sure.len())
            .map(|at| (bins.days(at).0.iso(), bins.n_sure[at], bins.n_perhaps[at]))
            .filter(|(_, sure, perhaps)| sure + perhaps > 0)
            .collect()
    })
}

#[test]
fn a_day_is_sure_and_a_span_over_months_is_perhaps() {
    let rows = [("2024-01-05", "2024-01-05"), ("2024-01-20", "2024-02-03"), ("", "")];
    let bars = bars(&rows, ("2024-01-01", "2024-12-31"), 240.0);
    assert_eq!(bars, [("2024-01-01".to_owned(), 1, 1), ("2024-02-01".to_owned(), 0, 1)]);
}

#[test]
fn bars_are_as_wide_as_there_is_room_for() {
    let rows = [("2024-02-07", "2024-02-07")];
    let cases = [
        (("2024-02-01", "2024-02-29"), "2024-02-07"),
        // The Monday before.
        (("2024-01-01", "2024-06-30"), "2024-02-05"),
        (("2023-01-01", "2024-12-31"), "2024-02-01"),
        (("2001-01-01", "2024-12-31"), "2024-01-01"),
        (("1800-01-01", "2024-12-31"), "2020-01-01"),
        (("0800-01-01", "2024-12-31"), "2000-01-01"),
    ];
    for (window, expected) in cases {
        assert_eq!(bars(&rows, window, 300.0), [(expected.to_owned(), 1, 0)], "{window:?}");
    }
}

#[test]
fn an_open_end_reaches_every_later_bar_and_what_is_cut_is_not_sure() {
    let rows = [("2024-01-05", "2024-01-05"), ("2024-02-01", ""), ("2024-03-01", "2024-03-01")];
    let counts: Vec<_> =
        bars(&rows, ("2024-01-01", "2024-03-31"), 90.0).into_iter().map(|bar| (bar.1, bar.2)).collect();
    assert!(counts.iter().all(|(sure, perhaps)| *sure <= 1 && *perhaps <= 1));
    let with_open = counts.iter().filter(|(_, perhaps)| *perhaps == 1).count();
    assert!(with_open >= 2, "{counts:?}");
}

#[test]
fn weeks_and_months_follow_each_other() {
    for width in Width::ALL {
        let start = width.floor(day("2024-02-29").0);
        let next = width.next(start);
        assert!(start <= day("2024-02-29").0 && day("2024-02-29").0 < next, "{width:?}");
        assert_eq!((width.floor(next - 1), width.floor(next)), (start, next), "{width:?}");
    }
}

#[test]
fn a_pixel_of_the_picture_is_a_pixel_of_the_screen() {
    let view = view(Size { width: 390.0, height: 121.0 });
    assert_eq!(view.scale(), 1.0);
    assert_eq!(view.screen_from_world(Point::new(12.5, 7.0)), (12.5, 7.0));
}

#[test]
fn a_timeline_opens_where_things_happen() {
    let mut rows = vec![("1893-11-12", "1893-11-12")];
    rows.extend([("2024-03-05", "2024-03-05"); 40]);
    rows.push(("2024-11-12", "2024-11-12"));
    let columns = columns(&rows);
    let (all, opening) = (range(&columns).unwrap(), opening(&columns).unwrap());
    assert_eq!(all.days().0.ymd().0, 1891);
    assert_eq!(opening.days(), (day("2024-02-25"), day("2024-12-06")));
    assert_eq!(range(&self::columns(&[("", "")])), None);
}

#[test]
fn rows_hold_what_no_pixel_has_too_much_of() {
    let bars: [Run; 5] = [(0, 40), (10, 20), (20, 30), (15, 35), (60, 70)];
    let crowding = Crowding::of(99, 3, bars.iter().map(|&bar| (bar, 1)));
    assert_eq!((crowding.runs(true), crowding.runs(false)), (vec![], vec![(0, 99)]));
    let placed = pack(&bars, (0, 99), 3);
    assert_eq!(placed.len(), 5);
    for (at, run, row) in &placed {
        for (other, other_run, other_row) in &placed {
            let meets = run.0 < other_run.1 && other_run.0 < run.1;
            assert!(at == other || row != other_row || !meets, "{run:?} {other_run:?}");
        }
    }
    // With two rows the middle is crowded; the sliver before it is too narrow to begin rows in.
    let crowding = Crowding::of(99, 2, bars.iter().map(|&bar| (bar, 1)));
    assert_eq!(crowding.runs(true), [(0, 30)]);
    assert_eq!(
        pack(&bars, (30, 99), 2).iter().map(|one| one.1).collect::<Vec<_>>(),
        [(30, 40), (30, 35), (60, 70)]
    );
}

#[test]
fn a_tally_is_kept_while_only_the_period_moves() {
    let columns = columns(&[("2024-01-05", "2024-01-05"), ("2024-02-01", "2024-02-01")]);
    let mut shown = Crossfilter::new(&columns, Vec::new(), Sizes::default());
    let mut tally = Tally::of(&shown);
    let class = tally::class(EventType::Assault.quad(), false);
    let n = |tally: &Tally, shown: &Crossfilter<'_>| tally.days(shown, class).map(|(_, _, n)| n).sum::<u32>();
    assert_eq!(n(&tally, &shown), 2);
    let period = Some(Interval::day(day("2024-01-05")));
    shown.apply(&marchland_filter::Filter { period, ..Default::default() });
    tally.update(&shown);
    assert_eq!((n(&tally, &shown), shown.n_passing()), (2, 1));
}

#[test]
fn a_period_out_of_sight_is_brought_into_it() {
    let window = |from: f64, to: f64| Window { from, to };
    let (shown, range) = (window(100.0, 200.0), window(0.0, 300.0));
    let period = |start: Option<i32>, end: Option<i32>| Interval { start: start.map(Day), end: end.map(Day) };
    let cases = [
        (period(Some(120), Some(149)), shown),
        (period(None, None), shown),
        // Begins a little before: what was seen stays in sight.
        (period(Some(90), None), window(86.7, 200.0)),
        (period(Some(50), Some(249)), window(44.0, 256.0)),
        // Away from what is shown: moved there.
        (period(Some(20), Some(39)), window(0.0, 83.0)),
        (period(Some(240), None), window(238.2, 300.0)),
        (period(Some(-900), Some(900)), range),
    ];
    for (period, expected) in cases {
        let found = with_period(shown, period, range);
        assert!((found.from - expected.from).abs() < 1e-6, "{period:?}: {found:?}");
        assert!((found.to - expected.to).abs() < 1e-6, "{period:?}: {found:?}");
    }
}

#[test]
fn lanes_share_the_height_and_none_is_too_low() {
    let near = |found: [f64; 4], expected: [f64; 4]| {
        assert!(found.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-9), "{found:?}");
    };
    near(super::shares([4.0, 2.0, 1.0, 1.0], 800.0), [400.0, 200.0, 100.0, 100.0]);
    let least = super::lanes::LEAST_PX;
    near(super::shares([4.0, 4.0, 1.0, 1.0], 300.0), [150.0 - least, 150.0 - least, least, least]);
    // Where there is no room for that, all are alike.
    near(super::shares([4.0, 2.0, 1.0, 1.0], 100.0), [25.0; 4]);
}

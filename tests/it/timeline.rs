//! The timeline: one drawing per class of date precision, and what holds whatever the data.

use marchland_core::calendar::MonthTable;
use marchland_core::codes::Status;
use marchland_core::columns::{Builder, Row, flag};
use marchland_core::{Day, EventType, IncidentColumns, IncidentIdx, Interval, link::CalendarName};
use marchland_filter::{Crossfilter, Filter, Sizes};
use marchland_scene::style::Paper;
use marchland_scene::timeline::{self, Input, LANES, Tally, Window};
use marchland_scene::{Mark, Pick, Scene, Shape, Size, frame, svg};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn day(text: &str) -> Option<Day> {
    Day::from_iso(text)
}

/// One happening: type, first and last day ("" for none known), precision.
fn row(event_type: EventType, from: &str, to: &str, date_precision: u8) -> Row {
    let interval = (date_precision > 0).then(|| Interval { start: day(from), end: day(to) });
    Row { event_type, interval, date_precision, ..Row::default() }
}

struct Drawing<'a> {
    rows: &'a [Row],
    window: (&'a str, &'a str),
    size: (f64, f64),
    period: Option<(&'a str, &'a str)>,
    selection: Option<(u32, &'a str)>,
    months: Option<&'a MonthTable>,
    paper: Paper,
}

const PLAIN: Drawing<'_> = Drawing {
    rows: &[],
    window: ("2024-01-01", "2024-12-31"),
    size: (640.0, 420.0),
    period: None,
    selection: None,
    months: None,
    paper: Paper::Light,
};

/// Builds a timeline of rows and hands it to a check.
fn with<T>(columns: &IncidentColumns, drawing: &Drawing<'_>, check: impl Fn(&Input<'_>, &Scene) -> T) -> T {
    let mut shown = Crossfilter::new(columns, Vec::new(), Sizes::default());
    let period = drawing.period.map(|(from, to)| Interval { start: day(from), end: day(to) });
    shown.apply(&Filter { period, ..Filter::default() });
    let (from, to) = drawing.window;
    let lit: Vec<IncidentIdx> = drawing.selection.map(|(at, _)| IncidentIdx(at)).into_iter().collect();
    let input = Input {
        shown: &shown,
        tally: &Tally::of(&shown),
        window: Window::of_days(day(from).expect("a day"), day(to).expect("a day")),
        size: Size { width: drawing.size.0, height: drawing.size.1 },
        has_lanes: true,
        selection: drawing.selection.map(|(at, _)| Pick::Incident(IncidentIdx(at))),
        name: drawing.selection.map_or("", |(_, name)| name),
        lit: &lit,
        months: drawing.months,
    };
    check(&input, &timeline::build(&input))
}

fn draw(drawing: &Drawing<'_>) -> String {
    with(&Builder::of_rows(drawing.rows), drawing, |input, scene| {
        svg::render(scene, timeline::view(input.size), drawing.paper, "Timeline")
    })
}

fn golden(name: &str, drawing: &str) {
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!(name, drawing);
    });
}

#[test]
fn each_precision_is_drawn_as_exactly_as_it_is_known() {
    use EventType::{Aid, Assault, Consult, Threaten};
    let claimed = |row: Row| Row { status: Status::Claimed, ..row };
    let rows = [
        row(Assault, "2024-02-10", "2024-02-10", 1),
        claimed(row(Assault, "2024-02-10", "2024-02-10", 1)),
        row(Assault, "2024-03-04", "2024-03-08", 2),
        row(Assault, "2024-04-01", "2024-04-07", 3),
        row(Assault, "2024-06-01", "2024-06-30", 4),
        claimed(row(Assault, "2024-06-01", "2024-06-30", 4)),
        row(Assault, "2024-01-01", "2024-12-31", 5),
        row(Assault, "2023-06-01", "2024-05-31", 5),
        row(Threaten, "2024-09-01", "", 5),
        row(Threaten, "", "2024-03-31", 5),
        row(Consult, "2024-08-15", "2024-08-15", 1),
        row(Aid, "2024-10-01", "2024-10-31", 4),
        row(Aid, "", "", 0),
    ];
    golden("timeline-precisions", &draw(&Drawing { rows: &rows, ..PLAIN }));
}

#[test]
fn sums_have_rows_of_their_own() {
    let sum = |row: Row| Row { flags: flag::AGGREGATE, ..row };
    let rows = [
        row(EventType::Assault, "2024-05-01", "2024-05-01", 1),
        sum(row(EventType::Assault, "2024-01-01", "2024-06-30", 5)),
        sum(row(EventType::Assault, "2024-05-01", "2024-05-01", 1)),
        sum(Row { status: Status::Claimed, ..row(EventType::Accuse, "2024-07-01", "2024-07-31", 4) }),
    ];
    golden("timeline-sums", &draw(&Drawing { rows: &rows, ..PLAIN }));
}

/// Three hundred assaults in two months, and a few others.
fn crowd() -> Vec<Row> {
    let first = day("2024-03-01").expect("a day").0;
    let one = |at: i32| Row {
        interval: Some(Interval::day(Day(first + at * at % 61))),
        date_precision: 1,
        ..Row::default()
    };
    let mut rows: Vec<Row> = (0..300).map(one).collect();
    rows.push(row(EventType::Assault, "2024-02-01", "2024-10-31", 5));
    rows.push(row(EventType::Accuse, "2024-03-05", "2024-03-05", 1));
    rows
}

#[test]
fn what_has_no_row_is_drawn_by_number() {
    let rows = crowd();
    golden("timeline-crowd", &draw(&Drawing { rows: &rows, ..PLAIN }));
    let selection = Some((7, "Shelling at a post"));
    let period = Some(("2024-03-10", "2024-04-30"));
    let dark = Drawing { rows: &rows, selection, period, paper: Paper::Dark, ..PLAIN };
    golden("timeline-selected-dark", &draw(&dark));
}

#[test]
fn other_calendars_are_a_second_axis() {
    let [solar, lunar] =
        marchland_coder::month_tables(day("2023-01-01").expect("a day"), day("2025-12-31").expect("a day"));
    let rows = [row(EventType::Assault, "2024-10-22", "2024-11-20", 4)];
    let months = Drawing { rows: &rows, size: (1500.0, 300.0), months: Some(&solar), ..PLAIN };
    let drawn = draw(&months);
    assert!(drawn.contains(">Aqrab 1403 SH<") && drawn.contains(">Hamal 1403 SH<"), "{drawn}");
    golden("timeline-solar", &drawn);
    let years = Drawing { window: ("2023-01-01", "2025-12-31"), months: Some(&lunar), ..months };
    let drawn = draw(&years);
    assert!(drawn.contains(">1446 AH<"), "{drawn}");
}

#[test]
fn months_of_other_calendars_are_those_of_the_books() {
    let [solar, lunar] =
        marchland_coder::month_tables(day("2024-03-20").expect("a day"), day("2025-03-20").expect("a day"));
    assert_eq!((solar.calendar, lunar.calendar), (CalendarName::SolarHijri, CalendarName::LunarHijri));
    let month = |table: &MonthTable, year, month| {
        table.months().find(|one| (one.year, one.month) == (year, month)).expect("the month")
    };
    let cases = [
        (month(&solar, 1403, 1), "Hamal", "2024-03-20", "2024-04-19"),
        (month(&solar, 1403, 8), "Aqrab", "2024-10-22", "2024-11-20"),
        (month(&solar, 1403, 12), "Hut", "2025-02-19", "2025-03-20"),
        (month(&lunar, 1445, 9), "Ramadan", "2024-03-11", "2024-04-09"),
        (month(&lunar, 1446, 1), "Muharram", "2024-07-07", "2024-08-04"),
    ];
    for (month, name, from, to) in cases {
        assert_eq!((month.name, Some(month.days.0), Some(month.days.1)), (name, day(from), day(to)));
    }
    // Whole years around the days asked for, and a byte for each month.
    assert_eq!((solar.first_year, solar.starts.len() % 12), (1403, 1));
    let mut bytes = Vec::new();
    lunar.encode(&mut bytes);
    assert_eq!(bytes.len(), 9 + lunar.starts.len() - 1);
    assert_eq!(MonthTable::decode(&mut &bytes[..]), Some(lunar));
}

#[test]
fn words_of_the_axis_never_meet() {
    let [solar, _] =
        marchland_coder::month_tables(day("1890-01-01").expect("a day"), day("2030-12-31").expect("a day"));
    let columns = Builder::of_rows(&crowd());
    let windows = [
        ("2024-03-01", "2024-03-05"),
        ("2024-02-20", "2024-03-20"),
        ("2024-02-27", "2024-08-03"),
        ("2023-11-30", "2025-02-02"),
        ("2019-12-31", "2025-01-01"),
        ("1893-11-12", "2025-01-01"),
        ("0900-01-01", "2999-01-01"),
    ];
    for window in windows {
        for width in [320.0, 390.0, 768.0, 1440.0] {
            let drawing = Drawing { window, size: (width, 420.0), months: Some(&solar), ..PLAIN };
            with(&columns, &drawing, |input, scene| {
                let marks =
                    scene.layers.iter().filter(|layer| ["axis", "names", "heads"].contains(&layer.name));
                let n_words = marks.map(|layer| layer.marks.iter().filter(|mark| is_words(mark)).count());
                let view = timeline::view(input.size);
                let placed = frame(scene, view).texts;
                let is_axis =
                    |class: &str| ["AxisLabel", "AxisMajor", "LaneLabel", "LaneNote"].contains(&class);
                let n_placed =
                    placed.iter().filter(|text| is_axis(format!("{:?}", text.class).as_str())).count();
                let n_words: usize = n_words.sum();
                // Labels that would meet are moved or left out: none is, so none meets another.
                assert!(n_placed > 0 && n_placed == n_words, "{window:?} {width}: {n_placed} of {n_words}");
                let rows: BTreeSet<i64> = placed
                    .iter()
                    .filter(|text| is_axis(format!("{:?}", text.class).as_str()))
                    .map(|text| (text.at.1 * 10.0) as i64)
                    .collect();
                // Histogram, axis of two rows, second axis, and title and note of each lane.
                assert!(rows.len() <= 12, "{window:?} {width}: a label was moved, {rows:?}");
            });
        }
    }
}

fn is_words(mark: &Mark) -> bool {
    matches!(mark.shape, Shape::Label { .. })
}

#[test]
fn a_pointer_finds_an_incident_a_bar_and_a_crowd() {
    let columns = Builder::of_rows(&crowd());
    with(&columns, &PLAIN, |input, scene| {
        let view = timeline::view(input.size);
        let parts = timeline::parts(input);
        let at = |x, y| marchland_scene::pick::pick(scene, view, (x, y), 12.0);
        let x = input.scale().x(f64::from(day("2024-03-20").expect("a day").0));
        let bar = at(x, parts.histogram.1 - 2.0);
        assert!(matches!(bar, Some(Pick::Days(..))), "{bar:?}");
        let says = timeline::describe(bar.expect("a bar"), input);
        assert!(says.contains("incidents, 1 more may lie here"), "{says}");
        let crowd = at(x, parts.lanes[0].1.0 + 40.0);
        let Some(Pick::Crowd(quad, first, last)) = crowd else { panic!("{crowd:?}") };
        assert_eq!((quad, first <= last), (LANES[0], true));
        let (_, bounds) = scene.opens.iter().find(|(pick, _)| Some(*pick) == crowd).expect("what it opens");
        assert!(bounds.min.x < bounds.max.x && bounds.max.x - bounds.min.x < 200.0);
        let words = parts.lanes[2].1;
        let x = input.scale().x(f64::from(day("2024-03-05").expect("a day").0) + 0.5);
        assert_eq!(at(x, words.0 + 24.0), Some(Pick::Incident(IncidentIdx(301))));
    });
}

fn any_row() -> impl Strategy<Value = Row> {
    let days = (0..700_i32, prop_oneof![3 => Just(1), 2 => 1..10_i32, 1 => 1..800_i32]);
    let open = prop_oneof![8 => Just((false, false)), 1 => Just((true, false)), 1 => Just((false, true))];
    (days, open, 0..EventType::ALL.len(), any::<bool>(), any::<bool>(), 0..12_u8).prop_map(
        |((from, length), open, kind, is_sum, is_claimed, undated)| {
            let date_precision = match length {
                _ if undated == 0 => 0,
                1 => 1,
                2..=6 => 2,
                7..=31 => 4,
                _ => 5,
            };
            let interval = Interval {
                start: (!open.0).then_some(Day(19_000 + from)),
                end: (!open.1).then_some(Day(19_000 + from + length - 1)),
            };
            Row {
                event_type: EventType::ALL[kind],
                interval: (date_precision > 0).then_some(interval),
                date_precision,
                flags: if is_sum { flag::AGGREGATE } else { 0 },
                status: if is_claimed { Status::Claimed } else { Status::Factual },
                ..Row::default()
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn marks_are_bounded_by_the_screen_and_everything_is_somewhere(
        rows in proptest::collection::vec(any_row(), 0..40),
        times in prop_oneof![Just(1_usize), Just(3), Just(60)],
        from in 18_900..19_800_i32,
        length in 3..1_200_i32,
        width in 200.0..900.0_f64,
    ) {
        let rows: Vec<Row> = rows.iter().cycle().take(rows.len() * times).cloned().collect();
        let columns = Builder::of_rows(&rows);
        let (first, last) = (Day(from).iso(), Day(from + length).iso());
        let drawing = Drawing { window: (&first, &last), size: (width, 420.0), ..PLAIN };
        let (n_marks, drawn, crowds) = with(&columns, &drawing, |input, scene| {
            let marks = || scene.layers.iter().flat_map(|layer| &layer.marks);
            let drawn: BTreeSet<Pick> = marks().filter_map(|mark| mark.pick).collect();
            let crowds: Vec<(Pick, (f64, f64))> =
                scene.opens.iter().map(|&(pick, bounds)| (pick, (bounds.min.x, bounds.max.x))).collect();
            let finite = |mark: &Mark| marchland_scene::frame::extent(&mark.shape).is_none_or(|extent| {
                [extent.min.x, extent.min.y, extent.max.x, extent.max.y].iter().all(|x| x.is_finite())
                    && extent.max.y <= input.size.height + 1.0
            });
            let bad: Vec<_> = marks().filter(|mark| !finite(mark)).take(2).collect();
            assert!(bad.is_empty(), "{bad:?}");
            (marks().count(), drawn, crowds)
        });
        // No more rows than the picture has room for, a form each seven pixels, three marks each; bars and axis come on top.
        let bound = 4 * 24 * (width / 7.0 + 2.0) as usize * 3 + 8 * width as usize;
        prop_assert!(n_marks <= bound, "{} of {}", n_marks, bound);
        for at in columns.all() {
            let days = columns.days(at);
            let inside = days.precision > 0 && days.start <= from + length && days.end >= from;
            if !inside {
                continue;
            }
            let is_drawn = drawn.contains(&Pick::Incident(at));
            let is_counted = crowds.iter().any(|&(pick, (left, right))| {
                matches!(pick, Pick::Crowd(quad, ..) if quad == columns.quad(at))
                    && f64::from(days.start) < right + 30.0
                    && f64::from(days.end) + 1.0 > left - 30.0
            });
            prop_assert!(is_drawn || is_counted, "{:?}", columns.days(at));
        }
    }
}

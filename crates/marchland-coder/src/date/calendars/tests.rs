use super::*;

fn iso(day: Option<Day>) -> String {
    day.map_or("none".to_owned(), Day::iso)
}

fn label(interval: Option<Interval>) -> String {
    interval.map_or("none".to_owned(), Interval::label)
}

/// Days that almanacs and news give in both calendars.
#[test]
fn days_of_the_solar_calendar() {
    let cases = [
        ((1357, 11, 22), "1979-02-11"), // the revolution in Iran
        ((1358, 1, 1), "1979-03-21"),
        ((1399, 12, 30), "2021-03-20"), // a leap year's last day
        ((1400, 1, 1), "2021-03-21"),
        ((1400, 5, 24), "2021-08-15"), // the fall of Kabul
        ((1403, 1, 1), "2024-03-20"),
        ((1403, 7, 1), "2024-09-22"),
        ((1403, 8, 1), "2024-10-22"),
        ((1403, 8, 30), "2024-11-20"),
        ((1403, 10, 4), "2024-12-24"),
        ((1403, 12, 30), "2025-03-20"),
        ((1404, 1, 1), "2025-03-21"),
        ((1404, 7, 12), "2025-10-04"),
        ((1404, 12, 30), "none"),
        ((1403, 7, 31), "none"),
        ((1403, 13, 1), "none"),
        ((1403, 0, 1), "none"),
        ((1403, 1, 0), "none"),
    ];
    for ((year, month, date), expected) in cases {
        assert_eq!(iso(day(Calendar::SolarHijri, year, month, date)), expected, "{year}-{month}-{date}");
    }
}

#[test]
fn days_of_the_lunar_calendar() {
    let cases = [
        ((1421, 10, 1), "2000-12-27"),
        ((1441, 9, 1), "2020-04-24"),
        ((1442, 10, 1), "2021-05-13"),
        ((1443, 9, 1), "2022-04-02"),
        ((1444, 9, 1), "2023-03-23"),
        ((1444, 12, 10), "2023-06-28"),
        ((1445, 1, 1), "2023-07-19"),
        ((1445, 9, 1), "2024-03-11"),
        ((1445, 9, 27), "2024-04-06"),
        ((1445, 10, 1), "2024-04-10"),  // the feast after the fast
        ((1445, 12, 10), "2024-06-16"), // the feast of the pilgrimage
        ((1446, 1, 1), "2024-07-07"),
        ((1446, 9, 1), "2025-03-01"),
        ((1446, 10, 1), "2025-03-30"),
        ((1447, 1, 1), "2025-06-26"),
        ((1445, 9, 31), "none"),
    ];
    for ((year, month, date), expected) in cases {
        assert_eq!(iso(day(Calendar::LunarHijri, year, month, date)), expected, "{year}-{month}-{date}");
    }
}

#[test]
fn months_and_years_end_before_the_next() {
    assert_eq!(label(month(Calendar::SolarHijri, 1403, 8)), "22 October 2024 – 20 November 2024");
    assert_eq!(label(month(Calendar::SolarHijri, 1403, 12)), "19 February 2025 – 20 March 2025");
    assert_eq!(label(month(Calendar::LunarHijri, 1445, 9)), "11 March 2024 – 9 April 2024");
    assert_eq!(label(month(Calendar::Gregorian, 2024, 2)), "February 2024");
    assert_eq!(label(year(Calendar::SolarHijri, 1403)), "20 March 2024 – 20 March 2025");
    assert_eq!(label(year(Calendar::LunarHijri, 1446)), "7 July 2024 – 25 June 2025");
    assert_eq!(label(year(Calendar::Gregorian, 2024)), "2024");
    assert_eq!(label(month(Calendar::SolarHijri, i16::MAX, 12)), "none");
}

#[test]
fn every_day_comes_back_to_its_month() {
    for calendar in [Calendar::Gregorian, Calendar::SolarHijri, Calendar::LunarHijri] {
        let (mut at, end) = (Day::from_ymd(1890, 1, 1).unwrap(), Day::from_ymd(2100, 1, 1).unwrap());
        while at < end {
            let (in_year, in_month) = year_month(calendar, at);
            let whole = month(calendar, in_year, in_month).unwrap();
            assert!(whole.meets(Interval::day(at)), "{calendar:?} {}", at.iso());
            assert!((28..=31).contains(&whole.n_days().unwrap()));
            at = at.plus(13);
        }
    }
}

#[test]
fn months_named_with_a_gregorian_year() {
    assert_eq!(month_in_gregorian(Calendar::LunarHijri, 2024, 9), Some(1445));
    // Two fasts began in 2030: the first is meant.
    assert_eq!(month_in_gregorian(Calendar::LunarHijri, 2030, 9), Some(1451));
    assert_eq!(month_in_gregorian(Calendar::SolarHijri, 2024, 8), Some(1403));
    assert_eq!(month_in_gregorian(Calendar::SolarHijri, 2024, 11), Some(1402));
}

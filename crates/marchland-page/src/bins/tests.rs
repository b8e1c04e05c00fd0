//! Bins over hand-made columns.

use super::*;
use marchland_core::columns::{Builder, Row};
use marchland_filter::Sizes;

fn columns(intervals: &[(&str, &str)]) -> IncidentColumns {
    let row = |(from, to): &(&str, &str)| {
        let is_dated = !(from.is_empty() && to.is_empty());
        let interval = Interval { start: Day::from_iso(from), end: Day::from_iso(to) };
        Row { interval: is_dated.then_some(interval), date_precision: u8::from(is_dated), ..Row::default() }
    };
    Builder::of_rows(&intervals.iter().map(row).collect::<Vec<_>>())
}

fn filled(intervals: &[(&str, &str)]) -> Vec<(String, u32, u32)> {
    let columns = columns(intervals);
    let mut bins = frame(&columns);
    let n_undated = fill(&mut bins, &Crossfilter::new(&columns, Vec::new(), Sizes::default()));
    assert_eq!(
        n_undated as usize,
        intervals.iter().filter(|(from, to)| from.is_empty() && to.is_empty()).count()
    );
    bins.into_iter().map(|bin| (bin.from.iso(), bin.n_sure, bin.n_perhaps)).collect()
}

#[test]
fn a_day_is_sure_and_a_span_over_months_is_perhaps() {
    let bins = filled(&[("2024-01-05", "2024-01-05"), ("2024-01-20", "2024-02-03"), ("", "")]);
    assert_eq!(bins, [("2024-01".to_owned(), 1, 1), ("2024-02".to_owned(), 0, 1)]);
}

#[test]
fn a_long_corpus_is_in_years_and_a_very_long_one_in_decades() {
    let years = filled(&[("2001-06-01", "2001-06-01"), ("2024-01-01", "2024-12-31")]);
    assert_eq!(years.len(), 24);
    assert_eq!(years[23], ("2024".to_owned(), 1, 0));
    let decades = filled(&[("1893-11-12", "1893-11-12"), ("2024-01-01", "2024-01-01")]);
    assert_eq!((decades[0].0.as_str(), decades.len()), ("1890", 14));
}

#[test]
fn nothing_dated_is_no_bin() {
    assert_eq!(frame(&columns(&[("", "")])), []);
}

#[test]
fn an_open_end_reaches_every_later_bin() {
    let bins = filled(&[("2024-01-05", "2024-01-05"), ("2024-02-01", ""), ("2024-03-01", "2024-03-01")]);
    let counts: Vec<(u32, u32)> = bins.iter().map(|bin| (bin.1, bin.2)).collect();
    assert_eq!(counts, [(1, 0), (0, 1), (1, 1)]);
}

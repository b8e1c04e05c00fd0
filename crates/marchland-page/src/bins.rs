//! Incidents by month or year, for the period strip. Pure.
//!
//! A month is a bar, not its first day: an incident whose days do not fit one bin is counted as *perhaps* in
//! each bin it may lie in, never as surely in one.

use marchland_core::{Day, IncidentColumns, Interval, PartialDate};
use marchland_filter::Crossfilter;

/// Above this number of months bins are years, above this number of years they are decades.
const MAX_BINS: i32 = 48;

/// How wide a bin is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// One month.
    Month,
    /// A year.
    Year,
    /// Ten years.
    Decade,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bin {
    /// First month or year.
    pub from: PartialDate,
    /// Last month or year; the same as `from` but for decades.
    pub to: PartialDate,
    /// Incidents that lie in it.
    pub n_sure: u32,
    /// Incidents that may.
    pub n_perhaps: u32,
}

impl Bin {
    /// The days of the bin.
    pub fn interval(&self) -> Interval {
        Interval { start: self.from.interval().start, end: self.to.interval().end }
    }
}

/// Months since the year 0.
fn month_number(day: Day) -> i32 {
    let (year, month, _) = day.ymd();
    i32::from(year) * 12 + i32::from(month) - 1
}

fn partial(number: i32, width: Width) -> PartialDate {
    let year = (number.div_euclid(12)) as i16;
    let month = (width == Width::Month).then(|| (number.rem_euclid(12) + 1) as i8);
    PartialDate { year, month, day: None }
}

fn step(width: Width) -> i32 {
    match width {
        Width::Month => 1,
        Width::Year => 12,
        Width::Decade => 120,
    }
}

/// Bins over all dated incidents of a corpus: their number and places do not change with a filter.
pub fn frame(columns: &IncidentColumns) -> Vec<Bin> {
    let rows = columns.days.values.iter().filter_map(|days| days.interval());
    let months: Vec<i32> =
        rows.flat_map(|interval| [interval.start, interval.end]).flatten().map(month_number).collect();
    let (Some(&first), Some(&last)) = (months.iter().min(), months.iter().max()) else { return Vec::new() };
    let n_months = last - first + 1;
    let width = match n_months {
        ..=MAX_BINS => Width::Month,
        n if n / 12 <= MAX_BINS => Width::Year,
        _ => Width::Decade,
    };
    let step = step(width);
    let start = first.div_euclid(step) * step;
    (start..=last)
        .step_by(step as usize)
        .map(|number| Bin {
            from: partial(number, width),
            to: partial(number + step - 1, width),
            n_sure: 0,
            n_perhaps: 0,
        })
        .collect()
}

/// Counts incidents that pass everything but perhaps the period into bins; returns how many of them are undated.
pub fn fill(bins: &mut [Bin], shown: &Crossfilter<'_>) -> u32 {
    let days: Vec<Interval> = bins.iter().map(Bin::interval).collect();
    let mut n_undated = 0;
    for (value, &n) in shown.columns().days.values.iter().zip(shown.by_days()).filter(|(_, n)| **n > 0) {
        let Some(interval) = value.interval() else {
            n_undated += n;
            continue;
        };
        // Bins follow each other, and so do those that some days meet.
        let first = days.partition_point(|bin| bin.end < interval.start);
        let met = days[first..].iter().take_while(|bin| bin.meets(interval)).count();
        match &mut bins[first..first + met] {
            [only] => only.n_sure += n,
            several => several.iter_mut().for_each(|bin| bin.n_perhaps += n),
        }
    }
    n_undated
}

#[cfg(test)]
mod tests;

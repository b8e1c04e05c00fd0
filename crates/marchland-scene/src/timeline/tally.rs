//! Incidents by days and class, counted once for each change of the filter but not of its period.

use marchland_core::Quad;
use marchland_core::columns::{Days, flag};
use marchland_filter::{Crossfilter, Filter, N_CLASSES};

/// Incidents that pass everything but perhaps the period, by days and class.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// By key of days: single happenings of the four quad classes, then sums.
    counts: Vec<[u32; N_CLASSES]>,
    /// What it was counted under.
    filter: Option<Filter>,
}

/// The class of an incident among [`N_CLASSES`].
pub(super) fn class(quad: Quad, is_sum: bool) -> usize {
    quad as usize + 4 * usize::from(is_sum)
}

impl Tally {
    /// Counted for what passes now.
    pub fn of(shown: &Crossfilter<'_>) -> Self {
        let mut tally = Self::default();
        tally.update(shown);
        tally
    }

    /// Counts anew, unless nothing but the period has changed.
    pub fn update(&mut self, shown: &Crossfilter<'_>) {
        let filter = Filter { period: None, ..shown.filter().clone() };
        if self.filter.as_ref() == Some(&filter) {
            return;
        }
        let columns = shown.columns();
        self.counts.clear();
        self.counts.resize(columns.days.values.len(), [0; N_CLASSES]);
        for (key, counts) in self.counts.iter_mut().enumerate() {
            if shown.by_days()[key] > 0 {
                for at in shown.on_days(key) {
                    counts[class(columns.quad(at), columns.has(at, flag::AGGREGATE))] += 1;
                }
            }
        }
        self.filter = Some(filter);
    }

    /// The days that something of a class has, with their key and number.
    pub(super) fn days<'a>(
        &'a self,
        shown: &'a Crossfilter<'_>,
        class: usize,
    ) -> impl Iterator<Item = (usize, Days, u32)> + 'a {
        let values = self.counts.iter().zip(&shown.columns().days.values).enumerate();
        values
            .map(move |(key, (counts, &days))| (key, days, counts[class]))
            .filter(|(_, days, n)| *n > 0 && days.precision > 0)
    }
}

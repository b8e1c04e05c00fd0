//! Incidents by days and class, counted once for each change of the filter but not of its period.

use marchland_core::Quad;
use marchland_core::columns::Days;
use marchland_filter::{Crossfilter, Filter, N_CLASSES};

/// Incidents that pass everything but perhaps the period, by days and class.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// By key of days: single happenings of the four quad classes, then sums.
    counts: Vec<[u32; N_CLASSES]>,
    /// What it was counted under.
    filter: Option<Filter>,
    /// By class, everything in the corpus: what the room of lanes follows, whatever the filter.
    n_all: [u32; N_CLASSES],
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
        if self.filter.is_none() {
            let mut n_by_profile = vec![0; columns.profile.values.len()];
            columns.profile.keys.iter().for_each(|&key| n_by_profile[key as usize] += 1);
            for (profile, n) in columns.profile.values.iter().zip(n_by_profile) {
                self.n_all[class(profile.event_type().quad(), profile.is_aggregate())] += n;
            }
        }
        self.counts.clear();
        self.counts.resize(columns.days.values.len(), [0; N_CLASSES]);
        for (key, counts) in self.counts.iter_mut().enumerate() {
            counts.iter_mut().zip(shown.classes_on(key)).for_each(|(slot, &n)| *slot = n);
        }
        self.filter = Some(filter);
    }

    /// Room of a lane against that of others: more for fuller ones, up to four times that of an empty one.
    pub(super) fn weight(&self, quad: Quad) -> f64 {
        let n = [false, true].map(|is_sum| self.n_all[class(quad, is_sum)]);
        1.0 + f64::from((n[0] + n[1]).min(24)) / 8.0
    }

    /// How many of so many rows are for sums: as large a part as of the incidents, and never all.
    pub(super) fn n_sum_rows(&self, quad: Quad, n_rows: usize) -> usize {
        let [n_single, n_sums] = [false, true].map(|is_sum| self.n_all[class(quad, is_sum)] as usize);
        if n_sums == 0 {
            return 0;
        }
        let share = n_rows * n_sums / (n_sums + n_single);
        share.max(n_rows / 4).max(1).min((n_rows * 3 / 4).max(1))
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

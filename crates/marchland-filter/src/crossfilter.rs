//! The state between two changes of the filter, and how it is brought up to date.

use crate::count::{ByKey, Counts, Ground, N_CLASSES, class_of};
use crate::filter::{Filter, WordHits};
use crate::mask::{Mask, Masks, N_BITS, PERIOD, Sizes, TEXT, bit, of_articles};
use marchland_core::columns::{Days, NO_END, NO_START};
use marchland_core::order::{distinct, sort_by_key};
use marchland_core::{Facet, IncidentColumns, IncidentIdx, Interval};
use std::ops::Range;
use std::sync::OnceLock;

/// Up to so many incidents that move, counts by value move with them; beyond, they are spread anew when asked for.
const FEW: usize = if cfg!(test) { 3 } else { 20_000 };

/// Incidents under a filter, with the counts of every facet.
///
/// What pictures show is counted when a filter is applied; what stands beside the values of a facet only when
/// somebody asks for it, so that a picture need not wait.
///
/// **Invariant:** `counts`, `by_days` and what there is of `by_key` and `by_value` say what counting every incident
/// anew under `filter` would say.
pub struct Crossfilter<'a> {
    pub(crate) columns: &'a IncidentColumns,
    pub(crate) outlet_of: Vec<u32>,
    pub(crate) sizes: Sizes,
    class_of: Vec<u8>,
    /// Keys of days by their first day, and by their last.
    by_start: Vec<u32>,
    by_end: Vec<u32>,
    /// By key of days: the incidents that have it.
    rows_of_days: Vec<Range<u32>>,
    /// The incidents in the order of `rows_of_days`; `None` where that is the corpus's own.
    order: Option<Vec<u32>>,
    filter: Filter,
    /// By incident: the facets that it fails, the period left aside.
    masks: Vec<Mask>,
    pub(crate) is_outside: Vec<bool>,
    pub(crate) counts: Counts,
    /// Counts by key, if somebody has asked for them since the filter changed.
    by_key: OnceLock<ByKey>,
    /// Counts of the first so many keys of days, where they are being prepared.
    prepared: (usize, ByKey),
    /// By facet: counts by value, as far as somebody has asked for them since everything was counted anew.
    pub(crate) by_value: [OnceLock<Vec<u32>>; Facet::ALL.len()],
    /// Incidents that pass everything but perhaps the period, by key of days.
    pub(crate) by_days: Vec<u32>,
    /// The same by class.
    pub(crate) classes_by_days: Vec<u32>,
}

impl<'a> Crossfilter<'a> {
    /// Everything of a corpus. `outlet_of` names the outlet of each article.
    pub fn new(columns: &'a IncidentColumns, outlet_of: Vec<u32>, sizes: Sizes) -> Self {
        let (rows_of_days, order) = by_days(columns);
        let days = &columns.days.values;
        let sorted = |key: &dyn Fn(&Days) -> i32| {
            let mut keys: Vec<u32> = (0..days.len() as u32).collect();
            sort_by_key(&mut keys, |&at| key(&days[at as usize]));
            keys
        };
        let mut crossfilter = Self {
            sizes: Sizes { articles: outlet_of.len(), ..sizes },
            outlet_of,
            class_of: columns.profile.values.iter().map(|&profile| class_of(profile)).collect(),
            by_start: sorted(&|days| days.start),
            by_end: sorted(&|days| days.end),
            rows_of_days,
            order,
            filter: Filter::default(),
            masks: vec![0; columns.len()],
            is_outside: vec![false; columns.days.values.len()],
            counts: Counts::new(columns),
            by_key: OnceLock::new(),
            prepared: Default::default(),
            by_value: Default::default(),
            by_days: vec![0; columns.days.values.len()],
            classes_by_days: vec![0; columns.days.values.len() * N_CLASSES],
            columns,
        };
        crossfilter.count_all();
        crossfilter
    }

    /// For each value of each facet the incidents that have it, whatever the filter; counted anew for each call.
    pub fn everything(&self) -> [Vec<u32>; Facet::ALL.len()] {
        let (ground, mut by_key) = (self.ground(), ByKey::new(&self.ground()));
        (0..self.columns.len()).for_each(|row| by_key.add(&ground, row, 0));
        Facet::ALL.map(|facet| self.spread(facet, &by_key))
    }

    /// Counts by key.
    pub(crate) fn by_key(&self) -> &ByKey {
        self.by_key.get_or_init(|| {
            let mut by_key = ByKey::new(&self.ground());
            self.count_by_key(&mut by_key, 0, usize::MAX);
            by_key
        })
    }

    /// Counts the incidents of the keys of days from one on by key, until so many are counted; gives the next key of
    /// days, which is beyond the end where all are counted.
    fn count_by_key(&self, by_key: &mut ByKey, from: usize, n_rows: usize) -> usize {
        let (ground, mut n) = (self.ground(), 0);
        for days in (from..self.is_outside.len()).filter(|&days| !self.is_outside[days]) {
            if n >= n_rows {
                return days;
            }
            n += self.rows_of_days[days].len();
            self.rows(days).for_each(|row| by_key.add(&ground, row, self.masks[row]));
        }
        self.is_outside.len()
    }

    /// Counts some incidents of what [`Self::counts`] gives, so that whoever asks need not wait; `true` where nothing
    /// was left to count.
    pub fn prepare(&mut self, n_rows: usize) -> bool {
        if self.by_key.get().is_some() || self.by_value.iter().any(|known| known.get().is_some()) {
            return true;
        }
        let (from, mut by_key) = std::mem::take(&mut self.prepared);
        if from == 0 {
            by_key = ByKey::new(&self.ground());
        }
        let next = self.count_by_key(&mut by_key, from, n_rows);
        if next >= self.is_outside.len() {
            self.by_key = OnceLock::from(by_key);
        } else {
            self.prepared = (next, by_key);
        }
        false
    }

    fn ground(&self) -> Ground<'_> {
        Ground {
            columns: self.columns,
            outlet_of: &self.outlet_of,
            n_outlets: self.sizes.outlets,
            class_of: &self.class_of,
        }
    }

    /// Takes another filter.
    pub fn apply(&mut self, filter: &Filter) {
        let Filter { chosen, period, area, words } = filter;
        let known = &self.filter;
        if *chosen != known.chosen || *area != known.area || *words != known.words {
            self.filter = filter.clone();
            self.mask_all();
            self.count_all();
        } else if *period != known.period {
            let before = std::mem::replace(&mut self.filter.period, *period);
            self.move_period(before);
        }
    }

    /// Works the bits of every incident out anew.
    fn mask_all(&mut self) {
        let masks = Masks::of(&self.filter, self.columns, self.sizes);
        let columns = self.columns;
        let keys = columns.profile.keys.iter().zip(&columns.spot.keys).zip(&columns.cast.keys);
        for (mask, ((&profile, &spot), &cast)) in self.masks.iter_mut().zip(keys) {
            *mask =
                masks.profiles[profile as usize] | masks.spots[spot as usize] | masks.casts[cast as usize];
        }
        self.is_outside = masks.is_outside;
        if let Some(by_article) = of_articles(&self.filter, &self.outlet_of, self.sizes) {
            let used = used(&self.filter);
            for (row, mask) in self.masks.iter_mut().enumerate() {
                let articles = columns.articles.get(row);
                *mask |= articles.iter().fold(used, |all, &article| all & by_article[article as usize]);
            }
        }
        for word in &self.filter.words {
            let WordHits { profiles, spots, casts, incidents } = &**word;
            let incidents = incidents.get().map_or(&[][..], Vec::as_slice);
            let keys = columns.profile.keys.iter().zip(&columns.spot.keys).zip(&columns.cast.keys);
            for (row, (mask, ((&profile, &spot), &cast))) in self.masks.iter_mut().zip(keys).enumerate() {
                let hits = profiles[profile as usize]
                    || spots[spot as usize]
                    || casts[cast as usize]
                    || incidents.get(row) == Some(&true);
                if !hits {
                    *mask |= TEXT;
                }
            }
        }
    }

    /// Counts every incident anew.
    fn count_all(&mut self) {
        let mut counts = std::mem::take(&mut self.counts);
        let mut by_days = std::mem::take(&mut self.by_days);
        let mut classes = std::mem::take(&mut self.classes_by_days);
        counts.clear();
        self.forget();
        let ground = self.ground();
        for (days, (n, classes)) in by_days.iter_mut().zip(classes.chunks_exact_mut(N_CLASSES)).enumerate() {
            let outside = Mask::from(self.is_outside[days]) * PERIOD;
            classes.fill(0);
            for row in self.rows(days) {
                let mask = self.masks[row];
                if mask == 0 {
                    classes[usize::from(self.class_of[self.columns.profile.keys[row] as usize])] += 1;
                }
                counts.add(&ground, row, mask | outside, 1);
            }
            *n = classes.iter().sum();
        }
        self.counts = counts;
        self.by_days = by_days;
        self.classes_by_days = classes;
    }

    /// Counts beside values are made anew when they are asked for.
    fn forget(&mut self) {
        self.forget_keys();
        self.by_value = Default::default();
    }

    fn forget_keys(&mut self) {
        self.by_key = OnceLock::new();
        self.prepared = Default::default();
    }

    /// The incidents of a key of days.
    fn rows(&self, days: usize) -> impl Iterator<Item = usize> + '_ {
        let range = self.rows_of_days[days].clone();
        range.map(move |at| self.order.as_ref().map_or(at, |order| order[at as usize]) as usize)
    }

    /// Keys of days that two periods judge otherwise, each once.
    fn moved_days(&self, before: Option<Interval>) -> Vec<u32> {
        let days = &self.columns.days.values;
        let (first, last) = (|p: Option<Interval>| ends(p).0, |p: Option<Interval>| ends(p).1);
        let now = self.filter.period;
        if before.is_some() != now.is_some() {
            // Undated ones pass without a period only.
            let moved = |at: &u32| days[*at as usize].meets_all(before) != days[*at as usize].meets_all(now);
            return (0..days.len() as u32).filter(moved).collect();
        }
        // Only those that begin between the two ends, or end between the two beginnings, can be judged otherwise.
        let between = |keys: &[u32], of: &dyn Fn(&Days) -> i32, (low, high): (i32, i32)| -> Vec<u32> {
            let from = keys.partition_point(|&at| of(&days[at as usize]) < low);
            let to = keys.partition_point(|&at| of(&days[at as usize]) <= high);
            keys[from..to.max(from)].to_vec()
        };
        let span = |a: i32, b: i32| (a.min(b), a.max(b));
        let begin = between(&self.by_start, &|days| days.start, span(last(before), last(now)));
        let end = between(&self.by_end, &|days| days.end, span(first(before), first(now)));
        let moved = |at: &u32| {
            let days = days[*at as usize];
            days.meets_all(before) != days.meets_all(now)
        };
        distinct(begin.into_iter().chain(end).filter(moved))
    }

    /// The incidents of a key of days that pass everything but perhaps the period.
    pub fn on_days(&self, days: usize) -> impl Iterator<Item = IncidentIdx> + '_ {
        self.rows(days).filter(|&row| self.masks[row] == 0).map(IncidentIdx::new)
    }

    /// Looks at the incidents whose days went into the period or out of it; or, where that is less, at those alone
    /// that are in it.
    fn move_period(&mut self, before: Option<Interval>) {
        let moved = self.moved_days(before);
        for &days in &moved {
            self.is_outside[days as usize] = !self.is_outside[days as usize];
        }
        let size = |days: usize| self.rows_of_days[days].len();
        let n_moved: usize = moved.iter().map(|&days| size(days as usize)).sum();
        // One that moved is counted twice: out of the one period and into the other.
        let is_few = n_moved <= FEW || 2 * n_moved <= self.n_inside();
        if n_moved > FEW {
            self.forget();
        }
        self.forget_keys();
        let mut counts = std::mem::take(&mut self.counts);
        let mut by_value = std::mem::take(&mut self.by_value);
        let ground = self.ground();
        if is_few {
            for &days in &moved {
                let is_out = self.is_outside[days as usize];
                let (was, is) = (Mask::from(!is_out) * PERIOD, Mask::from(is_out) * PERIOD);
                for row in self.rows(days as usize) {
                    for (mask, step) in [(was, 1_u32.wrapping_neg()), (is, 1)] {
                        counts.add(&ground, row, self.masks[row] | mask, step);
                        ground.add_values(&mut by_value, row, self.masks[row] | mask, step);
                    }
                }
            }
        } else {
            counts.clear();
            for days in (0..self.is_outside.len()).filter(|&days| !self.is_outside[days]) {
                self.rows(days).for_each(|row| counts.add(&ground, row, self.masks[row], 1));
            }
            let n_passing: u32 = self.by_days.iter().sum();
            counts.n_alone[PERIOD.trailing_zeros() as usize] = n_passing - counts.n_alone[N_BITS];
        }
        self.counts = counts;
        self.by_value = by_value;
    }

    /// Incidents whose days lie in the period.
    fn n_inside(&self) -> usize {
        let all = self.rows_of_days.iter().zip(&self.is_outside);
        all.filter(|(_, is_outside)| !**is_outside).map(|(rows, _)| rows.len()).sum()
    }

    /// The filter applied last.
    pub fn filter(&self) -> &Filter {
        &self.filter
    }

    /// The columns.
    pub fn columns(&self) -> &'a IncidentColumns {
        self.columns
    }

    /// Whether an incident passes.
    pub fn passes(&self, at: IncidentIdx) -> bool {
        let days = self.columns.days.keys.get(at.at());
        self.masks.get(at.at()) == Some(&0) && days.is_some_and(|&days| !self.is_outside[days as usize])
    }

    /// Whether an incident passes everything but the period, which begins after its last day.
    pub fn ended_before(&self, at: IncidentIdx) -> bool {
        let days = self.columns.days.keys.get(at.at()).map(|&days| self.columns.days.values[days as usize]);
        self.masks.get(at.at()) == Some(&0) && days.is_some_and(|days| days.end < ends(self.filter.period).0)
    }

    /// Whether those with a first day stand in the order of these.
    pub fn is_in_order(&self) -> bool {
        let starts = self.columns.days.values.iter().map(|days| days.start);
        self.order.is_none() && starts.filter(|&start| start != NO_START).is_sorted()
    }

    /// The incidents that pass, in the corpus's order; from the last one back as well.
    pub fn passing(&self) -> impl DoubleEndedIterator<Item = IncidentIdx> + '_ {
        let days = &self.columns.days.keys;
        let passes = |&at: &usize| self.masks[at] == 0 && !self.is_outside[days[at] as usize];
        (0..self.masks.len()).filter(passes).map(IncidentIdx::new)
    }
}

/// First and last day of a period.
fn ends(period: Option<Interval>) -> (i32, i32) {
    let start = period.and_then(|period| period.start).map_or(NO_START, |day| day.0);
    (start, period.and_then(|period| period.end).map_or(NO_END, |day| day.0))
}

/// The bits of article and outlet that the filter uses.
fn used(filter: &Filter) -> Mask {
    [Facet::Article, Facet::Outlet]
        .into_iter()
        .filter(|&facet| filter.has(facet))
        .fold(0, |bits, facet| bits | bit(facet))
}

/// For each key of days the incidents that have it, and their order where it is not the corpus's.
fn by_days(columns: &IncidentColumns) -> (Vec<Range<u32>>, Option<Vec<u32>>) {
    let keys = &columns.days.keys;
    let mut ends = vec![0; columns.days.values.len()];
    for &key in keys {
        ends[key as usize] += 1;
    }
    let mut from = 0;
    let mut ranges: Vec<Range<u32>> = ends
        .iter()
        .map(|&n| {
            from += n;
            from - n..from
        })
        .collect();
    if keys.is_sorted() {
        return (ranges, None);
    }
    let mut order = vec![0; keys.len()];
    for (row, &key) in keys.iter().enumerate() {
        let range = &mut ranges[key as usize];
        order[range.start as usize] = row as u32;
        range.start += 1;
    }
    for (range, n) in ranges.iter_mut().zip(ends) {
        range.start -= n;
    }
    (ranges, Some(order))
}

//! What is asked of an applied filter: counts beside values, what to loosen, days and spots.

use crate::count::{ByKey, N_CLASSES};
use crate::crossfilter::Crossfilter;
use crate::mask::{AREA, Mask, N_BITS, OF_PROFILE, PERIOD, TEXT, bit, precision_at, value_of};
use marchland_core::columns::Lists;
use marchland_core::place::WherePrecision;
use marchland_core::{ArticleIdx, Facet};

/// A part of a filter that can be taken away as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Removable {
    /// All values of a facet.
    Facet(Facet),
    /// The period.
    Period,
    /// The drawn area.
    Area,
    /// The text.
    Text,
}

impl Removable {
    fn bit(self) -> Mask {
        match self {
            Self::Facet(facet) => bit(facet),
            Self::Period => PERIOD,
            Self::Area => AREA,
            Self::Text => TEXT,
        }
    }
}

/// Adds what is counted by key to the values that each key has.
fn spread(counts: &mut [u32], by_key: impl Iterator<Item = u32>, lists: &[&Lists]) {
    for (key, n) in by_key.enumerate().filter(|&(_, n)| n > 0) {
        for list in lists {
            list.get(key).iter().for_each(|&value| counts[value as usize] += n);
        }
    }
}

impl Crossfilter<'_> {
    /// Position of the outlet of an article.
    pub fn outlet_of(&self, article: ArticleIdx) -> Option<u32> {
        self.outlet_of.get(article.at()).copied()
    }

    /// Number of incidents that pass.
    pub fn n_passing(&self) -> usize {
        self.counts.n_alone[N_BITS] as usize
    }

    /// By article: the incidents that pass.
    pub fn n_by_article(&self) -> &[u32] {
        &self.by_key().articles
    }

    /// How many more would pass without a part of the filter.
    pub fn n_more_without(&self, part: Removable) -> u32 {
        self.counts.n_failing(part.bit())
    }

    /// For each value of a facet the number of incidents that choosing it alone would leave.
    pub fn counts(&self, facet: Facet) -> &[u32] {
        self.by_value[facet as usize].get_or_init(|| self.spread(facet, self.by_key()))
    }

    /// Counts by key, spread over values.
    pub(crate) fn spread(&self, facet: Facet, by_key: &ByKey) -> Vec<u32> {
        let columns = self.columns;
        let alone = by_key.alone(facet);
        let with_alone = |base: u32, key: usize| base + alone.get(key).copied().unwrap_or(0);
        let both = |list: &[u32]| -> Vec<u32> {
            list.iter().enumerate().map(|(key, &n)| with_alone(n, key)).collect()
        };
        match facet {
            Facet::Actor | Facet::Side => {
                let (n, lists) = match facet {
                    Facet::Actor => (self.sizes.actors, &columns.cast.values.parties),
                    _ => (columns.sides.len(), &columns.cast.values.sides),
                };
                let mut counts = vec![0; n];
                spread(&mut counts, both(&by_key.casts).into_iter(), &[lists]);
                counts
            }
            Facet::Place | Facet::Precision => {
                let by_spot = both(&by_key.spots).into_iter();
                if facet == Facet::Place {
                    let mut counts = vec![0; self.sizes.places];
                    let lists = [&columns.spot.values.places, &columns.spot.values.around];
                    spread(&mut counts, by_spot, &lists);
                    return counts;
                }
                let mut counts = vec![0; WherePrecision::ALL.len()];
                for (n, &code) in by_spot.zip(&columns.spot.values.precision) {
                    counts[precision_at(code)] += n;
                }
                counts
            }
            Facet::Article => both(&by_key.articles),
            Facet::Outlet => both(&by_key.outlets),
            _ => {
                let n = OF_PROFILE.iter().find(|(known, _)| *known == facet).map_or(0, |(_, n)| *n);
                let mut counts = vec![0; n];
                for (key, (&profile, &base)) in
                    columns.profile.values.iter().zip(&by_key.profiles).enumerate()
                {
                    // No mode is no value.
                    if let Some(slot) = counts.get_mut(value_of(facet, profile)) {
                        *slot += with_alone(base, key);
                    }
                }
                counts
            }
        }
    }

    /// Incidents that pass at a spot, by class: single happenings of the four quad classes, then sums.
    pub fn classes_at(&self, spot: usize) -> &[u32] {
        self.counts.classes.get(spot * N_CLASSES..(spot + 1) * N_CLASSES).unwrap_or(&[])
    }

    /// Incidents that pass at a spot.
    pub fn n_at(&self, spot: usize) -> u32 {
        self.classes_at(spot).iter().sum()
    }

    /// By key of days: incidents that pass everything but perhaps the period.
    pub fn by_days(&self) -> &[u32] {
        &self.by_days
    }

    /// By class, incidents of a key of days that pass everything but perhaps the period.
    pub fn classes_on(&self, days: usize) -> &[u32] {
        self.classes_by_days.get(days * N_CLASSES..(days + 1) * N_CLASSES).unwrap_or(&[])
    }

    /// By key of days: whether they lie outside the period.
    pub fn is_outside(&self, days: usize) -> bool {
        self.is_outside.get(days).copied().unwrap_or(true)
    }
}

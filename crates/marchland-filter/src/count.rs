//! Incidents counted by key.

use crate::mask::{Mask, N_BITS, PERIOD, bit, precision_at, value_of};
use marchland_core::IncidentColumns;
use marchland_core::columns::Profile;
use marchland_core::facet::Facet;
use std::sync::OnceLock;

/// Classes of incident at a spot: the four quad classes, single happenings and then sums.
pub const N_CLASSES: usize = 8;

/// The class of a profile: its quad class, plus four for a sum of several happenings.
pub(crate) fn class_of(profile: Profile) -> u8 {
    profile.event_type().quad() as u8 + 4 * u8::from(profile.is_aggregate())
}

/// Numbers of incidents that every picture shows: of those that pass everything, and of those that fail one part
/// alone.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counts {
    /// Incidents that fail each bit alone; the last slot counts those that pass everything.
    pub(crate) n_alone: [u32; N_BITS + 1],
    /// Those that pass everything, by spot and class.
    pub(crate) classes: Vec<u32>,
}

/// Numbers of incidents by the key that the values of a facet hang on.
#[derive(Clone, Debug, Default)]
pub(crate) struct ByKey {
    pub(crate) profiles: Vec<u32>,
    pub(crate) spots: Vec<u32>,
    pub(crate) casts: Vec<u32>,
    pub(crate) articles: Vec<u32>,
    pub(crate) outlets: Vec<u32>,
    /// By facet, incidents that fail it alone; empty where none does.
    alone: [Vec<u32>; Facet::ALL.len()],
}

/// What counting an incident needs.
pub(crate) struct Ground<'a> {
    pub(crate) columns: &'a IncidentColumns,
    pub(crate) outlet_of: &'a [u32],
    pub(crate) n_outlets: usize,
    /// By profile.
    pub(crate) class_of: &'a [u8],
}

impl Ground<'_> {
    /// Counts an incident in the values that it has of every facet, where it fails no other, as far as those counts are
    /// there.
    pub(crate) fn add_values(
        &self,
        by_value: &mut [OnceLock<Vec<u32>>; Facet::ALL.len()],
        row: usize,
        mask: Mask,
        step: u32,
    ) {
        if mask >= PERIOD {
            return;
        }
        let columns = self.columns;
        for (facet, counts) in Facet::ALL.into_iter().zip(by_value) {
            let Some(counts) = counts.get_mut().filter(|_| mask & !bit(facet) == 0) else { continue };
            let mut add = |values: &[u32]| {
                for &value in values {
                    let slot = &mut counts[value as usize];
                    *slot = slot.wrapping_add(step);
                }
            };
            let (spot, cast) = (columns.spot.keys[row] as usize, columns.cast.keys[row] as usize);
            let articles = columns.articles.get(row);
            match facet {
                Facet::Actor => add(columns.cast.values.parties.get(cast)),
                Facet::Side => add(columns.cast.values.sides.get(cast)),
                Facet::Place => {
                    add(columns.spot.values.places.get(spot));
                    add(columns.spot.values.around.get(spot));
                }
                Facet::Precision => add(&[precision_at(columns.spot.values.precision[spot]) as u32]),
                Facet::Article => add(articles),
                Facet::Outlet => {
                    for (at, &article) in articles.iter().enumerate() {
                        if is_first(articles, at, self.outlet_of) {
                            add(&[self.outlet_of[article as usize]]);
                        }
                    }
                }
                _ => {
                    let value = value_of(facet, columns.profile.values[columns.profile.keys[row] as usize]);
                    // No mode is no value.
                    if value < counts.len() {
                        counts[value] = counts[value].wrapping_add(step);
                    }
                }
            }
        }
    }
}

impl Counts {
    pub(crate) fn new(columns: &IncidentColumns) -> Self {
        Self { classes: vec![0; columns.spot.values.len() * N_CLASSES], ..Self::default() }
    }

    /// Everything to zero, keeping the memory.
    pub(crate) fn clear(&mut self) {
        self.n_alone = [0; N_BITS + 1];
        self.classes.fill(0);
    }

    /// Counts an incident that fails those facets; `step` is 1, or −1 (wrapped) to take it back.
    #[inline]
    pub(crate) fn add(&mut self, ground: &Ground<'_>, row: usize, mask: Mask, step: u32) {
        let add = |slot: &mut u32| *slot = slot.wrapping_add(step);
        if mask == 0 {
            let columns = ground.columns;
            let class = usize::from(ground.class_of[columns.profile.keys[row] as usize]);
            add(&mut self.n_alone[N_BITS]);
            add(&mut self.classes[columns.spot.keys[row] as usize * N_CLASSES + class]);
        } else if mask.is_power_of_two() {
            add(&mut self.n_alone[mask.trailing_zeros() as usize]);
        }
    }

    /// Incidents that fail a facet alone, or pass.
    pub(crate) fn n_failing(&self, mask: Mask) -> u32 {
        self.n_alone[mask.trailing_zeros() as usize]
    }
}

impl ByKey {
    pub(crate) fn new(ground: &Ground<'_>) -> Self {
        let zeros = |facet| vec![0; n_keys(ground, facet)];
        Self {
            profiles: zeros(Facet::Type),
            spots: zeros(Facet::Place),
            casts: zeros(Facet::Actor),
            articles: zeros(Facet::Article),
            outlets: zeros(Facet::Outlet),
            ..Self::default()
        }
    }

    /// Counts an incident that fails those facets.
    #[inline]
    pub(crate) fn add(&mut self, ground: &Ground<'_>, row: usize, mask: Mask) {
        if mask == 0 {
            self.add_passing(ground, row);
        } else if mask.is_power_of_two() && mask < PERIOD {
            self.add_alone(ground, row, mask);
        }
    }

    #[inline]
    fn add_passing(&mut self, ground: &Ground<'_>, row: usize) {
        let columns = ground.columns;
        self.profiles[columns.profile.keys[row] as usize] += 1;
        self.spots[columns.spot.keys[row] as usize] += 1;
        self.casts[columns.cast.keys[row] as usize] += 1;
        let articles = columns.articles.get(row);
        for (at, &article) in articles.iter().enumerate() {
            self.articles[article as usize] += 1;
            if is_first(articles, at, ground.outlet_of) {
                self.outlets[ground.outlet_of[article as usize] as usize] += 1;
            }
        }
    }

    fn add_alone(&mut self, ground: &Ground<'_>, row: usize, mask: Mask) {
        let columns = ground.columns;
        let facet = Facet::ALL[mask.trailing_zeros() as usize];
        let counts = &mut self.alone[facet as usize];
        if counts.is_empty() {
            *counts = vec![0; n_keys(ground, facet)];
        }
        match facet {
            Facet::Place | Facet::Precision => counts[columns.spot.keys[row] as usize] += 1,
            Facet::Actor | Facet::Side => counts[columns.cast.keys[row] as usize] += 1,
            Facet::Article => {
                columns.articles.get(row).iter().for_each(|&article| counts[article as usize] += 1);
            }
            Facet::Outlet => {
                let articles = columns.articles.get(row);
                for (at, &article) in articles.iter().enumerate() {
                    if is_first(articles, at, ground.outlet_of) {
                        counts[ground.outlet_of[article as usize] as usize] += 1;
                    }
                }
            }
            _ => counts[columns.profile.keys[row] as usize] += 1,
        }
    }

    /// Incidents that fail a facet alone, by the key that its values hang on.
    pub(crate) fn alone(&self, facet: Facet) -> &[u32] {
        &self.alone[facet as usize]
    }
}

/// Whether no article before it in the list is of the same outlet.
fn is_first(articles: &[u32], at: usize, outlet_of: &[u32]) -> bool {
    let outlet = outlet_of[articles[at] as usize];
    articles[..at].iter().all(|&before| outlet_of[before as usize] != outlet)
}

fn n_keys(ground: &Ground<'_>, facet: Facet) -> usize {
    let columns = ground.columns;
    match facet {
        Facet::Place | Facet::Precision => columns.spot.values.len(),
        Facet::Actor | Facet::Side => columns.cast.values.parties.len(),
        Facet::Article => ground.outlet_of.len(),
        Facet::Outlet => ground.n_outlets,
        _ => columns.profile.values.len(),
    }
}

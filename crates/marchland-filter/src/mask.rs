//! Bits: which facets a value fails.

use crate::filter::Filter;
use marchland_core::codes::{EventType, Mode, Status, Toll};
use marchland_core::columns::{Lists, Profile, flag};
use marchland_core::facet::Facet;
use marchland_core::place::WherePrecision;
use marchland_core::{IncidentColumns, Interval};

/// One bit for each facet, and for period, area and text.
pub(crate) type Mask = u16;

/// The bit of a facet.
pub(crate) const fn bit(facet: Facet) -> Mask {
    1 << facet as u8
}

/// The bit of the period.
pub(crate) const PERIOD: Mask = 1 << Facet::ALL.len();
/// The bit of the drawn area.
pub(crate) const AREA: Mask = PERIOD << 1;
/// The bit of the text.
pub(crate) const TEXT: Mask = PERIOD << 2;
/// Number of bits.
pub(crate) const N_BITS: usize = Facet::ALL.len() + 3;

/// By key, the facets that its value fails.
#[derive(Clone, Debug, Default)]
pub(crate) struct Masks {
    pub(crate) profiles: Vec<Mask>,
    pub(crate) spots: Vec<Mask>,
    pub(crate) casts: Vec<Mask>,
    /// By key of days: whether they fail the period.
    pub(crate) is_outside: Vec<bool>,
}

/// Sizes of the tables that facets choose from.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sizes {
    /// Actors.
    pub actors: usize,
    /// Places.
    pub places: usize,
    /// Articles; follows from their outlets.
    pub articles: usize,
    /// Outlets.
    pub outlets: usize,
}

/// The value of a facet that a profile has.
pub(crate) fn value_of(facet: Facet, profile: Profile) -> usize {
    usize::from(match facet {
        Facet::Type => profile.event_type,
        Facet::Mode => profile.mode,
        Facet::Status => profile.status,
        Facet::Border => u8::from(profile.flags & flag::BORDER != 0),
        _ => profile.toll,
    })
}

/// The facets that a profile answers, with the number of their values.
pub(crate) const OF_PROFILE: [(Facet, usize); 5] = [
    (Facet::Type, EventType::ALL.len()),
    (Facet::Mode, Mode::ALL.len()),
    (Facet::Status, Status::ALL.len()),
    (Facet::Border, 2),
    (Facet::Killed, Toll::ALL.len()),
];

/// Position of a precision among all, from a stored code.
pub(crate) fn precision_at(code: u8) -> usize {
    usize::from(code.saturating_sub(1))
}

fn any(wanted: &[bool], values: &[u32]) -> bool {
    values.iter().any(|&value| wanted.get(value as usize).copied().unwrap_or(false))
}

/// Sets the bit of every key of which no value is wanted.
fn fail(masks: &mut [Mask], facet: Facet, passes: impl Fn(usize) -> bool) {
    for (key, mask) in masks.iter_mut().enumerate() {
        if !passes(key) {
            *mask |= bit(facet);
        }
    }
}

impl Masks {
    pub(crate) fn of(filter: &Filter, columns: &IncidentColumns, sizes: Sizes) -> Self {
        let (spot, cast) = (&columns.spot.values, &columns.cast.values);
        let mut masks = Self {
            profiles: vec![0; columns.profile.values.len()],
            spots: vec![0; spot.len()],
            casts: vec![0; cast.parties.len()],
            is_outside: outside(filter.period, columns),
        };
        for (facet, n) in OF_PROFILE {
            if let Some(wanted) = filter.wanted(facet, n) {
                let value = |key: usize| value_of(facet, columns.profile.values[key]);
                fail(&mut masks.profiles, facet, |key| wanted.get(value(key)).copied().unwrap_or(false));
            }
        }
        if let Some(wanted) = filter.wanted(Facet::Precision, WherePrecision::ALL.len()) {
            fail(&mut masks.spots, Facet::Precision, |key| wanted[precision_at(spot.precision[key])]);
        }
        if let Some(wanted) = filter.wanted(Facet::Place, sizes.places) {
            let passes = |key| any(&wanted, spot.places.get(key)) || any(&wanted, spot.around.get(key));
            fail(&mut masks.spots, Facet::Place, passes);
        }
        let by_list = |masks: &mut [Mask], facet, n, lists: &Lists| {
            if let Some(wanted) = filter.wanted(facet, n) {
                fail(masks, facet, |key| any(&wanted, lists.get(key)));
            }
        };
        by_list(&mut masks.casts, Facet::Actor, sizes.actors, &cast.parties);
        by_list(&mut masks.casts, Facet::Side, columns.sides.len(), &cast.sides);
        if let Some(inside) = &filter.area {
            for (key, mask) in masks.spots.iter_mut().enumerate() {
                if !inside.get(key).copied().unwrap_or(false) {
                    *mask |= AREA;
                }
            }
        }
        masks
    }
}

/// By key of days: whether they fail a period.
pub(crate) fn outside(period: Option<Interval>, columns: &IncidentColumns) -> Vec<bool> {
    let fails = |days: &marchland_core::columns::Days| period.is_some_and(|period| !days.may_meet(period));
    columns.days.values.iter().map(fails).collect()
}

/// By article: the facets that it fails. An incident fails where all of its articles do.
pub(crate) fn of_articles(filter: &Filter, outlet_of: &[u32], sizes: Sizes) -> Option<Vec<Mask>> {
    let articles = filter.wanted(Facet::Article, sizes.articles);
    let outlets = filter.wanted(Facet::Outlet, sizes.outlets);
    if articles.is_none() && outlets.is_none() {
        return None;
    }
    let fails = |wanted: &Option<Vec<bool>>, at: usize| {
        wanted.as_ref().is_some_and(|wanted| !wanted.get(at).copied().unwrap_or(false))
    };
    let mask = |(article, &outlet): (usize, &u32)| {
        (Mask::from(fails(&articles, article)) * bit(Facet::Article))
            | (Mask::from(fails(&outlets, outlet as usize)) * bit(Facet::Outlet))
    };
    Some(outlet_of.iter().enumerate().map(mask).collect())
}

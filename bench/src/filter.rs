//! What `bench/page/ours.mjs` calls in the browser: the filter of the page, moved as a brush moves it.

use marchland_bundle::Opened;
use marchland_core::{Day, Facet, Interval};
use marchland_filter::{Crossfilter, Filter, Sizes};
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static SHOWN: RefCell<Option<Crossfilter<'static>>> = const { RefCell::new(None) };
}

/// Days in the mean month, as the peers' groups of months have it.
const MONTH: f64 = 30.437_5;
/// Months before 1970 and after it that are counted.
const MONTHS: usize = 2_400;

/// Opens a corpus file and counts everything in it; gives the number of incidents, 0 for a file that is none.
#[wasm_bindgen]
pub fn open_filter(bytes: &[u8]) -> usize {
    let Ok(opened) = Opened::open(bytes) else { return 0 };
    let opened: &'static Opened = Box::leak(Box::new(opened));
    let outlet_of = opened.articles().iter().map(|article| article.outlet.0).collect();
    let sizes = Sizes {
        actors: opened.actors().len(),
        places: opened.places().len(),
        articles: 0,
        outlets: opened.outlets().len(),
    };
    SHOWN.set(Some(Crossfilter::new(opened.columns(), outlet_of, sizes)));
    opened.columns().len()
}

/// Sets the period to the days from one to before another and reads four groupings: months of everything but
/// the period, types, places and actors. Gives the number of incidents that pass, and a sum over all groups that
/// nothing can be left out of.
#[wasm_bindgen]
pub fn brush(from: i32, before: i32) -> Vec<u32> {
    SHOWN.with_borrow_mut(|shown| {
        let Some(shown) = shown else { return Vec::new() };
        let period = Some(Interval { start: Some(Day(from)), end: Some(Day(before - 1)) });
        shown.apply(&Filter { period, ..Filter::default() });
        let groups = [Facet::Type, Facet::Place, Facet::Actor].map(|facet| shown.counts(facet));
        let all =
            groups.iter().copied().flatten().chain(&months(shown)).fold(0_u32, |sum, &n| sum.wrapping_add(n));
        vec![shown.n_passing() as u32, all]
    })
}

/// Incidents by the month of their first day.
fn months(shown: &Crossfilter<'_>) -> Vec<u32> {
    let mut months = vec![0; MONTHS];
    for (days, &n) in shown.columns().days.values.iter().zip(shown.by_days()) {
        let month = (f64::from(days.start) / MONTH).floor() + MONTHS as f64 / 2.0;
        if let Some(slot) = months.get_mut(month.max(0.0) as usize) {
            *slot += n;
        }
    }
    months
}

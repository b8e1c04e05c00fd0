//! A few columns as flat bytes, for programs of others that are measured on the same data.
//!
//! Number of incidents (u32), then one run per column, little-endian, an incident after the other: first day (i32,
//! `i32::MIN` for none), longitude and latitude of the first place (f32, NaN for none), first place and first
//! party (u32, `u32::MAX` for none), event type and precision of the place (u8 each).

use marchland_core::{Corpus, IncidentColumns};

/// The columns of a corpus.
pub fn columns(corpus: &Corpus) -> Vec<u8> {
    let columns = IncidentColumns::of(corpus);
    let n = columns.len();
    let mut bytes = Vec::with_capacity(4 + 22 * n);
    let first = |at: Option<u32>| at.unwrap_or(u32::MAX);
    let places: Vec<u32> =
        columns.all().map(|at| first(columns.places(at).next().map(|place| place.0))).collect();
    let parties: Vec<u32> =
        columns.all().map(|at| first(columns.parties(at).next().map(|party| party.0))).collect();
    let point = |place: &u32| corpus.places.get(*place as usize).map(|place| place.point);
    let lon = places.iter().map(|place| point(place).map_or(f32::NAN, |point| point.lon as f32));
    let lat = places.iter().map(|place| point(place).map_or(f32::NAN, |point| point.lat as f32));
    bytes.extend_from_slice(&(n as u32).to_le_bytes());
    bytes.extend(columns.all().flat_map(|at| columns.days(at).start.to_le_bytes()));
    bytes.extend(lon.chain(lat).flat_map(f32::to_le_bytes));
    bytes.extend(places.iter().chain(&parties).flat_map(|at| at.to_le_bytes()));
    bytes.extend(columns.all().map(|at| columns.event_type(at).code()));
    bytes.extend(columns.all().map(|at| columns.where_precision(at).code()));
    bytes
}

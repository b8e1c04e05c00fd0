//! Incident columns: in memory flat arrays, in the file arrays of numbers of one width, as narrow as the
//! greatest of them allows.
//!
//! Not numbers of seven bits as in records: a million of these are read before the first picture, and a loop
//! over numbers of one width does several at a time.

use crate::blobs::offsets;
use crate::reader::Reader;
use crate::record::{Expected, Sizes, Table};
use crate::records::is_day;
use crate::writer::Writer;
use marchland_core::codes::{EventType, Mode, Status, Toll};
use marchland_core::columns::{
    Casts, Days, IncidentColumns, Keyed, Lists, NO_END, NO_MODE, NO_START, Profile, Spots,
};
use marchland_core::date::{DatePrecision, Day};
use marchland_core::place::WherePrecision;

/// Writes the columns.
pub(crate) fn put(columns: &IncidentColumns, to: &mut Writer<'_>) {
    to.list(&columns.sides);
    for &id in &columns.id {
        to.hash(id);
    }
    let profiles = &columns.profile.values;
    to.number(profiles.len() as u32);
    let fields: [fn(&Profile) -> u8; 5] = [
        |profile| profile.event_type,
        |profile| profile.mode,
        |profile| profile.status,
        |profile| profile.flags,
        |profile| profile.toll,
    ];
    for field in fields {
        to.bytes.extend(profiles.iter().map(field));
    }
    to.number(columns.days.values.len() as u32);
    for days in &columns.days.values {
        to.signed(days.start);
        to.signed(days.end);
        to.bytes.push(days.precision);
    }
    let (spots, casts) = (&columns.spot.values, &columns.cast.values);
    to.number(spots.len() as u32);
    to.bytes.extend_from_slice(&spots.precision);
    put_lists(&spots.places, to);
    put_lists(&spots.around, to);
    to.number(casts.parties.len() as u32);
    put_lists(&casts.parties, to);
    put_lists(&casts.sides, to);
    for keys in [&columns.profile.keys, &columns.days.keys, &columns.spot.keys, &columns.cast.keys] {
        put_array(keys.iter().copied(), to);
    }
    put_lists(&columns.articles, to);
    // A figure is stored as one more than it is, and none as 0.
    put_array(columns.killed.iter().map(|figure| figure.wrapping_add(1)), to);
    put_array(columns.injured.iter().map(|figure| figure.wrapping_add(1)), to);
}

fn put_lists(lists: &Lists, to: &mut Writer<'_>) {
    put_array(lists.offsets.windows(2).map(|ends| ends[1] - ends[0]), to);
    put_array(lists.values.iter().copied(), to);
}

/// The width of a number in bytes, then the numbers; their number is known.
fn put_array(numbers: impl Iterator<Item = u32> + Clone, to: &mut Writer<'_>) {
    let width: usize = match numbers.clone().max().unwrap_or(0) {
        ..=0xFF => 1,
        0x100..=0xFFFF => 2,
        _ => 4,
    };
    to.bytes.push(width as u8);
    for number in numbers {
        to.bytes.extend_from_slice(&number.to_le_bytes()[..width]);
    }
}

/// The columns of a section, each value inside its bounds.
pub(crate) fn read(from: &mut Reader<'_>, sizes: &Sizes) -> IncidentColumns {
    let size = |table| sizes[table as usize];
    let n = size(Table::Incidents);
    let sides: Vec<String> = from.get();
    let id = from.many(n, Reader::hash);
    let profiles = profiles(from);
    let days = days(from);
    let n_spots = from.number();
    let precision = from.bytes(n_spots as usize).to_vec();
    if precision.iter().any(|&code| WherePrecision::from_code(code).is_none()) {
        from.fail(CODES);
    }
    let places = lists(from, n_spots, size(Table::Places));
    let around = lists(from, n_spots, size(Table::Places));
    let n_casts = from.number();
    let parties = lists(from, n_casts, size(Table::Actors));
    let sides_of = lists(from, n_casts, sides.len() as u32);
    IncidentColumns {
        id,
        profile: Keyed { keys: keys(from, n, profiles.len()), values: profiles },
        days: Keyed { keys: keys(from, n, days.len()), values: days },
        spot: Keyed { keys: keys(from, n, precision.len()), values: Spots { precision, places, around } },
        cast: Keyed { keys: keys(from, n, parties.len()), values: Casts { parties, sides: sides_of } },
        sides,
        articles: lists(from, n, size(Table::Articles)),
        killed: figures(from, n),
        injured: figures(from, n),
    }
}

const CODES: Expected = "codes of their lists";
const POSITIONS: Expected = "positions inside their table";

fn profiles(from: &mut Reader<'_>) -> Vec<Profile> {
    let n = from.number() as usize;
    let [types, modes, statuses, flags, tolls] = [(); 5].map(|()| from.bytes(n));
    // After a fault there is nothing in the later ones.
    let profiles: Vec<Profile> = (0..tolls.len())
        .map(|at| Profile {
            event_type: types[at],
            mode: modes[at],
            status: statuses[at],
            flags: flags[at],
            toll: tolls[at],
        })
        .collect();
    let is_sound = |profile: &Profile| {
        EventType::from_code(profile.event_type).is_some()
            && (profile.mode == NO_MODE || Mode::from_code(profile.mode).is_some())
            && Status::from_code(profile.status).is_some()
            && Toll::from_code(profile.toll).is_some()
    };
    if !profiles.iter().all(is_sound) {
        from.fail(CODES);
    }
    profiles
}

fn days(from: &mut Reader<'_>) -> Vec<Days> {
    let n = from.number();
    let days = from.many(n, |from| {
        let (start, end) = (from.signed(), from.signed());
        Days { start, end, precision: from.bytes(1).first().copied().unwrap_or(0) }
    });
    let is_bound = |day: i32, none: i32| day == none || is_day(Day(day));
    for day in &days {
        // An open start is the least number and an open end the greatest, so they are in order too.
        if day.start > day.end || !is_bound(day.start, NO_START) || !is_bound(day.end, NO_END) {
            from.fail("days that the calendar has, no end before its start");
        }
        if usize::from(day.precision) > DatePrecision::ALL.len() {
            from.fail(CODES);
        }
    }
    days
}

/// As many numbers as said.
#[inline(never)]
fn array(from: &mut Reader<'_>, n: u32) -> Vec<u32> {
    let width = usize::from(from.bytes(1).first().copied().unwrap_or(0));
    if ![1, 2, 4].contains(&width) {
        from.fail("numbers of one, two or four bytes");
    }
    let bytes = from.bytes((n as usize).saturating_mul(width));
    match width {
        1 => bytes.iter().map(|&byte| u32::from(byte)).collect(),
        2 => bytes.as_chunks().0.iter().map(|&pair| u32::from(u16::from_le_bytes(pair))).collect(),
        _ => bytes.as_chunks().0.iter().map(|&four| u32::from_le_bytes(four)).collect(),
    }
}

#[inline(never)]
fn keys(from: &mut Reader<'_>, n: u32, n_values: usize) -> Vec<u32> {
    let keys = array(from, n);
    if keys.iter().max().is_some_and(|&most| most as usize >= n_values) {
        from.fail(POSITIONS);
    }
    keys
}

fn figures(from: &mut Reader<'_>, n: u32) -> Vec<u32> {
    let mut figures = array(from, n);
    for figure in &mut figures {
        *figure = figure.wrapping_sub(1);
    }
    figures
}

/// The length of each list, then all values.
#[inline(never)]
fn lists(from: &mut Reader<'_>, n: u32, limit: u32) -> Lists {
    let offsets = offsets(&array(from, n));
    let n_values = offsets.last().copied().unwrap_or(0);
    Lists { offsets, values: keys(from, n_values, limit as usize) }
}

//! Incident columns: in memory flat arrays, in the file runs of numbers, one column after the other.

use crate::blobs::offsets;
use crate::reader::Reader;
use crate::record::{Sizes, Table};
use crate::records::is_day;
use crate::writer::Writer;
use marchland_core::codes::{EventType, Mode, Status};
use marchland_core::columns::{IncidentColumns, Lists, NO_END, NO_MODE, NO_START};
use marchland_core::date::{DatePrecision, Day};
use marchland_core::place::WherePrecision;
use std::ops::Range;

/// Writes the columns.
pub(crate) fn put(columns: &IncidentColumns, to: &mut Writer<'_>) {
    for &id in &columns.id {
        to.hash(id);
    }
    let codes = [
        &columns.event_type,
        &columns.mode,
        &columns.status,
        &columns.flags,
        &columns.date_precision,
        &columns.where_precision,
    ];
    for column in codes {
        to.bytes.extend_from_slice(column);
    }
    for &day in columns.start.iter().chain(&columns.end) {
        to.signed(day);
    }
    for figure in columns.killed.iter().chain(&columns.injured) {
        to.number(figure.wrapping_add(1));
    }
    for lists in [&columns.places, &columns.parties, &columns.articles] {
        for ends in lists.offsets.windows(2) {
            to.number(ends[1] - ends[0]);
        }
        for &value in &lists.values {
            to.number(value);
        }
    }
}

/// The columns of a section, each value inside its bounds.
pub(crate) fn read(from: &mut Reader<'_>, sizes: &Sizes) -> IncidentColumns {
    let size = |table| sizes[table as usize];
    let n = size(Table::Incidents);
    let columns = IncidentColumns {
        id: from.many(n, Reader::hash),
        event_type: codes(from, n, 0..EventType::ALL.len(), None),
        mode: codes(from, n, 0..Mode::ALL.len(), Some(NO_MODE)),
        status: codes(from, n, 0..Status::ALL.len(), None),
        flags: codes(from, n, 0..256, None),
        date_precision: codes(from, n, 0..DatePrecision::ALL.len() + 1, None),
        where_precision: codes(from, n, 1..WherePrecision::ALL.len() + 1, None),
        start: from.many(n, Reader::signed),
        end: from.many(n, Reader::signed),
        // A figure is stored as one more than it is, and none as 0.
        killed: from.many(n, figure),
        injured: from.many(n, figure),
        places: lists(from, n, size(Table::Places)),
        parties: lists(from, n, size(Table::Actors)),
        articles: lists(from, n, size(Table::Articles)),
    };
    let is_bound = |day: i32, none: i32| day == none || is_day(Day(day));
    for (&start, &end) in columns.start.iter().zip(&columns.end) {
        // An open start is the least number and an open end the greatest, so they are in order too.
        if start > end || !is_bound(start, NO_START) || !is_bound(end, NO_END) {
            from.fail("days that the calendar has, no end before its start");
        }
    }
    columns
}

fn figure(from: &mut Reader<'_>) -> u32 {
    from.number().wrapping_sub(1)
}

#[inline(never)]
fn codes(from: &mut Reader<'_>, n: u32, list: Range<usize>, none: Option<u8>) -> Vec<u8> {
    let codes = from.bytes(n as usize);
    if !codes.iter().all(|&code| list.contains(&usize::from(code)) || Some(code) == none) {
        from.fail("codes of their lists");
    }
    codes.to_vec()
}

/// The length of each list, then all values.
#[inline(never)]
fn lists(from: &mut Reader<'_>, n: u32, limit: u32) -> Lists {
    let offsets = offsets(&from.many(n, Reader::number));
    let n_values = offsets.last().copied().unwrap_or(0);
    let values = from.many(n_values, |from| from.below(limit, "positions inside their table"));
    Lists { offsets, values }
}

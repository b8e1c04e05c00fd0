//! Incident columns as raw little-endian arrays.

use crate::error::OpenError;
use crate::format::{Section, Sections, tag};
use crate::sound::{Bounds, is_day};
use marchland_core::codes::{EventType, Mode, Status};
use marchland_core::columns::{IncidentColumns, Lists, NO_END, NO_MODE, NO_START};
use marchland_core::date::{DatePrecision, Day};
use marchland_core::place::WherePrecision;

/// A number of fixed width in little-endian order.
pub(crate) trait Number: Copy {
    /// Its bytes, appended.
    fn put(self, bytes: &mut Vec<u8>);
    /// All numbers of the bytes; `None` when a part of one is left over.
    fn all(bytes: &[u8]) -> Option<Vec<Self>>;
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl Number for $number {
            fn put(self, bytes: &mut Vec<u8>) {
                bytes.extend_from_slice(&self.to_le_bytes());
            }

            fn all(bytes: &[u8]) -> Option<Vec<Self>> {
                let (numbers, rest) = bytes.as_chunks::<{ size_of::<$number>() }>();
                rest.is_empty().then(|| numbers.iter().map(|bytes| Self::from_le_bytes(*bytes)).collect())
            }
        }
    )*};
}
numbers!(u8, u32, i32, u64);

/// A section of numbers.
pub(crate) fn section<T: Number>(tag: &'static str, numbers: &[T]) -> Section {
    let mut bytes = Vec::with_capacity(size_of_val(numbers));
    for &number in numbers {
        number.put(&mut bytes);
    }
    Section { tag: tag.to_owned(), bytes }
}

/// The numbers of a section.
pub(crate) fn numbers<T: Number>(sections: &Sections<'_>, tag: &'static str) -> Result<Vec<T>, OpenError> {
    T::all(sections.get(tag)?).ok_or_else(|| unsound(tag, "whole numbers"))
}

fn unsound(tag: &'static str, expected: &'static str) -> OpenError {
    OpenError::Unsound { section: tag.to_owned(), expected }
}

/// The sections of the columns.
pub(crate) fn sections(columns: &IncidentColumns) -> Vec<Section> {
    vec![
        section(tag::ID, &columns.id),
        section(tag::EVENT_TYPE, &columns.event_type),
        section(tag::MODE, &columns.mode),
        section(tag::STATUS, &columns.status),
        section(tag::FLAGS, &columns.flags),
        section(tag::START, &columns.start),
        section(tag::END, &columns.end),
        section(tag::DATE_PRECISION, &columns.date_precision),
        section(tag::WHERE_PRECISION, &columns.where_precision),
        section(tag::KILLED, &columns.killed),
        section(tag::INJURED, &columns.injured),
        section(tag::PLACES_OFFSETS, &columns.places.offsets),
        section(tag::PLACES_VALUES, &columns.places.values),
        section(tag::PARTIES_OFFSETS, &columns.parties.offsets),
        section(tag::PARTIES_VALUES, &columns.parties.values),
        section(tag::TOLD_OFFSETS, &columns.articles.offsets),
        section(tag::TOLD_VALUES, &columns.articles.values),
    ]
}

/// The columns of a file, each value inside its bounds.
pub(crate) fn read(sections: &Sections<'_>, bounds: &Bounds<'_>) -> Result<IncidentColumns, OpenError> {
    let n = bounds.n_incidents;
    let columns = IncidentColumns {
        id: column(sections, tag::ID, n, |_: u64| true)?,
        event_type: column(sections, tag::EVENT_TYPE, n, |code| EventType::from_code(code).is_some())?,
        mode: column(sections, tag::MODE, n, |code| code == NO_MODE || Mode::from_code(code).is_some())?,
        status: column(sections, tag::STATUS, n, |code| Status::from_code(code).is_some())?,
        flags: column(sections, tag::FLAGS, n, |_: u8| true)?,
        start: column(sections, tag::START, n, |day| day == NO_START || is_day(Day(day)))?,
        end: column(sections, tag::END, n, |day| day == NO_END || is_day(Day(day)))?,
        date_precision: column(sections, tag::DATE_PRECISION, n, |code| {
            code == 0 || DatePrecision::from_code(code).is_some()
        })?,
        where_precision: column(sections, tag::WHERE_PRECISION, n, |code| {
            WherePrecision::from_code(code).is_some()
        })?,
        killed: column(sections, tag::KILLED, n, |_: u32| true)?,
        injured: column(sections, tag::INJURED, n, |_: u32| true)?,
        places: lists(sections, [tag::PLACES_OFFSETS, tag::PLACES_VALUES], n, bounds.n_places)?,
        parties: lists(sections, [tag::PARTIES_OFFSETS, tag::PARTIES_VALUES], n, bounds.n_actors)?,
        articles: lists(sections, [tag::TOLD_OFFSETS, tag::TOLD_VALUES], n, bounds.n_articles)?,
    };
    // An open start is the least number and an open end the greatest, so this holds for them too.
    if columns.start.iter().zip(&columns.end).any(|(start, end)| start > end) {
        return Err(unsound(tag::END, "no end before its start"));
    }
    Ok(columns)
}

fn column<T: Number>(
    sections: &Sections<'_>,
    tag: &'static str,
    n_incidents: usize,
    holds: impl Fn(T) -> bool,
) -> Result<Vec<T>, OpenError> {
    let values: Vec<T> = numbers(sections, tag)?;
    if values.len() != n_incidents {
        return Err(unsound(tag, "one value per incident"));
    }
    if !values.iter().all(|&value| holds(value)) {
        return Err(unsound(tag, "values of its kind"));
    }
    Ok(values)
}

fn lists(
    sections: &Sections<'_>,
    tags: [&'static str; 2],
    n_incidents: usize,
    limit: usize,
) -> Result<Lists, OpenError> {
    let lists = Lists { offsets: numbers(sections, tags[0])?, values: numbers(sections, tags[1])? };
    if lists.offsets.len() != n_incidents + 1 {
        return Err(unsound(tags[0], "one list per incident"));
    }
    if !lists.is_sound(limit) {
        return Err(unsound(tags[1], "rising offsets and positions inside their table"));
    }
    Ok(lists)
}

//! How a record becomes bytes and comes back: numbers, texts, spans and positions.
//!
//! Both directions ask the same questions (is the position in its table, is the day in the calendar) and keep
//! the first answer that is no: reading goes on with zeros over what is left of nothing, and whoever began it
//! asks once, at its end. So no record carries the handling of errors.

use crate::reader::Reader;
use crate::spans::Spans;
use crate::writer::Writer;
use marchland_core::{Few, Span, Text};

/// What would hold where something does not.
pub(crate) type Expected = &'static str;

/// The tables, as positions of [`Sizes`].
#[derive(Clone, Copy, Debug)]
pub(crate) enum Table {
    Outlets,
    Articles,
    Places,
    Actors,
    Mentions,
    Incidents,
    Ties,
    Claims,
    Disagreements,
    Quotations,
}

/// Number of tables.
pub(crate) const N_TABLES: usize = Table::Quotations as usize + 1;

/// Number of records in each table.
pub(crate) type Sizes = [u32; N_TABLES];

/// Texts and spans that records point at, when reading.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    pub(crate) sizes: Sizes,
    /// Texts that stand more than once, the most frequent first.
    pub(crate) words: Vec<Text>,
    /// Every span of every record, rising, each once.
    pub(crate) spans: Spans,
}

/// Something that can be written and read.
pub(crate) trait Record: Sized {
    /// Reads it; anything at all where `from` has a fault after.
    fn read(from: &mut Reader<'_>) -> Self;
    /// Appends it.
    fn put(&self, to: &mut Writer<'_>);
}

/// Bytes that hold the fifty bits of an id's hash.
pub(crate) const N_HASH: usize = 7;

impl Record for bool {
    #[inline(never)]
    fn read(from: &mut Reader<'_>) -> Self {
        from.below(2, "yes or no") == 1
    }

    fn put(&self, to: &mut Writer<'_>) {
        to.number(u32::from(*self));
    }
}

impl Record for u32 {
    fn read(from: &mut Reader<'_>) -> Self {
        from.number()
    }

    fn put(&self, to: &mut Writer<'_>) {
        to.number(*self);
    }
}

impl Record for String {
    fn read(from: &mut Reader<'_>) -> Self {
        from.text().as_str().to_owned()
    }

    fn put(&self, to: &mut Writer<'_>) {
        to.text(self);
    }
}

impl Record for Text {
    fn read(from: &mut Reader<'_>) -> Self {
        from.text()
    }

    fn put(&self, to: &mut Writer<'_>) {
        to.text(self);
    }
}

impl Record for Span {
    fn read(from: &mut Reader<'_>) -> Self {
        from.span()
    }

    fn put(&self, to: &mut Writer<'_>) {
        to.span(*self);
    }
}

impl<T: Record> Record for Option<T> {
    #[inline(never)]
    fn read(from: &mut Reader<'_>) -> Self {
        if bool::read(from) { Some(T::read(from)) } else { None }
    }

    fn put(&self, to: &mut Writer<'_>) {
        self.is_some().put(to);
        if let Some(some) = self {
            some.put(to);
        }
    }
}

impl<T: Record> Record for Box<T> {
    fn read(from: &mut Reader<'_>) -> Self {
        Self::new(T::read(from))
    }

    fn put(&self, to: &mut Writer<'_>) {
        T::put(self, to);
    }
}

impl<T: Record> Record for Few<T> {
    #[inline(never)]
    fn read(from: &mut Reader<'_>) -> Self {
        Vec::read(from).into()
    }

    fn put(&self, to: &mut Writer<'_>) {
        to.list(self);
    }
}

impl<T: Record> Record for Box<[T]> {
    #[inline(never)]
    fn read(from: &mut Reader<'_>) -> Self {
        Vec::read(from).into()
    }

    fn put(&self, to: &mut Writer<'_>) {
        to.list(self);
    }
}

impl<T: Record> Record for Vec<T> {
    #[inline(never)]
    fn read(from: &mut Reader<'_>) -> Self {
        let n = from.number();
        from.list(n)
    }

    fn put(&self, to: &mut Writer<'_>) {
        to.list(self);
    }
}

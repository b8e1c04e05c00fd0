//! Numbers in as few bytes each as the largest of them needs, and strings end to end. Both stay where they are when
//! the tables are opened: nothing is copied, nothing read before it is asked for.

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;

/// Bytes after the last number, so that four can be read anywhere.
const TAIL: usize = 3;

/// Bytes of the program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Bytes(Cow<'static, [u8]>);

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de: 'static> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Borrowed;

        impl<'de: 'static> Visitor<'de> for Borrowed {
            type Value = Bytes;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("bytes of the program")
            }

            fn visit_borrowed_bytes<E: Error>(self, bytes: &'de [u8]) -> Result<Bytes, E> {
                Ok(Bytes(Cow::Borrowed(bytes)))
            }
        }
        deserializer.deserialize_bytes(Borrowed)
    }
}

/// A list of numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Column {
    width: u8,
    /// The numbers in little-endian order, and the tail.
    bytes: Bytes,
}

impl Default for Column {
    fn default() -> Self {
        Self::new(&[])
    }
}

impl Column {
    /// A column of these numbers.
    pub fn new(numbers: &[u32]) -> Self {
        let largest = numbers.iter().copied().max().unwrap_or(0);
        let width = (4 - largest.leading_zeros() as usize / 8).max(1);
        let bytes = numbers.iter().flat_map(|number| number.to_le_bytes().into_iter().take(width));
        let bytes: Vec<u8> = bytes.chain([0; TAIL]).collect();
        Self { width: width as u8, bytes: Bytes(bytes.into()) }
    }

    /// The number at a position.
    ///
    /// # Panics
    ///
    /// Beyond the last.
    #[inline]
    pub fn get(&self, at: usize) -> u32 {
        let start = at * usize::from(self.width);
        let bytes = &self.bytes.0[start..start + 4];
        let four = [bytes[0], bytes[1], bytes[2], bytes[3]];
        u32::from_le_bytes(four) & (u32::MAX >> (32 - 8 * u32::from(self.width)))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        (self.bytes.0.len() - TAIL) / usize::from(self.width)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Rows of four numbers: what is read together lies together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Rows(Bytes);

impl Rows {
    /// Bytes of a row.
    const WIDTH: usize = 16;

    /// All of these.
    pub fn new(rows: &[[u32; 4]]) -> Self {
        let bytes = rows.iter().flatten().flat_map(|number| number.to_le_bytes());
        Self(Bytes(bytes.collect::<Vec<_>>().into()))
    }

    /// The row at a position; noughts beyond the last.
    #[inline]
    pub fn get(&self, at: usize) -> [u32; 4] {
        let bytes = self.0.0.get(at * Self::WIDTH..).and_then(<[u8]>::first_chunk::<16>);
        let row = bytes.map_or(0, |bytes| u128::from_le_bytes(*bytes));
        [row as u32, (row >> 32) as u32, (row >> 64) as u32, (row >> 96) as u32]
    }

    /// How many there are.
    #[inline]
    pub fn n_rows(&self) -> usize {
        self.0.0.len() / Self::WIDTH
    }
}

/// A list of strings.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Texts {
    blob: Bytes,
    ends: Column,
}

impl Texts {
    /// All of these.
    pub fn new(texts: &[String]) -> Self {
        let ends = texts.iter().scan(0, |end, text| {
            *end += text.len() as u32;
            Some(*end)
        });
        Self { ends: Column::new(&ends.collect::<Vec<_>>()), blob: Bytes(texts.concat().into_bytes().into()) }
    }

    /// The bytes of one.
    pub fn bytes(&self, at: usize) -> &[u8] {
        let start = at.checked_sub(1).map_or(0, |before| self.ends.get(before));
        &self.blob.0[start as usize..self.ends.get(at) as usize]
    }

    /// One by position.
    pub fn get(&self, at: usize) -> &str {
        std::str::from_utf8(self.bytes(at)).unwrap_or_default()
    }

    /// How many there are.
    pub fn n_texts(&self) -> usize {
        self.ends.len()
    }
}

#[cfg(test)]
#[path = "column/tests.rs"]
mod tests;

//! Bytes → basemap, over a cursor of its own: few kinds of value, so little code in the page.
//!
//! All numbers are LEB128; signed ones zigzag. In order: magic, version, all words as one text, a line each,
//! in the order in which they are needed, steps per degree, the two corners, arcs (length and shift of
//! each, then every step to the east, then every step to the north), areas, lines, towns, expanses. Positions
//! are steps from the position before of the same kind; numbers of arcs likewise.

use super::{
    Area, AreaKind, BASEMAP_VERSION, Basemap, Expanse, ExpanseKind, Line, LineKind, MAGIC, PointKind, Step,
    Town,
};
use crate::place::LonLat;
use std::fmt;

/// Why bytes are not a basemap that can be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BasemapError {
    /// The bytes do not begin as a basemap does.
    Foreign,
    /// Another version.
    Version(u32),
    /// Cut off or damaged.
    Broken {
        /// Bytes read until it showed.
        at: usize,
    },
}

impl fmt::Display for BasemapError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Foreign => f.write_str("basemap: expected it to begin with MLBM, found something else"),
            Self::Version(found) => write!(f, "basemap: expected version {BASEMAP_VERSION}, found {found}"),
            Self::Broken { at } => write!(f, "basemap: expected more or other bytes at {at}"),
        }
    }
}

impl std::error::Error for BasemapError {}

impl Basemap {
    /// The basemap that bytes hold; every arc that it names is there.
    ///
    /// # Errors
    ///
    /// For bytes that are no basemap, of another version, damaged, cut off or with more behind the end.
    pub fn read(bytes: &[u8]) -> Result<Self, BasemapError> {
        let rest = bytes.strip_prefix(MAGIC).ok_or(BasemapError::Foreign)?;
        let mut cursor = Cursor { rest, words: &[], here: (0, 0), arc: 0, n_arcs: 0 };
        match cursor.number() {
            Some(BASEMAP_VERSION) => {}
            Some(other) => return Err(BasemapError::Version(other)),
            None => return Err(BasemapError::Broken { at: MAGIC.len() }),
        }
        let mut map = Basemap {
            attribution: String::new(),
            south_west: LonLat::new(0.0, 0.0),
            north_east: LonLat::new(0.0, 0.0),
            steps_per_degree: 1,
            arcs: Vec::new(),
            areas: Vec::new(),
            lines: Vec::new(),
            towns: Vec::new(),
            expanses: Vec::new(),
        };
        match cursor.basemap(&mut map) {
            Some(()) => Ok(map),
            None => Err(BasemapError::Broken { at: bytes.len() - cursor.rest.len() }),
        }
    }
}

/// What a step is foretold to be by the one before it: lines go on for a while as they went. Stored is by how
/// much it is not.
pub(super) fn expected(before: i32) -> i32 {
    before >> 1
}

struct Cursor<'a> {
    rest: &'a [u8],
    words: &'a [u8],
    /// The label or town read last.
    here: Step,
    /// The arc named last.
    arc: i32,
    n_arcs: i32,
}

impl Cursor<'_> {
    fn number(&mut self) -> Option<u32> {
        let mut number = 0_u32;
        for shift in [0, 7, 14, 21, 28] {
            let (&byte, rest) = self.rest.split_first()?;
            self.rest = rest;
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn signed(&mut self) -> Option<i32> {
        let number = self.number()?;
        Some((number >> 1) as i32 ^ -((number & 1) as i32))
    }

    fn byte(&mut self) -> Option<u8> {
        u8::try_from(self.number()?).ok()
    }

    fn word(&mut self) -> Option<String> {
        let end = self.words.iter().position(|&byte| byte == b'\n')?;
        let (word, rest) = self.words.split_at_checked(end)?;
        self.words = rest.get(1..)?;
        String::from_utf8(word.to_vec()).ok()
    }

    fn pair(&mut self) -> Option<Step> {
        Some((self.signed()?, self.signed()?))
    }

    /// A list after its length. Every item takes at least one byte of the rest or of the words, so a length that
    /// lies ends with them.
    fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let mut list = Vec::new();
        for _ in 0..self.number()? {
            list.push(item(self)?);
        }
        Some(list)
    }

    fn basemap(&mut self, map: &mut Basemap) -> Option<()> {
        let length = self.number()? as usize;
        (self.words, self.rest) = self.rest.split_at_checked(length)?;
        map.attribution = self.word()?;
        map.steps_per_degree = self.number().filter(|&steps| steps > 0)?;
        // Corners are steps from where both degrees are 0, where the corner of the empty map lies.
        let (south_west, north_east) = (self.pair()?, self.pair()?);
        (map.south_west, map.north_east) = (map.lon_lat(south_west), map.lon_lat(north_east));
        map.arcs = self.arcs()?;
        self.n_arcs = i32::try_from(map.arcs.len()).ok()?;
        map.areas = self.list(|cursor| cursor.area(map))?;
        map.lines = self.list(Self::line)?;
        map.towns = self.list(|cursor| {
            Some(Town {
                name: cursor.word()?,
                native: cursor.word()?,
                kind: PointKind::from_code(cursor.byte()?)?,
                at: cursor.position(map)?,
                rank: cursor.byte()?,
            })
        })?;
        map.expanses = self.list(|cursor| {
            Some(Expanse {
                name: cursor.word()?,
                kind: ExpanseKind::from_code(cursor.byte()?)?,
                at: cursor.position(map)?,
                turn_deg: cursor.signed()?,
                rank: cursor.byte()?,
            })
        })?;
        self.rest.is_empty().then_some(())
    }

    fn arcs(&mut self) -> Option<Vec<Vec<Step>>> {
        // Length and shift of each.
        let heads = self.list(|cursor| {
            let head = cursor.number()?;
            Some((head >> 2, head & 3))
        })?;
        let east = self.axis(&heads)?;
        let north = self.axis(&heads)?;
        let mut from = 0;
        let mut arcs = Vec::new();
        for (n, _) in heads {
            let to = from + n as usize;
            arcs.push(
                east.get(from..to)?.iter().copied().zip(north.get(from..to)?.iter().copied()).collect(),
            );
            from = to;
        }
        Some(arcs)
    }

    /// One coordinate of all points of all arcs.
    fn axis(&mut self, heads: &[(u32, u32)]) -> Option<Vec<i32>> {
        let (mut axis, mut here) = (Vec::new(), 0_i32);
        for &(n, shift) in heads {
            let mut before = 0_i32;
            for at in 0..n {
                let number = self.signed()?;
                // From the end of one arc to the begin of the next the step is of any length.
                if at == 0 {
                    here = here.wrapping_add(number);
                } else {
                    before = number.wrapping_add(expected(before));
                    here = here.wrapping_add(before.wrapping_shl(shift));
                }
                axis.push(here);
            }
        }
        Some(axis)
    }

    fn position(&mut self, map: &Basemap) -> Option<LonLat> {
        let (east, north) = self.pair()?;
        self.here = (self.here.0.wrapping_add(east), self.here.1.wrapping_add(north));
        Some(map.lon_lat(self.here))
    }

    fn runs(&mut self) -> Option<Vec<Vec<i32>>> {
        self.list(|cursor| cursor.list(Self::arc_number))
    }

    fn arc_number(&mut self) -> Option<i32> {
        let step = self.signed()?;
        self.arc = self.arc.checked_add(step >> 1).filter(|arc| (0..self.n_arcs).contains(arc))?;
        Some(if step & 1 == 0 { self.arc } else { !self.arc })
    }

    fn area(&mut self, map: &Basemap) -> Option<Area> {
        Some(Area {
            id: self.word()?,
            name: self.word()?,
            native: self.word()?,
            kind: AreaKind::from_code(self.byte()?)?,
            label: self.position(map)?,
            rings: self.runs()?,
        })
    }

    fn line(&mut self) -> Option<Line> {
        Some(Line {
            name: self.word()?,
            kind: LineKind::from_code(self.byte()?)?,
            between: self.list(Self::word)?,
            rank: self.byte()?,
            paths: self.runs()?,
        })
    }
}

//! The months of another calendar over a stretch of days, as a small table: so a page can name them without
//! knowing how the calendar is reckoned.

use crate::date::Day;
use crate::link::CalendarName;

/// Names of the solar Hijri months as Afghanistan calls them.
pub const SOLAR_MONTHS: [&str; 12] =
    ["Hamal", "Sawr", "Jawza", "Saratan", "Asad", "Sunbula", "Mizan", "Aqrab", "Qaws", "Jadi", "Dalw", "Hut"];

/// Names of the lunar Hijri months.
pub const LUNAR_MONTHS: [&str; 12] = [
    "Muharram",
    "Safar",
    "Rabi I",
    "Rabi II",
    "Jumada I",
    "Jumada II",
    "Rajab",
    "Sha‘ban",
    "Ramadan",
    "Shawwal",
    "Dhu al-Qa‘da",
    "Dhu al-Hijja",
];

/// No table begins further from 1970, days: more than the calendar has.
const FARTHEST: i32 = 5_000_000;

/// When the months of a calendar begin, from the first month of a year on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthTable {
    /// Whose months.
    pub calendar: CalendarName,
    /// The year that the table begins with.
    pub first_year: i16,
    /// The first day of each month, and the day after the last one.
    pub starts: Vec<Day>,
}

/// A month of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// Year of its calendar.
    pub year: i16,
    /// 1–12.
    pub month: u8,
    /// Its name.
    pub name: &'static str,
    /// First and last day.
    pub days: (Day, Day),
}

impl MonthTable {
    /// The months in order.
    pub fn months(&self) -> impl Iterator<Item = Month> + '_ {
        let names = match self.calendar {
            CalendarName::LunarHijri => &LUNAR_MONTHS,
            CalendarName::SolarHijri | CalendarName::None => &SOLAR_MONTHS,
        };
        self.starts.windows(2).enumerate().map(move |(at, pair)| Month {
            year: self.first_year.saturating_add((at / 12) as i16),
            month: (at % 12 + 1) as u8,
            name: names[at % 12],
            days: (pair[0], pair[1].plus(-1)),
        })
    }

    /// What stands after a year.
    pub fn era(&self) -> &'static str {
        if self.calendar == CalendarName::LunarHijri { "AH" } else { "SH" }
    }

    /// Appends the table: calendar, first year, first day, number of months, and the length of each in a byte.
    pub fn encode(&self, bytes: &mut Vec<u8>) {
        let first = self.starts.first().map_or(0, |day| day.0);
        let lengths = self.starts.windows(2).map(|pair| pair[1].0.wrapping_sub(pair[0].0) as u8);
        bytes.push(self.calendar as u8);
        bytes.extend(self.first_year.to_le_bytes());
        bytes.extend(first.to_le_bytes());
        bytes.extend((lengths.len() as u16).to_le_bytes());
        bytes.extend(lengths);
    }

    /// Reads a table from the front of `bytes`, which then begin after it; `None` for what is none.
    pub fn decode(bytes: &mut &[u8]) -> Option<Self> {
        let (&head, rest) = bytes.split_first_chunk::<9>()?;
        let calendar = *CalendarName::ALL.get(usize::from(head[0]))?;
        let first_year = i16::from_le_bytes([head[1], head[2]]);
        let mut day = Day(i32::from_le_bytes([head[3], head[4], head[5], head[6]]));
        if !(-FARTHEST..=FARTHEST).contains(&day.0) {
            return None;
        }
        let (lengths, rest) = rest.split_at_checked(usize::from(u16::from_le_bytes([head[7], head[8]])))?;
        let mut starts = vec![day];
        for &length in lengths {
            day = day.plus(i32::from(length));
            starts.push(day);
        }
        *bytes = rest;
        Some(Self { calendar, first_year, starts })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> MonthTable {
        let starts = [0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336, 365, 396].map(Day).to_vec();
        MonthTable { calendar: CalendarName::SolarHijri, first_year: 1403, starts }
    }

    #[test]
    fn months_are_named_and_numbered() {
        let months: Vec<Month> = table().months().collect();
        assert_eq!(months.len(), 13);
        let aqrab = Month { year: 1403, month: 8, name: "Aqrab", days: (Day(216), Day(245)) };
        assert_eq!(months[7], aqrab);
        assert_eq!((months[12].year, months[12].name), (1404, "Hamal"));
    }

    #[test]
    fn bytes_are_the_table_and_what_is_cut_is_none() {
        let mut bytes = Vec::new();
        table().encode(&mut bytes);
        let lunar = MonthTable { calendar: CalendarName::LunarHijri, starts: vec![Day(-7)], ..table() };
        lunar.encode(&mut bytes);
        let mut rest = &bytes[..];
        assert_eq!(MonthTable::decode(&mut rest), Some(table()));
        assert_eq!(MonthTable::decode(&mut rest), Some(lunar));
        assert!(rest.is_empty());
        for end in 0..9 + 13 {
            assert_eq!(MonthTable::decode(&mut &bytes[..end]), None, "{end}");
        }
        bytes[0] = 9;
        assert_eq!(MonthTable::decode(&mut &bytes[..]), None);
    }
}

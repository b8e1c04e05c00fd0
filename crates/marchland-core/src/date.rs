//! Dates with their precision: days, intervals, and how each is known.
//!
//! Nothing here reads a clock. A day is a number of days since 1970-01-01 in the Gregorian calendar.

use jiff::civil;

/// A day as days since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

const EPOCH: civil::Date = civil::date(1970, 1, 1);

/// −9999-01-01, the first day of the calendar.
const FIRST_DAY: i32 = -4_371_587;
/// 9999-12-31, its last.
const LAST_DAY: i32 = 2_932_896;
/// From 0000-03-01 to 1970-01-01.
const DAYS_TO_EPOCH: i32 = 719_468;
/// Days of 400 Gregorian years.
const DAYS_PER_ERA: i32 = 146_097;

/// Days since 1970-01-01 of a date that exists. Years begin in March here, so that the leap day comes last.
///
/// Written out, and not asked of jiff, because the page calls it and would carry jiff's every error message.
fn day_number(year: i32, month: i32, day: i32) -> i32 {
    let year = year - i32::from(month <= 2);
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
    era * DAYS_PER_ERA + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - DAYS_TO_EPOCH
}

/// Number of days of a month, 1–12.
fn days_in_month(year: i16, month: i8) -> i8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl Day {
    /// The day of a calendar date, `None` where there is no such date.
    pub fn from_ymd(year: i16, month: i8, day: i8) -> Option<Self> {
        let exists = (-9999..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        exists.then(|| Self(day_number(i32::from(year), i32::from(month), i32::from(day))))
    }

    /// The day of a civil date.
    pub fn from_civil(date: civil::Date) -> Self {
        Self(date.since(EPOCH).map_or(0, |span| span.get_days()))
    }

    /// The civil date; days out of the calendar's range (±9999 years) are clamped.
    pub fn civil(self) -> civil::Date {
        EPOCH.saturating_add(jiff::Span::new().try_days(self.0).unwrap_or_default())
    }

    /// Year, month (1–12), day (1–31).
    pub fn ymd(self) -> (i16, i8, i8) {
        let days = self.0.clamp(FIRST_DAY, LAST_DAY) + DAYS_TO_EPOCH;
        let (era, day_of_era) = (days.div_euclid(DAYS_PER_ERA), days.rem_euclid(DAYS_PER_ERA));
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let march_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * march_month + 2) / 5 + 1;
        let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        (year as i16, month as i8, day as i8)
    }

    /// `YYYY-MM-DD`.
    pub fn iso(self) -> String {
        let (year, month, day) = self.ymd();
        format!("{year:04}-{month:02}-{day:02}")
    }

    /// Reads `YYYY-MM-DD`; `None` for anything else.
    pub fn from_iso(text: &str) -> Option<Self> {
        match PartialDate::parse(text)? {
            PartialDate { year, month: Some(month), day: Some(day) } => Self::from_ymd(year, month, day),
            _ => None,
        }
    }

    /// The day `n_days` later (earlier when negative).
    #[must_use]
    pub fn plus(self, n_days: i32) -> Self {
        Self(self.0.saturating_add(n_days))
    }
}

/// How exactly an interval is known, UCDP's `date_prec`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DatePrecision {
    /// 1: one day.
    Day,
    /// 2: two to six days.
    Days,
    /// 3: a week.
    Week,
    /// 4: a month (anything up to 31 days).
    Month,
    /// 5: a year, or longer than a month.
    Year,
}

impl DatePrecision {
    /// Every class, most exact first.
    pub const ALL: [Self; 5] = [Self::Day, Self::Days, Self::Week, Self::Month, Self::Year];

    /// UCDP's number, 1–5.
    pub fn code(self) -> u8 {
        self as u8 + 1
    }

    /// The value of UCDP's number.
    pub fn from_code(code: u8) -> Option<Self> {
        Self::ALL.get(code.checked_sub(1)? as usize).copied()
    }

    /// The precision of an interval of that many days.
    pub fn of_days(n_days: i32) -> Self {
        match n_days {
            ..=1 => Self::Day,
            2..=6 => Self::Days,
            7 => Self::Week,
            8..=31 => Self::Month,
            _ => Self::Year,
        }
    }
}

/// An interval of days, both ends included, either end open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Interval {
    /// First day, `None` when nothing bounds it.
    pub start: Option<Day>,
    /// Last day, `None` when it goes on or nothing bounds it.
    pub end: Option<Day>,
}

impl Interval {
    /// One day.
    pub const fn day(day: Day) -> Self {
        Self { start: Some(day), end: Some(day) }
    }

    /// From `start` to `end`, both included.
    pub const fn closed(start: Day, end: Day) -> Self {
        Self { start: Some(start), end: Some(end) }
    }

    /// A whole month.
    pub fn month(year: i16, month: i8) -> Option<Self> {
        let first = Day::from_ymd(year, month, 1)?;
        Some(Self::closed(first, Day::from_ymd(year, month, days_in_month(year, month))?))
    }

    /// A whole year.
    pub fn year(year: i16) -> Option<Self> {
        Some(Self::closed(Day::from_ymd(year, 1, 1)?, Day::from_ymd(year, 12, 31)?))
    }

    /// Whether any day lies in both; an open end reaches for ever.
    pub fn meets(self, other: Self) -> bool {
        let before =
            |end: Option<Day>, start: Option<Day>| matches!((end, start), (Some(e), Some(s)) if e < s);
        !before(self.end, other.start) && !before(other.end, self.start)
    }

    /// From the first day of both to the last of both; an end that is open in one is open.
    pub fn hull(self, other: Self) -> Self {
        let start = self.start.zip(other.start).map(|(a, b)| a.min(b));
        let end = self.end.zip(other.end).map(|(a, b)| a.max(b));
        Self { start, end }
    }

    /// Number of days when both ends are known.
    pub fn n_days(self) -> Option<i32> {
        Some(self.end?.0 - self.start?.0 + 1)
    }

    /// The precision that its length allows.
    pub fn precision(self) -> DatePrecision {
        self.n_days().map_or(DatePrecision::Year, DatePrecision::of_days)
    }

    /// As a reader writes it: "15 June 2020", "March 2024", "2011", "24–25 December 2024", "since …".
    pub fn label(self) -> String {
        match (self.start, self.end) {
            (Some(start), Some(end)) => closed_label(start, end),
            (Some(start), None) => format!("since {}", day_label(start)),
            (None, Some(end)) => format!("until {}", day_label(end)),
            (None, None) => "date unknown".to_owned(),
        }
    }
}

/// English month names, January first.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn month_name(month: i8) -> &'static str {
    MONTHS.get(usize::from(month.unsigned_abs()).wrapping_sub(1)).copied().unwrap_or("")
}

fn day_label(day: Day) -> String {
    let (year, month, date) = day.ymd();
    format!("{date} {} {year}", month_name(month))
}

fn closed_label(start: Day, end: Day) -> String {
    let (a, b) = (start.ymd(), end.ymd());
    let last_of_month = |day: Day| day.plus(1).ymd().2 == 1;
    let whole_months = a.2 == 1 && last_of_month(end);
    if start == end {
        day_label(start)
    } else if whole_months && a.1 == 1 && b.1 == 12 {
        if a.0 == b.0 { a.0.to_string() } else { format!("{}–{}", a.0, b.0) }
    } else if whole_months && (a.0, a.1) == (b.0, b.1) {
        format!("{} {}", month_name(a.1), a.0)
    } else if whole_months && a.0 == b.0 {
        format!("{}–{} {}", month_name(a.1), month_name(b.1), a.0)
    } else if (a.0, a.1) == (b.0, b.1) {
        format!("{}–{} {} {}", a.2, b.2, month_name(a.1), a.0)
    } else {
        format!("{} – {}", day_label(start), day_label(end))
    }
}

/// A date of which the day or the month may be missing: a publication date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    /// Gregorian year.
    pub year: i16,
    /// Month, 1–12.
    pub month: Option<i8>,
    /// Day of the month, 1–31; only with a month.
    pub day: Option<i8>,
}

impl PartialDate {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `None` for anything else or no such date.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let number = |part: &str, width: usize| -> Option<i16> {
            (part.len() == width && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse().ok())?
        };
        let year = number(parts.next()?, 4)?;
        let month = match parts.next() {
            Some(part) => Some(number(part, 2)? as i8),
            None => None,
        };
        let day = match parts.next() {
            Some(part) => Some(number(part, 2)? as i8),
            None => None,
        };
        if parts.next().is_some() {
            return None;
        }
        Day::from_ymd(year, month.unwrap_or(1), day.unwrap_or(1))?;
        Some(Self { year, month, day })
    }

    /// The days it can mean.
    pub fn interval(self) -> Interval {
        let whole = match (self.month, self.day) {
            (Some(month), Some(day)) => Day::from_ymd(self.year, month, day).map(Interval::day),
            (Some(month), None) => Interval::month(self.year, month),
            _ => Interval::year(self.year),
        };
        whole.unwrap_or(Interval { start: None, end: None })
    }

    /// As it was written: `2024`, `2024-06` or `2024-06-30`.
    pub fn iso(self) -> String {
        match (self.month, self.day) {
            (Some(month), Some(day)) => format!("{:04}-{month:02}-{day:02}", self.year),
            (Some(month), None) => format!("{:04}-{month:02}", self.year),
            _ => format!("{:04}", self.year),
        }
    }
}

/// What an interval was worked out from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DateBasis {
    /// The words give it in full.
    Explicit,
    /// Counted from the publication date.
    Publication,
    /// Counted from a date mentioned before it.
    Mentioned,
    /// Taken over from the sentence or paragraph around it.
    Context,
    /// The words bound it, no more.
    Bounded,
    /// A person worked it out, and says how.
    Reviewed,
}

impl DateBasis {
    /// Every basis.
    pub const ALL: [Self; 6] =
        [Self::Explicit, Self::Publication, Self::Mentioned, Self::Context, Self::Bounded, Self::Reviewed];

    /// A phrase for a reader.
    pub fn label(self) -> &'static str {
        match self {
            Self::Explicit => "as written",
            Self::Publication => "counted from the publication date",
            Self::Mentioned => "counted from a date mentioned before",
            Self::Context => "taken from the context",
            Self::Bounded => "bounded by the text",
            Self::Reviewed => "worked out in review",
        }
    }
}

#[cfg(test)]
mod tests;

//! Names of months, in three calendars, and of weekdays.

use super::calendars::Calendar;
use crate::document::Document;
use crate::tables::Class;
use crate::token::{TokenKind, Words};
use jiff::civil::Weekday;

/// What must stand beside the name of a month for it to be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alone {
    /// "in", "since", "early" and the like: no other capitalised word is written so after them.
    Led,
    /// "during", "the month of" and few more: places too stand after "in".
    LedClosely,
    /// A day or a year: it is a person's name or a common word as well.
    Never,
}

/// A month named in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct MonthName {
    pub calendar: Calendar,
    /// 1–12.
    pub month: i8,
    /// One past its last token.
    pub end: usize,
    pub alone: Alone,
}

/// The month (1–12) of the Gregorian calendar that a token names. Every name needs a capital, for "may" and
/// "march".
pub fn month_of(document: &Document<'_>, at: usize) -> Option<i8> {
    if !document.is(at, Class::Month) || !document.tokens[at].capital {
        return None;
    }
    gregorian(document, at).map(|(month, _)| month)
}

/// The month, and whether it is shortened.
fn gregorian(document: &Document<'_>, at: usize) -> Option<(i8, bool)> {
    let names = words![
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    ];
    let short =
        words!["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "sept"];
    if let Some(found) = document.which(at, names) {
        return Some((found as i8 + 1, false));
    }
    document.which(at, short).map(|found| (if found == 12 { 9 } else { found as i8 + 1 }, true))
}

/// Iran's names, then Afghanistan's.
const SOLAR: [&Words; 12] = [
    words!["farvardin", "farwardin", "hamal"],
    words!["ordibehesht", "urdibehesht", "ordibihisht", "sawr", "saur", "sowr", "thawr"],
    words!["khordad", "khurdad", "jawza", "jauza", "jowza"],
    words!["tir", "saratan"],
    words!["mordad", "murdad", "amordad", "asad"],
    words!["shahrivar", "shahriwar", "shahrewar", "sunbula", "sunbulah", "sonbola", "sumbula", "sonbula"],
    words!["mehr", "mihr", "mizan"],
    words!["aban", "aqrab"],
    words!["azar", "qaws", "qaus", "qows"],
    words!["dey", "jadi", "jady", "jadee"],
    words!["bahman", "dalwa", "dalw", "dalv", "dalvae"],
    words!["esfand", "isfand", "hut", "hoot"],
];

/// The lunar months of one word; the others are put together in [`lunar`].
const LUNAR: [&Words; 12] = [
    words!["muharram", "moharram", "muharam"],
    words!["safar"],
    words![],
    words![],
    words![],
    words![],
    words!["rajab"],
    words!["shaban", "shaaban", "shabaan"],
    words!["ramadan", "ramazan", "ramadhan", "ramzan", "ramadaan"],
    words!["shawwal", "shawal", "shavval"],
    words!["zulqada", "zulqadah", "zilqad", "zilqada", "zilqadah", "zulqaeda", "dhulqadah", "dhulqada"],
    words!["zulhijja", "zulhijjah", "zilhaj", "zilhajj", "zilhijja", "zilhijjah", "dhulhijjah", "dhulhijja"],
];

/// The month that a token or several name.
pub(super) fn month_name(document: &Document<'_>, at: usize) -> Option<MonthName> {
    if !document.is(at, Class::Month) || !document.tokens[at].capital {
        return None;
    }
    if let Some((month, short)) = gregorian(document, at) {
        // "Dec. 11": the stop belongs to the month where a number follows.
        let comma = usize::from(document.is_mark(at + 2, ','));
        let number = document.tokens.get(at + 2 + comma).is_some_and(|t| t.kind == TokenKind::Number);
        let stop = short && document.is_mark(at + 1, '.') && number;
        // "MAR" and "DEC" may be names of bodies, "Mar" of a person.
        let doubtful = short && (document.tokens[at].acronym || document.is_one_of(at, words!["mar"]));
        let alone = if doubtful { Alone::Never } else { Alone::Led };
        let end = at + 1 + usize::from(stop);
        return Some(MonthName { calendar: Calendar::Gregorian, month, end, alone });
    }
    let place = |names: &[&Words; 12]| names.iter().position(|names| document.is_one_of(at, names));
    let (calendar, month, end) = if let Some(month) = place(&SOLAR) {
        (Calendar::SolarHijri, month, at + 1)
    } else if let Some(month) = place(&LUNAR) {
        (Calendar::LunarHijri, month, at + 1)
    } else {
        let (month, end) = lunar(document, at)?;
        (Calendar::LunarHijri, month, end)
    };
    // Names of people, of a valley ("Shawal") and of a news agency.
    let never = words![
        "asad", "mehr", "mihr", "mizan", "azar", "qaws", "qaus", "qows", "jadi", "jady", "jadee", "hut",
        "hoot", "dey", "safar", "rajab", "shaban", "shaaban", "shabaan", "shawwal", "shawal", "shavval"
    ];
    let often = words!["aban", "bahman", "hamal", "tir", "saur", "sawr", "sowr", "thawr", "dalv"];
    let alone = if document.is_one_of(at, never) {
        Alone::Never
    } else if document.is_one_of(at, often) {
        Alone::LedClosely
    } else {
        Alone::Led
    };
    Some(MonthName { calendar, month: month as i8 + 1, end, alone })
}

/// "Rabi al-Awwal", "Jumada II", "Dhu al-Hijjah", "Dhul-Qa'dah": the month from nought, and its end.
fn lunar(document: &Document<'_>, at: usize) -> Option<(usize, usize)> {
    let is = |at: usize, words: &Words| document.is_one_of(at, words);
    // "Rabi‘ al-Awwal" is written with a mark after the name.
    let mark = ['\'', '‘', '’', '`', 'ʿ'].into_iter().any(|mark| document.is_mark(at + 1, mark));
    let mut end = at + 1 + usize::from(mark);
    end += usize::from(is(end, words!["al", "ul", "el", "ath", "as", "us", "uth", "l"]));
    let first = words!["awwal", "awal", "avval", "ula", "oula", "i", "auwal", "awwala"];
    let second = words![
        "thani", "thania", "thaniyah", "thaniya", "sani", "akhir", "akhira", "akhirah", "akher", "ii",
        "thaani"
    ];
    let fast = words!["qadah", "qada", "qidah", "qida", "qaadah", "qaada", "qaidah", "qaida"];
    let pilgrimage = words!["hijjah", "hijja", "hijah", "hija", "hajj", "haj", "hijj"];
    let pair = |month: usize| {
        let second_one = is(end, second);
        (second_one || is(end, first)).then_some((month + usize::from(second_one), end + 1))
    };
    if is(at, words!["rabi", "rabiul", "rabius", "rabee"]) {
        pair(2)
    } else if is(at, words!["jumada", "jamadi", "jumadi", "jamadiul", "jumadal", "jamadius", "jumadul"]) {
        pair(4)
    } else if is(at, words!["dhu", "dhul", "zul", "zil", "zi", "dhi", "thul"]) {
        let month = if is(end, fast) { 10 } else { 11 };
        (month == 10 || is(end, pilgrimage)).then_some((month, end + 1))
    } else {
        None
    }
}

/// The weekday that a token names.
pub fn weekday_of(document: &Document<'_>, at: usize) -> Option<Weekday> {
    let several = words!["mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"];
    let one = || one_weekday(document, at);
    let found = one().or_else(|| {
        let is_name = document.is(at, Class::DateWord) && document.tokens[at].capital;
        is_name.then(|| document.which(at, several)).flatten()
    })?;
    Weekday::from_monday_zero_offset(found as i8).ok()
}

/// A single day of the week, and whether its name is shortened: "on Mondays" is no date.
pub(super) fn weekday(document: &Document<'_>, at: usize) -> Option<(Weekday, bool)> {
    let short = words!["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let long = one_weekday(document, at);
    let found = long.or_else(|| document.which(at, short).filter(|_| document.tokens[at].capital))?;
    Some((Weekday::from_monday_zero_offset(found as i8).ok()?, long.is_none()))
}

fn one_weekday(document: &Document<'_>, at: usize) -> Option<usize> {
    if !document.is(at, Class::DateWord) || !document.tokens[at].capital {
        return None;
    }
    document.which(at, words!["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
}

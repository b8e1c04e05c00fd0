//! Days in figures alone: "12.01.2025", "11/12/2022", "2024-12-25", "1403/8/1".

use super::Read;
use super::calendars::{self, Calendar};
use super::context::Context;
use marchland_core::date::{DateBasis, Interval};

/// Reads a day in figures: day first, as everywhere but in one country, unless
/// there is no such day; a year first is ISO's order.
pub(super) fn numeric(context: &Context<'_, '_>, at: usize) -> Option<Read> {
    let whole = |text: &str| text.parse::<i16>().ok().filter(|_| text.len() <= 4);
    let mut parts = [0; 3];
    let mut end = at + 1;
    let word = context.is_number(at).then(|| context.document.word(at))?;
    if word.bytes().all(|byte| byte.is_ascii_digit()) {
        for (n, part) in parts.iter_mut().enumerate() {
            if n > 0 && !(context.joined(at + n) && context.is_number(at + n)) {
                return None;
            }
            *part = whole(context.document.word(at + n))?;
        }
        end = at + 3;
        // "12-10-2024-11" is a number of something else.
        if context.joined(end) && context.is_number(end) {
            return None;
        }
    } else {
        let mark = if word.contains('/') { '/' } else { '.' };
        let mut pieces = word.split(mark);
        for part in &mut parts {
            *part = whole(pieces.next()?)?;
        }
        if pieces.next().is_some() {
            return None;
        }
    }
    let [a, b, c] = parts;
    let (year, day_or_month, month_or_day) = if a > 31 { (a, c, b) } else { (c, a, b) };
    let (calendar, rule) = match year {
        1300..=1450 => (Calendar::SolarHijri, "date.solar-hijri"),
        1900..2100 => (Calendar::Gregorian, "date.numeric"),
        _ => return None,
    };
    let small = |n: i16| i8::try_from(n).ok();
    let (day, month) = (small(day_or_month)?, small(month_or_day)?);
    let found = calendars::day(calendar, year, month, day);
    let found = found.or_else(|| calendars::day(calendar, year, day, month).filter(|_| a <= 31))?;
    let interval = Some(Interval::day(found));
    Some(Read { end, interval, basis: DateBasis::Explicit, rule, floating: false })
}

//! Codes, dates and figures of the vocabulary in the words of the language. In English they are what
//! `marchland-core` calls them, which files and the command line always do; a test compares them.

use crate::language::{number, numeral};
use crate::names::{
    ACTOR_KIND_STATE, ANSWER_YES, CASUALTY_KIND_KILLED, DATE_BASIS_EXPLICIT, DATE_KNOWN_TEXT, DATE_UNKNOWN,
    DIFFERENCE_CONTRADICTION, EVENT_TYPE_AGREE, FIGURE_SOME, MEASURE_KILLED, MODE_ABDUCT, MONTH_JANUARY,
    OUTLET_KIND_STATE, PLACE_KIND_COUNTRY, QUAD_MATERIAL_CONFLICT, SIGN_POSITIVE, SPEECH_DIRECT,
    STATUS_FACTUAL, TEXT_QUALITY_ORIGINAL, TIE_KIND_MATERIAL, TOLL_NOT_REPORTED, WHERE_PRECISION_EXACT,
    date_day, date_days, date_from_to, date_month, date_months, date_since, date_until, date_years,
    figure_about, figure_at_least, figure_between, figure_up_to,
};
use marchland_core::actor::ActorKind;
use marchland_core::article::{DateKnown, OutletKind, TextQuality};
use marchland_core::claim::{Answer, Difference, Measure, Value};
use marchland_core::codes::{CasualtyKind, EventType, Mode, Quad, Status, Toll};
use marchland_core::date::DateBasis;
use marchland_core::incident::Figure;
use marchland_core::place::{PlaceKind, WherePrecision};
use marchland_core::relation::{Sign, Speech, TieKind};
use marchland_core::{Day, Interval};

/// A code that a reader sees.
pub trait Said {
    /// Its words.
    fn said(self) -> &'static str;
}

macro_rules! said {
    ($($code:ty: $first:ident;)*) => {
        $(impl Said for $code {
            fn said(self) -> &'static str {
                // The messages stand in the order of the codes.
                $first.after(self as u16).words()
            }
        })*
    };
}

said! {
    ActorKind: ACTOR_KIND_STATE;
    Answer: ANSWER_YES;
    CasualtyKind: CASUALTY_KIND_KILLED;
    DateBasis: DATE_BASIS_EXPLICIT;
    DateKnown: DATE_KNOWN_TEXT;
    Difference: DIFFERENCE_CONTRADICTION;
    EventType: EVENT_TYPE_AGREE;
    Measure: MEASURE_KILLED;
    Mode: MODE_ABDUCT;
    OutletKind: OUTLET_KIND_STATE;
    PlaceKind: PLACE_KIND_COUNTRY;
    Quad: QUAD_MATERIAL_CONFLICT;
    Sign: SIGN_POSITIVE;
    Speech: SPEECH_DIRECT;
    Status: STATUS_FACTUAL;
    TextQuality: TEXT_QUALITY_ORIGINAL;
    TieKind: TIE_KIND_MATERIAL;
    Toll: TOLL_NOT_REPORTED;
    WherePrecision: WHERE_PRECISION_EXACT;
}

/// Name of a month, 1 to 12.
pub fn month(month: i8) -> &'static str {
    MONTH_JANUARY.after(u16::from(month.unsigned_abs().clamp(1, 12)) - 1).words()
}

/// The same in short, where the language has letters that can stand for it.
pub fn short_month(month: i8) -> &'static str {
    let name = self::month(month);
    name.get(..3).filter(|short| short.is_ascii()).unwrap_or(name)
}

fn day(day: Day) -> String {
    let (year, month, date) = day.ymd();
    date_day(&numeral(date.into()), self::month(month), &numeral(year.into()))
}

/// Days as a reader writes them: “15 June 2020”, “March 2024”, “2011”, “24–25 December 2024”, “since …”.
pub fn interval(days: Interval) -> String {
    match (days.start, days.end) {
        (Some(start), Some(end)) => closed(start, end),
        (Some(start), None) => date_since(&day(start)),
        (None, Some(end)) => date_until(&day(end)),
        (None, None) => DATE_UNKNOWN.into(),
    }
}

fn closed(start: Day, end: Day) -> String {
    let (a, b) = (start.ymd(), end.ymd());
    let is_whole = a.2 == 1 && end.plus(1).ymd().2 == 1;
    let [first, last] = [a.0, b.0].map(|year| numeral(year.into()));
    if start == end {
        day(start)
    } else if is_whole && a.1 == 1 && b.1 == 12 {
        if a.0 == b.0 { first } else { date_years(&first, &last) }
    } else if is_whole && (a.0, a.1) == (b.0, b.1) {
        date_month(month(a.1), &first)
    } else if is_whole && a.0 == b.0 {
        date_months(month(a.1), month(b.1), &first)
    } else if (a.0, a.1) == (b.0, b.1) {
        date_days(&numeral(a.2.into()), &numeral(b.2.into()), month(a.1), &first)
    } else {
        date_from_to(&day(start), &day(end))
    }
}

/// A figure as a reader writes it.
pub fn figure(figure: Figure) -> String {
    let n = |n: u32| n as usize;
    match (figure.low, figure.best, figure.high) {
        (Some(low), Some(best), Some(high)) if low == best && best == high => number(n(best)),
        (Some(low), _, Some(high)) => figure_between(n(low), n(high)),
        (Some(low), _, None) => figure_at_least(n(low)),
        (None, _, Some(high)) => figure_up_to(n(high)),
        (None, Some(best), None) => figure_about(n(best)),
        (None, None, None) => FIGURE_SOME.into(),
    }
}

/// The value of a claim as a reader writes it.
pub fn value(value: Value) -> String {
    match value {
        Value::Figure(figure) => self::figure(figure),
        Value::Days(days) => interval(days),
        Value::Answer(answer) => answer.said().to_owned(),
    }
}

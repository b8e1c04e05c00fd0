//! Numbers with their bounds: "at least 46", "two dozen", "30,000-35,000", "1.7 million", "dozens".

use crate::document::Document;
use crate::tables::BoundWord;
use crate::token::TokenKind;
use marchland_core::Figure;
use std::ops::Range;

/// What a number is a number of, as far as its neighbours tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberUse {
    /// Things or people.
    Count,
    /// A year.
    Year,
    /// A distance, duration, sum of money, share, age, ordinal or name.
    Other,
}

/// A number in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// Its tokens, bounds included.
    pub tokens: Range<usize>,
    /// Its value.
    pub figure: Figure,
    /// What it counts.
    pub used: NumberUse,
}

/// A value without bounds.
#[derive(Clone, Copy)]
struct Core {
    end: usize,
    low: f64,
    high: f64,
    vague: bool,
    /// A bare figure of four digits without separator.
    year_like: bool,
}

fn unit(word: &str) -> Option<f64> {
    const WORDS: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    WORDS.iter().position(|w| *w == word).map(|at| at as f64)
}

fn tens(word: &str) -> Option<f64> {
    const WORDS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    WORDS.iter().position(|w| *w == word).map(|at| (at as f64 + 2.0) * 10.0)
}

fn scale(word: &str) -> Option<f64> {
    Some(match word {
        "hundred" => 1e2,
        "thousand" => 1e3,
        "lakh" => 1e5,
        "million" => 1e6,
        "billion" => 1e9,
        _ => return None,
    })
}

/// Vague quantities: what readers take them to mean, never added up.
fn vague(word: &str) -> Option<(f64, f64)> {
    Some(match word {
        "dozens" => (24.0, 99.0),
        "scores" => (40.0, 99.0),
        "hundreds" => (200.0, 999.0),
        "thousands" => (2_000.0, 9_999.0),
        "several" => (3.0, 9.0),
        _ => return None,
    })
}

fn digits(text: &str) -> Option<(f64, bool)> {
    let year_like = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    let grouped = text.split(',').skip(1).all(|group| group.len() == 3 || group.contains('.'));
    let plain = text.replace(',', "");
    (grouped && !plain.contains([':', '/'])).then(|| plain.parse().ok().map(|n| (n, year_like)))?
}

fn word_number(document: &Document<'_>, at: usize) -> Option<Core> {
    let core = |end, low, high, vague| Core { end, low, high, vague, year_like: false };
    let first = document.folded(at);
    let second = || document.folded(at + 1);
    if let Some((low, high)) = vague(&first) {
        return Some(core(at + 1, low, high, true));
    }
    match first.as_str() {
        "half" if second() == "a" && document.folded(at + 2) == "dozen" => {
            return Some(core(at + 3, 6.0, 6.0, false));
        }
        "a" if second() == "dozen" => return Some(core(at + 2, 12.0, 12.0, false)),
        "a" if second() == "couple" => return Some(core(at + 2, 2.0, 2.0, false)),
        "a" if second() == "hundred" => return Some(core(at + 2, 100.0, 100.0, false)),
        "a" if second() == "thousand" => return Some(core(at + 2, 1e3, 1e3, false)),
        _ => {}
    }
    let (mut end, mut total, mut group) = (at, 0.0, 0.0);
    loop {
        let word = document.folded(end);
        if let Some(n) = unit(&word).or_else(|| tens(&word)) {
            group += n;
        } else if word == "dozen" && end > at {
            group *= 12.0;
        } else if word == "and" && end > at && total + group >= 100.0 && is_small(&document.folded(end + 1)) {
            // "one hundred and five"
        } else {
            match scale(&word) {
                Some(1e2) if end > at => group *= 1e2,
                Some(factor) if end > at => {
                    total += group * factor;
                    group = 0.0;
                }
                _ => break,
            }
        }
        end += 1;
    }
    (end > at).then(|| core(end, total + group, total + group, false))
}

fn is_small(word: &str) -> bool {
    unit(word).or_else(|| tens(word)).is_some()
}

fn core(document: &Document<'_>, at: usize) -> Option<Core> {
    let token = document.tokens.get(at)?;
    if token.kind != TokenKind::Number {
        return if token.kind == TokenKind::Word { word_number(document, at) } else { None };
    }
    let (n, year_like) = digits(document.word(at))?;
    match scale(&document.folded(at + 1)) {
        Some(factor) => {
            Some(Core { end: at + 2, low: n * factor, high: n * factor, vague: false, year_like: false })
        }
        None => Some(Core { end: at + 1, low: n, high: n, vague: false, year_like }),
    }
}

/// The second half of a range: "-20", "to 20", "and 20" after "between".
fn range_end(document: &Document<'_>, first: Core, between: bool) -> Option<Core> {
    let at = first.end;
    let joined = document.tokens.get(at).is_some_and(|t| t.kind == TokenKind::Number && t.joined);
    let dash = document.is_mark(at, '–') || document.is_mark(at, '-');
    let next = match document.folded(at).as_str() {
        "to" if !between => at + 1,
        "and" if between => at + 1,
        _ if joined => at,
        _ if dash => at + 1,
        _ => return None,
    };
    let second = core(document, next)?;
    // "35-30 thousand": the scale of the second half holds for both.
    let factor =
        if second.low >= 1e3 && first.low < 1e3 && !between { scale_of(document, next) } else { 1.0 };
    let first_low = first.low * factor;
    Some(Core {
        end: second.end,
        low: first_low.min(second.low),
        high: first_low.max(second.high),
        vague: first.vague || second.vague,
        year_like: first.year_like && second.year_like,
    })
}

fn scale_of(document: &Document<'_>, at: usize) -> f64 {
    scale(&document.folded(at + 1)).unwrap_or(1.0)
}

/// Every number of a run of tokens.
pub fn numbers(document: &Document<'_>, tokens: Range<usize>) -> Vec<Number> {
    let mut found = Vec::new();
    let mut at = tokens.start;
    while at < tokens.end {
        match number(document, at, tokens.start) {
            Some(number) => {
                at = number.tokens.end;
                found.push(number);
            }
            None => at += 1,
        }
    }
    found
}

fn number(document: &Document<'_>, at: usize, first: usize) -> Option<Number> {
    let between = at > first && document.is_one_of(at - 1, &["between"]);
    let single = core(document, at)?;
    let core = range_end(document, single, between).unwrap_or(single);
    let bound = bound_before(document, at, first);
    let start = if between { at - 1 } else { bound.map_or(at, |(start, _)| start) };
    let (low, high) = (count(core.low), count(core.high));
    let used = used(document, at, core);
    let figure = match bound.map(|(_, bound)| bound) {
        _ if core.vague => Figure { low: Some(low), best: None, high: Some(high), vague: true },
        Some(BoundWord::AtLeast) => Figure { low: Some(low), best: Some(low), high: None, vague: false },
        Some(BoundWord::AtMost) => Figure { low: None, best: Some(high), high: Some(high), vague: false },
        Some(BoundWord::About) => Figure { low: None, best: Some(low), high: None, vague: false },
        None if low == high => Figure::exact(low),
        None => Figure { low: Some(low), best: None, high: Some(high), vague: false },
    };
    Some(Number { tokens: start..core.end, figure, used })
}

fn count(n: f64) -> u32 {
    marchland_core::math::within(n, 0.0, f64::from(u32::MAX - 1)) as u32
}

fn bound_before(document: &Document<'_>, at: usize, first: usize) -> Option<(usize, BoundWord)> {
    let bounds = &document.scan.bounds;
    let after = bounds.partition_point(|hit| hit.start < at);
    let near = bounds[..after].iter().rev().take_while(|hit| hit.start + 5 > at);
    near.filter(|hit| hit.end == at && hit.start >= first)
        .max_by_key(|hit| hit.end - hit.start)
        .map(|hit| (hit.start, hit.what))
}

/// Units that make a number a measure.
const MEASURES: [&str; 34] = [
    "km",
    "kilometre",
    "kilometres",
    "kilometer",
    "kilometers",
    "mile",
    "miles",
    "metre",
    "metres",
    "meter",
    "meters",
    "percent",
    "per",
    "year",
    "years",
    "month",
    "months",
    "week",
    "weeks",
    "day",
    "days",
    "hour",
    "hours",
    "minute",
    "minutes",
    "am",
    "pm",
    "dollars",
    "rupees",
    "degrees",
    "tons",
    "tonnes",
    "decades",
    "th",
];

fn used(document: &Document<'_>, at: usize, core: Core) -> NumberUse {
    let next = document.folded(core.end);
    let before = |word: &[&str]| at > 0 && document.is_one_of(at - 1, word);
    let marked = |mark| document.is_mark(core.end, mark) || (at > 0 && document.is_mark(at - 1, mark));
    let fraction = core.low.fract() != 0.0;
    let ordinal =
        matches!(next.as_str(), "th" | "st" | "nd" | "rd" | "s") && document.tokens[core.end].joined;
    let age = at > 0
        && document.is_mark(at - 1, ',')
        && (document.is_mark(core.end, ',') || document.is_mark(core.end, '.'))
        && document.tokens.get(at.wrapping_sub(2)).is_some_and(|token| token.capital)
        && core.low < 110.0;
    if MEASURES.contains(&next.as_str())
        || marked('$')
        || marked('%')
        || fraction
        || ordinal
        || age
        || before(&["resolution", "point", "article", "no", "number", "aged", "corps", "phase", "section"])
    {
        NumberUse::Other
    } else if core.year_like
        && (1500.0..2100.0).contains(&core.low)
        && !document.is(core.end, crate::tables::Class::People)
    {
        NumberUse::Year
    } else {
        NumberUse::Count
    }
}

#[cfg(test)]
mod tests;

//! Numbers with their bounds: "at least 46", "two dozen", "30,000-35,000", "1.7 million", "dozens".

use crate::document::Document;
use crate::tables::{BoundWord, Class, Known};
use crate::token::{Token, TokenKind, Words};
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

/// The value of a word from nought to nineteen, or of a ten.
fn small(document: &Document<'_>, at: usize) -> Option<f64> {
    if !document.is(at, Class::NumberWord) {
        return None;
    }
    let units = words![
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
        "nineteen"
    ];
    let tens = words!["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let unit = document.which(at, units).map(|n| n as f64);
    unit.or_else(|| document.which(at, tens).map(|n| (n as f64 + 2.0) * 10.0))
}

fn scale(document: &Document<'_>, at: usize) -> Option<f64> {
    const FACTORS: [f64; 7] = [1e2, 1e3, 1e5, 1e6, 1e7, 1e9, 1e12];
    document
        .which(at, words!["hundred", "thousand", "lakh", "million", "crore", "billion", "trillion"])
        .map(|n| FACTORS[n])
}

/// Vague quantities: what readers take them to mean, never added up.
fn vague(document: &Document<'_>, at: usize) -> Option<(f64, f64)> {
    const RANGES: [(f64, f64); 5] =
        [(24.0, 99.0), (40.0, 99.0), (200.0, 999.0), (2_000.0, 9_999.0), (3.0, 9.0)];
    document.which(at, words!["dozens", "scores", "hundreds", "thousands", "several"]).map(|n| RANGES[n])
}

/// "tens of thousands", "hundreds of thousands": the end and the range.
fn vague_scaled(document: &Document<'_>, at: usize) -> Option<(usize, f64, f64)> {
    const RANGES: [(f64, f64); 3] = [(20.0, 99.0), (200.0, 999.0), (24.0, 99.0)];
    let (low, high) = document.which(at, words!["tens", "hundreds", "dozens"]).map(|n| RANGES[n])?;
    let factor = document.which(at + 2, words!["thousands", "millions"]).map(|n| [1e3, 1e6][n])?;
    document.is_one_of(at + 1, words!["of"]).then_some((at + 3, low * factor, high * factor + factor - 1.0))
}

fn digits(text: &str) -> Option<(f64, bool)> {
    // "1.000" is a thousand to some and one to others.
    let ambiguous = text.rsplit_once('.').is_some_and(|(_, decimals)| decimals.len() == 3);
    if ambiguous {
        return None;
    }
    let year_like = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    let grouped = text.split(',').skip(1).all(|group| group.len() == 3 || group.contains('.'));
    let plain = text.replace(',', "");
    (grouped && !plain.contains([':', '/'])).then(|| plain.parse().ok().map(|n| (n, year_like)))?
}

fn word_number(document: &Document<'_>, at: usize) -> Option<Core> {
    let core = |end, low, high, vague| Core { end, low, high, vague, year_like: false };
    if !document.is_any(at, &[Class::NumberWord, Class::Determiner]) {
        return None;
    }
    if let Some((end, low, high)) = vague_scaled(document, at) {
        return Some(core(end, low, high, true));
    }
    if let Some((low, high)) = vague(document, at) {
        return Some(core(at + 1, low, high, true));
    }
    let is = |n: usize, words| document.is_one_of(at + n, words);
    if is(0, words!["half"]) && is(1, words!["a"]) && is(2, words!["dozen"]) {
        return Some(core(at + 3, 6.0, 6.0, false));
    }
    if is(0, words!["a"]) {
        const GROUPS: [f64; 4] = [12.0, 2.0, 100.0, 1e3];
        let group =
            document.which(at + 1, words!["dozen", "couple", "hundred", "thousand"]).map(|n| GROUPS[n]);
        return group.map(|n| core(at + 2, n, n, false));
    }
    /// Most words of a number.
    const WORDS: usize = 24;
    let (mut end, mut total, mut group) = (at, 0.0, 0.0);
    while end < at + WORDS {
        if let Some(n) = small(document, end) {
            group += n;
        } else if document.is_one_of(end, words!["dozen"]) && end > at {
            group *= 12.0;
        } else if document.is_one_of(end, words!["and"])
            && end > at
            && total + group >= 100.0
            && small(document, end + 1).is_some()
        {
            // "one hundred and five"
        } else {
            match scale(document, end) {
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

fn core(document: &Document<'_>, at: usize) -> Option<Core> {
    let token = document.tokens.get(at)?;
    if token.kind != TokenKind::Number {
        return if token.kind == TokenKind::Word { word_number(document, at) } else { None };
    }
    let (n, year_like) = digits(document.word(at))?;
    // "10 000"
    let spaced = n < 1e3 && document.tokens.get(at + 1).is_some_and(|next| next.kind == TokenKind::Number);
    if spaced && document.word(at + 1) == "000" {
        return Some(Core { end: at + 2, low: n * 1e3, high: n * 1e3, vague: false, year_like: false });
    }
    match scale(document, at + 1) {
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
    let word = if between { words!["and"] } else { words!["to"] };
    let next = if document.is_one_of(at, word) || dash {
        at + 1
    } else if joined {
        at
    } else {
        return None;
    };
    let second = core(document, next)?;
    // "35-30 thousand": the scale of the second half holds for both.
    let factor = if second.low >= 1e3 && first.low < 1e3 && !between {
        scale(document, next + 1).unwrap_or(1.0)
    } else {
        1.0
    };
    let first_low = first.low * factor;
    Some(Core {
        end: second.end,
        low: first_low.min(second.low),
        high: first_low.max(second.high),
        vague: first.vague || second.vague,
        year_like: first.year_like && second.year_like,
    })
}

/// Adds every number of a run of tokens.
pub fn numbers(document: &Document<'_>, tokens: Range<usize>, found: &mut Vec<Number>) {
    let words = Class::NumberWord.bit() | Class::Determiner.bit();
    let mut at = tokens.start;
    while let Some(rest) = document.tokens.get(at..tokens.end) {
        let mut rest = rest.iter().zip(&document.scan.known[at..]);
        let can_be =
            |(token, known): (&Token, &Known)| known.classes & words != 0 || token.kind == TokenKind::Number;
        let Some(next) = rest.position(can_be) else { break };
        at += next;
        match number(document, at, tokens.start) {
            Some(number) => {
                at = number.tokens.end;
                found.push(number);
            }
            None => at += 1,
        }
    }
}

fn number(document: &Document<'_>, at: usize, first: usize) -> Option<Number> {
    let single = core(document, at)?;
    let between = at > first && document.is_one_of(at - 1, words!["between"]);
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

fn used(document: &Document<'_>, at: usize, core: Core) -> NumberUse {
    let before = |word: &Words| at > 0 && document.is_one_of(at - 1, word);
    let marked = |mark| document.is_mark(core.end, mark) || (at > 0 && document.is_mark(at - 1, mark));
    let fraction = core.low.fract() != 0.0;
    let ordinal =
        document.is_one_of(core.end, words!["th", "st", "nd", "rd", "s"]) && document.tokens[core.end].joined;
    let age = at > 0
        && document.is_mark(at - 1, ',')
        && (document.is_mark(core.end, ',') || document.is_mark(core.end, '.'))
        && document.tokens.get(at.wrapping_sub(2)).is_some_and(|token| token.capital)
        && core.low < 110.0;
    // "F-16", "MI-17": a name.
    let model = at > 0
        && document.tokens[at].joined
        && document.tokens[at - 1].capital
        && document.tokens[at - 1].end - document.tokens[at - 1].start <= 3;
    // More than any count of people.
    let beyond = core.high >= f64::from(u32::MAX);
    if beyond
        || document.is(core.end, Class::Measure)
        || model
        || marked('$')
        || marked('%')
        || fraction
        || ordinal
        || age
        || before(words![
            "resolution",
            "point",
            "article",
            "no",
            "number",
            "aged",
            "corps",
            "phase",
            "section"
        ])
    {
        NumberUse::Other
    } else if core.year_like && (1500.0..2100.0).contains(&core.low) && !document.is(core.end, Class::People)
    {
        NumberUse::Year
    } else {
        NumberUse::Count
    }
}

#[cfg(test)]
mod tests;

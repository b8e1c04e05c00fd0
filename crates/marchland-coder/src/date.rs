//! Dates: what a text says of when, resolved by the rules for news.
//!
//! A date counts from the publication date where it must, or from the day mentioned before it; without either
//! it stays unresolved rather than being taken from today. Each mention carries the rule that read it.

mod calendars;
mod clock;
pub(crate) mod context;
mod day;
pub(crate) mod event;
mod figures;
mod mentioned;
mod names;
mod news;
mod part;
mod period;
mod phrase;
mod relative;
mod units;
mod weekday;
mod year;

use crate::document::Document;
use context::Context;
use marchland_core::date::{DateBasis, Interval};
use std::ops::Range;

pub use calendars::month_tables;
pub use names::{month_of, weekday_of};

/// What a document's dates are counted from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Anchor {
    /// The publication date, as far as known.
    pub published: Option<Interval>,
}

/// A date in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateMention {
    /// Its tokens, with "since", "between" and the like.
    pub tokens: Range<usize>,
    /// What it means; `None` where it has no anchor.
    pub interval: Option<Interval>,
    /// What it was counted from.
    pub basis: DateBasis,
    /// The rule.
    pub rule: &'static str,
}

/// A resolved phrase without its frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Read {
    end: usize,
    interval: Option<Interval>,
    basis: DateBasis,
    rule: &'static str,
    /// Its year or week was found by the rules for news and moves with what stands beside it.
    floating: bool,
}

fn explicit(end: usize, interval: Option<Interval>, rule: &'static str) -> Option<Read> {
    let interval = Some(interval?);
    Some(Read { end, interval, basis: DateBasis::Explicit, rule, floating: false })
}

fn published(end: usize, interval: Option<Interval>, rule: &'static str) -> Read {
    Read { end, interval, basis: DateBasis::Publication, rule, floating: false }
}

/// Every date of a document, in reading order.
pub fn dates(document: &Document<'_>, anchor: Anchor) -> Vec<DateMention> {
    let mut found: Vec<DateMention> = Vec::new();
    let mut zone = 0;
    // Where the dates of the paragraph before and of this one begin.
    let (mut before, mut here) = (0, 0);
    let mut first_day = None;
    for sentence in &document.sentences {
        if sentence.zone != zone {
            (before, here, zone) = (here, found.len(), sentence.zone);
        }
        let first = found.len();
        let mut at = sentence.tokens.start;
        while let Some(begin) = phrase::next(document, at..sentence.tokens.end) {
            at = begin;
            let context = Context {
                document,
                anchor,
                sentence: sentence.tokens.clone(),
                all: &found,
                recent: &found[before..],
                n_before: here - before,
                tense: None,
            };
            match phrase::read(&context, at) {
                Some(date) => {
                    at = date.tokens.end.max(at + 1);
                    found.push(date);
                }
                None => at += 1,
            }
        }
        place_times(&mut found[first..]);
        on_first_day(first_day, &mut found[first..]);
        first_day = first_day.or_else(|| first_told(document, &found[first..]));
    }
    found
}

/// The first day among dates that is not only that of somebody's words.
fn first_told(document: &Document<'_>, dates: &[DateMention]) -> Option<Interval> {
    let told = |date: &&DateMention| {
        let is_day = date.interval.is_some_and(|interval| interval.n_days() == Some(1));
        is_day
            && date.rule != clock::BARE
            && date.rule != event::CLAUSE
            && !context::is_of_speech(document, &date.tokens)
    };
    dates.iter().find(told).and_then(|date| date.interval)
}

/// Times of day in a sentence without a day: they go on telling of the first day that the article names.
fn on_first_day(day: Option<Interval>, sentence: &mut [DateMention]) {
    /// Farthest that news looks back with a bare time of day, in days.
    const REACH: i32 = 10;
    let Some(day) = day else { return };
    for date in sentence {
        let near = date
            .interval
            .and_then(|own| own.end)
            .zip(day.start)
            .is_some_and(|(own, first)| first <= own && own.0 - first.0 <= REACH);
        let bare = date.rule == clock::BARE || date.rule == "date.hours-later";
        if bare && date.basis == DateBasis::Publication && near {
            date.interval = Some(day);
            date.basis = DateBasis::Context;
        }
    }
}

/// Times of day that stand before the day of their sentence: "Before dawn, gunmen came …, on Friday".
fn place_times(sentence: &mut [DateMention]) {
    for at in 0..sentence.len() {
        let is_day = |date: &DateMention| {
            date.rule != clock::BARE && date.interval.is_some_and(|interval| interval.n_days() == Some(1))
        };
        if sentence[at].rule != clock::BARE || sentence[..at].iter().any(is_day) {
            continue;
        }
        if let Some(day) = sentence[at + 1..].iter().find(|date| is_day(date)).and_then(|date| date.interval)
        {
            sentence[at].interval = Some(day);
            sentence[at].basis = DateBasis::Mentioned;
        }
    }
}

#[cfg(test)]
mod tests;

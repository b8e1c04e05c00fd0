//! What a filter leaves of each tie.
//!
//! A facet that has been set leaves out whatever has no value in it: a stated relation has no event type
//! and no status, words that made no incident lie on no border, undated evidence lies in no period.

use super::graph::weight_of;
use marchland_core::facet::Value;
use marchland_core::relation::TieKind;
use marchland_core::{ArticleIdx, EventMention, Facet, Interval, MentionIdx, Tie};
use marchland_filter::{Crossfilter, Filter};

/// For each tie what still counts under a filter, in the unit of [`weight_of`]; 0 for a tie not to be drawn.
/// `mentions` are the tellings that ties name, by position, each with its position.
pub fn shown_weights(
    ties: &[Tie],
    mentions: &[(MentionIdx, EventMention)],
    shown: &Crossfilter<'_>,
) -> Vec<u32> {
    let weight =
        |tie| if shown.filter().is_empty() { weight_of(tie) } else { count(tie, mentions, shown, Time::In) };
    ties.iter().map(weight).collect()
}

/// For each tie what was there before the period and counts under the rest of the filter; empty where no period
/// begins.
pub fn earlier_weights(
    ties: &[Tie],
    mentions: &[(MentionIdx, EventMention)],
    shown: &Crossfilter<'_>,
) -> Vec<u32> {
    if shown.filter().period.is_none_or(|period| period.start.is_none()) {
        return Vec::new();
    }
    ties.iter().map(|tie| count(tie, mentions, shown, Time::Before)).collect()
}

/// Which evidence counts.
#[derive(Clone, Copy, PartialEq)]
enum Time {
    /// That of the period.
    In,
    /// What ended before it.
    Before,
}

fn count(tie: &Tie, mentions: &[(MentionIdx, EventMention)], shown: &Crossfilter<'_>, time: Time) -> u32 {
    if tie.kind == TieKind::Stated {
        return n_sentences(tie, shown, time);
    }
    let counts = |at| if time == Time::In { shown.passes(at) } else { shown.ended_before(at) };
    let n_incidents = tie.incidents.iter().filter(|&&at| counts(at)).count();
    let told = tie.mentions.iter().filter_map(|at| {
        let at = mentions.binary_search_by_key(at, |&(known, _)| known).ok()?;
        Some(&mentions[at].1)
    });
    let n_told = told.filter(|mention| passes(mention, tie, shown, time)).count();
    (n_incidents + n_told) as u32
}

fn is_in(time: Time, period: Option<Interval>, days: Option<Interval>) -> bool {
    match time {
        Time::In => period.is_none_or(|period| days.is_some_and(|days| days.meets(period))),
        Time::Before => {
            let begins = period.and_then(|period| period.start);
            days.and_then(|days| days.end).zip(begins).is_some_and(|(ended, begins)| ended < begins)
        }
    }
}

/// Whether every facet that has been set has one of its values.
fn has_all(filter: &Filter, has: impl Fn(Value) -> bool) -> bool {
    let is_met = |facet: Facet| {
        let mut chosen = filter.chosen.iter().filter(|value| value.facet == facet).peekable();
        chosen.peek().is_none() || chosen.any(|&value| has(value))
    };
    filter.area.is_none() && filter.words.is_empty() && Facet::ALL.into_iter().all(is_met)
}

/// Whether a tie, or an article that tells of it, has a value; no tie has any of the other facets.
fn has(tie: &Tie, article: ArticleIdx, shown: &Crossfilter<'_>, value: Value) -> bool {
    match value.facet {
        Facet::Actor => [tie.a.0, tie.b.0].contains(&value.at),
        Facet::Article => article.0 == value.at,
        Facet::Outlet => shown.outlet_of(article) == Some(value.at),
        _ => false,
    }
}

fn n_sentences(tie: &Tie, shown: &Crossfilter<'_>, time: Time) -> u32 {
    let filter = shown.filter();
    if !is_in(time, filter.period, tie.period) {
        return 0;
    }
    let passes = |article| has_all(filter, |value| has(tie, article, shown, value));
    tie.evidence.iter().filter(|span| passes(span.article)).count() as u32
}

fn passes(mention: &EventMention, tie: &Tie, shown: &Crossfilter<'_>, time: Time) -> bool {
    let filter = shown.filter();
    is_in(time, filter.period, mention.when.as_ref().map(|when| when.interval))
        && has_all(filter, |value| match value.facet {
            Facet::Type => mention.event_type as u32 == value.at,
            Facet::Mode => mention.mode.is_some_and(|mode| mode as u32 == value.at),
            Facet::Status => mention.status as u32 == value.at,
            Facet::Place => mention.places.iter().any(|place| place.place.0 == value.at),
            _ => has(tie, mention.article, shown, value),
        })
}

//! What a filter leaves of each tie.
//!
//! A facet that has been set leaves out whatever has no value in it: a stated relation has no event type
//! and no status, words that made no incident lie on no border, undated evidence lies in no period.

use super::collapse::Collapsed;
use super::graph::weight_of;
use marchland_core::facet::Value;
use marchland_core::order::distinct;
use marchland_core::relation::TieKind;
use marchland_core::{ArticleIdx, EventMention, Facet, Interval, MentionIdx, Tie};
use marchland_filter::{Crossfilter, Filter};

/// For each tie what still counts under a filter, in the unit of [`weight_of`]; 0 for a tie not to be drawn.
/// `ties` are those of the corpus, what counts of several that fall together counts once, at the first of them;
/// `mentions` are the tellings that ties name, by position, each with its position.
pub fn shown_weights(
    ties: &[Tie],
    collapsed: Option<&Collapsed>,
    mentions: &[(MentionIdx, EventMention)],
    shown: &Crossfilter<'_>,
) -> Vec<u32> {
    if shown.filter().is_empty() && collapsed.is_none() {
        return ties.iter().map(weight_of).collect();
    }
    weights(ties, collapsed, mentions, shown, Time::In)
}

/// For each tie what was there before the period and counts under the rest of the filter; empty where no period
/// begins. What is given is as for [`shown_weights`].
pub fn earlier_weights(
    ties: &[Tie],
    collapsed: Option<&Collapsed>,
    mentions: &[(MentionIdx, EventMention)],
    shown: &Crossfilter<'_>,
) -> Vec<u32> {
    if shown.filter().period.is_none_or(|period| period.start.is_none()) {
        return Vec::new();
    }
    weights(ties, collapsed, mentions, shown, Time::Before)
}

fn weights(
    ties: &[Tie],
    collapsed: Option<&Collapsed>,
    mentions: &[(MentionIdx, EventMention)],
    shown: &Crossfilter<'_>,
    time: Time,
) -> Vec<u32> {
    let mut weights = vec![0; ties.len()];
    // Ties that fall together may share what is behind them.
    let mut shared = Vec::new();
    for (at, tie) in ties.iter().enumerate() {
        each(tie, mentions, shown, time, &mut |what| match collapsed {
            Some(collapsed) => shared.push((collapsed.tie_at[at].0, what)),
            None => weights[at] += 1,
        });
    }
    for (at, _) in distinct(shared) {
        weights[at as usize] += 1;
    }
    weights
}

/// Which evidence counts.
#[derive(Clone, Copy, PartialEq)]
enum Time {
    /// That of the period.
    In,
    /// What ended before it.
    Before,
}

/// Calls `found` for each thing behind a tie that counts, with a number that no other thing behind ties of its kind
/// has.
fn each(
    tie: &Tie,
    mentions: &[(MentionIdx, EventMention)],
    shown: &Crossfilter<'_>,
    time: Time,
    found: &mut dyn FnMut(u64),
) {
    if tie.kind == TieKind::Stated {
        return each_sentence(tie, shown, time, found);
    }
    for &at in &tie.incidents {
        if if time == Time::In { shown.passes(at) } else { shown.ended_before(at) } {
            found(u64::from(at.0));
        }
    }
    for at in &tie.mentions {
        let known = mentions.binary_search_by_key(at, |&(known, _)| known);
        if known.is_ok_and(|known| passes(&mentions[known].1, tie, shown, time)) {
            found(u64::from(at.0) | 1 << 32);
        }
    }
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

fn each_sentence(tie: &Tie, shown: &Crossfilter<'_>, time: Time, found: &mut dyn FnMut(u64)) {
    let filter = shown.filter();
    if !is_in(time, filter.period, tie.period) {
        return;
    }
    let passes = |article| has_all(filter, |value| has(tie, article, shown, value));
    for span in tie.evidence.iter().filter(|span| passes(span.article)) {
        found(u64::from(span.article.0) << 32 | u64::from(span.start));
    }
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

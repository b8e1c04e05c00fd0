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
    ties.iter().map(|tie| shown_weight(tie, mentions, shown)).collect()
}

fn shown_weight(tie: &Tie, mentions: &[(MentionIdx, EventMention)], shown: &Crossfilter<'_>) -> u32 {
    let filter = shown.filter();
    if filter.is_empty() {
        return weight_of(tie);
    }
    if tie.kind == TieKind::Stated {
        return n_sentences(tie, shown);
    }
    let n_incidents = tie.incidents.iter().filter(|&&at| shown.passes(at)).count();
    let told = tie.mentions.iter().filter_map(|at| {
        let at = mentions.binary_search_by_key(at, |&(known, _)| known).ok()?;
        Some(&mentions[at].1)
    });
    let n_told = told.filter(|mention| passes(mention, tie, shown)).count();
    (n_incidents + n_told) as u32
}

fn in_period(period: Option<Interval>, days: Option<Interval>) -> bool {
    period.is_none_or(|period| days.is_some_and(|days| days.meets(period)))
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

fn n_sentences(tie: &Tie, shown: &Crossfilter<'_>) -> u32 {
    let filter = shown.filter();
    if !in_period(filter.period, tie.period) {
        return 0;
    }
    let passes = |article| has_all(filter, |value| has(tie, article, shown, value));
    tie.evidence.iter().filter(|span| passes(span.article)).count() as u32
}

fn passes(mention: &EventMention, tie: &Tie, shown: &Crossfilter<'_>) -> bool {
    let filter = shown.filter();
    in_period(filter.period, mention.when.as_ref().map(|when| when.interval))
        && has_all(filter, |value| match value.facet {
            Facet::Type => mention.event_type as u32 == value.at,
            Facet::Mode => mention.mode.is_some_and(|mode| mode as u32 == value.at),
            Facet::Status => mention.status as u32 == value.at,
            Facet::Place => mention.places.iter().any(|place| place.place.0 == value.at),
            _ => has(tie, mention.article, shown, value),
        })
}

//! What a filter leaves of each tie.
//!
//! A facet that has been set leaves out whatever has no value in it: a stated relation has no event type
//! and no status, words that made no incident lie on no border, undated evidence lies in no period.

use super::graph::weight_of;
use marchland_core::relation::TieKind;
use marchland_core::{ActorIdx, EventMention, Filter, IncidentIdx, Interval, Tie};

/// For each tie what still counts under a filter, in the unit of [`weight_of`]; 0 for a tie not to be drawn.
/// `incidents` are those the filter leaves, in the corpus's order.
pub fn shown_weights(
    ties: &[Tie],
    mentions: &[EventMention],
    filter: &Filter,
    incidents: &[IncidentIdx],
) -> Vec<u32> {
    ties.iter().map(|tie| shown_weight(tie, mentions, filter, incidents)).collect()
}

fn shown_weight(tie: &Tie, mentions: &[EventMention], filter: &Filter, incidents: &[IncidentIdx]) -> u32 {
    if filter.is_empty() {
        return weight_of(tie);
    }
    if tie.kind == TieKind::Stated {
        return n_sentences(tie, filter);
    }
    let n_incidents = tie.incidents.iter().filter(|at| incidents.binary_search(at).is_ok()).count();
    let told = tie.mentions.iter().filter_map(|at| mentions.get(at.at()));
    let n_told = told.filter(|mention| passes(mention, tie, filter)).count();
    (n_incidents + n_told) as u32
}

fn among<T: PartialEq>(wanted: &[T], value: &T) -> bool {
    wanted.is_empty() || wanted.contains(value)
}

fn in_period(period: Option<Interval>, days: Option<Interval>) -> bool {
    period.is_none_or(|period| days.is_some_and(|days| days.meets(period)))
}

/// Whether one of the two is among the actors asked for.
fn joins(tie: &Tie, actors: &[ActorIdx]) -> bool {
    actors.is_empty() || actors.contains(&tie.a) || actors.contains(&tie.b)
}

fn n_sentences(tie: &Tie, filter: &Filter) -> u32 {
    let passes = filter.types.is_empty()
        && filter.statuses.is_empty()
        && filter.border.is_none()
        && joins(tie, &filter.actors)
        && in_period(filter.period, tie.period);
    let sentences = tie.evidence.iter().filter(|span| among(&filter.articles, &span.article));
    if passes { sentences.count() as u32 } else { 0 }
}

fn passes(mention: &EventMention, tie: &Tie, filter: &Filter) -> bool {
    among(&filter.types, &mention.event_type)
        && among(&filter.statuses, &mention.status)
        && among(&filter.articles, &mention.article)
        && filter.border.is_none()
        && joins(tie, &filter.actors)
        && in_period(filter.period, mention.when.as_ref().map(|when| when.interval))
}

//! The network in words: for screen readers, the keyboard and the list beside the picture.

use super::Input;
use super::graph::Edge;
use crate::scene::Pick;
use crate::space::Point;
use marchland_core::relation::{Sign, TieKind};
use marchland_core::{ActorIdx, Interval, TieIdx};
use marchland_words as words;
use marchland_words::Said;
use std::cmp::{Ordering, Reverse};

/// A row of the list of ties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TieRow {
    /// The tie that a click selects.
    pub tie: TieIdx,
    /// One of the two.
    pub a: ActorIdx,
    /// The other.
    pub b: ActorIdx,
    /// Friendly or hostile.
    pub sign: Sign,
    /// Deeds, words or a stated relation.
    pub kind: TieKind,
    /// What counts under the filter: happenings, or sentences of a stated relation; 0 where it was there before the
    /// period only.
    pub weight: u32,
    /// The same of before the period.
    pub earlier: u32,
    /// From the first to the last dated evidence.
    pub period: Option<Interval>,
    /// Whether somebody denies it.
    pub is_denied: bool,
}

/// The shown ties, heaviest first: the list that says what the picture shows.
pub fn tie_rows(input: &Input<'_>) -> Vec<TieRow> {
    let mut rows: Vec<TieRow> = input.graph.edges.iter().filter_map(|edge| row(input, edge)).collect();
    marchland_core::order::sort_by_key(&mut rows, |row| {
        (Reverse(row.weight), row.a, row.b, row.sign, row.kind)
    });
    rows
}

fn row(input: &Input<'_>, edge: &Edge) -> Option<TieRow> {
    let ties = || input.graph.ties_of(edge).iter().filter_map(|at| input.ties.get(at.at()));
    Some(TieRow {
        tie: input.shown_tie(edge)?,
        a: input.graph.nodes[edge.a as usize].actor,
        b: input.graph.nodes[edge.b as usize].actor,
        sign: edge.sign,
        kind: edge.kind,
        weight: input.shown_weight(edge),
        earlier: input.earlier_weight(edge),
        period: ties().filter_map(|tie| tie.period).reduce(Interval::hull),
        is_denied: ties().any(|tie| !tie.denied.is_empty()),
    })
}

/// What counts of a tie under the filter, or of before its period, in words.
pub fn weight_words(row: &TieRow) -> String {
    match row.weight {
        0 => words::before_period(&weight_label(row.kind, row.earlier)),
        weight => weight_label(row.kind, weight),
    }
}

/// What a tie's weight counts, in words.
fn weight_label(kind: TieKind, weight: u32) -> String {
    let n = weight as usize;
    match kind {
        TieKind::Material => words::n_incidents(n),
        TieKind::Verbal => words::n_statements(n),
        TieKind::Stated => words::n_sentences(n),
    }
}

fn name<'a>(input: &Input<'a>, actor: ActorIdx) -> &'a str {
    input.actors.get(actor.at()).map_or("", |actor| actor.name.as_str())
}

/// A tie in one line: "Afghanistan and Pakistan: conflict in deeds, 12 incidents, 2022 to 2024".
pub fn describe_tie(input: &Input<'_>, row: &TieRow) -> String {
    let kind = match row.kind {
        TieKind::Stated => words::KIND_AS_STATED.words(),
        TieKind::Material | TieKind::Verbal => row.kind.said(),
    };
    let (a, b) = (name(input, row.a), name(input, row.b));
    let mut text = words::tie_between(a, b, row.sign.said(), kind, &weight_words(row));
    if let Some(period) = row.period.filter(|_| row.weight > 0) {
        text = words::tie_in_period(&text, &words::interval(period));
    }
    if row.is_denied {
        text = words::tie_denied_by_one(&text);
    }
    text
}

/// An actor in one line, its strongest ties first, no more than `n_ties` of them: "Pakistan, state, 61
/// mentions. Conflict with Afghanistan, 12 incidents; … and 3 more ties".
pub fn describe_node(input: &Input<'_>, actor: ActorIdx, n_ties: usize) -> String {
    let Some(record) = input.actors.get(actor.at()) else { return String::new() };
    let node = input.graph.node_of(actor);
    let n_mentions = node.map_or(record.n_mentions, |node| input.graph.nodes[node].n_mentions);
    let edges = node.into_iter().flat_map(|node| input.graph.around(node));
    let mut rows: Vec<TieRow> = edges.filter_map(|(_, edge)| row(input, &input.graph.edges[edge])).collect();
    marchland_core::order::sort_by_key(&mut rows, |row| {
        (Reverse(row.weight), row.a, row.b, row.sign, row.kind)
    });
    let tie = |row: &TieRow| {
        let other = name(input, if row.a == actor { row.b } else { row.a });
        words::tie_with(row.sign.said(), other, &weight_words(row))
    };
    let ties: Vec<String> = rows.iter().take(n_ties).map(tie).collect();
    let mut ties = capitalised(&ties.join(&words::LIST_SEMICOLON));
    if rows.is_empty() {
        ties = words::NO_TIES_SHOWN.into();
    }
    if let Some(n_more) = rows.len().checked_sub(n_ties).filter(|&n_more| n_more > 0) {
        ties = words::ties_and_n_more(&ties, n_more);
    }
    words::actor_of(&record.name, record.kind.said(), n_mentions as usize, &ties)
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| std::iter::once(first.to_ascii_uppercase()).chain(letters).collect())
        .unwrap_or_default()
}

/// An actor, then clockwise from above it each tie that is shown and the actor at its other end: the order in which the
/// arrow keys go round. Empty where the actor is not in the picture.
pub fn walk_around(input: &Input<'_>, actor: ActorIdx) -> Vec<Pick> {
    let Some(node) = input.graph.node_of(actor) else { return Vec::new() };
    let centre = input.points[node];
    let mut ties: Vec<(usize, TieIdx)> = Vec::new();
    for (other, edge) in input.graph.around(node) {
        let edge = &input.graph.edges[edge];
        ties.extend(row(input, edge).filter(|_| input.shown_weight(edge) > 0).map(|row| (other, row.tie)));
    }
    marchland_core::order::sort_by(&mut ties, |&(a, x), &(b, y)| {
        clockwise(centre, input.points[a], input.points[b]).then((a, x).cmp(&(b, y)))
    });
    let mut walk = vec![Pick::Actor(actor)];
    for same in ties.chunk_by(|x, y| x.0 == y.0) {
        walk.extend(same.iter().map(|&(_, tie)| Pick::Tie(tie)));
        walk.push(Pick::Actor(input.graph.nodes[same[0].0].actor));
    }
    walk
}

/// Which of two points comes first on the way round `centre`, clockwise from straight above.
fn clockwise(centre: Point, a: Point, b: Point) -> Ordering {
    let from = |p: Point| (p.x - centre.x, p.y - centre.y);
    let ((ax, ay), (bx, by)) = (from(a), from(b));
    // The right half, straight above included, comes before the left.
    let is_left = |x: f64, y: f64| x < 0.0 || x == 0.0 && y > 0.0;
    // Within a half the turn from one to the other decides; zeros of either sign are equal.
    let turn = (bx * ay).partial_cmp(&(by * ax)).unwrap_or(Ordering::Equal);
    is_left(ax, ay).cmp(&is_left(bx, by)).then(turn)
}

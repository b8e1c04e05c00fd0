//! Ties as marks: sign by colour and dash, kind by stroke, number by width.

use super::Input;
use super::curve::tie_line;
use super::graph::Edge;
use crate::scene::{Mark, Pick, Shape};
use crate::style::{Class, Emphasis};
use marchland_core::TieIdx;
use marchland_core::relation::{Sign, TieKind};
use std::cmp::Reverse;

/// The style of a tie; the legend asks for it too.
pub fn tie_class(sign: Sign, kind: TieKind, emphasis: Emphasis) -> Class {
    match (sign, kind == TieKind::Stated) {
        (Sign::Negative, false) => Class::TieNegative(emphasis),
        (Sign::Positive, false) => Class::TiePositive(emphasis),
        (Sign::Negative, true) => Class::StatedNegative(emphasis),
        (Sign::Positive, true) => Class::StatedPositive(emphasis),
    }
}

/// Stroke width in CSS pixels: grows with the root of the number of happenings, thinner for words; stated
/// relations have one width, since sentences are not happenings.
pub fn tie_width_px(kind: TieKind, weight: u32) -> f64 {
    /// Wider than this, ties hide the nodes they join.
    const MAX_PX: f64 = 6.0;
    let beyond_first = f64::from(weight.saturating_sub(1));
    match kind {
        TieKind::Material => (1.5 + 0.9 * beyond_first.sqrt()).min(MAX_PX),
        TieKind::Verbal => (0.9 + 0.55 * beyond_first.sqrt()).min(MAX_PX / 2.0),
        TieKind::Stated => 1.4,
    }
}

/// Marks of the shown ties, from what lies lowest: faded under lit, heavy under light.
///
/// Each is picked by its own stroke: a wider one would let the topmost of two near ties win, not the nearer.
/// How far off a pointer may be is for [`crate::pick::pick`] to say.
pub(super) fn tie_marks(input: &Input<'_>, emphases: &[Emphasis]) -> Vec<Mark> {
    let shown = input.graph.edges.iter().zip(emphases).filter_map(|(edge, &emphasis)| {
        let (tie, weight) = (input.shown_tie(edge)?, input.shown_weight(edge));
        let is_lit = matches!(emphasis, Emphasis::Selected | Emphasis::Related);
        // What was there before the period.
        let emphasis = if weight == 0 && !is_lit { Emphasis::Faded } else { emphasis };
        Some((edge, emphasis, weight, tie))
    });
    let mut drawn: Vec<(&Edge, Emphasis, u32, TieIdx)> = shown.collect();
    marchland_core::order::sort_by_key(&mut drawn, |&(_, emphasis, weight, _)| {
        (rank(emphasis), Reverse(weight))
    });
    let mark = |(edge, emphasis, weight, tie): (&Edge, Emphasis, u32, TieIdx)| {
        let points = tie_line(input.points[edge.a as usize], input.points[edge.b as usize], edge.lane);
        Mark::new(Shape::Polyline { points }, tie_class(edge.sign, edge.kind, emphasis))
            .width(tie_width_px(edge.kind, weight))
            .picked(Pick::Tie(tie))
    };
    drawn.into_iter().map(mark).collect()
}

/// What lies over what.
pub(super) fn rank(emphasis: Emphasis) -> u8 {
    match emphasis {
        Emphasis::Faded => 0,
        Emphasis::Plain => 1,
        Emphasis::Related => 2,
        Emphasis::Selected => 3,
    }
}

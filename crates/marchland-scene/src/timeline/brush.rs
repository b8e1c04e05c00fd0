//! The period over the picture: what lies outside is dimmed, its ends are handles.

use super::{Input, Parts, line, rect};
use crate::scene::Mark;
use crate::style::Class;

/// Half the width of a handle, CSS pixels.
const HANDLE_PX: f64 = 4.0;

/// The marks of the filter's period; none without one.
pub(super) fn marks(input: &Input<'_>, parts: &Parts) -> Vec<Mark> {
    let Some(period) = input.shown.filter().period else { return Vec::new() };
    let (scale, width) = (input.scale(), input.size.width);
    let from = period.start.map(|day| scale.x(f64::from(day.0)));
    let to = period.end.map(|day| scale.x(f64::from(day.0) + 1.0));
    let bottom = parts.lanes.last().map_or(parts.histogram.1, |(_, lane)| lane.1);
    let mut marks = Vec::new();
    let outside = [(0.0, from.unwrap_or(0.0).min(width)), (to.unwrap_or(width).max(0.0), width)];
    for sides in outside.into_iter().filter(|(left, right)| left < right) {
        marks.push(Mark::new(rect(sides, (0.0, parts.histogram.1)), Class::Outside));
        if bottom > parts.second.1 {
            marks.push(Mark::new(rect(sides, (parts.second.1, bottom)), Class::Outside));
        }
    }
    let middle = f64::midpoint(parts.histogram.0, parts.histogram.1);
    for x in [from, to].into_iter().flatten().filter(|x| (0.0..=width).contains(x)) {
        marks.push(Mark::new(line((x, 0.0), (x, bottom)), Class::Brush));
        let half = 11.0_f64.min((parts.histogram.1 - parts.histogram.0) / 3.0);
        let grip = rect((x - HANDLE_PX, x + HANDLE_PX), (middle - half, middle + half));
        marks.push(Mark::new(grip, Class::Handle));
        for side in [-1.2, 1.2] {
            let grain = line((x + side, middle - half / 2.0), (x + side, middle + half / 2.0));
            marks.push(Mark::new(grain, Class::Brush).width(0.8));
        }
    }
    marks
}

//! Names of nodes: short ones, put where there is room, the best connected first.

use super::Input;
use super::curve::tie_line;
use super::graph::{Edge, Graph};
use super::label::{Frame, Obstacle, free_from};
use super::layout::{WORLD_PX, figure_bounds};
use super::ties::rank;
use crate::scene::{Anchor, Mark, Pick, Shape};
use crate::space::Point;
use crate::style::{Class, Emphasis, Paper, paint};
use crate::text::width_px;
use marchland_core::Actor;
use marchland_core::names::is_abbreviation;
use marchland_core::order::sort_by_key;
use std::cmp::Reverse;

/// Half the height that a name takes with the space around it, CSS pixels. This and the next keep names a
/// little further apart than [`crate::label`] asks, so that it finds every name free where it stands.
const HALF_HEIGHT_PX: f64 = 7.7;
/// Free space at the ends of a name, CSS pixels.
const END_PX: f64 = 2.7;
/// Gap between a node and its name, CSS pixels.
const GAP_PX: f64 = 4.0;
/// Names longer than this give way to an abbreviation if they have one, letters.
const LONG_LETTERS: usize = 22;
/// Names longer than this are cut if they have none, letters.
const MAX_LETTERS: usize = 28;
/// No name is drawn below this scale, CSS pixels per world unit: that of zoom 0.
const MIN_SCALE: f64 = 256.0;
/// Names should be there from this scale on, CSS pixels per world unit.
const EARLY_SCALE: f64 = 0.85 * WORLD_PX;
/// How much worse a seat is that reaches over the edge, in ties crossed.
const OVER_EDGE: f64 = 6.0;
/// How much worse a seat is from which a name reads as another node's, in ties crossed.
const STRANGE: f64 = 4.0;
/// With more nodes than this, the least connected are named only when pointed at.
const MAX_NAMES: usize = 300;
/// With more ties than this, names do not look out for them.
const MAX_AVOIDED: usize = 400;

/// An actor's name as the figure writes it: the name, or its abbreviation when the name is long.
fn short_name(actor: &Actor) -> String {
    let n_letters = actor.name.chars().count();
    let abbreviation = actor.aliases.iter().find(|alias| is_abbreviation(alias));
    let abbreviation = abbreviation.filter(|_| n_letters > LONG_LETTERS);
    abbreviation.cloned().unwrap_or_else(|| cut(&actor.name))
}

/// A name, or its first words when it is too long.
fn cut(name: &str) -> String {
    if name.chars().count() <= MAX_LETTERS {
        return name.to_owned();
    }
    let mut kept = String::new();
    for word in name.split_whitespace() {
        if !kept.is_empty() && kept.chars().count() + 1 + word.chars().count() > MAX_LETTERS {
            break;
        }
        if !kept.is_empty() {
            kept.push(' ');
        }
        kept.push_str(word);
    }
    kept.push('…');
    kept
}

/// Names of all nodes as the figure writes them; full where the short ones of two nodes would be the same.
pub(super) fn short_names(actors: &[Actor], graph: &Graph) -> Vec<String> {
    let names: Vec<String> = graph.nodes.iter().map(|node| short_name(&actors[node.actor.at()])).collect();
    let mut by_name: Vec<usize> = (0..names.len()).collect();
    sort_by_key(&mut by_name, |&node| names[node].as_str());
    let mut written = names.clone();
    for namesakes in by_name.chunk_by(|&a, &b| names[a] == names[b]).filter(|same| same.len() > 1) {
        for &node in namesakes {
            written[node].clone_from(&actors[graph.nodes[node].actor.at()].name);
        }
    }
    written
}

/// A place for a name beside its node.
struct Seat {
    anchor: Anchor,
    shift_px: (f64, f64),
    frame: Frame,
    /// How much worse than the seat to the right, in ties crossed.
    cost: f64,
}

/// Where a name may stand: beside, above, below, at the corners.
fn seats(radius: f64, width: f64) -> [Seat; 8] {
    let side = radius + GAP_PX;
    let height = radius + HALF_HEIGHT_PX;
    let corner = radius * 0.5 + END_PX;
    let seat = |anchor: Anchor, x: f64, y: f64, cost: f64| {
        let start = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2.0,
            Anchor::End => x - width,
        };
        let frame = Frame {
            left: start - END_PX,
            right: start + width + END_PX,
            top: y - HALF_HEIGHT_PX,
            bottom: y + HALF_HEIGHT_PX,
        };
        Seat { anchor, shift_px: (x, y), frame, cost }
    };
    [
        seat(Anchor::Start, side, 0.0, 0.0),
        seat(Anchor::End, -side, 0.0, 0.3),
        seat(Anchor::Middle, 0.0, height, 0.4),
        seat(Anchor::Middle, 0.0, -height, 0.5),
        seat(Anchor::Start, corner, -height, 0.6),
        seat(Anchor::Start, corner, height, 0.7),
        seat(Anchor::End, -corner, -height, 0.8),
        seat(Anchor::End, -corner, height, 0.9),
    ]
}

/// Whether a straight line from `a` to `b` (CSS pixels) passes through a frame.
fn crosses(a: (f64, f64), b: (f64, f64), frame: &Frame) -> bool {
    let (mut from, mut to) = (0.0_f64, 1.0_f64);
    let axes = [(a.0, b.0, frame.left, frame.right), (a.1, b.1, frame.top, frame.bottom)];
    for (start, end, low, high) in axes {
        let d = end - start;
        if d == 0.0 {
            if start < low || start > high {
                return false;
            }
        } else {
            let (near, far) = ((low - start) / d, (high - start) / d);
            from = from.max(near.min(far));
            to = to.min(near.max(far));
        }
    }
    from < to
}

/// The lines of the shown ties, as far as names look out for them.
fn avoided(input: &Input<'_>) -> Vec<Vec<Point>> {
    let shown: Vec<&Edge> =
        input.graph.edges.iter().filter(|edge| input.shown_weight(edge) > 0).take(MAX_AVOIDED + 1).collect();
    if shown.len() > MAX_AVOIDED {
        return Vec::new();
    }
    let line =
        |edge: &&Edge| tie_line(input.points[edge.a as usize], input.points[edge.b as usize], edge.lane);
    shown.iter().map(line).collect()
}

/// How many lines a name at a point would lie on, at the size the figure is designed for.
fn n_crossed(lines: &[Vec<Point>], at: Point, frame: &Frame) -> usize {
    let px = |p: Point| ((p.x - at.x) * WORLD_PX, (p.y - at.y) * WORLD_PX);
    let meets = |line: &&Vec<Point>| line.windows(2).any(|ends| crosses(px(ends[0]), px(ends[1]), frame));
    lines.iter().filter(meets).count()
}

/// Whether a name at a point would reach over the edge of the figure at the size it is designed for.
fn leaves_figure(at: Point, frame: &Frame) -> bool {
    let far = |x: f64, y: f64| Point::new(at.x + x / WORLD_PX, at.y + y / WORLD_PX);
    let figure = figure_bounds();
    !figure.contains(far(frame.left, frame.top)) || !figure.contains(far(frame.right, frame.bottom))
}

/// Whether a name at a node would stand so close to another node that it reads as that one's, at the size the
/// figure is designed for.
fn reads_as_anothers(input: &Input<'_>, radii: &[f64], node: usize, frame: &Frame) -> bool {
    /// Closer than this a name seems to belong to a node, CSS pixels.
    const CLOSE_PX: f64 = 14.0;
    let at = input.points[node];
    let mut others = input.points.iter().zip(radii).enumerate().filter(|(other, _)| *other != node);
    others.any(|(_, (point, radius))| {
        let (x, y) = ((point.x - at.x) * WORLD_PX, (point.y - at.y) * WORLD_PX);
        let reach = radius + CLOSE_PX;
        x + reach > frame.left
            && x - reach < frame.right
            && y + radius > frame.top
            && y - radius < frame.bottom
    })
}

/// Names in the order in which they get their places.
fn by_priority(input: &Input<'_>, emphases: &[Emphasis]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..input.graph.nodes.len()).collect();
    sort_by_key(&mut order, |&node| {
        let drawn = &input.graph.nodes[node];
        (Reverse(rank(emphases[node])), Reverse(drawn.degree), Reverse(drawn.n_mentions), drawn.actor)
    });
    order.truncate(MAX_NAMES);
    order
}

/// The names as marks, each from the zoom at which it is free of nodes and of better names.
pub(super) fn name_marks(input: &Input<'_>, emphases: &[Emphasis]) -> Vec<Mark> {
    let names = short_names(input.actors, input.graph);
    let radii = input.radii_px();
    let lines = avoided(input);
    let mut taken: Vec<Obstacle> = input
        .points
        .iter()
        .zip(&radii)
        .map(|(&at, &radius)| Obstacle { at, frame: Frame::square(radius), from_scale: 0.0 })
        .collect();
    let mut marks = Vec::new();
    for node in by_priority(input, emphases) {
        let at = input.points[node];
        let class = Class::NodeLabel(emphases[node]);
        let width = paint(class, Paper::Light).font.map_or(0.0, |font| width_px(&names[node], font));
        // Its own node is no obstacle: a seat keeps clear of it by construction.
        let own = std::mem::replace(&mut taken[node].frame, Frame::square(0.0));
        let mut best: Option<((f64, f64), f64, Seat)> = None;
        for seat in seats(radii[node], width) {
            let wanted = Obstacle { at, frame: seat.frame, from_scale: MIN_SCALE };
            let Some(scale) = free_from(&wanted, &taken) else { continue };
            // All seats free a little below the design size are equally early.
            let over_edge = if leaves_figure(at, &seat.frame) { OVER_EDGE } else { 0.0 };
            let crossed = n_crossed(&lines, at, &seat.frame) as f64;
            let strange = if reads_as_anothers(input, &radii, node, &seat.frame) { STRANGE } else { 0.0 };
            let rating = (scale.max(EARLY_SCALE), seat.cost + over_edge + crossed + strange);
            if best.as_ref().is_none_or(|(best, ..)| rating < *best) {
                best = Some((rating, scale, seat));
            }
        }
        taken[node].frame = own;
        if let Some((_, from_scale, seat)) = best {
            taken.push(Obstacle { at, frame: seat.frame, from_scale });
            let Seat { anchor, shift_px, .. } = seat;
            let shape = Shape::Label { at, text: names[node].clone(), anchor, shift_px, angle: 0.0 };
            let zoom = marchland_core::math::log2(from_scale / MIN_SCALE);
            let pick = Pick::Actor(input.graph.nodes[node].actor);
            marks.push(Mark::new(shape, class).picked(pick).from_zoom(zoom));
        }
    }
    marks
}

//! Where the nodes stand: the same place on every machine, settled when a corpus is bundled.
//!
//! A spiral to begin with, a fixed number of steps of the simulation, a fit into the figure, and a last
//! tidying at the size in which it is drawn. No chance, no clock; only operations that every machine rounds
//! alike.

#[cfg(test)]
mod tests;

use super::glyph::radii_px;
use super::graph::{Edge, Graph, Options, Region};
use crate::space::{Bounds, Point};
use marchland_core::relation::Sign;
use marchland_core::{Actor, Tie};
use marchland_forces::{Grid, Home, Link, Moving, Simulation};

/// Steps of the simulation.
const N_STEPS: usize = 300;
/// CSS pixels to the side of the unit square at the size the figure is designed for.
pub(super) const WORLD_PX: f64 = 800.0;
/// The room for nodes in those pixels, centred in the square.
const FIGURE_PX: (f32, f32) = (690.0, 560.0);
/// Room for names on each side of it.
const MARGIN_PX: (f32, f32) = (40.0, 16.0);
/// How much more the figure may be stretched one way than the other.
const MAX_STRETCH: f32 = 1.35;
/// A small graph is not blown up beyond this.
const MAX_GROWTH: f32 = 1.5;
/// Nodes above which a graph is a crowd: few of its names are read, and nobody sees single ties.
const N_CROWD: usize = 300;
/// Gap kept between a node and ties that are not its own, CSS pixels.
const TIE_GAP_PX: f32 = 5.0;
/// Rounds of the last tidying.
const N_TIDYING: usize = 160;
/// Above this number of node–tie pairs the last tidying leaves ties alone: nobody sees single ones there.
const MAX_TIDY_PAIRS: usize = 120_000;
/// Repulsion of a body of mass one, square pixels.
const CHARGE: f32 = 3600.0;
/// The forces where single nodes, names and ties are to be told apart.
const AMONG_FEW: Spacing = Spacing { gap_px: 7.0, tie_px: 46.0, hold: 2.0, kept: 3 };
/// The same in a crowd, where it counts that those who have a tie stand together.
const IN_CROWD: Spacing = Spacing { gap_px: 1.0, tie_px: 5.0, hold: 5.0, kept: 5 };
/// A hostile tie is longer by this factor, so that friends stand closer than foes.
const HOSTILE: f32 = 1.5;
/// Angle between neighbours on the spiral: π (3 − √5).
const GOLDEN_ANGLE: f64 = 2.399_963_229_728_653;

/// How much room nodes and ties are given.
struct Spacing {
    /// Gap kept between nodes, CSS pixels.
    gap_px: f32,
    /// Length of a tie at rest beyond the radii, pixels.
    tie_px: f32,
    /// How strongly the ties of a node hold together, 1 being all of a difference in a step.
    hold: f32,
    /// Steps that one working out of repulsion serves.
    kept: usize,
}

impl Spacing {
    fn of(graph: &Graph) -> Self {
        if graph.nodes.len() > N_CROWD { IN_CROWD } else { AMONG_FEW }
    }
}

/// What the figure covers in world space; the same for every graph, so that views do not jump.
pub fn figure_bounds() -> Bounds {
    let half = |figure: f32, margin: f32| f64::from(figure / 2.0 + margin) / WORLD_PX;
    let (half_x, half_y) = (half(FIGURE_PX.0, MARGIN_PX.0), half(FIGURE_PX.1, MARGIN_PX.1));
    Bounds { min: Point::new(0.5 - half_x, 0.5 - half_y), max: Point::new(0.5 + half_x, 0.5 + half_y) }
}

/// A place for every node of a graph, inside [`figure_bounds`].
pub fn layout(graph: &Graph) -> Vec<Point> {
    let mut simulation = prepared(graph);
    simulation.run(N_STEPS);
    let (mut x, mut y) = (simulation.x, simulation.y);
    let (fit_x, fit_y) = (FIGURE_PX.0 / extent(&x), FIGURE_PX.1 / extent(&y));
    centre(&mut x, fit_x.min(fit_y * MAX_STRETCH).min(MAX_GROWTH));
    centre(&mut y, fit_y.min(fit_x * MAX_STRETCH).min(MAX_GROWTH));
    tidy(graph, &mut x, &mut y);
    let world = |px: f32| 0.5 + f64::from(px) / WORLD_PX;
    x.iter().zip(&y).map(|(&x, &y)| Point::new(world(x), world(y))).collect()
}

/// Parts of the square's side that a corpus file counts in.
const PARTS: f64 = 65_535.0;

/// Where each actor of a corpus stands ([`Corpus::layout`](marchland_core::Corpus::layout)), by the graph that the page
/// shows.
pub fn seats(actors: &[Actor], ties: &[Tie]) -> Vec<[u16; 2]> {
    let graph = Graph::of(actors, ties, &Options::default());
    let mut seats = vec![[0; 2]; actors.len()];
    for (node, point) in graph.nodes.iter().zip(layout(&graph)) {
        seats[node.actor.at()] = [point.x, point.y].map(|at| (at * PARTS).round() as u16);
    }
    seats
}

/// The place that a corpus file gives.
pub fn at_seat([x, y]: [u16; 2]) -> Point {
    Point::new(f64::from(x) / PARTS, f64::from(y) / PARTS)
}

/// Where a region lies, in parts of the figure's half width and height, and how strongly it pulls.
fn home_of(region: Region) -> (f32, f32, f32) {
    match region {
        Region::West => (-0.68, -0.24, 0.26),
        Region::East => (0.68, 0.24, 0.26),
        Region::Between => (-0.08, 0.66, 0.16),
        Region::Outside => (0.12, -0.72, 0.16),
        Region::Anywhere => (0.0, 0.0, 0.04),
    }
}

/// The simulation at its start.
fn prepared(graph: &Graph) -> Simulation {
    let (n_nodes, spacing) = (graph.nodes.len(), Spacing::of(graph));
    let mut simulation = Simulation::default();
    simulation.charge = CHARGE;
    simulation.kept = spacing.kept;
    // The room a graph wants grows with the root of its size; this keeps regions as far apart as that.
    let room = 46.0 * (n_nodes.max(1) as f32).sqrt();
    for (at, (node, radius)) in graph.nodes.iter().zip(radii_px(graph)).enumerate() {
        let (x, y, pull) = home_of(node.region);
        let home = Home { x: x * room, y: y * room, pull };
        let turn = at as f64 * GOLDEN_ANGLE;
        let reach = 12.0 * (at as f64 + 0.5).sqrt();
        simulation.x.push(home.x + (reach * marchland_core::math::cos(turn)) as f32);
        simulation.y.push(home.y + (reach * marchland_core::math::sin(turn)) as f32);
        simulation.mass.push(0.7 + radius as f32 / 12.0);
        simulation.radius.push(radius as f32 + spacing.gap_px);
        simulation.homes.push(home);
    }
    let pairs = graph.edges.chunk_by(|x, y| (x.a, x.b) == (y.a, y.b));
    simulation.links = pairs.map(|parallel| link(graph, parallel, &simulation.radius, &spacing)).collect();
    simulation
}

/// One spring for all edges of a pair.
fn link(graph: &Graph, parallel: &[Edge], radius: &[f32], spacing: &Spacing) -> Link {
    let (a, b) = (parallel[0].a, parallel[0].b);
    let weight = |sign: Sign| -> f32 {
        parallel.iter().filter(|edge| edge.sign == sign).map(|edge| edge.weight.max(1) as f32).sum()
    };
    let (negative, positive) = (weight(Sign::Negative), weight(Sign::Positive));
    let hostile = 1.0 + (HOSTILE - 1.0) * negative / (negative + positive);
    let (degree_a, degree_b) = (graph.nodes[a as usize].degree as f32, graph.nodes[b as usize].degree as f32);
    Link {
        a,
        b,
        length: spacing.tie_px * hostile + radius[a as usize] + radius[b as usize],
        strength: (spacing.hold / degree_a.min(degree_b)).min(1.0),
        share: degree_a / (degree_a + degree_b),
    }
}

fn extent(values: &[f32]) -> f32 {
    let (low, high) = values.iter().fold((f32::MAX, f32::MIN), |(low, high), &v| (low.min(v), high.max(v)));
    (high - low).max(1.0)
}

/// Puts the middle of values to zero and scales them.
fn centre(values: &mut [f32], factor: f32) {
    let (low, high) = values.iter().fold((f32::MAX, f32::MIN), |(low, high), &v| (low.min(v), high.max(v)));
    for v in values {
        *v = (*v - f32::midpoint(low, high)) * factor;
    }
}

/// Parts nodes that overlap at the size in which they are drawn, and moves them off ties of others.
fn tidy(graph: &Graph, x: &mut [f32], y: &mut [f32]) {
    let gap_px = Spacing::of(graph).gap_px;
    let radius: Vec<f32> = radii_px(graph).iter().map(|&radius| radius as f32 + gap_px / 2.0).collect();
    let (mut vx, mut vy) = (vec![0.0; x.len()], vec![0.0; x.len()]);
    let mut grid = Grid::default();
    let ties_too = graph.nodes.len() * graph.edges.len() <= MAX_TIDY_PAIRS;
    for round in 0..N_TIDYING {
        let mut n_moved = 0;
        // The last rounds are for overlaps alone: they matter more than a tie that grazes a node.
        if ties_too && round < N_TIDYING * 3 / 4 {
            let mut moving = Moving { x: &*x, y: &*y, vx: &mut vx, vy: &mut vy, radius: &radius };
            n_moved += graph.edges.iter().map(|edge| clear(&mut moving, edge)).sum::<usize>();
        }
        n_moved += grid.part_all(&mut Moving { x: &*x, y: &*y, vx: &mut vx, vy: &mut vy, radius: &radius });
        if n_moved == 0 {
            break;
        }
        settle(x, &mut vx, &radius, FIGURE_PX.0 / 2.0);
        settle(y, &mut vy, &radius, FIGURE_PX.1 / 2.0);
    }
}

/// Moves by the velocities, within the figure, and stops.
fn settle(at: &mut [f32], v: &mut [f32], radius: &[f32], half: f32) {
    for ((at, v), radius) in at.iter_mut().zip(v).zip(radius) {
        *at = (*at + *v).max(radius - half).min(half - radius);
        *v = 0.0;
    }
}

/// Pushes nodes that stand on a tie of others a little to its side; returns how many did.
fn clear(moving: &mut Moving<'_>, edge: &Edge) -> usize {
    let (a, b) = (edge.a as usize, edge.b as usize);
    let (ax, ay) = (moving.x[a], moving.y[a]);
    let (dx, dy) = (moving.x[b] - ax, moving.y[b] - ay);
    let length_sq = dx * dx + dy * dy;
    if length_sq < 1.0 {
        return 0;
    }
    let length = length_sq.sqrt();
    let mut n_moved = 0;
    for node in (0..moving.x.len()).filter(|&node| node != a && node != b) {
        let (px, py) = (moving.x[node] - ax, moving.y[node] - ay);
        let along = (px * dx + py * dy) / length_sq;
        let aside = (dx * py - dy * px) / length;
        let near = moving.radius[node] + TIE_GAP_PX;
        if (0.0..=1.0).contains(&along) && aside.abs() < near {
            let push = (near - aside.abs()) * 0.3 * if aside < 0.0 { -1.0 } else { 1.0 };
            moving.vx[node] -= dy / length * push;
            moving.vy[node] += dx / length * push;
            n_moved += 1;
        }
    }
    n_moved
}

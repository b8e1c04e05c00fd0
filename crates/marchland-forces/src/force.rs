//! The force simulation: repulsion, links, homes and collision over flat arrays.
//!
//! The scheme is that of d3-force (velocities damped in each step, forces that cool down), so what is known
//! of its behaviour holds here too. All vectors are made once; a step allocates nothing.

use super::collide::{Grid, Moving};
use super::tree::Tree;

/// How fast the forces cool: after 300 steps a thousandth is left.
const COOLING: f32 = 0.022_762_78;
/// Steps in which bodies still travel far.
const N_RESTLESS: usize = 24;
/// What is left of a velocity after a step.
const DAMPING: f32 = 0.6;

/// A spring between two bodies.
#[derive(Clone, Copy, Debug)]
pub struct Link {
    /// One end.
    pub a: u32,
    /// The other.
    pub b: u32,
    /// Its length at rest, pixels.
    pub length: f32,
    /// How much of the difference a step takes away, 0–1.
    pub strength: f32,
    /// How much of that `b` moves; the rest is for `a`.
    pub share: f32,
}

/// The place a body is drawn to and how strongly, 0–1.
#[derive(Clone, Copy, Debug, Default)]
pub struct Home {
    /// To the right, pixels.
    pub x: f32,
    /// Downward, pixels.
    pub y: f32,
    /// Part of the distance taken away in a step.
    pub pull: f32,
}

/// Bodies as columns, with the forces on them.
#[derive(Debug, Default)]
pub struct Simulation {
    /// Positions, pixels.
    pub x: Vec<f32>,
    /// Positions, pixels.
    pub y: Vec<f32>,
    /// Mass by which a body repels others.
    pub mass: Vec<f32>,
    /// Radius with the gap to be kept, pixels.
    pub radius: Vec<f32>,
    /// Where each is drawn.
    pub homes: Vec<Home>,
    /// Springs.
    pub links: Vec<Link>,
    /// Strength of repulsion, square pixels.
    pub charge: f32,
    /// Steps that one working out of repulsion serves; 0 counts as 1. It changes slowly, because it comes from far: it
    /// is worked out in each of the first steps, then in every so many, and kept between.
    pub kept: usize,
    vx: Vec<f32>,
    vy: Vec<f32>,
    push_x: Vec<f32>,
    push_y: Vec<f32>,
    tree: Tree,
    grid: Grid,
}

impl Simulation {
    /// Runs that many steps from rest.
    pub fn run(&mut self, n_steps: usize) {
        self.vx = vec![0.0; self.x.len()];
        self.vy = vec![0.0; self.x.len()];
        let mut heat = 1.0;
        for step in 0..n_steps {
            heat -= heat * COOLING;
            if step < N_RESTLESS || step % self.kept.max(1) == 0 {
                self.tree.repel((&self.x, &self.y), &self.mass, (&mut self.push_x, &mut self.push_y));
            }
            self.step(heat);
        }
    }

    fn step(&mut self, heat: f32) {
        self.pull_links(heat);
        let push = self.charge * heat;
        for (body, home) in self.homes.iter().enumerate() {
            self.vx[body] += self.push_x[body] * push + (home.x - self.x[body]) * home.pull * heat;
            self.vy[body] += self.push_y[body] * push + (home.y - self.y[body]) * home.pull * heat;
        }
        self.grid.part_all(&mut Moving {
            x: &self.x,
            y: &self.y,
            vx: &mut self.vx,
            vy: &mut self.vy,
            radius: &self.radius,
        });
        for (at, v) in self.x.iter_mut().zip(&mut self.vx).chain(self.y.iter_mut().zip(&mut self.vy)) {
            *v *= DAMPING;
            *at += *v;
        }
    }

    fn pull_links(&mut self, heat: f32) {
        for link in &self.links {
            let (a, b) = (link.a as usize, link.b as usize);
            let dx = self.x[b] + self.vx[b] - self.x[a] - self.vx[a];
            let dy = self.y[b] + self.vy[b] - self.y[a] - self.vy[a];
            let distance = (dx * dx + dy * dy).sqrt().max(1e-3);
            let pull = (distance - link.length) / distance * link.strength * heat;
            let (pull_x, pull_y) = (dx * pull, dy * pull);
            self.vx[b] -= pull_x * link.share;
            self.vy[b] -= pull_y * link.share;
            self.vx[a] += pull_x * (1.0 - link.share);
            self.vy[a] += pull_y * (1.0 - link.share);
        }
    }
}

//! Bodies that push and pull each other until they rest: the arithmetic under the network's layout.
//!
//! Used when a corpus is bundled; no page holds it. It knows numbers only, no actors and no ties; no chance, no clock,
//! and only operations that every machine rounds alike.

mod collide;
mod force;
#[cfg(test)]
mod tests;
mod tree;

pub use collide::{Grid, Moving};
pub use force::{Home, Link, Simulation};

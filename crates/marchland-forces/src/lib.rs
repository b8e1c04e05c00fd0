//! Bodies that push and pull each other until they rest: the arithmetic under the network's layout.
//!
//! A package of its own because it is built for speed in a page that is built to be small. It knows numbers only, no
//! actors and no ties; no chance, no clock, and only operations that every machine rounds alike.

mod collide;
mod force;
#[cfg(test)]
mod tests;
mod tree;

pub use collide::{Grid, Moving};
pub use force::{Home, Link, Simulation};

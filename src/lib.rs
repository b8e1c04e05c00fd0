//! The page of Marchland: wires signals to pure functions. No parsing, no geometry.
//!
//! A corpus is opened once ([`data`]); what the reader chooses lives in [`state`]; scenes come from
//! `marchland-scene` and are painted by [`canvas`]; the browser is reached through [`platform`] alone.

pub mod app;
pub mod canvas;
pub mod data;
pub mod detail;
pub mod frame;
pub mod platform;
#[cfg(test)]
mod sample;
pub mod start;
pub mod state;
pub mod views;
pub mod words;

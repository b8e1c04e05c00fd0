//! The tests that cross crates: drawings, files, documents.

mod bundle;
mod cli;
mod docs;
mod network;
mod scene;

//! `cargo xtask dev`: the page, unoptimised, rebuilt and reloaded when a source changes.

use crate::{build, process, serve, setup, workspace};
use anyhow::Result;

/// Sets up what is missing and hands over to Trunk's development server.
pub fn run(arguments: &[String]) -> Result<()> {
    let port = serve::port(arguments)?;
    // No wasm-opt: Trunk leaves it out of debug builds.
    let tools = setup::prepare(&[setup::Need::WasmTarget, setup::Need::Trunk, setup::Need::WasmBindgen])?;
    let mut command = build::trunk(&tools)?;
    // Erased component types compile much faster and run a little slower; only here, never in what is published.
    // RUSTFLAGS of its own also means a build cache of its own.
    command.env("RUSTFLAGS", "--cfg erase_components");
    command.env("CARGO_TARGET_DIR", workspace::build_folder().join("dev"));
    process::run(command.args(["serve", "--address", "127.0.0.1", "--port", &port.to_string()]))
}

//! `cargo xtask dev`: the page, unoptimised, rebuilt and reloaded when a source changes.

use crate::{build, process, serve, setup};
use anyhow::Result;

/// Sets up what is missing and hands over to Trunk's development server.
pub fn run(arguments: &[String]) -> Result<()> {
    let port = serve::port(arguments)?;
    // No wasm-opt: Trunk leaves it out of debug builds. Erased component types, which make development bearable, are
    // set for all wasm in .cargo/config.toml.
    let tools = setup::prepare(&[setup::Need::WasmTarget, setup::Need::Trunk, setup::Need::WasmBindgen])?;
    let mut command = build::trunk(&tools)?;
    process::run(command.args(["serve", "--address", "127.0.0.1", "--port", &port.to_string()]))
}

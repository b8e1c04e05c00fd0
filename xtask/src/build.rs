//! `cargo xtask build`: the page, optimised, in `dist/`.

use crate::setup::{self, Tools};
use crate::{process, workspace};
use anyhow::{Context, Result, bail};
use std::process::Command;

/// Sets up what is missing and builds.
pub fn run(arguments: &[String]) -> Result<()> {
    if let Some(unknown) = arguments.first() {
        bail!("`build` takes no arguments, found `{unknown}`");
    }
    page(&setup::prepare(setup::PAGE)?)?;
    println!("built {}", workspace::dist().display());
    Ok(())
}

/// Builds the page with tools that are ready.
pub fn page(tools: &Tools) -> Result<()> {
    println!("building the page: corpus, wasm (the first time some minutes), wasm-bindgen, wasm-opt …");
    process::run(trunk(tools)?.args(["--log", "warn", "build", "--release"]))
        .context("the page could not be built; the reason is above")
}

/// Trunk with its tools on PATH, in an environment that it understands.
pub fn trunk(tools: &Tools) -> Result<Command> {
    // The hooks write here.
    std::fs::create_dir_all(workspace::page_files())?;
    let mut command = process::command(tools.find("trunk")?);
    tools.lend(&mut command)?;
    // Trunk reads the convention's variable as a flag and refuses its usual value `1`.
    if std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        command.env("NO_COLOR", "true");
    } else {
        command.env_remove("NO_COLOR");
    }
    command.env("TRUNK_SKIP_VERSION_CHECK", "true");
    // What this command's own cargo run has set is not meant for the builds inside.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text == "CARGO_MANIFEST_DIR" || text == "CARGO_MANIFEST_PATH" {
            command.env_remove(&name);
        }
    }
    Ok(command)
}

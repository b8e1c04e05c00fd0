//! The crate `bench` as wasm, with the script that starts it, in a folder to be served.

use crate::setup::Tools;
use crate::{process, workspace};
use anyhow::Result;
use std::path::Path;

/// What the profile for speed adds: numbers in pairs and fours, as every processor that bundles a corpus takes them.
/// The results are the same to the last bit.
const FAST: (&str, &str) = ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "-Ctarget-feature=+simd128");

/// Builds it by a profile of Cargo.toml: `marchland_bench.js` and its wasm.
pub(super) fn build(tools: &Tools, profile: &str, folder: &Path) -> Result<()> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let mut cargo = process::cargo();
    cargo.args(["build", "--package", "marchland-bench", "--lib", "--target", TARGET, "--profile", profile]);
    if profile == "wasm-bench" {
        cargo.env(FAST.0, FAST.1);
    }
    process::run(&mut cargo)?;
    std::fs::create_dir_all(folder)?;
    let built = workspace::build_folder().join(TARGET).join(profile).join("marchland_bench.wasm");
    let mut bindgen = process::command(tools.find("wasm-bindgen")?);
    process::run(bindgen.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(folder).arg(built))
}

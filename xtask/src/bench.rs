//! `cargo xtask bench`: speed, measured and printed, never asserted.

mod coder;
mod lighthouse;
mod page;
mod ready;
mod wasm;

use anyhow::{Result, bail};

/// Runs one benchmark.
pub fn run(arguments: &[String]) -> Result<()> {
    match arguments.split_first() {
        Some((name, rest)) if name == "coder" => coder::run(rest),
        Some((name, rest)) if name == "ready" => ready::run(rest),
        Some((name, rest)) if name == "page" => page::run(rest),
        Some((name, rest)) if name == "lighthouse" => lighthouse::run(rest),
        Some((name, _)) => bail!("expected `coder`, `lighthouse`, `page` or `ready`, found `{name}`"),
        None => bail!("expected the name of a benchmark: `coder`, `lighthouse`, `page` or `ready`"),
    }
}

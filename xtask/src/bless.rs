//! `cargo xtask bless`: what the tests draw and print now becomes what they expect.

use crate::process;
use anyhow::{Result, bail};

/// Runs the native tests and accepts every changed snapshot; `git diff` then shows what was accepted.
pub fn run(arguments: &[String]) -> Result<()> {
    let extra = match arguments.split_first() {
        None => &[],
        Some((mark, rest)) if mark == "--" => rest,
        Some((found, _)) => bail!("expected `-- ARGS` for cargo test, found `{found}`"),
    };
    process::run(crate::test::native_tests().env("INSTA_UPDATE", "always").args(extra))?;
    println!("snapshots accepted; read `git diff` before you commit them");
    Ok(())
}

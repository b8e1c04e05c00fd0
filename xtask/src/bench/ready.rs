//! `cargo xtask bench ready`: how long a reader waits for the page, on a processor four times slower.
//!
//! Loads `dist/` from this process in headless Chromium, each time with an empty cache.

use crate::http::Server;
use crate::setup::{self, Need, Tools};
use crate::{process, workspace};
use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;

#[derive(Deserialize)]
struct Measured {
    slowdown: u32,
    opened: Vec<u32>,
    ready: Vec<u32>,
}

/// Measures the page that stands in `dist/`.
pub fn run(arguments: &[String]) -> Result<()> {
    ensure!(arguments.is_empty(), "expected no argument, found `{}`", arguments.join(" "));
    let dist = workspace::dist();
    ensure!(
        dist.join("index.html").exists(),
        "expected a page in dist/, found none: run `cargo xtask build`"
    );
    let Tools { browser, .. } = setup::prepare(&[Need::NodePackages, Need::Browser])?;
    let server = Server::bind(0)?;
    let address = server.address();
    std::thread::spawn(move || server.serve(&dist));
    let mut command = process::command("node");
    command.current_dir(workspace::e2e()).arg("ready.mjs");
    command
        .env("MARCHLAND_URL", address)
        .env("MARCHLAND_CHROMIUM", browser.context("expected a browser, found none")?);
    let output = process::output(&mut command)?;
    let measured: Measured = serde_json::from_str(output.trim()).context("the answer of ready.mjs")?;
    println!("milliseconds from the request, processor {} times slower, empty cache", measured.slowdown);
    for (name, values) in [("opened", measured.opened), ("ready", measured.ready)] {
        println!("  marchland:{name:<7} median {:>5}   of {values:?}", median(&values));
    }
    Ok(())
}

/// The middle value; of two the lower.
fn median(values: &[u32]) -> u32 {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    sorted.get(sorted.len().saturating_sub(1) / 2).copied().unwrap_or(0)
}

//! `cargo xtask bench lighthouse`: the marks of Lighthouse for the page and for documents beside it, as a phone sees them.

use crate::http::Server;
use crate::setup::{self, Need, Tools};
use crate::{process, workspace};
use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

#[derive(Deserialize)]
struct Measured {
    page: String,
    marks: BTreeMap<String, u32>,
    costs: Vec<String>,
    version: String,
}

/// Measures the folder that stands in `dist/`.
pub fn run(arguments: &[String]) -> Result<()> {
    ensure!(arguments.is_empty(), "expected no argument, found `{}`", arguments.join(" "));
    let dist = workspace::dist();
    let pages = ["", "incidents.html", &first(&dist, "i")?, &first(&dist, "article")?].join(",");
    let Tools { browser, .. } = setup::prepare(&[Need::Peers, Need::Browser])?;
    let server = Server::bind(0)?;
    let address = server.address();
    std::thread::spawn(move || server.serve(&dist));
    let mut command = process::command("node");
    command.current_dir(workspace::peers()).arg("lighthouse.mjs");
    command
        .env("MARCHLAND_URL", address)
        .env("MARCHLAND_PAGES", pages)
        .env("MARCHLAND_CHROMIUM", browser.context("expected a browser, found none")?);
    for line in process::output(&mut command)?.lines() {
        let measured: Measured = serde_json::from_str(line).context("the answer of lighthouse.mjs")?;
        let marks: Vec<String> = measured.marks.iter().map(|(name, mark)| format!("{name} {mark}")).collect();
        let page = if measured.page.is_empty() { "the page" } else { &measured.page };
        println!("{page}, Lighthouse {}: {}", measured.version, marks.join(", "));
        for cost in measured.costs {
            println!("    {cost}");
        }
    }
    Ok(())
}

/// The first document of a kind.
fn first(dist: &Path, kind: &str) -> Result<String> {
    let files = workspace::files_under(&dist.join(kind), &|_| false)
        .with_context(|| format!("expected the built page in {}; run `cargo xtask build`", dist.display()))?;
    let first = files.iter().find(|file| file.extension().is_some_and(|ending| ending == "html"));
    let first =
        first.with_context(|| format!("expected a document in {}/{kind}, found none", dist.display()))?;
    Ok(first.strip_prefix(dist)?.to_string_lossy().replace('\\', "/"))
}

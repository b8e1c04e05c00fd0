//! `cargo xtask bench page`: brush, opening, memory and the moving map at a million incidents, layouts of large
//! networks and a search, ours beside what other libraries take for the same in the same Chromium on the same data; how each grows
//! with the incidents, and what each layout is worth.
//!
//! Peers are npm packages pinned in `bench/package-lock.json`; what is measured of each is in `bench/page`.

mod site;
mod table;

use crate::http::Server;
use crate::setup::{self, Need};
use crate::{process, workspace};
use anyhow::{Context as _, Result, bail};
use site::Site;
use std::path::PathBuf;
use table::Measured;

/// Nodes and ties of the network that is drawn; `bench/page/draws.mjs` has the same.
const DRAWN: [u64; 2] = [10_000, 50_000];

/// What the command is asked for.
#[derive(Debug, PartialEq, Eq)]
struct Asked {
    json: Option<PathBuf>,
    /// Incidents of the corpus that the table is about.
    incidents: u64,
    /// The part that alone is measured.
    only: Option<Part>,
}

/// A part of what is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// Incidents: filter, opening, map, memory.
    Incidents,
    /// Networks.
    Networks,
    /// The search.
    Searches,
    /// What a hand does with all incidents, watched for long frames.
    Frames,
}

impl Part {
    const ALL: [(&str, Self); 4] = [
        ("incidents", Self::Incidents),
        ("networks", Self::Networks),
        ("searches", Self::Searches),
        ("frames", Self::Frames),
    ];
}

impl Asked {
    fn read(arguments: &[String]) -> Result<Self> {
        let mut asked = Self { json: None, incidents: 1_000_000, only: None };
        for pair in arguments.chunks(2) {
            match pair {
                [flag, file] if flag == "--json" => asked.json = Some(PathBuf::from(file)),
                [flag, number] if flag == "--incidents" => {
                    let read = number.parse().ok().filter(|&number| number > 0);
                    asked.incidents = read.with_context(|| {
                        format!("--incidents: expected a number from 1 on, found `{number}`")
                    })?;
                }
                [flag, name] if flag == "--only" => {
                    let known = Part::ALL.into_iter().find(|(known, _)| known == name);
                    let names = Part::ALL.map(|(known, _)| known).join(", ");
                    let part =
                        known.with_context(|| format!("--only: expected one of {names}, found `{name}`"))?;
                    asked.only = Some(part.1);
                }
                _ => bail!(
                    "expected `--json FILE`, `--incidents N` or `--only PART`, found `{}`",
                    pair.join(" ")
                ),
            }
        }
        Ok(asked)
    }

    /// The sizes over which growth is shown: a hundredth, a tenth, all.
    fn sizes(&self) -> Vec<u64> {
        let mut sizes = match self.only {
            Some(Part::Networks | Part::Searches) => return Vec::new(),
            Some(Part::Frames) => vec![self.incidents],
            _ => vec![self.incidents / 100, self.incidents / 10, self.incidents],
        };
        sizes.retain(|&size| size > 0);
        sizes
    }
}

/// Measures, prints a table, and writes the figures where `--json` says.
pub(super) fn run(arguments: &[String]) -> Result<()> {
    let asked = Asked::read(arguments)?;
    let tools = setup::prepare(&[
        Need::WasmTarget,
        Need::WasmBindgen,
        Need::NodePackages,
        Need::Peers,
        Need::Esbuild,
        Need::Browser,
    ])?;
    let networks = matches!(asked.only, None | Some(Part::Networks));
    if networks || !asked.sizes().is_empty() {
        crate::build::run(&[])?;
    }
    let site = Site::lay(&tools, &asked.sizes(), networks.then_some(DRAWN))?;
    let out = site.folder.with_file_name("measured.json");
    let server = Server::bind(0)?;
    let address = server.address();
    let folder = site.folder.clone();
    std::thread::spawn(move || server.serve(&folder));
    println!("measuring in the browser, some minutes …");
    let sizes: Vec<String> = asked.sizes().iter().map(ToString::to_string).collect();
    let mut node = process::command("node");
    node.current_dir(workspace::peers()).arg("page/run.mjs");
    node.env("MARCHLAND_URL", address)
        .env("MARCHLAND_SIZES", sizes.join(","))
        .env("MARCHLAND_HAS_APP", if site.has_app { "1" } else { "" })
        .env("MARCHLAND_ROW", if asked.only == Some(Part::Frames) { "frames-1m" } else { "" })
        .env("MARCHLAND_NETWORKS", if networks { "1" } else { "" })
        .env("MARCHLAND_SEARCHES", if matches!(asked.only, None | Some(Part::Searches)) { "1" } else { "" })
        .env("MARCHLAND_BENCH_OUT", &out)
        .env("MARCHLAND_CHROMIUM", tools.browser.context("expected a browser, found none")?);
    process::run(&mut node)?;
    let text = std::fs::read_to_string(&out).with_context(|| format!("cannot read {}", out.display()))?;
    let measured: Measured = serde_json::from_str(&text).context("the answer of run.mjs")?;
    print!("\n{}", table::table(&measured.sizes));
    print!("\n{}", table::growth(&measured.sizes));
    print!("\n{}", table::networks(&measured.networks));
    print!("\n{}", table::searches(&measured.searches));
    if let Some(file) = asked.json {
        let figures = measured.figures();
        std::fs::write(&file, serde_json::to_string_pretty(&figures)? + "\n")
            .with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Asked> {
        Asked::read(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn arguments_are_read() {
        assert_eq!(read("").unwrap().sizes(), [10_000, 100_000, 1_000_000]);
        let asked = read("--incidents 50 --json a.json").unwrap();
        assert_eq!(asked, Asked { json: Some("a.json".into()), incidents: 50, only: None });
        assert_eq!(asked.sizes(), [5, 50]);
        assert!(read("--only networks").unwrap().sizes().is_empty());
        assert_eq!(read("--only frames").unwrap().sizes(), [1_000_000]);
        for line in ["--json", "--incidents 0", "--incidents x", "--only x", "x"] {
            assert!(read(line).is_err(), "{line}");
        }
    }
}

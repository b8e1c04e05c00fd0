//! `cargo xtask bench coder`: megabytes per second of the whole coder, natively and as wasm in Chromium, how time
//! grows with the text, how soon the tables are open, and the peak of memory.
//!
//! One core; a megabyte is 1,000,000 bytes; of several times the shortest counts, of openings the middle one.

use crate::http::Server;
use crate::setup::{self, Need, Tools};
use crate::{process, workspace};
use anyhow::{Context as _, Result, bail};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// Bytes of a megabyte.
const MB: f64 = 1e6;
/// Megabytes that memory may hold beside three times the text.
const BESIDE_MB: f64 = 32.0;
/// Megabytes of the text that the figures are about.
const TEXT_MB: f64 = 20.0;

/// A figure of the native run.
#[derive(Deserialize)]
struct Native {
    what: String,
    layout: String,
    bytes: f64,
    value: f64,
}

/// What the browser measured.
#[derive(Deserialize)]
struct Wasm {
    tables: Vec<f64>,
    texts: Vec<WasmText>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WasmText {
    as_one: bool,
    megabytes: f64,
    bytes: f64,
    seconds: Option<f64>,
    grown: f64,
    failed: Option<String>,
}

/// One line of the table: a text, and the seconds in which it was coded.
struct Timed {
    target: &'static str,
    layout: String,
    bytes: f64,
    seconds: f64,
}

/// A figure as `--json` writes it.
#[derive(Serialize)]
struct Figure {
    id: &'static str,
    ours: f64,
    unit: &'static str,
}

/// Measures, prints a table, and writes the figures where `--json` says.
pub fn run(arguments: &[String]) -> Result<()> {
    let json = match arguments {
        [] => None,
        [flag, file] if flag == "--json" => Some(Path::new(file)),
        _ => bail!("expected nothing or `--json FILE`, found `{}`", arguments.join(" ")),
    };
    let tools = setup::prepare(&[Need::WasmTarget, Need::WasmBindgen, Need::NodePackages, Need::Browser])?;
    let native = native()?;
    let wasm = wasm(&tools)?;
    let mut timed: Vec<Timed> = native.iter().filter(|figure| figure.what == "seconds").map(timed).collect();
    timed.extend(wasm.texts.iter().filter_map(timed_wasm));
    print(&timed, &wasm);
    let peak = native.iter().find(|figure| figure.what == "peak" && figure.layout == "many");
    let peak = peak.context("expected a peak of memory, found none")?;
    let figures = [
        Figure { id: "coder-native", ours: speed(&timed, "native")?, unit: "MB/s" },
        Figure { id: "coder-wasm", ours: speed(&timed, "wasm")?, unit: "MB/s" },
        Figure { id: "tables-wasm", ours: middle(&wasm.tables), unit: "ms" },
        Figure { id: "memory", ours: beside(peak), unit: "(peak - 32 MB) / text" },
    ];
    println!("\n20 MB of articles of 3 to 10 kB");
    for Figure { id, ours, unit } in &figures {
        println!("  {id:<14} {ours:>8.2} {unit}");
    }
    for peak in native.iter().filter(|figure| figure.what == "peak") {
        let (layout, mb) = (&peak.layout, peak.value / MB);
        println!("  peak, {layout:<5}   {mb:>8.1} MB, of a text of {:.1} MB", peak.bytes / MB);
    }
    if let Some(file) = json {
        std::fs::write(file, serde_json::to_string_pretty(&figures)? + "\n")
            .with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

/// Runs the native benchmark; its own report goes to the terminal.
fn native() -> Result<Vec<Native>> {
    let out = folder()?.join("native.jsonl");
    let mut command = process::cargo();
    command.args(["bench", "--package", "marchland-bench", "--bench", "coder"]);
    process::run(command.env("MARCHLAND_BENCH_OUT", &out))?;
    let text = std::fs::read_to_string(&out).with_context(|| format!("cannot read {}", out.display()))?;
    text.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}

/// Builds the coder as wasm and runs it in the browser.
fn wasm(tools: &Tools) -> Result<Wasm> {
    println!("building the coder as wasm …");
    let folder = folder()?.join("page");
    super::wasm::build(tools, "wasm-bench", &folder)?;
    std::fs::write(folder.join("index.html"), "<!doctype html><title>coder</title>\n")?;
    let server = Server::bind(0)?;
    let address = server.address();
    std::thread::spawn(move || server.serve(&folder));
    println!("running it in the browser …");
    let mut node = process::command("node");
    node.current_dir(workspace::e2e()).arg("coder.mjs");
    node.env("MARCHLAND_URL", address)
        .env("MARCHLAND_CHROMIUM", tools.browser.as_ref().context("expected a browser, found none")?);
    let output = process::output(&mut node)?;
    serde_json::from_str(output.trim()).context("the answer of coder.mjs")
}

/// Where this command keeps its files.
fn folder() -> Result<PathBuf> {
    let folder = workspace::build_folder().join("bench-coder");
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn timed(figure: &Native) -> Timed {
    let Native { layout, bytes, value, .. } = figure;
    Timed { target: "native", layout: layout.clone(), bytes: *bytes, seconds: *value }
}

fn timed_wasm(text: &WasmText) -> Option<Timed> {
    let layout = if text.as_one { "one" } else { "many" };
    Some(Timed { target: "wasm", layout: layout.to_owned(), bytes: text.bytes, seconds: text.seconds? })
}

/// Speed over the articles of the text that the figures are about.
fn speed(timed: &[Timed], target: &str) -> Result<f64> {
    let is_text = |bytes: f64| (bytes / MB - TEXT_MB).abs() < 1.0;
    let found = timed.iter().find(|t| t.target == target && t.layout == "many" && is_text(t.bytes));
    let found = found.with_context(|| format!("expected a time of {target}, found none"))?;
    Ok(rounded(found.bytes / MB / found.seconds))
}

/// How often the text fits into the peak less what may be held beside it.
fn beside(peak: &Native) -> f64 {
    rounded((peak.value - BESIDE_MB * MB) / peak.bytes)
}

/// The middle value; of two the lower.
fn middle(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    rounded(sorted.get(sorted.len().saturating_sub(1) / 2).copied().unwrap_or(0.0))
}

fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

fn print(timed: &[Timed], wasm: &Wasm) {
    println!("\n{:<8} {:<8} {:>8} {:>10} {:>8}", "target", "files", "MB", "s", "MB/s");
    for Timed { target, layout, bytes, seconds } in timed {
        let mb = bytes / MB;
        println!("{target:<8} {layout:<8} {mb:>8.1} {seconds:>10.3} {:>8.2}", mb / seconds);
    }
    for text in &wasm.texts {
        let layout = if text.as_one { "one" } else { "many" };
        match &text.failed {
            Some(why) if text.seconds.is_none() => {
                println!("wasm     {layout:<8} {:>8.1} not measured: {why}", text.megabytes);
            }
            _ => println!(
                "wasm     {layout:<8} {:>8.1} memory grew by {:.1} MB",
                text.megabytes,
                text.grown / MB
            ),
        }
    }
    println!("tables open in {:?} ms", wasm.tables.iter().map(|ms| rounded(*ms)).collect::<Vec<_>>());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_figures_are_of_the_text_of_20_mb_in_many_files() {
        let timed = |layout: &str, bytes, seconds| Timed {
            target: "native",
            layout: layout.to_owned(),
            bytes,
            seconds,
        };
        let all = [timed("many", 1e7, 9.0), timed("one", 2e7, 9.0), timed("many", 2.0004e7, 2.0)];
        assert_eq!(speed(&all, "native").unwrap(), 10.0);
        assert!(speed(&all, "wasm").is_err());
    }

    #[test]
    fn of_openings_the_middle_counts() {
        assert_eq!(middle(&[3.0, 1.0, 2.0]), 2.0);
        assert_eq!(middle(&[4.0, 1.0, 2.0, 3.0]), 2.0);
        assert_eq!(middle(&[]), 0.0);
    }

    #[test]
    fn memory_is_counted_in_texts_beside_32_mb() {
        let peak = Native { what: "peak".into(), layout: "many".into(), bytes: 2e7, value: 9.2e7 };
        assert_eq!(beside(&peak), 3.0);
    }
}

//! `cargo xtask size`: what the page costs to fetch, against the budget.

use crate::workspace;
use anyhow::{Context, Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The budget, beside the workspace's manifest.
const BUDGET: &str = "size-budget.toml";

/// Endings of the files that the page fetches, besides `index.html`.
const OF_PAGE: [&str; 7] = [".js", ".css", ".wasm", ".mlb", ".mlb-map", ".woff2", ".txt"];

/// How the files begin that few readers fetch: the second program, for who saves a file of data, and the words of other
/// languages.
const ON_DEMAND: [&str; 3] = ["marchland-exporter", "export", "words-"];

/// Bytes of one file, or of all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Bytes {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints the table and what is left of the budget; fails above it.
pub fn run(arguments: &[String]) -> Result<()> {
    let json = match arguments {
        [] => None,
        [flag, file] if flag == "--json" => Some(Path::new(file)),
        _ => bail!("expected nothing or `--json FILE`, found `{}`", arguments.join(" ")),
    };
    let files = measure(&workspace::dist(), When::First)?;
    let later = measure(&workspace::dist(), When::OnDemand)?;
    let sum = sum(&files);
    print(&files, &sum);
    println!("fetched when a file of data or another language is asked for, and not in the sum:");
    for (name, bytes) in &later {
        println!("{:>10} {:>10} {:>10}  {name}", bytes.raw, bytes.gzip, bytes.brotli);
    }
    if let Some(file) = json {
        std::fs::write(file, to_json(&files, &sum))
            .with_context(|| format!("cannot write {}", file.display()))?;
    }
    let text = std::fs::read_to_string(workspace::root().join(BUDGET))
        .with_context(|| format!("cannot read {BUDGET}"))?;
    let budget = bytes_of(&text, "gzip_bytes")?;
    if sum.gzip > budget {
        bail!(
            "{BUDGET}: expected at most {budget} bytes of gzip in all, found {} ({} too many)",
            sum.gzip,
            sum.gzip - budget
        );
    }
    println!("budget: {} of {budget} bytes of gzip used, {} left", sum.gzip, budget - sum.gzip);
    Ok(())
}

fn measure(dist: &Path, when: When) -> Result<Vec<(String, Bytes)>> {
    if !dist.join("index.html").is_file() {
        bail!("expected the built page in {}, found none; run `cargo xtask build` first", dist.display());
    }
    let files = of_page(dist, when)?;
    let measured = files.into_iter().map(|file| {
        let content = std::fs::read(&file)?;
        let name = file.strip_prefix(dist).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        Ok((name, compressed(&content)?))
    });
    measured.collect()
}

/// Scripts and sheets of frames and of the worker.
const OF_FRAMES: [&str; 4] = ["embed.js", "embedded.js", "embedded.css", "worker.js"];

/// When a file of the page is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// With the page.
    First,
    /// When it is asked for.
    OnDemand,
    /// In a frame of another page, by that page, or by the worker.
    InFrames,
}

/// The files that are fetched then, sorted; documents, pictures and feeds beside the page are read without it, and a
/// frozen page is the same once more.
pub fn of_page(dist: &Path, when: When) -> Result<Vec<PathBuf>> {
    let is_wanted = |file: &PathBuf| {
        let path = file.strip_prefix(dist).unwrap_or(file);
        let name = path.to_string_lossy();
        let is_of_page = name == "index.html" || OF_PAGE.iter().any(|ending| name.ends_with(ending));
        let its = match &*name {
            name if ON_DEMAND.iter().any(|start| name.starts_with(start)) => When::OnDemand,
            name if OF_FRAMES.contains(&name) => When::InFrames,
            _ => When::First,
        };
        is_of_page && its == when && !path.starts_with("frozen")
    };
    Ok(workspace::files_under(dist, &|_| true)?.into_iter().filter(is_wanted).collect())
}

/// At the highest levels, as a file compressed once for many readers.
fn compressed(content: &[u8]) -> Result<Bytes> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(content)?;
    let mut brotli = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut &content[..], &mut brotli, &parameters)?;
    Ok(Bytes { raw: content.len(), gzip: gzip.finish()?.len(), brotli: brotli.len() })
}

fn sum(files: &[(String, Bytes)]) -> Bytes {
    files.iter().fold(Bytes::default(), |sum, (_, bytes)| Bytes {
        raw: sum.raw + bytes.raw,
        gzip: sum.gzip + bytes.gzip,
        brotli: sum.brotli + bytes.brotli,
    })
}

fn print(files: &[(String, Bytes)], sum: &Bytes) {
    let width = files.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    println!("{:>10} {:>10} {:>10}  file", "raw", "gzip -9", "brotli 11");
    let rule = "-".repeat(width);
    for (name, bytes) in files {
        println!("{:>10} {:>10} {:>10}  {name}", bytes.raw, bytes.gzip, bytes.brotli);
    }
    println!("{:->10} {:->10} {:->10}  {rule}", "", "", "");
    println!("{:>10} {:>10} {:>10}  in all", sum.raw, sum.gzip, sum.brotli);
}

fn to_json(files: &[(String, Bytes)], sum: &Bytes) -> String {
    let entry = |name: &str, bytes: &Bytes| serde_json::json!({ "file": name, "raw": bytes.raw, "gzip": bytes.gzip, "brotli": bytes.brotli });
    let files: Vec<_> = files.iter().map(|(name, bytes)| entry(name, bytes)).collect();
    format!("{:#}\n", serde_json::json!({ "files": files, "sum": entry("", sum) }))
}

fn bytes_of(text: &str, key: &str) -> Result<usize> {
    let table: toml::Table = text.parse().with_context(|| format!("{BUDGET} is not TOML"))?;
    let bytes =
        table.get(key).and_then(toml::Value::as_integer).and_then(|bytes| usize::try_from(bytes).ok());
    bytes.with_context(|| format!("{BUDGET}: expected `{key} = NUMBER`, found none"))
}

#[cfg(test)]
mod tests;

//! What a server needs beside the page: examples of its settings, a frozen copy of the page for embeds that must not
//! change, and files compressed beforehand.

use crate::page::tags::tags;
use crate::size::{When, of_page};
use crate::workspace;
use anyhow::{Context, Result};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use xxhash_rust::xxh3::xxh3_64;

/// The folder of frozen pages, each by the hash of its files.
const FROZEN: &str = "frozen";
/// Id of the link to the service worker, and its file.
const WORKER: [&str; 2] = ["worker", "worker.js"];
/// Settings of servers, copied beside the page.
const SETTINGS: [&str; 3] = ["_headers", ".htaccess", "nginx.conf"];
/// Smaller files are sent faster than they are unpacked.
const N_LEAST: usize = 1_000;
/// Endings of files that compression makes smaller.
const COMPRESSED: [&str; 11] =
    ["html", "css", "js", "wasm", "mlb", "mlb-map", "svg", "xml", "json", "txt", "webmanifest"];

fn dist() -> PathBuf {
    workspace::dist()
}

/// Where the frozen pages of earlier builds wait while the page is built anew.
fn kept() -> PathBuf {
    workspace::page_files().join(FROZEN)
}

/// Takes the frozen pages of earlier builds out of the folder, which is about to be replaced.
pub fn keep_frozen() -> Result<()> {
    let frozen = dist().join(FROZEN);
    if frozen.is_dir() && !kept().is_dir() {
        fs::create_dir_all(workspace::page_files())?;
        fs::rename(&frozen, kept()).with_context(|| format!("cannot move {}", frozen.display()))?;
    }
    Ok(())
}

/// Puts them back, and a copy of the page as it is beside them: an embed that points there stays as it is, whatever is
/// built later.
pub fn freeze() -> Result<()> {
    let frozen = dist().join(FROZEN);
    if kept().is_dir() {
        fs::rename(kept(), &frozen).with_context(|| format!("cannot move {}", frozen.display()))?;
    }
    let copy = self::frozen()?;
    if copy.is_dir() {
        fs::remove_dir_all(&copy)?;
    }
    for file in page_files()? {
        let to = copy.join(file.strip_prefix(dist())?);
        fs::create_dir_all(to.parent().context("a file in a folder")?)?;
        fs::copy(&file, &to).with_context(|| format!("cannot copy {}", file.display()))?;
    }
    // The page knows where it is, for frames that are to stay as they are.
    let name = copy.file_name().context("a folder with a name")?.to_string_lossy();
    let link = format!("<link id=\"frozen\" href=\"{FROZEN}/{name}/index.html\"></head>");
    let index = dist().join("index.html");
    let html = fs::read_to_string(&index)?;
    anyhow::ensure!(html.contains("</head>"), "index.html: expected `</head>`, found none");
    fs::write(&index, html.replacen("</head>", &link, 1))?;
    // It changes no more: no worker has to keep it.
    let index = copy.join("index.html");
    let html = fs::read_to_string(&index)?;
    let tag = tags(&html).into_iter().find(|tag| tag.value("id") == Some(WORKER[0]));
    let tag = tag.context("index.html: expected the link of the service worker, found none")?;
    fs::write(&index, [&html[..tag.start], &html[tag.end..]].concat())?;
    fs::remove_file(copy.join(WORKER[1]))?;
    Ok(())
}

/// Where the frozen copy of this build is, or will be: named by all that the page is made of but `index.html`, which
/// names the rest by their contents and is filled later.
pub fn frozen() -> Result<PathBuf> {
    let mut all = Vec::new();
    for when in [When::First, When::OnDemand, When::InFrames] {
        let files = of_page(&dist(), when)?;
        for file in files.iter().filter(|file| !file.ends_with("index.html") && !file.ends_with(WORKER[1])) {
            all.extend(fs::read(file).with_context(|| format!("cannot read {}", file.display()))?);
        }
    }
    Ok(dist().join(FROZEN).join(format!("{:016x}", xxh3_64(&all))))
}

/// The files of the page itself, without frozen ones.
fn page_files() -> Result<Vec<PathBuf>> {
    let frozen = dist().join(FROZEN);
    let all = workspace::files_under(&dist(), &|_| true)?;
    Ok(all.into_iter().filter(|file| !file.starts_with(&frozen)).collect())
}

/// Copies the settings of servers, then compresses every file that gets smaller by it.
pub fn finish() -> Result<()> {
    for name in SETTINGS {
        let from = workspace::root().join("deploy").join(name);
        fs::copy(&from, dist().join(name)).with_context(|| format!("cannot copy {}", from.display()))?;
    }
    write_worker()?;
    for file in workspace::files_under(&dist(), &|_| true)? {
        compress(&file)?;
    }
    Ok(())
}

/// A file of the page under the address that the page asks for it by: data has its version behind the name.
fn addressed(html: &str, name: String) -> String {
    let asked = tags(html).iter().find_map(|tag| {
        let href = tag.value("href")?.trim_start_matches("./");
        href.strip_prefix(name.as_str()).is_some_and(|rest| rest.starts_with('?')).then(|| href.to_owned())
    });
    asked.unwrap_or(name)
}

/// Writes the service worker: the files of the page, and a version made of all their bytes.
fn write_worker() -> Result<()> {
    let path = workspace::root().join("worker.js");
    let worker = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let files = [of_page(&dist(), When::First)?, of_page(&dist(), When::OnDemand)?].concat();
    let html = fs::read_to_string(dist().join("index.html"))?;
    let mut all = Vec::new();
    let mut names = Vec::new();
    for file in &files {
        let name = file.strip_prefix(dist())?.to_string_lossy().replace('\\', "/");
        all.extend_from_slice(name.as_bytes());
        all.extend_from_slice(&fs::read(file)?);
        names.push(addressed(&html, name));
    }
    let version = format!("const VERSION = \"{:016x}\";", xxh3_64(&all));
    let list = format!("const FILES = {};", serde_json::to_string(&names)?);
    for mark in ["const VERSION = \"\";", "const FILES = [];"] {
        anyhow::ensure!(worker.contains(mark), "worker.js: expected `{mark}`, found none");
    }
    let worker = worker.replace("const VERSION = \"\";", &version).replace("const FILES = [];", &list);
    fs::write(dist().join("worker.js"), worker)?;
    Ok(())
}

fn compress(file: &Path) -> Result<()> {
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    // Frozen pages of earlier builds are compressed already.
    if !COMPRESSED.contains(&ending) || file.with_file_name(format!("{name}.br")).is_file() {
        return Ok(());
    }
    let content = fs::read(file)?;
    if content.len() < N_LEAST {
        return Ok(());
    }
    // No name and no time stand in it: the same file always gives the same bytes.
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&content)?;
    let mut brotli = Vec::new();
    // A window no larger than the file, which is set up for every one.
    let window = content.len().next_power_of_two().ilog2().clamp(10, 22);
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: window as i32, ..Default::default() };
    brotli::BrotliCompress(&mut &content[..], &mut brotli, &parameters)?;
    for (ending, packed) in [("gz", gzip.finish()?), ("br", brotli)] {
        if packed.len() < content.len() {
            fs::write(file.with_file_name(format!("{name}.{ending}")), packed)?;
        }
    }
    Ok(())
}

//! The page built once more, in another folder and from nothing, which must give the same bytes; then a changed corpus
//! built over it, which must leave frozen copies as they are.

use crate::http::Server;
use crate::setup::{self, Need};
use crate::{deploy, process, workspace};
use anyhow::{Context as _, Result, ensure};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use xxhash_rust::xxh3::xxh3_64;

/// What no copy of the sources takes along.
const NOT_SOURCES: [&str; 5] = ["target", "dist", "node_modules", "test-results", ".git"];
/// The corpus of the copy gets another title, so that its file is another.
const TITLE: [&str; 2] = ["title = \"Along the Durand Line\"", "title = \"Another corpus\""];

/// Builds twice and compares; the page in dist/ is the first of the two builds.
pub(super) fn run() -> Result<()> {
    let copy = workspace::build_folder().join("again");
    if copy.is_dir() {
        fs::remove_dir_all(&copy).with_context(|| format!("cannot remove {}", copy.display()))?;
    }
    copy_sources(&copy)?;
    build(&copy)?;
    let (first, second) = (hashes(&workspace::dist())?, hashes(&copy.join("dist"))?);
    let other = first.iter().filter(|(path, hash)| second.get(*path) != Some(*hash)).map(|(path, _)| path);
    let more = second.keys().filter(|path| !first.contains_key(*path));
    let differing: Vec<&str> = other.chain(more).map(String::as_str).collect();
    ensure!(
        differing.is_empty(),
        "expected two builds to give equal files, found others: {}",
        differing.join(", ")
    );
    println!("two builds from nothing: {} files, all equal", first.len());
    frozen_stays(&copy)
}

/// Builds a changed corpus into the same folder, compares the frozen copy of before and opens it in a browser.
fn frozen_stays(copy: &Path) -> Result<()> {
    let frozen = copy.join("dist").join(deploy::frozen()?.strip_prefix(workspace::dist())?);
    let before = hashes_under(&frozen)?;
    ensure!(!before.is_empty(), "expected the frozen copy of the build in {}, found none", frozen.display());
    let manifest = copy.join("seeds/corpus.toml");
    let text = fs::read_to_string(&manifest)?;
    ensure!(text.contains(TITLE[0]), "seeds/corpus.toml: expected `{}`, found none", TITLE[0]);
    fs::write(&manifest, text.replacen(TITLE[0], TITLE[1], 1))?;
    build(copy)?;
    ensure!(before == hashes_under(&frozen)?, "expected {} to stay as it was", frozen.display());
    println!("a changed corpus built over it: {} frozen files, all as before", before.len());
    let tools = setup::prepare(&[Need::NodePackages, Need::Browser])?;
    let server = Server::bind(0)?;
    let address = server.address();
    let served = copy.join("dist");
    let name = frozen.file_name().context("a folder with a name")?.to_string_lossy().into_owned();
    std::thread::spawn(move || server.serve(&served));
    let folder = workspace::e2e();
    let mut command = process::command("node");
    command.current_dir(&folder).arg(folder.join("node_modules/@playwright/test/cli.js")).arg("test");
    command
        .env("MARCHLAND_URL", address)
        .env("MARCHLAND_FROZEN", name)
        .env("MARCHLAND_CHROMIUM", tools.browser.context("expected a browser, found none")?);
    process::run(&mut command)
}

/// This program, as one of the copy.
fn build(copy: &Path) -> Result<()> {
    let program = std::env::current_exe().context("cannot find this program")?;
    let mut command = process::command(program);
    command
        .current_dir(copy)
        .arg("build")
        .env("CARGO_MANIFEST_DIR", copy.join("xtask"))
        .env("CARGO_TARGET_DIR", copy.join("target"));
    process::run(&mut command).context("the page could not be built in another folder")
}

fn copy_sources(to: &Path) -> Result<()> {
    let root = workspace::root();
    let is_source = |folder: &Path| {
        folder.file_name().and_then(|name| name.to_str()).is_some_and(|name| !NOT_SOURCES.contains(&name))
    };
    for file in workspace::files_under(&root, &is_source)? {
        let copy = to.join(file.strip_prefix(&root)?);
        fs::create_dir_all(copy.parent().context("a file in a folder")?)?;
        fs::copy(&file, &copy).with_context(|| format!("cannot copy {}", file.display()))?;
    }
    Ok(())
}

/// The files of a built page by their paths, without frozen copies of other builds and the page as one file, which not
/// every build writes.
fn hashes(dist: &Path) -> Result<BTreeMap<String, u64>> {
    let mut all = hashes_under(dist)?;
    let own = deploy::frozen()?.strip_prefix(workspace::dist())?.to_string_lossy().replace('\\', "/");
    all.retain(|path, _| {
        let is_other = path.starts_with("frozen/") && !path.starts_with(&own);
        !is_other && !path.starts_with("marchland.html")
    });
    Ok(all)
}

fn hashes_under(folder: &Path) -> Result<BTreeMap<String, u64>> {
    let files: Vec<PathBuf> = workspace::files_under(folder, &|_| true)?;
    let hash = |file: PathBuf| {
        let name = file.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
        Ok((name, xxh3_64(&fs::read(&file)?)))
    };
    files.into_iter().map(hash).collect()
}

//! A Chromium for the end-to-end tests.
//!
//! Order: `MARCHLAND_CHROMIUM`, PATH, one that Playwright has in its per-user cache, Debian's package when this
//! is root's Debian, Playwright's own download. sudo is never called.

use super::Step;
use crate::{process, workspace};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const APT_LIMIT: Duration = Duration::from_mins(15);
const DOWNLOAD_LIMIT: Duration = Duration::from_mins(5);

/// Finds or installs a browser. Needs the npm packages.
pub fn ensure(step: &Step) -> Result<PathBuf> {
    if let Some(set) = std::env::var_os("MARCHLAND_CHROMIUM").filter(|set| !set.is_empty()).map(PathBuf::from)
    {
        if !set.is_file() {
            bail!("MARCHLAND_CHROMIUM: expected the path of a Chromium, found `{}`", set.display());
        }
        step.say(&format!("browser: {} (MARCHLAND_CHROMIUM)", set.display()));
        return Ok(set);
    }
    if let Some(found) = on_path().or_else(of_playwright) {
        step.say(&format!("browser: {}", found.display()));
        return Ok(found);
    }
    if is_root() && process::on_path("apt-get").is_some() {
        step.say("installing Chromium with apt-get, about 2 minutes …");
        match apt_install() {
            Ok(()) => {
                if let Some(found) = on_path() {
                    return Ok(found);
                }
            }
            Err(error) => println!("      apt-get gave no Chromium: {error:#}"),
        }
    }
    step.say("downloading Chromium with Playwright, about 2 minutes …");
    if let Err(error) = playwright_install() {
        println!("      Playwright gave no Chromium: {error:#}");
    }
    of_playwright().context(
        "the end-to-end tests need a Chromium and none was found; install one (Debian: `apt-get install chromium` \
         as root; elsewhere Chrome or Chromium from your system's packages), or set MARCHLAND_CHROMIUM to its path",
    )
}

fn on_path() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| process::on_path(name))
}

/// The browser that this version of Playwright would start, when it is there.
fn of_playwright() -> Option<PathBuf> {
    let script = "process.stdout.write(require('@playwright/test').chromium.executablePath())";
    let printed = process::output(node().args(["-e", script])).ok()?;
    Some(PathBuf::from(printed.trim())).filter(|path| path.is_file())
}

fn apt_install() -> Result<()> {
    let apt = |arguments: &[&str], what: &str| {
        let mut command = process::command("apt-get");
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        process::run_long(&mut command, what, APT_LIMIT)
    };
    apt(&["update", "-q"], "apt-get update")?;
    apt(
        &["install", "-y", "-q", "--no-install-recommends", "chromium", "fonts-liberation"],
        "apt-get install chromium",
    )
}

fn playwright_install() -> Result<()> {
    let cli = workspace::e2e().join("node_modules/@playwright/test/cli.js");
    process::run_long(node().arg(cli).args(["install", "chromium"]), "playwright install", DOWNLOAD_LIMIT)
}

fn node() -> Command {
    let mut command = process::command("node");
    command.current_dir(workspace::e2e());
    command
}

/// Whether this is the system's root. Asked of the file system, which needs neither libc nor a program.
fn is_root() -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        Path::new("/proc/self").metadata().is_ok_and(|data| data.uid() == 0)
    }
    #[cfg(not(unix))]
    {
        let _ = Path::new("");
        false
    }
}

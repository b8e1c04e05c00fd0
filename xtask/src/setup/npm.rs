//! npm packages, as the lock of their folder says: those of the end-to-end tests, those that are measured.

use super::Step;
use crate::{process, workspace};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::time::Duration;
use xxhash_rust::xxh3::xxh3_64;

const LIMIT: Duration = Duration::from_mins(10);

/// npm, or what to do without it.
pub fn program() -> Result<PathBuf> {
    let found = process::on_path("node").and_then(|_| process::on_path("npm"));
    found.context(
        "expected Node.js 20 or later with npm on PATH, found none; install it (Debian: `apt-get install nodejs npm`) \
         and run this again",
    )
}

/// Installs the packages of a folder unless the ones present are of its lock.
pub fn ensure(step: &Step, folder: &Path, what: &str) -> Result<()> {
    let lock = folder.join("package-lock.json");
    let lock = std::fs::read(&lock).with_context(|| format!("cannot read {}", workspace::shown(&lock)))?;
    let modules = folder.join("node_modules");
    // Inside the folder it vouches for: removing the packages removes it.
    let stamp = modules.join(".marchland-lock");
    let wanted = format!("{:016x}", xxh3_64(&lock));
    if std::fs::read_to_string(&stamp).is_ok_and(|present| present == wanted) {
        step.say(&format!("{what}: present"));
        return Ok(());
    }
    let npm = program()?;
    step.say(&format!("installing the {what} from npm, some seconds …"));
    let mut command = process::command(npm);
    command
        .args(["ci", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"])
        .current_dir(folder);
    // The browser is chosen in a step of its own.
    command.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    process::run_long(&mut command, "npm ci", LIMIT)
        .context("the packages could not be installed; they need the npm registry once")?;
    std::fs::write(&stamp, wanted)?;
    Ok(())
}

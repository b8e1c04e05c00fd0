//! The per-user cache of tools, shared by all clones: one folder per name and version.
//!
//! A tool is installed into a folder beside its place and renamed when it is whole: what is in its place is
//! complete, however many installations ran at once or were interrupted.

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Unfinished folders older than this belong to nobody.
const ABANDONED: Duration = Duration::from_hours(24);

/// The cache: `MARCHLAND_CACHE`, or `marchland` in the user's cache folder.
pub fn root() -> PathBuf {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = || set("HOME").or_else(|| set("USERPROFILE")).unwrap_or_else(|| PathBuf::from("."));
    set("MARCHLAND_CACHE").unwrap_or_else(|| {
        let caches = set("XDG_CACHE_HOME").or_else(|| set("LOCALAPPDATA")).unwrap_or_else(|| {
            if cfg!(target_os = "macos") { home().join("Library/Caches") } else { home().join(".cache") }
        });
        caches.join("marchland")
    })
}

/// Where a tool of this name and version is, or will be.
pub fn folder(name: &str, version: &str) -> PathBuf {
    root().join("tools").join(format!("{name}-{version}"))
}

/// Fills a tool's folder by `fill` and moves it into place. When another clone was faster, its folder stays.
pub fn install(place: &Path, fill: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let (Some(tools), Some(name)) = (place.parent(), place.file_name().and_then(|name| name.to_str())) else {
        bail!("expected a folder for a tool, found {}", place.display());
    };
    std::fs::create_dir_all(tools)
        .with_context(|| format!("cannot make the tools' cache {}", tools.display()))?;
    sweep(tools);
    let unfinished = tools.join(format!(".{name}.{}", std::process::id()));
    std::fs::create_dir_all(&unfinished)?;
    let done = fill(&unfinished).and_then(|()| settle(&unfinished, place));
    if done.is_err() && unfinished.exists() {
        // The first error is the one to report.
        std::fs::remove_dir_all(&unfinished).ok();
    }
    done
}

fn settle(unfinished: &Path, place: &Path) -> Result<()> {
    match std::fs::rename(unfinished, place) {
        Err(_) if place.is_dir() => Ok(std::fs::remove_dir_all(unfinished)?),
        renamed => renamed.with_context(|| format!("cannot move the installed tool to {}", place.display())),
    }
}

/// Removes what interrupted installations left long ago. Best effort: it only saves space.
fn sweep(tools: &Path) {
    for entry in std::fs::read_dir(tools).into_iter().flatten().flatten() {
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        let age =
            entry.metadata().ok().and_then(|data| data.modified().ok()).and_then(|at| at.elapsed().ok());
        if hidden && age.is_some_and(|age| age > ABANDONED) {
            std::fs::remove_dir_all(entry.path()).ok();
        }
    }
}

#[cfg(test)]
mod tests;

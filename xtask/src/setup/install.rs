//! Installing the tools that build the page.

use super::{Step, cache, exe};
use crate::process;
use crate::workspace;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// The version that Trunk.toml asks for.
const TRUNK: &str = "0.21.14";

/// The npm package that carries wasm-opt; its major number is the `wasm_opt` version in Trunk.toml.
const BINARYEN: &str = "132.0.0";

/// The npm package that shortens scripts.
const ESBUILD: &str = "0.28.2";

const TARGET: &str = "wasm32-unknown-unknown";

/// How long a package from npm may take.
const NPM_LIMIT: Duration = Duration::from_mins(10);

/// The standard library for wasm; rust-toolchain.toml names it, so that rustup usually has brought it.
pub(super) fn wasm_target(step: &Step) -> Result<()> {
    let library =
        process::output(process::command("rustc").args(["--print", "target-libdir", "--target", TARGET]))?;
    if Path::new(library.trim()).is_dir() {
        step.say(&format!("target {TARGET}: present"));
        return Ok(());
    }
    step.say(&format!("adding the target {TARGET} with rustup, some seconds …"));
    process::run(process::command("rustup").args(["target", "add", TARGET])).with_context(|| {
        format!(
            "the Rust target {TARGET} is missing; add it by `rustup target add {TARGET}`, or install your \
                 distribution's package of it (Debian: libstd-rust-dev-wasm32)"
        )
    })
}

/// The source of the standard library, which the page is built with (see [`crate::build`]).
pub(super) fn library_source(step: &Step) -> Result<()> {
    let root = process::output(process::command("rustc").args(["--print", "sysroot"]))?;
    if Path::new(root.trim()).join("lib/rustlib/src/rust/library/Cargo.lock").is_file() {
        step.say("source of the standard library: present");
        return Ok(());
    }
    step.say("adding the source of the standard library with rustup, some seconds …");
    process::run(process::command("rustup").args(["component", "add", "rust-src"])).context(
        "the source of Rust's standard library is missing; add it by `rustup component add rust-src`, or \
         install your distribution's package of it (Debian: rust-src)",
    )
}

/// Trunk. Without it there is no page.
pub(super) fn trunk(step: &Step) -> Result<Option<PathBuf>> {
    let tool = CargoTool { package: "trunk", programs: &["trunk"], version: TRUNK.to_owned(), locked: true };
    match tool.find(step) {
        Found::OnPath => Ok(None),
        Found::Cached(folder) => Ok(Some(folder)),
        Found::Nowhere => tool.install(step).map(Some).with_context(|| {
            format!("Trunk {TRUNK} could not be installed; with a network, `cargo install --locked trunk --version {TRUNK}` \
                     does the same")
        }),
    }
}

/// wasm-bindgen: exactly the version whose code is in the page, or it refuses the page's wasm.
pub(super) fn wasm_bindgen(step: &Step) -> Result<Option<PathBuf>> {
    let tool = CargoTool {
        package: "wasm-bindgen",
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        version: workspace::locked_version("wasm-bindgen")?,
        // Its lock file names versions that newer compilers refuse.
        locked: false,
    };
    match tool.find(step) {
        Found::OnPath => Ok(None),
        Found::Cached(folder) => Ok(Some(folder)),
        Found::Nowhere => Ok(left_to_trunk("wasm-bindgen", tool.install(step))),
    }
}

/// wasm-opt, from the npm package that carries it as wasm: it runs wherever Node.js runs.
pub(super) fn wasm_opt(step: &Step) -> Option<PathBuf> {
    let version = BINARYEN.split('.').next().unwrap_or(BINARYEN);
    if process::on_path("wasm-opt").is_some_and(|program| has_version(&program, version)) {
        step.say(&format!("wasm-opt {version}: on PATH"));
        return None;
    }
    let place = cache::folder("binaryen", BINARYEN);
    let bin = place.join("bin");
    if has_version(&bin.join(launcher_name()), version) {
        step.say(&format!("wasm-opt {version}: {}", bin.display()));
        return Some(bin);
    }
    step.say(&format!("installing wasm-opt {version} (binaryen {BINARYEN}) from npm, about half a minute …"));
    let installed = cache::install(&place, |folder| {
        npm_install(&format!("binaryen@{BINARYEN}"), folder)?;
        write_launcher(&folder.join("bin"))?;
        if !has_version(&folder.join("bin").join(launcher_name()), version) {
            bail!(
                "expected wasm-opt {version} in binaryen {BINARYEN}, found another or one that does not start"
            );
        }
        Ok(())
    });
    left_to_trunk("wasm-opt", installed.map(|()| bin))
}

/// esbuild, from npm. Without it the page's scripts are longer than they need be.
pub(super) fn esbuild(step: &Step) -> Option<PathBuf> {
    let place = cache::folder("esbuild", ESBUILD);
    let bin = place.join("node_modules").join(".bin");
    let program = |bin: &Path| bin.join(if cfg!(windows) { "esbuild.cmd" } else { "esbuild" });
    if has_version(&program(&bin), ESBUILD) {
        step.say(&format!("esbuild {ESBUILD}: {}", bin.display()));
        return Some(bin);
    }
    step.say(&format!("installing esbuild {ESBUILD} from npm, some seconds …"));
    let installed = cache::install(&place, |folder| {
        npm_install(&format!("esbuild@{ESBUILD}"), folder)?;
        if !has_version(&program(&folder.join("node_modules").join(".bin")), ESBUILD) {
            bail!("expected esbuild {ESBUILD}, found another or one that does not start");
        }
        Ok(())
    });
    let told = |error: &anyhow::Error| {
        println!("      esbuild could not be installed: {error:#}");
        println!("      the page works without it and is some kilobytes larger");
    };
    installed.inspect_err(told).ok().map(|()| bin)
}

fn npm_install(package: &str, folder: &Path) -> Result<()> {
    let mut command = process::command(super::npm::program()?);
    command.args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--no-save", "--prefix"]);
    command.arg(folder).arg(package).current_dir(folder);
    process::run_long(&mut command, &format!("npm install {package}"), NPM_LIMIT)
}

/// A tool that Trunk can fetch by itself is not worth a failure.
fn left_to_trunk(name: &str, installed: Result<PathBuf>) -> Option<PathBuf> {
    installed
        .inspect_err(|error| {
            println!("      {name} could not be installed: {error:#}");
            println!("      left to Trunk, which downloads a release of its own when it needs it");
        })
        .ok()
}

fn launcher_name() -> &'static str {
    if cfg!(windows) { "wasm-opt.cmd" } else { "wasm-opt" }
}

/// A program that runs the package's script with Node.js, found beside it wherever the folder is moved.
fn write_launcher(bin: &Path) -> Result<()> {
    std::fs::create_dir_all(bin)?;
    let launcher = bin.join(launcher_name());
    let text = if cfg!(windows) {
        "@node \"%~dp0..\\node_modules\\binaryen\\bin\\wasm-opt\" %*\r\n"
    } else {
        "#!/bin/sh\nexec node \"$(dirname \"$0\")/../node_modules/binaryen/bin/wasm-opt\" \"$@\"\n"
    };
    std::fs::write(&launcher, text)?;
    #[cfg(unix)]
    std::fs::set_permissions(&launcher, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
    Ok(())
}

/// A tool from crates.io.
struct CargoTool {
    /// Name in the cache; wasm-bindgen's package is called after its command line.
    package: &'static str,
    programs: &'static [&'static str],
    version: String,
    locked: bool,
}

enum Found {
    OnPath,
    Cached(PathBuf),
    Nowhere,
}

impl CargoTool {
    fn find(&self, step: &Step) -> Found {
        let Self { package, version, .. } = self;
        let all = |find: &dyn Fn(&str) -> Option<PathBuf>| {
            self.programs.iter().all(|name| find(name).is_some_and(|program| has_version(&program, version)))
        };
        if all(&process::on_path) {
            step.say(&format!("{package} {version}: on PATH"));
            return Found::OnPath;
        }
        let bin = cache::folder(package, version).join("bin");
        if all(&|name| Some(bin.join(exe(name)))) {
            step.say(&format!("{package} {version}: {}", bin.display()));
            return Found::Cached(bin);
        }
        Found::Nowhere
    }

    fn install(&self, step: &Step) -> Result<PathBuf> {
        let Self { package, version, .. } = self;
        step.say(&format!("installing {package} {version} from crates.io, about 6 minutes …"));
        let place = cache::folder(package, version);
        // Kept until it has worked, so that an interrupted build goes on where it was.
        let build = workspace::build_folder().join("tools").join(format!("{package}-{version}"));
        let name = if *package == "wasm-bindgen" { "wasm-bindgen-cli" } else { package };
        cache::install(&place, |folder| {
            let mut command = process::cargo();
            command.args(["install", name, "--version", version, "--no-track", "--root"]).arg(folder);
            if self.locked {
                command.arg("--locked");
            }
            command.env("CARGO_TARGET_DIR", &build).env_remove("RUSTFLAGS");
            // Cargo advises to add the folder to PATH, which here is not the reader's task.
            command.env("PATH", process::path_with(&[folder.join("bin")])?);
            process::run(&mut command)
        })?;
        // Only space is lost when it cannot be removed.
        std::fs::remove_dir_all(&build).ok();
        Ok(place.join("bin"))
    }
}

/// Whether a program starts and names this version among the words it prints.
fn has_version(program: &Path, version: &str) -> bool {
    let printed = program.is_file().then(|| process::output(Command::new(program).arg("--version")));
    printed.and_then(Result::ok).is_some_and(|text| text.split_whitespace().any(|word| word == version))
}

#[cfg(test)]
mod tests;

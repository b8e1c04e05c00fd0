//! `cargo xtask build`: the page, optimised, in `dist/`.

use crate::setup::{self, Tools};
use crate::{deploy, process, single, workspace};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use std::process::Command;

/// Sets up what is missing and builds.
pub fn run(arguments: &[String]) -> Result<()> {
    let (mut address, mut is_single) = (None, false);
    let mut rest = arguments;
    loop {
        rest = match rest {
            [] => break,
            [flag, known, rest @ ..] if flag == "--address" => {
                address = Some(known.as_str());
                rest
            }
            [flag, rest @ ..] if flag == "--single-file" => {
                is_single = true;
                rest
            }
            _ => bail!("expected `--address URL` or `--single-file`, found `{}`", rest.join(" ")),
        };
    }
    page(&setup::prepare(setup::PAGE)?, address)?;
    println!("built {}", workspace::dist().display());
    if is_single {
        println!("built {}", single::write(&deploy::frozen()?)?.display());
    }
    Ok(())
}

/// Builds the page with tools that are ready; `address` is where it will be, when that is known.
pub fn page(tools: &Tools, address: Option<&str>) -> Result<()> {
    println!("building the page: corpus, wasm (the first time some minutes), wasm-bindgen, wasm-opt …");
    let mut command = trunk(tools)?;
    command.args(["--log", "warn", "build", "--release"]);
    for (name, value) in SMALL_LIBRARY {
        command.env(name, value);
    }
    let flags = [SMALL_CODE, &remapped(&homes())].join(" ");
    deploy::keep_frozen()?;
    let built = process::run(command.env(WASM_FLAGS, flags));
    built.context("the page could not be built; the reason is above")?;
    deploy::freeze()?;
    site(address)?;
    deploy::finish()
}

/// Writes the documents that are read without the program beside the page.
fn site(address: Option<&str>) -> Result<()> {
    let dist = workspace::dist();
    let mut command = process::command("cargo");
    command.args(["run", "--quiet", "--package", "marchland-cli", "--", "site"]);
    command.arg(dist.join("corpus.mlb")).arg("--page").arg(&dist);
    if let Some(address) = address {
        command.args(["--address", address]);
    }
    process::run(&mut command)
        .context("the documents beside the page could not be written; the reason is above")
}

/// Cargo's variable for flags of the page's target alone.
const WASM_FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Compiles the standard library with the page, for size. The compiler calls that unstable, so it is told to allow
/// it; its version is pinned. Every hook in Trunk.toml takes these variables away again.
const SMALL_LIBRARY: [(&str, &str); 3] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
];

/// A panic of the page is a trap and nothing else: no words are carried for what should not happen. `boot.js` sees
/// the trap and says so. What it saves stands in docs/design.md.
///
/// The stack, below all data, takes half of what it is given by default: an address of data is then a number of three
/// bytes in the code, not four.
const SMALL_CODE: &str = "-Cpanic=immediate-abort -Zunstable-options -Zlocation-detail=none -Zfmt-debug=none \
                          -Clink-arg=-zstack-size=524288";

/// Folders whose names no file of the page should tell, each with the name that stands for it.
fn homes() -> Vec<(PathBuf, &'static str)> {
    let home = |name: &str, folder: &str| {
        let user = || std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE"));
        std::env::var_os(name).map(PathBuf::from).or_else(|| Some(PathBuf::from(user()?).join(folder)))
    };
    let found = [(home("CARGO_HOME", ".cargo"), "cargo"), (home("RUSTUP_HOME", ".rustup"), "rustup")];
    let mut homes: Vec<(PathBuf, &str)> =
        found.into_iter().filter_map(|(home, name)| Some((home?, name))).collect();
    homes.push((workspace::root(), "marchland"));
    homes
}

/// Flags that put names in the place of folders: what panics say of places in the code is then the same
/// wherever the page is built, and so is the page.
fn remapped(homes: &[(PathBuf, &str)]) -> String {
    let flag = |(home, name): &(PathBuf, &str)| format!("--remap-path-prefix={}={name}", home.display());
    // Cargo splits the variable at spaces: a folder with one in its name keeps its name.
    let whole = homes.iter().filter(|(home, _)| !home.to_string_lossy().contains(' '));
    whole.map(flag).collect::<Vec<_>>().join(" ")
}

/// Trunk with its tools on PATH, in an environment that it understands.
pub fn trunk(tools: &Tools) -> Result<Command> {
    // The hooks write here.
    std::fs::create_dir_all(workspace::page_files())?;
    let mut command = process::command(tools.find("trunk")?);
    tools.lend(&mut command)?;
    // Trunk reads the convention's variable as a flag and refuses its usual value `1`.
    if std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        command.env("NO_COLOR", "true");
    } else {
        command.env_remove("NO_COLOR");
    }
    command.env("TRUNK_SKIP_VERSION_CHECK", "true");
    // What this command's own cargo run has set is not meant for the builds inside.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text == "CARGO_MANIFEST_DIR" || text == "CARGO_MANIFEST_PATH" {
            command.env_remove(&name);
        }
    }
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_get_names() {
        let homes = [(PathBuf::from("/a/b"), "cargo"), (PathBuf::from("/c d"), "marchland")];
        assert_eq!(remapped(&homes), "--remap-path-prefix=/a/b=cargo");
    }
}

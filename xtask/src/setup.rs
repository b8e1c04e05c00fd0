//! What a command needs before it can work, found or installed.
//!
//! Order for each tool: a matching version on PATH, the per-user cache, the registry. Nothing is installed
//! system-wide but Debian's Chromium, and that only for root.

pub mod browser;
pub mod cache;
mod install;
pub mod npm;

use crate::{process, workspace};
use anyhow::{Context, Result};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

/// Something a command cannot work without.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// The standard library for wasm.
    WasmTarget,
    /// The source of the standard library.
    LibrarySource,
    /// The bundler of the page.
    Trunk,
    /// wasm-bindgen and its test runner, of the version in Cargo.lock.
    WasmBindgen,
    /// The optimiser of wasm.
    WasmOpt,
    /// esbuild, which shortens the scripts.
    Esbuild,
    /// Packages of the end-to-end tests.
    NodePackages,
    /// Packages that are measured beside ours.
    Peers,
    /// A Chromium for the end-to-end tests.
    Browser,
}

/// What building the page needs.
pub const PAGE: &[Need] =
    &[Need::WasmTarget, Need::LibrarySource, Need::Trunk, Need::WasmBindgen, Need::WasmOpt, Need::Esbuild];

/// The tools found, in a form that commands can be given.
#[derive(Default)]
pub struct Tools {
    folders: Vec<PathBuf>,
    /// The browser, when one was needed.
    pub browser: Option<PathBuf>,
}

impl Tools {
    /// Puts the tools first on a command's PATH.
    pub fn lend<'a>(&self, command: &'a mut Command) -> Result<&'a mut Command> {
        Ok(command.env("PATH", self.path()?))
    }

    /// The full path of a tool that was prepared.
    pub fn find(&self, program: &str) -> Result<PathBuf> {
        let cached = self.folders.iter().map(|folder| folder.join(exe(program))).find(|path| path.is_file());
        cached
            .or_else(|| process::on_path(program))
            .with_context(|| format!("expected `{program}` among the prepared tools, found none"))
    }

    fn path(&self) -> Result<OsString> {
        process::path_with(&self.folders)
    }
}

/// Finds or installs each, one numbered line per step.
pub fn prepare(needs: &[Need]) -> Result<Tools> {
    let mut tools = Tools::default();
    for (index, need) in needs.iter().enumerate() {
        let step = Step { number: index + 1, total: needs.len() };
        match need {
            Need::WasmTarget => install::wasm_target(&step)?,
            Need::LibrarySource => install::library_source(&step)?,
            Need::Trunk => tools.folders.extend(install::trunk(&step)?),
            Need::WasmBindgen => tools.folders.extend(install::wasm_bindgen(&step)?),
            Need::WasmOpt => tools.folders.extend(install::wasm_opt(&step)),
            Need::Esbuild => tools.folders.extend(install::esbuild(&step)),
            Need::NodePackages => npm::ensure(&step, &workspace::e2e(), "packages of the end-to-end tests")?,
            Need::Peers => npm::ensure(&step, &workspace::peers(), "packages to measure beside ours")?,
            Need::Browser => tools.browser = Some(browser::ensure(&step)?),
        }
    }
    Ok(tools)
}

/// One of the numbered steps of the set-up.
pub struct Step {
    number: usize,
    total: usize,
}

impl Step {
    /// Says what is going on in this step.
    pub fn say(&self, what: &str) {
        println!("[{}/{}] {what}", self.number, self.total);
    }
}

/// A program's file name on this system.
pub fn exe(program: &str) -> String {
    format!("{program}{}", std::env::consts::EXE_SUFFIX)
}

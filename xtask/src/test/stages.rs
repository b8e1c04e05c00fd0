//! The stages of `cargo xtask test`, in their order.

use crate::http::Server;
use crate::setup::{self, Need, Tools};
use crate::{build, deploy, process, single, size, tidy, workspace};
use anyhow::{Context as _, Result};

/// Groups that can be run alone.
pub(super) const GROUPS: [&str; 5] = ["lint", "native", "wasm", "e2e", "again"];

/// The packages that the host builds.
pub(super) const NATIVE: [&str; 5] =
    ["--workspace", "--exclude", "marchland-app", "--exclude", "marchland-tests-wasm"];

/// The packages of the browser.
const WASM: [&str; 6] =
    ["--package", "marchland-app", "--package", "marchland-tests-wasm", "--target", "wasm32-unknown-unknown"];

/// One thing that must hold.
pub(super) struct Stage {
    /// As the summary names it.
    pub(super) name: &'static str,
    /// The group it is also part of; most belong to one.
    group: Option<&'static str>,
    /// Does it.
    pub(super) run: fn(&mut Context<'_>) -> Result<()>,
}

impl Stage {
    pub(super) fn in_group(&self, group: &str) -> bool {
        self.group == Some(group)
    }
}

#[rustfmt::skip]
pub(super) const STAGES: &[Stage] = &[
    Stage { name: "format", group: Some("lint"), run: format },
    Stage { name: "tidy", group: Some("lint"), run: |_| tidy::run(&[]) },
    Stage { name: "clippy", group: Some("lint"), run: clippy },
    Stage { name: "native tests", group: Some("native"), run: native },
    Stage { name: "tests of the app", group: Some("native"), run: app },
    Stage { name: "clippy for wasm", group: Some("lint"), run: clippy_wasm },
    Stage { name: "wasm tests", group: Some("wasm"), run: wasm },
    Stage { name: "build of the page", group: Some("e2e"), run: |_| page() },
    Stage { name: "end-to-end tests", group: Some("e2e"), run: e2e },
    Stage { name: "size", group: None, run: |_| size::run(&[]) },
    Stage { name: "built again", group: Some("again"), run: |_| super::again::run() },
];

/// What one run shares between its stages.
pub(super) struct Context<'a> {
    /// Arguments for the group's test program.
    pub(super) extra: &'a [String],
}

/// The page, also as one file.
fn page() -> Result<()> {
    build::page(&setup::prepare(setup::PAGE)?, None)?;
    single::write(&deploy::frozen()?).map(|_| ())
}

fn format(_: &mut Context<'_>) -> Result<()> {
    process::run(process::cargo().args(["fmt", "--all", "--check"]))
        .context("`cargo fmt --all` puts it right")
}

fn clippy(_: &mut Context<'_>) -> Result<()> {
    process::run(process::cargo().arg("clippy").args(NATIVE).args(["--all-targets", "--", "-D", "warnings"]))
}

fn clippy_wasm(_: &mut Context<'_>) -> Result<()> {
    setup::prepare(&[Need::WasmTarget])?;
    process::run(process::cargo().arg("clippy").args(WASM).args(["--all-targets", "--", "-D", "warnings"]))
}

fn native(context: &mut Context<'_>) -> Result<()> {
    process::run(super::native_tests().args(context.extra))
}

/// What the app decides without a browser. Apart, so that the other packages' tests never compile Leptos.
fn app(context: &mut Context<'_>) -> Result<()> {
    process::run(process::cargo().args(["test", "--package", "marchland-app", "--lib"]).args(context.extra))
}

/// The same code as wasm, in Node.js: no browser is needed for what does not draw.
fn wasm(context: &mut Context<'_>) -> Result<()> {
    setup::npm::program()?;
    let tools = setup::prepare(&[Need::WasmTarget, Need::WasmBindgen])?;
    let mut command = process::cargo();
    command.args(["test", "--package", "marchland-tests-wasm", "--target", "wasm32-unknown-unknown"]);
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", tools.find("wasm-bindgen-test-runner")?);
    process::run(command.args(context.extra))
}

/// Playwright against the page in dist/, served from this process on a free port.
fn e2e(context: &mut Context<'_>) -> Result<()> {
    let Tools { browser, .. } = setup::prepare(&[Need::NodePackages, Need::Browser])?;
    let server = Server::bind(0)?;
    let address = server.address();
    std::thread::spawn(move || server.serve(&workspace::dist()));
    let folder = workspace::e2e();
    let mut command = process::command("node");
    command.current_dir(&folder).arg(folder.join("node_modules/@playwright/test/cli.js")).arg("test");
    command
        .env("MARCHLAND_URL", address)
        .env("MARCHLAND_CHROMIUM", browser.context("expected a browser, found none")?);
    process::run(command.args(context.extra))
}

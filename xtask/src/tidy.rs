//! `cargo xtask tidy`: rules of the code base that no compiler checks.

mod documents;
mod edges;
mod sources;

use crate::workspace;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};

/// One breach of a rule, where it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Finding {
    path: String,
    line: usize,
    expected: String,
    found: String,
}

/// Prints every finding; fails when there is one.
pub fn run(arguments: &[String]) -> Result<()> {
    if let Some(unknown) = arguments.first() {
        bail!("`tidy` takes no arguments, found `{unknown}`");
    }
    let files = project_files()?;
    let mut findings = edges::check()?;
    findings.extend(sources::check(&files)?);
    findings.extend(documents::check(&files)?);
    findings.sort();
    for Finding { path, line, expected, found } in &findings {
        eprintln!("{path}:{line}: expected {expected}, found {found}");
    }
    if findings.is_empty() {
        println!("tidy: {} files, nothing found", files.len());
        return Ok(());
    }
    bail!("tidy: expected no findings, found {}", findings.len())
}

/// Every file that people write; not what is built, fetched or generated.
fn project_files() -> Result<Vec<PathBuf>> {
    const OUTSIDE: [&str; 6] =
        [".git", "dist", "node_modules", "playwright-report", "target", "test-results"];
    let enter = |folder: &Path| !OUTSIDE.iter().any(|name| folder.ends_with(name));
    workspace::files_under(&workspace::root(), &enter)
}

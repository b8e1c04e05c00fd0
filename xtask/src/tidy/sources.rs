//! Sources: not too long, with a head, and the browser named only where it may be.

use super::{Finding, edges};
use crate::workspace;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

/// Lines above which a source file is refused.
const MAX_LINES: usize = 600;

/// Files that may be longer, each with its reason.
const EXCEPTIONS: &str = "xtask/size-exceptions.toml";

/// Folders of the app that may name the browser.
const BROWSER: [&str; 3] = ["src/canvas/", "src/document/", "src/platform/"];

/// Checks every source among the files.
pub(super) fn check(files: &[PathBuf]) -> Result<Vec<Finding>> {
    let list = workspace::root().join(EXCEPTIONS);
    let list = std::fs::read_to_string(&list).with_context(|| format!("cannot read {EXCEPTIONS}"))?;
    let exceptions = exceptions(&list)?;
    let mut findings = Vec::new();
    let mut unused = exceptions.clone();
    for file in files.iter().filter(|file| is_source(file)) {
        let path = workspace::shown(file);
        let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {path}"))?;
        if let Some(long) = too_long(&path, &text) {
            if exceptions.contains(&path) {
                unused.retain(|name| *name != path);
            } else {
                findings.push(long);
            }
        }
        findings.extend(headless(&path, &text));
        findings.extend(browser_names(&path, &text));
    }
    findings.extend(unused.iter().map(|name| Finding {
        path: EXCEPTIONS.to_owned(),
        line: list.lines().position(|line| line.contains(name.as_str())).map_or(1, |index| index + 1),
        expected: format!("a file of more than {MAX_LINES} lines"),
        found: format!("`{name}`, which needs no exception"),
    }));
    Ok(findings)
}

fn exceptions(text: &str) -> Result<Vec<String>> {
    let table: toml::Table = text.parse().with_context(|| format!("{EXCEPTIONS} is not TOML"))?;
    let entries = table.get("file").and_then(toml::Value::as_array).cloned().unwrap_or_default();
    let read = |entry: &toml::Value| {
        let field = |name: &str| {
            entry.get(name).and_then(toml::Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned)
        };
        match (field("path"), field("reason")) {
            (Some(path), Some(_)) => Ok(path),
            _ => bail!("{EXCEPTIONS}: expected `path` and `reason` in each [[file]], found {entry}"),
        }
    };
    entries.iter().map(read).collect()
}

fn is_source(file: &Path) -> bool {
    let endings = ["rs", "css", "js", "mjs", "ts"];
    file.extension().and_then(|ending| ending.to_str()).is_some_and(|ending| endings.contains(&ending))
}

fn is_rust(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|ending| ending == "rs")
}

/// Tests grow with their cases, data with the world.
fn is_exempt(path: &str) -> bool {
    path.ends_with("tests.rs") || path.split('/').any(|part| part == "tests" || part == "data")
}

fn too_long(path: &str, text: &str) -> Option<Finding> {
    let n_lines = text.lines().count();
    (n_lines > MAX_LINES && !is_exempt(path)).then(|| Finding {
        path: path.to_owned(),
        line: MAX_LINES + 1,
        expected: format!("at most {MAX_LINES} lines, or a reason in {EXCEPTIONS}"),
        found: format!("{n_lines}"),
    })
}

/// A module of a library that does not say what it is for.
fn headless(path: &str, text: &str) -> Option<Finding> {
    let of_library = edges::LIBRARIES.iter().any(|name| path.starts_with(&format!("crates/{name}/src/")));
    let first = text.lines().next().unwrap_or_default();
    (of_library && is_rust(path) && !is_exempt(path) && !first.starts_with("//!")).then(|| Finding {
        path: path.to_owned(),
        line: 1,
        expected: "a module that begins with `//!`".to_owned(),
        found: format!("`{first}`"),
    })
}

/// Lines of the app that name the browser outside the two folders that wrap it.
fn browser_names(path: &str, text: &str) -> Vec<Finding> {
    let watched =
        path.starts_with("src/") && is_rust(path) && !BROWSER.iter().any(|folder| path.starts_with(folder));
    let lines = text.lines().enumerate().filter(|_| watched);
    let named = lines.filter_map(|(index, line)| {
        let code = line.split("//").next().unwrap_or_default();
        let name = ["web_sys", "js_sys"].into_iter().find(|name| names(code, name))?;
        Some(Finding {
            path: path.to_owned(),
            line: index + 1,
            expected: format!("the browser's interfaces only under {}", BROWSER.join(" and ")),
            found: format!("`{name}`"),
        })
    });
    named.collect()
}

/// Whether a line has this word, not as part of a longer one.
fn names(code: &str, word: &str) -> bool {
    let joins = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word)
        .any(|(at, _)| !code[..at].ends_with(joins) && !code[at + word.len()..].starts_with(joins))
}

#[cfg(test)]
mod tests;

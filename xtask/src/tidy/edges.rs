//! Which package may depend on which: one direction, and no browser below the app.

use super::Finding;
use crate::process;
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The only edges between packages of the workspace, for every kind of dependency.
const ALLOWED: &[(&str, &[&str])] = &[
    ("marchland-core", &[]),
    ("marchland-coder", &["marchland-core"]),
    ("marchland-filter", &["marchland-core"]),
    ("marchland-forces", &[]),
    ("marchland-scene", &["marchland-core", "marchland-filter", "marchland-forces", "marchland-words"]),
    ("marchland-search", &[]),
    ("marchland-words", &["marchland-core"]),
    ("marchland-bundle", &["marchland-core", "marchland-coder", "marchland-search"]),
    (
        "marchland-cli",
        &[
            "marchland-core",
            "marchland-coder",
            "marchland-filter",
            "marchland-scene",
            "marchland-bundle",
            "marchland-page",
            "marchland-export",
            "marchland-site",
        ],
    ),
    ("marchland-site", &["marchland-core", "marchland-scene", "marchland-page"]),
    ("marchland-export", &["marchland-core", "marchland-filter", "marchland-scene", "marchland-page"]),
    (
        "marchland-page",
        &[
            "marchland-core",
            "marchland-filter",
            "marchland-scene",
            "marchland-search",
            "marchland-bundle",
            "marchland-words",
        ],
    ),
    (
        "marchland-app",
        &["marchland-core", "marchland-filter", "marchland-scene", "marchland-bundle", "marchland-page"],
    ),
    (
        "marchland-exporter",
        &["marchland-core", "marchland-scene", "marchland-bundle", "marchland-page", "marchland-export"],
    ),
    (
        "marchland-tests",
        &[
            "marchland-core",
            "marchland-coder",
            "marchland-filter",
            "marchland-scene",
            "marchland-bundle",
            "marchland-page",
            "marchland-export",
            "marchland-cli",
        ],
    ),
    (
        "marchland-tests-wasm",
        &["marchland-core", "marchland-coder", "marchland-scene", "marchland-bundle", "marchland-page"],
    ),
    (
        "marchland-bench",
        &[
            "marchland-core",
            "marchland-coder",
            "marchland-filter",
            "marchland-bundle",
            "marchland-scene",
            "marchland-search",
        ],
    ),
    // Made-up corpora are written as files; apart from the bench, so that making one compiles no coder.
    ("marchland-synth", &["marchland-core", "marchland-bundle", "marchland-scene"]),
    // Stands in for a crate of the registry.
    ("wasm-streams", &[]),
    (
        "xtask",
        &["marchland-core", "marchland-coder", "marchland-scene", "marchland-bundle", "marchland-words"],
    ),
];

/// The packages that also run outside a browser.
pub(super) const LIBRARIES: [&str; 9] = [
    "marchland-core",
    "marchland-coder",
    "marchland-filter",
    "marchland-forces",
    "marchland-scene",
    "marchland-search",
    "marchland-bundle",
    "marchland-page",
    "marchland-words",
];

/// Names of packages that only work in a browser, and their families.
fn is_of_the_browser(package: &str) -> bool {
    const ONE: [&str; 3] = ["js-sys", "wasm-bindgen", "web-sys"];
    const FAMILIES: [&str; 2] = ["gloo", "leptos"];
    let of_family = |family: &&str| {
        package.strip_prefix(family).is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '_']))
    };
    ONE.contains(&package) || FAMILIES.iter().any(of_family)
}

/// Checks what Cargo makes of the manifests.
pub(super) fn check() -> Result<Vec<Finding>> {
    let text = process::output(process::cargo().args(["metadata", "--format-version", "1", "--locked"]))?;
    let graph = Graph::read(&serde_json::from_str(&text)?)?;
    Ok(graph.findings(&|manifest| std::fs::read_to_string(manifest).unwrap_or_default()))
}

/// A dependency as a manifest of the workspace declares it.
#[derive(Debug)]
struct Declared {
    name: String,
    optional: bool,
    features: Vec<String>,
}

/// A package of the workspace.
#[derive(Debug)]
struct Member {
    name: String,
    manifest: String,
    declared: Vec<Declared>,
}

/// The resolved packages and what of them ends in what is built.
struct Graph {
    members: Vec<Member>,
    names: BTreeMap<String, String>,
    /// Package id → ids of its normal dependencies.
    normal: BTreeMap<String, Vec<String>>,
}

impl Graph {
    fn read(metadata: &Value) -> Result<Self> {
        let members = strings(&metadata["workspace_members"]);
        let packages =
            metadata["packages"].as_array().context("cargo metadata: expected `packages`, found none")?;
        let nodes = metadata["resolve"]["nodes"]
            .as_array()
            .context("cargo metadata: expected `resolve.nodes`, found none")?;
        let names =
            packages.iter().map(|package| (string(&package["id"]), string(&package["name"]))).collect();
        let is_member = |package: &&Value| members.contains(&string(&package["id"]));
        let normal = nodes.iter().map(|node| {
            let of_kind = |dep: &&Value| {
                dep["dep_kinds"]
                    .as_array()
                    .is_some_and(|kinds| kinds.iter().any(|kind| kind["kind"].is_null()))
            };
            let deps = node["deps"].as_array().into_iter().flatten().filter(of_kind);
            (string(&node["id"]), deps.map(|dep| string(&dep["pkg"])).collect())
        });
        Ok(Self {
            members: packages.iter().filter(is_member).map(member).collect(),
            names,
            normal: normal.collect(),
        })
    }

    fn findings(&self, manifest_text: &dyn Fn(&str) -> String) -> Vec<Finding> {
        let mut findings = Vec::new();
        for member in &self.members {
            let text = manifest_text(&member.manifest);
            let path = crate::workspace::shown(Path::new(&member.manifest));
            let mut find = |dependency: &str, expected: String, found: String| {
                findings.push(Finding {
                    path: path.clone(),
                    line: line_of(&text, dependency),
                    expected,
                    found,
                });
            };
            self.check_edges(member, &mut find);
            if LIBRARIES.contains(&member.name.as_str()) {
                for chain in self.browser_chains(&member.name) {
                    let first = chain.get(1).cloned().unwrap_or_default();
                    find(&first, "no package of the browser below the app".to_owned(), chain.join(" → "));
                }
            }
        }
        findings
    }

    fn check_edges(&self, member: &Member, find: &mut impl FnMut(&str, String, String)) {
        let Some((_, allowed)) = ALLOWED.iter().find(|(name, _)| *name == member.name) else {
            find(
                "name",
                "a package of the dependency rule (xtask/src/tidy/edges.rs)".to_owned(),
                format!("`{}`", member.name),
            );
            return;
        };
        let inside = |declared: &&Declared| self.members.iter().any(|other| other.name == declared.name);
        for declared in member.declared.iter().filter(inside) {
            let edge = format!("{} → {}", member.name, declared.name);
            if !allowed.contains(&declared.name.as_str()) {
                let allowed = if allowed.is_empty() { "none".to_owned() } else { allowed.join(", ") };
                find(&declared.name, format!("only these of the workspace: {allowed}"), edge);
            } else if edge == "marchland-bundle → marchland-coder" && !declared.optional {
                find(&declared.name, "an optional dependency, of the feature `write`".to_owned(), edge);
            } else if edge == "marchland-app → marchland-bundle"
                && declared.features.iter().any(|feature| feature == "write")
            {
                find(&declared.name, "the reader alone".to_owned(), "the feature `write`".to_owned());
            }
        }
    }

    /// The shortest way from a package of the workspace to each browser package among its normal dependencies.
    fn browser_chains(&self, from: &str) -> Vec<Vec<String>> {
        let name = |id: &str| self.names.get(id).cloned().unwrap_or_default();
        let Some(start) = self.normal.keys().find(|id| name(id) == from && !id.starts_with("registry"))
        else {
            return Vec::new();
        };
        let mut chains = Vec::new();
        let mut seen = BTreeSet::from([start.clone()]);
        let mut wave = vec![(start.clone(), vec![from.to_owned()])];
        while !wave.is_empty() {
            let mut next = Vec::new();
            for (id, chain) in wave {
                for dependency in self.normal.get(&id).into_iter().flatten() {
                    if !seen.insert(dependency.clone()) {
                        continue;
                    }
                    let longer: Vec<String> = chain.iter().cloned().chain([name(dependency)]).collect();
                    if is_of_the_browser(&name(dependency)) {
                        chains.push(longer);
                    } else {
                        next.push((dependency.clone(), longer));
                    }
                }
            }
            wave = next;
        }
        chains
    }
}

fn member(package: &Value) -> Member {
    let declared = package["dependencies"].as_array().into_iter().flatten().map(|dependency| Declared {
        name: string(&dependency["name"]),
        optional: dependency["optional"].as_bool().unwrap_or(false),
        features: strings(&dependency["features"]),
    });
    Member {
        name: string(&package["name"]),
        manifest: string(&package["manifest_path"]),
        declared: declared.collect(),
    }
}

fn string(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn strings(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(string).collect()
}

/// The line of a manifest that declares a dependency; 1 when it is not found.
fn line_of(manifest: &str, key: &str) -> usize {
    let declares = |line: &str| {
        let line = line.trim_start().trim_start_matches("[dependencies.").trim_start_matches('"');
        line.strip_prefix(key).is_some_and(|rest| rest.starts_with([' ', '.', '=', ']', '"']))
    };
    manifest.lines().position(declares).map_or(1, |index| index + 1)
}

#[cfg(test)]
mod tests;

//! Documents: relative links lead to files, anchors to headings.

use super::Finding;
use crate::workspace;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Checks README.md, the other documents beside it and docs/.
pub(super) fn check(files: &[PathBuf]) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| is_document(&workspace::shown(file))) {
        let text =
            std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        for Link { line, target } in links(&text) {
            if let Some(expected) = dead(file, &text, &target) {
                findings.push(Finding {
                    path: workspace::shown(file),
                    line,
                    expected,
                    found: format!("a link to `{target}`"),
                });
            }
        }
    }
    Ok(findings)
}

fn is_document(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|ending| ending == "md")
        && (!path.contains('/') || path.starts_with("docs/") || path.starts_with("tests/"))
}

#[derive(Debug, PartialEq, Eq)]
struct Link {
    line: usize,
    target: String,
}

/// What a link needs to be alive; `None` when it is, or when it leaves the clone.
fn dead(document: &Path, text: &str, target: &str) -> Option<String> {
    if target.contains("://") || target.starts_with("mailto:") {
        return None;
    }
    let (path, anchor) = target.split_once('#').map_or((target, None), |(path, anchor)| (path, Some(anchor)));
    let file = document.parent().unwrap_or(document).join(path);
    if !path.is_empty() && !file.exists() {
        return Some("the address of a file that exists".to_owned());
    }
    let anchor = anchor?;
    let anchors =
        if path.is_empty() { anchors(text) } else { anchors(&std::fs::read_to_string(&file).ok()?) };
    (!anchors.iter().any(|known| known == anchor))
        .then(|| format!("an anchor of a heading of `{}`", workspace::shown(&file)))
}

/// The lines outside fenced code, numbered from 1.
fn prose(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut fenced = false;
    text.lines().enumerate().filter_map(move |(index, line)| {
        let fence = line.trim_start().starts_with("```");
        fenced ^= fence;
        (!fenced && !fence).then_some((index + 1, line))
    })
}

/// Targets of inline links and pictures and of reference definitions.
fn links(text: &str) -> Vec<Link> {
    let mut links = Vec::new();
    for (line, words) in prose(text) {
        let spoken = without_code_spans(words);
        for (at, _) in spoken.match_indices("](") {
            let rest = &spoken[at + 2..];
            let target = match rest.strip_prefix('<') {
                Some(bracketed) => bracketed.split('>').next(),
                None => rest.split([')', ' ']).next(),
            };
            links.push(Link { line, target: target.unwrap_or_default().to_owned() });
        }
        if let Some((_, target)) = spoken.strip_prefix('[').and_then(|rest| rest.split_once("]: ")) {
            links
                .push(Link { line, target: target.split_whitespace().next().unwrap_or_default().to_owned() });
        }
    }
    links
}

fn without_code_spans(line: &str) -> String {
    line.split('`')
        .enumerate()
        .filter(|(index, _)| index % 2 == 0)
        .map(|(_, part)| part)
        .collect::<Vec<_>>()
        .join("`")
}

/// The anchors that a reader of Markdown gives to headings: lower case, blanks as hyphens, no other marks, repeated
/// ones numbered.
fn anchors(text: &str) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let headings = prose(text).filter(|(_, line)| line.starts_with('#'));
    let slugs = headings.map(|(_, line)| slug(line.trim_start_matches('#').trim()));
    slugs
        .map(|slug| {
            let n_before = seen.entry(slug.clone()).or_default();
            *n_before += 1;
            if *n_before == 1 { slug } else { format!("{slug}-{}", *n_before - 1) }
        })
        .collect()
}

fn slug(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || [' ', '-', '_'].contains(c));
    kept.map(|c| if c == ' ' { '-' } else { c }).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests;

//! One style sheet in the place of many: they are written apart and asked for at once.

use super::hash;
use super::tags::tags;
use anyhow::{Context, Result};
use std::fmt::Write as _;
use std::path::Path;

/// Joins the page's style sheets, in their order, into one file named by its content; the others are deleted.
pub(super) fn join(html: &str, folder: &Path) -> Result<String> {
    let found = tags(html);
    let sheets: Vec<_> =
        found.iter().filter(|tag| tag.name == "link" && tag.value("rel") == Some("stylesheet")).collect();
    if sheets.len() < 2 {
        return Ok(html.to_owned());
    }
    let mut joined = String::new();
    let mut paths = Vec::new();
    for tag in &sheets {
        let address =
            tag.value("href").context("index.html: expected an address in each style sheet's link")?;
        let path = folder.join(address.trim_start_matches("./"));
        let css = std::fs::read_to_string(&path).with_context(|| {
            format!("index.html has the style sheet `{address}`, which is not in {}", folder.display())
        })?;
        joined.push_str(css.trim_end());
        joined.push('\n');
        paths.push(path);
    }
    let name = format!("style-{}.css", hash(joined.as_bytes()));
    for path in paths {
        std::fs::remove_file(&path).with_context(|| format!("cannot delete {}", path.display()))?;
    }
    std::fs::write(folder.join(&name), joined)?;
    let mut result = String::new();
    let mut done = 0;
    for (at, tag) in sheets.iter().enumerate() {
        result.push_str(&html[done..tag.start]);
        if at == 0 {
            // Writing to a string cannot fail.
            let _ = write!(result, "<link rel=\"stylesheet\" href=\"./{name}\">");
        }
        done = tag.end;
    }
    result.push_str(&html[done..]);
    Ok(result)
}

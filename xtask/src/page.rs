//! `cargo xtask page`: a hook that Trunk calls when `index.html` is written, before the folder is published.
//!
//! It moves inline scripts into files, shortens program and scripts, joins the style sheets, writes versions behind the
//! names of the data files, and refuses a page that would breach its own content security policy or leave its own
//! folder.

mod moves;
mod neighbours;
mod policy;
mod shorten;
mod styles;
pub(crate) mod tags;

use anyhow::{Context, Result, bail};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use tags::{Tag, tags};
use xxhash_rust::xxh3::xxh3_64;

/// Finishes the page in Trunk's staging folder.
pub fn run(_: &[String]) -> Result<()> {
    let folder = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let folder = folder.context("expected to be called by Trunk, found no TRUNK_STAGING_DIR")?;
    let page = folder.join("index.html");
    let html = std::fs::read_to_string(&page).with_context(|| format!("cannot read {}", page.display()))?;
    let (html, scripts) = move_scripts(&html);
    for (name, script) in scripts {
        std::fs::write(folder.join(name), script)?;
    }
    let html = shorten::shorten(&html, &folder)?;
    let html = styles::join(&html, &folder)?;
    let html = words(&html, &folder)?;
    let html = quoted(&stamp_data(&html, &folder)?);
    let breaches = policy::breaches(&html, &folder);
    if !breaches.is_empty() {
        bail!("index.html: expected a page that keeps its policy, found:\n  {}", breaches.join("\n  "));
    }
    std::fs::write(&page, html).with_context(|| format!("cannot write {}", page.display()))
}

/// Writes the words of every language but English into files, each with a link by which the page finds it.
fn words(html: &str, folder: &Path) -> Result<String> {
    let mut links = String::new();
    for (language, lines) in marchland_words::LANGUAGES.iter().zip(marchland_words::ALL).skip(1) {
        let id = format!("words-{}", language.tag);
        std::fs::write(folder.join(format!("{id}.txt")), lines)?;
        // Writing to a string cannot fail.
        let _ = write!(links, "<link id=\"{id}\" href=\"{id}.txt?h={}\">", hash(lines.as_bytes()));
    }
    anyhow::ensure!(html.contains("</head>"), "index.html: expected `</head>`, found none");
    Ok(html.replacen("</head>", &[&links, "</head>"].concat(), 1))
}

/// Name by content, so that a browser's cache never holds the wrong one.
fn hash(content: &[u8]) -> String {
    format!("{:016x}", xxh3_64(content))
}

/// Puts each inline script into a file of its own. Only the development server writes one, which reloads the page.
fn move_scripts(html: &str) -> (String, Vec<(String, String)>) {
    let mut moved = Vec::new();
    // Writing to a string cannot fail.
    let mut result = String::new();
    let mut done = 0;
    for tag in tags(html).iter().filter(|tag| tag.name == "script" && tag.value("src").is_none()) {
        let Some(end) = html[tag.end..].find("</script>").map(|at| tag.end + at) else { break };
        let script = at_home(&html[tag.end..end]);
        let name = format!("inline-{}.js", hash(script.as_bytes()));
        result.push_str(&html[done..tag.end - 1]);
        let _ = write!(result, " src=\"./{name}\">");
        done = end;
        moved.push((name, script));
    }
    result.push_str(&html[done..]);
    (result, moved)
}

/// Fills in the places that Trunk's server fills only inside the page itself.
fn at_home(script: &str) -> String {
    script.replace("'{{__TRUNK_ADDRESS__}}'", "window.location.host").replace("{{__TRUNK_WS_BASE__}}", "/")
}

/// Puts every value of an attribute between quotation marks, as the documents that are made from the page expect it.
fn quoted(html: &str) -> String {
    let mut result = String::new();
    let mut done = 0;
    for tag in tags(html).iter().filter(|tag| !tag.attributes.is_empty()) {
        result.push_str(&html[done..tag.start]);
        let attributes = tag.attributes.iter().map(|(name, value)| {
            if value.is_empty() { format!(" {name}") } else { format!(" {name}=\"{value}\"") }
        });
        // Writing to a string cannot fail.
        let _ = write!(result, "<{}{}>", tag.name, attributes.collect::<String>());
        done = tag.end;
    }
    result.push_str(&html[done..]);
    result
}

/// Writes the size of each file of data beside its address, and its version behind it unless its name has one.
///
/// The version is a query and not part of the name: a corpus that someone puts in the place of this one is found. That
/// Trunk has the program preloaded is taken back: `boot.js` asks for it once there is something to read.
fn stamp_data(html: &str, folder: &Path) -> Result<String> {
    let mut result = String::new();
    let mut done = 0;
    let is_data =
        |tag: &&Tag<'_>| tag.value("as") == Some("fetch") || tag.value("rel") == Some("modulepreload");
    for tag in tags(html).iter().filter(|tag| tag.name == "link").filter(is_data) {
        let address =
            tag.value("href").context("index.html: expected an address in each link, found none")?;
        let path = folder.join(address.trim_start_matches("./"));
        let content = std::fs::read(&path).with_context(|| {
            format!("index.html has a link to `{address}`, which is not in {}", folder.display())
        })?;
        let is_of_program = tag.value("rel").is_some();
        let version = if is_of_program { String::new() } else { format!("?h={}", hash(&content)) };
        let attributes =
            tag.attributes.iter().filter(|(name, _)| *name != "rel").map(|(name, value)| match *name {
                "href" => format!(" href=\"{value}{version}\""),
                _ if value.is_empty() => format!(" {name}"),
                _ => format!(" {name}=\"{value}\""),
            });
        result.push_str(&html[done..tag.start]);
        let attributes: String = attributes.collect();
        let _ = write!(result, "<link{attributes} data-bytes=\"{}\">", content.len());
        done = tag.end;
    }
    result.push_str(&html[done..]);
    Ok(result)
}

#[cfg(test)]
mod tests;

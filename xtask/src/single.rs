//! `cargo xtask build --single-file`: the page as one file that opens from a disk, everything inside.
//!
//! Files become addresses that hold them (`data:`), which a page may fetch wherever it lies; style sheet and starting
//! script stand in the markup, allowed by their hashes alone.

use crate::page::tags::{Tag, tags};
use crate::workspace;
use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// Name of the file in the page's folder.
const NAME: &str = "marchland.html";

/// Writes the file beside the page, from a copy of the page as it was built.
pub fn write(page: &Path) -> Result<PathBuf> {
    let index = page.join("index.html");
    let html = fs::read_to_string(&index).with_context(|| format!("cannot read {}", index.display()))?;
    let file = workspace::dist().join(NAME);
    fs::write(&file, single(&html, page)?).with_context(|| format!("cannot write {}", file.display()))?;
    Ok(file)
}

fn single(html: &str, page: &Path) -> Result<String> {
    let mut out = String::new();
    let mut done = 0;
    let mut hashes: [Vec<String>; 2] = Default::default();
    for tag in tags(html) {
        let piece = match part(&tag) {
            Part::Other => continue,
            Part::Gone => String::new(),
            Part::Style(address) => {
                let css = with_fonts(&read(page, address)?, page)?;
                hashes[0].push(hash(&css));
                format!("<style>{css}</style>")
            }
            Part::Script(address) => {
                let script = read(page, address)?;
                hashes[1].push(hash(&script));
                format!("<script type=\"module\">{script}</script>")
            }
            Part::Data(id, address, kind) => {
                let bytes = bytes(page, address)?;
                format!("<link id=\"{id}\" data-bytes=\"{}\" href=\"{}\">", bytes.len(), data(kind, &bytes))
            }
        };
        out.push_str(&html[done..tag.start]);
        out.push_str(&piece);
        done = tag.end;
        // The end tag of a script that stands in a file of its own.
        if tag.name == "script" {
            done += html[done..].find("</script>").map_or(0, |at| at + "</script>".len());
        }
    }
    out.push_str(&html[done..]);
    Ok(policy(&out, &hashes))
}

/// What becomes of a tag.
enum Part<'a> {
    Other,
    Gone,
    Style(&'a str),
    Script(&'a str),
    Data(&'a str, &'a str, &'static str),
}

fn part<'a>(tag: &Tag<'a>) -> Part<'a> {
    let (id, address) = (tag.value("id"), tag.value("href"));
    match (tag.name, id, tag.value("rel"), address) {
        ("script", ..) => tag.value("src").map_or(Part::Other, Part::Script),
        ("link", Some(id), _, Some(address)) if ["program", "saver", "exporter"].contains(&id) => {
            Part::Data(id, address, "text/javascript")
        }
        ("link", Some(id), _, Some(address)) if ["program-wasm", "exporter-wasm"].contains(&id) => {
            Part::Data(id, address, "application/wasm")
        }
        ("link", Some(id), _, Some(address))
            if ["corpus", "basemap"].contains(&id) || id.starts_with("words-") =>
        {
            Part::Data(id, address, "application/octet-stream")
        }
        ("link", _, Some("stylesheet"), Some(address)) => Part::Style(address),
        // Fonts are in the style sheet; a file on a disk has no worker.
        ("link", _, Some("preload"), _) | ("link", Some("worker" | "frozen"), ..) => Part::Gone,
        _ => Part::Other,
    }
}

fn bytes(page: &Path, address: &str) -> Result<Vec<u8>> {
    let name = address.split('?').next().unwrap_or_default().trim_start_matches("./");
    let path = page.join(name);
    fs::read(&path).with_context(|| format!("cannot read {}", path.display()))
}

fn read(page: &Path, address: &str) -> Result<String> {
    String::from_utf8(bytes(page, address)?).with_context(|| format!("{address} is not UTF-8"))
}

fn data(kind: &str, bytes: &[u8]) -> String {
    format!("data:{kind};base64,{}", STANDARD.encode(bytes))
}

/// A hash as a content security policy has it.
fn hash(content: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(content)))
}

/// A style sheet with its fonts in it.
fn with_fonts(css: &str, page: &Path) -> Result<String> {
    let mut out = String::new();
    let mut rest = css;
    while let Some(at) = rest.find("url(fonts/").map(|at| at + "url(".len()) {
        let end =
            rest[at..].find(')').map(|end| at + end).context("style sheet: expected `)` behind `url(`")?;
        out.push_str(&rest[..at]);
        out.push_str(&data("font/woff2", &bytes(page, &rest[at..end])?));
        rest = &rest[end..];
    }
    out.push_str(rest);
    Ok(out)
}

/// The page's policy for a page that is one file.
fn policy(html: &str, [styles, scripts]: &[Vec<String>; 2]) -> String {
    html.replace("style-src 'self'", &["style-src ", &styles.join(" ")].concat())
        .replace("script-src 'self'", &["script-src data: ", &scripts.join(" ")].concat())
        .replace("font-src 'self'", "font-src data:")
        .replace("connect-src 'self'", "connect-src data:")
        .replace(" worker-src 'self'; frame-src 'self';", "")
}

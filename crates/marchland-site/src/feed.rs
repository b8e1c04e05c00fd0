//! The map of the site and the feed of its incidents.

use crate::template::escaped;
use crate::{File, Site};
use marchland_core::{IncidentIdx, PartialDate};
use marchland_page::figure::title;
use marchland_page::share::path_of;
use marchland_page::{Selection, words};
use std::fmt::Write as _;

/// Incidents in the feed.
const N_ENTRIES: usize = 100;

/// Every document by its address; none where it is not known where the folder will be, as the protocol wants absolute
/// addresses (<https://www.sitemaps.org/protocol.html>).
pub(crate) fn sitemap(site: &Site<'_>, paths: &[String]) -> Option<File> {
    let base = site.address?;
    let mut content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
        <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        .to_owned();
    for path in paths {
        let path = if path == "index.html" { "" } else { path };
        let _ = writeln!(content, "<url><loc>{}</loc></url>", escaped(&[base, path].concat()));
    }
    content.push_str("</urlset>\n");
    Some(File { path: "sitemap.xml".to_owned(), content })
}

/// A day as Atom writes a moment (RFC 3339).
fn moment(date: PartialDate) -> Option<String> {
    Some([&date.interval().end?.iso(), "T00:00:00Z"].concat())
}

/// The incidents told last, as an Atom feed (RFC 4287). What was published last is first; an incident is as new as the
/// newest article that tells of it, since nothing here knows when the corpus was coded.
pub(crate) fn atom(site: &Site<'_>) -> File {
    /// An article without a date.
    const NEVER: &str = "1970-01-01T00:00:00Z";
    let data = site.data;
    let base = site.address.unwrap_or_default();
    let told = |at: IncidentIdx| {
        let incident = data.incident(at)?;
        let dates = incident.evidence.iter().filter_map(|span| data.article(span.article)?.published);
        let updated = dates.filter_map(moment).max().unwrap_or_else(|| NEVER.to_owned());
        Some((updated, at, incident))
    };
    let mut entries: Vec<_> = (0..data.columns().len()).map(IncidentIdx::new).filter_map(told).collect();
    entries.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    entries.truncate(N_ENTRIES);
    let updated = entries.first().map_or(NEVER, |entry| entry.0.as_str());
    // Where the folder will be, its addresses are its own; elsewhere a name has to do.
    let id = |name: &str| [if base.is_empty() { "urn:marchland:" } else { base }, name].concat();
    let text = |tag: &str, words: &str| format!("<{tag}>{}</{tag}>", escaped(words));
    let mut content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n{}{}{}{}\
         {}<link rel=\"alternate\" href=\"{}index.html\"/>\n{}",
        text("id", &id("feed.xml")),
        text("title", &title(data)),
        text("updated", updated),
        format_args!("<author><name>{}</name></author>", words::NAME),
        site.address.map_or_else(String::new, |base| {
            format!("<link rel=\"self\" href=\"{}\"/>", escaped(&[base, "feed.xml"].concat()))
        }),
        escaped(base),
        text("rights", &data.meta().licence),
    );
    for (updated, at, incident) in &entries {
        let selection = Selection::Incident(*at);
        let Some((path, key)) = path_of(data, selection).zip(selection.id(data)) else { continue };
        let mut said: Vec<&str> =
            incident.evidence.iter().map(|span| data.words(data.sentence(*span))).collect();
        said.dedup();
        let _ = write!(
            content,
            "\n<entry>{}{}{}<link rel=\"alternate\" href=\"{}\"/>{}</entry>",
            // The same incident keeps its id in a later corpus.
            text("id", &id(if base.is_empty() { &key } else { &path })),
            text("title", &incident.title),
            text("updated", updated),
            escaped(&[base, &path].concat()),
            text("summary", &said.join(" "))
        );
    }
    content.push_str("\n</feed>\n");
    File { path: "feed.xml".to_owned(), content }
}

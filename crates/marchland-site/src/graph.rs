//! What a document says of itself to machines: its address, its card, and what it is in schema.org's words.

use crate::template::escaped;
use crate::{File, Site, path};
use marchland_core::{ArticleIdx, Incident, PartialDate};
use marchland_page::figure::title;
use marchland_page::share::path_of;
use marchland_page::{Data, Selection, words};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// The card of the page itself, and the folder of those of records.
const CARD: &str = "card.png";

/// The address of a file of the site: absolute where it is known, else from the document's folder.
fn address(site: &Site<'_>, from: &str, path: &str) -> String {
    match site.address {
        Some(address) => [address, path].concat(),
        None => [&path::up(from), path].concat(),
    }
}

/// Elements of the head of a document.
pub(crate) fn head(
    site: &Site<'_>,
    from: &str,
    selection: Option<Selection>,
    name: &str,
    description: &str,
) -> String {
    let data = site.data;
    let mut head = String::new();
    // The page's own address is its folder.
    let own = if from == "index.html" { "" } else { from };
    if let Some(base) = site.address {
        let own = escaped(&[base, own].concat());
        let _ = write!(
            head,
            "<link rel=\"canonical\" href=\"{own}\"><meta property=\"og:url\" content=\"{own}\">"
        );
    }
    let own_card = selection.filter(|one| site.cards.contains(one)).and_then(|one| path_of(data, one));
    let card = own_card.map_or_else(|| CARD.to_owned(), |path| path.replace(".html", ".png"));
    let card = address(site, from, &card);
    let kind = if selection.is_some() { "article" } else { "website" };
    for (property, content) in [
        ("og:type", kind),
        ("og:site_name", &title(data)),
        ("og:title", name),
        ("og:description", description),
        ("og:image", &card),
    ] {
        let _ = write!(head, "<meta property=\"{property}\" content=\"{}\">", escaped(content));
    }
    head.push_str("<meta name=\"twitter:card\" content=\"summary_large_image\">");
    let feed = address(site, from, "feed.xml");
    let _ =
        write!(head, "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"{}\">", escaped(&feed));
    // Lists cannot be framed.
    if let Some(base) = site.address.filter(|_| selection.is_some() || from == "index.html") {
        let oembed = escaped(&[base, &oembed_path(from)].concat());
        let _ = write!(head, "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{oembed}\">");
    }
    if let Some(value) = about(site, from, selection) {
        // A script of data is not run; nothing in it may end it.
        let value = value.to_string().replace('<', "\\u003c");
        let _ = write!(head, "<script type=\"application/ld+json\">{value}</script>");
    }
    head
}

/// Where the oEmbed answer of a document stands.
fn oembed_path(path: &str) -> String {
    path.replace(".html", ".oembed.json")
}

/// The oEmbed answer (1.0, rich) of a document: a sandboxed frame at an address.
pub(crate) fn oembed(site: &Site<'_>, path: &str, name: &str, frame: &str) -> File {
    /// CSS pixels: what a frame takes that does not follow its page.
    const SIZE: [u32; 2] = [800, 540];
    let [width, height] = SIZE;
    let html = format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" style=\"border:0\" \
         sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"></iframe>",
        escaped(frame),
        escaped(name)
    );
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": name,
        "provider_name": words::NAME.words(),
        "provider_url": site.address,
        "width": width,
        "height": height,
        "html": html,
    });
    File { path: oembed_path(path), content: answer.to_string() }
}

/// What a document is about, in schema.org's words; only incidents, articles and the corpus have some.
fn about(site: &Site<'_>, from: &str, selection: Option<Selection>) -> Option<Value> {
    let data = site.data;
    let mut value = match selection {
        None if from == "index.html" => dataset(data),
        Some(Selection::Incident(at)) => event(data, &data.incident(at)?),
        Some(Selection::Article(at)) => article(data, at)?,
        _ => return None,
    };
    value["@context"] = json!("https://schema.org");
    if let (Some(base), Some(map)) = (site.address, value.as_object_mut()) {
        let own = if from == "index.html" { "" } else { from };
        map.entry("url").or_insert_with(|| json!([base, own].concat()));
    }
    Some(value)
}

fn dataset(data: &Data) -> Value {
    let meta = data.meta();
    let articles = (0..data.articles().len()).filter_map(|at| article(data, ArticleIdx::new(at)));
    json!({
        "@type": "Dataset",
        "name": title(data),
        "description": meta.description,
        "license": licence(&meta.licence),
        "creditText": meta.cite,
        "version": format!("{:016x}", data.opened().content_hash()),
        "creator": { "@type": "Organization", "name": words::NAME.words() },
        "isBasedOn": articles.collect::<Vec<Value>>(),
    })
}

/// A licence as the vocabulary wants it: an address, or a work of some name.
fn licence(name: &str) -> Value {
    match name {
        "CC BY 4.0" => json!("https://creativecommons.org/licenses/by/4.0/"),
        "CC BY-SA 4.0" => json!("https://creativecommons.org/licenses/by-sa/4.0/"),
        "CC0 1.0" => json!("https://creativecommons.org/publicdomain/zero/1.0/"),
        name => json!({ "@type": "CreativeWork", "name": name }),
    }
}

/// An article as a citation.
fn article(data: &Data, at: ArticleIdx) -> Option<Value> {
    let article = data.article(at)?;
    let mut value = json!({
        "@type": "NewsArticle",
        "headline": article.title,
        "inLanguage": article.language,
        "publisher": { "@type": "Organization", "name": data.outlet_name(at) },
    });
    if let Some(date) = article.published {
        value["datePublished"] = json!(PartialDate::iso(date));
    }
    if let Some(author) = &article.author {
        value["author"] = json!({ "@type": "Person", "name": author });
    }
    if let Some(address) = &article.address {
        value["url"] = json!(address);
    }
    Some(value)
}

fn event(data: &Data, incident: &Incident) -> Value {
    let mut value = json!({ "@type": "Event", "name": incident.title.as_str() });
    let days = incident.when.as_deref().map(|when| when.interval);
    for (name, day) in
        [("startDate", days.and_then(|days| days.start)), ("endDate", days.and_then(|days| days.end))]
    {
        if let Some(day) = day {
            value[name] = json!(day.iso());
        }
    }
    if let Some(place) = incident.places.first().and_then(|place| data.place(place.place)) {
        // No point: a machine would take it for the place itself, however wide that is.
        value["location"] = json!({ "@type": "Place", "name": place.name });
    }
    let mut told: Vec<ArticleIdx> = incident.evidence.iter().map(|span| span.article).collect();
    told.dedup();
    value["subjectOf"] = told.into_iter().filter_map(|at| article(data, at)).collect();
    value
}

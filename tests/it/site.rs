//! `marchland site`: documents that machines and readers without the program can read.

use crate::command::marchland;
use marchland_cli::Outcome;
use roxmltree::Document;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const ADDRESS: &str = "https://example.org/border/";
/// A page as the tools write one, as far as documents are made from it.
const PAGE: &str = "<!doctype html><html lang=\"en\"><title>Marchland</title>\
    <meta content=\"D\" name=\"description\"><link href=\"./a.css\" rel=\"stylesheet\"></head>\
    <body><div hidden id=\"app\"></div></body></html>";

/// The site of the small corpus, by path; without its pictures, which are drawn elsewhere.
fn site(name: &str, address: Option<&str>) -> BTreeMap<String, String> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("index.html"), PAGE).expect("a page");
    let corpus = folder.join("corpus.mlb");
    let (corpus, page) = (corpus.to_string_lossy(), folder.to_string_lossy());
    assert_eq!(marchland(&["bundle", "cases/corpus/page", "-o", &corpus]).0, Outcome::Fine);
    let mut args = vec!["site", &corpus, "--page", &page];
    args.extend(address.iter().flat_map(|address| ["--address", *address]));
    assert_eq!(marchland(&args), (Outcome::Fine, String::new()));
    let mut files = BTreeMap::new();
    collect(&folder, &folder, &mut files);
    files
}

fn is_document(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|ending| ending == "html")
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(root, &path, files);
        } else if let Ok(text) = fs::read_to_string(&path) {
            let name = path.strip_prefix(root).expect("inside").to_string_lossy().replace('\\', "/");
            files.insert(name, text);
        }
    }
}

#[test]
fn every_list_and_record_has_a_document_and_two_runs_give_the_same() {
    let files = site("site-a", Some(ADDRESS));
    for list in
        ["index.html", "incidents.html", "actors.html", "claims.html", "articles.html", "pictures.html"]
    {
        assert!(files[list].contains("id=\"still\""), "{list}");
    }
    for kind in ["i/", "a/", "t/", "p/", "article/"] {
        assert!(files.keys().any(|path| path.starts_with(kind) && is_document(path)), "none of {kind}");
    }
    assert_eq!(files, site("site-b", Some(ADDRESS)));
}

#[test]
fn documents_say_what_they_are_to_machines() {
    let files = site("site-c", Some(ADDRESS));
    let index = &files["index.html"];
    assert!(index.contains(&format!("<link rel=\"canonical\" href=\"{ADDRESS}\">")));
    let data = |text: &str| -> Value {
        let (_, rest) = text.split_once("<script type=\"application/ld+json\">").expect("data");
        serde_json::from_str(rest.split_once("</script>").expect("an end").0).expect("JSON")
    };
    let dataset = data(index);
    assert_eq!((&dataset["@type"], &dataset["@context"]), (&"Dataset".into(), &"https://schema.org".into()));
    let (path, incident) =
        files.iter().find(|(path, _)| path.starts_with("i/") && is_document(path)).expect("one");
    assert_eq!(data(incident)["@type"], "Event");
    assert!(incident.contains(&format!(
        "<meta property=\"og:image\" content=\"{ADDRESS}{}\">",
        path.replace(".html", ".png")
    )));
    assert!(incident.contains("<meta name=\"marchland-link\" content=\"v=1&amp;view=map&amp;sel=i:"));
    assert!(incident.contains("href=\".././a.css\"") && !index.contains("marchland-link"));
    // What stands in the head of a document is there.
    let oembed = path.replace(".html", ".oembed.json");
    assert!(incident.contains(&format!("href=\"{ADDRESS}{oembed}\"")));
    let answer: Value = serde_json::from_str(&files[&oembed]).expect("JSON");
    assert_eq!((&answer["version"], &answer["type"]), (&"1.0".into(), &"rich".into()));
    assert!(
        answer["html"]
            .as_str()
            .is_some_and(|html| html.contains("?embed=record#v=1&amp;view=map&amp;sel=i:"))
    );
}

#[test]
fn the_map_of_the_site_and_the_feed_open_as_xml() {
    let files = site("site-d", Some(ADDRESS));
    let map = Document::parse(&files["sitemap.xml"]).expect("XML");
    let listed: Vec<&str> = map
        .descendants()
        .filter(|node| node.has_tag_name(("http://www.sitemaps.org/schemas/sitemap/0.9", "loc")))
        .filter_map(|node| node.text())
        .collect();
    let n_documents = files.keys().filter(|path| is_document(path)).count();
    assert_eq!(listed.len(), n_documents);
    for address in listed {
        let path = address.strip_prefix(ADDRESS).expect("of the site");
        assert!(files.contains_key(if path.is_empty() { "index.html" } else { path }), "{address}");
    }
    let feed = Document::parse(&files["feed.xml"]).expect("XML");
    let of = |name: &'static str| {
        feed.descendants().filter(move |node| node.has_tag_name(("http://www.w3.org/2005/Atom", name)))
    };
    assert_eq!(
        of("entry").count(),
        files.keys().filter(|path| path.starts_with("i/") && is_document(path)).count()
    );
    for needed in ["id", "title", "updated"] {
        assert_eq!(of(needed).count(), of("entry").count() + 1, "{needed}");
    }
}

#[test]
fn without_an_address_nothing_absolute_is_written() {
    let files = site("site-e", None);
    assert!(!files.contains_key("sitemap.xml"));
    for (path, text) in files.iter().filter(|(path, _)| is_document(path)) {
        assert!(!text.contains("rel=\"canonical\"") && !text.contains("oembed"), "{path}");
        assert!(text.contains("<meta property=\"og:image\" content=\""), "{path}");
    }
}

#[test]
fn what_no_site_can_be_made_of_is_said() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("site-f");
    let _ = site("site-f", None);
    let (corpus, page) = (folder.join("corpus.mlb"), folder.to_string_lossy());
    let corpus = corpus.to_string_lossy();
    let (outcome, said) = marchland(&["site", &corpus, "--page", &page]);
    assert_eq!(outcome, Outcome::Failure);
    assert!(said.contains("index.html") && said.contains("build the page anew"), "{said}");
    for address in ["example.org/border/", "https://example.org/border", "ftp://example.org/"] {
        let (outcome, said) = marchland(&["site", &corpus, "--page", &page, "--address", address]);
        assert_eq!(outcome, Outcome::Failure);
        assert!(said.contains("--address") && said.contains("ends with a slash"), "{said}");
    }
}

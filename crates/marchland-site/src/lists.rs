//! The page itself and the lists: incidents, actors, claims, articles, and the pictures.

use crate::path::up;
use crate::record::cut;
use crate::template::Filling;
use crate::{File, Site, graph};
use marchland_core::{ActorIdx, ArticleIdx, DisagreementIdx, IncidentIdx, PartialDate};
use marchland_page::figure::title;
use marchland_page::markup::{Element, Markup, el, html, of};
use marchland_page::share::N_DOCUMENTS;
use marchland_page::share::path_of;
use marchland_page::words::{self, Word};
use marchland_page::{Data, Selection};

/// Lists and pictures: path, name.
const LISTS: [(&str, Word); 5] = [
    ("incidents.html", words::INCIDENTS),
    ("actors.html", words::ACTORS),
    ("claims.html", words::CLAIMS),
    ("articles.html", words::ARTICLES),
    ("pictures.html", words::PICTURES),
];
/// The pictures that stand beside the documents: file, what it shows.
const PICTURES: [(&str, Word); 3] = [
    ("map.svg", words::PICTURE_MAP),
    ("timeline.svg", words::PICTURE_TIMELINE),
    ("network.svg", words::PICTURE_NETWORK),
];
/// Incidents that the page itself lists before the program is there.
const N_FIRST: usize = 6;

fn link(href: String, words: impl Into<Markup>) -> Element {
    el("a").with("href", href).put(words)
}

/// Name of the page and the lists, over every document.
pub(crate) fn bar(data: &Data, up: &str) -> Element {
    let lists = LISTS.iter().map(|(path, name)| link([up, path].concat(), *name));
    of("header", "still-bar")
        .put(of("p", "still-name").put(link([up, "index.html"].concat(), title(data))))
        .put(el("nav").with("aria-label", words::LISTS).all(lists))
}

/// Licence and how to cite, under every document.
pub(crate) fn foot(data: &Data) -> Element {
    let meta = data.meta();
    let lines = [meta.cite.as_str(), meta.licence.as_str(), words::LINE_STANDING.words()];
    let lines = lines.into_iter().filter(|line| !line.is_empty());
    of("footer", "still-foot").all(lines.map(|line| el("p").put(line.to_owned())))
}

fn row(data: &Data, selection: Selection, before: String, after: &str) -> Option<Element> {
    let row = el("li").put(before).put(link(path_of(data, selection)?, selection.title(data)));
    Some(if after.is_empty() { row } else { row.put([" · ", after].concat()) })
}

fn incident(data: &Data, at: IncidentIdx) -> Option<Element> {
    let incident = data.incident(at)?;
    let place = incident.places.first().map_or("", |place| data.place_name(place.place));
    row(data, Selection::Incident(at), [&words::days(data.columns(), at), ": "].concat(), place)
}

fn incidents(data: &Data, n: usize) -> Element {
    let all = (0..data.columns().len()).take(n).map(IncidentIdx::new);
    el("ul").all(all.filter_map(|at| incident(data, at)))
}

fn actors(data: &Data) -> Element {
    let row = |(at, actor): (usize, &marchland_core::Actor)| {
        let named = words::n_mentions(actor.n_mentions as usize);
        row(
            data,
            Selection::Actor(ActorIdx::new(at)),
            String::new(),
            &[actor.kind.label(), ", ", &named].concat(),
        )
    };
    el("ul").all(data.actors().iter().enumerate().filter_map(row))
}

fn claims(data: &Data) -> Element {
    let row = |(at, matter): (usize, &marchland_core::Disagreement)| {
        let selection = Selection::Disagreement(DisagreementIdx::new(at));
        let row = row(data, selection, String::new(), matter.difference.label())?;
        let claims =
            matter.claims.iter().filter_map(|&at| self::row(data, Selection::Claim(at), String::new(), ""));
        Some(row.put(el("ul").all(claims)))
    };
    el("ul").all(data.disagreements().iter().enumerate().filter_map(row))
}

fn articles(data: &Data) -> Element {
    let row = |(at, article): (usize, &marchland_core::Article)| {
        let at = ArticleIdx::new(at);
        let date = article.published.map_or_else(String::new, PartialDate::iso);
        let after = [data.outlet_name(at), if date.is_empty() { "" } else { ", " }, &date].concat();
        row(data, Selection::Article(at), String::new(), &after)
    };
    el("ul").all(data.articles().iter().enumerate().filter_map(row))
}

fn pictures() -> Element {
    let picture = |&(file, shows): &(&'static str, Word)| {
        let image = el("img").with("src", file).with("alt", shows).with("loading", "lazy");
        el("figure").put(link(file.to_owned(), image)).put(el("figcaption").put(shows))
    };
    of("div", "still-pictures").all(PICTURES.iter().map(picture))
}

/// The page itself, for a corpus that has no lists.
pub(crate) fn front(site: &Site<'_>) -> File {
    let data = site.data;
    let main = of("main", "still-list")
        .put(el("h1").put(title(data)))
        .put(el("p").put(data.meta().description.clone()));
    filled(
        site,
        "index.html",
        &[title(data), words::NAME.into()].join(" · "),
        html(&[main.into(), foot(data).into()]),
    )
}

/// The page itself, and each list.
pub(crate) fn lists(site: &Site<'_>) -> Vec<File> {
    let data = site.data;
    let n = data.columns().len();
    let begins = of("div", "still-front")
        .put(el("p").put(data.meta().description.clone()))
        .put(incidents(data, N_FIRST))
        .maybe((n > N_FIRST).then(|| el("p").put(link("incidents.html".to_owned(), words::n_incidents(n)))));
    let mut files = vec![list(site, "index.html", None, begins)];
    for (path, name) in LISTS {
        let content = match path {
            "incidents.html" => incidents(data, N_DOCUMENTS),
            "actors.html" => actors(data),
            "claims.html" => claims(data),
            "articles.html" => articles(data),
            _ => pictures(),
        };
        files.push(list(site, path, Some(name.words()), content));
    }
    files
}

fn list(site: &Site<'_>, path: &str, name: Option<&'static str>, content: Element) -> File {
    let data = site.data;
    let corpus = title(data);
    let heading = name.map_or_else(|| corpus.clone(), str::to_owned);
    let main = of("main", "still-list").put(el("h1").put(heading)).put(content);
    let up = up(path);
    let body = html(&[bar(data, &up).into(), main.into(), foot(data).into()]);
    let full =
        name.map_or_else(|| [&corpus, " · ", &words::NAME].concat(), |name| [name, " · ", &corpus].concat());
    filled(site, path, &full, body)
}

fn filled(site: &Site<'_>, path: &str, name: &str, body: String) -> File {
    let description = cut(&site.data.meta().description);
    let filling = Filling {
        path: path.to_owned(),
        head: graph::head(site, path, None, name, &description),
        title: name.to_owned(),
        description,
        link: String::new(),
        body,
    };
    File { path: path.to_owned(), content: site.template.fill(&filling) }
}

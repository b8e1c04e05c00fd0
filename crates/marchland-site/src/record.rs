//! The document of a record: its panel written out, or an article with its evidence marked.

use crate::path::up;
use crate::still::still;
use crate::template::Filling;
use crate::{File, Site, graph, lists};
use marchland_core::link::{LineDrawing, Link, ViewName};
use marchland_page::detail::{self, Shown};
use marchland_page::figure::title;
use marchland_page::layout::List;
use marchland_page::markup::{Markup, html, of};
use marchland_page::share::path_of;
use marchland_page::sources::{self, Opened, Reading};
use marchland_page::{Choice, Data, Layout, Selection, address, words};
use marchland_scene::style::Paper;

/// Letters of a description: what search engines and cards show of one.
const N_LETTERS: usize = 200;

/// The view in which a record opens.
fn view_of(selection: Selection) -> ViewName {
    match selection {
        Selection::Actor(_) | Selection::Tie(_) => ViewName::Network,
        Selection::Claim(_) | Selection::Disagreement(_) => ViewName::Claims,
        Selection::Article(_) | Selection::Sentence(..) | Selection::Quotation(_) => ViewName::Sources,
        Selection::Incident(_) | Selection::Place(_) | Selection::Line => ViewName::Map,
    }
}

/// Where the program opens a record.
fn link(data: &Data, selection: Selection) -> String {
    let mut panes = sources::Panes::default();
    if let Selection::Article(article) = selection {
        panes.turn(Reading { article, at: None });
    }
    let link = address::link_to(data, &Choice::default(), Some(selection), &panes);
    Link { view: view_of(selection), ..link }.to_fragment()
}

/// A layout in which every list of a panel is unfolded.
fn unfolded() -> Layout {
    /// Each doubles a list that grows by steps.
    const N_TIMES: usize = 20;
    let mut layout = Layout::new(true);
    for list in [List::Quotes, List::Headlines] {
        (0..N_TIMES).for_each(|_| layout.more(list));
    }
    layout
}

fn panel(data: &'static Data, selection: Selection, address: &str) -> Vec<Markup> {
    let (filtered, choice, layout) = (data.crossfilter(), Choice::default(), unfolded());
    let shown = Shown {
        data,
        wholes: None,
        filtered: &filtered,
        choice: &choice,
        selection: Some(selection),
        address,
        hovered: None,
        view: view_of(selection),
        line: LineDrawing::Neutral,
        paper: Paper::Light,
        layout: &layout,
    };
    detail::record(&shown, selection).into()
}

/// An article under its panel: its text with the evidence marked.
fn text(data: &'static Data, selection: Selection) -> Option<Markup> {
    let Selection::Article(article) = selection else { return None };
    let reading = Reading { article, at: None };
    sources::reader(data, &Opened::of(data, article), reading, None, None).map(Into::into)
}

/// The words of an element, one after the other.
fn said(markup: &Markup, to: &mut String) {
    match markup {
        Markup::Text(words) => to.push_str(words),
        Markup::Element(element) => {
            for child in &element.children {
                said(child, to);
            }
            to.push_str(match element.tag {
                "dt" => ": ",
                "dd" => "; ",
                _ => " ",
            });
        }
    }
}

/// What a panel says first, without its title: its facts, cut at a word.
fn description(panel: &[Markup]) -> String {
    fn facts<'a>(markup: &'a Markup, found: &mut Vec<&'a Markup>) {
        if let Markup::Element(element) = markup {
            if matches!(element.tag, "dl" | "blockquote") {
                found.push(markup);
            }
            element.children.iter().for_each(|child| facts(child, found));
        }
    }
    let mut found = Vec::new();
    for one in panel {
        facts(one, &mut found);
    }
    let mut words = String::new();
    for one in found {
        said(one, &mut words);
    }
    cut(&words)
}

/// The first letters, to the end of a word.
pub(crate) fn cut(words: &str) -> String {
    let mut cut = String::new();
    for word in words.split_whitespace() {
        if cut.chars().count() + word.chars().count() > N_LETTERS {
            cut.push('…');
            break;
        }
        if !cut.is_empty() {
            cut.push(' ');
        }
        cut.push_str(word);
    }
    cut
}

/// The same with the record's title as that of a document.
fn titled(body: Vec<Markup>) -> Vec<Markup> {
    let one = |markup: Markup| match markup {
        Markup::Element(mut element) => {
            if element.tag == "h2" {
                element = element.tagged("h1");
            }
            element.children = titled(std::mem::take(&mut element.children));
            element.into()
        }
        words @ Markup::Text(_) => words,
    };
    body.into_iter().map(one).collect()
}

/// The document of a record.
pub(crate) fn document(site: &Site<'_>, selection: Selection) -> Option<File> {
    let data = site.data;
    let path = path_of(data, selection)?;
    let address = site.address.map(|base| [base, &path].concat()).unwrap_or_default();
    let panel = panel(data, selection, &address);
    let name = selection.title(data);
    let up = up(&path);
    let mut body = titled(still(data, panel, &up));
    let description = description(&body);
    body.extend(text(data, selection).into_iter().flat_map(|text| still(data, vec![text], &up)));
    let main = of("main", "still-record").rest(body);
    let link = link(data, selection);
    let open = of("p", "still-open")
        .put(of("a", "go").with("href", [&up, "index.html#", &link].concat()).put(words::OPEN_IN_PAGE));
    let body = html(&[lists::bar(data, &up).into(), main.put(open).into(), lists::foot(data).into()]);
    let filling = Filling {
        title: [&name, " · ", &title(data)].concat(),
        head: graph::head(site, &path, Some(selection), &name, &description),
        description,
        link,
        body,
        path: path.clone(),
    };
    Some(File { content: site.template.fill(&filling), path })
}

/// How the record is put into another page, for whoever asks by oEmbed (<https://oembed.com>); `None` where the address
/// of the folder is not known, or nothing is there.
pub(crate) fn oembed(site: &Site<'_>, selection: Selection) -> Option<File> {
    let (base, path) = (site.address?, path_of(site.data, selection)?);
    Some(graph::oembed(
        site,
        &path,
        &selection.title(site.data),
        &[base, "?embed=record#", &link(site.data, selection)].concat(),
    ))
}

use super::*;
use crate::example;
use crate::markup::html;
use marchland_core::link::{LineDrawing, MapCentre, Theme, ViewName};
use marchland_core::{ArticleIdx, Facet, IncidentIdx, Span};

fn place() -> Place {
    let [folder, frozen] = ["https://example.org/border/", "frozen/7c1f/"].map(str::to_owned);
    Place { folder, frozen, is_built: true }
}

fn shown(link: &Link, place: &Place, selection: Option<Selection>, settings: &[Setting]) -> [String; 2] {
    let mut layout = Layout::default();
    layout.set_open(Panel::Share, true);
    for &setting in settings {
        layout.embedding.set(setting, true);
    }
    let data = example::data().leak();
    let shared = Shared {
        data,
        link,
        address: "https://example.org/border/#x",
        place,
        selection,
        hands_on: false,
        layout: &layout,
    };
    [html(&[panel(&shared).expect("a panel").into()]), code_of(&shared)]
}

#[test]
fn a_closed_panel_is_nothing() {
    let layout = Layout::default();
    let (link, place) = (Link::default(), place());
    let shared = Shared {
        data: example::data().leak(),
        link: &link,
        address: "",
        place: &place,
        selection: None,
        hands_on: false,
        layout: &layout,
    };
    assert_eq!(panel(&shared), None);
}

#[test]
fn a_link_says_what_it_holds_and_nothing_that_it_does_not() {
    let data = example::data().leak();
    let id = Selection::Incident(IncidentIdx(0)).id(data).expect("an id");
    let mut link = Link { view: ViewName::Map, ..Link::default() };
    assert_eq!(held::held(data, &link), ["View: Map", "Filter: all incidents"]);
    link.centre = Some(MapCentre { lon: 70.0, lat: 33.0, zoom: 7.0 });
    link.facets[Facet::ALL.iter().position(|&facet| facet == Facet::Border).expect("a facet")] =
        vec!["yes".to_owned()];
    link.from = marchland_core::PartialDate::parse("2024");
    link.selection = Some(id);
    link.line = LineDrawing::Pakistan;
    link.theme = Theme::Dark;
    link.unknown = vec![("later".to_owned(), "kept".to_owned())];
    let lines = held::held(data, &link);
    let title = Selection::Incident(IncidentIdx(0)).title(data);
    assert_eq!(
        lines,
        [
            "View: Map, moved and zoomed as it is now".to_owned(),
            "Filter: Border: On, over or about the border; 2024 to …".to_owned(),
            ["Selected: ", &title].concat(),
            "The Durand Line: As Pakistan draws it".to_owned(),
            "Paper: Dark".to_owned(),
            words::HELD_UNKNOWN.into(),
        ]
    );
}

#[test]
fn the_code_of_a_frame_follows_what_is_set() {
    let link = Link { view: ViewName::Network, ..Link::default() };
    let [markup, code] = shown(&link, &place(), None, &[]);
    let fragment = escaped(&link.to_fragment());
    assert!(code.contains("src=\"https://example.org/border/embed.js\""), "{code}");
    assert!(
        code.contains(&format!("<marchland-embed src=\"https://example.org/border/?embed=view#{fragment}\"")),
        "{code}"
    );
    assert!(
        markup.contains("sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\""),
        "{markup}"
    );
    let all = [
        Setting::Plain,
        Setting::Frozen,
        Setting::Untitled,
        Setting::Controls,
        Setting::Filters,
        Setting::White,
        Setting::Sans,
    ];
    let [_, code] = shown(&link, &place(), None, &all);
    let address = "https://example.org/border/frozen/7c1f/index.html?embed=view&amp;title=0&amp;controls=1&amp;filters=free&amp;paper=plain&amp;type=sans#";
    assert!(code.starts_with(&format!("<iframe src=\"{address}{fragment}\"")), "{code}");
    assert!(!code.contains("<script"), "{code}");
}

fn escaped(fragment: &str) -> String {
    fragment.replace('&', "&amp;")
}

#[test]
fn what_cannot_be_is_not_offered() {
    let data = example::data().leak();
    let record = Selection::Incident(IncidentIdx(0));
    let link = Link { selection: record.id(data), ..Link::default() };
    // A frozen copy is frozen already, a page on a disk has no address.
    let frozen = Place { frozen: String::new(), is_built: false, ..place() };
    let [markup, code] = shown(&link, &frozen, Some(record), &[Setting::Frozen, Setting::Record]);
    assert!(code.contains("border/?embed=record#"), "{code}");
    assert!(!markup.contains(&*words::SHARE_RECORD), "{markup}");
    let [markup, _] = shown(&link, &Place::default(), Some(record), &[]);
    assert!(markup.contains(&*words::EMBED_NEEDS) && !markup.contains("<iframe"), "{markup}");
    // Without a selection a frame shows the view, whatever was set before.
    let [_, code] = shown(&Link::default(), &place(), None, &[Setting::Record]);
    assert!(code.contains("?embed=view#"), "{code}");
}

#[test]
fn a_record_has_a_short_address_where_documents_stand_beside_the_page() {
    let data = example::data().leak();
    let record = Selection::Incident(IncidentIdx(0));
    let address = short_address(data, &place(), record).expect("an address");
    assert!(address.starts_with("https://example.org/border/i/") && address.contains(".html"), "{address}");
    assert_eq!(short_address(data, &Place { is_built: false, ..place() }, record), None);
}

#[test]
fn a_publishers_address_carries_the_words() {
    let data = example::with_address("https://news.example/a?b=1");
    let article = ArticleIdx(0);
    let text = data.opened().text(article).expect("a text").to_owned();
    let at = |words: &str| {
        let start = text.find(words).expect("words of the text");
        at_publisher(data, Span::new(article, start, start + words.len()))
    };
    assert_eq!(at("killing"), Some("https://news.example/a?b=1#:~:text=killing".to_owned()));
    let short: String = text.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    assert!(at(&short).expect("an address").ends_with(&short.replace(' ', "%20")));
    // A script is no address of the web, whatever a file says.
    for address in ["javascript:alert(1)", "data:text/html,x", "//news.example/a"] {
        let data = example::with_address(address);
        assert_eq!(at_publisher(data, Span::new(article, 0, 3)), None, "{address}");
    }
    let none = example::data().leak();
    assert_eq!(at_publisher(none, Span::new(article, 0, 3)), None);
}

#[test]
fn long_words_are_named_by_their_ends() {
    let words: Vec<String> = (0..20).map(|n| format!("w{n},-&")).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    assert_eq!(publisher::directive(&words[..2]), "w0%2C%2D%26%20w1%2C%2D%26");
    let long = publisher::directive(&words);
    assert!(
        long.starts_with("w0%2C") && long.ends_with("w19%2C%2D%26") && long.matches(',').count() == 1,
        "{long}"
    );
}

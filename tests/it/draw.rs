//! `marchland draw`: files that open elsewhere and carry what must stand with a picture.

use crate::command::marchland;
use marchland_cli::Outcome;
use roxmltree::{Document, ParsingOptions};
use std::path::PathBuf;

fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// A picture of the small corpus by a link: how it ended, what was said, the bytes.
fn drawn(name: &str, link: &str) -> (Outcome, String, Vec<u8>) {
    let (corpus, picture) = (file(&format!("{name}.mlb")), file(name));
    let (corpus, picture) = (corpus.to_str().expect("UTF-8"), picture.to_str().expect("UTF-8"));
    assert_eq!(marchland(&["bundle", "cases/corpus/page", "-o", corpus]).0, Outcome::Fine);
    let (outcome, said) = marchland(&[
        "draw",
        corpus,
        "-o",
        picture,
        "--link",
        link,
        "--size",
        "640x480",
        "--page",
        "https://example.org/",
    ]);
    (outcome, said, std::fs::read(picture).expect("the picture"))
}

/// All words of a drawing, by an XML parser that is not ours.
fn words(svg: &[u8]) -> Vec<String> {
    let text = std::str::from_utf8(svg).expect("UTF-8");
    let document = Document::parse_with_options(text, ParsingOptions::default()).expect("well-formed XML");
    let root = document.root_element();
    assert_eq!(
        (root.tag_name().name(), root.tag_name().namespace()),
        ("svg", Some("http://www.w3.org/2000/svg"))
    );
    let texts = root.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text")));
    texts.filter_map(|node| node.text().map(str::to_owned)).collect()
}

#[test]
fn a_drawing_carries_title_filter_period_line_note_attribution_and_link() {
    let link = "from=2000&to=2030-12&border=yes&line=pakistan";
    let (outcome, said, svg) = drawn("drawn.svg", link);
    assert_eq!((outcome, said.as_str()), (Outcome::Fine, ""));
    let words = words(&svg).join(" ");
    for expected in [
        "1 incident · 2000 to 2030-12",
        "Border: On, over or about the border",
        "as Pakistan draws it",
        "Natural Earth",
        "GeoNames",
        "https://example.org/#v=1",
    ] {
        assert!(words.contains(expected), "{expected}: {words}");
    }
    // The named line is unbroken, as Pakistan draws it.
    let text = String::from_utf8(svg).expect("UTF-8");
    let line = text.split("<g class=\"line\">").nth(1).and_then(|rest| rest.split("</g>").next());
    assert!(line.is_some_and(|line| line.contains("<path") && !line.contains("dasharray")));
}

#[test]
fn a_map_carries_its_scale_and_key() {
    let (_, _, svg) = drawn("key.svg", "line=afghanistan");
    let words = words(&svg);
    for expected in
        ["Material conflict", "Sums in a province", "Durand Line, Afghanistan’s", "Border crossing"]
    {
        assert!(words.iter().any(|word| word == expected), "{expected}: {words:?}");
    }
    assert!(words.iter().any(|word| word.ends_with(" km")), "{words:?}");
}

#[test]
fn a_timeline_is_drawn_with_its_lanes_and_without_handles() {
    let (outcome, said, svg) = drawn("timeline.svg", "view=timeline&from=2000&to=2030");
    assert_eq!((outcome, said.as_str()), (Outcome::Fine, ""));
    let all = words(&svg).join(" ");
    for expected in ["Material conflict", "Verbal cooperation", "2000 to 2030", "view=timeline"] {
        assert!(all.contains(expected), "{expected}: {all}");
    }
    assert!(!all.contains(" km"), "no scale of distance: {all}");
}

#[test]
fn a_link_is_followed_as_the_page_follows_it() {
    // A whole address, and places that the map does not have.
    let (outcome, _, whole) = drawn("whole.svg", "https://example.org/page/#view=timeline");
    assert_eq!(outcome, Outcome::Fine);
    assert!(words(&whole).iter().any(|word| word == "Verbal conflict"));
    let (_, _, near) = drawn("near.svg", "c=0,0,0");
    assert!(words(&near).iter().any(|word| word == "1000 km" || word == "500 km"), "as far as the map goes");
    let (_, _, far) = drawn("far.svg", "view=timeline&window=9990,9999");
    assert!(!words(&far).iter().any(|word| word.starts_with("999")), "no years without anything");
    let (outcome, said, _) = drawn("backwards.svg", "from=2025&to=2023");
    assert_eq!(outcome, Outcome::Findings);
    assert!(said.contains("2023"), "{said}");
}

#[test]
fn a_picture_has_twice_the_pixels_of_its_drawing() {
    let (_, _, svg) = drawn("twice.svg", "theme=dark");
    let (outcome, _, png) = drawn("twice.png", "theme=dark");
    assert_eq!(outcome, Outcome::Fine);
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
    let side = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"));
    let text = String::from_utf8(svg).expect("UTF-8");
    let document = Document::parse(&text).expect("well-formed XML");
    let length = |name| document.root_element().attribute(name).and_then(|text| text.parse::<u32>().ok());
    assert_eq!(
        (Some(side(16)), Some(side(20))),
        (length("width").map(|n| 2 * n), length("height").map(|n| 2 * n))
    );
}

#[test]
fn what_cannot_be_drawn_is_said() {
    let (outcome, said, _) = drawn("unknown.svg", "actor=nobody");
    assert_eq!(outcome, Outcome::Findings);
    assert!(said.contains("“nobody” (actor)"), "{said}");
    for (args, expected) in [
        (
            &["draw", "x.mlb", "-o", "x.jpg"][..],
            "expected a file name that ends in .svg or .png, found \"x.jpg\"",
        ),
        (&["draw", "x.mlb", "-o", "x.svg", "--size", "9x9"], "found \"9x9\""),
        (
            &["draw", "x.mlb", "-o", "x.svg", "--link", "view=claims"],
            "expected the view map, timeline or network, found \"claims\"",
        ),
        (&["draw", "cases/corpus/page/corpus.toml", "-o", "x.svg"], "not a corpus file"),
        (&["draw", "nowhere.mlb", "-o", "x.svg"], "no such file"),
    ] {
        let (outcome, said) = marchland(args);
        assert_eq!(outcome, Outcome::Failure);
        assert!(said.contains(expected), "{said}");
    }
}

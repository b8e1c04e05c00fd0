use super::*;
use ZoneKind::{Body, Byline, Furniture, Heading, Headline};

fn kinds(text: &str) -> Vec<ZoneKind> {
    zones(text, 0..text.len()).1.into_iter().map(|zone| zone.kind).collect()
}

#[test]
fn tells_headline_byline_heading_and_body() {
    let text = "Guards trade fire at the bridge\n\n25 December 2024\n\nThe guards fired, officials said.\n\n\
                What comes next?\n\nNobody knows. It is late.\n";
    assert_eq!(kinds(text), [Headline, Byline, Body, Heading, Body]);
}

#[test]
fn sets_furniture_aside() {
    let text =
        "# آزاد\n\nAA-AA\n\n[www.x.com](http://www.x.com)\n\nA. Writer  \n12.01.2025\n\n\\* Banned here\n";
    assert_eq!(kinds(text), [Furniture, Furniture, Furniture, Byline, Byline, Furniture]);
}

#[test]
fn joins_a_line_that_breaks_inside_a_sentence() {
    let text = "The ministry said on Tuesday that the post was built, in\n\nterms of law, on its own soil.\nSo it said.";
    let (canonical, zones) = zones(text, 0..text.len());
    assert_eq!(zones.len(), 2);
    assert!(canonical.text[zones[0].canonical.clone()].contains("built, in terms of law"));
}

#[test]
fn a_marked_heading_is_the_headline_and_what_stood_before_it_a_label() {
    assert_eq!(
        kinds("Desk of the region\n\n# Herders shot at the ford\n\nTwo herders were shot, police said.\n"),
        [Furniture, Headline, Body]
    );
    let begun =
        "Herders shot at the ford\n\nTwo herders were shot, police said.\n\n# What police know\n\nLittle.\n";
    assert_eq!(kinds(begun), [Headline, Body, Heading, Body]);
}

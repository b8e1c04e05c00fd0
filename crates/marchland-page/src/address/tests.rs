//! Links followed against a small corpus.

use super::*;
use crate::example;
use marchland_core::facet::Value;
use marchland_core::link::{MapCentre, ViewName};
use marchland_core::{ActorIdx, ArticleIdx};

fn actor(at: usize) -> Value {
    Value::new(Facet::Actor, at)
}

fn parsed(fragment: &str) -> Link {
    Link::parse(fragment).0
}

#[test]
fn known_ids_are_followed() {
    let data = example::data();
    let followed =
        follow(&data, &parsed("sel=a:eastmark&actor=westmark,eastmark&article=gate&read=gate:18&from=2024"));
    assert_eq!(followed.problems, Vec::<String>::new());
    assert_eq!(followed.selection, Some(Selection::Actor(ActorIdx(1))));
    assert_eq!(followed.choice.chosen, [actor(0), actor(1), Value::new(Facet::Article, 0)]);
    assert_eq!(followed.reading.places, [Reading { article: ArticleIdx(0), at: Some(18) }]);
    assert_eq!(
        followed.choice.period().and_then(|period| period.start).map(marchland_core::Day::iso).as_deref(),
        Some("2024-01-01")
    );
}

#[test]
fn unknown_ids_are_skipped_with_a_line_each() {
    let data = example::data();
    let followed = follow(&data, &parsed("sel=i:nothing&actor=westmark,nobody&article=lost&read=gate:x"));
    assert_eq!(followed.selection, None);
    assert_eq!(followed.reading, Panes::default());
    assert_eq!(followed.choice.chosen, [actor(0)]);
    assert_eq!(followed.problems.len(), 4, "{:?}", followed.problems);
    assert!(followed.problems.iter().any(|line| line.contains("“nobody” (actor)")));
}

#[test]
fn only_choices_make_history() {
    let before = parsed("view=map");
    let panned = Link { centre: Some(MapCentre { lon: 70.0, lat: 33.0, zoom: 6.0 }), ..before.clone() };
    let turned = Link { view: ViewName::Network, ..before.clone() };
    assert!(!is_new_entry(&before, &panned));
    let typed = |text: &str| Link { text: text.to_owned(), ..before.clone() };
    assert!(is_new_entry(&typed(""), &typed("k")) && !is_new_entry(&typed("k"), &typed("kh")));
    assert!(!is_new_entry(&before, &parsed("view=map&theme=dark")));
    assert!(is_new_entry(&before, &turned));
}

#[test]
fn links_are_followed_to_what_they_were_made_from() {
    let data = example::data();
    // One of each facet that this corpus has, in the order of links.
    let one = |facet| crate::value::values(&data, facet).into_iter().next_back();
    let area = marchland_core::link::Area { west: 60.5, south: 30.0, east: 70.0, north: 35.25 };
    let choice = Choice {
        chosen: Facet::ALL.into_iter().filter_map(one).collect(),
        area: Some(area),
        text: "spin b, طورخم".to_owned(),
        ..Choice::default()
    };
    let reading = Panes { places: vec![Reading { article: ArticleIdx(0), at: Some(18) }], turned: None };
    let compared = Choice { text: "gate & post".to_owned(), ..Choice::default() };
    let link = Link {
        compared: link_to(&data, &compared, None, &Panes::default()).to_fragment(),
        collapsed: vec!["eastmark".to_owned()],
        ..link_to(&data, &choice, Some(Selection::Line), &reading)
    };
    let followed = follow(&data, &parsed(&link.to_fragment()));
    let eastmark = data.actors().iter().position(|actor| actor.id == "eastmark").map(ActorIdx::new).unwrap();
    assert_eq!(
        followed,
        Followed {
            choice,
            compared: Some(compared),
            selection: Some(Selection::Line),
            reading,
            collapsed: vec![eastmark],
            problems: Vec::new()
        }
    );
}

#[test]
fn a_value_named_twice_is_chosen_once() {
    let data = example::data();
    let followed = follow(&data, &parsed("actor=westmark,westmark,eastmark,westmark&type=ASSAULT,ASSAULT"));
    assert_eq!(followed.choice.chosen.len(), 3);
}

#[test]
fn long_ids_are_cut_in_notices() {
    let data = example::data();
    let followed = follow(&data, &parsed(&format!("sel={}", "x".repeat(2_000))));
    assert!(followed.problems[0].chars().count() < 160, "{}", followed.problems[0]);
}

#[test]
fn what_ends_before_it_begins_is_left_out_with_a_line() {
    let (link, problems) = Link::parse("from=2025&to=2023&window=2024-06,2024-01");
    assert_eq!((link.from.map(marchland_core::PartialDate::iso).as_deref(), link.to), (Some("2025"), None));
    assert_eq!(link.window, None);
    let keys: Vec<&str> = problems.iter().map(|problem| problem.key.as_str()).collect();
    assert_eq!(keys, ["window", "to"]);
    let (link, problems) = Link::parse("from=2024&to=2024-01");
    assert!(link.to.is_some() && problems.is_empty(), "a month of the year that a period begins with");
}

//! Links of version 1 that were once given away: they are read, followed and written as they were.

use crate::coder::seeds;
use marchland_bundle::{Opened, write};
use marchland_core::Link;
use marchland_page::Data;
use marchland_page::address::follow;
use proptest::prelude::*;

const FIXTURES: &str = include_str!("../cases/links/v1.txt");

/// Each link with what it is written as.
fn fixtures() -> Vec<(&'static str, &'static str)> {
    let lines = FIXTURES.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split_once(" => ").unwrap_or_else(|| panic!("two links in {line}"))).collect()
}

#[test]
fn old_links_are_read_and_written_as_they_were() {
    assert!(fixtures().len() > 10);
    for (old, written) in fixtures() {
        let (link, problems) = Link::parse(old);
        assert_eq!((link.to_fragment().as_str(), problems), (written, Vec::new()), "{old}");
        assert_eq!(Link::parse(written).0, link, "{old}");
    }
}

#[test]
fn old_links_are_followed_in_the_first_corpus() {
    let (mut corpus, stale) = marchland_coder::code_reviewed(seeds());
    assert!(stale.is_empty());
    corpus.layout = marchland_scene::network::seats(&corpus.actors, &corpus.ties);
    let bytes = write(&corpus).expect("a sound corpus");
    let data = Data::new(Opened::open(&bytes).expect("the bytes just written"));
    for (old, _) in fixtures() {
        let link = Link::parse(old).0;
        let followed = follow(&data, &link);
        assert_eq!(followed.problems, Vec::<String>::new(), "{old}");
        assert_eq!(followed.selection.is_some(), link.selection.is_some(), "{old}");
        assert_eq!(followed.reading.places.len(), link.reading.len(), "{old}");
        assert_eq!(followed.collapsed.len(), link.collapsed.len(), "{old}");
    }
}

proptest! {
    /// Whatever stands in an address: it is read without a panic, and what is read is written so that it reads alike.
    #[test]
    fn any_text_is_read_and_written_alike(
        text in prop_oneof![any::<String>(), "(v|view|sel|read|from|to|q|area|c|window|compare|collapsed|type|x)(=[-a-z0-9,.%:&=#é]{0,24})?(&[a-z]{1,6}=[^&]{0,12}){0,4}"],
    ) {
        let written = Link::parse(&text).0.to_fragment();
        let (again, problems) = Link::parse(&written);
        prop_assert_eq!(problems, Vec::new());
        prop_assert_eq!(again.to_fragment(), written);
    }
}

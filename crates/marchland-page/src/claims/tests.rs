//! The view of claims of the sample corpus.

use super::*;
use crate::example;
use crate::markup::{Markup, html};
use marchland_core::Facet;
use marchland_core::facet::Value;

fn shown(choice: &Choice, selection: Option<Selection>) -> String {
    html(&[claims(example::data().leak(), choice, selection, &Layout::default()).into()])
}

#[test]
fn differences_come_before_agreements_and_under_a_heading_of_their_own() {
    let text = shown(&Choice::default(), None);
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words:?} in {text}"));
    let order = [
        "1 difference, 1 agreement",
        words::CLAIMS_DIFFER.words(),
        "id=\"d:clash-title\"",
        words::CLAIMS_AGREE.words(),
        "id=\"d:same-title\"",
        words::CLAIMS_ALONE.words(),
    ];
    assert!(order.map(at).is_sorted(), "{text}");
}

#[test]
fn no_two_kinds_of_difference_look_or_read_alike() {
    for (n, &one) in Difference::ALL.iter().enumerate() {
        for &other in &Difference::ALL[n + 1..] {
            assert_ne!(parts::class(one), parts::class(other));
            assert_ne!(words::difference_sign(one), words::difference_sign(other));
            assert_ne!(words::difference_meaning(one), words::difference_meaning(other));
        }
    }
}

#[test]
fn claims_in_a_matter_do_not_stand_alone() {
    let text = shown(&Choice::default(), None);
    let (_, alone) = text.split_once(words::CLAIMS_ALONE.words()).unwrap();
    assert!(alone.contains("id=\"c:4000000000\""), "{alone}");
    for compared in ["Killed", "Recognised"] {
        assert!(!alone.contains(compared), "{alone}");
    }
}

#[test]
fn words_turn_to_their_sentence_with_the_matter_selected() {
    fn reads(markup: &Markup, found: &mut Vec<Act>) {
        let Markup::Element(element) = markup else { return };
        found.extend(element.acts.iter().map(|(_, act)| *act));
        element.children.iter().for_each(|child| reads(child, found));
    }
    let data = example::data().leak();
    let mut acts = Vec::new();
    reads(&claims(data, &Choice::default(), None, &Layout::default()).into(), &mut acts);
    let matter = Selection::Disagreement(DisagreementIdx(1));
    for claim in [1, 2] {
        let span = data.claims()[claim].span;
        assert!(acts.contains(&Act::OpenWith(matter, span)), "{acts:?}");
    }
    let alone = Selection::Claim(ClaimIdx(3));
    assert!(acts.contains(&Act::OpenWith(alone, data.claims()[3].span)), "{acts:?}");
}

#[test]
fn a_chosen_article_leaves_its_matters_and_says_so() {
    let of = |at| Choice { chosen: vec![Value::new(Facet::Article, at)], ..Choice::default() };
    assert!(shown(&of(0), None).contains("id=\"d:clash-title\""));
    let none = shown(&of(7), None);
    assert!(!none.contains("d:clash") && none.contains("Left out are"), "{none}");
    let other = Choice { chosen: vec![Value::new(Facet::Border, 1)], ..Choice::default() };
    assert!(shown(&other, None).contains("all claims are shown"));
}

#[test]
fn every_claim_has_its_place_in_the_view() {
    let data = example::data();
    let at = |selection| anchor(&data, selection);
    assert_eq!(at(Selection::Claim(ClaimIdx(2))).as_deref(), Some("d:clash-title"));
    assert_eq!(at(Selection::Claim(ClaimIdx(3))).as_deref(), Some("c:4000000000"));
    assert_eq!(at(Selection::Disagreement(DisagreementIdx(0))).as_deref(), Some("d:same-title"));
    assert_eq!(at(Selection::Line), None);
}

//! The examples that the rules carry: each must, or must not, be read by its rule.

use super::*;
use marchland_core::article::{DateKnown, Rights, TextQuality};
use marchland_core::{Article, ArticleIdx};
use marchland_core::{OutletIdx, PartialDate};

/// An article of one sentence, published on a day that lies after every date in the examples.
fn article() -> Article {
    Article {
        id: "example".to_owned(),
        file: "example.txt".to_owned(),
        original_file: None,
        title: String::new(),
        outlet: OutletIdx(0),
        author: None,
        published: None::<PartialDate>,
        published_known: DateKnown::Unknown,
        published_note: String::new(),
        language: "en".to_owned(),
        quality: TextQuality::Original,
        quality_note: String::new(),
        rights: Rights::Full,
        address: None,
        zones: Vec::new(),
        sentences: Vec::new(),
        n_bytes: 0,
    }
}

/// Whether a rule reads a sentence: an incident for rules that make them, a telling for the others.
fn reads(rule: &tables::Rule, sentence: &str) -> bool {
    let coded = coded::code_article(tables(), ArticleIdx(0), &article(), sentence);
    coded.tellings.iter().enumerate().any(|(at, telling)| {
        let own = telling.rule_id == rule.id || telling.event_type.key() == rule.event_type;
        let told = telling.status.makes_incident();
        own && told && (!rule.incident || coded.clusters.iter().any(|c| c.tellings.contains(&at)))
    })
}

#[test]
fn rules_read_their_examples() {
    let mut wrong = Vec::new();
    for rule in &tables().rules {
        wrong.extend(
            rule.yes.iter().filter(|s| !reads(rule, s)).map(|s| format!("{}: not read: {s}", rule.id)),
        );
        wrong.extend(rule.no.iter().filter(|s| reads(rule, s)).map(|s| format!("{}: read: {s}", rule.id)));
        assert!(!rule.yes.is_empty() && !rule.no.is_empty(), "{} lacks examples", rule.id);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

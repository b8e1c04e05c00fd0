//! The examples that the rules carry: each must, or must not, be read by its rule.

use super::*;
use marchland_core::ArticleIdx;
use marchland_core::manifest::Source;

/// Whether a telling that `counts` comes of a sentence: an incident for rules that make them, else a telling.
fn reads(rule: &tables::Rule, sentence: &str, counts: impl Fn(&telling::Telling) -> bool) -> bool {
    let source = Source::bare([("example.txt".to_owned(), sentence.to_owned())]);
    let coded = coded::code_article(tables(), ArticleIdx(0), &source.articles[0], sentence);
    coded.tellings.iter().enumerate().any(|(at, telling)| {
        let own = counts(telling);
        let told = telling.status.makes_incident();
        own && told && (!rule.incident || coded.clusters.iter().any(|c| c.tellings.contains(&at)))
    })
}

#[test]
fn rules_read_their_examples() {
    let mut wrong = Vec::new();
    for rule in &tables().rules {
        // What it must read it reads itself; what it must not, no rule of its type may read.
        let by_rule = |telling: &telling::Telling| telling.rule_id == rule.id;
        let of_type = |telling: &telling::Telling| telling.event_type.key() == rule.event_type;
        wrong.extend(
            rule.yes
                .iter()
                .filter(|s| !reads(rule, s, by_rule))
                .map(|s| format!("{}: not read: {s}", rule.id)),
        );
        wrong.extend(
            rule.no.iter().filter(|s| reads(rule, s, of_type)).map(|s| format!("{}: read: {s}", rule.id)),
        );
        assert!(!rule.yes.is_empty() && !rule.no.is_empty(), "{} lacks examples", rule.id);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn claim_rules_read_their_examples() {
    let mut wrong = Vec::new();
    for rule in &tables().claims {
        let reads = |sentence: &String| {
            let source = Source::bare([("example.txt".to_owned(), sentence.clone())]);
            let coded = coded::code_article(tables(), ArticleIdx(0), &source.articles[0], sentence);
            coded.assertions.iter().any(|claim| claim.rule == rule.id)
        };
        wrong.extend(rule.yes.iter().filter(|s| !reads(s)).map(|s| format!("{}: not read: {s}", rule.id)));
        wrong.extend(rule.no.iter().filter(|s| reads(s)).map(|s| format!("{}: read: {s}", rule.id)));
        assert!(!rule.yes.is_empty() && !rule.no.is_empty(), "{} lacks examples", rule.id);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

//! The examples that the rules carry: each must, or must not, be read by its rule.

use super::*;
use marchland_core::manifest::Source;
use marchland_core::{ArticleIdx, EventType};
use std::fmt::Write as _;

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

/// A text of many blocks, in which every happening is told in two paragraphs: wherever it is cut, the dead are those
/// of the attack told before, and nothing is told twice.
#[test]
fn happenings_go_on_over_the_cuts_of_a_long_text() {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let n_attacks = 2_000;
    let mut text = String::new();
    for n in 0..n_attacks {
        let (day, month, year, dead) = (n % 28 + 1, MONTHS[n / 28 % 12], 2016 + n / 336, n % 7 + 2);
        let _ = write!(
            text,
            "Gunmen attacked a police post near the bazaar of Bannu on {day} {month} {year}, and shots were heard \
             until the evening by people who live in the streets around it.\n\nThe attack killed {dead} officers, \
             the police of the town said when the road to the post had been opened again and the wounded had been \
             brought away.\n\n"
        );
    }
    assert!(text.len() > 3 << 17);
    let corpus = crate::code(Source::bare([("long.txt".to_owned(), text)]));
    let attacks = corpus.incidents.iter().filter(|incident| incident.event_type == EventType::Assault);
    let dead: Vec<u32> =
        attacks.flat_map(|incident| &incident.casualties).filter_map(|toll| toll.figure.best).collect();
    assert_eq!(dead.len(), n_attacks);
    assert_eq!(dead.iter().sum::<u32>() as usize, (0..n_attacks).map(|n| n % 7 + 2).sum());
}

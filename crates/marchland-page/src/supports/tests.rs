//! Evidence of the sample article.

use super::*;
use crate::example;
use marchland_core::{ClaimIdx, IncidentIdx};

#[test]
fn evidence_is_in_reading_order_and_each_once() {
    let data = example::data();
    let all = evidence_of(&data, ArticleIdx(0));
    assert!(all.is_sorted());
    let kinds: Vec<(Kind, &str)> = all.iter().map(|one| (one.kind, data.words(one.span))).collect();
    assert!(kinds.contains(&(Kind::Date, "3 March 2024")), "{kinds:?}");
    assert!(kinds.contains(&(Kind::Number, "two")));
    assert!(kinds.contains(&(Kind::Quotation, "We regret it,")));
    assert_eq!(kinds.iter().filter(|(kind, _)| *kind == Kind::Incident).count(), 2);
}

#[test]
fn a_sentence_supports_its_incident_first() {
    let data = example::data();
    let evidence = evidence_of(&data, ArticleIdx(0));
    let sentence = data.body(ArticleIdx(0)).sentences[1];
    let found = supported(&evidence, sentence);
    assert_eq!(found[0], (Kind::Incident, Selection::Incident(IncidentIdx(0))));
    assert_eq!(found[1], (Kind::Claim, Selection::Claim(ClaimIdx(0))));
    assert_eq!(found.len(), 5, "incident, claim, place, two actors: {found:?}");
    let last = data.body(ArticleIdx(0)).sentences[3];
    let claims = [(Kind::Claim, Selection::Claim(ClaimIdx(2))), (Kind::Claim, Selection::Claim(ClaimIdx(3)))];
    assert_eq!(supported(&evidence, last), claims);
}

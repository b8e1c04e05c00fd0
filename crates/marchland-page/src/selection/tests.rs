//! Selections to ids and back.

use super::*;
use crate::example;

#[test]
fn every_kind_of_record_comes_back_from_its_id() {
    let data = example::data();
    let cases = [
        (Selection::Incident(IncidentIdx(0)), "i:7000000000"),
        (Selection::Actor(ActorIdx(1)), "a:eastmark"),
        (Selection::Place(PlaceIdx(0)), "p:gate"),
        (Selection::Article(ArticleIdx(0)), "article:gate"),
        (Selection::Quotation(QuotationIdx(0)), "q:0000000001"),
        (Selection::Claim(ClaimIdx(1)), "c:2000000000"),
        (Selection::Disagreement(DisagreementIdx(1)), "d:clash"),
        (Selection::Sentence(ArticleIdx(0), 18), "s:gate:18"),
        (Selection::Line, "line"),
    ];
    for (selection, id) in cases {
        assert_eq!(selection.id(&data).as_deref(), Some(id));
        assert_eq!(Selection::find(&data, id), Some(selection), "{id}");
    }
}

#[test]
fn ids_of_another_corpus_are_not_found() {
    let data = example::data();
    for id in ["", "i:", "i:8000000000", "a:ttp", "x:gate", "s:gate:99999", "s:gate:-1", "s:gone:1", "t:none"]
    {
        assert_eq!(Selection::find(&data, id), None, "{id}");
    }
    assert_eq!(Selection::Tie(TieIdx(3)).id(&data), None);
}

#[test]
fn a_matter_is_lit_as_its_claims() {
    let data = example::data();
    let claims = [ClaimIdx(1), ClaimIdx(2)].map(Selection::Claim);
    assert_eq!(Selection::Disagreement(DisagreementIdx(1)).lit(&data), claims);
    assert_eq!(Selection::Line.lit(&data), [Selection::Line]);
    assert_eq!(Selection::Disagreement(DisagreementIdx(9)).lit(&data), []);
}

#[test]
fn a_sentence_is_the_one_around_its_byte() {
    let data = example::data();
    let sentence = Selection::Sentence(ArticleIdx(0), 40).sentence(&data).unwrap();
    assert!(data.words(sentence).starts_with("On 3 March 2024"));
}

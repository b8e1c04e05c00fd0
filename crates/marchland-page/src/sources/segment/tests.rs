//! Cuts, targets and runs.

use super::*;
use crate::example;
use crate::supports::evidence_of;
use marchland_core::{ActorIdx, ArticleIdx, ClaimIdx, IncidentIdx, PlaceIdx};

#[test]
fn segments_join_to_the_stretch_they_were_cut_from() {
    let data = example::data();
    let article = data.body(ArticleIdx(0));
    let evidence = evidence_of(&data, ArticleIdx(0));
    for zone in &article.zones {
        let pieces = segments(zone.span, &evidence, &article.sentences);
        let joined: String = pieces.iter().map(|piece| data.words(piece.span)).collect();
        assert_eq!(joined, data.words(zone.span));
    }
}

#[test]
fn a_click_goes_to_the_most_telling_record() {
    let data = example::data();
    let article = data.body(ArticleIdx(0));
    let evidence = evidence_of(&data, ArticleIdx(0));
    let sentence = article.sentences[1];
    let pieces = segments(sentence, &evidence, &article.sentences);
    let target = |words: &str| {
        let piece = pieces.iter().find(|piece| data.words(piece.span) == words).unwrap();
        piece.target(sentence)
    };
    let incident = Some(Selection::Incident(IncidentIdx(0)));
    assert_eq!(target("3 March 2024"), incident);
    assert_eq!(target("two"), Some(Selection::Claim(ClaimIdx(0))));
    assert_eq!(target("Eastmark soldiers"), Some(Selection::Actor(ActorIdx(1))));
    assert_eq!(target("Gate,"), Some(Selection::Place(PlaceIdx(0))));
    assert_eq!(target("On "), None);
}

#[test]
fn several_records_of_one_kind_lead_to_the_chooser() {
    let span = Span::new(ArticleIdx(0), 10, 20);
    let evidence = [0, 1].map(|at| Evidence {
        span,
        kind: Kind::Incident,
        record: Selection::Incident(IncidentIdx(at)),
    });
    let sentence = Span::new(ArticleIdx(0), 5, 30);
    let pieces = segments(sentence, &evidence, &[sentence]);
    assert_eq!(pieces.len(), 3);
    assert_eq!(pieces[1].target(sentence), Some(Selection::Sentence(ArticleIdx(0), 5)));
    assert!(pieces[1].is_of(&[Selection::Incident(IncidentIdx(1))], None));
    assert!(!pieces[0].is_of(&[Selection::Incident(IncidentIdx(1))], None));
}

#[test]
fn right_to_left_runs_are_kept_whole() {
    assert_eq!(runs("plain"), [(false, "plain")]);
    assert_eq!(
        runs("Boldak (سپین بولدک) again"),
        [(false, "Boldak ("), (true, "سپین بولدک"), (false, ") again")]
    );
    assert_eq!(runs("طالبان"), [(true, "طالبان")]);
    assert_eq!(runs(""), []);
}

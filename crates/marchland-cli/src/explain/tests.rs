//! Marks that nest, touch and cross, with and without colour.

use super::show;
use marchland_coder::explain::{Note, NoteKind};
use marchland_core::{ArticleIdx, Corpus, Span};

const TEXT: &str = "Pakistani troops fired.\nالف Torkham closed.\n";

fn note(words: &str, kind: NoteKind, value: &str) -> Note {
    let start = TEXT.find(words).expect("words of the text");
    Note {
        span: Span::new(ArticleIdx(0), start, start + words.len()),
        kind,
        label: words.to_owned(),
        rule: "r1".to_owned(),
        value: value.to_owned(),
    }
}

fn shown(notes: &[Note], in_colour: bool) -> String {
    show(&Corpus { texts: vec![TEXT.to_owned()], ..Corpus::default() }, ArticleIdx(0), notes, in_colour)
}

#[test]
fn text_without_marks_is_shown_by_paragraph() {
    assert_eq!(shown(&[], false), "   1  Pakistani troops fired.\n\n   2  الف Torkham closed.\n\n");
}

#[test]
fn nested_marks_close_inside_out() {
    let notes =
        [note("Pakistani troops", NoteKind::Actor, "pk-army"), note("Pakistani", NoteKind::Place, "")];
    assert_eq!(
        shown(&notes, false),
        "   1  [[Pakistani](2) troops](1) fired.\n      \
         (1) actor: Pakistani troops = pk-army  [r1]\n      (2) place: Pakistani  [r1]\n\n   2  الف Torkham closed.\n\n"
    );
}

#[test]
fn colour_replaces_brackets_and_ends_with_its_words() {
    let coloured = shown(&[note("Torkham", NoteKind::Place, "torkham")], true);
    assert!(coloured.contains("\u{1b}[4m\u{1b}[36mTorkham\u{1b}[0m(1)"), "{coloured:?}");
    assert!(!coloured.contains("[Torkham"), "{coloured:?}");
}

#[test]
fn marks_that_cross_stay_whole() {
    let notes = [note("Pakistani troops", NoteKind::Actor, ""), note("troops fired", NoteKind::Event, "")];
    assert!(shown(&notes, false).starts_with("   1  [Pakistani [troops](1) fired](2).\n"));
}

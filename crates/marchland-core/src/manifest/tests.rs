//! Cases for the manifest: one broken spot each, and all of them at once.

use super::{Source, read};
use crate::article::{DateKnown, OutletKind};
use crate::date::PartialDate;
use crate::diagnostic::Diagnostic;
use proptest::prelude::*;

const GOOD: &str = r#"[corpus]
format = 1
title = "T"
description = "D"
licence = "CC BY 4.0"
cite = "C"
line = "durand-line"

[[outlet]]
id = "mehr"
name = "Mehr"
country = "IR"
kind = "state"
note = "N"

[[article]]
id = "one"
file = "one.txt"
title = "One"
outlet = "mehr"
published = "2024-06"
published_known = "text"
language = "en"
quality = "original"
rights = "full-text"
"#;

fn run_with(manifest: &[u8], text: &[u8]) -> (Option<Source>, Vec<Diagnostic>) {
    read("corpus.toml", manifest, &mut |file| match file {
        "one.txt" | "sub/one.txt" => Ok(text.to_vec()),
        _ => Err("no such file".to_owned()),
    })
}

fn run(manifest: &str) -> Vec<String> {
    run_with(manifest.as_bytes(), b"Text.").1.iter().map(ToString::to_string).collect()
}

/// The diagnostics after one replacement in the good manifest.
fn broken(from: &str, to: &str) -> Vec<String> {
    assert!(GOOD.contains(from), "case replaces nothing: {from}");
    run(&GOOD.replacen(from, to, 1))
}

#[test]
fn good_manifest_is_read_whole() {
    let (source, diagnostics) = run_with(GOOD.as_bytes(), "Türkham.".as_bytes());
    assert_eq!(diagnostics, []);
    let source = source.expect("a source");
    assert_eq!(source.outlets[0].kind, OutletKind::State);
    let article = &source.articles[0];
    assert_eq!(article.published, Some(PartialDate { year: 2024, month: Some(6), day: None }));
    assert_eq!(article.published_known, DateKnown::Text);
    assert_eq!(article.n_bytes, 9);
    assert_eq!(source.texts, ["Türkham."]);
}

/// What to replace in the good manifest, by what, and the one diagnostic it gives.
const MISTAKES: &[(&str, &str, &str)] = &[
    (
        "\"2024-06\"",
        "\"2024-13\"",
        "21:13: no such date (expected a date in quotes: \"YYYY\", \"YYYY-MM\" or \"YYYY-MM-DD\", found \"2024-13\")",
    ),
    (
        "\"2024-06\"",
        "2024-06-30",
        "21:13: wrong type of \"published\" (expected a date in quotes: \"YYYY\", \"YYYY-MM\" or \"YYYY-MM-DD\", found the date 2024-06-30 without quotes)",
    ),
    ("outlet = \"mehr\"", "outlet = \"merh\"", "20:10: unknown outlet (expected \"mehr\", found \"merh\")"),
    (
        "title = \"One\"",
        "titel = \"One\"\ntitle = \"One\"",
        "19:1: unknown key in [[article]] (expected \"title\", the nearest known key, found \"titel\")",
    ),
    ("title = \"One\"\n", "", "16:1: missing key \"title\" in [[article]] (expected a text, found none)"),
    (
        "title = \"One\"",
        "title = 1",
        "19:9: wrong type of \"title\" (expected a string, found a value of type integer)",
    ),
    ("title = \"One\"", "title = \" \"", "19:9: wrong value of \"title\" (expected a text, found \" \")"),
    (
        "kind = \"state\"",
        "kind = \"stat\"",
        "13:8: unknown word for \"kind\" (expected one of \"state\", \"party\", \"private\", \"think-tank\", \"re-publisher\", \"unknown\", found \"stat\")",
    ),
    (
        "\"one.txt\"",
        "\"two.txt\"",
        "18:8: article file cannot be read (expected a text file in the corpus folder, found \"two.txt\": no such file)",
    ),
    (
        "\"one.txt\"",
        "\"../one.txt\"",
        "18:8: file is not inside the corpus folder (expected a path inside the corpus folder, without \"..\", \"\\\" or \":\", found \"../one.txt\")",
    ),
    (
        "\"one.txt\"",
        "\"/one.txt\"",
        "18:8: file is not inside the corpus folder (expected a path inside the corpus folder, without \"..\", \"\\\" or \":\", found \"/one.txt\")",
    ),
    ("format = 1", "format = 2", "2:10: unknown format version (expected 1, found 2)"),
    (
        "country = \"IR\"",
        "country = \"Iran\"",
        "12:11: wrong value of \"country\" (expected two capital letters of ISO 3166-1, found \"Iran\")",
    ),
    (
        "published = \"2024-06\"\n",
        "",
        "16:1: missing key \"published\" in [[article]] (expected a date in quotes: \"YYYY\", \"YYYY-MM\" or \"YYYY-MM-DD\", found none)",
    ),
    (
        "published_known = \"text\"",
        "published_known = \"unknown\"",
        "21:13: date given that is marked unknown (expected no date, found \"2024-06\")",
    ),
    (
        "published_known = \"text\"",
        "published_known = \"inferred\"",
        "16:1: missing key \"published_note\" in [[article]] (expected how the date was worked out, found none)",
    ),
    (
        "quality = \"original\"",
        "quality = \"re-worded\"",
        "16:1: missing key \"quality_note\" in [[article]] (expected what shows the quality, found none)",
    ),
    (
        "[corpus]",
        "[korpus]\n[corpus]",
        "1:2: unknown key in the manifest (expected \"corpus\", the nearest known key, found \"korpus\")",
    ),
    (
        "[[outlet]]",
        "[outlet]",
        "9:1: wrong type of \"outlet\" (expected a table [[outlet]], found a value of type table)",
    ),
];

#[test]
fn one_mistake_gives_one_diagnostic_with_its_place() {
    for (from, to, expected) in MISTAKES {
        let found = broken(from, to);
        // A broken outlet table also leaves the article without its outlet.
        let n_expected = if *to == "[outlet]" { 2 } else { 1 };
        assert_eq!(found.len(), n_expected, "{to}: {found:#?}");
        assert_eq!(found[0], format!("corpus.toml:{expected}"));
    }
}

#[test]
fn path_in_a_folder_is_read() {
    assert_eq!(broken("\"one.txt\"", "\"sub/one.txt\""), Vec::<String>::new());
}

#[test]
fn missing_tables_are_named() {
    assert_eq!(
        run(""),
        [
            "corpus.toml:1:1: missing key \"corpus\" in the manifest (expected a table [corpus], found none)",
            "corpus.toml:1:1: missing key \"outlet\" in the manifest (expected a table [[outlet]], found none)",
            "corpus.toml:1:1: missing key \"article\" in the manifest (expected a table [[article]], found none)",
        ]
    );
}

#[test]
fn duplicates_name_the_line_of_the_first() {
    let start = GOOD.find("[[article]]").expect("an article");
    let twice = format!("{GOOD}\n{}", &GOOD[start..]);
    assert_eq!(
        run(&twice),
        [
            "corpus.toml:28:6: duplicate article id (expected a value of its own, found \"one\", which line 17 has already)",
            "corpus.toml:29:8: duplicate article file (expected a value of its own, found \"one.txt\", which line 18 has already)",
        ]
    );
}

#[test]
fn broken_texts_point_into_the_text() {
    let cases: &[(&[u8], &str)] = &[
        (b"One\nTwo \xE9t\xE9", "one.txt:2:5: text is not UTF-8 (expected UTF-8, found byte 0xE9)"),
        (b"\xC3", "one.txt:1:1: text is not UTF-8 (expected UTF-8, found byte 0xC3)"),
        (b"a\n\0", "one.txt:2:1: text holds a zero byte (expected readable text, found byte 0x00)"),
        (b"", "one.txt:1:1: text is empty (expected an article, found nothing but white space)"),
        (b" \n", "one.txt:1:1: text is empty (expected an article, found nothing but white space)"),
    ];
    for (text, expected) in cases {
        let (source, diagnostics) = run_with(GOOD.as_bytes(), text);
        assert_eq!(source, None);
        assert_eq!(diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>(), [*expected]);
    }
}

#[test]
fn syntax_error_comes_with_the_mistakes_of_other_lines() {
    let found = run(&GOOD.replace("title = \"One\"", "title = \"One").replace("\"2024-06\"", "\"June\""));
    assert_eq!(found.len(), 2, "{found:#?}");
    assert_eq!(
        found[0],
        "corpus.toml:19:13: not valid TOML: invalid basic string (expected `\"`, found end of line)"
    );
    assert!(found[1].starts_with("corpus.toml:21:13: no such date"), "{found:#?}");
}

#[test]
fn duplicate_key_is_a_syntax_error() {
    let found = broken("title = \"One\"", "title = \"One\"\ntitle = \"Two\"");
    assert_eq!(
        found,
        ["corpus.toml:20:1: not valid TOML: duplicate key (expected valid TOML, found \"title\")"]
    );
}

#[test]
fn manifest_that_is_not_utf8_is_refused_at_its_byte() {
    let found = run_with(b"[corpus]\ntitle = \"\xFF\"", b"").1;
    assert_eq!(found[0].to_string(), "corpus.toml:2:10: text is not UTF-8 (expected UTF-8, found byte 0xFF)");
}

proptest! {
    #[test]
    fn any_bytes_end_in_a_source_or_in_diagnostics(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let (source, diagnostics) = run_with(&bytes, b"x");
        prop_assert_eq!(source.is_some(), diagnostics.is_empty());
    }

    #[test]
    fn any_damage_ends_in_a_source_or_in_diagnostics(
        at in 0..GOOD.len(), n_cut in 0_usize..20, put in "[\\[\\]=\"'a-z0-9.\n#{}, -]{0,6}",
    ) {
        let mut damaged = GOOD.to_owned();
        let end = (at + n_cut).min(GOOD.len());
        damaged.replace_range(at..end, &put);
        let (source, diagnostics) = run_with(damaged.as_bytes(), b"x");
        prop_assert_eq!(source.is_some(), diagnostics.is_empty());
        for diagnostic in diagnostics {
            prop_assert!(diagnostic.start <= diagnostic.end);
            prop_assert!(!diagnostic.expected.is_empty() && !diagnostic.found.is_empty());
        }
    }
}

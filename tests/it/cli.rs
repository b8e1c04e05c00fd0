//! The command line as a user meets it: what is printed, and the exit code.

use marchland_cli::{Io, Outcome, run};
use marchland_core::Diagnostic;
use std::ffi::OsString;
use std::path::Path;

/// What a command printed and how it ended.
struct Ended {
    outcome: Outcome,
    out: String,
    err: String,
}

fn marchland(args: &[&str]) -> Ended {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut io = Io { out: &mut out, err: &mut err, out_in_colour: false, err_in_colour: false };
    let args = std::iter::once("marchland").chain(args.iter().copied()).map(OsString::from);
    let outcome = run(args, &mut io);
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Ended { outcome, out: text(out), err: text(err) }
}

fn found(dir: &str) -> Vec<String> {
    let input = marchland_cli::input::corpus(Path::new(dir), marchland_cli::input::Decisions::All)
        .expect("a corpus folder");
    assert_eq!(input.source.is_some(), input.diagnostics.is_empty());
    input.diagnostics.iter().map(Diagnostic::to_string).collect()
}

fn snapshot(name: &str, text: &str) {
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn four_faults_give_four_errors_with_file_line_and_column() {
    assert_eq!(
        found("cases/corpus/four-errors"),
        [
            "corpus.toml:22:13: no such date (expected a date in quotes: \"YYYY\", \"YYYY-MM\" or \"YYYY-MM-DD\", found \"2023-02-30\")",
            "corpus.toml:32:10: unknown outlet (expected \"test-press\", found \"tset-press\")",
            "corpus.toml:40:8: article file cannot be read (expected a text file in the corpus folder, found \"not-there.txt\": no such file)",
            "latin-one.txt:1:22: text is not UTF-8 (expected UTF-8, found byte 0xEE)",
        ]
    );
}

#[test]
fn faults_are_printed_with_their_place_marked() {
    for command in [&["check"][..], &["code"], &["bundle", "-o", "/nowhere/corpus.mlb"]] {
        let ended = marchland(&[command, &["cases/corpus/four-errors"]].concat());
        assert_eq!((ended.outcome, ended.out.as_str()), (Outcome::Findings, ""));
        snapshot("cli-four-errors", &ended.err);
    }
}

#[test]
fn syntax_error_is_printed_with_the_other_mistakes() {
    let ended = marchland(&["check", "cases/corpus/syntax"]);
    assert_eq!(ended.outcome, Outcome::Findings);
    snapshot("cli-syntax", &ended.err);
}

#[test]
fn a_stale_decision_stops_everything_but_raw() {
    let folder = "cases/corpus/reviewed";
    for command in [&["check"][..], &["code"], &["bundle", "-o", "/nowhere/corpus.mlb"]] {
        let ended = marchland(&[command, &[folder]].concat());
        assert_eq!((ended.outcome, ended.out.as_str()), (Outcome::Findings, ""));
        snapshot("cli-stale", &ended.err);
    }
    let ended = marchland(&["code", "--raw", folder]);
    assert_eq!((ended.outcome, ended.err.as_str()), (Outcome::Fine, ""));
}

#[test]
fn review_lists_what_is_open_and_what_is_stale() {
    let ended = marchland(&["review", "cases/corpus/reviewed"]);
    assert_eq!(ended.outcome, Outcome::Findings);
    snapshot("cli-review", &format!("{}\n{}", ended.out, ended.err));
}

#[test]
fn sound_corpora_are_fine() {
    for dir in ["cases/corpus/good", "../seeds"] {
        let ended = marchland(&["check", dir]);
        assert_eq!((ended.outcome, ended.err.as_str()), (Outcome::Fine, ""), "{dir}");
        assert!(ended.out.starts_with(dir), "{}", ended.out);
    }
}

#[test]
fn what_cannot_be_done_is_a_failure_with_its_reason() {
    let cases: &[(&[&str], &str)] = &[
        (&["check", "nowhere"], "cannot read \"nowhere\": no such file"),
        (&["check", "cases"], "expected \"corpus.toml\" in the folder, found none in \"cases\""),
        (&["code", "it"], "expected .txt files in the folder, found none in \"it\""),
        (&["explain", "nowhere.txt"], "cannot read \"nowhere.txt\": no such file"),
        (&["bundle", "cases/corpus/good", "-o", "it"], "cannot write \"it\": it is a folder"),
        (
            &[
                "code",
                "cases/corpus/good/torkham-closure.txt",
                "cases/corpus/four-errors/torkham-closure.txt",
            ],
            "found \"torkham-closure.txt\" twice",
        ),
        (&["bundle", "cases/corpus/good"], "--output <FILE>"),
        (&["prune"], "unrecognized subcommand 'prune'"),
        (&[], "Usage: marchland <COMMAND>"),
    ];
    for (args, expected) in cases {
        let ended = marchland(args);
        assert_eq!((ended.outcome, ended.out.as_str()), (Outcome::Failure, ""), "{args:?}");
        // Reports wrap at a fixed width.
        let said = ended.err.split_whitespace().filter(|word| *word != "│").collect::<Vec<_>>().join(" ");
        assert!(said.contains(expected), "{args:?}: {}", ended.err);
    }
}

#[test]
fn exit_codes_are_those_of_the_help() {
    let codes = [Outcome::Fine, Outcome::Findings, Outcome::Failure].map(Outcome::exit_code);
    assert_eq!(codes, [0, 1, 2]);
    let help = marchland(&["--help"]);
    assert_eq!(help.outcome, Outcome::Fine);
    assert!(help.out.contains("Exit codes: 0 fine, 1 the corpus has problems, 2 the command could not"));
}

#[test]
fn every_span_of_the_json_lies_on_characters_of_its_file() {
    fn spans(value: &serde_json::Value, file: &str, found: &mut Vec<(String, usize, usize)>) {
        if let (Some(start), Some(end)) = (value["start"].as_u64(), value["end"].as_u64()) {
            let file = value["document"].as_str().unwrap_or(file);
            found.push((file.to_owned(), start as usize, end as usize));
        }
        match value {
            serde_json::Value::Array(items) => items.iter().for_each(|item| spans(item, file, found)),
            serde_json::Value::Object(entries) => {
                for (key, inner) in entries {
                    spans(inner, if inner["incidents"].is_array() { key } else { file }, found);
                }
            }
            _ => {}
        }
    }
    for args in
        [&["code", "../seeds", "--format", "json"][..], &["code", "--raw", "../seeds", "--format=json"]]
    {
        let ended = marchland(args);
        assert_eq!((ended.outcome, ended.err.as_str()), (Outcome::Fine, ""));
        let output: serde_json::Value = serde_json::from_str(&ended.out).expect("JSON");
        let documents = output["documents"].as_object().expect("documents");
        assert_eq!(documents.len(), 5);
        for (file, document) in documents {
            for list in ["incidents", "actors", "claims", "quotes", "ties"] {
                assert!(document[list].is_array(), "{file} lacks {list}");
            }
        }
        let mut found = Vec::new();
        spans(&output, "", &mut found);
        for (file, start, end) in found {
            let text = std::fs::read_to_string(Path::new("../seeds").join(&file)).expect("an article");
            assert!(start < end && text.get(start..end).is_some(), "{file} {start}..{end}");
        }
    }
}

#[test]
fn explain_shows_every_word_of_running_text() {
    let ended = marchland(&["explain", "../seeds/taliban-pakistan-deterioration.txt"]);
    assert_eq!(ended.outcome, Outcome::Fine);
    assert!(ended.out.starts_with("[Analysis of the worsening relations"), "the manifest's title");
    assert!(ended.out.contains("Solutions"), "{}", ended.out);
}

#[test]
fn bundle_makes_its_folder_and_the_same_bytes_each_time() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bundle/deep");
    let file = folder.join("corpus.mlb");
    let read = || {
        let ended = marchland(&["bundle", "../seeds", "-o", file.to_str().expect("a plain path")]);
        assert_eq!((ended.outcome, ended.err.as_str()), (Outcome::Fine, ""));
        std::fs::read(&file).expect("the file")
    };
    let _ = std::fs::remove_dir_all(&folder);
    assert_eq!(read(), read());
}

//! The seeds as a corpus file: written, opened and asked.

use marchland_bundle::{OpenError, Opened};
use marchland_core::ArticleIdx;
use std::path::Path;

/// The seeds bundled into a file of the caller's own: tests run at the same time.
fn seeds_file(name: &str) -> Vec<u8> {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let args = ["marchland", "bundle", "../seeds", "-o"].map(Into::into);
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut io =
        marchland_cli::Io { out: &mut out, err: &mut err, out_in_colour: false, err_in_colour: false };
    let outcome = marchland_cli::run(args.into_iter().chain([file.clone().into()]), &mut io);
    assert_eq!(outcome, marchland_cli::Outcome::Fine, "{}", String::from_utf8_lossy(&err));
    std::fs::read(file).expect("the file")
}

#[test]
fn seeds_go_there_and_back() {
    let bytes = seeds_file("seeds-1.mlb");
    let opened = Opened::open(&bytes).expect("the seeds");
    assert_eq!(opened.meta().title, "Along the Durand Line");
    assert_eq!(opened.articles().len(), 5);
    for (at, article) in opened.articles().iter().enumerate() {
        let stored = std::fs::read_to_string(Path::new("../seeds").join(&article.file)).expect("a text");
        assert_eq!(opened.text(ArticleIdx::new(at)), Some(stored.as_str()));
    }
    let corpus = opened.to_corpus().expect("sound records");
    assert_eq!(marchland_bundle::write(&corpus).expect("a sound corpus"), bytes, "written again");
}

#[test]
fn cut_seeds_are_refused_with_both_lengths() {
    let bytes = seeds_file("seeds-2.mlb");
    let half = &bytes[..bytes.len() / 2];
    let expected = OpenError::Truncated { expected: bytes.len() as u64, found: half.len() as u64 };
    assert_eq!(Opened::open(half).expect_err("half a file"), expected);
}

#[test]
fn page_in_place_of_the_file_is_named_as_such() {
    let error = Opened::open(b"<!doctype html><title>404</title>").expect_err("no corpus file");
    assert_eq!(
        error.to_string(),
        "not a corpus file: expected it to begin with 8d4d4c420d0a1a0a, found 3c21646f63747970"
    );
}

//! Any bytes as a review of two articles: decisions pinned to words that are there, or mistakes with a place; and
//! whatever is decided, coding goes on.
#![no_main]

use libfuzzer_sys::fuzz_target;
use marchland_core::manifest::Source;
use marchland_core::review;

const GATE: &str = "Guards fired at the gate near Torkham on 3 May 2024, killing two men. “We regret it,” Kabul said.\n";
const HILL: &str = "Indian troops shelled Poonch on 3 May 2024. Islamic State is estimated to have 9,000 fighters.\n";

fuzz_target!(|bytes: &[u8]| {
    let files = [("gate.txt", GATE), ("hill.txt", HILL)];
    let mut source = Source::bare(files.map(|(name, text)| (name.to_owned(), text.to_owned())));
    let (decisions, mistakes) = review::read(review::FILE_NAME, bytes, &source.articles, &source.texts);
    for mistake in &mistakes {
        assert!(mistake.start <= mistake.end && mistake.start <= bytes.len() && mistake.line > 0);
    }
    for decision in &decisions {
        assert!(decision.words.slice(&source.texts[decision.article().at()]).is_some());
    }
    source.review = decisions;
    let (corpus, stale) = marchland_coder::code_reviewed(source.clone());
    assert!(stale.iter().all(|stale| stale.decision < source.review.len()));
    for (id, span) in corpus.spans() {
        assert!(span.slice(&corpus.texts[span.article.at()]).is_some(), "{id}: {span:?}");
    }
});

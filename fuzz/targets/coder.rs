//! Any text is coded: no panic, and every span lies on boundaries of the text it is of.
#![no_main]

use libfuzzer_sys::fuzz_target;
use marchland_core::PartialDate;
use marchland_core::manifest::{Source, checked_text};

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = checked_text("a.txt", bytes.to_vec()) else { return };
    let mut source = Source::bare([("a.txt".to_owned(), text.clone())]);
    source.articles[0].published = PartialDate::parse("2024-06-28");
    for one in marchland_coder::review::open(&source) {
        assert!(one.span.slice(&text).is_some());
    }
    for one in marchland_coder::review::suspicions(&source) {
        assert!(one.span.slice(&text).is_some());
    }
    let corpus = marchland_coder::code(source);
    for (id, span) in corpus.spans() {
        assert!(span.slice(&corpus.texts[0]).is_some(), "{id}: {span:?}");
    }
    let file = marchland_bundle::write(&corpus).expect("what was coded can be written");
    marchland_bundle::Opened::open(&file).expect("what was written opens");
});

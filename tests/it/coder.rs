//! What the coder reads: one snapshot per topic, cases as text, and properties that hold for any text.
//!
//! A case file holds cases that begin with `== name`, an optional `published: DATE` line, then the article, or
//! several with `---` lines between them.
//! A name that begins with `known gap:` keeps the wrong reading until somebody mends it; the snapshot then
//! changes and the case loses the prefix.

use marchland_core::manifest::Source;
use marchland_core::{Corpus, Difference, Interval, Measure, PartialDate, Party, Provenance};
use proptest::prelude::*;
use std::fmt::Write as _;
use std::path::Path;

/// The articles of a case, `---` lines between them, coded together.
fn code(text: &str, published: Option<PartialDate>) -> Corpus {
    let texts = text.split("\n---\n").enumerate();
    let mut source = Source::bare(texts.map(|(at, text)| (format!("case-{at}.txt"), text.to_owned())));
    for article in &mut source.articles {
        article.published = published;
    }
    marchland_coder::code(source)
}

fn names(corpus: &Corpus, parties: &[Party]) -> String {
    parties.iter().map(|party| corpus.actors[party.actor.at()].id.as_str()).collect::<Vec<_>>().join(" + ")
}

/// A line per incident, then a line per telling that made none, then ties and quotations.
fn render(corpus: &Corpus) -> String {
    let mut out = String::new();
    for incident in &corpus.incidents {
        let days = incident.when.as_ref().map_or("no date".to_owned(), |when| when.interval.label());
        let places = incident
            .places
            .iter()
            .map(|at| format!("{} ({})", corpus.places[at.place.at()].id, at.precision.code()));
        let tolls =
            incident.casualties.iter().map(|toll| format!("{} {}", toll.figure.label(), toll.kind.key()));
        let sum = if incident.is_aggregate { " sum" } else { "" };
        let count =
            incident.aggregate.as_ref().map_or(String::new(), |figure| format!(" of {}", figure.label()));
        let _ = writeln!(
            out,
            "INCIDENT {}{} {}{sum}{count} | {} -> {} | {days} | {} | {}",
            incident.event_type.key(),
            incident.mode.map_or(String::new(), |mode| format!("/{}", mode.key())),
            incident.status.key(),
            names(corpus, &incident.actors),
            names(corpus, &incident.recipients),
            places.collect::<Vec<_>>().join(", "),
            tolls.collect::<Vec<_>>().join(", "),
        );
        for span in &incident.evidence {
            let _ = writeln!(out, "    “{}”", corpus.words(*span));
        }
    }
    for mention in corpus.mentions.iter().filter(|mention| mention.incident.is_none()) {
        let words = corpus.words(mention.evidence[0]);
        let _ = writeln!(
            out,
            "telling {} {} [{}] “{words}”",
            mention.event_type.key(),
            mention.status.key(),
            mention.rule
        );
    }
    for tie in &corpus.ties {
        let (a, b) = (&corpus.actors[tie.a.at()].id, &corpus.actors[tie.b.at()].id);
        let _ = writeln!(out, "tie {a} – {b} {} {}", tie.sign.key(), tie.kind.key());
    }
    for quotation in &corpus.quotations {
        let speaker = quotation.speaker.map_or("?", |speaker| corpus.actors[speaker.at()].id.as_str());
        let speech = quotation.speech.key();
        let _ = writeln!(out, "quote {speaker} {speech}: “{}”", corpus.words(quotation.span));
    }
    for claim in &corpus.claims {
        let scope = if claim.scope.is_empty() { String::new() } else { format!(" | {}", claim.scope) };
        let claimant = claim.claimant.map_or("", |actor| corpus.actors[actor.at()].id.as_str());
        let _ = writeln!(
            out,
            "claim {} of {}: {} {}{scope} | {claimant}",
            claim.measure.key(),
            claim.subject,
            claim.value.label(),
            claim.unit
        );
    }
    for matter in &corpus.disagreements {
        let _ = writeln!(
            out,
            "{} on {} ({} claims): {}",
            matter.difference.key(),
            matter.matter,
            matter.claims.len(),
            matter.note
        );
    }
    out
}

fn check(topic: &str, cases: &str) {
    let mut out = String::new();
    for case in cases.split("== ").skip(1) {
        let (name, rest) = case.split_once('\n').unwrap_or((case, ""));
        let (date, text) = match rest.strip_prefix("published: ").and_then(|rest| rest.split_once('\n')) {
            Some((date, text)) => (Some(PartialDate::parse(date).expect("a date such as 2024-06-28")), text),
            None => (None, rest),
        };
        let _ = writeln!(out, "== {name}\n{}", render(&code(text.trim(), date)));
    }
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!(format!("coder-{topic}"), out);
    });
}

#[test]
fn cases_read_as_accepted() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/coder");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty());
    for file in files {
        check(file.file_stem().unwrap().to_str().unwrap(), &std::fs::read_to_string(&file).unwrap());
    }
}

/// Each ```article block of the codebook is followed by a ```coded block: what the coder gives for it.
/// With `INSTA_UPDATE=always`, as `cargo xtask bless` sets it, the blocks are written anew.
#[test]
fn worked_texts_of_the_codebook_read_as_written() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/coding-rules.md");
    let text = std::fs::read_to_string(&path).unwrap();
    let mut parts = text.split("```article\n");
    let mut fresh = parts.next().unwrap_or_default().to_owned();
    let mut n_texts = 0;
    for part in parts {
        let (article, rest) = part.split_once("```\n\n```coded\n").expect("a coded block after each article");
        let (_, after) = rest.split_once("```").expect("an end of the coded block");
        let (date, body) =
            article.strip_prefix("published: ").and_then(|a| a.split_once('\n')).expect("a date line");
        let _ = write!(
            fresh,
            "```article\n{article}```\n\n```coded\n{}```{after}",
            render(&code(body.trim(), PartialDate::parse(date)))
        );
        n_texts += 1;
    }
    assert_eq!(n_texts, marchland_core::EventType::ALL.len());
    if std::env::var("INSTA_UPDATE").as_deref() == Ok("always") {
        std::fs::write(&path, &fresh).unwrap();
    } else {
        assert_eq!(
            text, fresh,
            "the codebook's worked texts read otherwise: `cargo xtask bless`, then read the change"
        );
    }
}

/// Texts of the seeds with their manifest, as the page bundles them.
pub(crate) fn seeds() -> Source {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../seeds");
    let input = marchland_cli::input::corpus(&folder, marchland_cli::input::Decisions::All)
        .expect("the folder of the seeds");
    assert_eq!(input.diagnostics, []);
    input.source.expect("a source where there are no diagnostics")
}

#[test]
fn every_span_of_the_seeds_fits_its_text() {
    let corpus = marchland_coder::code(seeds());
    let spans = corpus.spans();
    assert!(spans.len() > 500, "{} spans", spans.len());
    for (id, span) in spans {
        let text = &corpus.texts[span.article.at()];
        assert!(span.slice(text).is_some_and(|words| !words.trim().is_empty()), "{id}: {span:?}");
    }
}

/// What must be found in the seeds, by what it says; ids and order are free.
#[test]
fn seeds_hold_what_a_reader_finds() {
    let corpus = marchland_coder::code(seeds());
    let line = render(&corpus);
    let found = |words: &[&str]| {
        let blocks = line.split("INCIDENT ").skip(1);
        blocks.into_iter().any(|block| words.iter().all(|word| block.contains(word)))
    };
    let expected: [&[&str]; 8] = [
        &["ASSAULT", "af-khost", "emirate-armed-forces"],
        &["ASSAULT", "afpk-torkham", "3 killed", "3 injured"],
        &["ASSAULT/aerial", "pakistan", "March 2024", "launched airstrikes inside Afghanistan"],
        &["ASSAULT", "killing of 7 soldiers", "7 killed", "pk-khyber-pakhtunkhwa"],
        &["AGREE/ceasefire", "ttp", "June 2022"],
        &["COERCE/deport", "afghan-refugees", "800,000 displaced"],
        &["ASSAULT", "of 645", "2023"],
        &["ASSAULT", "of 856", "2024"],
    ];
    for words in expected {
        assert!(found(words), "{words:?} not in\n{line}");
    }
}

#[test]
fn every_record_of_the_seeds_was_looked_at() {
    let (corpus, stale) = marchland_coder::code_reviewed(seeds());
    assert_eq!(stale, []);
    assert_eq!(marchland_coder::review::open(&seeds()), []);
    let reviewed = |provenance: &Provenance| matches!(provenance, Provenance::Reviewed { .. });
    assert!(corpus.incidents.iter().all(|incident| reviewed(&incident.provenance)));
    assert!(corpus.ties.iter().all(|tie| reviewed(&tie.provenance)));
    assert!(corpus.claims.iter().all(|claim| reviewed(&claim.provenance)));
    assert!(corpus.quotations.iter().all(|quotation| reviewed(&quotation.provenance)));
}

/// What readers of the five articles find to differ, by matter; the words of notes are free.
#[test]
fn the_seeds_differ_where_a_reader_finds_it() {
    let corpus = marchland_coder::code(seeds());
    let found = |difference: Difference, measure: Measure, values: &[&str]| {
        corpus.disagreements.iter().any(|matter| {
            let claims: Vec<_> = matter.claims.iter().map(|at| &corpus.claims[at.at()]).collect();
            let given: Vec<String> = claims.iter().map(|claim| claim.value.label()).collect();
            matter.difference == difference
                && claims.iter().all(|claim| claim.measure == measure)
                && values.iter().all(|value| given.iter().any(|label| label == value))
        })
    };
    assert!(found(Difference::Contradiction, Measure::Origin, &["1893", "1896"]));
    assert!(found(Difference::Scope, Measure::Strength, &["30,000–35,000", "8,000–12,000", "30,000"]));
    assert!(found(Difference::Scope, Measure::Killed, &["24–99", "at least 1,000"]));
    assert!(found(Difference::Stance, Measure::Frequency, &["often", "rarely"]));
    assert!(found(Difference::SameWords, Measure::Wording, &["in these words"]));
    assert!(found(Difference::Agreement, Measure::Origin, &["2007"]));
    assert!(!found(Difference::Contradiction, Measure::Strength, &[]));
    assert!(!found(Difference::Contradiction, Measure::Killed, &[]));
}

#[test]
fn order_of_articles_changes_nothing_found() {
    // Decisions name articles by their place in the manifest.
    let forward = Source { review: Vec::new(), ..seeds() };
    let mut backward = forward.clone();
    backward.articles.reverse();
    backward.texts.reverse();
    let key = |corpus: &Corpus| {
        let mut ids: Vec<String> = corpus.incidents.iter().map(|i| i.id.to_string()).collect();
        ids.extend(corpus.ties.iter().map(|t| t.id.to_string()));
        ids.extend(corpus.quotations.iter().map(|q| q.id.to_string()));
        ids.extend(corpus.actors.iter().map(|a| a.id.clone()));
        ids.sort();
        ids
    };
    assert_eq!(key(&marchland_coder::code(forward)), key(&marchland_coder::code(backward)));
}

/// The seeds as `marchland bundle` writes them.
fn written() -> marchland_core::Corpus {
    let mut corpus = marchland_coder::code(seeds());
    corpus.layout = marchland_scene::network::seats(&corpus.actors, &corpus.ties);
    corpus
}

/// Native and wasm read this one file: see `tests/wasm`.
#[test]
fn seeds_give_the_bytes_that_wasm_gives() {
    let bytes = marchland_bundle::write(&written()).unwrap();
    let hash = format!("{:016x}", marchland_bundle::Opened::open(&bytes).unwrap().content_hash());
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("seeds-hash", hash);
    });
}

/// Words that make the rules work hard, and characters that make offsets hard.
/// Words that the grammars turn on, and marks that break texts.
#[rustfmt::skip]
const HARD: &[&str] = &[
    "Taliban", "Pakistan", "Pakistani", "soldiers", "killed", "wounded", "seven", "1,000", "at least",
    "in", "Khost", "Torkham", "on", "Monday", "March", "2024", "“", "”", "\"", "said", ".", ",", ";",
    "\n", "\n\n", "not", "if", "by", "clash", "between", "and", "who", "attack", "سپین بولدک", "é",
    "\u{200d}", "\u{202e}", "🙂", "’s", "'s", "-", "–", "**", "\\*", "&amp;", "[a](b)", "#", "dozens",
    "of", "the", "TTP", "e\u{301}", "\u{0}", "%", "24km", "U.S.", "is estimated at", "members",
    "along with", "founded", "since 1896", "recognises", "the Durand Line", "took power", "routine",
    "rarely", "hosts", "refugees", "of them are", "that", "saying", "calling", "according to",
    "in an interview with", "crash", "will", "In", "‘", "’", "“", "”", "<",
];

fn hard_text() -> impl Strategy<Value = String> {
    let words = prop::sample::select(HARD);
    prop::collection::vec(words, 0..60).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_gives_spans_on_boundaries(text in prop_oneof![hard_text(), any::<String>()]) {
        let corpus = code(&text, PartialDate::parse("2024-06-28"));
        let source = Source::bare([("a.txt".to_owned(), text.clone())]);
        for one in marchland_coder::review::open(&source) {
            prop_assert!(one.span.slice(&text).is_some());
        }
        for one in marchland_coder::review::suspicions(&source) {
            prop_assert!(one.span.slice(&text).is_some());
        }
        for (id, span) in corpus.spans() {
            prop_assert!(span.slice(&corpus.texts[0]).is_some(), "{}: {:?}", id, span);
        }
        for incident in &corpus.incidents {
            prop_assert!(!incident.evidence.is_empty());
            if let Some(Interval { start: Some(start), end: Some(end) }) = incident.when.as_ref().map(|w| w.interval) {
                prop_assert!(start <= end);
            }
        }
    }
}

/// The same for what searches list.
#[test]
fn searches_in_the_seeds_list_what_they_list_in_wasm() {
    let bytes = marchland_bundle::write(&written()).expect("spans that fit their texts");
    let opened = marchland_bundle::Opened::open(&bytes).expect("the bytes just written");
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("seeds-search", crate::search_text::search_text(opened));
    });
}

/// The same for layout, communities and triangles.
#[test]
fn the_network_of_the_seeds_is_the_one_that_wasm_gives() {
    let corpus = marchland_coder::code(seeds());
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("seeds-network", crate::network_text::network_text(&corpus));
    });
}

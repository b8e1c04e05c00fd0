//! Decisions of every kind applied, stale ones refused, and suspicious phrases found.

use super::{open, suspicions};
use crate::code_reviewed;
use marchland_core::manifest::Source;
use marchland_core::review::{FILE_NAME, read};
use marchland_core::{Corpus, Incident, PartialDate, Provenance};

const A: &str =
    "Indian troops shelled Poonch on 3 May 2024, killing two soldiers. Talks were held in Delhi.\n";
const B: &str =
    "On 3 May 2024 Indian forces shelled Poonch. Pakistan bombed a camp near Kotli on 9 May 2024.\n";

fn source(files: &[&str], decisions: &str) -> Source {
    let names = ["a.txt", "b.txt", "c.txt"];
    let files = files.iter().zip(names).map(|(text, name)| (name.to_owned(), (*text).to_owned()));
    let mut source = Source::bare(files);
    for article in &mut source.articles {
        article.published = PartialDate::parse("2024-05-20");
    }
    let toml = format!("[review]\nformat = 1\n{decisions}");
    let (review, found) = read(FILE_NAME, toml.as_bytes(), &source.articles, &source.texts);
    assert!(found.is_empty(), "{found:?}");
    source.review = review;
    source
}

/// What the coder reads in words, as decisions need it.
fn reads(files: &[&str], article: usize, words: &str) -> String {
    let source = source(files, "");
    let open = open(&source);
    let text = &source.texts[article];
    let line = open.iter().filter(|one| one.span.article.at() == article).find_map(|one| {
        let sentence = one.span.slice(text)?;
        let at = sentence.find(words)?;
        one.reads.iter().find(|line| line.contains(&sentence[at..at + words.len()])).cloned()
    });
    line.unwrap_or_else(|| panic!("nothing read for {words:?}: {open:?}"))
}

fn decision(article: &str, quote: &str, rest: &str) -> String {
    format!("[[decision]]\narticle = \"{article}\"\nquote = \"{quote}\"\nreason = \"Looked up.\"\n{rest}\n")
}

fn coded(files: &[&str], decisions: &str) -> Corpus {
    let (corpus, stale) = code_reviewed(source(files, decisions));
    assert!(stale.is_empty(), "{stale:?}");
    corpus
}

fn about<'c>(corpus: &'c Corpus, words: &str) -> Vec<&'c Incident> {
    let says =
        |incident: &&Incident| incident.evidence.iter().any(|span| corpus.words(*span).contains(words));
    corpus.incidents.iter().filter(says).collect()
}

#[test]
fn a_confirmed_incident_says_why() {
    let line = reads(&[A], 0, "shelled");
    let corpus = coded(
        &[A],
        &decision("a", "Indian troops shelled", &format!("decision = \"confirm\"\nreads = ['{line}']")),
    );
    let [incident] = about(&corpus, "shelled")[..] else { panic!("one incident") };
    assert_eq!(incident.provenance, Provenance::Reviewed { reason: "Looked up.".into() });
}

#[test]
fn a_correction_holds_for_the_incident() {
    let line = reads(&[A], 0, "shelled");
    let rest = format!(
        "decision = \"correct\"\nreads = ['{line}']\nevent = {{ when = \"2024-05-04\", places = [\"in\"], killed = \"3\", whose = \"soldiers\" }}"
    );
    let corpus = coded(&[A], &decision("a", "Indian troops shelled", &rest));
    let [incident] = about(&corpus, "shelled")[..] else { panic!("one incident") };
    assert_eq!(incident.when.as_ref().map(|when| when.interval.label()), Some("4 May 2024".to_owned()));
    assert_eq!(incident.places.len(), 1);
    assert_eq!(corpus.places[incident.places[0].place.at()].id, "in");
    assert_eq!(incident.casualties[0].figure.best, Some(3));
}

#[test]
fn a_rejected_event_is_gone_and_an_added_one_there() {
    let line = reads(&[A], 0, "shelled");
    let reject = format!("decision = \"reject\"\nrecord = \"event\"\nreads = ['{line}']");
    let add = "decision = \"add\"\nevent = { type = \"CONSULT\", actors = [\"india\", \"pakistan\"], recipients = [\"india\", \"pakistan\"], places = [\"in\"], when = \"2024-05\" }";
    let both =
        decision("a", "Indian troops shelled", &reject) + &decision("a", "Talks were held in Delhi", add);
    let corpus = coded(&[A], &both);
    assert!(about(&corpus, "shelled").is_empty());
    let [talks] = about(&corpus, "Talks")[..] else { panic!("one incident: {:?}", corpus.incidents) };
    assert_eq!(talks.event_type.key(), "CONSULT");
    assert!(!corpus.ties.is_empty(), "the added talks make a tie");
}

#[test]
fn incidents_are_split_and_merged() {
    let files = [A, B];
    let apart = coded(&files, "");
    assert_eq!(about(&apart, "shelled").len(), 1, "one incident of two articles");
    let with = "with = { article = \"b\", quote = \"forces shelled\" }";
    let split = decision("a", "Indian troops shelled", &format!("decision = \"split\"\n{with}"));
    assert_eq!(about(&coded(&files, &split), "shelled").len(), 2);
    let with = "with = { article = \"b\", quote = \"Pakistan bombed\" }";
    let merge = decision("a", "Indian troops shelled", &format!("decision = \"merge\"\n{with}"));
    let corpus = coded(&files, &merge);
    let merged = about(&corpus, "bombed");
    assert!(merged.len() == 1 && corpus.words(merged[0].evidence[0]).contains("shelled"), "{merged:?}");
}

#[test]
fn a_decision_that_does_not_fit_is_stale() {
    let of = |rest: &str| {
        let (corpus, stale) = code_reviewed(source(&[A], &decision("a", "Indian troops shelled", rest)));
        assert_eq!(about(&corpus, "shelled").len(), 1, "a stale decision changes nothing");
        stale.into_iter().map(|stale| stale.message).collect::<Vec<_>>()
    };
    assert!(of("decision = \"confirm\"\nreads = [\"event RETREAT\"]")[0].contains("stale"));
    assert!(of("decision = \"confirm\"")[0].contains("does not say what the coder reads"));
    let nobody = format!(
        "decision = \"correct\"\nreads = ['{}']\nevent = {{ actors = [\"nobody\"], places = [\"in\", \"nowhere\"] }}",
        reads(&[A], 0, "shelled")
    );
    assert_eq!(of(&nobody), ["unknown id"]);
    assert!(of("decision = \"reject\"\nrecord = \"claim\"\nreads = []")[0].contains("no single record"));
}

#[test]
fn what_no_decision_covers_is_open() {
    let left = open(&source(&[A], &decision("a", "Talks were held in Delhi.", "decision = \"confirm\"")));
    assert_eq!(left.len(), 1, "{left:?}");
    assert_eq!(left[0].span.start, 0);
}

#[test]
fn phrases_that_do_not_fit_are_suspicious() {
    let rules =
        |texts: &[&str]| suspicions(&source(texts, "")).into_iter().map(|one| one.rule).collect::<Vec<_>>();
    let strikes = "On 3 May 2024 Indian jets bombed a camp near Kotli.\n";
    assert_eq!(
        rules(&[strikes, "What explains the Indian army's crash in Pakistan this week?\n"]),
        ["suspect.accident"]
    );
    assert_eq!(
        rules(&["An Indian army helicopter crash killed two soldiers near Leh.\n"]),
        [""; 0],
        "no strikes told"
    );
    assert_eq!(
        rules(&["The frontier is long. They crossed the frontierof the land.\n"]),
        ["suspect.run-together"]
    );
    assert_eq!(rules(&["They keep a panda. The pan is hot.\n"]), [""; 0]);
    assert_eq!(rules(&["The road was closed <b> and stayed so.\n"]), ["suspect.markup"]);
    assert_eq!(rules(&["The minister spoke and In May he left.\n"]), ["suspect.joined"]);
    assert_eq!(rules(&["The Voice of The Border is a paper.\n"]), [""; 0]);
    assert_eq!(
        rules(&["India has good relations with Nepal, with Iran and with India.\n"]),
        ["suspect.with-itself"]
    );
    assert_eq!(rules(&["India has good relations with Iran.\n"]), [""; 0]);
    assert_eq!(rules(&["In March 2021 the army will leave the post.\n"]), ["suspect.past-to-come"]);
    assert_eq!(rules(&["In March 2025 the army will leave the post.\n"]), [""; 0]);
}

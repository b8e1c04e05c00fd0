//! Round trips, and files that are cut, changed, foreign or made to mislead.

mod refused;
mod sample;
mod staged;

use crate::format::{self, MAGIC, N_ENTRY, N_HEADER, Section, tag};
use crate::reader::Reader;
use crate::record::{N_TABLES, Record, Shared};
use crate::records::{DAYS, is_day};
use crate::writer::{Seen, Writer};
use crate::{OpenError, Opened, WriteError, write};
use marchland_core::date::Day;
use marchland_core::id::{ActorIdx, ArticleIdx, IncidentIdx, MentionIdx, OutletIdx, PlaceIdx};
use marchland_core::{Corpus, IncidentColumns, Span};
use proptest::prelude::*;

fn written(seed: u64) -> (Corpus, Vec<u8>) {
    let corpus = sample::corpus(seed, 5);
    let bytes = write(&corpus).expect("a sound corpus");
    (corpus, bytes)
}

/// A corpus in which every table has something.
fn full() -> (Corpus, Vec<u8>) {
    let is_full = |corpus: &Corpus| {
        !(corpus.ties.is_empty()
            || corpus.claims.is_empty()
            || corpus.quotations.is_empty()
            || corpus.disagreements.is_empty()
            || corpus.incidents.iter().all(|incident| incident.mentions.is_empty())
            || corpus.texts.iter().any(String::is_empty))
    };
    let seed = (0..10_000).find(|&seed| is_full(&sample::corpus(seed, 5))).expect("a full corpus");
    written(seed)
}

/// The sections of a sound file, to change some and assemble them again.
fn sections(file: &[u8]) -> Vec<Section> {
    let (_, n_table) = format::lengths(&file[..N_HEADER]).expect("a header");
    let table = &file[N_HEADER..N_HEADER + n_table as usize];
    let (entries, _) = format::entries(&file[..N_HEADER], table).expect("a table");
    let bytes =
        |entry: &format::Entry| file[(entry.end - entry.n_bytes) as usize..entry.end as usize].to_vec();
    entries.iter().map(|entry| Section { tag: entry.tag.clone(), bytes: bytes(entry) }).collect()
}

/// The section of a tag.
fn section<'s>(sections: &'s mut [Section], tag: &str) -> &'s mut Vec<u8> {
    &mut sections.iter_mut().find(|section| section.tag == tag).expect(tag).bytes
}

/// Makes the checksums of texts right again.
fn sum_texts(sections: &mut [Section], corpus: &Corpus) {
    let mut rest = section(sections, tag::TEXTS).clone();
    let mut sums = Vec::new();
    for text in &corpus.texts {
        let after = rest.split_off(text.len().min(rest.len()));
        sums.extend(format::checksum(&rest).to_le_bytes());
        rest = after;
    }
    *section(sections, tag::SUMS) = sums;
}

/// Asks an opened file for everything it has.
fn ask_everything(opened: &Opened) {
    for at in 0..=opened.n_incidents() {
        if let Some(incident) = opened.incident(IncidentIdx::new(at)) {
            for span in incident.spans() {
                assert_eq!(opened.words(span).len(), span.len());
            }
            let _ = incident.when.map(|when| when.interval.label());
        }
    }
    for at in 0..opened.n_incidents() {
        let (columns, at) = (opened.columns(), IncidentIdx::new(at));
        let _ = columns.interval(at).map(|interval| (interval.n_days(), interval.label()));
        for place in columns.places(at) {
            let _ = opened.places()[place.at()].point.lon;
        }
        for actor in columns.parties(at) {
            let _ = opened.actors()[actor.at()].side(None);
        }
        for article in columns.articles(at) {
            assert!(opened.text(article).is_some());
        }
    }
    let mut n_mentions = 0;
    for at in 0..=opened.articles().len() {
        n_mentions += opened.mentions_of(ArticleIdx::new(at)).len();
    }
    assert!(n_mentions <= opened.n_mentions());
    for at in 0..=opened.places().len() {
        for span in opened.place_mentions(PlaceIdx::new(at)) {
            assert_eq!(opened.words(span).len(), span.len());
        }
    }
    for at in 0..=opened.actors().len() {
        for mention in opened.actor_mentions(ActorIdx::new(at)) {
            assert_eq!(opened.words(mention.span).len(), mention.span.len());
        }
    }
    for at in 0..=opened.articles().len() {
        for span in opened.body(ArticleIdx::new(at)).sentences {
            assert_eq!(opened.words(span).len(), span.len());
        }
    }
}

#[test]
fn first_and_last_day_are_those_of_the_calendar() {
    for (day, inside) in [(DAYS.start(), DAYS.start() + 1), (DAYS.end(), DAYS.end() - 1)] {
        assert_eq!(Day::from_civil(Day(*day).civil()), Day(*day));
        assert_eq!(Day::from_civil(Day(2 * day - inside).civil()), Day(*day), "a day further is not clamped");
    }
    assert!(!is_day(Day(DAYS.end() + 1)));
}

#[test]
fn empty_corpus_goes_there_and_back() {
    let bytes = write(&Corpus::default()).expect("an empty corpus");
    let opened = Opened::open(&bytes).expect("an empty file");
    assert_eq!(opened.to_corpus(), Some(Corpus::default()));
    assert_eq!((opened.n_incidents(), opened.n_mentions(), opened.n_quotes()), (0, 0, 0));
    assert_eq!(opened.incident(IncidentIdx(0)), None);
    assert_eq!(opened.text(ArticleIdx(u32::MAX)), None);
    assert!(opened.mentions_of(ArticleIdx(u32::MAX)).is_empty());
}

#[test]
fn sections_stand_in_order() {
    let (_, bytes) = full();
    assert_eq!(sections(&bytes).iter().map(|section| section.tag.clone()).collect::<Vec<_>>(), tag::ALL);
    assert!(tag::ALL.iter().all(|tag| tag.len() <= format::N_TAG));
}

#[test]
fn each_fault_of_the_outer_form_has_its_error() {
    let (_, good) = full();
    let n = good.len() as u64;
    let damaged = |at: usize, by: u8| {
        let mut bytes = good.clone();
        bytes[at] ^= by;
        Opened::open(&bytes).expect_err("a damaged file")
    };
    let magic = "8d4d4c420d0a1a0a".to_owned();
    let not_corpus = |found: &str| OpenError::NotCorpus { expected: magic.clone(), found: found.to_owned() };
    let open = |bytes: &[u8]| Opened::open(bytes).expect_err("no corpus file");
    assert_eq!(open(b""), not_corpus("nothing"));
    assert_eq!(open(b"PK"), not_corpus("504b"));
    assert_eq!(open(b"<!doctype html>"), not_corpus("3c21646f63747970"));
    assert_eq!(open(&MAGIC), OpenError::Truncated { expected: 32, found: 8 });
    assert_eq!(damaged(8, 4), OpenError::Version { expected: 6, found: 2 });
    assert_eq!(open(&good[..good.len() - 1]), OpenError::Truncated { expected: n, found: n - 1 });
    let longer = [good.as_slice(), &[0]].concat();
    assert!(matches!(open(&longer), OpenError::Unsound { section, .. } if section == "header"));
    assert!(matches!(damaged(24, 1), OpenError::Checksum { section, .. } if section == "header"));
    assert!(matches!(damaged(N_HEADER, 1), OpenError::Checksum { section, .. } if section == "header"));
    let meta = N_HEADER + N_ENTRY * tag::ALL.len();
    assert!(matches!(damaged(meta, 1), OpenError::Checksum { section, .. } if section == "meta"));
    assert_eq!(
        damaged(8, 4).to_string(),
        "corpus file of another version: expected 6, found 2",
        "messages say what was expected and found"
    );
}

#[test]
fn missing_and_doubled_sections_are_refused() {
    let (_, good) = full();
    for (at, tag) in tag::ALL.into_iter().enumerate() {
        let mut sections = sections(&good);
        let taken = sections.remove(at);
        assert_eq!(
            Opened::open(&format::assemble(&sections)).expect_err(tag),
            OpenError::Missing { section: tag }
        );
        sections.push(Section { tag: taken.tag.clone(), bytes: taken.bytes.clone() });
        sections.push(taken);
        assert!(matches!(Opened::open(&format::assemble(&sections)), Err(OpenError::Unsound { .. })));
    }
}

#[test]
fn unknown_sections_are_passed_over() {
    let (corpus, good) = full();
    let mut sections = sections(&good);
    sections.push(Section { tag: "of a later writer".to_owned(), bytes: vec![1, 2, 3] });
    let opened = Opened::open(&format::assemble(&sections)).expect("a file with one section more");
    assert_eq!(opened.to_corpus(), Some(sample::stored(corpus)));
}

fn read_back<T: Record>(value: &T) -> T {
    let (nothing, mut counted) = (Seen::default(), Seen::default());
    let mut to = Writer::new(&[0; N_TABLES], &[], &nothing, &mut counted);
    value.put(&mut to);
    let shared = Shared::default();
    let mut from = Reader::new(&to.bytes, &shared);
    let read = from.get();
    assert_eq!(from.end(), Ok(()));
    read
}

#[test]
fn numbers_too_long_or_cut_are_refused() {
    let shared = Shared::default();
    for (bytes, expected) in [
        (&[127][..], Some(127)),
        (&[0x80, 1], Some(128)),
        (&[0xFF, 0xFF, 0xFF, 0xFF, 0x0F], Some(u32::MAX)),
        (&[0xFF, 0xFF, 0xFF, 0xFF, 0x1F], None),
        (&[0x80, 0x80, 0x80, 0x80, 0x80, 1], None),
        (&[0x80], None),
        (&[], None),
    ] {
        let mut from = Reader::new(bytes, &shared);
        let number = from.number();
        assert_eq!(from.end().is_ok().then_some(number), expected, "{bytes:?}");
    }
}

#[test]
fn corpus_that_cannot_be_is_not_written() {
    type Fault = fn(&mut Corpus);
    let faults: [(&str, Fault); 7] = [
        ("of table \"actors\": expected the number", |corpus| corpus.actors[0].n_mentions += 1),
        ("article 9", |corpus| corpus.claims[0].span = Span::new(ArticleIdx(9), 0, 0)),
        ("one text per article", |corpus| corpus.texts.push(String::new())),
        ("of table \"articles\": expected the length", |corpus| corpus.articles[0].n_bytes += 1),
        ("of table \"articles\": expected an outlet", |corpus| corpus.articles[0].outlet = OutletIdx(9)),
        ("of table \"incidents\": expected an event mention", |corpus| {
            corpus.incidents[0].mentions.push(MentionIdx(99));
        }),
        ("of table \"places\": expected a point", |corpus| corpus.places[0].point.lat = f64::NAN),
    ];
    for (expected, fault) in faults {
        let (mut corpus, _) = full();
        fault(&mut corpus);
        let message = write(&corpus).expect_err(expected).to_string();
        assert!(message.contains(expected), "{message}");
    }
}

#[test]
fn evidence_inside_a_character_is_named_with_its_record() {
    let (mut corpus, _) = full();
    corpus.texts[0] = "طورخم".to_owned();
    corpus.articles[0].n_bytes = 10;
    let span = Span::new(ArticleIdx(0), 0, 1);
    corpus.places[0].mentions = vec![span];
    assert_eq!(write(&corpus), Err(WriteError::Span { record: "p0".to_owned(), span }));
}

#[test]
fn mentions_out_of_article_order_are_not_written() {
    let corpora = (0..10_000).map(|seed| sample::corpus(seed, 5));
    let mut corpus = { corpora }
        .find(|corpus| {
            corpus.mentions.first().map(|m| m.article) != corpus.mentions.last().map(|m| m.article)
        })
        .expect("a corpus with mentions of two articles");
    corpus.mentions.reverse();
    assert!(matches!(write(&corpus), Err(WriteError::Table { table: "mentions", .. })));
}

#[test]
fn file_cut_at_any_length_is_refused() {
    let (_, good) = full();
    for n in 0..good.len() {
        assert!(Opened::open(&good[..n]).is_err(), "cut at {n}");
    }
}

proptest! {
    #[test]
    fn numbers_go_there_and_back(number in any::<u32>(), day in DAYS) {
        prop_assert_eq!(read_back(&number), number);
        prop_assert_eq!(read_back(&Day(day)), Day(day));
    }

    #[test]
    fn corpora_go_there_and_back(seed in any::<u64>()) {
        let (corpus, bytes) = written(seed);
        let corpus = sample::stored(corpus);
        let opened = Opened::open(&bytes).expect("what was written");
        prop_assert_eq!(opened.columns(), &IncidentColumns::of(&corpus));
        for at in 0..corpus.articles.len() {
            let article = ArticleIdx::new(at);
            let expected: Vec<_> = corpus.mentions.iter().filter(|m| m.article == article).cloned().collect();
            let found: Vec<_> = opened.mentions_of(article).into_iter().map(|(_, mention)| mention).collect();
            prop_assert_eq!(found, expected);
        }
        let distinct: std::collections::BTreeSet<_> = corpus.spans().into_iter().map(|(_, span)| span).collect();
        prop_assert_eq!(opened.n_quotes() as usize, distinct.len());
        ask_everything(&opened);
        prop_assert_eq!(opened.to_corpus(), Some(corpus));
    }

    #[test]
    fn extracts_of_extracts_are_the_same(seed in any::<u64>()) {
        let extracted = sample::corpus(seed, 4).extracted();
        prop_assert_eq!(extracted.clone().extracted(), extracted);
    }

    #[test]
    fn equal_hashes_mean_equal_corpora(a in 0_u64..40, b in 0_u64..40) {
        let ((corpus_a, bytes_a), (corpus_b, bytes_b)) = (written(a), written(b));
        let hash = |bytes: &[u8]| Opened::open(bytes).expect("what was written").content_hash();
        prop_assert_eq!(hash(&bytes_a) == hash(&bytes_b), sample::stored(corpus_a) == sample::stored(corpus_b));
    }

    #[test]
    fn flipped_bytes_never_panic(
        seed in 0_u64..50, flips in proptest::collection::vec((any::<prop::sample::Index>(), 1_u8..), 1..4),
    ) {
        let (corpus, mut bytes) = written(seed);
        for (at, by) in flips {
            let at = at.index(bytes.len());
            bytes[at] ^= by;
        }
        // A flip between two sections, or one undone by another, changes nothing that is read.
        if let Ok(opened) = Opened::open(&bytes) {
            prop_assert_eq!(opened.to_corpus(), Some(sample::stored(corpus)));
        }
    }

    #[test]
    fn misleading_sections_never_panic(
        seed in 0_u64..50,
        section in any::<prop::sample::Index>(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        n_kept in any::<prop::sample::Index>(),
        cut in any::<bool>(),
    ) {
        let (corpus, bytes) = written(seed);
        let mut sections = sections(&bytes);
        let chosen = section.index(sections.len());
        let changed = &mut sections[chosen].bytes;
        let n_bytes = changed.len();
        if n_bytes > 0 {
            if cut {
                changed.truncate(n_kept.index(n_bytes));
            }
            for (at, byte) in changes {
                if let Some(old) = changed.get_mut(at.index(n_bytes)) {
                    *old = byte;
                }
            }
        }
        if sections[chosen].tag == tag::TEXTS {
            sum_texts(&mut sections, &corpus);
        }
        // Checksums are right again: only the checks of what the sections say stand between this and a reader.
        if let Ok(opened) = Opened::open(&format::assemble(&sections)) {
            ask_everything(&opened);
        }
    }

    #[test]
    fn any_bytes_after_the_magic_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(Opened::open(&bytes).is_err());
        let bytes = [MAGIC.as_slice(), &format::VERSION.to_le_bytes(), &bytes].concat();
        prop_assert!(Opened::open(&bytes).is_err());
    }
}

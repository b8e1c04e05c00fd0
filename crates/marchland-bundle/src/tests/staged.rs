//! Files that come in pieces: what is there when, and what is refused when.

use super::{full, sample, section, sections, written};
use crate::format::{self, tag};
use crate::{OpenError, Opened, Opener, Progress};
use marchland_core::IncidentColumns;
use marchland_core::id::{ActorIdx, ArticleIdx, IncidentIdx, MentionIdx, PlaceIdx};
use proptest::prelude::*;

/// Feeds a file in pieces up to one place, and gives the opener.
fn fed(file: &[u8], pieces: &[usize]) -> Result<Opener, OpenError> {
    let (mut opener, mut rest) = (Opener::new(), file);
    for &piece in pieces.iter().cycle() {
        let (now, later) = rest.split_at(piece.clamp(1, rest.len().max(1)).min(rest.len()));
        opener.feed(now)?;
        rest = later;
        if rest.is_empty() {
            break;
        }
    }
    Ok(opener)
}

/// Where the stages of a file end.
fn stages(file: &[u8]) -> Progress {
    fed(file, &[usize::MAX]).expect("a sound file").progress()
}

/// What the head alone answers.
fn assert_head(opened: &Opened, expected: &marchland_core::Corpus) {
    assert_eq!(opened.columns(), &IncidentColumns::of(expected));
    assert_eq!(opened.meta(), &expected.meta);
    assert_eq!(opened.outlets(), expected.outlets);
    let mut corpus = expected.clone().extracted();
    corpus.actors.iter_mut().for_each(|actor| actor.mentions.clear());
    corpus.places.iter_mut().for_each(|place| place.mentions.clear());
    corpus.articles.iter_mut().for_each(|article| article.zones.clear());
    corpus.articles.iter_mut().for_each(|article| article.sentences.clear());
    assert_eq!(opened.actors(), corpus.actors);
    assert_eq!(opened.places(), corpus.places);
    assert_eq!(opened.articles(), corpus.articles);
    assert_eq!((opened.n_incidents(), opened.n_mentions()), (corpus.incidents.len(), corpus.mentions.len()));
}

#[test]
fn head_alone_answers_what_pictures_ask_and_has_no_record() {
    let (corpus, file) = full();
    let ends = stages(&file);
    let mut opener = Opener::new();
    assert_eq!(opener.feed(&file[..ends.head as usize - 1]).map(|progress| progress.head), Ok(ends.head));
    assert!(opener.opened().is_none());
    opener.feed(&file[ends.head as usize - 1..ends.head as usize]).expect("the rest of the head");
    let opened = opener.opened().expect("a head").clone();
    assert_head(&opened, &sample::stored(corpus.clone()));
    assert!(!opened.has_records());
    assert!(opened.ties().is_empty() && opened.claims().is_empty() && opened.quotations().is_empty());
    assert!(opened.disagreements().is_empty() && opened.incident(IncidentIdx(0)).is_none());
    assert!(opened.mention(MentionIdx(0)).is_none() && opened.mentions_of(ArticleIdx(0)).is_empty());
    assert!(opened.actor_mentions(ActorIdx(0)).is_empty() && opened.place_mentions(PlaceIdx(0)).is_empty());
    assert_eq!(opened.body(ArticleIdx(0)), crate::Body::default());
    assert_eq!((opened.text(ArticleIdx(0)), opened.to_corpus()), (None, None));
    opener.feed(&file[ends.head as usize..ends.records as usize]).expect("the records");
    assert!(opened.has_records(), "what comes later is added to the handle that was given");
    assert_eq!(opened.ties().len(), corpus.ties.len());
    assert_eq!(opened.incident(IncidentIdx(0)).map(|one| one.title), Some(corpus.incidents[0].title.clone()));
    assert_eq!(opened.text(ArticleIdx(0)), None);
    opener.feed(&file[ends.records as usize..]).expect("the texts");
    assert_eq!(opened.to_corpus(), Some(sample::stored(corpus)));
}

#[test]
fn texts_one_by_one_are_the_texts_at_once() {
    let (corpus, file) = full();
    let mut opener = Opener::new();
    opener.feed(&file[..stages(&file).records as usize]).expect("head and records");
    let opened = opener.opened().expect("a head");
    for at in (0..corpus.texts.len()).rev() {
        let article = ArticleIdx::new(at);
        let range = opened.text_range(article);
        let bytes = file[range.start as usize..range.end as usize].to_vec();
        let mut other = bytes.clone();
        other[0] ^= 1;
        assert!(matches!(opened.put_text(article, other), Err(OpenError::Checksum { .. })));
        assert!(matches!(opened.put_text(article, bytes[1..].to_vec()), Err(OpenError::Unsound { .. })));
        assert_eq!(opened.text(article), None);
        assert_eq!(opened.put_text(article, bytes.clone()), Ok(()));
        assert_eq!(opened.put_text(article, bytes), Ok(()), "again");
        assert_eq!(opened.text(article), Some(corpus.texts[at].as_str()));
    }
    assert_eq!(opened.text_range(ArticleIdx(u32::MAX)), 0..0);
    assert!(opened.put_text(ArticleIdx(u32::MAX), Vec::new()).is_err());
    assert_eq!(opened.to_corpus(), Some(sample::stored(corpus)));
}

#[test]
fn file_that_comes_again_for_its_texts_is_read_once_through() {
    let (corpus, file) = full();
    let mut opener = Opener::new();
    opener.feed(&file[..stages(&file).records as usize]).expect("head and records");
    let opened = opener.opened().expect("a head").clone();
    let mut again = Opener::of_texts(&opened);
    for piece in file.chunks(5) {
        again.feed(piece).expect("a sound file");
    }
    again.feed(b"more than the texts").expect("what comes after the texts is passed over");
    assert!(again.finish().is_ok());
    assert_eq!(opened.to_corpus(), Some(sample::stored(corpus)));
}

#[test]
fn stages_out_of_order_are_refused() {
    let (_, file) = full();
    let mut sections = sections(&file);
    sections.swap(1, 2);
    let error = Opened::open(&format::assemble(&sections)).expect_err("another order").to_string();
    assert!(error.contains("order of their stages"), "{error}");
}

#[test]
fn texts_and_their_checksums_belong_together() {
    let (_, file) = full();
    let mut sections = sections(&file);
    section(&mut sections, tag::SUMS)[0] ^= 1;
    let error = Opened::open(&format::assemble(&sections)).expect_err("another checksum");
    assert!(matches!(error, OpenError::Checksum { section, .. } if section == tag::TEXTS));
}

#[test]
fn checksums_tell_lengths_and_zeros_apart() {
    let zeros = [0; 40];
    let mut sums: Vec<u64> = (0..zeros.len()).map(|n| format::checksum(&zeros[..n])).collect();
    sums.sort_unstable();
    sums.dedup();
    assert_eq!(sums.len(), zeros.len());
}

#[test]
fn no_byte_is_refused_twice_in_another_way() {
    let (_, mut file) = full();
    file[40] ^= 1;
    let mut opener = Opener::new();
    let error = opener.feed(&file).expect_err("a damaged table");
    assert_eq!(opener.feed(&file), Err(error.clone()), "the fault stays");
    assert_eq!(opener.finish().expect_err("a damaged table"), error);
}

proptest! {
    #[test]
    fn pieces_of_any_size_give_the_same(
        seed in any::<u64>(), pieces in proptest::collection::vec(1_usize..300, 1..20),
    ) {
        let (corpus, file) = written(seed);
        let opened = fed(&file, &pieces).expect("what was written").finish().expect("a whole file");
        prop_assert_eq!(opened.content_hash(), Opened::open(&file).expect("what was written").content_hash());
        prop_assert_eq!(opened.to_corpus(), Some(sample::stored(corpus)));
    }

    #[test]
    fn pieces_of_any_size_are_refused_alike(
        seed in 0_u64..50, pieces in proptest::collection::vec(1_usize..300, 1..20),
        at in any::<prop::sample::Index>(), by in 1_u8..,
    ) {
        let (_, mut file) = written(seed);
        let at = at.index(file.len());
        file[at] ^= by;
        // Every byte is covered by a checksum, or is one.
        let error = Opened::open(&file).expect_err("a flipped byte");
        let in_pieces = fed(&file, &pieces).and_then(|opener| opener.finish().map(drop));
        prop_assert_eq!(in_pieces, Err(error));
    }

    #[test]
    fn head_of_any_file_answers(seed in any::<u64>()) {
        let (corpus, file) = written(seed);
        let mut opener = Opener::new();
        opener.feed(&file[..stages(&file).head as usize]).expect("a head");
        assert_head(opener.opened().expect("a head"), &sample::stored(corpus));
    }
}

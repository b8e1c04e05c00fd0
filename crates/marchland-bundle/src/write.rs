//! A corpus as bytes.

use crate::error::WriteError;
use crate::format::{Section, assemble, tag};
use crate::sound::{Bounds, Sound, Texts};
use crate::{Meta, blobs, columns};
use marchland_core::corpus::Corpus;
use marchland_core::{IncidentColumns, Span};
use serde::Serialize;
use std::collections::BTreeSet;

impl Texts for Vec<String> {
    fn n_texts(&self) -> usize {
        self.len()
    }

    fn text(&self, at: usize) -> Option<&str> {
        self.get(at).map(String::as_str)
    }
}

/// The file of a corpus. The same corpus gives the same bytes.
///
/// # Errors
///
/// Evidence that is not found in its text on character boundaries; an index beyond its table, a day or place
/// that cannot be; event mentions that are not in the order of their articles; a section of 4 GiB or more.
pub fn write(corpus: &Corpus) -> Result<Vec<u8>, WriteError> {
    let n_quotes = verified_quotes(corpus)?;
    check(corpus)?;
    let meta = Meta { corpus: corpus.meta.clone(), n_quotes };
    let mut sections = vec![
        table(tag::META, &meta)?,
        table(tag::OUTLETS, &corpus.outlets)?,
        table(tag::ARTICLES, &corpus.articles)?,
        table(tag::PLACES, &corpus.places)?,
        table(tag::ACTORS, &corpus.actors)?,
        table(tag::TIES, &corpus.ties)?,
        table(tag::CLAIMS, &corpus.claims)?,
        table(tag::DISAGREEMENTS, &corpus.disagreements)?,
        table(tag::QUOTATIONS, &corpus.quotations)?,
    ];
    sections.extend(columns::sections(&IncidentColumns::of(corpus)));
    sections.extend(blobs::sections(&corpus.incidents, tag::INCIDENT_OFFSETS, tag::INCIDENTS)?);
    let [offsets, mentions] = blobs::sections(&corpus.mentions, tag::MENTION_OFFSETS, tag::MENTIONS)?;
    sections.extend([offsets, columns::section(tag::MENTION_ARTICLES, &first_mentions(corpus)), mentions]);
    sections.extend(texts(corpus)?);
    debug_assert!(sections.iter().map(|section| section.tag.as_str()).eq(tag::ALL));
    Ok(assemble(&sections))
}

/// Number of distinct evidence spans, when every one is found in its text.
fn verified_quotes(corpus: &Corpus) -> Result<u32, WriteError> {
    let mut quotes: BTreeSet<Span> = BTreeSet::new();
    for (record, span) in corpus.spans() {
        let text = corpus.texts.get(span.article.at());
        if text.and_then(|text| span.slice(text)).is_none() {
            return Err(WriteError::Span { record: record.to_owned(), span });
        }
        quotes.insert(span);
    }
    Ok(quotes.len() as u32)
}

fn check(corpus: &Corpus) -> Result<(), WriteError> {
    if corpus.texts.len() != corpus.articles.len() {
        return Err(WriteError::Table { table: tag::ARTICLES, expected: "one text per article" });
    }
    let bounds = Bounds {
        n_outlets: corpus.outlets.len(),
        n_articles: corpus.articles.len(),
        n_places: corpus.places.len(),
        n_actors: corpus.actors.len(),
        n_mentions: corpus.mentions.len(),
        n_incidents: corpus.incidents.len(),
        n_claims: corpus.claims.len(),
        texts: &corpus.texts,
    };
    all_sound(tag::ARTICLES, &corpus.articles, &bounds)?;
    all_sound(tag::PLACES, &corpus.places, &bounds)?;
    all_sound(tag::ACTORS, &corpus.actors, &bounds)?;
    all_sound(tag::MENTIONS, &corpus.mentions, &bounds)?;
    all_sound(tag::INCIDENTS, &corpus.incidents, &bounds)?;
    all_sound(tag::TIES, &corpus.ties, &bounds)?;
    all_sound(tag::CLAIMS, &corpus.claims, &bounds)?;
    all_sound(tag::DISAGREEMENTS, &corpus.disagreements, &bounds)?;
    all_sound(tag::QUOTATIONS, &corpus.quotations, &bounds)?;
    let lengths = corpus.articles.iter().zip(&corpus.texts);
    for (at, (article, text)) in lengths.enumerate() {
        if article.n_bytes as usize != text.len() {
            let expected = "the length of its text";
            return Err(WriteError::Record { table: tag::ARTICLES, at, expected });
        }
    }
    if !corpus.mentions.is_sorted_by_key(|mention| mention.article) {
        return Err(WriteError::Table { table: tag::MENTIONS, expected: "the order of the articles" });
    }
    Ok(())
}

fn all_sound<T: Sound>(table: &'static str, records: &[T], bounds: &Bounds<'_>) -> Result<(), WriteError> {
    for (at, record) in records.iter().enumerate() {
        if let Err(expected) = record.check(bounds) {
            return Err(WriteError::Record { table, at, expected });
        }
    }
    Ok(())
}

fn table<T: Serialize>(tag: &'static str, records: &T) -> Result<Section, WriteError> {
    match postcard::to_allocvec(records) {
        Ok(bytes) => Ok(Section { tag: tag.to_owned(), bytes }),
        Err(source) => Err(WriteError::Encode { section: tag, source }),
    }
}

/// For each article the position of its first event mention, and the number of all.
fn first_mentions(corpus: &Corpus) -> Vec<u32> {
    (0..=corpus.articles.len())
        .map(|article| corpus.mentions.partition_point(|mention| mention.article.at() < article) as u32)
        .collect()
}

fn texts(corpus: &Corpus) -> Result<[Section; 2], WriteError> {
    let mut offsets = vec![0];
    let mut bytes = Vec::with_capacity(corpus.texts.iter().map(String::len).sum());
    for text in &corpus.texts {
        bytes.extend_from_slice(text.as_bytes());
        offsets.push(blobs::offset(bytes.len(), tag::TEXTS)?);
    }
    Ok([columns::section(tag::TEXT_OFFSETS, &offsets), Section { tag: tag::TEXTS.to_owned(), bytes }])
}

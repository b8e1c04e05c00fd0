//! A corpus as bytes.

use crate::error::WriteError;
use crate::format::{Section, assemble, checksum, tag};
use crate::record::{Expected, Record, Sizes};
use crate::records::Body;
use crate::spans::rooms;
use crate::stages::SEATS;
use crate::writer::{Seen, Writer};
use crate::{columns, spans};
use marchland_core::article::Rights;
use marchland_core::corpus::Corpus;
use marchland_core::{Article, EventMention, Incident, IncidentColumns, MentionIdx, Span};
use std::cmp::Reverse;

/// The file of a corpus. The same corpus gives the same bytes. Of articles that may only be quoted it holds extracts
/// ([`Corpus::extracted`]).
///
/// # Errors
///
/// Evidence that is not found in its text on character boundaries; an index beyond its table, a day or place
/// that cannot be; event mentions that are not in the order of their articles; a layout of more or fewer actors; a
/// section of 4 GiB or more.
pub fn write(corpus: &Corpus) -> Result<Vec<u8>, WriteError> {
    let mut n_quotes = verified_quotes(corpus)?;
    check(corpus)?;
    let extracted;
    let mut corpus = corpus;
    if corpus.articles.iter().any(|article| article.rights == Rights::Quotes) {
        extracted = corpus.clone().extracted();
        corpus = &extracted;
        n_quotes = verified_quotes(corpus)?;
    }
    let sizes = sizes(corpus);
    let mut pass =
        Pass { corpus, n_quotes, sizes: &sizes, shared: Seen::default(), counted: Seen::default() };
    pass.sections()?;
    pass.shared = std::mem::take(&mut pass.counted).numbered();
    Ok(assemble(&pass.sections()?))
}

fn sizes(corpus: &Corpus) -> Sizes {
    let sizes = [
        corpus.outlets.len(),
        corpus.articles.len(),
        corpus.places.len(),
        corpus.actors.len(),
        corpus.mentions.len(),
        corpus.incidents.len(),
        corpus.ties.len(),
        corpus.claims.len(),
        corpus.disagreements.len(),
        corpus.quotations.len(),
    ];
    sizes.map(|size| size as u32)
}

impl Seen {
    /// The same with positions in place of counts: texts that stand more than once, the most frequent first,
    /// and all spans.
    fn numbered(self) -> Self {
        let mut words: Vec<(Reverse<u32>, String)> =
            self.words.into_iter().map(|(text, n)| (Reverse(n), text)).collect();
        words.retain(|(n, text)| n.0 > 1 && !text.is_empty());
        words.sort_unstable();
        let mut spans = self.spans;
        spans.sort_unstable();
        spans.dedup();
        Self { words: words.into_iter().zip(0..).map(|((_, text), at)| (text, at)).collect(), spans }
    }

    /// The words in the order of their positions.
    fn words(&self) -> Vec<String> {
        let mut words: Vec<(u32, &String)> = self.words.iter().map(|(text, &at)| (at, text)).collect();
        words.sort_unstable();
        words.into_iter().map(|(_, text)| text.clone()).collect()
    }
}

/// A corpus written once.
struct Pass<'a> {
    corpus: &'a Corpus,
    n_quotes: u32,
    sizes: &'a Sizes,
    shared: Seen,
    counted: Seen,
}

impl Pass<'_> {
    fn sections(&mut self) -> Result<Vec<Section>, WriteError> {
        let corpus = self.corpus;
        let columns = IncidentColumns::of(corpus);
        let spans = std::mem::take(&mut self.shared.spans);
        let words = self.shared.words();
        let lengths = corpus.articles.iter().map(|article| article.n_bytes);
        let expected = "texts of less than 4 GiB";
        let rooms = rooms(lengths).ok_or(WriteError::Table { table: tag::ARTICLES, expected })?;
        let actor_mentions = corpus.actors.iter().map(|actor| actor.mentions.as_slice());
        let place_mentions = corpus.places.iter().map(|place| place.mentions.as_slice());
        Ok(vec![
            self.plain(tag::META, |to| {
                corpus.meta.put(to);
                self.n_quotes.put(to);
                for &size in self.sizes {
                    to.number(size);
                }
            })?,
            self.plain(tag::COLUMNS, |to| columns::put(&columns, to))?,
            self.head(tag::OUTLETS, &corpus.outlets)?,
            self.head(tag::ACTORS, &corpus.actors)?,
            self.head(tag::PLACES, &corpus.places)?,
            self.head(tag::ARTICLES, &corpus.articles)?,
            section(tag::SUMS, sums(&corpus.texts))?,
            self.plain(tag::WORDS, |to| words.put(to))?,
            {
                let section = self.plain(tag::SPANS, |to| spans::put(&spans, &rooms, to))?;
                self.shared.spans = spans;
                section
            },
            self.blobs(tag::INCIDENTS, &corpus.incidents, &[])?,
            self.blobs(tag::MENTIONS, &corpus.mentions, &n_mentions(corpus))?,
            self.table(tag::TIES, &corpus.ties)?,
            self.table(tag::CLAIMS, &corpus.claims)?,
            self.table(tag::DISAGREEMENTS, &corpus.disagreements)?,
            self.table(tag::QUOTATIONS, &corpus.quotations)?,
            self.blobs(tag::ACTOR_MENTIONS, &actor_mentions.map(<[_]>::to_vec).collect::<Vec<_>>(), &[])?,
            self.blobs(tag::PLACE_MENTIONS, &place_mentions.map(<[_]>::to_vec).collect::<Vec<_>>(), &[])?,
            section(tag::LAYOUT, corpus.layout.iter().flatten().flat_map(|at| at.to_le_bytes()).collect())?,
            section(tag::SEARCH, search(corpus))?,
            self.blobs(tag::BODIES, &corpus.articles.iter().map(body).collect::<Vec<_>>(), &[])?,
            section(tag::TEXTS, corpus.texts.concat().into_bytes())?,
        ])
    }

    /// A section that points at nothing shared.
    fn plain(&self, tag: &'static str, put: impl FnOnce(&mut Writer<'_>)) -> Result<Section, WriteError> {
        let (nothing, mut counted) = (Seen::default(), Seen::default());
        let mut to = Writer::new(self.sizes, &self.corpus.texts, &nothing, &mut counted);
        put(&mut to);
        section(tag, to.bytes)
    }

    /// Records of the head, one after the other; they point at nothing shared.
    fn head<T: Record>(&self, tag: &'static str, records: &[T]) -> Result<Section, WriteError> {
        let (nothing, mut unused) = (Seen::default(), Seen::default());
        section(
            tag,
            put_all(tag, records, Writer::new(self.sizes, &self.corpus.texts, &nothing, &mut unused))?,
        )
    }

    /// Records one after the other.
    fn table<T: Record>(&mut self, tag: &'static str, records: &[T]) -> Result<Section, WriteError> {
        let to = Writer::new(self.sizes, &self.corpus.texts, &self.shared, &mut self.counted);
        section(tag, put_all(tag, records, to)?)
    }

    /// Numbers, the length of each record, and the records, each to be read by itself.
    fn blobs<T: Record>(
        &mut self,
        tag: &'static str,
        records: &[T],
        numbers: &[u32],
    ) -> Result<Section, WriteError> {
        let (nothing, mut unused) = (Seen::default(), Seen::default());
        let mut head = Writer::new(self.sizes, &self.corpus.texts, &nothing, &mut unused);
        for &number in numbers {
            head.number(number);
        }
        let mut bytes = Vec::new();
        for (at, record) in records.iter().enumerate() {
            let mut to = Writer::new(self.sizes, &self.corpus.texts, &self.shared, &mut self.counted);
            record.put(&mut to);
            to.fault().map_err(|expected| fault(tag, at, expected))?;
            head.number(to.bytes.len() as u32);
            bytes.extend(to.bytes);
        }
        let mut all = head.bytes;
        all.extend(bytes);
        section(tag, all)
    }
}

fn put_all<T: Record>(tag: &'static str, records: &[T], mut to: Writer<'_>) -> Result<Vec<u8>, WriteError> {
    for (at, record) in records.iter().enumerate() {
        record.put(&mut to);
        to.fault().map_err(|expected| fault(tag, at, expected))?;
    }
    Ok(to.bytes)
}

/// The checksum of each text.
fn sums(texts: &[String]) -> Vec<u8> {
    texts.iter().flat_map(|text| checksum(text.as_bytes()).to_le_bytes()).collect()
}

/// The words of all sentences; an incident is told of in each sentence that a telling of it stands in.
fn search(corpus: &Corpus) -> Vec<u8> {
    let articles = corpus.articles.iter().zip(&corpus.texts).map(|(article, text)| {
        let words = |span: &Span| span.slice(text).unwrap_or_default();
        article.sentences.iter().map(words).collect::<Vec<_>>()
    });
    let mut n_before = 0;
    let first_of = corpus.articles.iter().map(|article| {
        let first = n_before;
        n_before += article.sentences.len();
        first
    });
    let first_of: Vec<usize> = first_of.collect();
    let number = |mention: &EventMention| {
        let sentences = &corpus.articles.get(mention.article.at())?.sentences;
        let is_it = |sentence: &Span| *sentence == mention.sentence;
        let at = sentences.binary_search(&mention.sentence).ok().or_else(|| sentences.iter().position(is_it));
        Some((first_of[mention.article.at()] + at?) as u32)
    };
    let of_incident = |incident: &Incident| {
        let tellings = incident.mentions.iter().map(|mention| &corpus.mentions[mention.at()]);
        tellings.filter_map(number).collect::<Vec<u32>>()
    };
    marchland_search::index::write(articles, corpus.incidents.iter().map(of_incident))
}

fn body(article: &Article) -> Body {
    Body { zones: article.zones.clone(), sentences: article.sentences.clone() }
}

fn fault(table: &'static str, at: usize, expected: Expected) -> WriteError {
    WriteError::Record { table, at, expected }
}

fn section(tag: &'static str, bytes: Vec<u8>) -> Result<Section, WriteError> {
    match u32::try_from(bytes.len()) {
        Ok(_) => Ok(Section { tag: tag.to_owned(), bytes }),
        Err(_) => Err(WriteError::TooLarge { section: tag, n_bytes: bytes.len() as u64 }),
    }
}

/// Number of event mentions of each article; they are in the order of the articles.
fn n_mentions(corpus: &Corpus) -> Vec<u32> {
    let before = |article| corpus.mentions.partition_point(|mention| mention.article.at() < article);
    (0..corpus.articles.len()).map(|article| (before(article + 1) - before(article)) as u32).collect()
}

/// Number of distinct evidence spans, when every one is found in its text.
fn verified_quotes(corpus: &Corpus) -> Result<u32, WriteError> {
    let mut quotes: Vec<Span> = Vec::new();
    for (record, span) in corpus.spans() {
        let text = corpus.texts.get(span.article.at());
        if text.and_then(|text| span.slice(text)).is_none() {
            return Err(WriteError::Span { record: record.to_owned(), span });
        }
        quotes.push(span);
    }
    quotes.sort_unstable();
    quotes.dedup();
    Ok(quotes.len() as u32)
}

/// What holds between tables; what holds in a record is asked where it is written.
fn check(corpus: &Corpus) -> Result<(), WriteError> {
    if corpus.texts.len() != corpus.articles.len() {
        return Err(WriteError::Table { table: tag::ARTICLES, expected: "one text per article" });
    }
    let lengths = corpus.articles.iter().zip(&corpus.texts);
    for (at, (article, text)) in lengths.enumerate() {
        if article.n_bytes as usize != text.len() {
            return Err(fault(tag::ARTICLES, at, "the length of its text"));
        }
    }
    let counts = corpus.actors.iter().position(|actor| actor.n_mentions as usize != actor.mentions.len());
    if let Some(at) = counts {
        return Err(fault(tag::ACTORS, at, "the number of its mentions"));
    }
    if corpus.layout.len() != corpus.actors.len() {
        return Err(WriteError::Table { table: tag::LAYOUT, expected: SEATS });
    }
    if !corpus.mentions.is_sorted_by_key(|mention| mention.article) {
        return Err(WriteError::Table { table: tag::MENTIONS, expected: "the order of the articles" });
    }
    let n_articles = corpus.articles.len();
    if let Some(at) = corpus.mentions.iter().position(|mention| mention.article.at() >= n_articles) {
        return Err(fault(tag::MENTIONS, at, "an article that the corpus has"));
    }
    let beyond = |mention: &MentionIdx| mention.at() >= corpus.mentions.len();
    if let Some(at) = corpus.incidents.iter().position(|incident| incident.mentions.iter().any(beyond)) {
        return Err(fault(tag::INCIDENTS, at, "an event mention that the corpus has"));
    }
    Ok(())
}

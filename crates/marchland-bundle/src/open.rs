//! Bytes as a corpus that can be asked.

use crate::Meta;
use crate::blobs::{self, Blobs};
use crate::columns;
use crate::error::OpenError;
use crate::format::{Sections, tag};
use crate::sound::{Bounds, Sound, Texts};
use marchland_core::{
    Actor, Article, ArticleIdx, Claim, Corpus, CorpusMeta, Disagreement, EventMention, Incident,
    IncidentColumns, IncidentIdx, MentionIdx, Outlet, Place, Quotation, Span, Tie,
};
use serde::de::DeserializeOwned;

/// An opened corpus: tables and columns in memory, incidents and event mentions decoded when asked for.
///
/// **Invariant:** every index in a table or column, and in every record handed out, is inside its table;
/// every span is inside its text on character boundaries.
#[derive(Clone, Debug)]
pub struct Opened {
    meta: Meta,
    content_hash: u64,
    outlets: Vec<Outlet>,
    articles: Vec<Article>,
    places: Vec<Place>,
    actors: Vec<Actor>,
    ties: Vec<Tie>,
    claims: Vec<Claim>,
    disagreements: Vec<Disagreement>,
    quotations: Vec<Quotation>,
    columns: IncidentColumns,
    incidents: Blobs,
    mentions: Blobs,
    /// The first event mention of each article, and the number of all.
    first_mentions: Vec<u32>,
    texts: TextStore,
}

/// All texts as one string.
///
/// **Invariant:** `offsets` rises from 0 to the end, on character boundaries.
#[derive(Clone, Debug)]
struct TextStore {
    offsets: Vec<u32>,
    text: String,
}

impl TextStore {
    fn read(sections: &Sections<'_>) -> Result<Self, OpenError> {
        let unsound = |expected| OpenError::Unsound { section: tag::TEXTS.to_owned(), expected };
        let bytes = sections.get(tag::TEXTS)?;
        let text = std::str::from_utf8(bytes).ok().ok_or_else(|| unsound("UTF-8"))?;
        let offsets = blobs::offsets(sections, tag::TEXT_OFFSETS, bytes.len())?;
        if !offsets.iter().all(|&at| text.is_char_boundary(at as usize)) {
            return Err(unsound("texts that begin and end on character boundaries"));
        }
        Ok(Self { offsets, text: text.to_owned() })
    }
}

impl Texts for TextStore {
    fn n_texts(&self) -> usize {
        self.offsets.len() - 1
    }

    fn text(&self, at: usize) -> Option<&str> {
        let (start, end) = (*self.offsets.get(at)?, *self.offsets.get(at.checked_add(1)?)?);
        self.text.get(start as usize..end as usize)
    }
}

fn table<T: DeserializeOwned>(sections: &Sections<'_>, tag: &'static str) -> Result<T, OpenError> {
    let decoded = postcard::take_from_bytes(sections.get(tag)?).ok().filter(|(_, rest)| rest.is_empty());
    let unsound = || OpenError::Unsound { section: tag.to_owned(), expected: "records of its table" };
    decoded.map(|(records, _)| records).ok_or_else(unsound)
}

impl Opened {
    /// Opens a corpus file.
    ///
    /// # Errors
    ///
    /// Any file that [`write`](crate::write()) could not have written.
    pub fn open(bytes: &[u8]) -> Result<Self, OpenError> {
        let sections = Sections::parse(bytes)?;
        let mut opened = Self {
            meta: table(&sections, tag::META)?,
            content_hash: sections.hash,
            outlets: table(&sections, tag::OUTLETS)?,
            articles: table(&sections, tag::ARTICLES)?,
            places: table(&sections, tag::PLACES)?,
            actors: table(&sections, tag::ACTORS)?,
            ties: table(&sections, tag::TIES)?,
            claims: table(&sections, tag::CLAIMS)?,
            disagreements: table(&sections, tag::DISAGREEMENTS)?,
            quotations: table(&sections, tag::QUOTATIONS)?,
            columns: IncidentColumns::default(),
            incidents: Blobs::read(&sections, tag::INCIDENT_OFFSETS, tag::INCIDENTS)?,
            mentions: Blobs::read(&sections, tag::MENTION_OFFSETS, tag::MENTIONS)?,
            first_mentions: Vec::new(),
            texts: TextStore::read(&sections)?,
        };
        opened.columns = columns::read(&sections, &opened.bounds())?;
        opened.first_mentions = blobs::offsets(&sections, tag::MENTION_ARTICLES, opened.n_mentions())?;
        opened.check()?;
        Ok(opened)
    }

    fn bounds(&self) -> Bounds<'_> {
        Bounds {
            n_outlets: self.outlets.len(),
            n_articles: self.articles.len(),
            n_places: self.places.len(),
            n_actors: self.actors.len(),
            n_mentions: self.n_mentions(),
            n_incidents: self.n_incidents(),
            n_claims: self.claims.len(),
            texts: &self.texts,
        }
    }

    fn check(&self) -> Result<(), OpenError> {
        let bounds = self.bounds();
        let tables: [(&str, &dyn Sound); 7] = [
            (tag::ARTICLES, &self.articles),
            (tag::PLACES, &self.places),
            (tag::ACTORS, &self.actors),
            (tag::TIES, &self.ties),
            (tag::CLAIMS, &self.claims),
            (tag::DISAGREEMENTS, &self.disagreements),
            (tag::QUOTATIONS, &self.quotations),
        ];
        let unsound = |tag: &str, expected| Err(OpenError::Unsound { section: tag.to_owned(), expected });
        if self.first_mentions.len() != self.articles.len() + 1 {
            return unsound(tag::MENTION_ARTICLES, "one position per article");
        }
        let lengths = self.articles.iter().map(|article| article.n_bytes as usize);
        let texts = (0..self.texts.n_texts()).map(|at| self.texts.text(at).map_or(0, str::len));
        if !lengths.eq(texts) {
            return unsound(tag::TEXTS, "one text per article, of the length it gives");
        }
        for (tag, table) in tables {
            if let Err(expected) = table.check(&bounds) {
                return unsound(tag, expected);
            }
        }
        Ok(())
    }

    /// What the corpus says of itself.
    pub fn meta(&self) -> &CorpusMeta {
        &self.meta.corpus
    }

    /// Number of distinct evidence spans, each found word for word in its text when the file was written.
    pub fn n_quotes(&self) -> u32 {
        self.meta.n_quotes
    }

    /// A hash of all the file says: two files with the same hash say the same.
    pub fn content_hash(&self) -> u64 {
        self.content_hash
    }

    /// Outlets.
    pub fn outlets(&self) -> &[Outlet] {
        &self.outlets
    }

    /// Articles, in the order of the manifest.
    pub fn articles(&self) -> &[Article] {
        &self.articles
    }

    /// Places.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// Actors.
    pub fn actors(&self) -> &[Actor] {
        &self.actors
    }

    /// Ties.
    pub fn ties(&self) -> &[Tie] {
        &self.ties
    }

    /// Claims.
    pub fn claims(&self) -> &[Claim] {
        &self.claims
    }

    /// Disagreements.
    pub fn disagreements(&self) -> &[Disagreement] {
        &self.disagreements
    }

    /// Quotations.
    pub fn quotations(&self) -> &[Quotation] {
        &self.quotations
    }

    /// Incidents as columns.
    pub fn columns(&self) -> &IncidentColumns {
        &self.columns
    }

    /// Number of incidents.
    pub fn n_incidents(&self) -> usize {
        self.incidents.len()
    }

    /// Number of event mentions.
    pub fn n_mentions(&self) -> usize {
        self.mentions.len()
    }

    /// An incident, decoded now; `None` beyond the end or where the file holds no sound record there.
    pub fn incident(&self, at: IncidentIdx) -> Option<Incident> {
        self.incidents.get(at.at()).filter(|incident: &Incident| incident.check(&self.bounds()).is_ok())
    }

    /// An event mention, decoded now; `None` beyond the end or where the file holds no sound record there.
    pub fn mention(&self, at: MentionIdx) -> Option<EventMention> {
        self.mentions.get(at.at()).filter(|mention: &EventMention| mention.check(&self.bounds()).is_ok())
    }

    /// The event mentions of an article, in their order; those without a sound record are left out.
    pub fn mentions_of(&self, article: ArticleIdx) -> Vec<(MentionIdx, EventMention)> {
        let first = |at: usize| self.first_mentions.get(at).copied();
        let (Some(start), Some(end)) = (first(article.at()), first(article.at().saturating_add(1))) else {
            return Vec::new();
        };
        (start..end).map(MentionIdx).filter_map(|at| Some((at, self.mention(at)?))).collect()
    }

    /// The text of an article.
    pub fn text(&self, article: ArticleIdx) -> Option<&str> {
        self.texts.text(article.at())
    }

    /// The words a span covers; empty where it does not fit its text.
    pub fn words(&self, span: Span) -> &str {
        self.text(span.article).and_then(|text| span.slice(text)).unwrap_or("")
    }

    /// The whole corpus with every record decoded; `None` where one is not sound.
    pub fn to_corpus(&self) -> Option<Corpus> {
        Some(Corpus {
            meta: self.meta.corpus.clone(),
            outlets: self.outlets.clone(),
            articles: self.articles.clone(),
            texts: (0..self.texts.n_texts())
                .map(|at| self.texts.text(at).map(str::to_owned))
                .collect::<Option<_>>()?,
            places: self.places.clone(),
            actors: self.actors.clone(),
            mentions: (0..self.n_mentions())
                .map(|at| self.mention(MentionIdx::new(at)))
                .collect::<Option<_>>()?,
            incidents: (0..self.n_incidents())
                .map(|at| self.incident(IncidentIdx::new(at)))
                .collect::<Option<_>>()?,
            ties: self.ties.clone(),
            claims: self.claims.clone(),
            disagreements: self.disagreements.clone(),
            quotations: self.quotations.clone(),
        })
    }
}

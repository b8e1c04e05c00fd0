//! Bytes as a corpus that can be asked.

use crate::blobs::{Blobs, offsets};
use crate::columns;
use crate::error::OpenError;
use crate::format::{Sections, tag};
use crate::reader::Reader;
use crate::record::{Record, Shared, Table};
use crate::spans;
use marchland_core::id::Id;
use marchland_core::{
    Actor, Article, ArticleIdx, Claim, Corpus, CorpusMeta, Disagreement, EventMention, Incident,
    IncidentColumns, IncidentIdx, MentionIdx, Outlet, Place, Quotation, Span, Tie,
};

/// An opened corpus: tables and columns in memory, incidents and event mentions decoded when asked for.
///
/// **Invariant:** every index in a table or column, and in every record handed out, is inside its table;
/// every span is inside its text on character boundaries.
#[derive(Clone, Debug)]
pub struct Opened {
    meta: CorpusMeta,
    n_quotes: u32,
    content_hash: u64,
    shared: Shared,
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
    fn read(from: &mut Reader<'_>, articles: &[Article]) -> Self {
        let bytes = from.remaining();
        let lengths: Vec<u32> = articles.iter().map(|article| article.n_bytes).collect();
        let text = std::str::from_utf8(bytes).unwrap_or_default().to_owned();
        let store = Self { offsets: offsets(&lengths), text };
        let is_whole = store.offsets.last().is_some_and(|&end| end as usize == bytes.len());
        if !is_whole || !(0..articles.len()).all(|at| store.text(at).is_some()) {
            from.fail("texts in UTF-8, of the lengths that their articles give");
        }
        store
    }

    fn text(&self, at: usize) -> Option<&str> {
        let (start, end) = (*self.offsets.get(at)?, *self.offsets.get(at.checked_add(1)?)?);
        self.text.get(start as usize..end as usize)
    }
}

/// Sections on the way to tables.
struct Opening<'a> {
    sections: Sections<'a>,
    /// The first thing that was wrong; what is read after it is thrown away.
    fault: Option<OpenError>,
}

impl<'a> Opening<'a> {
    fn begin<'s>(&mut self, tag: &'static str, shared: &'s Shared) -> Reader<'s>
    where
        'a: 's,
    {
        let bytes = self.sections.get(tag);
        if bytes.is_none() {
            self.fault.get_or_insert(OpenError::Missing { section: tag });
        }
        Reader::new(bytes.unwrap_or_default(), shared)
    }

    fn end(&mut self, tag: &'static str, from: &Reader<'_>) {
        if let (Err(expected), None) = (from.end(), &self.fault) {
            self.fault = Some(OpenError::Unsound { section: tag.to_owned(), expected });
        }
    }

    #[inline(never)]
    fn read<T>(&mut self, tag: &'static str, shared: &Shared, read: impl FnOnce(&mut Reader<'_>) -> T) -> T {
        let mut from = self.begin(tag, shared);
        let value = read(&mut from);
        self.end(tag, &from);
        value
    }

    #[inline(never)]
    fn table<T: Record>(&mut self, tag: &'static str, shared: &Shared, table: Table) -> Vec<T> {
        let mut from = self.begin(tag, shared);
        let records = from.list(shared.sizes[table as usize]);
        self.end(tag, &from);
        records
    }

    /// The corpus's own words, the number of its quotes, and what records point at.
    fn meta(&mut self) -> (CorpusMeta, u32, Shared) {
        let mut shared = Shared::default();
        let (meta, n_quotes, sizes) = self.read(tag::META, &shared, |from| {
            let (meta, n_quotes, mut sizes) = (from.get(), from.number(), shared.sizes);
            for size in &mut sizes {
                *size = from.number();
            }
            (meta, n_quotes, sizes)
        });
        shared.sizes = sizes;
        shared.words = self.read(tag::WORDS, &shared, |from| {
            let n = from.number();
            from.list(n)
        });
        shared.spans =
            self.read(tag::SPANS, &shared, |from| spans::read(from, sizes[Table::Articles as usize]));
        (meta, n_quotes, shared)
    }
}

impl Opened {
    /// Opens a corpus file.
    ///
    /// # Errors
    ///
    /// Any file that [`write`](crate::write()) could not have written.
    pub fn open(bytes: &[u8]) -> Result<Self, OpenError> {
        let mut all = Opening { sections: Sections::parse(bytes)?, fault: None };
        let (meta, n_quotes, shared) = all.meta();
        let size = |table| shared.sizes[table as usize];
        let articles: Vec<Article> = all.table(tag::ARTICLES, &shared, Table::Articles);
        let (first_mentions, mentions) = all.read(tag::MENTIONS, &shared, |from| {
            let first = offsets(&from.many(size(Table::Articles), Reader::number));
            if first.last() != Some(&size(Table::Mentions)) {
                from.fail("as many event mentions as their table has");
            }
            (first, Blobs::read(from, size(Table::Mentions)))
        });
        let opened = Self {
            meta,
            n_quotes,
            content_hash: all.sections.hash,
            outlets: all.table(tag::OUTLETS, &shared, Table::Outlets),
            places: all.table(tag::PLACES, &shared, Table::Places),
            actors: all.table(tag::ACTORS, &shared, Table::Actors),
            ties: all.table(tag::TIES, &shared, Table::Ties),
            claims: all.table(tag::CLAIMS, &shared, Table::Claims),
            disagreements: all.table(tag::DISAGREEMENTS, &shared, Table::Disagreements),
            quotations: all.table(tag::QUOTATIONS, &shared, Table::Quotations),
            columns: all.read(tag::COLUMNS, &shared, |from| columns::read(from, &shared.sizes)),
            incidents: all.read(tag::INCIDENTS, &shared, |from| Blobs::read(from, size(Table::Incidents))),
            mentions,
            first_mentions,
            texts: all.read(tag::TEXTS, &shared, |from| TextStore::read(from, &articles)),
            articles,
            shared,
        };
        if !opened.shared.spans.iter().all(|&span| opened.quote(span).is_some()) {
            let expected = "evidence inside its text on character boundaries";
            all.fault.get_or_insert(OpenError::Unsound { section: tag::SPANS.to_owned(), expected });
        }
        match all.fault {
            None => Ok(opened),
            Some(error) => Err(error),
        }
    }

    /// What the corpus says of itself.
    pub fn meta(&self) -> &CorpusMeta {
        &self.meta
    }

    /// Number of distinct evidence spans, each found word for word in its text when the file was written.
    pub fn n_quotes(&self) -> u32 {
        self.n_quotes
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
        self.shared.sizes[Table::Incidents as usize] as usize
    }

    /// Number of event mentions.
    pub fn n_mentions(&self) -> usize {
        self.shared.sizes[Table::Mentions as usize] as usize
    }

    /// An incident, decoded now; `None` beyond the end or where the file holds no sound record there.
    pub fn incident(&self, at: IncidentIdx) -> Option<Incident> {
        let mut incident: Incident = self.record(&self.incidents, at.at())?;
        incident.id = Id::new('i', self.columns.id.get(at.at()).copied()?);
        Some(incident)
    }

    /// An event mention, decoded now; `None` beyond the end or where the file holds no sound record there.
    pub fn mention(&self, at: MentionIdx) -> Option<EventMention> {
        let mut mention: EventMention = self.record(&self.mentions, at.at())?;
        let n_before = self.first_mentions.partition_point(|&first| first <= at.0);
        mention.article = ArticleIdx::new(n_before.saturating_sub(1));
        Some(mention)
    }

    fn record<T: Record>(&self, blobs: &Blobs, at: usize) -> Option<T> {
        let mut from = blobs.reader(at, &self.shared)?;
        let record = from.get();
        from.end().is_ok().then_some(record)
    }

    /// The event mentions of an article, in their order; those without a sound record are left out.
    pub fn mentions_of(&self, article: ArticleIdx) -> Vec<(MentionIdx, EventMention)> {
        let first = |at: usize| self.first_mentions.get(at).copied();
        let (Some(start), Some(end)) = (first(article.at()), first(article.at().saturating_add(1))) else {
            return Vec::new();
        };
        let mut mentions = Vec::new();
        for at in (start..end).map(MentionIdx) {
            if let Some(mention) = self.mention(at) {
                mentions.push((at, mention));
            }
        }
        mentions
    }

    /// The text of an article.
    pub fn text(&self, article: ArticleIdx) -> Option<&str> {
        self.texts.text(article.at())
    }

    /// The words a span covers; empty where it does not fit its text.
    pub fn words(&self, span: Span) -> &str {
        self.quote(span).unwrap_or("")
    }

    fn quote(&self, span: Span) -> Option<&str> {
        span.slice(self.text(span.article)?)
    }

    /// The whole corpus with every record decoded; `None` where one is not sound.
    pub fn to_corpus(&self) -> Option<Corpus> {
        Some(Corpus {
            meta: self.meta.clone(),
            outlets: self.outlets.clone(),
            articles: self.articles.clone(),
            texts: (0..self.articles.len())
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

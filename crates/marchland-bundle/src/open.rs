//! A corpus that can be asked.

use crate::blobs::Blobs;
use crate::error::OpenError;
use crate::format::{tag, unsound};
use crate::opener::Opener;
use crate::record::{Record, Table};
use crate::records::Body;
use crate::spans::IN_TEXT;
use crate::stages::{Head, Lazy, Records};
use crate::texts::Texts;
use marchland_core::actor::ActorMention;
use marchland_core::id::Id;
use marchland_core::{
    Actor, Article, ArticleIdx, Claim, Corpus, CorpusMeta, Disagreement, EventMention, Incident,
    IncidentColumns, IncidentIdx, MentionIdx, Outlet, Place, Quotation, Span, Tie,
};
use marchland_core::{ActorIdx, PlaceIdx};
use marchland_search::Index;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// An opened corpus: a handle, copied freely.
///
/// Its head is here: what it says of itself, columns, outlets, actors, places and articles. Records and texts may
/// come later, and until then there are none; see [`Opener`]. Ties, claims, disagreements and quotations are decoded
/// when somebody first asks for them, incidents, event mentions and the lists of actors, places and articles each
/// time.
///
/// **Invariant:** every index in a table or column, and in every record handed out, is inside its table; every span
/// is inside its text.
#[derive(Clone, Debug)]
pub struct Opened(Arc<Inner>);

/// What all handles share.
#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) head: Head,
    pub(crate) texts: Texts,
    pub(crate) hash: u64,
    pub(crate) records: OnceLock<Records>,
}

impl Opened {
    /// Opens a corpus file that is here as a whole, and asks for everything that stands in tables and lists.
    ///
    /// # Errors
    ///
    /// Any file that [`write`](crate::write()) could not have written.
    pub fn open(bytes: &[u8]) -> Result<Self, OpenError> {
        let mut opener = Opener::new();
        opener.feed(bytes)?;
        let opened = opener.finish()?;
        opened.check()?;
        Ok(opened)
    }

    pub(crate) fn new(inner: Arc<Inner>) -> Self {
        Self(inner)
    }

    pub(crate) fn head(&self) -> &Head {
        &self.0.head
    }

    /// Adds the records.
    pub(crate) fn attach(&self, records: Records) {
        self.0.records.get_or_init(|| records);
    }

    /// Whether all that is here is sound: tables, lists, and spans on the boundaries of characters.
    fn check(&self) -> Result<(), OpenError> {
        let Some(records) = self.records() else { return Ok(()) };
        records.check(self.head()).map_err(|(tag, expected)| unsound(tag, expected))?;
        let spans = &records.shared.spans;
        let is_quote = |at| spans.get(at).is_some_and(|span| self.quote(span).is_some());
        if (0..spans.len()).all(is_quote) { Ok(()) } else { Err(unsound(tag::SPANS, IN_TEXT)) }
    }

    /// What the corpus says of itself.
    pub fn meta(&self) -> &CorpusMeta {
        &self.head().meta
    }

    /// Number of distinct evidence spans, each found word for word in its text when the file was written.
    pub fn n_quotes(&self) -> u32 {
        self.head().n_quotes
    }

    /// A hash of all the file says: two files with the same hash say the same.
    pub fn content_hash(&self) -> u64 {
        self.0.hash
    }

    /// Outlets.
    pub fn outlets(&self) -> &[Outlet] {
        &self.head().outlets
    }

    /// Articles, in the order of the manifest; their zones and sentences are [`Opened::body`].
    pub fn articles(&self) -> &[Article] {
        &self.head().articles
    }

    /// Places; the words that name one are [`Opened::place_mentions`].
    pub fn places(&self) -> &[Place] {
        &self.head().places
    }

    /// Actors; the words that name one are [`Opened::actor_mentions`].
    pub fn actors(&self) -> &[Actor] {
        &self.head().actors
    }

    /// Incidents as columns.
    pub fn columns(&self) -> &IncidentColumns {
        &self.head().columns
    }

    /// Number of incidents.
    pub fn n_incidents(&self) -> usize {
        self.head().sizes[Table::Incidents as usize] as usize
    }

    /// Number of event mentions.
    pub fn n_mentions(&self) -> usize {
        self.head().sizes[Table::Mentions as usize] as usize
    }

    /// Whether the records are here; the texts may still be missing.
    pub fn has_records(&self) -> bool {
        self.records().is_some()
    }

    fn records(&self) -> Option<&Records> {
        self.0.records.get()
    }

    fn table<T: Record>(&self, table: impl FnOnce(&Records) -> &Lazy<T>) -> &[T] {
        self.records().and_then(|records| table(records).get(&records.shared).ok()).unwrap_or_default()
    }

    /// Ties; none before the records are here.
    pub fn ties(&self) -> &[Tie] {
        self.table(|records| &records.ties)
    }

    /// Claims; none before the records are here.
    pub fn claims(&self) -> &[Claim] {
        self.table(|records| &records.claims)
    }

    /// Disagreements; none before the records are here.
    pub fn disagreements(&self) -> &[Disagreement] {
        self.table(|records| &records.disagreements)
    }

    /// Quotations; none before the records are here.
    pub fn quotations(&self) -> &[Quotation] {
        self.table(|records| &records.quotations)
    }

    fn record<T: Record>(&self, blobs: impl FnOnce(&Records) -> &Blobs, at: usize) -> Option<T> {
        let records = self.records()?;
        records.record(blobs(records), at)
    }

    /// An incident, decoded now; `None` before the records are here, beyond the end, or where the file holds no
    /// sound record.
    pub fn incident(&self, at: IncidentIdx) -> Option<Incident> {
        let mut incident: Incident = self.record(|records| &records.incidents, at.at())?;
        incident.id = Id::new('i', self.columns().id.get(at.at()).copied()?);
        Some(incident)
    }

    /// An event mention, decoded now; `None` as for [`Opened::incident`].
    pub fn mention(&self, at: MentionIdx) -> Option<EventMention> {
        let mut mention: EventMention = self.record(|records| &records.mentions, at.at())?;
        let n_before = self.records()?.first_mentions.partition_point(|&first| first <= at.0);
        mention.article = ArticleIdx::new(n_before.saturating_sub(1));
        Some(mention)
    }

    /// The event mentions of an article, in their order; those without a sound record are left out.
    pub fn mentions_of(&self, article: ArticleIdx) -> Vec<(MentionIdx, EventMention)> {
        let first = |at: usize| self.records().and_then(|records| records.first_mentions.get(at).copied());
        let (Some(start), Some(end)) = (first(article.at()), first(article.at().saturating_add(1))) else {
            return Vec::new();
        };
        let all = (start..end).map(MentionIdx);
        all.filter_map(|at| Some((at, self.mention(at)?))).collect()
    }

    /// The words that name an actor, in reading order; none before the records are here.
    pub fn actor_mentions(&self, at: ActorIdx) -> Vec<ActorMention> {
        self.record(|records| &records.actor_mentions, at.at()).unwrap_or_default()
    }

    /// The words that name a place, in reading order; none before the records are here.
    pub fn place_mentions(&self, at: PlaceIdx) -> Vec<Span> {
        self.record(|records| &records.place_mentions, at.at()).unwrap_or_default()
    }

    /// Zones and sentences of an article; none before the records are here.
    pub fn body(&self, at: ArticleIdx) -> Body {
        self.record(|records| &records.bodies, at.at()).unwrap_or_default()
    }

    /// Where an actor stands in the picture of the network ([`Corpus::layout`]); `None` before the records are here.
    pub fn seat(&self, at: ActorIdx) -> Option<[u16; 2]> {
        let seats = &self.records()?.layout;
        let number = |from: usize| Some(u16::from_le_bytes([*seats.get(from)?, *seats.get(from + 1)?]));
        Some([number(4 * at.at())?, number(4 * at.at() + 2)?])
    }

    /// In which sentences words stand; `None` before the records are here.
    pub fn search(&self) -> Option<Index<'_>> {
        Index::open(&self.records()?.search)
    }

    /// The text of an article, when it is here.
    pub fn text(&self, article: ArticleIdx) -> Option<&str> {
        self.0.texts.get(article.at())
    }

    /// The bytes of the file that are the text of an article; none for one that the corpus does not have.
    pub fn text_range(&self, article: ArticleIdx) -> Range<u64> {
        self.0.texts.range(article.at())
    }

    /// The bytes of the file that are all texts.
    pub fn texts_range(&self) -> Range<u64> {
        let start = self.0.texts.start();
        start..start + self.0.texts.n_bytes()
    }

    /// Adds the text of an article, as it lies in the file; once it is here, it stays.
    ///
    /// # Errors
    ///
    /// Bytes that are not those of the text, by length or checksum.
    pub fn put_text(&self, article: ArticleIdx, bytes: Vec<u8>) -> Result<(), OpenError> {
        self.0.texts.put(article.at(), bytes)
    }

    /// The words a span covers; empty where they are not here.
    pub fn words(&self, span: Span) -> &str {
        self.quote(span).unwrap_or("")
    }

    fn quote(&self, span: Span) -> Option<&str> {
        span.slice(self.text(span.article)?)
    }

    /// The whole corpus with every record decoded; `None` where one is not sound or not here.
    pub fn to_corpus(&self) -> Option<Corpus> {
        let records = self.records()?;
        let mut articles = self.articles().to_vec();
        for (at, article) in articles.iter_mut().enumerate() {
            let body: Body = records.record(&records.bodies, at)?;
            (article.zones, article.sentences) = (body.zones, body.sentences);
        }
        let mut actors = self.actors().to_vec();
        for (at, actor) in actors.iter_mut().enumerate() {
            actor.mentions = records.record(&records.actor_mentions, at)?;
        }
        let mut places = self.places().to_vec();
        for (at, place) in places.iter_mut().enumerate() {
            place.mentions = records.record(&records.place_mentions, at)?;
        }
        let texts = 0..articles.len();
        let mentions = (0..self.n_mentions()).map(MentionIdx::new);
        let incidents = (0..self.n_incidents()).map(IncidentIdx::new);
        Some(Corpus {
            meta: self.meta().clone(),
            outlets: self.outlets().to_vec(),
            articles,
            texts: texts.map(|at| self.0.texts.get(at).map(str::to_owned)).collect::<Option<_>>()?,
            places,
            actors,
            mentions: mentions.map(|at| self.mention(at)).collect::<Option<_>>()?,
            incidents: incidents.map(|at| self.incident(at)).collect::<Option<_>>()?,
            ties: self.ties().to_vec(),
            layout: (0..self.actors().len()).map(|at| self.seat(ActorIdx::new(at))).collect::<Option<_>>()?,
            claims: self.claims().to_vec(),
            disagreements: self.disagreements().to_vec(),
            quotations: self.quotations().to_vec(),
        })
    }
}

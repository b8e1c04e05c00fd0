//! What the first two stages of a file become: the head as tables and columns, the records as bytes to ask.

use crate::blobs::{Blobs, offsets};
use crate::columns;
use crate::format::tag;
use crate::reader::Reader;
use crate::record::{Expected, Record, Shared, Sizes, Table};
use crate::records::Body;
use crate::spans::{Spans, rooms};
use marchland_core::actor::ActorMention;
use marchland_core::{
    Actor, Article, Claim, CorpusMeta, Disagreement, IncidentColumns, Outlet, Place, Quotation, Span, Tie,
};
use marchland_search::Index;
use std::sync::OnceLock;

/// The first stage.
#[derive(Debug, Default)]
pub(crate) struct Head {
    pub(crate) meta: CorpusMeta,
    pub(crate) n_quotes: u32,
    pub(crate) sizes: Sizes,
    pub(crate) columns: IncidentColumns,
    pub(crate) outlets: Vec<Outlet>,
    pub(crate) actors: Vec<Actor>,
    pub(crate) places: Vec<Place>,
    pub(crate) articles: Vec<Article>,
    pub(crate) sums: Vec<u64>,
}

impl Head {
    /// Takes a section in, or passes one over that it does not know.
    pub(crate) fn take(&mut self, tag: &str, bytes: &[u8]) -> Result<(), Expected> {
        let shared = Shared { sizes: self.sizes, ..Shared::default() };
        let size = |table| shared.sizes[table as usize];
        let mut from = Reader::new(bytes, &shared);
        match tag {
            tag::META => {
                self.meta = from.get();
                self.n_quotes = from.number();
                for size in &mut self.sizes {
                    *size = from.number();
                }
            }
            tag::COLUMNS => self.columns = columns::read(&mut from, &shared.sizes),
            tag::OUTLETS => self.outlets = from.list(size(Table::Outlets)),
            tag::ACTORS => self.actors = from.list(size(Table::Actors)),
            tag::PLACES => self.places = from.list(size(Table::Places)),
            tag::ARTICLES => {
                self.articles = from.list(size(Table::Articles));
                if self.rooms().is_none() {
                    from.fail("texts of less than 4 GiB");
                }
            }
            tag::SUMS => self.sums = from.many(size(Table::Articles), Reader::word),
            _ => return Ok(()),
        }
        from.end()
    }

    /// Where each text begins, as spans count.
    fn rooms(&self) -> Option<Vec<u32>> {
        rooms(self.articles.iter().map(|article| article.n_bytes))
    }
}

/// A table that is decoded as a whole when somebody first asks for it.
#[derive(Debug)]
pub(crate) struct Lazy<T> {
    n: u32,
    bytes: Vec<u8>,
    table: OnceLock<Result<Vec<T>, Expected>>,
}

impl<T> Default for Lazy<T> {
    fn default() -> Self {
        Self { n: 0, bytes: Vec::new(), table: OnceLock::new() }
    }
}

impl<T: Record> Lazy<T> {
    fn new(n: u32, bytes: Vec<u8>) -> Self {
        Self { n, bytes, table: OnceLock::new() }
    }

    /// The records, or what would hold in sound ones.
    #[inline(never)]
    pub(crate) fn get(&self, shared: &Shared) -> Result<&[T], Expected> {
        let table = self.table.get_or_init(|| {
            let mut from = Reader::new(&self.bytes, shared);
            let records = from.list(self.n);
            from.end().map(|()| records)
        });
        table.as_deref().map_err(|expected| *expected)
    }
}

/// Bytes of a place in the layout: two numbers of two bytes.
const N_SEAT: usize = 4;

/// What a layout holds.
pub(crate) const SEATS: Expected = "a place in the layout for each actor";

/// The second stage: every section as its bytes, and what finds a record in them.
#[derive(Debug, Default)]
pub(crate) struct Records {
    pub(crate) shared: Shared,
    pub(crate) incidents: Blobs,
    pub(crate) mentions: Blobs,
    /// The first event mention of each article, and the number of all.
    pub(crate) first_mentions: Vec<u32>,
    pub(crate) ties: Lazy<Tie>,
    pub(crate) claims: Lazy<Claim>,
    pub(crate) disagreements: Lazy<Disagreement>,
    pub(crate) quotations: Lazy<Quotation>,
    pub(crate) actor_mentions: Blobs,
    pub(crate) place_mentions: Blobs,
    pub(crate) layout: Vec<u8>,
    pub(crate) search: Vec<u8>,
    pub(crate) bodies: Blobs,
}

impl Records {
    /// Takes a section in, or passes one over that it does not know.
    pub(crate) fn take(&mut self, head: &Head, tag: &str, bytes: Vec<u8>) -> Result<(), Expected> {
        let size = |table| head.sizes[table as usize];
        match tag {
            tag::WORDS => {
                let before = Shared::default();
                let mut from = Reader::new(&bytes, &before);
                self.shared.words = from.get();
                self.shared.sizes = head.sizes;
                return from.end();
            }
            tag::SPANS => self.shared.spans = Spans::read(bytes, head.rooms().unwrap_or_default())?,
            tag::INCIDENTS => self.incidents = Blobs::read(bytes, 0, size(Table::Incidents))?,
            tag::MENTIONS => {
                let before = Shared::default();
                let mut from = Reader::new(&bytes, &before);
                self.first_mentions = offsets(&from.many(size(Table::Articles), Reader::number));
                if self.first_mentions.last() != Some(&size(Table::Mentions)) {
                    return Err("as many event mentions as their table has");
                }
                let at = bytes.len() - from.n_left();
                self.mentions = Blobs::read(bytes, at, size(Table::Mentions))?;
            }
            tag::TIES => self.ties = Lazy::new(size(Table::Ties), bytes),
            tag::CLAIMS => self.claims = Lazy::new(size(Table::Claims), bytes),
            tag::DISAGREEMENTS => self.disagreements = Lazy::new(size(Table::Disagreements), bytes),
            tag::QUOTATIONS => self.quotations = Lazy::new(size(Table::Quotations), bytes),
            tag::ACTOR_MENTIONS => self.actor_mentions = Blobs::read(bytes, 0, size(Table::Actors))?,
            tag::PLACE_MENTIONS => self.place_mentions = Blobs::read(bytes, 0, size(Table::Places))?,
            tag::LAYOUT => {
                if bytes.len() != N_SEAT * head.actors.len() {
                    return Err(SEATS);
                }
                self.layout = bytes;
            }
            tag::SEARCH => {
                Index::open(&bytes).ok_or("words and where they stand")?;
                self.search = bytes;
            }
            tag::BODIES => self.bodies = Blobs::read(bytes, 0, size(Table::Articles))?,
            _ => {}
        }
        Ok(())
    }

    /// A record, decoded now; `None` beyond the end or where no sound one is.
    pub(crate) fn record<T: Record>(&self, blobs: &Blobs, at: usize) -> Option<T> {
        let mut from = blobs.reader(at, &self.shared)?;
        let record = from.get();
        from.end().is_ok().then_some(record)
    }

    /// Asks for all that stands in tables or lists, and says what would hold where something does not.
    pub(crate) fn check(&self, head: &Head) -> Result<(), (&'static str, Expected)> {
        /// What a list that cannot be read is not.
        const SOUND: Expected = "sound records";
        self.ties.get(&self.shared).map_err(|expected| (tag::TIES, expected))?;
        self.claims.get(&self.shared).map_err(|expected| (tag::CLAIMS, expected))?;
        self.disagreements.get(&self.shared).map_err(|expected| (tag::DISAGREEMENTS, expected))?;
        self.quotations.get(&self.shared).map_err(|expected| (tag::QUOTATIONS, expected))?;
        for (at, actor) in head.actors.iter().enumerate() {
            let mentions: Option<Vec<ActorMention>> = self.record(&self.actor_mentions, at);
            let mentions = mentions.ok_or((tag::ACTOR_MENTIONS, SOUND))?;
            if mentions.len() != actor.n_mentions as usize {
                return Err((tag::ACTOR_MENTIONS, "as many mentions as the actor has"));
            }
        }
        for at in 0..head.places.len() {
            self.record::<Vec<Span>>(&self.place_mentions, at).ok_or((tag::PLACE_MENTIONS, SOUND))?;
        }
        for at in 0..head.articles.len() {
            self.record::<Body>(&self.bodies, at).ok_or((tag::BODIES, SOUND))?;
        }
        Ok(())
    }
}

//! One article coded: everything that the corpus stage joins over articles.

use crate::attribution::{Attribution, attributions};
use crate::block::Block;
use crate::claim::{Assertion, assertions};
use crate::date::Anchor;
use crate::document::Document;
use crate::merge::{Cluster, clusters, fill::resolve_generic};
use crate::quotation::{Quote, quotes};
use crate::reading::Reading;
use crate::tables::Tables;
use crate::telling::{Telling, tellings};
use marchland_core::article::ZoneKind;
use marchland_core::{Article, ArticleIdx, PartialDate, Status};

/// An article with all that was read in it.
pub struct Coded<'t> {
    /// Entities, numbers, dates.
    pub reading: Reading<'t>,
    /// Speakers by sentence.
    pub attributions: Vec<Option<Attribution>>,
    /// Tellings.
    pub tellings: Vec<Telling>,
    /// Happenings.
    pub clusters: Vec<Cluster>,
    /// Claims beside tolls.
    pub assertions: Vec<Assertion>,
    /// Quotations.
    pub quotes: Vec<Quote>,
    /// The date of its byline, where the manifest gives no publication date.
    pub byline: Option<PartialDate>,
    /// The token after the lead; 0 where the article is read whole.
    pub first: usize,
}

impl Coded<'_> {
    /// Whether a token stands after the lead, which is told of by the block before.
    pub(crate) fn is_new(&self, token: usize) -> bool {
        token >= self.first
    }
}

/// Codes one article. Where the manifest gives no publication date, a date that stands alone in a byline
/// is taken.
pub fn code_article<'t>(tables: &'t Tables, index: ArticleIdx, article: &Article, text: &str) -> Coded<'t> {
    code_block(tables, index, article, text, &Block::whole(text))
}

/// Codes one block of an article. Quotations and claims of its lead are left out; its tellings stay, for
/// happenings go on.
pub(crate) fn code_block<'t>(
    tables: &'t Tables,
    index: ArticleIdx,
    article: &Article,
    text: &str,
    block: &Block,
) -> Coded<'t> {
    let document = Document::part(tables, index, text, block.read.clone());
    let byline = if article.published.is_none() { byline_date(&document) } else { None };
    let anchor = Anchor { published: article.published.or(byline).map(PartialDate::interval) };
    let reading = Reading::new(document, anchor);
    let attributions = attributions(&reading);
    let tellings = tellings(&reading, &attributions);
    let mut quotes = quotes(&reading, &attributions);
    let mut assertions = assertions(&reading, &quotes);
    let first = reading.document.token_from(block.start);
    quotes.retain(|quote| quote.tokens.start >= first);
    assertions.retain(|claim| claim.at >= first);
    let mut coded =
        Coded { reading, attributions, tellings, clusters: Vec::new(), assertions, quotes, byline, first };
    cluster(&mut coded, &[]);
    coded
}

/// Groups the tellings into happenings. `cuts` are pairs of tellings that a decision holds apart.
pub(crate) fn cluster(coded: &mut Coded<'_>, cuts: &[(usize, usize)]) {
    let mut clusters = clusters(&coded.reading, &coded.tellings, cuts);
    // A sum that belongs to no happening told stays a sum.
    let mut alone = vec![true; coded.tellings.len()];
    for &at in clusters.iter().flat_map(|cluster| &cluster.tellings) {
        alone[at] = false;
    }
    for (telling, alone) in coded.tellings.iter_mut().zip(alone) {
        if telling.is_cumulative && alone && telling.status.makes_incident() {
            telling.status = Status::Cumulative;
        }
    }
    for cluster in &mut clusters {
        resolve_generic(&mut coded.reading, cluster);
    }
    coded.clusters = clusters;
}

/// The full date of a byline.
pub fn byline_date(document: &Document<'_>) -> Option<PartialDate> {
    let bylines = document.zones.iter().filter(|zone| zone.kind == ZoneKind::Byline);
    let mut dates = bylines.filter_map(|zone| {
        let line = Document::new(
            document.tables,
            document.article,
            &format!("On {}.", &document.canonical.text[zone.canonical.clone()]),
        );
        let found = crate::date::dates(&line, Anchor::default());
        let day = found.iter().find_map(|date| date.interval.filter(|i| i.n_days() == Some(1))?.start)?;
        let (year, month, day) = day.ymd();
        Some(PartialDate { year, month: Some(month), day: Some(day) })
    });
    dates.next()
}

//! From coded articles to a corpus: one table of actors and places, incidents merged over articles, ties.

mod actors;
mod claims;
mod differences;
mod disagreements;
mod ids;
mod incidents;
mod matter;
mod mentions;
mod merge;
mod order;
mod quotations;
mod review;
mod room;
mod texts;
mod ties;
mod told;
mod wordings;

use crate::block::{Block, blocks};
use crate::coded::{Coded, code_block};
use crate::date::month_tables;
use crate::review::{Joints, Stale};
use crate::telling::Telling;
use marchland_core::article::{DateKnown, Zone};
use marchland_core::calendar::MonthTable;
use marchland_core::manifest::Source;
use marchland_core::review::{Action, Decision};
use marchland_core::{Article, ArticleIdx, Corpus, Day, MentionIdx, Span};
use room::Room;
use std::collections::BTreeMap;

/// Codes a whole corpus, with the decisions of its review that are not stale. The order of articles changes
/// indices, never what is found.
///
/// Of each article only records are kept; its tokens and entities go before the next one is read, and a long one
/// is read in blocks.
pub fn code(source: Source) -> Corpus {
    code_reviewed(source).0
}

/// The same, and the decisions that are stale, by position.
pub fn code_reviewed(source: Source) -> (Corpus, Vec<Stale>) {
    let tables = crate::tables();
    let review = source.review;
    let by_article = by_article(&review);
    let mut corpus = Corpus {
        meta: source.meta,
        outlets: source.outlets,
        articles: source.articles,
        texts: source.texts,
        ..Corpus::default()
    };
    let mut index = actors::Index::new(tables);
    let mut sides = told::Sides::new();
    let mut joints = Joints::default();
    let mut claims = claims::Claims::default();
    let mut decided = review::Decided::new();
    let (mut told, mut stale) = (Vec::new(), Vec::new());
    let mut room = Room::new(&corpus.texts);
    for (at, (article, text)) in corpus.articles.iter_mut().zip(&corpus.texts).enumerate() {
        let at = ArticleIdx::new(at);
        let mut from = told.len();
        for block in blocks_of(text, is_decided(&review, at)) {
            let mut coded = code_block(tables, at, article, text, &block);
            if let Some(own) = by_article.get(&at) {
                stale.extend(crate::review::review(&mut coded, own));
            }
            joints.note(&coded, &review, told.len());
            fill(article, &coded, text);
            index.note(&coded);
            room.read += block.read.end - block.start;
            room.make(&mut told, coded.clusters.len());
            room.make(&mut corpus.mentions, coded.tellings.len());
            room.make(&mut corpus.quotations, coded.quotes.len());
            let numbers = mentions::numbers(&coded, &corpus.mentions);
            let by =
                |(telling, number): (&Telling, &Option<MentionIdx>)| Some(((*number)?, telling.decided.by?));
            decided.extend(coded.tellings.iter().zip(&numbers).filter_map(by));
            let so_far = told.len();
            told::tell(&coded, &index, &mut sides, &numbers, &mut told, from);
            from = so_far;
            corpus.mentions.extend(mentions::mentions(&coded, &index));
            corpus.quotations.extend(quotations::quotations(&coded, &index, &review));
            claims.note(&coded, &index, &review);
        }
        article.zones.shrink_to_fit();
        article.sentences.shrink_to_fit();
    }
    stale.extend(joints.problems());
    stale.sort_by_key(|stale| stale.decision);
    let (order, texts);
    (corpus.actors, corpus.places, order, texts) = index.finish();
    corpus.mentions.iter_mut().for_each(|mention| order.mention(mention));
    corpus.quotations.iter_mut().for_each(|quotation| order.quotation(quotation));
    claims.claims.iter_mut().for_each(|claim| order.claim(claim));
    for told in &mut told {
        order.told(told);
    }
    let groups = merge::groups(tables, &corpus, &told, &joints.pairs());
    incidents::fill(&mut corpus, &texts, told, &groups);
    drop(groups);
    corpus.ties = ties::ties(&corpus);
    let claims = claims.complete(&corpus, &texts, &decided, &review);
    corpus.disagreements = disagreements::disagreements(&corpus, &claims);
    corpus.claims = claims.claims;
    review::mark(&mut corpus, &decided, &review);
    corpus.meta.months = months(&corpus);
    (corpus, stale)
}

/// Months of the other calendars over the days of incidents, two centuries at most.
fn months(corpus: &Corpus) -> Vec<MonthTable> {
    const N_DAYS: i32 = 73_000;
    let days = corpus.incidents.iter().filter_map(|incident| Some(incident.when.as_ref()?.interval));
    let ends: Vec<Day> = days.flat_map(|interval| [interval.start, interval.end]).flatten().collect();
    let (Some(&first), Some(&last)) = (ends.iter().min(), ends.iter().max()) else { return Vec::new() };
    month_tables(first.max(last.plus(-N_DAYS)), last).into()
}

/// The blocks in which an article is read.
fn blocks_of(text: &str, is_whole: bool) -> impl Iterator<Item = Block> {
    is_whole
        .then(|| Block::whole(text))
        .into_iter()
        .chain((!is_whole).then(|| blocks(text)).into_iter().flatten())
}

/// Whether a decision names words of an article: it is read whole then, as it was when that was made.
fn is_decided(review: &[Decision], at: ArticleIdx) -> bool {
    let other = |decision: &Decision| match decision.action {
        Action::Merge(other) | Action::Split(other) => Some(other.article),
        _ => None,
    };
    review.iter().any(|decision| decision.article() == at || other(decision) == Some(at))
}

/// The decisions about each article, with their positions.
fn by_article(review: &[Decision]) -> BTreeMap<ArticleIdx, Vec<(usize, &Decision)>> {
    let mut all: BTreeMap<ArticleIdx, Vec<(usize, &Decision)>> = BTreeMap::new();
    for (at, decision) in review.iter().enumerate() {
        all.entry(decision.article()).or_default().push((at, decision));
    }
    all
}

/// What coding tells of the article itself.
fn fill(article: &mut Article, coded: &Coded<'_>, text: &str) {
    let document = &coded.reading.document;
    let start = document.span(coded.first..coded.first + 1).start as usize;
    let zone = |zone: &crate::zone::ZoneText| {
        let from = if coded.first == 0 { zone.source.start } else { zone.source.start.max(start) };
        (from < zone.source.end)
            .then(|| Zone { span: Span::new(document.article, from, zone.source.end), kind: zone.kind })
    };
    article.zones.extend(document.zones.iter().filter_map(zone));
    let sentences = document.sentences.iter().map(|s| s.tokens.start.max(coded.first)..s.tokens.end);
    let new = sentences.filter(|tokens| !tokens.is_empty());
    article.sentences.extend(new.map(|tokens| document.span(tokens)));
    article.n_bytes = text.len() as u32;
    if article.published.is_none() && coded.byline.is_some() {
        article.published = coded.byline;
        article.published_known = DateKnown::Text;
    }
}

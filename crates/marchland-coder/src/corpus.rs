//! From coded articles to a corpus: one table of actors and places, incidents merged over articles, ties.

mod actors;
mod claims;
mod disagreements;
mod incidents;
mod matter;
mod mentions;
mod merge;
mod quotations;
mod review;
mod ties;
mod wordings;

use crate::coded::{Coded, code_article};
use crate::review::{Stale, joints};
use crate::tables::Tables;
use marchland_core::article::Zone;
use marchland_core::manifest::Source;
use marchland_core::review::Decision;
use marchland_core::{ArticleIdx, Corpus, Span};

/// Codes a whole corpus, with the decisions of its review that are not stale. The order of articles changes
/// indices, never what is found.
pub fn code(source: Source) -> Corpus {
    code_reviewed(source).0
}

/// The same, and the decisions that are stale, by position.
pub fn code_reviewed(source: Source) -> (Corpus, Vec<Stale>) {
    let tables = crate::tables();
    let mut coded = read(tables, &source);
    let stale = decide(&mut coded, &source.review);
    let joints = joints(&coded, &source.review);
    let mut articles = source.articles;
    for (article, coded) in articles.iter_mut().zip(&coded) {
        let document = &coded.reading.document;
        article.zones = document
            .zones
            .iter()
            .map(|zone| Zone {
                span: Span::new(document.article, zone.source.start, zone.source.end),
                kind: zone.kind,
            })
            .collect();
        article.sentences = document.sentences.iter().map(|s| document.span(s.tokens.clone())).collect();
        article.n_bytes = source.texts[document.article.at()].len() as u32;
        if article.published.is_none()
            && let Some(date) = crate::coded::byline_date(document)
        {
            article.published = Some(date);
            article.published_known = marchland_core::article::DateKnown::Text;
        }
    }
    let groups = merge::groups(tables, &coded, &joints);
    let index = actors::Index::new(tables, &coded);
    let mut corpus = Corpus {
        meta: source.meta,
        outlets: source.outlets,
        articles,
        texts: source.texts,
        places: index.places(tables, &coded),
        actors: index.actors(tables, &coded),
        ..Corpus::default()
    };
    corpus.mentions = mentions::mentions(&coded, &index);
    incidents::fill(&mut corpus, &coded, &groups, &index);
    corpus.ties = ties::ties(&corpus);
    corpus.quotations = quotations::quotations(&coded, &index, &source.review);
    let stated = claims::claims(&corpus, &coded, &index, &source.review);
    corpus.disagreements = disagreements::disagreements(&corpus, &stated);
    corpus.claims = stated.into_iter().map(|stated| stated.claim).collect();
    review::mark(&mut corpus, &coded, &source.review);
    (corpus, stale)
}

/// Applies the decisions of a review, article by article.
fn decide(coded: &mut [Coded<'_>], review: &[Decision]) -> Vec<Stale> {
    let mut stale = Vec::new();
    for article in coded {
        let own = |decision: &&(usize, &Decision)| decision.1.article() == article.reading.document.article;
        let own: Vec<(usize, &Decision)> = review.iter().enumerate().filter(|d| own(&d)).collect();
        if !own.is_empty() {
            stale.extend(crate::review::review(article, &own));
        }
    }
    stale.sort_by_key(|stale| stale.decision);
    stale
}

fn read<'t>(tables: &'t Tables, source: &Source) -> Vec<Coded<'t>> {
    let pairs = source.articles.iter().zip(&source.texts).enumerate();
    pairs.map(|(at, (article, text))| code_article(tables, ArticleIdx::new(at), article, text)).collect()
}

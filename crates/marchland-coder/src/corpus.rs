//! From coded articles to a corpus: one table of actors and places, incidents merged over articles, ties.

mod actors;
mod claims;
mod disagreements;
mod incidents;
mod matter;
mod mentions;
mod merge;
mod quotations;
mod ties;
mod wordings;

use crate::coded::{Coded, code_article};
use crate::tables::Tables;
use marchland_core::article::Zone;
use marchland_core::manifest::Source;
use marchland_core::{ArticleIdx, Corpus, Span};

/// Codes a whole corpus. The order of articles changes indices, never what is found.
pub fn code(source: Source) -> Corpus {
    let tables = crate::tables();
    let coded = read(tables, &source);
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
    let groups = merge::groups(tables, &coded);
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
    corpus.quotations = quotations::quotations(&coded, &index);
    let stated = claims::claims(&corpus, &coded, &index);
    corpus.disagreements = disagreements::disagreements(&corpus, &stated);
    corpus.claims = stated.into_iter().map(|stated| stated.claim).collect();
    corpus
}

fn read<'t>(tables: &'t Tables, source: &Source) -> Vec<Coded<'t>> {
    let pairs = source.articles.iter().zip(&source.texts).enumerate();
    pairs.map(|(at, (article, text))| code_article(tables, ArticleIdx::new(at), article, text)).collect()
}

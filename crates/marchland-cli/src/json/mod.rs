//! The coded corpus as JSON: one object per article file, and the incidents merged over all of them.
//!
//! Spans are half-open UTF-8 byte offsets into the file as stored. What is not known is left out; a date
//! that is not known is `{}`.

mod country;
mod document;
mod record;
pub(crate) mod telling;

#[cfg(test)]
mod tests;

use document::Document;
use marchland_core::{ActorIdx, ArticleIdx, Corpus, OutletIdx};
use record::Incident;
use serde::Serialize;
use std::collections::BTreeMap;

/// Version of this JSON, raised when a key changes its meaning.
const FORMAT: u32 = 1;

/// The whole output.
#[derive(Debug, Serialize)]
pub(crate) struct Output {
    format: u32,
    title: String,
    /// By file name.
    documents: BTreeMap<String, Document>,
    /// Merged over the documents.
    incidents: Vec<Incident>,
    disagreements: Vec<Disagreement>,
}

/// Claims on one matter.
#[derive(Debug, Serialize)]
struct Disagreement {
    id: String,
    matter: String,
    difference: &'static str,
    note: String,
    claims: Vec<String>,
}

/// The output of a corpus.
pub(crate) fn of(corpus: &Corpus) -> Output {
    let articles = (0..corpus.articles.len()).map(ArticleIdx::new);
    Output {
        format: FORMAT,
        title: corpus.meta.title.clone(),
        documents: articles.map(|at| (file(corpus, at), document::of(corpus, at))).collect(),
        incidents: corpus.incidents.iter().map(|incident| record::merged(corpus, incident)).collect(),
        disagreements: corpus.disagreements.iter().map(|it| disagreement(corpus, it)).collect(),
    }
}

fn disagreement(corpus: &Corpus, disagreement: &marchland_core::Disagreement) -> Disagreement {
    Disagreement {
        id: disagreement.id.clone(),
        matter: disagreement.matter.clone(),
        difference: disagreement.difference.key(),
        note: disagreement.note.clone(),
        claims: { disagreement.claims.iter() }
            .filter_map(|claim| corpus.claims.get(claim.at()))
            .map(|claim| claim.id.to_string())
            .collect(),
    }
}

/// The id of an actor.
fn actor_id(corpus: &Corpus, actor: ActorIdx) -> String {
    corpus.actors.get(actor.at()).map(|actor| actor.id.clone()).unwrap_or_default()
}

/// The id of an outlet.
fn outlet_id(corpus: &Corpus, outlet: OutletIdx) -> String {
    corpus.outlets.get(outlet.at()).map(|outlet| outlet.id.clone()).unwrap_or_default()
}

/// The file of an article.
fn file(corpus: &Corpus, article: ArticleIdx) -> String {
    corpus.articles.get(article.at()).map(|article| article.file.clone()).unwrap_or_default()
}

//! Which records have a document, and the way back from one.

use marchland_core::{
    ActorIdx, ArticleIdx, ClaimIdx, DisagreementIdx, IncidentIdx, PlaceIdx, QuotationIdx, TieIdx,
};
use marchland_page::{Data, Selection};

/// Every record with a document of its own.
pub(crate) fn records(data: &Data) -> impl Iterator<Item = Selection> + '_ {
    let each = |n: usize| 0..n;
    let incidents = each(data.columns().len()).map(|at| Selection::Incident(IncidentIdx::new(at)));
    let actors = each(data.actors().len()).map(|at| Selection::Actor(ActorIdx::new(at)));
    let ties = each(data.ties().len()).map(|at| Selection::Tie(TieIdx::new(at)));
    let places = each(data.places().len()).map(|at| Selection::Place(PlaceIdx::new(at)));
    let articles = each(data.articles().len()).map(|at| Selection::Article(ArticleIdx::new(at)));
    let quotations = each(data.quotations().len()).map(|at| Selection::Quotation(QuotationIdx::new(at)));
    let claims = each(data.claims().len()).map(|at| Selection::Claim(ClaimIdx::new(at)));
    let disagreements =
        each(data.disagreements().len()).map(|at| Selection::Disagreement(DisagreementIdx::new(at)));
    incidents
        .chain(actors)
        .chain(ties)
        .chain(places)
        .chain(articles)
        .chain(quotations)
        .chain(claims)
        .chain(disagreements)
        .chain([Selection::Line])
}

/// The way from a document back to the site's folder.
pub(crate) fn up(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_knows_the_way_back() {
        assert_eq!((up("index.html"), up("i/a.html")), (String::new(), "../".to_owned()));
    }
}

//! Which incidents belong to a selection: what pictures light with it. Pure.

use crate::Data;
use crate::Selection;
use crate::supports::{evidence_of, supported};
use marchland_core::columns::flag;
use marchland_core::order::distinct;
use marchland_core::{IncidentIdx, Span};

/// The incidents that belong to a selection, in the corpus's order, whatever the filter.
pub fn related(data: &Data, selection: Selection) -> Vec<IncidentIdx> {
    let columns = data.columns();
    let all = || (0..columns.len()).map(IncidentIdx::new);
    match selection {
        Selection::Incident(at) => vec![at],
        Selection::Actor(actor) => {
            all().filter(|&at| columns.parties(at).any(|party| party == actor)).collect()
        }
        Selection::Place(place) => all().filter(|&at| columns.places(at).any(|one| one == place)).collect(),
        Selection::Article(article) => {
            all().filter(|&at| columns.articles(at).any(|one| one == article)).collect()
        }
        Selection::Tie(tie) => {
            data.tie(tie).map(|tie| distinct(tie.incidents.iter().copied())).unwrap_or_default()
        }
        Selection::Quotation(at) => {
            data.quotation(at).map(|one| incidents_of(data, one.span)).unwrap_or_default()
        }
        Selection::Claim(_) | Selection::Disagreement(_) => {
            let claim = |one| if let Selection::Claim(at) = one { data.claim(at)?.incident } else { None };
            distinct(selection.lit(data).into_iter().filter_map(claim))
        }
        Selection::Sentence(..) => {
            selection.sentence(data).map(|sentence| incidents_of(data, sentence)).unwrap_or_default()
        }
        Selection::Line => all().filter(|&at| columns.has(at, flag::BORDER)).collect(),
    }
}

fn incidents_of(data: &Data, stretch: Span) -> Vec<IncidentIdx> {
    let records = supported(&evidence_of(data, stretch.article), stretch);
    let incident = |(_, record)| if let Selection::Incident(at) = record { Some(at) } else { None };
    distinct(records.into_iter().filter_map(incident))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example;
    use marchland_core::{ActorIdx, ArticleIdx, ClaimIdx, DisagreementIdx, PlaceIdx, QuotationIdx};

    #[test]
    fn the_incident_belongs_to_all_that_it_is_made_of() {
        let data = example::data();
        let one = vec![IncidentIdx(0)];
        for selection in [
            Selection::Incident(IncidentIdx(0)),
            Selection::Actor(ActorIdx(1)),
            Selection::Place(PlaceIdx(0)),
            Selection::Article(ArticleIdx(0)),
            Selection::Sentence(ArticleIdx(0), 30),
            Selection::Claim(ClaimIdx(0)),
            Selection::Disagreement(DisagreementIdx(0)),
            Selection::Line,
        ] {
            assert_eq!(related(&data, selection), one, "{selection:?}");
        }
        for selection in [
            Selection::Quotation(QuotationIdx(0)),
            Selection::Actor(ActorIdx(9)),
            Selection::Disagreement(DisagreementIdx(1)),
        ] {
            assert_eq!(related(&data, selection), [], "{selection:?}");
        }
    }
}

//! Where the document of a record stands: short, and made from the record's own id, so that it stays.

use marchland_core::{
    ActorIdx, ArticleIdx, ClaimIdx, DisagreementIdx, IncidentIdx, PlaceIdx, QuotationIdx, TieIdx,
};
use marchland_page::{Data, Selection};
use std::fmt::Write as _;

/// The path of a record's document, from the site's folder: `i/3f….html`, `a/ttp.html`, `article/….html`; that of a
/// sentence is its place in the document of its article. `None` for what is not in the corpus.
pub fn path_of(data: &Data, selection: Selection) -> Option<String> {
    match selection {
        Selection::Line => Some("line.html".to_owned()),
        Selection::Sentence(article, start) => {
            let path = path_of(data, Selection::Article(article))?;
            Some(format!("{path}#b{}-{start}", article.0))
        }
        _ => {
            let id = selection.id(data)?;
            let (kind, name) = id.split_once(':')?;
            Some([kind, "/", &file_name(name), ".html"].concat())
        }
    }
}

/// An id as the name of a file on every system: ids are words of letters, digits and hyphens; whatever else stands in
/// one is written in hexadecimal.
fn file_name(id: &str) -> String {
    let mut name = String::new();
    for letter in id.chars() {
        if letter.is_ascii_alphanumeric() || letter == '-' {
            name.push(letter);
        } else {
            let _ = write!(name, "_{:x}", u32::from(letter));
        }
    }
    name
}

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
    fn names_of_files_are_plain_and_differ_where_ids_do() {
        assert_eq!(file_name("ttp"), "ttp");
        assert_eq!(file_name("a/../b"), "a_2f_2e_2e_2fb");
        assert_ne!(file_name("a_2f"), file_name("a/"));
        assert_eq!((up("index.html"), up("i/a.html")), (String::new(), "../".to_owned()));
    }
}

//! Web annotations (W3C): each sentence that tells of an incident, in its article, by its words and by its place.

use crate::json::{Json, members};
use crate::record::sentences;
use crate::{Export, Notes};
use marchland_core::article::{Article, Rights};
use marchland_core::{IncidentIdx, Span};
use marchland_page::Selection;

/// Letters of what stands before and behind.
const N_AROUND: usize = 32;

/// A page of annotations in a collection.
pub(crate) fn write(export: &Export<'_>, notes: &Notes) -> String {
    let items: Vec<Json> = export.incidents().flat_map(|at| of_incident(export, at)).collect();
    let first = Json::Map(vec![
        ("type", Json::text("AnnotationPage")),
        ("startIndex", Json::Number("0".to_owned())),
        ("items", Json::List(items.clone())),
    ]);
    let mut collection = vec![
        ("@context", Json::text("http://www.w3.org/ns/anno.jsonld")),
        ("id", Json::text(notes.address.as_str())),
        ("type", Json::text("AnnotationCollection")),
        ("label", Json::text(notes.corpus.as_str())),
        ("total", Json::Number(items.len().to_string())),
    ];
    // The licence has a name of its own in the vocabulary; what it does not know stands beside it.
    collection.extend(members(notes).into_iter().filter(|(name, _)| *name != "address"));
    collection.push(("first", first));
    let mut file = Json::Map(collection).write();
    file.push('\n');
    file
}

fn of_incident(export: &Export<'_>, at: IncidentIdx) -> Vec<Json> {
    let data = export.data;
    let (Some(incident), Some(id)) = (data.incident(at), Selection::Incident(at).id(data)) else {
        return Vec::new();
    };
    let annotation = |(n, sentence): (usize, Span)| {
        let article = data.article(sentence.article)?;
        let body = Json::Map(vec![
            ("type", Json::text("TextualBody")),
            ("purpose", Json::text("describing")),
            ("format", Json::text("text/plain")),
            ("value", Json::text(incident.title.as_str())),
        ]);
        Some(Json::Map(vec![
            ("id", Json::text([&export.address(&id), "&n=", &n.to_string()].concat())),
            ("type", Json::text("Annotation")),
            ("motivation", Json::text("identifying")),
            ("body", body),
            ("target", target(export, article, sentence)?),
        ]))
    };
    sentences(export, &incident).into_iter().enumerate().filter_map(|(n, span)| annotation((n, span))).collect()
}

fn target(export: &Export<'_>, article: &Article, sentence: Span) -> Option<Json> {
    let text = export.data.opened().text(sentence.article)?;
    let (before, rest) = text.split_at_checked(sentence.start as usize)?;
    let (exact, after) = rest.split_at_checked((sentence.end - sentence.start) as usize)?;
    let mut prefix: Vec<char> = before.chars().rev().take(N_AROUND).collect();
    prefix.reverse();
    let suffix: String = after.chars().take(N_AROUND).collect();
    let mut selectors = vec![Json::Map(vec![
        ("type", Json::text("TextQuoteSelector")),
        ("exact", Json::text(exact)),
        ("prefix", Json::text(prefix.into_iter().collect::<String>())),
        ("suffix", Json::text(suffix)),
    ])];
    // Of an extract nobody can count from the beginning.
    if article.rights == Rights::Full {
        let start = before.chars().count();
        let end = start + exact.chars().count();
        selectors.push(Json::Map(vec![
            ("type", Json::text("TextPositionSelector")),
            ("start", Json::Number(start.to_string())),
            ("end", Json::Number(end.to_string())),
        ]));
    }
    let source = article.address.clone().unwrap_or_else(|| export.address(&["article:", &article.id].concat()));
    Some(Json::Map(vec![
        ("source", Json::Text(source)),
        ("title", Json::text(article.title.as_str())),
        ("selector", Json::List(selectors)),
    ]))
}

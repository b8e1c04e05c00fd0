//! Web annotations (W3C): each sentence that tells of an incident, in its article, by its words and by its place.

use crate::json::Json;
use crate::record::sentences;
use crate::{Notes, Source};
use marchland_core::Span;
use marchland_core::article::Rights;
use marchland_page::Selection;

/// Letters of what stands before and behind.
const N_AROUND: usize = 32;

/// A page of annotations in a collection.
pub(crate) fn write(export: &Source<'_>, notes: &Notes) -> String {
    let mut json = Json::default();
    json.begin('{');
    json.text("@context", "http://www.w3.org/ns/anno.jsonld");
    json.text("id", &notes.address);
    json.text("type", "AnnotationCollection");
    json.text("label", &notes.corpus);
    json.notes(notes);
    json.name("first");
    json.begin('{');
    json.text("id", &[&notes.address, "&page=0"].concat());
    json.text("type", "AnnotationPage");
    json.text("partOf", &notes.address);
    json.name("startIndex");
    json.plain("0");
    json.name("items");
    json.begin('[');
    let mut n = 0;
    for &at in &export.incidents {
        let record = Selection::Incident(at);
        let (Some(incident), Some(id)) = (export.data.incident(at), record.id(export.data)) else { continue };
        for (at, sentence) in sentences(export, &incident).into_iter().enumerate() {
            json.begin('{');
            json.text("id", &[&export.address(&id), "&n=", &at.to_string()].concat());
            json.text("type", "Annotation");
            json.text("motivation", "identifying");
            json.name("body");
            json.begin('{');
            json.text("type", "TextualBody");
            json.text("purpose", "describing");
            json.text("format", "text/plain");
            json.text("value", &incident.title);
            json.end("}");
            target(&mut json, export, sentence);
            json.end("}");
            n += 1;
        }
    }
    json.end("]}");
    json.name("total");
    json.plain(&n.to_string());
    json.end("}");
    json.finish()
}

/// The last or the first letters of what stands around a sentence.
fn around(text: &str, is_before: bool) -> &str {
    let cut = |(at, _)| at;
    if is_before {
        &text[text.char_indices().rev().nth(N_AROUND - 1).map_or(0, cut)..]
    } else {
        &text[..text.char_indices().nth(N_AROUND).map_or(text.len(), cut)]
    }
}

/// The article and the stretch of it.
fn target(json: &mut Json, export: &Source<'_>, sentence: Span) {
    let data = export.data;
    let (Some(article), Some(text)) = (data.article(sentence.article), data.opened().text(sentence.article))
    else {
        return;
    };
    let (start, end) = (sentence.start as usize, sentence.end as usize);
    let (Some(before), Some(exact), Some(after)) = (text.get(..start), text.get(start..end), text.get(end..))
    else {
        return;
    };
    json.name("target");
    json.begin('{');
    let own = export.address(&["article:", &article.id].concat());
    json.text("source", article.address.as_deref().unwrap_or(&own));
    json.text("title", &article.title);
    json.name("selector");
    json.begin('[');
    json.begin('{');
    json.text("type", "TextQuoteSelector");
    json.text("exact", exact);
    json.text("prefix", around(before, true));
    json.text("suffix", around(after, false));
    json.end("}");
    // Of an extract nobody can count from the beginning, nor of our copy in the page of its publisher.
    if article.rights == Rights::Full && article.address.is_none() {
        let start = before.chars().count();
        json.begin('{');
        json.text("type", "TextPositionSelector");
        for (name, at) in [("start", start), ("end", start + exact.chars().count())] {
            json.name(name);
            json.plain(&at.to_string());
        }
        json.end("}");
    }
    json.end("]}");
}

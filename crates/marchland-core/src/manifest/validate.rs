//! Drafts against each other and against the texts: what one value alone cannot show to be wrong.

use super::parse::{ArticleDraft, Draft, Placed};
use super::{Load, Report, Source, not_utf8, one_of, quoted};
use crate::article::Article;
use crate::diagnostic::{Diagnostic, line_column};
use crate::id::OutletIdx;
use std::collections::BTreeMap;
use std::ops::Range;

/// The source, when everything holds together, and the mistakes inside the texts; mistakes of the manifest
/// go to the report.
pub(super) fn validate(
    draft: Draft,
    load: &mut Load<'_>,
    report: &mut Report<'_>,
) -> (Option<Source>, Vec<Diagnostic>) {
    unique(draft.outlets.iter().map(|outlet| outlet.id.as_ref()), "outlet id", report);
    unique(draft.articles.iter().map(|article| article.id.as_ref()), "article id", report);
    unique(draft.articles.iter().map(|article| article.file.as_ref()), "article file", report);
    let outlet_ids: Vec<Option<&str>> =
        draft.outlets.iter().map(|outlet| id_of(outlet.id.as_ref())).collect();
    let mut of_texts = Vec::new();
    let mut articles = Vec::new();
    let mut texts = Vec::new();
    for article in &draft.articles {
        let outlet = article.outlet.as_ref().and_then(|placed| resolve(placed, &outlet_ids, report));
        let text = article.file.as_ref().and_then(|file| text_of(file, load, report, &mut of_texts));
        articles.push(finish(article, outlet, text.as_deref()));
        texts.push(text);
    }
    let build = || {
        Some(Source {
            review: Vec::new(),
            meta: draft.meta?,
            outlets: draft.outlets.into_iter().map(|outlet| outlet.outlet).collect::<Option<_>>()?,
            articles: articles.into_iter().collect::<Option<_>>()?,
            texts: texts.into_iter().collect::<Option<_>>()?,
        })
    };
    (build(), of_texts)
}

fn id_of(placed: Option<&Placed>) -> Option<&str> {
    placed.map(|(id, _)| id.as_str())
}

fn unique<'a>(values: impl Iterator<Item = Option<&'a Placed>>, what: &str, report: &mut Report<'_>) {
    let mut first: BTreeMap<&str, Range<usize>> = BTreeMap::new();
    for (value, span) in values.flatten() {
        if let Some(earlier) = first.get(value.as_str()) {
            let (line, _) = line_column(report.text, earlier.start);
            let found = format!("{}, which line {line} has already", quoted(value));
            report.error(span.clone(), format!("duplicate {what}"), "a value of its own", found);
        } else {
            first.insert(value, span.clone());
        }
    }
}

fn resolve(placed: &Placed, ids: &[Option<&str>], report: &mut Report<'_>) -> Option<OutletIdx> {
    let (id, span) = placed;
    let at = ids.iter().position(|known| *known == Some(id));
    if at.is_none() {
        let expected = match ids.iter().flatten().count() {
            0 => "the id of an [[outlet]]".to_owned(),
            _ => one_of(ids.iter().flatten().copied()),
        };
        report.error(span.clone(), "unknown outlet", expected, quoted(id));
    }
    at.map(OutletIdx::new)
}

/// The text of an article's file, when it is one.
fn text_of(
    placed: &Placed,
    load: &mut Load<'_>,
    report: &mut Report<'_>,
    of_texts: &mut Vec<Diagnostic>,
) -> Option<String> {
    let (file, span) = placed;
    let bytes = match load(file) {
        Ok(bytes) => bytes,
        Err(reason) => {
            let found = format!("{}: {reason}", quoted(file));
            report.error(
                span.clone(),
                "article file cannot be read",
                "a text file in the corpus folder",
                found,
            );
            return None;
        }
    };
    match checked_text(file, bytes) {
        Ok(text) => Some(text),
        Err(diagnostic) => {
            of_texts.push(*diagnostic);
            None
        }
    }
}

/// Bytes as the text of an article, or what is wrong with them.
///
/// # Errors
///
/// A diagnostic for bytes that are not UTF-8, that are blank, hold a zero byte or are too many to count in
/// 32 bits; its position lies in the text.
pub fn checked_text(file: &str, bytes: Vec<u8>) -> Result<String, Box<Diagnostic>> {
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return Err(Box::new(not_utf8(file, error.as_bytes(), &error.utf8_error()))),
    };
    let wrong = |range: Range<usize>, message: &str, expected: &str, found: &str| {
        Err(Box::new(Diagnostic::error(file, text.as_bytes(), range, message).expected(expected, found)))
    };
    if let Some(at) = text.find('\0') {
        return wrong(at..at + 1, "text holds a zero byte", "readable text", "byte 0x00");
    }
    if text.trim().is_empty() {
        return wrong(0..0, "text is empty", "an article", "nothing but white space");
    }
    if u32::try_from(text.len()).is_err() {
        return wrong(0..0, "text is too long", "less than 4 GiB", &format!("{} bytes", text.len()));
    }
    Ok(text)
}

fn finish(draft: &ArticleDraft, outlet: Option<OutletIdx>, text: Option<&str>) -> Option<Article> {
    let mut article = draft.article.clone()?;
    article.outlet = outlet?;
    article.n_bytes = u32::try_from(text?.len()).ok()?;
    Some(article)
}

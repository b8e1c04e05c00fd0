//! The manifest's TOML as drafts: every value checked by itself, nothing yet against anything else.

use super::keys::{self, Form, Key, Need, Table};
use super::{Report, one_of, quoted};
use crate::article::{Article, DateKnown, Outlet, OutletKind, Rights, TextQuality};
use crate::corpus::CorpusMeta;
use crate::date::PartialDate;
use crate::diagnostic::line_column;
use crate::id::OutletIdx;
use std::collections::BTreeMap;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

/// A value and where it stands.
pub(super) type Placed = (String, Range<usize>);

/// What the manifest says, record by record; `None` where a record has a mistake.
#[derive(Default)]
pub(super) struct Draft {
    pub(super) meta: Option<CorpusMeta>,
    pub(super) outlets: Vec<OutletDraft>,
    pub(super) articles: Vec<ArticleDraft>,
}

/// An outlet and the values that other records meet.
pub(super) struct OutletDraft {
    pub(super) id: Option<Placed>,
    pub(super) outlet: Option<Outlet>,
}

/// An article and the values that other records meet; its `outlet` is set later.
pub(super) struct ArticleDraft {
    pub(super) id: Option<Placed>,
    pub(super) file: Option<Placed>,
    pub(super) outlet: Option<Placed>,
    pub(super) article: Option<Article>,
}

/// Reads the manifest; mistakes go to the report.
pub(super) fn parse(text: &str, report: &mut Report<'_>) -> Draft {
    let (document, broken_lines) = syntax(text, report);
    let n_syntax = report.found.len();
    let draft = records(document.get_ref(), report);
    if n_syntax > 0 {
        // A broken line hides what stood in it: what is missing is then no finding, nor what was guessed there.
        let mut at = 0;
        report.found.retain(|diagnostic| {
            at += 1;
            let guessed =
                broken_lines.contains(&diagnostic.line) || diagnostic.message.starts_with("missing key");
            at <= n_syntax || !guessed
        });
    }
    draft
}

/// A document as far as its syntax holds, and the lines on which it does not; those go to the report.
pub(crate) fn syntax<'t>(text: &'t str, report: &mut Report<'_>) -> (Spanned<DeTable<'t>>, Vec<usize>) {
    let (document, errors) = DeTable::parse_recoverable(text);
    let mut broken_lines = Vec::new();
    for error in &errors {
        let range = error.span().unwrap_or(0..0);
        broken_lines.push(line_column(text.as_bytes(), range.start).0);
        let (what, expected) = first_line(error.message())
            .split_once(", expected ")
            .unwrap_or((first_line(error.message()), "valid TOML"));
        let found = match text.get(range.clone()).and_then(|part| part.lines().next()).unwrap_or("") {
            _ if range.start >= text.len() => "end of file".to_owned(),
            "" => "end of line".to_owned(),
            excerpt => quoted(excerpt),
        };
        report.error(range, format!("not valid TOML: {what}"), expected, found);
    }
    (document, broken_lines)
}

fn first_line(message: &str) -> &str {
    message.lines().next().unwrap_or("")
}

fn records(document: &DeTable<'_>, report: &mut Report<'_>) -> Draft {
    let known = keys::TABLES.map(|table| table.name);
    for (key, _) in document.iter().filter(|(key, _)| !known.contains(&key.get_ref().as_ref())) {
        unknown_key(report, key, &known, "the manifest");
    }
    let mut draft = Draft::default();
    for fields in tables(document, &keys::CORPUS, report) {
        draft.meta = meta(&fields);
    }
    draft.outlets = tables(document, &keys::OUTLET, report).iter().map(outlet).collect();
    draft.articles =
        tables(document, &keys::ARTICLE, report).iter().map(|fields| article(fields, report)).collect();
    draft
}

pub(crate) fn unknown_key(report: &mut Report<'_>, key: &Spanned<DeString<'_>>, known: &[&str], place: &str) {
    const CLOSE_ENOUGH: f64 = 0.7;
    let name = key.get_ref().as_ref();
    let nearness = |other: &str| strsim::jaro_winkler(name, other);
    let nearest = known.iter().copied().max_by(|a, b| nearness(a).total_cmp(&nearness(b)));
    let expected = match nearest.filter(|near| nearness(near) >= CLOSE_ENOUGH) {
        Some(near) => format!("\"{near}\", the nearest known key"),
        None => one_of(known.iter().copied()),
    };
    report.error(key.span(), format!("unknown key in {place}"), expected, quoted(name));
}

/// The values of one table that have their form, and where the table stands.
struct Fields {
    span: Range<usize>,
    values: BTreeMap<&'static str, Placed>,
    /// Every key that stands there, its value right or wrong.
    present: Vec<&'static str>,
}

impl Fields {
    fn placed(&self, name: &str) -> Option<Placed> {
        self.values.get(name).cloned()
    }

    fn text(&self, name: &str) -> Option<String> {
        self.values.get(name).map(|(value, _)| value.clone())
    }

    fn code<T>(&self, name: &str, from_key: fn(&str) -> Option<T>) -> Option<T> {
        self.values.get(name).and_then(|(value, _)| from_key(value))
    }

    fn has(&self, name: &str) -> bool {
        self.present.contains(&name)
    }
}

/// The tables of one name; reports a missing one and a wrong type.
fn tables(document: &DeTable<'_>, table: &Table, report: &mut Report<'_>) -> Vec<Fields> {
    let header = table.header();
    let Some(value) = document.get(table.name) else {
        let message = format!("missing key \"{}\" in the manifest", table.name);
        report.error(0..0, message, format!("a table {header}"), "none");
        return Vec::new();
    };
    match (value.get_ref(), table.is_array) {
        (DeValue::Table(inner), false) => vec![fields(inner, value.span(), table, report)],
        (DeValue::Array(items), true) => {
            let mut all = Vec::new();
            for item in items {
                if let DeValue::Table(inner) = item.get_ref() {
                    all.push(fields(inner, item.span(), table, report));
                } else {
                    wrong_type(report, item, table.name, &format!("a table {header}"));
                }
            }
            all
        }
        _ => {
            wrong_type(report, value, table.name, &format!("a table {header}"));
            Vec::new()
        }
    }
}

pub(crate) fn wrong_type(report: &mut Report<'_>, value: &Spanned<DeValue<'_>>, name: &str, expected: &str) {
    let found = match value.get_ref() {
        DeValue::Datetime(date) => format!("the date {date} without quotes"),
        other => format!("a value of type {}", other.type_str()),
    };
    report.error(value.span(), format!("wrong type of \"{name}\""), expected, found);
}

fn fields(table: &DeTable<'_>, span: Range<usize>, of: &Table, report: &mut Report<'_>) -> Fields {
    let mut fields = Fields { span: span.clone(), values: BTreeMap::new(), present: Vec::new() };
    for (key, value) in table {
        let Some(known) = of.keys.iter().find(|known| known.name == key.get_ref().as_ref()) else {
            let known: Vec<&str> = of.keys.iter().map(|key| key.name).collect();
            unknown_key(report, key, &known, &of.header());
            continue;
        };
        fields.present.push(known.name);
        if let Some(text) = checked(known, value, report) {
            fields.values.insert(known.name, (text, value.span()));
        }
    }
    for key in of.keys.iter().filter(|key| key.need == Need::Required && !fields.has(key.name)) {
        missing(report, span.clone(), key.name, &of.header(), &key.form.expected());
    }
    fields
}

fn missing(report: &mut Report<'_>, span: Range<usize>, name: &str, header: &str, expected: &str) {
    report.error(span, format!("missing key \"{name}\" in {header}"), expected, "none");
}

/// The value as text when it has the key's form.
fn checked(key: &Key, value: &Spanned<DeValue<'_>>, report: &mut Report<'_>) -> Option<String> {
    if let Form::Version = key.form {
        let DeValue::Integer(number) = value.get_ref() else {
            wrong_type(report, value, key.name, "an integer");
            return None;
        };
        let is_ours = i64::from_str_radix(number.as_str(), number.radix()) == Ok(super::FORMAT);
        if !is_ours {
            report.error(value.span(), "unknown format version", key.form.expected(), number.to_string());
        }
        return is_ours.then(|| number.to_string());
    }
    let DeValue::String(text) = value.get_ref() else {
        let expected =
            if matches!(key.form, Form::Date) { key.form.expected() } else { "a string".to_owned() };
        wrong_type(report, value, key.name, &expected);
        return None;
    };
    if !key.form.holds(text) {
        report.error(value.span(), key.form.complaint(key.name), key.form.expected(), quoted(text));
        return None;
    }
    Some(text.to_string())
}

fn meta(fields: &Fields) -> Option<CorpusMeta> {
    fields.text("format")?;
    Some(CorpusMeta {
        title: fields.text("title")?,
        description: fields.text("description")?,
        licence: fields.text("licence")?,
        cite: fields.text("cite")?,
        line: fields.text("line")?,
        months: Vec::new(),
    })
}

fn outlet(fields: &Fields) -> OutletDraft {
    let build = || {
        Some(Outlet {
            id: fields.text("id")?,
            name: fields.text("name")?,
            country: fields.text("country").unwrap_or_default(),
            kind: fields.code("kind", OutletKind::from_key)?,
            note: fields.text("note")?,
        })
    };
    OutletDraft { id: fields.placed("id"), outlet: build() }
}

fn article(fields: &Fields, report: &mut Report<'_>) -> ArticleDraft {
    agree(fields, report);
    let build = || {
        Some(Article {
            id: fields.text("id")?,
            file: fields.text("file")?,
            original_file: fields.text("original_file"),
            title: fields.text("title")?,
            outlet: OutletIdx(0),
            author: fields.text("author"),
            published: fields.text("published").and_then(|date| PartialDate::parse(&date)),
            published_known: fields.code("published_known", DateKnown::from_key)?,
            published_note: fields.text("published_note").unwrap_or_default(),
            language: fields.text("language")?,
            quality: fields.code("quality", TextQuality::from_key)?,
            quality_note: fields.text("quality_note").unwrap_or_default(),
            rights: fields.code("rights", Rights::from_key)?,
            address: fields.text("address"),
            zones: Vec::new(),
            sentences: Vec::new(),
            n_bytes: 0,
        })
    };
    ArticleDraft {
        id: fields.placed("id"),
        file: fields.placed("file"),
        outlet: fields.placed("outlet"),
        article: build(),
    }
}

/// Whether the values of one article that depend on each other agree.
fn agree(fields: &Fields, report: &mut Report<'_>) {
    let header = keys::ARTICLE.header();
    match (fields.code("published_known", DateKnown::from_key), fields.placed("published")) {
        (Some(DateKnown::Unknown), Some((date, span))) => {
            report.error(span, "date given that is marked unknown", "no date", quoted(&date));
        }
        (Some(known), None) if known != DateKnown::Unknown && !fields.has("published") => {
            missing(report, fields.span.clone(), "published", &header, &Form::Date.expected());
        }
        _ => {}
    }
    let inferred = fields.code("published_known", DateKnown::from_key) == Some(DateKnown::Inferred);
    if inferred && !fields.has("published_note") {
        missing(report, fields.span.clone(), "published_note", &header, "how the date was worked out");
    }
    let quality = fields.code("quality", TextQuality::from_key);
    if quality.is_some_and(|quality| quality != TextQuality::Original) && !fields.has("quality_note") {
        missing(report, fields.span.clone(), "quality_note", &header, "what shows the quality");
    }
}

//! The values of a decision, each with its form.

use super::parse::Inner;
use super::{ClaimValues, DecidedFigure, EventValues, QuotationValues, Set, Values};
use crate::claim::{Answer, Measure, Value};
use crate::codes::{CasualtyKind, EventType, Mode, Status};
use crate::date::{Interval, PartialDate};
use crate::incident::Figure;
use crate::manifest::parse::{unknown_key, wrong_type};
use crate::manifest::{Report, one_of, quoted};
use crate::relation::Speech;
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// A table of the review with where it stands.
pub(super) struct Fields<'t, 'v> {
    table: &'t DeTable<'v>,
    span: Range<usize>,
    name: &'static str,
}

impl<'t, 'v> Fields<'t, 'v> {
    pub(super) fn new(table: &'t DeTable<'v>, span: Range<usize>, name: &'static str) -> Self {
        Self { table, span, name }
    }

    fn missing(&self, key: &str, expected: &str, report: &mut Report<'_>) {
        report.error(self.span.clone(), format!("missing key \"{key}\" in {}", self.name), expected, "none");
    }

    /// A text with its place; a missing one is a mistake.
    pub(super) fn placed(&mut self, key: &str, report: &mut Report<'_>) -> Option<(String, Range<usize>)> {
        if self.table.get(key).is_none() {
            self.missing(key, "a text", report);
        }
        self.optional(key, report)
    }

    /// A text with its place.
    pub(super) fn optional(&self, key: &str, report: &mut Report<'_>) -> Option<(String, Range<usize>)> {
        let value = self.table.get(key)?;
        if let DeValue::String(text) = value.get_ref() {
            return Some((text.to_string(), value.span()));
        }
        wrong_type(report, value, key, "a string");
        None
    }

    /// A text that is not blank.
    pub(super) fn text(&mut self, key: &str, report: &mut Report<'_>) -> Option<String> {
        let (text, span) = self.placed(key, report)?;
        if text.trim().is_empty() {
            report.error(span, format!("\"{key}\" is empty"), "a text", quoted(&text));
            return None;
        }
        Some(text)
    }

    /// A word of a list.
    pub(super) fn word(&mut self, key: &str, words: &[&str], report: &mut Report<'_>) -> Option<String> {
        if self.table.get(key).is_none() {
            self.missing(key, &one_of(words.iter().copied()), report);
        }
        self.code(key, words, report)
    }

    fn code(&self, key: &str, words: &[&str], report: &mut Report<'_>) -> Option<String> {
        let (word, span) = self.optional(key, report)?;
        if !words.contains(&word.as_str()) {
            report.error(
                span,
                format!("unknown word for \"{key}\""),
                one_of(words.iter().copied()),
                quoted(&word),
            );
            return None;
        }
        Some(word)
    }

    /// A list of texts.
    pub(super) fn texts(&self, key: &str, report: &mut Report<'_>) -> Option<Vec<String>> {
        let value = self.table.get(key)?;
        let DeValue::Array(items) = value.get_ref() else {
            wrong_type(report, value, key, "a list of strings");
            return None;
        };
        let mut all = Vec::new();
        for item in items {
            match item.get_ref() {
                DeValue::String(text) => all.push(text.to_string()),
                _ => wrong_type(report, item, key, "a list of strings"),
            }
        }
        Some(all)
    }

    fn flag(&self, key: &str, report: &mut Report<'_>) -> Option<bool> {
        let value = self.table.get(key)?;
        if let DeValue::Boolean(flag) = value.get_ref() {
            return Some(*flag);
        }
        wrong_type(report, value, key, "true or false");
        None
    }

    /// A table; a missing one is a mistake.
    pub(super) fn table(&mut self, key: &str, report: &mut Report<'_>) -> Option<Inner<'t, 'v>> {
        let Some(value) = self.table.get(key) else {
            self.missing(key, "a table { article = …, quote = … }", report);
            return None;
        };
        if value.get_ref().as_table().is_none() {
            wrong_type(report, value, key, "a table");
            return None;
        }
        Some(value)
    }

    fn knows(&self, keys: &[&str], report: &mut Report<'_>) {
        for (key, _) in self.table.iter().filter(|(key, _)| !keys.contains(&key.get_ref().as_ref())) {
            unknown_key(report, key, keys, self.name);
        }
    }

    /// A text read by a function; `None` from it is a mistake.
    fn read<T>(
        &self,
        key: &str,
        expected: &str,
        read: impl Fn(&str) -> Option<T>,
        report: &mut Report<'_>,
    ) -> Option<T> {
        let (text, span) = self.optional(key, report)?;
        let value = read(&text);
        if value.is_none() {
            report.error(span, format!("wrong value of \"{key}\""), expected, quoted(&text));
        }
        value
    }
}

/// The one table of values that a decision holds.
pub(super) fn values(fields: &mut Fields<'_, '_>, report: &mut Report<'_>) -> Option<Values> {
    const KINDS: [&str; 3] = ["event", "claim", "quotation"];
    let present: Vec<&str> = KINDS.into_iter().filter(|kind| fields.table.get(*kind).is_some()).collect();
    let [kind] = present.as_slice() else {
        let found = if present.is_empty() { "none".to_owned() } else { format!("{} of them", present.len()) };
        report.error(
            fields.span.clone(),
            "no values",
            "one table \"event\", \"claim\" or \"quotation\"",
            found,
        );
        return None;
    };
    let inner = fields.table(kind, report)?;
    let table = inner.get_ref().as_table()?;
    Some(match *kind {
        "event" => Values::Event(Box::new(event(&Fields::new(table, inner.span(), "\"event\""), report))),
        "claim" => Values::Claim(Box::new(claim(&Fields::new(table, inner.span(), "\"claim\""), report))),
        _ => Values::Quotation(quotation(&Fields::new(table, inner.span(), "\"quotation\""), report)),
    })
}

fn keys<T: Copy>(all: &[T], key: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|&one| key(one)).collect()
}

fn event(fields: &Fields<'_, '_>, report: &mut Report<'_>) -> EventValues {
    let kinds = keys(CasualtyKind::ALL, CasualtyKind::key);
    let own = [
        "type",
        "mode",
        "status",
        "actors",
        "recipients",
        "places",
        "when",
        "count",
        "sums",
        "stated",
        "whose",
    ];
    let known: Vec<&str> = own.iter().copied().chain(kinds.iter().copied()).collect();
    fields.knows(&known, report);
    let types = keys(EventType::ALL, EventType::key);
    let modes: Vec<&str> = keys(Mode::ALL, Mode::key).into_iter().chain([""]).collect();
    let statuses = keys(Status::ALL, Status::key);
    let whose = fields.optional("whose", report).map(|(text, _)| text).unwrap_or_default();
    let mut figures = Vec::new();
    for &kind in CasualtyKind::ALL {
        let figure = fields.read(kind.key(), FIGURE, figure_of, report).and_then(Set::value);
        figures.extend(figure.map(|figure| DecidedFigure { kind, figure, whose: whose.clone() }));
    }
    let any = kinds.iter().any(|kind| fields.table.get(*kind).is_some());
    EventValues {
        event_type: fields.code("type", &types, report).and_then(|key| EventType::from_key(&key)),
        mode: fields.code("mode", &modes, report).map(|key| Mode::from_key(&key).map_or(Set::None, Set::To)),
        status: fields.code("status", &statuses, report).and_then(|key| Status::from_key(&key)),
        actors: fields.texts("actors", report),
        recipients: fields.texts("recipients", report),
        places: fields.texts("places", report),
        when: fields.read("when", DAYS, days_of, report),
        figures: any.then_some(figures),
        count: fields.read("count", FIGURE, figure_of, report),
        sums: fields.flag("sums", report),
        stated: fields.flag("stated", report),
    }
}

fn claim(fields: &Fields<'_, '_>, report: &mut Report<'_>) -> ClaimValues {
    fields.knows(&["measure", "subject", "figure", "when", "answer", "scope", "holder"], report);
    let measures = keys(Measure::ALL, Measure::key);
    let text = |key: &str, report: &mut Report<'_>| fields.optional(key, report).map(|(text, _)| text);
    let figure = fields.read("figure", FIGURE, figure_of, report).and_then(Set::value).map(Value::Figure);
    let days = fields.read("when", DAYS, days_of, report).and_then(Set::value).map(Value::Days);
    let answer = fields.code("answer", &super::answers(), report);
    let answer = answer.and_then(|key| Answer::from_key(&key)).map(Value::Answer);
    ClaimValues {
        measure: fields.code("measure", &measures, report).and_then(|key| Measure::from_key(&key)),
        subject: text("subject", report),
        value: figure.or(days).or(answer),
        scope: text("scope", report),
        holder: text("holder", report),
    }
}

fn quotation(fields: &Fields<'_, '_>, report: &mut Report<'_>) -> QuotationValues {
    fields.knows(&["speaker", "speech"], report);
    let ways = keys(Speech::ALL, Speech::key);
    QuotationValues {
        speaker: fields.optional("speaker", report).map(|(text, _)| text),
        speech: fields.code("speech", &ways, report).and_then(|key| Speech::from_key(&key)),
    }
}

const DAYS: &str = "a date, two dates as \"2023-09/2024-05\" (either may be missing), or \"\" for not known";

/// "2024-03", "2023-09/2024-05", "2021/", ""; [`Set::None`] for days that are not known.
pub(super) fn days_of(text: &str) -> Option<Set<Interval>> {
    if text.is_empty() {
        return Some(Set::None);
    }
    let one = |text: &str| PartialDate::parse(text).map(PartialDate::interval);
    let Some((first, last)) = text.split_once('/') else { return one(text).map(Set::To) };
    let bound = |text: &str| if text.is_empty() { Some(Set::None) } else { one(text).map(Set::To) };
    let (first, last) = (bound(first)?, bound(last)?);
    let interval = Interval {
        start: first.value().and_then(|days| days.start),
        end: last.value().and_then(|days| days.end),
    };
    let ordered = interval.start.zip(interval.end).is_none_or(|(start, end)| start <= end);
    (ordered && (interval.start.is_some() || interval.end.is_some())).then_some(Set::To(interval))
}

const FIGURE: &str = "a figure: \"7\", \"at least 40\", \"up to 20\", \"about 30\", \"8000-12000\", \"24-99 vaguely\", or \"\" for none";

/// A figure in words of the review; [`Set::None`] for none.
pub(super) fn figure_of(text: &str) -> Option<Set<Figure>> {
    if text.is_empty() {
        return Some(Set::None);
    }
    let number = |text: &str| text.parse::<u32>().ok();
    let (plain, vague) = text.strip_suffix(" vaguely").map_or((text, false), |plain| (plain, true));
    let figure = if let Some(n) = plain.strip_prefix("at least ") {
        let n = number(n)?;
        Figure { low: Some(n), best: Some(n), high: None, vague }
    } else if let Some(n) = plain.strip_prefix("up to ") {
        let n = number(n)?;
        Figure { low: None, best: Some(n), high: Some(n), vague }
    } else if let Some(n) = plain.strip_prefix("about ") {
        Figure { low: None, best: Some(number(n)?), high: None, vague }
    } else if let Some((low, high)) = plain.split_once('-') {
        let (low, high) = (number(low)?, number(high)?);
        (low <= high).then_some(Figure { low: Some(low), best: None, high: Some(high), vague })?
    } else {
        Figure { vague, ..Figure::exact(number(plain)?) }
    };
    Some(Set::To(figure))
}

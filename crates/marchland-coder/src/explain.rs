//! What the coder saw: every mention of an article with its kind, value and rule.

use crate::coded::{Coded, code_article};
use marchland_core::manifest::Source;
use marchland_core::{ArticleIdx, Span};
use std::ops::Range;

/// What a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoteKind {
    /// An actor.
    Actor,
    /// A place.
    Place,
    /// A date.
    Date,
    /// A number.
    Number,
    /// A figure of dead, wounded and so on.
    Casualty,
    /// A telling of an event.
    Event,
    /// A claim beside tolls.
    Claim,
    /// A quotation.
    Quotation,
}

/// One thing seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The words.
    pub span: Span,
    /// What it is about.
    pub kind: NoteKind,
    /// What they are read as.
    pub label: String,
    /// The rule.
    pub rule: String,
    /// Slots and values, for a reader.
    pub value: String,
}

/// The notes of an article, in reading order.
pub fn explain(source: &Source, article: ArticleIdx) -> Vec<Note> {
    let (Some(record), Some(text)) = (source.articles.get(article.at()), source.texts.get(article.at()))
    else {
        return Vec::new();
    };
    let coded = code_article(crate::tables(), article, record, text);
    let reading = &coded.reading;
    let document = &reading.document;
    let place_name = |at: u16| document.tables.place(at).name().to_owned();
    let mut notes = Vec::new();
    let mut put = |tokens: Range<usize>, kind, label: String, rule: &str, value: String| {
        notes.push(Note { span: document.span(tokens), kind, label, rule: rule.to_owned(), value });
    };
    for entity in &reading.entities {
        if let Some(key) = entity.actor {
            let how = format!("{:?}", entity.kind).to_lowercase();
            put(
                entity.tokens.clone(),
                NoteKind::Actor,
                reading.cast.name(key).to_owned(),
                &format!("actor.{how}"),
                reading.cast.id(key).to_owned(),
            );
        }
        if let Some(place) = entity.place {
            put(
                entity.tokens.clone(),
                NoteKind::Place,
                place_name(place),
                "place.gazetteer",
                document.tables.place(place).id().into_owned(),
            );
        }
    }
    for date in &reading.dates {
        let value = date.interval.map_or_else(|| "no anchor".to_owned(), marchland_core::Interval::label);
        put(date.tokens.clone(), NoteKind::Date, value, date.rule, date.basis.label().to_owned());
    }
    for number in &reading.numbers {
        put(
            number.tokens.clone(),
            NoteKind::Number,
            number.figure.label(),
            "number",
            format!("{:?}", number.used).to_lowercase(),
        );
    }
    tellings(&coded, &mut put);
    for claim in &coded.assertions {
        let holder = if claim.subject.holder.is_empty() {
            String::new()
        } else {
            format!(" | {}", claim.subject.holder)
        };
        let label = format!("{}: {}", claim.measure.label(), claim.value.label());
        put(
            claim.evidence.clone(),
            NoteKind::Claim,
            label,
            &claim.rule,
            claim.subject.name.clone() + &holder,
        );
    }
    for quote in &coded.quotes {
        let speaker = quote.attribution.as_ref().map_or("speaker unknown", |a| reading.cast.name(a.speaker));
        let rule = quote.attribution.as_ref().map_or("quote.unattributed", |a| a.rule);
        put(quote.tokens.clone(), NoteKind::Quotation, speaker.to_owned(), rule, String::new());
    }
    notes.sort_by_key(|note| (note.span.start, std::cmp::Reverse(note.span.end), note.kind));
    notes
}

/// One note per telling and per figure.
fn tellings(coded: &Coded<'_>, put: &mut impl FnMut(Range<usize>, NoteKind, String, &str, String)) {
    let reading = &coded.reading;
    let place_name = |at: u16| reading.document.tables.place(at).name().to_owned();
    for (at, telling) in coded.tellings.iter().enumerate() {
        let names = |parts: &[crate::telling::Part]| {
            parts.iter().map(|p| reading.cast.name(p.actor)).collect::<Vec<_>>().join(", ")
        };
        let cluster = coded.clusters.iter().position(|c| c.tellings.contains(&at));
        let places: Vec<String> = telling.places.iter().map(|p| place_name(p.place)).collect();
        let days = telling
            .dating
            .as_ref()
            .and_then(|d| d.interval)
            .map_or_else(String::new, marchland_core::Interval::label);
        let value = format!(
            "{} | actors: {} | recipients: {} | places: {} | when: {days} | {}",
            telling.status.label(),
            names(&telling.actors),
            names(&telling.recipients),
            places.join(", "),
            cluster.map_or_else(|| "no incident".to_owned(), |n| format!("incident {}", n + 1)),
        );
        put(
            telling.evidence.clone(),
            NoteKind::Event,
            telling.event_type.label().to_owned(),
            &telling.rule_id,
            value,
        );
        for toll in &telling.tolls {
            let label = format!("{} {}", toll.figure.label(), toll.kind.label());
            put(toll.tokens.clone(), NoteKind::Casualty, label, toll.rule, toll.whose.clone());
        }
    }
}

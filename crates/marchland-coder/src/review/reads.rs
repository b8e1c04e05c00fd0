//! What the coder reads, a line per record: what a decision is compared with to see whether it is stale.

use super::Record;
use crate::cast::ActorKey;
use crate::coded::Coded;
use crate::telling::{Dating, Located, Part};
use marchland_core::claim::Value;
use marchland_core::review::RecordKind;
use marchland_core::{Day, Figure, Interval};
use std::fmt::Write;

/// The lines of records.
pub(super) fn lines(coded: &Coded<'_>, records: &[Record]) -> Vec<String> {
    records.iter().map(|record| line(coded, *record)).collect()
}

fn line(coded: &Coded<'_>, record: Record) -> String {
    match record.kind {
        RecordKind::Event => event(coded, record.position),
        RecordKind::Claim => claim(coded, record.position),
        RecordKind::Quotation => quotation(coded, record.position),
    }
}

/// Type, mode and status; who to whom; where; when; how many; and whether it is part of an incident, whose
/// slots then are those that count.
fn event(coded: &Coded<'_>, at: usize) -> String {
    let telling = &coded.tellings[at];
    let cluster = coded.clusters.iter().find(|cluster| cluster.tellings.contains(&at));
    let ids = |parts: &[Part]| {
        parts.iter().map(|part| coded.reading.cast.id(part.actor)).collect::<Vec<_>>().join("+")
    };
    let actors = cluster.map_or(&telling.actors, |cluster| &cluster.actors);
    let recipients = cluster.map_or(&telling.recipients, |cluster| &cluster.recipients);
    let places = cluster.map_or(&telling.places, |cluster| &cluster.places);
    let dating = cluster.map_or(&telling.dating, |cluster| &cluster.dating);
    let mut line = format!(
        "event {}{}{} “{}”",
        telling.event_type.key(),
        telling.mode.map_or_else(String::new, |mode| format!(" {}", mode.key())),
        format_args!(" {}", telling.status.key()),
        coded.reading.document.text(telling.trigger.clone()),
    );
    let mut put = |text: String| {
        if !text.is_empty() {
            let _ = write!(line, "; {text}");
        }
    };
    let (who, whom) = (ids(actors), ids(recipients));
    put(if who.is_empty() && whom.is_empty() { String::new() } else { format!("{who} > {whom}") });
    put(at_places(coded, places));
    put(when(dating.as_ref()));
    for toll in &telling.tolls {
        put(format!("{} {} {}", toll.kind.key(), figure(toll.figure), toll.whose).trim_end().to_owned());
    }
    put(telling.aggregate.map_or_else(String::new, |n| format!("counts {}", figure(n))));
    put(if telling.is_aggregate && telling.aggregate.is_none() { "sums".to_owned() } else { String::new() });
    put(telling
        .claimant
        .as_ref()
        .map_or_else(String::new, |part| format!("said by {}", id(coded, part.actor))));
    put(if cluster.is_some() { "incident".to_owned() } else { String::new() });
    line
}

fn id<'c>(coded: &'c Coded<'_>, key: ActorKey) -> &'c str {
    coded.reading.cast.id(key)
}

fn at_places(coded: &Coded<'_>, places: &[Located]) -> String {
    let tables = coded.reading.document.tables;
    let ids: Vec<String> = places.iter().map(|place| tables.place(place.place).id().into_owned()).collect();
    if ids.is_empty() { String::new() } else { format!("at {}", ids.join("+")) }
}

fn when(dating: Option<&Dating>) -> String {
    dating.and_then(|dating| dating.interval).map_or_else(String::new, days)
}

/// Days as a decision writes them.
fn days(interval: Interval) -> String {
    let iso = |day: Option<Day>| day.map_or_else(String::new, Day::iso);
    let (start, end) = (iso(interval.start), iso(interval.end));
    if start == end { start } else { format!("{start}/{end}") }
}

/// A figure as a decision writes it.
fn figure(figure: Figure) -> String {
    let plain = match (figure.low, figure.best, figure.high) {
        (Some(low), Some(best), Some(high)) if low == best && best == high => best.to_string(),
        (Some(low), _, Some(high)) => format!("{low}-{high}"),
        (Some(low), _, None) => format!("at least {low}"),
        (None, _, Some(high)) => format!("up to {high}"),
        (None, Some(best), None) => format!("about {best}"),
        (None, None, None) => "some".to_owned(),
    };
    if figure.vague { format!("{plain} vaguely") } else { plain }
}

fn claim(coded: &Coded<'_>, at: usize) -> String {
    let claim = &coded.assertions[at];
    let value = match claim.value {
        Value::Figure(n) => figure(n),
        Value::Days(interval) => days(interval),
        Value::Answer(answer) => answer.key().to_owned(),
    };
    let words = |tokens: &std::ops::Range<usize>| coded.reading.document.text(tokens.clone());
    let mut line = format!("claim {} of {}: {value}", claim.measure.key(), claim.subject.id);
    if !claim.subject.holder.is_empty() {
        let _ = write!(line, "; held by {}", claim.subject.holder);
    }
    if let Some(scope) = &claim.scope {
        let _ = write!(line, "; {}", words(scope));
    }
    line
}

fn quotation(coded: &Coded<'_>, at: usize) -> String {
    let quote = &coded.quotes[at];
    let speaker = quote.attribution.as_ref().map_or("nobody named", |said| id(coded, said.speaker));
    let told = quote.attribution.as_ref().and_then(|said| said.told_to);
    let told = told.map_or_else(String::new, |key| format!(" to {}", id(coded, key)));
    format!("quotation {} of {speaker}{told}, {} words", quote.speech.key(), n_words(coded, at))
}

fn n_words(coded: &Coded<'_>, at: usize) -> usize {
    coded.quotes[at].tokens.clone().filter(|&token| coded.reading.document.is_word(token)).count()
}

//! Incidents and what they are made of, as they stand in JSON.

use super::{actor_id, country, file};
use marchland_core::incident::When;
use marchland_core::place::Where;
use marchland_core::{Corpus, Figure, Party, Provenance, Span, WherePrecision};
use serde::Serialize;

/// A span in the document it stands under, or in the one it names.
#[derive(Debug, Serialize)]
pub(super) struct Evidence {
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<String>,
    start: u32,
    end: u32,
}

/// A place of an incident.
#[derive(Debug, Serialize)]
pub(super) struct Place {
    id: String,
    canonical: String,
    kind: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    admin1: String,
    /// The first of `countries`, by name.
    country: String,
    /// The codes of all countries it lies in: two for a place on a border.
    countries: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lat: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lon: Option<f64>,
    /// UCDP's `where_prec`.
    precision: u8,
    rule: String,
}

/// A date; every key left out where nothing is known.
#[derive(Debug, Default, Serialize)]
pub(super) struct Date {
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<String>,
    /// UCDP's `date_prec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    precision: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    basis: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<String>,
}

/// A figure; a bound that is not known is `null`.
#[derive(Debug, Serialize)]
pub(super) struct Number {
    low: Option<u32>,
    best: Option<u32>,
    high: Option<u32>,
    vague: bool,
}

/// A figure of people, according to whom.
#[derive(Debug, Serialize)]
pub(super) struct Casualty {
    kind: &'static str,
    #[serde(flatten)]
    figure: Number,
    whose: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    side: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    claimant: Option<String>,
    rule: String,
}

/// An incident, of one document or merged.
#[derive(Debug, Serialize)]
pub(super) struct Incident {
    id: String,
    title: String,
    #[serde(rename = "type")]
    event_type: &'static str,
    mode: Option<&'static str>,
    quad: &'static str,
    acled_event: &'static str,
    acled_sub_event: &'static str,
    actors: Vec<String>,
    recipients: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    claimants: Vec<String>,
    places: Vec<Place>,
    date: Date,
    casualties: Vec<Casualty>,
    status: &'static str,
    #[serde(rename = "is_border_incident")]
    is_border: bool,
    is_aggregate: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    aggregate: Option<Number>,
    evidence: Vec<Evidence>,
    /// The rules of its tellings.
    rule: String,
    /// Why, where a person decided about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    reviewed: Option<String>,
    /// The event mentions that it is made of.
    members: Vec<Member>,
}

/// An event mention that became part of an incident.
#[derive(Debug, Serialize)]
struct Member {
    id: String,
    document: String,
}

/// A span of the document it stands under.
pub(super) fn here(span: Span) -> Evidence {
    Evidence { document: None, start: span.start, end: span.end }
}

/// Spans of the document they stand under.
pub(super) fn all_here(spans: &[Span]) -> Vec<Evidence> {
    spans.iter().copied().map(here).collect()
}

/// A figure.
pub(super) fn number(figure: Figure) -> Number {
    Number { low: figure.low, best: figure.best, high: figure.high, vague: figure.vague }
}

fn ids(corpus: &Corpus, parties: &[Party]) -> Vec<String> {
    parties.iter().map(|party| actor_id(corpus, party.actor)).collect()
}

fn place(corpus: &Corpus, at: &Where) -> Option<Place> {
    let place = corpus.places.get(at.place.at())?;
    // A point for a country would be a dot on a centroid.
    let is_narrow = at.precision < WherePrecision::Country;
    Some(Place {
        id: place.id.clone(),
        canonical: place.name.clone(),
        kind: place.kind.key(),
        admin1: place.admin1.clone(),
        country: place.countries.first().map_or("", |code| country::name(code)).to_owned(),
        countries: place.countries.clone(),
        lat: is_narrow.then_some(place.point.lat),
        lon: is_narrow.then_some(place.point.lon),
        precision: at.precision.code(),
        rule: at.rule.to_string(),
    })
}

fn date(when: &When) -> Date {
    Date {
        start: when.interval.start.map(marchland_core::Day::iso),
        end: when.interval.end.map(marchland_core::Day::iso),
        precision: Some(when.precision.code()),
        basis: Some(when.basis.label()),
        text: Some(when.text.to_string()),
        rule: Some(when.rule.to_string()),
    }
}

fn casualty(corpus: &Corpus, casualty: &marchland_core::Casualty) -> Casualty {
    Casualty {
        kind: casualty.kind.key(),
        figure: number(casualty.figure),
        whose: casualty.whose.to_string(),
        side: casualty.side.map(|actor| actor_id(corpus, actor)),
        claimant: casualty.claimant.map(|actor| actor_id(corpus, actor)),
        rule: casualty.rule.to_string(),
    }
}

/// An incident with its evidence as given.
fn incident(corpus: &Corpus, incident: &marchland_core::Incident, evidence: Vec<Evidence>) -> Incident {
    let mentions: Vec<_> =
        incident.mentions.iter().filter_map(|mention| corpus.mentions.get(mention.at())).collect();
    let mut rules: Vec<&str> = mentions.iter().map(|mention| mention.rule.as_str()).collect();
    rules.sort_unstable();
    rules.dedup();
    Incident {
        id: incident.id.to_string(),
        title: incident.title.to_string(),
        event_type: incident.event_type.key(),
        mode: incident.mode.map(marchland_core::Mode::key),
        quad: incident.quad.key(),
        acled_event: incident.sub_event.event(),
        acled_sub_event: incident.sub_event.key(),
        actors: ids(corpus, &incident.actors),
        recipients: ids(corpus, &incident.recipients),
        claimants: ids(corpus, &incident.claimants),
        places: incident.places.iter().filter_map(|at| place(corpus, at)).collect(),
        date: incident.when.as_deref().map(date).unwrap_or_default(),
        casualties: incident.casualties.iter().map(|it| casualty(corpus, it)).collect(),
        status: incident.status.key(),
        is_border: incident.is_border,
        is_aggregate: incident.is_aggregate,
        aggregate: incident.aggregate.as_deref().copied().map(number),
        evidence,
        rule: rules.join("; "),
        reviewed: match &incident.provenance {
            Provenance::Coded => None,
            Provenance::Reviewed { reason } => Some(reason.to_string()),
        },
        members: mentions
            .iter()
            .map(|mention| Member { id: mention.id.to_string(), document: file(corpus, mention.article) })
            .collect(),
    }
}

/// An incident as one document tells it.
pub(super) fn told(corpus: &Corpus, telling: &marchland_core::Incident) -> Incident {
    incident(corpus, telling, all_here(&telling.evidence))
}

/// An incident merged over its documents: its evidence names them.
pub(super) fn merged(corpus: &Corpus, merged: &marchland_core::Incident) -> Incident {
    let evidence = merged.evidence.iter().map(|span| Evidence {
        document: Some(file(corpus, span.article)),
        start: span.start,
        end: span.end,
    });
    incident(corpus, merged, evidence.collect())
}

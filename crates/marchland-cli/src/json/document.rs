//! One article in JSON: its incidents, and the actors, claims, quotations and ties in it.

use super::record::{Evidence, Incident, Number, all_here, here, number, told};
use super::telling::tellings;
use super::{actor_id, outlet_id};
use marchland_core::{ArticleIdx, Corpus, Provenance, Span};
use serde::Serialize;

/// One article.
#[derive(Debug, Serialize)]
pub(super) struct Document {
    id: String,
    title: String,
    outlet: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<String>,
    incidents: Vec<Incident>,
    mentions: Vec<Mention>,
    actors: Vec<Actor>,
    claims: Vec<Claim>,
    quotes: Vec<Quote>,
    ties: Vec<Tie>,
}

/// An event mention, whether it made an incident or not.
#[derive(Debug, Serialize)]
struct Mention {
    id: String,
    #[serde(rename = "type")]
    event_type: &'static str,
    mode: Option<&'static str>,
    status: &'static str,
    trigger: Evidence,
    sentence: Evidence,
    rule: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    incident: Option<String>,
}

/// An actor and where the article names it.
#[derive(Debug, Serialize)]
struct Actor {
    id: String,
    canonical: String,
    kind: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    country: String,
    mentions: Vec<Evidence>,
}

/// A figure or assertion.
#[derive(Debug, Serialize)]
struct Claim {
    id: String,
    subject: String,
    measure: &'static str,
    #[serde(flatten)]
    value: Value,
    unit: String,
    scope: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    claimant: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    incident: Option<String>,
    evidence: Vec<Evidence>,
    rule: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reviewed: Option<String>,
}

/// What a claim gives, and how a reader writes it.
#[derive(Debug, Serialize)]
struct Value {
    #[serde(rename = "value")]
    label: String,
    #[serde(flatten)]
    figure: Option<Number>,
    /// First and last day, `null` where open.
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Option<[Option<String>; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<&'static str>,
}

/// Somebody's words.
#[derive(Debug, Serialize)]
struct Quote {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    speaker: Option<String>,
    text: String,
    start: u32,
    end: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    speaker_span: Option<Evidence>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cue: Option<Evidence>,
    #[serde(skip_serializing_if = "Option::is_none")]
    told_to: Option<String>,
    speech: &'static str,
    rule: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reviewed: Option<String>,
}

/// A tie, with the words of this article behind it.
#[derive(Debug, Serialize)]
struct Tie {
    id: String,
    a: String,
    b: String,
    sign: &'static str,
    kind: &'static str,
    evidence: Vec<Evidence>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    denied: Vec<Evidence>,
    rules: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reviewed: Option<String>,
}

/// One article of a corpus.
pub(super) fn of(corpus: &Corpus, at: ArticleIdx) -> Document {
    let article = &corpus.articles[at.at()];
    Document {
        id: article.id.clone(),
        title: article.title.clone(),
        outlet: outlet_id(corpus, article.outlet),
        published: article.published.map(marchland_core::PartialDate::iso),
        incidents: tellings(corpus, at).iter().map(|telling| told(corpus, telling)).collect(),
        mentions: mentions(corpus, at),
        actors: actors(corpus, at),
        claims: claims(corpus, at),
        quotes: quotes(corpus, at),
        ties: ties(corpus, at),
    }
}

fn inside(at: ArticleIdx, spans: &[Span]) -> Vec<Evidence> {
    let inside: Vec<Span> = spans.iter().copied().filter(|span| span.article == at).collect();
    all_here(&inside)
}

fn incident_id(corpus: &Corpus, at: marchland_core::IncidentIdx) -> Option<String> {
    corpus.incidents.get(at.at()).map(|incident| incident.id.to_string())
}

fn mentions(corpus: &Corpus, at: ArticleIdx) -> Vec<Mention> {
    let own = corpus.mentions.iter().filter(|mention| mention.article == at);
    own.map(|mention| Mention {
        id: mention.id.to_string(),
        event_type: mention.event_type.key(),
        mode: mention.mode.map(marchland_core::Mode::key),
        status: mention.status.key(),
        trigger: here(mention.trigger),
        sentence: here(mention.sentence),
        rule: mention.rule.to_string(),
        incident: mention.incident.and_then(|incident| incident_id(corpus, incident)),
    })
    .collect()
}

fn actors(corpus: &Corpus, at: ArticleIdx) -> Vec<Actor> {
    let all = corpus.actors.iter().map(|actor| {
        let spans: Vec<Span> = actor.mentions.iter().map(|mention| mention.span).collect();
        Actor {
            id: actor.id.clone(),
            canonical: actor.name.clone(),
            kind: actor.kind.key(),
            country: actor.country.clone(),
            mentions: inside(at, &spans),
        }
    });
    all.filter(|actor| !actor.mentions.is_empty()).collect()
}

fn claims(corpus: &Corpus, at: ArticleIdx) -> Vec<Claim> {
    let own = corpus.claims.iter().filter(|claim| claim.article == at);
    own.map(|claim| Claim {
        id: claim.id.to_string(),
        subject: claim.subject.to_string(),
        measure: claim.measure.key(),
        value: value(claim.value),
        unit: claim.unit.to_string(),
        scope: claim.scope.to_string(),
        start_date: claim.as_of.and_then(|days| days.start).map(marchland_core::Day::iso),
        end_date: claim.as_of.and_then(|days| days.end).map(marchland_core::Day::iso),
        claimant: claim.claimant.map(|actor| actor_id(corpus, actor)),
        incident: claim.incident.and_then(|incident| incident_id(corpus, incident)),
        evidence: vec![here(claim.span)],
        rule: claim.rule.to_string(),
        reviewed: reason(&claim.provenance),
    })
    .collect()
}

fn value(value: marchland_core::Value) -> Value {
    use marchland_core::Value as Given;
    let iso = |day: Option<marchland_core::Day>| day.map(marchland_core::Day::iso);
    Value {
        label: value.label(),
        figure: if let Given::Figure(figure) = value { Some(number(figure)) } else { None },
        days: if let Given::Days(days) = value { Some([iso(days.start), iso(days.end)]) } else { None },
        answer: if let Given::Answer(answer) = value { Some(answer.key()) } else { None },
    }
}

/// Why, where a person decided about it.
fn reason(provenance: &Provenance) -> Option<String> {
    match provenance {
        Provenance::Coded => None,
        Provenance::Reviewed { reason } => Some(reason.to_string()),
    }
}

fn quotes(corpus: &Corpus, at: ArticleIdx) -> Vec<Quote> {
    let own = corpus.quotations.iter().filter(|quotation| quotation.article == at);
    own.map(|quotation| Quote {
        id: quotation.id.to_string(),
        speaker: quotation.speaker.map(|actor| actor_id(corpus, actor)),
        text: corpus.words(quotation.span).to_owned(),
        start: quotation.span.start,
        end: quotation.span.end,
        speaker_span: quotation.speaker_span.map(here),
        cue: quotation.cue.map(here),
        told_to: quotation.told_to.map(|actor| actor_id(corpus, actor)),
        speech: quotation.speech.key(),
        rule: quotation.rule.to_string(),
        reviewed: reason(&quotation.provenance),
    })
    .collect()
}

fn ties(corpus: &Corpus, at: ArticleIdx) -> Vec<Tie> {
    let all = corpus.ties.iter().map(|tie| Tie {
        id: tie.id.to_string(),
        a: actor_id(corpus, tie.a),
        b: actor_id(corpus, tie.b),
        sign: tie.sign.key(),
        kind: tie.kind.key(),
        evidence: inside(at, &tie.evidence),
        denied: inside(at, &tie.denied),
        rules: tie.rules.iter().map(ToString::to_string).collect(),
        reviewed: reason(&tie.provenance),
    });
    all.filter(|tie| !tie.evidence.is_empty()).collect()
}

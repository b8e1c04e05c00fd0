//! An incident: its slots, each with the words behind it, and every telling.

use super::parts::{Cite, Fact, Go, Quotes};
use crate::state::{AppState, Selection};
use crate::words;
use leptos::prelude::*;
use marchland_core::codes::CasualtyKind;
use marchland_core::incident::{Casualty, Provenance};
use marchland_core::{EventMention, Incident, IncidentIdx, Party, Span, Where};

/// The panel of an incident.
#[component]
pub fn IncidentDetail(
    /// Which.
    at: IncidentIdx,
) -> impl IntoView {
    let app = AppState::expect();
    let Some(incident) = app.data.incident(at) else {
        return view! { <p class="quiet">"This record cannot be read."</p> }.into_any();
    };
    let tellings: Vec<EventMention> =
        incident.mentions.iter().filter_map(|&mention| app.data.mention(mention)).collect();
    let reviewed = match &incident.provenance {
        Provenance::Coded => None,
        Provenance::Reviewed { reason } => Some(reason.as_str()),
    };
    let provenance = words::provenance(reviewed);
    let rules = rules(&tellings);
    let where_ = places(&incident.places);
    let summed = aggregate(&incident);
    let told_by = according(app, &incident, &tellings);
    let first = tellings.first().map(|telling| telling.trigger);
    view! {
        <Head incident=incident.clone() />
        <Tellings tellings=tellings.clone() />
        <dl class="facts">
            <WhenFact incident=incident.clone() />
            <Fact name="Where">{where_}</Fact>
            <PartyFact name="Who acted" parties=incident.actors.clone() />
            <PartyFact name="To whom" parties=incident.recipients.clone() />
            <Fact name="How many">
                <Figures casualties=incident.casualties.clone() />
                {summed}
            </Fact>
            <Fact name="According to">{told_by}</Fact>
            <Fact name="Coded">
                {provenance}
                <span class="quiet">{format!(" · rule {rules}")}</span>
                {first.map(|span| view! { <Cite span what="the words that name it" /> })}
            </Fact>
        </dl>
    }
    .into_any()
}

/// The rules of all tellings, each once.
fn rules(tellings: &[EventMention]) -> String {
    let mut rules: Vec<&str> = tellings.iter().map(|telling| telling.rule.as_str()).collect();
    marchland_core::order::sort(&mut rules);
    rules.dedup();
    rules.join(", ")
}

#[component]
fn Head(
    /// The incident.
    incident: Incident,
) -> impl IntoView {
    let mode = incident.mode.map(|mode| format!(" · {}", mode.label()));
    view! {
        <p class="kicker">
            <span class=format!("swatch {}", incident.quad.class()) aria-hidden="true"></span>
            {incident.quad.label()} " · " {incident.event_type.label()} {mode}
        </p>
        <h2 class="record-title" dir="auto">{incident.title}</h2>
        <p class="record-marks">
            <span class="stamp">{words::status_label(incident.status)}</span>
            {incident.is_border.then(|| view! { <span class="stamp">"Border incident"</span> })}
            {incident.is_aggregate.then(|| view! { <span class="stamp">"Sums up several"</span> })}
            <span class="quiet">{format!("ACLED: {} · {}", incident.sub_event.event(), incident.sub_event.label())}</span>
        </p>
    }
}

#[component]
fn WhenFact(
    /// The incident.
    incident: Incident,
) -> impl IntoView {
    let value = match incident.when {
        None => view! { <span class="quiet">"No telling gives a date."</span> }.into_any(),
        Some(when) => {
            let written = (!when.text.is_empty()).then(|| format!("“{}”", when.text));
            let span = when.spans.first().copied();
            view! {
                <strong>{words::capital(&when.interval.label())}</strong>
                {span.map(|span| view! { <Cite span what="the date" /> })}
                <span class="sub">
                    {written.map(|written| view! { "written " <q class="as-written" dir="auto">{written}</q> ", " })}
                    {when.basis.label()}
                    {format!("; known to the {}", when.precision.label())}
                </span>
            }
            .into_any()
        }
    };
    view! { <Fact name="When">{value}</Fact> }
}

fn places(places: &[Where]) -> AnyView {
    if places.is_empty() {
        return view! { <span class="quiet">"No telling gives a place."</span> }.into_any();
    }
    let row = |place: &Where| {
        let span = place.spans.first().copied();
        view! {
            <li>
                <Go to=Selection::Place(place.place) />
                {span.map(|span| view! { <Cite span what="the place" /> })}
                <span class="sub">{place.precision.label()}</span>
            </li>
        }
    };
    view! { <ul class="rows">{places.iter().map(row).collect_view()}</ul> }.into_any()
}

#[component]
fn PartyFact(
    /// Name of the row.
    name: &'static str,
    /// Who.
    parties: Vec<Party>,
) -> impl IntoView {
    let row = |party: Party| {
        let span = party.spans.first().copied();
        view! {
            <li>
                <Go to=Selection::Actor(party.actor) />
                {span.map(|span| view! { <Cite span what="the actor" /> })}
            </li>
        }
    };
    let value = if parties.is_empty() {
        view! { <span class="quiet">{words::NOT_GIVEN}</span> }.into_any()
    } else {
        view! { <ul class="rows">{parties.into_iter().map(row).collect_view()}</ul> }.into_any()
    };
    view! { <Fact name>{value}</Fact> }
}

/// Every figure with its claimant; nothing added up, "none reported" never a zero.
#[component]
fn Figures(
    /// The figures.
    casualties: Vec<Casualty>,
) -> impl IntoView {
    let app = AppState::expect();
    if casualties.is_empty() {
        return view! { <span class="quiet">{words::NOT_REPORTED}</span> }.into_any();
    }
    let row = move |casualty: &Casualty| {
        let whose = (!casualty.whose.is_empty()).then(|| format!(" {}", casualty.whose));
        let claimant = casualty.claimant.map(|claimant| app.data.actor_name(claimant).to_owned());
        let by = claimant.map_or_else(|| "told without a claimant".to_owned(), |name| format!("says {name}"));
        let span: Option<Span> = casualty.spans.first().copied();
        let vague = casualty.figure.vague.then_some(" (a vague word)");
        view! {
            <li>
                <strong class="figure">{words::capital(&casualty.figure.label())}</strong>
                {whose} {vague}
                {span.map(|span| view! { <Cite span what="the figure" /> })}
                <span class="sub">{by}</span>
            </li>
        }
    };
    let kinds = CasualtyKind::ALL.iter().filter_map(|&kind| {
        let rows: Vec<_> = casualties.iter().filter(|casualty| casualty.kind == kind).map(row).collect();
        (!rows.is_empty()).then(|| {
            view! {
                <h3 class="figure-kind">{words::casualty_heading(kind)}</h3>
                <ul class="rows">{rows}</ul>
            }
        })
    });
    view! { <div class="figures">{kinds.collect_view()}</div> }.into_any()
}

fn aggregate(incident: &Incident) -> Option<impl IntoView + use<>> {
    incident
        .aggregate
        .map(|figure| view! { <p class="sub">{format!("Sums up {} happenings.", figure.label())}</p> })
}

/// Who claims it, and which outlets tell it.
fn according(app: AppState, incident: &Incident, tellings: &[EventMention]) -> impl IntoView + use<> {
    let claimants = incident.claimants.clone();
    let mut articles: Vec<_> = tellings.iter().map(|telling| telling.article).collect();
    marchland_core::order::sort(&mut articles);
    articles.dedup();
    let claimant_rows = claimants.into_iter().map(|party| {
        let span = party.spans.first().copied();
        view! {
            <li>
                <Go to=Selection::Actor(party.actor) />
                {span.map(|span| view! { <Cite span what="who claims it" /> })}
                <span class="sub">"claims it"</span>
            </li>
        }
    });
    let article_rows = articles.into_iter().map(|at| {
        let outlet = app.data.article(at).and_then(|article| app.data.outlet(article));
        let line = outlet.map(words::outlet_line);
        view! { <li><Go to=Selection::Article(at) /><span class="sub">{line}</span></li> }
    });
    view! { <ul class="rows">{claimant_rows.collect_view()}{article_rows.collect_view()}</ul> }
}

#[component]
fn Tellings(
    /// Every telling.
    tellings: Vec<EventMention>,
) -> impl IntoView {
    let n_tellings = tellings.len();
    let title = if n_tellings == 1 { "The sentence".to_owned() } else { format!("{n_tellings} tellings") };
    let quotes = tellings.into_iter().map(|telling| {
        let mut marked = telling.evidence.clone();
        if marked.is_empty() {
            marked.push(telling.trigger);
        }
        (telling.sentence, marked)
    });
    let quotes: Vec<(Span, Vec<Span>)> = quotes.collect();
    view! {
        <h3 class="section-title tellings-title" class:visually-hidden=n_tellings == 1>{title}</h3>
        <div class="tellings"><Quotes quotes /></div>
    }
}

//! An incident: its slots, each with the words behind it, and every telling.

use super::claim::compared;
use super::parts::{Quoted, cite, fact, go, quiet, quotes, sub, value};
use super::trace::traces;
use super::{Shown, facts, row, rows, title};
use crate::markup::{Element, Markup, el, of, swatch};
use crate::words::Said;
use crate::{Data, Selection, words};
use marchland_core::codes::CasualtyKind;
use marchland_core::date::DateBasis;
use marchland_core::incident::Casualty;
use marchland_core::{ArticleIdx, EventMention, Incident, IncidentIdx, Party, When, Where};

/// The panel of an incident.
pub(super) fn incident(shown: &Shown<'_>, at: IncidentIdx) -> Option<Vec<Markup>> {
    let data = shown.data;
    let incident = data.incident(at)?;
    let tellings: Vec<EventMention> =
        incident.mentions.iter().filter_map(|&mention| data.mention(mention)).collect();
    let mut page = head(&incident);
    page.extend(sentences(shown, &tellings));
    page.push(facts([
        fact(words::ROW_WHEN, when(incident.when.as_deref())),
        fact(words::ROW_WHERE, places(data, &incident.places)),
        fact(words::ROW_WHO, parties(data, &incident.actors)),
        fact(words::ROW_WHOM, parties(data, &incident.recipients)),
        fact(words::ROW_HOW_MANY, figures(data, &incident)),
        fact(words::ROW_ACCORDING, according(data, &incident, &tellings)),
        fact(words::ROW_CODED, coded(&incident, &tellings)),
    ]));
    let matters =
        data.disagreements_of(&|claim| data.claim(claim).is_some_and(|one| one.incident == Some(at)));
    page.extend(compared(data, &matters));
    page.extend(traces(shown, &tellings).into_iter().map(Markup::from));
    Some(page)
}

fn head(incident: &Incident) -> Vec<Markup> {
    let kicker = of("p", "kicker")
        .put(swatch(incident.quad.class()))
        .put(incident.quad.said())
        .put(" · ")
        .put(incident.event_type.said());
    let kicker = match incident.mode {
        Some(mode) => kicker.put(" · ").put(mode.said()),
        None => kicker,
    };
    let stamp = |words: Markup| of("span", "stamp").put(words);
    let marks = of("p", "record-marks")
        .put(stamp(words::status_label(incident.status).into()))
        .maybe(incident.is_border.then(|| stamp(words::BORDER_INCIDENT.into())))
        .maybe(incident.is_aggregate.then(|| stamp(words::SUMS_UP_SEVERAL.into())))
        .put(quiet(words::acled_code(incident.sub_event.event(), incident.sub_event.label())));
    vec![kicker.into(), title(incident.title.clone()).into(), marks.into()]
}

fn when(when: Option<&When>) -> Element {
    let Some(when) = when else {
        return value().put(quiet(words::NO_DATE_GIVEN));
    };
    let mut line = of("span", "sub");
    if !when.text.is_empty() {
        let written = el("q").class("as-written").with("dir", "auto").put(["“", &when.text, "”"].concat());
        line = line.put(words::AS_WRITTEN).put(written);
    }
    if when.text.is_empty() || when.basis != DateBasis::Explicit {
        line = line
            .put(if when.text.is_empty() { "" } else { words::LIST_COMMA.words() })
            .put(when.basis.said());
    }
    let line = line.put(words::LIST_SEMICOLON).put(words::date_precision(when.precision));
    value()
        .put(el("strong").put(words::capital(&words::interval(when.interval))))
        .maybe(cite(when.spans.first(), &words::FOR_DATE))
        .put(line)
}

fn places(data: &'static Data, places: &[Where]) -> Element {
    if places.is_empty() {
        return value().put(quiet(words::NO_PLACE_GIVEN));
    }
    let place_row = |place: &Where| {
        row()
            .put(go(data, Selection::Place(place.place)))
            .maybe(cite(place.spans.first(), &words::FOR_PLACE))
            .put(sub(place.precision.said()))
    };
    value().put(rows(places.iter().map(place_row)))
}

fn parties(data: &'static Data, parties: &[Party]) -> Element {
    if parties.is_empty() {
        return value().put(quiet(words::NOT_GIVEN));
    }
    value().put(rows(parties.iter().map(|party| party_row(data, party, &words::FOR_ACTOR))))
}

fn party_row(data: &'static Data, party: &Party, what: &str) -> Element {
    row().put(go(data, Selection::Actor(party.actor))).maybe(cite(party.spans.first(), what))
}

/// Every figure with its claimant; nothing added up, "none reported" never a zero.
fn figures(data: &'static Data, incident: &Incident) -> Element {
    let summed = incident
        .aggregate
        .as_ref()
        .map(|figure| of("p", "sub").put(words::sums_up_n(&words::figure(**figure))));
    if incident.casualties.is_empty() {
        return value().put(quiet(words::NOT_REPORTED)).maybe(summed);
    }
    let mut figures = of("div", "figures");
    for &kind in CasualtyKind::ALL {
        let of_kind = incident.casualties.iter().filter(|casualty| casualty.kind == kind);
        let mut found = of_kind.map(|casualty| figure_row(data, casualty)).peekable();
        if found.peek().is_some() {
            figures =
                figures.put(of("h3", "figure-kind").put(words::casualty_heading(kind))).put(rows(found));
        }
    }
    value().put(figures).maybe(summed)
}

fn figure_row(data: &'static Data, casualty: &Casualty) -> Element {
    let mut line = row().put(of("strong", "figure").put(words::capital(&words::figure(casualty.figure))));
    if !casualty.whose.is_empty() {
        line = line.put([" ", &casualty.whose].concat());
    }
    if casualty.figure.vague {
        line = line.put(words::VAGUE);
    }
    let by = casualty
        .claimant
        .map_or_else(|| words::NO_CLAIMANT.into(), |claimant| words::says_who(data.actor_name(claimant)));
    line.maybe(cite(casualty.spans.first(), &words::FOR_FIGURE)).put(sub(by))
}

/// Who claims it, and which outlets tell it.
fn according(data: &'static Data, incident: &Incident, tellings: &[EventMention]) -> Element {
    let mut articles: Vec<ArticleIdx> = tellings.iter().map(|telling| telling.article).collect();
    marchland_core::order::sort(&mut articles);
    articles.dedup();
    let claimants = incident
        .claimants
        .iter()
        .map(|party| party_row(data, party, &words::FOR_CLAIMANT).put(sub(words::CLAIMS_IT)));
    let outlets = articles.into_iter().map(|at| {
        let outlet = data.article(at).and_then(|article| data.outlet(article));
        row()
            .put(go(data, Selection::Article(at)))
            .maybe(outlet.map(|outlet| sub(words::outlet_line(outlet))))
    });
    value().put(rows(claimants.chain(outlets)))
}

/// By which rules, and whether a person has looked.
fn coded(incident: &Incident, tellings: &[EventMention]) -> Element {
    let mut rules: Vec<&str> = tellings.iter().map(|telling| telling.rule.as_str()).collect();
    marchland_core::order::sort(&mut rules);
    rules.dedup();
    super::parts::coded(&incident.provenance, &rules.join(", "))
        .maybe(cite(tellings.first().map(|telling| &telling.trigger), &words::FOR_NAME))
}

fn sentences(shown: &Shown<'_>, tellings: &[EventMention]) -> [Markup; 2] {
    let heading: String =
        if tellings.len() == 1 { words::HEADING_SENTENCE.into() } else { words::n_tellings(tellings.len()) };
    let quoted = tellings.iter().map(|telling| {
        let mut marked = telling.evidence.to_vec();
        if marked.is_empty() {
            marked.push(telling.trigger);
        }
        (telling.sentence, marked)
    });
    let heading =
        of("h3", "section-title tellings-title").also("visually-hidden", tellings.len() == 1).put(heading);
    let list = of("div", "tellings").rest(quotes(shown, &quoted.collect::<Vec<Quoted>>()));
    [heading.into(), list.into()]
}

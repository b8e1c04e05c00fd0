//! An incident as a row of named cells. Columns are named as ACLED or UCDP name theirs where they mean the same.

use crate::Export;
use marchland_core::codes::CasualtyKind;
use marchland_core::date::DatePrecision;
use marchland_core::{Day, Incident, IncidentIdx, LonLat, Party, Provenance, Span, Where, WherePrecision};
use marchland_page::Selection;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell {
    /// Nothing: not reported, or not known. Never a zero.
    Nothing,
    /// Words.
    Text(String),
    /// Several.
    List(Vec<String>),
    /// A count or a code.
    Whole(u32),
    /// Degrees, to the fourth decimal.
    Degrees(f64),
    /// Yes or no.
    Flag(bool),
}

/// The cells of a row, by column: every row has the same columns in the same order.
pub(crate) type Row = Vec<(&'static str, Cell)>;

fn text(words: impl Into<String>) -> Cell {
    let words = words.into();
    if words.is_empty() { Cell::Nothing } else { Cell::Text(words) }
}

fn list(words: Vec<String>) -> Cell {
    if words.is_empty() { Cell::Nothing } else { Cell::List(words) }
}

fn whole(n: Option<u32>) -> Cell {
    n.map_or(Cell::Nothing, Cell::Whole)
}

fn day(day: Option<Day>) -> Cell {
    text(day.map_or_else(String::new, Day::iso))
}

/// Whether every text that a row quotes is here; those that are not are noted as wanted.
pub(crate) fn has_texts(export: &Export<'_>) -> bool {
    let data = export.data;
    let spans = export.incidents().filter_map(|at| data.incident(at)).flat_map(|incident| incident.evidence);
    // All are asked for, so that all are fetched.
    spans.filter(|span| !data.has_text(span.article)).count() == 0
}

/// The place of an incident as a point, where it is known that exactly; nothing wider than a town and what is around
/// it is a point.
pub(crate) fn point(export: &Export<'_>, incident: &Incident) -> Option<LonLat> {
    let at = incident.places.first()?;
    let is_point = matches!(at.precision, WherePrecision::Exact | WherePrecision::Near);
    export.data.place(at.place).filter(|_| is_point).map(|place| place.point)
}

/// The sentences that tell of an incident, each once, in article and reading order.
pub(crate) fn sentences(export: &Export<'_>, incident: &Incident) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    for &span in &incident.evidence {
        let sentence = export.data.sentence(span);
        if !found.contains(&sentence) {
            found.push(sentence);
        }
    }
    found
}

/// The words of a sentence, on one line.
pub(crate) fn words(export: &Export<'_>, sentence: Span) -> String {
    export.data.words(sentence).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn names(export: &Export<'_>, parties: &[Party]) -> Cell {
    list(parties.iter().map(|party| export.data.actor_name(party.actor).to_owned()).collect())
}

/// ACLED's `time_precision`; none beyond a month.
fn time_precision(precision: DatePrecision) -> Option<u32> {
    match precision {
        DatePrecision::Day => Some(1),
        DatePrecision::Days | DatePrecision::Week => Some(2),
        DatePrecision::Month => Some(3),
        DatePrecision::Year => None,
    }
}

/// A figure of people with who gives it: "3 killed (soldiers), according to Pakistan".
fn casualties(export: &Export<'_>, incident: &Incident) -> Cell {
    let figure = |casualty: &marchland_core::Casualty| {
        let whose = match casualty.whose.as_str() {
            "" => String::new(),
            whose => [" (", whose, ")"].concat(),
        };
        let by = casualty.claimant.map_or_else(String::new, |claimant| {
            [", according to ", export.data.actor_name(claimant)].concat()
        });
        [&casualty.figure.label(), " ", casualty.kind.label(), &whose, &by].concat()
    };
    list(incident.casualties.iter().map(figure).collect())
}

/// The lowest and the highest figure of a kind.
const TOLLS: [(CasualtyKind, &str, &str); 5] = [
    (CasualtyKind::Killed, "killed_low", "killed_high"),
    (CasualtyKind::Injured, "injured_low", "injured_high"),
    (CasualtyKind::Detained, "detained_low", "detained_high"),
    (CasualtyKind::Displaced, "displaced_low", "displaced_high"),
    (CasualtyKind::Missing, "missing_low", "missing_high"),
];

/// The row of an incident; `None` where its record is not here.
pub(crate) fn row(export: &Export<'_>, at: IncidentIdx) -> Option<Row> {
    let data = export.data;
    let incident = data.incident(at)?;
    let id = Selection::Incident(at).id(data)?;
    let when = incident.when.as_deref();
    let mut row: Row = vec![
        ("address", text(export.address(&id))),
        ("id", text(id)),
        ("title", text(incident.title.as_str())),
        ("event_type", text(incident.event_type.key())),
        ("mode", text(incident.mode.map_or("", marchland_core::Mode::key))),
        ("quad", text(incident.quad.key())),
        ("sub_event_type", text(incident.sub_event.label())),
        ("status", text(incident.status.key())),
        ("date_start", day(when.and_then(|when| when.interval.start))),
        ("date_end", day(when.and_then(|when| when.interval.end))),
        ("date_prec", whole(when.map(|when| when.precision.code().into()))),
        ("time_precision", whole(when.and_then(|when| time_precision(when.precision)))),
        ("date_as_written", text(when.map_or("", |when| when.text.as_str()))),
    ];
    row.extend(place(export, incident.places.first()));
    row.extend([
        ("other_locations", list(incident.places.iter().skip(1).map(|at| data.place_name(at.place).to_owned()).collect())),
        ("border", Cell::Flag(incident.is_border)),
        ("actors", names(export, &incident.actors)),
        ("recipients", names(export, &incident.recipients)),
        ("claimants", names(export, &incident.claimants)),
        ("is_sum", Cell::Flag(incident.is_aggregate)),
        ("n_happenings", text(incident.aggregate.map_or_else(String::new, |figure| figure.label()))),
    ]);
    for (kind, low, high) in TOLLS {
        let range = incident.casualty_range(kind);
        row.extend([(low, whole(range.map(|range| range.0))), (high, whole(range.map(|range| range.1)))]);
    }
    let sentences = sentences(export, &incident);
    let mut articles: Vec<String> = Vec::new();
    for article in sentences.iter().filter_map(|sentence| data.article(sentence.article)) {
        if !articles.contains(&article.id) {
            articles.push(article.id.clone());
        }
    }
    let reason = match &incident.provenance {
        Provenance::Reviewed { reason } => reason.as_str(),
        Provenance::Coded => "",
    };
    row.extend([
        ("casualties", casualties(export, &incident)),
        ("number_of_sources", Cell::Whole(articles.len() as u32)),
        ("articles", list(articles)),
        ("sentences", list(sentences.into_iter().map(|sentence| words(export, sentence)).collect())),
        ("reviewed", Cell::Flag(incident.provenance != Provenance::Coded)),
        ("review_reason", text(reason)),
    ]);
    Some(row)
}

/// The cells of the first place of an incident.
fn place(export: &Export<'_>, at: Option<&Where>) -> Row {
    let place = at.and_then(|at| export.data.place(at.place));
    // 8 is no code of UCDP's: the place is not given.
    let precision = at.map(|at| at.precision).filter(|precision| *precision != WherePrecision::Unknown);
    let degrees = |of: fn(LonLat) -> f64| place.map_or(Cell::Nothing, |place| Cell::Degrees(of(place.point)));
    vec![
        ("location", text(place.map_or("", |place| place.name.as_str()))),
        ("admin1", text(place.map_or("", |place| place.admin1.as_str()))),
        ("countries_iso2", list(place.map_or_else(Vec::new, |place| place.countries.clone()))),
        ("longitude", degrees(|point| point.lon)),
        ("latitude", degrees(|point| point.lat)),
        ("where_prec", whole(precision.map(|precision| precision.code().into()))),
        ("geo_precision", whole(precision.map(|precision| precision.acled().into()))),
        ("where_description", text(precision.map_or("", WherePrecision::label))),
    ]
}

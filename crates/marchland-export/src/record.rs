//! An incident as a row of named cells. Columns are named as ACLED or UCDP name theirs where they mean the same.

use crate::Source;
use marchland_core::codes::CasualtyKind;
use marchland_core::date::DatePrecision;
use marchland_core::decimal::fixed;
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
    /// A count, a code, or degrees to the fourth decimal.
    Number(String),
    /// Yes or no.
    Flag(bool),
}

impl Cell {
    /// In words, parts of a list parted as ACLED parts them; `None` where nothing is there.
    pub(crate) fn words(&self) -> Option<String> {
        Some(match self {
            Self::Nothing => return None,
            Self::Text(words) | Self::Number(words) => words.clone(),
            Self::List(words) => words.join("; "),
            Self::Flag(holds) => (if *holds { "yes" } else { "no" }).to_owned(),
        })
    }
}

/// The cells of a row, by column: every row has the same columns in the same order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Row(pub(crate) Vec<(&'static str, Cell)>);

impl Row {
    #[inline(never)]
    pub(crate) fn put(&mut self, name: &'static str, cell: Cell) {
        self.0.push((name, cell));
    }

    #[inline(never)]
    pub(crate) fn text(&mut self, name: &'static str, words: &str) {
        self.put(name, if words.is_empty() { Cell::Nothing } else { Cell::Text(words.to_owned()) });
    }

    #[inline(never)]
    fn list(&mut self, name: &'static str, words: Vec<String>) {
        self.put(name, if words.is_empty() { Cell::Nothing } else { Cell::List(words) });
    }

    #[inline(never)]
    fn whole(&mut self, name: &'static str, n: Option<u32>) {
        self.put(name, n.map_or(Cell::Nothing, |n| Cell::Number(n.to_string())));
    }

    #[inline(never)]
    fn day(&mut self, name: &'static str, day: Option<Day>) {
        self.text(name, &day.map_or_else(String::new, Day::iso));
    }

    #[inline(never)]
    fn names(&mut self, name: &'static str, export: &Source<'_>, parties: &[Party]) {
        let names = parties.iter().map(|party| export.data.actor_name(party.actor).to_owned());
        self.list(name, names.collect());
    }

    /// What stands in a column.
    pub(crate) fn of(&self, name: &str) -> &Cell {
        self.0.iter().find(|(known, _)| *known == name).map_or(&Cell::Nothing, |(_, cell)| cell)
    }

    /// The same in words; none where nothing is there.
    #[inline(never)]
    pub(crate) fn words_of(&self, name: &str) -> String {
        self.of(name).words().unwrap_or_default()
    }
}

/// Whether every text that a row quotes is here; those that are not are noted as wanted.
pub(crate) fn has_texts(export: &Source<'_>) -> bool {
    let data = export.data;
    let mut has_all = true;
    for incident in export.incidents.iter().filter_map(|&at| data.incident(at)) {
        for span in &incident.evidence {
            // All are asked for, so that all are fetched.
            has_all &= data.has_text(span.article);
        }
    }
    has_all
}

/// The place of an incident as a point, where it is known that exactly; nothing wider than a town and what is around
/// it is a point.
pub(crate) fn point(export: &Source<'_>, incident: &Incident) -> Option<LonLat> {
    let at = incident.places.first()?;
    let is_point = matches!(at.precision, WherePrecision::Exact | WherePrecision::Near);
    export.data.place(at.place).filter(|_| is_point).map(|place| place.point)
}

/// The sentences that tell of an incident, each once, in article and reading order.
pub(crate) fn sentences(export: &Source<'_>, incident: &Incident) -> Vec<Span> {
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
pub(crate) fn words(export: &Source<'_>, sentence: Span) -> String {
    export.data.words(sentence).split_whitespace().collect::<Vec<_>>().join(" ")
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

/// Figures of people with who gives each: "3 killed (soldiers), according to Pakistan".
fn casualties(export: &Source<'_>, incident: &Incident) -> Vec<String> {
    let mut all = Vec::new();
    for casualty in &incident.casualties {
        let mut words = casualty.figure.label();
        words.push(' ');
        words.push_str(casualty.kind.label());
        if !casualty.whose.is_empty() {
            words.push_str(" (");
            words.push_str(&casualty.whose);
            words.push(')');
        }
        if let Some(claimant) = casualty.claimant {
            words.push_str(", according to ");
            words.push_str(export.data.actor_name(claimant));
        }
        all.push(words);
    }
    all
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
#[inline(never)]
pub(crate) fn row(export: &Source<'_>, at: IncidentIdx) -> Option<Row> {
    let data = export.data;
    let incident = data.incident(at)?;
    let id = Selection::Incident(at).id(data)?;
    let when = incident.when.as_deref();
    let days = when.map(|when| when.interval);
    let mut row = Row::default();
    row.text("address", &export.address(&id));
    row.text("id", &id);
    row.text("title", &incident.title);
    row.text("event_type", incident.event_type.key());
    row.text("mode", incident.mode.map_or("", marchland_core::Mode::key));
    row.text("quad", incident.quad.key());
    row.text("sub_event_type", incident.sub_event.label());
    row.text("status", incident.status.key());
    row.day("date_start", days.and_then(|days| days.start));
    row.day("date_end", days.and_then(|days| days.end));
    row.whole("date_prec", when.map(|when| when.precision.code().into()));
    row.whole("time_precision", when.and_then(|when| time_precision(when.precision)));
    row.text("date_as_written", when.map_or("", |when| when.text.as_str()));
    place(export, &mut row, incident.places.first());
    let others = incident.places.iter().skip(1).map(|at| data.place_name(at.place).to_owned());
    row.list("other_locations", others.collect());
    row.put("border", Cell::Flag(incident.is_border));
    row.names("actors", export, &incident.actors);
    row.names("recipients", export, &incident.recipients);
    row.names("claimants", export, &incident.claimants);
    row.put("is_sum", Cell::Flag(incident.is_aggregate));
    row.text(
        "n_happenings",
        &incident.aggregate.as_deref().map_or_else(String::new, |figure| figure.label()),
    );
    for (kind, low, high) in TOLLS {
        let range = incident.casualty_range(kind);
        row.whole(low, range.map(|range| range.0));
        row.whole(high, range.map(|range| range.1));
    }
    row.list("casualties", casualties(export, &incident));
    told(export, &mut row, &incident);
    let reason = match &incident.provenance {
        Provenance::Reviewed { reason } => reason.as_str(),
        Provenance::Coded => "",
    };
    row.put("reviewed", Cell::Flag(incident.provenance != Provenance::Coded));
    row.text("review_reason", reason);
    Some(row)
}

/// The cells of the articles and their sentences.
fn told(export: &Source<'_>, row: &mut Row, incident: &Incident) {
    let sentences = sentences(export, incident);
    let mut articles: Vec<String> = Vec::new();
    for sentence in &sentences {
        let id = export.data.article(sentence.article).map_or("", |article| article.id.as_str());
        if !articles.iter().any(|known| known == id) {
            articles.push(id.to_owned());
        }
    }
    row.whole("number_of_sources", Some(articles.len() as u32));
    row.list("articles", articles);
    row.list("sentences", sentences.into_iter().map(|sentence| words(export, sentence)).collect());
}

/// The cells of the first place of an incident.
fn place(export: &Source<'_>, row: &mut Row, at: Option<&Where>) {
    let place = at.and_then(|at| export.data.place(at.place));
    // 8 is no code of UCDP's: the place is not given.
    let precision = at.map(|at| at.precision).filter(|precision| *precision != WherePrecision::Unknown);
    row.text("location", place.map_or("", |place| place.name.as_str()));
    row.text("admin1", place.map_or("", |place| place.admin1.as_str()));
    row.list("countries_iso2", place.map_or_else(Vec::new, |place| place.countries.clone()));
    let point = place.map(|place| [place.point.lon, place.point.lat]);
    for (name, at) in [("longitude", 0), ("latitude", 1)] {
        row.put(name, point.map_or(Cell::Nothing, |point| Cell::Number(fixed(point[at], 4))));
    }
    row.whole("where_prec", precision.map(|precision| precision.code().into()));
    row.whole("geo_precision", precision.map(|precision| precision.acled().into()));
    row.text("where_description", precision.map_or("", WherePrecision::label));
}

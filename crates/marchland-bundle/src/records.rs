//! The records, field by field in the order of the file.

use crate::reader::Reader;
use crate::record::{Record, Table};
use crate::writer::Writer;
use marchland_core::actor::{Actor, ActorKind, ActorMention, ActorMentionKind, Party, Side};
use marchland_core::article::{Article, DateKnown, Outlet, OutletKind, Rights, TextQuality, Zone, ZoneKind};
use marchland_core::calendar::MonthTable;
use marchland_core::claim::{Answer, Claim, Difference, Disagreement, Measure, Value};
use marchland_core::codes::{CasualtyKind, EventType, Mode, Status, SubEvent};
use marchland_core::date::{DateBasis, DatePrecision, Day, Interval, PartialDate};
use marchland_core::id::{ActorIdx, ArticleIdx, ClaimIdx, Id, IncidentIdx, MentionIdx, OutletIdx, PlaceIdx};
use marchland_core::incident::{Casualty, EventMention, Figure, Incident, Provenance, When};
use marchland_core::link::CalendarName;
use marchland_core::place::{LonLat, ParentPlace, Place, PlaceKind, Where, WherePrecision};
use marchland_core::relation::{Quotation, Sign, Speech, Tie, TieKind};
use marchland_core::{CorpusMeta, Span, Text};

/// An article cut up: what [`Article`] has of its text, read when somebody asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Body {
    /// The paragraphs.
    pub zones: Vec<Zone>,
    /// The sentences of running text and headlines.
    pub sentences: Vec<Span>,
}

/// Positions in a table.
macro_rules! indices {
    ($($name:ident in $table:ident, $expected:literal;)*) => {$(
        impl Record for $name {
            #[inline(never)]
            fn read(from: &mut Reader<'_>) -> Self {
                Self(from.below(from.shared().sizes[Table::$table as usize], $expected))
            }

            fn put(&self, to: &mut Writer<'_>) {
                to.below(self.0, to.size(Table::$table), $expected);
            }
        }
    )*};
}
indices! {
    OutletIdx in Outlets, "an outlet that the corpus has";
    ArticleIdx in Articles, "an article that the corpus has";
    PlaceIdx in Places, "a place that the corpus has";
    ActorIdx in Actors, "an actor that the corpus has";
    MentionIdx in Mentions, "an event mention that the corpus has";
    IncidentIdx in Incidents, "an incident that the corpus has";
    ClaimIdx in Claims, "a claim that the corpus has";
}

/// Codes, as their positions in the list of all.
macro_rules! codes {
    ($($name:ident: $all:expr;)*) => {$(
        impl Record for $name {
            #[inline(never)]
            fn read(from: &mut Reader<'_>) -> Self {
                const ALL: &[$name] = $all;
                ALL[from.below(ALL.len() as u32, "a code of its list") as usize]
            }

            fn put(&self, to: &mut Writer<'_>) {
                to.number(*self as u32);
            }
        }
    )*};
}
codes! {
    ActorKind: ActorKind::ALL;
    Answer: Answer::ALL;
    CasualtyKind: CasualtyKind::ALL;
    DateKnown: DateKnown::ALL;
    Difference: Difference::ALL;
    EventType: EventType::ALL;
    Measure: Measure::ALL;
    Mode: Mode::ALL;
    OutletKind: OutletKind::ALL;
    PlaceKind: PlaceKind::ALL;
    Rights: Rights::ALL;
    Sign: Sign::ALL;
    Speech: Speech::ALL;
    Status: Status::ALL;
    SubEvent: SubEvent::ALL;
    TextQuality: TextQuality::ALL;
    TieKind: TieKind::ALL;
    WherePrecision: &WherePrecision::ALL;
    ActorMentionKind: &ActorMentionKind::ALL;
    DateBasis: &DateBasis::ALL;
    DatePrecision: &DatePrecision::ALL;
    ZoneKind: &ZoneKind::ALL;
}

/// Records: their fields in the order of the file, what is known without being stored, and what must hold.
/// A letter in brackets is the kind of an id that is stored as its hash.
macro_rules! records {
    ($($name:ident $([$kind:literal])? { $($field:ident),* }
        $(known { $($known:ident: $value:expr),* })?
        $(if |$it:ident| $holds:expr, else $expected:literal)?;
    )*) => {$(
        impl Record for $name {
            #[inline(never)]
            fn read(from: &mut Reader<'_>) -> Self {
                $(let id = Id::new($kind, from.hash());)?
                $(let $field = from.get();)*
                let record = Self { $(id: { let _ = $kind; id },)? $($field,)* $($($known: $value,)*)? };
                $(let $it = &record; if !$holds { from.fail($expected); })?
                record
            }

            fn put(&self, to: &mut Writer<'_>) {
                $(to.id($kind, self.id);)?
                $(self.$field.put(to);)*
                $(let $it = self; if !$holds { to.fail($expected); })?
            }
        }
    )*};
}
records! {
    CorpusMeta { title, description, licence, cite, line, months };
    Interval { start, end } if |it| it.start.zip(it.end).is_none_or(|(start, end)| start <= end),
        else "an interval that does not end before it begins";
    Side { side, from, until };
    ParentPlace { id, from, until };
    Outlet { id, name, country, kind, note };
    Zone { span, kind };
    Article {
        id, file, original_file, title, outlet, author, published, published_known, published_note, language,
        quality, quality_note, rights, address, n_bytes
    } known { zones: Vec::new(), sentences: Vec::new() };
    Body { zones, sentences };
    Place { id, name, kind, countries, admin1, parents, names, point, radius_km, shape, source }
        known { mentions: Vec::new() };
    ActorMention { span, kind };
    Actor { id, name, kind, country, parent, sides, aliases, n_mentions }
        known { source: String::new(), mentions: Vec::new() };
    Party { actor, spans, rule };
    When { interval, precision, basis, spans, text, rule };
    Where { place, precision, spans, rule };
    Figure { low, best, high, vague };
    Casualty { kind, figure, whose, side, claimant, spans, rule };
    EventMention {
        event_type, mode, status, status_spans, claimant, actors, recipients, when, places, casualties,
        aggregate, is_aggregate, trigger, evidence, sentence, rule, incident
    } known { id: Id::default(), article: ArticleIdx(0) };
    Incident {
        title, event_type, mode, sub_event, status, actors, recipients, claimants, when, places, casualties,
        aggregate, is_aggregate, is_border, mentions, evidence, provenance
    } known { id: Id::default(), quad: EventType::quad(event_type) }
        if |it| it.quad == it.event_type.quad(), else "the quad class of its type";
    Tie['t'] { a, b, sign, kind, period, incidents, mentions, evidence, rules, denied, provenance };
    Claim['c'] {
        subject, measure, value, unit, as_of, scope, claimant, incident, span, rule, provenance
    } known { article: of(&span) } if |it| it.article == it.span.article, else "evidence in its article";
    Disagreement { id, matter, difference, note, claims };
    Quotation['q'] {
        speaker, speaker_span, span, speech, cue, told_to, rule, provenance
    } known { article: of(&span) } if |it| it.article == it.span.article, else "words in its article";
}

fn of(span: &Span) -> ArticleIdx {
    span.article
}

impl Record for Provenance {
    fn read(from: &mut Reader<'_>) -> Self {
        from.get::<Option<Text>>().map_or(Self::Coded, |reason| Self::Reviewed { reason })
    }

    fn put(&self, to: &mut Writer<'_>) {
        let reason = match self {
            Self::Coded => None,
            Self::Reviewed { reason } => Some(reason.clone()),
        };
        reason.put(to);
    }
}

impl Record for Value {
    fn read(from: &mut Reader<'_>) -> Self {
        match from.below(3, "a figure, days or an answer") {
            0 => Self::Figure(from.get()),
            1 => Self::Days(from.get()),
            _ => Self::Answer(from.get()),
        }
    }

    fn put(&self, to: &mut Writer<'_>) {
        match self {
            Self::Figure(figure) => {
                to.number(0);
                figure.put(to);
            }
            Self::Days(days) => {
                to.number(1);
                days.put(to);
            }
            Self::Answer(answer) => {
                to.number(2);
                answer.put(to);
            }
        }
    }
}

/// First and last day that the calendar has: −9999-01-01 and 9999-12-31. Written out, because columns ask this
/// twice per incident and the calendar's own answer is some fifty times slower than a comparison.
pub(crate) const DAYS: std::ops::RangeInclusive<i32> = -4_371_587..=2_932_896;

const A_DAY: &str = "a day that the calendar has";

/// Whether the calendar has the day.
pub(crate) fn is_day(day: Day) -> bool {
    DAYS.contains(&day.0)
}

impl Record for Day {
    fn read(from: &mut Reader<'_>) -> Self {
        let day = Self(from.signed());
        if !is_day(day) {
            from.fail(A_DAY);
        }
        day
    }

    fn put(&self, to: &mut Writer<'_>) {
        if !is_day(*self) {
            to.fail(A_DAY);
        }
        to.signed(self.0);
    }
}

const A_DATE: &str = "a publication date that the calendar has";

/// Whether the calendar has the date, with a month if there is a day.
fn is_date(date: PartialDate) -> bool {
    (date.month.is_some() || date.day.is_none())
        && Day::from_ymd(date.year, date.month.unwrap_or(1), date.day.unwrap_or(1)).is_some()
}

impl Record for PartialDate {
    fn read(from: &mut Reader<'_>) -> Self {
        // What is cut off here was no month or day, and what is left is looked at as one.
        let (year, month, day) =
            (from.below(10_000, A_DATE) as i16, from.number() as i8, from.number() as i8);
        let date = Self { year, month: (month != 0).then_some(month), day: (day != 0).then_some(day) };
        if !is_date(date) {
            from.fail(A_DATE);
        }
        date
    }

    fn put(&self, to: &mut Writer<'_>) {
        if self.year < 0 || self.month == Some(0) || self.day == Some(0) || !is_date(*self) {
            to.fail(A_DATE);
        }
        to.number(self.year as u32);
        to.number(self.month.unwrap_or(0) as u32);
        to.number(self.day.unwrap_or(0) as u32);
    }
}

/// Parts of a degree that points are stored in: eleven metres. Gazetteers give no more digits than these.
const PER_DEGREE: f64 = 10_000.0;
/// Parts of a kilometre that radii are stored in.
const PER_KM: f64 = 10.0;
/// Half the way around the globe, in kilometres.
const FARTHEST_KM: f64 = 20_100.0;

fn is_on_globe(point: LonLat) -> bool {
    point.lon.abs() <= 180.0 && point.lat.abs() <= 90.0
}

impl Record for MonthTable {
    fn read(from: &mut Reader<'_>) -> Self {
        let n = from.number();
        let mut bytes = from.bytes(n as usize);
        let table = Self::decode(&mut bytes).filter(|table| {
            let ends = [table.starts.first(), table.starts.last()];
            bytes.is_empty() && ends.into_iter().flatten().all(|&day| is_day(day))
        });
        table.unwrap_or_else(|| {
            from.fail("months of a calendar");
            Self { calendar: CalendarName::None, first_year: 0, starts: Vec::new() }
        })
    }

    fn put(&self, to: &mut Writer<'_>) {
        let mut bytes = Vec::new();
        self.encode(&mut bytes);
        to.number(bytes.len() as u32);
        to.bytes.extend(bytes);
    }
}

impl Record for LonLat {
    fn read(from: &mut Reader<'_>) -> Self {
        let lon = f64::from(from.signed()) / PER_DEGREE;
        let point = Self { lon, lat: f64::from(from.signed()) / PER_DEGREE };
        if !is_on_globe(point) {
            from.fail(A_POINT);
        }
        point
    }

    fn put(&self, to: &mut Writer<'_>) {
        if !is_on_globe(*self) {
            to.fail(A_POINT);
        }
        to.signed((self.lon * PER_DEGREE).round() as i32);
        to.signed((self.lat * PER_DEGREE).round() as i32);
    }
}

const A_POINT: &str = "a point on the globe";
const A_RADIUS: &str = "a radius in kilometres";

/// A radius in kilometres: the only number of this kind.
impl Record for f64 {
    fn read(from: &mut Reader<'_>) -> Self {
        let radius_km = Self::from(from.number()) / PER_KM;
        if radius_km > FARTHEST_KM {
            from.fail(A_RADIUS);
        }
        radius_km
    }

    fn put(&self, to: &mut Writer<'_>) {
        if !(0.0..=FARTHEST_KM).contains(self) {
            to.fail(A_RADIUS);
        }
        to.number((self * PER_KM).round() as u32);
    }
}

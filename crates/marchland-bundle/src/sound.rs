//! Whether records can be true of their corpus: indices inside their tables, spans inside their texts on
//! character boundaries, days the calendar has, places on the globe.
//!
//! Writing and opening ask the same questions, so what was written opens, and whatever opens can be used
//! without a second look.

use marchland_core::actor::{Actor, ActorMention, Party, Side};
use marchland_core::article::{Article, Outlet, Zone};
use marchland_core::date::{Day, Interval, PartialDate};
use marchland_core::id::{ActorIdx, ArticleIdx, ClaimIdx, IncidentIdx, MentionIdx, OutletIdx, PlaceIdx};
use marchland_core::incident::{Casualty, EventMention, Incident, When};
use marchland_core::place::{ParentPlace, Place, Where};
use marchland_core::relation::{Claim, Disagreement, Quotation, Tie};
use marchland_core::span::Span;

/// The texts of a corpus by position.
pub(crate) trait Texts {
    /// Number of texts.
    fn n_texts(&self) -> usize;
    /// The text of an article.
    fn text(&self, at: usize) -> Option<&str>;
}

/// Sizes of the tables and the texts.
pub(crate) struct Bounds<'a> {
    pub(crate) n_outlets: usize,
    pub(crate) n_articles: usize,
    pub(crate) n_places: usize,
    pub(crate) n_actors: usize,
    pub(crate) n_mentions: usize,
    pub(crate) n_incidents: usize,
    pub(crate) n_claims: usize,
    pub(crate) texts: &'a dyn Texts,
}

/// What would hold where something does not.
pub(crate) type Expected = &'static str;

/// Something that can be true of a corpus or not.
pub(crate) trait Sound {
    /// Whether it can; if not, what was expected.
    fn check(&self, bounds: &Bounds<'_>) -> Result<(), Expected>;
}

impl<T: Sound> Sound for [T] {
    fn check(&self, bounds: &Bounds<'_>) -> Result<(), Expected> {
        self.iter().try_for_each(|item| item.check(bounds))
    }
}

impl<T: Sound> Sound for Vec<T> {
    fn check(&self, bounds: &Bounds<'_>) -> Result<(), Expected> {
        self.as_slice().check(bounds)
    }
}

impl<T: Sound> Sound for Option<T> {
    fn check(&self, bounds: &Bounds<'_>) -> Result<(), Expected> {
        self.as_ref().map_or(Ok(()), |item| item.check(bounds))
    }
}

macro_rules! index {
    ($($name:ident, $size:ident, $expected:literal;)*) => {$(
        impl Sound for $name {
            fn check(&self, bounds: &Bounds<'_>) -> Result<(), Expected> {
                holds(self.at() < bounds.$size, $expected)
            }
        }
    )*};
}
index! {
    OutletIdx, n_outlets, "an outlet that the corpus has";
    ArticleIdx, n_articles, "an article that the corpus has";
    PlaceIdx, n_places, "a place that the corpus has";
    ActorIdx, n_actors, "an actor that the corpus has";
    MentionIdx, n_mentions, "an event mention that the corpus has";
    IncidentIdx, n_incidents, "an incident that the corpus has";
    ClaimIdx, n_claims, "a claim that the corpus has";
}

fn holds(condition: bool, expected: Expected) -> Result<(), Expected> {
    if condition { Ok(()) } else { Err(expected) }
}

/// A record all of whose named fields must be sound, and a condition over it.
macro_rules! record {
    ($($name:ident { $($field:ident),* } $(if |$it:ident| $holds:expr, else $expected:literal)?;)*) => {$(
        impl Sound for $name {
            fn check(&self, bounds: &Bounds<'_>) -> Result<(), Expected> {
                $(let $it = self; holds($holds, $expected)?;)?
                $(self.$field.check(bounds)?;)*
                let _ = bounds;
                Ok(())
            }
        }
    )*};
}

/// First and last day that the calendar has: −9999-01-01 and 9999-12-31. Written out, because columns ask this
/// twice per incident and the calendar's own answer is some fifty times slower than a comparison.
pub(crate) const DAYS: std::ops::RangeInclusive<i32> = -4_371_587..=2_932_896;

/// Whether the calendar has the day.
pub(crate) fn is_day(day: Day) -> bool {
    DAYS.contains(&day.0)
}

fn is_date(date: PartialDate) -> bool {
    PartialDate::parse(&date.iso()) == Some(date)
}

impl Sound for Span {
    fn check(&self, bounds: &Bounds<'_>) -> Result<(), Expected> {
        let text = bounds.texts.text(self.article.at());
        holds(
            text.is_some_and(|text| self.slice(text).is_some()),
            "evidence inside its text on character boundaries",
        )
    }
}

impl Sound for Day {
    fn check(&self, _: &Bounds<'_>) -> Result<(), Expected> {
        holds(is_day(*self), "a day that the calendar has")
    }
}

record! {
    Interval { start, end } if |it| it.start.zip(it.end).is_none_or(|(start, end)| start <= end),
        else "an interval that does not end before it begins";
    Side { from, until };
    ParentPlace { from, until };
    Outlet {};
    Zone { span };
    Article { outlet, zones, sentences } if |it| it.published.is_none_or(is_date),
        else "a publication date that the calendar has";
    Place { parents, mentions } if |it| it.point.lon.abs() <= 180.0
        && it.point.lat.abs() <= 90.0
        && (0.0..=20_100.0).contains(&it.radius_km),
        else "a point on the globe and a radius in kilometres";
    ActorMention { span };
    Actor { parent, sides, mentions };
    Party { actor, spans };
    When { interval, spans };
    Where { place, spans };
    Casualty { side, claimant, spans };
    EventMention {
        article, status_spans, claimant, actors, recipients, when, places, casualties, trigger, evidence, sentence,
        incident
    };
    Incident { actors, recipients, claimants, when, places, casualties, mentions, evidence };
    Tie { a, b, period, incidents, mentions, evidence, denied };
    Claim { article, as_of, claimant, incident, span };
    Disagreement { claims };
    Quotation { article, speaker, speaker_span, span, cue, told_to };
}

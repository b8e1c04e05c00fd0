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

/// Something that can be true of a corpus or not.
pub(crate) trait Sound {
    /// Whether it can.
    fn is_sound(&self, bounds: &Bounds<'_>) -> bool;
}

impl<T: Sound> Sound for [T] {
    fn is_sound(&self, bounds: &Bounds<'_>) -> bool {
        self.iter().all(|item| item.is_sound(bounds))
    }
}

impl<T: Sound> Sound for Vec<T> {
    fn is_sound(&self, bounds: &Bounds<'_>) -> bool {
        self.as_slice().is_sound(bounds)
    }
}

impl<T: Sound> Sound for Option<T> {
    fn is_sound(&self, bounds: &Bounds<'_>) -> bool {
        self.as_ref().is_none_or(|item| item.is_sound(bounds))
    }
}

macro_rules! index {
    ($($name:ident, $size:ident;)*) => {$(
        impl Sound for $name {
            fn is_sound(&self, bounds: &Bounds<'_>) -> bool {
                self.at() < bounds.$size
            }
        }
    )*};
}
index! {
    OutletIdx, n_outlets;
    ArticleIdx, n_articles;
    PlaceIdx, n_places;
    ActorIdx, n_actors;
    MentionIdx, n_mentions;
    IncidentIdx, n_incidents;
    ClaimIdx, n_claims;
}

/// A record all of whose named fields must be sound, and a condition over it.
macro_rules! record {
    ($($name:ident { $($field:ident),* } $(if |$it:ident| $holds:expr)?;)*) => {$(
        impl Sound for $name {
            fn is_sound(&self, bounds: &Bounds<'_>) -> bool {
                $(let $it = self; if !$holds { return false; })?
                let _ = bounds;
                true $(&& self.$field.is_sound(bounds))*
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
    fn is_sound(&self, bounds: &Bounds<'_>) -> bool {
        bounds.texts.text(self.article.at()).is_some_and(|text| self.slice(text).is_some())
    }
}

impl Sound for Day {
    fn is_sound(&self, _: &Bounds<'_>) -> bool {
        is_day(*self)
    }
}

record! {
    Interval { start, end } if |it| it.start.zip(it.end).is_none_or(|(start, end)| start <= end);
    Side { from, until };
    ParentPlace { from, until };
    Outlet {};
    Zone { span };
    Article { outlet, zones, sentences } if |it| it.published.is_none_or(is_date);
    Place { parents, mentions } if |it| it.point.lon.abs() <= 180.0
        && it.point.lat.abs() <= 90.0
        && (0.0..=20_100.0).contains(&it.radius_km);
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

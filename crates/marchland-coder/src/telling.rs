//! Tellings: one happening as one sentence tells it, from a trigger and the clause around it.
//!
//! **Reject by default:** a trigger alone is nothing. It needs what its rule asks for, and somebody or
//! something done to, before it becomes a telling.

mod apportion;
mod aside;
mod dating;
mod frame;
mod locate;
mod mode;
mod needs;
mod sentence;
mod site;
mod status;

use crate::attribution::Attribution;
use crate::cast::ActorKey;
use crate::casualty::Toll;
use crate::reading::Reading;
use marchland_core::article::ZoneKind;
use marchland_core::{EventType, Figure, Interval, Mode, Status, WherePrecision};
use std::cell::OnceCell;
use std::ops::Range;

pub(crate) use aside::sets_scene;
pub use locate::Located;
use site::Site;

/// An actor in a part, with its words and the rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Who.
    pub actor: ActorKey,
    /// The words.
    pub tokens: Range<usize>,
    /// The rule.
    pub rule: &'static str,
}

/// When, by the date mention it was taken from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dating {
    /// Position among the dates of the article; `None` for the day of publication.
    pub date: Option<usize>,
    /// The days.
    pub interval: Option<Interval>,
    /// The rule.
    pub rule: &'static str,
}

/// What a decision says of a telling. What it set holds for the whole happening.
#[expect(clippy::struct_excessive_bools, reason = "a flag per slot")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Decided {
    /// Position of the decision in the review.
    pub by: Option<usize>,
    /// Places were set.
    pub places: bool,
    /// Days were set.
    pub when: bool,
    /// Actors were set.
    pub actors: bool,
    /// Recipients were set.
    pub recipients: bool,
    /// The mode was set.
    pub mode: bool,
}

/// One telling.
#[expect(clippy::struct_excessive_bools, reason = "each is one question that merging asks")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Telling {
    /// The rule that found it.
    pub rule_id: String,
    /// Type.
    pub event_type: EventType,
    /// Mode.
    pub mode: Option<Mode>,
    /// ACLED sub-event of the rule, by its key.
    pub sub_event: Option<String>,
    /// Whether its rule can make incidents.
    pub can_be_incident: bool,
    /// Status.
    pub status: Status,
    /// The words that set the status.
    pub status_tokens: Option<Range<usize>>,
    /// Who tells it.
    pub claimant: Option<Part>,
    /// Who acted.
    pub actors: Vec<Part>,
    /// Who received.
    pub recipients: Vec<Part>,
    /// When.
    pub dating: Option<Dating>,
    /// Where.
    pub places: Vec<Located>,
    /// How many.
    pub tolls: Vec<Toll>,
    /// How many happenings.
    pub aggregate: Option<Figure>,
    /// Whether it sums up several.
    pub is_aggregate: bool,
    /// Whether its words point at a happening told before ("the clash").
    pub is_definite: bool,
    /// Whether it only adds figures to a happening told before.
    pub is_toll_only: bool,
    /// Both sides fight, nobody alone is the attacker.
    pub is_mutual: bool,
    /// Its trigger is an "-ing" form that goes with another verb ("…, killing three").
    pub is_participle: bool,
    /// "there", "on the spot": its place was named before.
    pub points_back: bool,
    /// Numbers of the words of a place that no gazetteer has ("at Palosin").
    pub unlisted: Vec<u64>,
    /// Its figures are sums over more than the happenings it tells ("in total").
    pub is_cumulative: bool,
    /// What a decision set, when one did.
    pub decided: Decided,
    /// The trigger.
    pub trigger: Range<usize>,
    /// The words read as its telling.
    pub evidence: Range<usize>,
    /// Position of the sentence.
    pub sentence: usize,
}

/// Every telling of an article, in reading order.
pub fn tellings(reading: &Reading<'_>, attributions: &[Option<Attribution>]) -> Vec<Telling> {
    let mut all = Vec::new();
    for (at, sentence) in reading.document.sentences.iter().enumerate() {
        if sentence.kind == ZoneKind::Heading {
            continue;
        }
        let mut own = of_sentence(reading, at, attributions.get(at).and_then(Option::as_ref));
        all.append(&mut own);
    }
    all
}

fn of_sentence(reading: &Reading<'_>, at: usize, attribution: Option<&Attribution>) -> Vec<Telling> {
    let sentence = &reading.document.sentences[at];
    let mut found: Vec<Telling> = Vec::new();
    let tolls = OnceCell::new();
    for trigger in reading.document.triggers_in(sentence.tokens.clone()) {
        let site = Site::new(reading, at, *trigger, attribution, &tolls);
        if site.is_misread() {
            continue;
        }
        let same_trigger = found.last().is_some_and(|last| last.trigger.start == trigger.start);
        if let Some(telling) = site.telling().filter(|_| !same_trigger) {
            found.push(telling);
        }
    }
    sentence::attach_tolls(reading, at, attribution, &tolls, &mut found);
    apportion::apportion(reading, sentence::merge_within(reading, found))
}

fn claimant(attribution: &Attribution) -> Part {
    Part { actor: attribution.speaker, tokens: attribution.tokens.clone(), rule: attribution.rule }
}

/// From the first to the last word that fills a slot, within the sentence.
fn extent(reading: &Reading<'_>, telling: &Telling, sentence: &Range<usize>) -> Range<usize> {
    let mut range = telling.trigger.clone();
    let mut take = |tokens: &Range<usize>| {
        if sentence.start <= tokens.start && tokens.end <= sentence.end {
            range = range.start.min(tokens.start)..range.end.max(tokens.end);
        }
    };
    telling.actors.iter().chain(&telling.recipients).for_each(|part| take(&part.tokens));
    telling.places.iter().for_each(|place| take(&place.tokens));
    telling.tolls.iter().for_each(|toll| take(&toll.tokens));
    if let Some(date) = telling.dating.as_ref().and_then(|dating| dating.date) {
        take(&reading.dates[date].tokens);
    }
    range
}

/// Precision that leaves an incident off the map.
pub fn is_wide(precision: WherePrecision) -> bool {
    precision >= WherePrecision::Country
}

//! Tellings: one happening as one sentence tells it, from a trigger and the clause around it.
//!
//! **Reject by default:** a trigger alone is nothing. It needs what its rule asks for, and somebody or
//! something done to, before it becomes a telling.

mod frame;
mod locate;
mod mode;
mod needs;
mod status;

use crate::attribution::Attribution;
use crate::cast::ActorKey;
use crate::casualty::{Toll, toll_word, tolls};
use crate::entity::generic::is_generic;
use crate::reading::Reading;
use crate::scan::{Hit, Trigger};
use crate::tables::{Class, Form, Frame, Rule};
use marchland_core::article::ZoneKind;
use marchland_core::{EventType, Figure, Interval, Mode, Status, WherePrecision};
use std::ops::Range;

pub use locate::Located;

/// An actor in a part, with its words and the rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Who.
    pub actor: ActorKey,
    /// The words.
    pub tokens: Range<usize>,
    /// The rule.
    pub rule: String,
}

/// When, by the date mention it was taken from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dating {
    /// Position among the dates of the article; `None` for the day of publication.
    pub date: Option<usize>,
    /// The days.
    pub interval: Option<Interval>,
    /// The rule.
    pub rule: String,
}

/// One telling.
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
    /// The trigger.
    pub trigger: Range<usize>,
    /// The words read as its telling.
    pub evidence: Range<usize>,
    /// Position of the sentence.
    pub sentence: usize,
}

/// Where the stages of one sentence meet.
struct Site<'r, 't> {
    reading: &'r Reading<'t>,
    sentence: Range<usize>,
    clause: Range<usize>,
    trigger: Hit<Trigger>,
    rule: &'r Rule,
    is_headline: bool,
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
    let triggers = &reading.document.scan.triggers;
    let first = triggers.partition_point(|hit| hit.start < sentence.tokens.start);
    let mut found: Vec<Telling> = Vec::new();
    for trigger in triggers[first..].iter().take_while(|hit| hit.start < sentence.tokens.end) {
        let site = Site {
            reading,
            sentence: sentence.tokens.clone(),
            clause: reading.clause(trigger.start, &sentence.tokens),
            trigger: *trigger,
            rule: &reading.document.tables.rules[trigger.what.rule as usize],
            is_headline: sentence.kind == ZoneKind::Headline,
        };
        if site.is_misread() {
            continue;
        }
        let same_trigger = found.last().is_some_and(|last| last.trigger == trigger.tokens());
        if let Some(telling) = site.telling(at, attribution).filter(|_| !same_trigger) {
            found.push(telling);
        }
    }
    attach_tolls(reading, &sentence.tokens, at, attribution, &mut found);
    merge_within(reading, found)
}

impl Site<'_, '_> {
    fn telling(&self, sentence: usize, attribution: Option<&Attribution>) -> Option<Telling> {
        if self.is_present_tense() || self.is_idiom() {
            return None;
        }
        let parties = frame::parties(self);
        let places = locate::places(self, &parties);
        if !needs::met(self, &parties, &places) {
            return None;
        }
        let event_type = EventType::from_key(&self.rule.event_type)?;
        let (status, status_tokens) = status::status(self, attribution);
        let aggregate = self.aggregate();
        let document = &self.reading.document;
        let plural_noun = self.trigger.what.form == Form::Noun && document.folded(self.trigger.end - 1).ends_with('s');
        let repeated = plural_noun && aggregate.is_none() && self.clause.clone().any(|t| document.is(t, Class::Repeated));
        let dating = self.dating();
        let mut telling = Telling {
            rule_id: self.rule.id.clone(),
            event_type,
            mode: mode::mode(self, event_type),
            sub_event: self.rule.sub_event.clone(),
            can_be_incident: self.rule.incident,
            status,
            status_tokens,
            claimant: attribution.map(claimant),
            actors: parties.actors,
            recipients: parties.recipients,
            dating,
            places,
            tolls: Vec::new(),
            is_aggregate: aggregate.is_some() || repeated,
            aggregate,
            is_definite: self.is_definite(),
            is_toll_only: false,
            is_mutual: self.rule.frame == Frame::Mutual,
            trigger: self.trigger.tokens(),
            evidence: self.trigger.tokens(),
            sentence,
        };
        telling.status = self.past_or_present(&telling);
        telling.evidence = extent(self.reading, &telling, &self.sentence);
        Some(telling)
    }

    /// Where one word is noun and verb ("attacks", "fighting"), what stands before it decides.
    fn is_misread(&self) -> bool {
        let triggers = &self.reading.document.scan.triggers;
        let noun = self.trigger.what.form == Form::Noun;
        let both = triggers.iter().any(|hit| {
            hit.start == self.trigger.start && hit.end == self.trigger.end && (hit.what.form == Form::Noun) != noun
        });
        both && self.stands_as_noun() != noun
    }

    fn stands_as_noun(&self) -> bool {
        let document = &self.reading.document;
        let start = self.trigger.start;
        if start == self.sentence.start {
            return true;
        }
        let before = start - 1;
        let adjective = self.reading.entity_at(before).is_some_and(|entity| entity.is_adjective);
        let possessive = document.tokens[before].kind == crate::token::TokenKind::Possessive;
        let verbal = document.is_any(before, &[Class::Be, Class::Have, Class::Modal, Class::Future, Class::Pronoun, Class::Relative, Class::Negation])
            || document.is_one_of(before, &["to", "also", "then", "and", "have", "not"])
            || document.folded(before).ends_with("ly");
        let named = self.reading.entity_at(before).is_some_and(|entity| !entity.is_adjective);
        let between = document.is_one_of(self.trigger.end, &["between", "by", "among"]);
        let there = document.is(before, Class::Be) && before > 0 && document.is_one_of(before - 1, &["there"]);
        adjective || possessive || between || there || !(verbal || named)
    }

    /// "on strike", "under fire" without an article; a death by flood or accident.
    fn is_idiom(&self) -> bool {
        let document = &self.reading.document;
        let noun = self.trigger.what.form == Form::Noun;
        let bare = noun && self.trigger.start > self.sentence.start && document.is_one_of(self.trigger.start - 1, &["on"]);
        let mishap = self.rule.event_type == "ASSAULT" && self.clause.clone().any(|t| document.is(t, Class::Fatal));
        (bare && self.trigger.end == self.trigger.start + 1) || mishap
    }

    /// A verb in the present or a bare infinitive speaks of habit; only headlines report in it.
    fn is_present_tense(&self) -> bool {
        let document = &self.reading.document;
        let start = self.trigger.start;
        let present = matches!(self.trigger.what.form, Form::Base | Form::Third);
        if !present || self.is_headline || !self.rule.incident {
            return false;
        }
        // The same letters may be a noun or a past ("hit", "shut"): a determiner or a date beside decides.
        let past_too = self.trigger.what.form == Form::Base && document.is_one_of(start, &["hit", "shut", "put", "set"]);
        let led = (start.saturating_sub(3)..start).any(|t| document.is_any(t, &[Class::Modal, Class::Future, Class::Conditional]) || document.is_one_of(t, &["to", "did", "not"]));
        !past_too && !led
    }

    /// "645 attacks": the count right before a plural trigger.
    fn aggregate(&self) -> Option<Figure> {
        let document = &self.reading.document;
        if self.trigger.what.form != Form::Noun {
            return None;
        }
        let number = self.reading.numbers.iter().find(|n| {
            n.used == crate::number::NumberUse::Count
                && n.tokens.end <= self.trigger.start
                && n.tokens.end + 3 >= self.trigger.start
                && (n.tokens.end..self.trigger.start).all(|t| document.is_word(t) && !document.is_any(t, &[Class::Preposition, Class::People, Class::Joiner]))
        })?;
        (document.folded(self.trigger.end - 1).ends_with('s') && number.figure.best != Some(1)).then_some(number.figure)
    }

    fn is_definite(&self) -> bool {
        let document = &self.reading.document;
        self.trigger.what.form == Form::Noun
            && (self.trigger.start.saturating_sub(3)..self.trigger.start).any(|t| document.is_one_of(t, &["the", "this", "these", "that", "those"]))
            && !(self.trigger.start.saturating_sub(3)..self.trigger.start).any(|t| document.is_one_of(t, &["another", "similar", "second"]))
    }

    /// The date of the clause, else the only date of the sentence.
    fn dating(&self) -> Option<Dating> {
        let dates = &self.reading.dates;
        let inside = |range: &Range<usize>| -> Vec<usize> {
            (0..dates.len()).filter(|&at| range.start <= dates[at].tokens.start && dates[at].tokens.end <= range.end).collect()
        };
        let retaliated = (self.sentence.start..self.trigger.start).any(|t| {
            self.reading.document.is_one_of(t, &["retaliation", "response", "revenge", "reprisal"])
        });
        // "…, he said on Sunday": the day of the words, unless the telling itself stands after it.
        let of_speech = |at: &usize| {
            let start = dates[*at].tokens.start;
            let speech = start.checked_sub(1).filter(|&t| self.reading.document.is(t, Class::Speech));
            let speech = speech.or_else(|| start.checked_sub(2).filter(|&t| self.reading.document.is(t, Class::Speech)));
            speech.is_some_and(|t| t >= self.trigger.end || start > self.trigger.end)
        };
        let distance = |at: &usize| {
            let tokens = &dates[*at].tokens;
            tokens.start.abs_diff(self.trigger.start).min(tokens.end.abs_diff(self.trigger.end))
        };
        let near = inside(&self.clause).into_iter().filter(|at| !of_speech(at)).min_by_key(distance);
        let at = near.or_else(|| {
            let mut all = inside(&self.sentence);
            all.retain(|at| !of_speech(at));
            if retaliated {
                return None;
            }
            // A date that opens the sentence holds for all of it.
            let opening = all.iter().copied().find(|&at| dates[at].tokens.start <= self.sentence.start + 1);
            opening.or_else(|| (all.len() == 1).then(|| all[0]))
        })?;
        Some(Dating { date: Some(at), interval: dates[at].interval, rule: dates[at].rule.to_owned() })
    }

    /// What ended years before the article is its background.
    fn past_or_present(&self, telling: &Telling) -> Status {
        /// Three years: older happenings are told to explain, not to report.
        const BACKGROUND_DAYS: i32 = 1096;
        let end = telling.dating.as_ref().and_then(|dating| dating.interval).and_then(|interval| interval.end);
        let published = self.reading.anchor.published.and_then(|interval| interval.start);
        match (end, published) {
            (Some(end), Some(published)) if telling.status.makes_incident() && published.0 - end.0 > BACKGROUND_DAYS => {
                Status::Historical
            }
            _ => telling.status,
        }
    }
}

fn claimant(attribution: &Attribution) -> Part {
    Part { actor: attribution.speaker, tokens: attribution.tokens.clone(), rule: attribution.rule.to_owned() }
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

/// Gives each figure to the nearest attack of its sentence, or to a telling of its own that only adds it.
fn attach_tolls(
    reading: &Reading<'_>,
    tokens: &Range<usize>,
    sentence: usize,
    attribution: Option<&Attribution>,
    found: &mut Vec<Telling>,
) {
    let mut all = tolls(reading, tokens);
    all.extend(toll_word(reading, tokens));
    let negated = |toll: &Toll| {
        let clause = reading.clause(toll.cue.start, tokens);
        (clause.start..toll.cue.start).any(|t| {
            reading.document.is_any(t, &[Class::Future, Class::Modal, Class::Conditional])
        })
    };
    all.retain(|toll| !negated(toll));
    let fatal = tokens.clone().any(|t| reading.document.is(t, Class::Fatal));
    if all.is_empty() || fatal {
        return;
    }
    let attack = |t: &Telling| {
        t.status.makes_incident() && matches!(t.event_type, EventType::Assault | EventType::Coerce | EventType::Retreat)
    };
    if !found.iter().any(attack) {
        let mut telling = toll_only(&all, sentence, attribution);
        telling.evidence = extent(reading, &telling, tokens);
        found.push(telling);
        return;
    }
    for toll in all {
        let nearest = found.iter_mut().filter(|t| attack(t)).min_by_key(|t| t.trigger.start.abs_diff(toll.cue.start));
        if let Some(telling) = nearest {
            telling.tolls.push(toll);
            telling.evidence = extent(reading, telling, tokens);
        }
    }
}

fn toll_only(tolls: &[Toll], sentence: usize, attribution: Option<&Attribution>) -> Telling {
    Telling {
        rule_id: "assault.toll".to_owned(),
        event_type: EventType::Assault,
        mode: None,
        sub_event: None,
        can_be_incident: false,
        status: if attribution.is_some() { Status::Claimed } else { Status::Factual },
        status_tokens: attribution.map(|a| a.cue.clone()),
        claimant: attribution.map(claimant),
        actors: Vec::new(),
        recipients: Vec::new(),
        dating: None,
        places: Vec::new(),
        tolls: tolls.to_vec(),
        aggregate: None,
        is_aggregate: false,
        is_definite: true,
        is_toll_only: true,
        is_mutual: false,
        trigger: tolls[0].cue.clone(),
        evidence: tolls[0].tokens.clone(),
        sentence,
    }
}

/// Tellings of one type in one sentence are one happening, unless their dates or counts differ or their
/// places are listed apart.
fn merge_within(reading: &Reading<'_>, found: Vec<Telling>) -> Vec<Telling> {
    let mut merged: Vec<Telling> = Vec::new();
    for telling in found {
        let same = merged.iter_mut().find(|other| is_same(reading, other, &telling));
        match same {
            Some(other) => absorb(reading, other, telling),
            None => merged.push(telling),
        }
    }
    merged
}

fn is_same(reading: &Reading<'_>, a: &Telling, b: &Telling) -> bool {
    let dates = match (&a.dating, &b.dating) {
        (Some(x), Some(y)) => x.date == y.date,
        _ => true,
    };
    let places = a.places.is_empty() || b.places.is_empty() || a.places.iter().any(|p| b.places.iter().any(|q| p.place == q.place));
    let families = a.event_type == b.event_type && a.can_be_incident == b.can_be_incident;
    let status = a.status.makes_incident() == b.status.makes_incident();
    let reversed = !a.is_mutual && !b.is_mutual && opposed(reading, a, b);
    // A post overrun and a clash are told as two things even in one breath.
    let kinds = a.sub_event.is_none() || b.sub_event.is_none() || a.sub_event == b.sub_event;
    let sums = a.is_aggregate == b.is_aggregate || a.trigger.end == b.trigger.start;
    families && dates && places && status && kinds && sums && !reversed && a.aggregate.is_some() == b.aggregate.is_some()
}

/// "X attacked in retaliation for the killing of its men by Y": the second is another happening.
fn opposed(reading: &Reading<'_>, a: &Telling, b: &Telling) -> bool {
    let document = &reading.document;
    let (first, second) = if a.trigger.start < b.trigger.start { (a, b) } else { (b, a) };
    (first.trigger.end..second.trigger.start).any(|t| {
        document.is_one_of(t, &["retaliation", "response", "revenge", "reprisal", "following"])
    })
}

fn absorb(reading: &Reading<'_>, into: &mut Telling, other: Telling) {
    let add = |parts: &mut Vec<Part>, more: Vec<Part>| {
        for part in more {
            if !parts.iter().any(|p| p.actor == part.actor) {
                parts.push(part);
            }
        }
    };
    // A participle without parties of its own must not turn the roles round.
    let crossing = other.actors.iter().any(|part| into.recipients.iter().any(|p| p.actor == part.actor));
    if !crossing || into.is_mutual {
        add(&mut into.actors, other.actors);
        add(&mut into.recipients, other.recipients);
    }
    into.mode = into.mode.or(other.mode);
    into.sub_event = into.sub_event.take().or(other.sub_event);
    into.dating = into.dating.take().or(other.dating);
    into.is_aggregate |= other.is_aggregate;
    into.is_definite &= other.is_definite;
    for place in other.places {
        if !into.places.iter().any(|p| p.place == place.place) {
            into.places.push(place);
        }
    }
    into.tolls.extend(other.tolls);
    let generic_only = |parts: &[Part]| parts.iter().all(|p| is_generic(&reading.cast, p.actor));
    if !generic_only(&into.actors) {
        into.actors.retain(|p| !is_generic(&reading.cast, p.actor));
    }
    into.evidence = into.evidence.start.min(other.evidence.start)..into.evidence.end.max(other.evidence.end);
}

/// Precision that leaves an incident off the map.
pub fn is_wide(precision: WherePrecision) -> bool {
    precision >= WherePrecision::Country
}

//! A trigger in its sentence: the telling it gives, if any.

use super::dating::is_long;
use super::frame::Parties;
use super::{Dating, Decided, Telling, claimant, extent, frame, locate, mode, needs, status};
use crate::attribution::Attribution;
use crate::casualty::{Toll, tolls};
use crate::reading::Reading;
use crate::scan::{Hit, Trigger};
use crate::tables::{Class, Form, Frame, Rule};
use marchland_core::article::ZoneKind;
use marchland_core::{EventType, Figure, Status};
use std::cell::OnceCell;
use std::ops::Range;

/// Where the stages of one sentence meet.
pub(super) struct Site<'r, 't> {
    pub(super) reading: &'r Reading<'t>,
    pub(super) sentence: Range<usize>,
    /// Position of the sentence.
    pub(super) at: usize,
    /// Who speaks the sentence.
    pub(super) attribution: Option<&'r Attribution>,
    pub(super) clause: Range<usize>,
    pub(super) trigger: Hit<Trigger>,
    pub(super) rule: &'r Rule,
    pub(super) is_headline: bool,
    /// The figures of the sentence, once somebody has asked for them.
    tolls: &'r OnceCell<Vec<Toll>>,
    pub(super) dating: OnceCell<Option<Dating>>,
    link: OnceCell<Option<usize>>,
}

impl<'r, 't> Site<'r, 't> {
    /// A trigger in its sentence.
    pub(super) fn new(
        reading: &'r Reading<'t>,
        at: usize,
        trigger: Hit<Trigger>,
        attribution: Option<&'r Attribution>,
        tolls: &'r OnceCell<Vec<Toll>>,
    ) -> Self {
        let sentence = &reading.document.sentences[at];
        Self {
            reading,
            sentence: sentence.tokens.clone(),
            at,
            attribution,
            clause: reading.clause(trigger.start, &sentence.tokens),
            trigger,
            rule: &reading.document.tables.rules[trigger.what.rule as usize],
            is_headline: sentence.kind == ZoneKind::Headline,
            tolls,
            dating: OnceCell::new(),
            link: OnceCell::new(),
        }
    }
}

impl Site<'_, '_> {
    /// The figures of the sentence.
    pub(super) fn tolls(&self) -> &[Toll] {
        self.tolls.get_or_init(|| tolls(self.reading, &self.sentence))
    }

    /// The telling of figures alone: "four soldiers lost their lives", "the toll rose to 47".
    pub(super) fn toll_telling(&self, tolls: &[Toll], is_cumulative: bool) -> Telling {
        let parties = Parties::default();
        let places = locate::places(self, &parties);
        let dating = self.dating();
        let mut telling = Telling {
            rule_id: "assault.toll".to_owned(),
            event_type: EventType::Assault,
            mode: mode::mode(self, EventType::Assault),
            sub_event: None,
            can_be_incident: true,
            status: if self.attribution.is_some() { Status::Claimed } else { Status::Factual },
            status_tokens: self.attribution.map(|a| a.cue.clone()),
            claimant: self.attribution.map(claimant),
            actors: Vec::new(),
            recipients: Vec::new(),
            is_aggregate: is_long(dating.as_ref()),
            dating,
            places,
            tolls: tolls.to_vec(),
            aggregate: None,
            is_definite: true,
            is_toll_only: true,
            is_mutual: false,
            is_participle: false,
            is_cumulative,
            decided: Decided::default(),
            points_back: locate::points_back(self),
            unlisted: locate::unlisted(self),
            trigger: self.trigger.tokens(),
            evidence: tolls[0].tokens.clone(),
            sentence: self.at,
        };
        telling.status = self.past_or_present(&telling);
        telling.evidence = extent(self.reading, &telling, &self.sentence);
        telling
    }

    pub(super) fn telling(&self) -> Option<Telling> {
        if self.is_present_tense() || self.is_idiom() {
            return None;
        }
        let parties = frame::parties(self);
        let places = locate::places(self, &parties);
        if !needs::met(self, &parties, &places) {
            return None;
        }
        let event_type = EventType::from_key(&self.rule.event_type)?;
        // A verb that is itself the speech is nobody's claim.
        let own = |a: &&Attribution| a.cue.start < self.trigger.end && self.trigger.start < a.cue.end;
        let attribution = self.attribution.filter(|a| !own(a));
        let (status, status_tokens) = status::status(self, attribution);
        let aggregate = self.aggregate();
        let document = &self.reading.document;
        let plural_noun =
            self.trigger.what.form == Form::Noun && document.ends_with(self.trigger.end - 1, "s");
        let repeated = plural_noun
            && aggregate.is_none()
            && self.clause.clone().any(|t| document.is(t, Class::Repeated));
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
            places,
            tolls: Vec::new(),
            is_aggregate: aggregate.is_some()
                || repeated
                || self.is_running_toll()
                || (is_long(dating.as_ref()) && !plural_noun && !self.is_state_since(dating.as_ref())),
            dating,
            aggregate,
            is_definite: self.is_definite(),
            is_toll_only: false,
            is_mutual: self.rule.frame == Frame::Mutual,
            is_participle: self.trigger.what.form == Form::Ing,
            is_cumulative: false,
            decided: Decided::default(),
            points_back: locate::points_back(self),
            unlisted: locate::unlisted(self),
            trigger: self.trigger.tokens(),
            evidence: self.trigger.tokens(),
            sentence: self.at,
        };
        telling.status = self.past_or_present(&telling);
        telling.evidence = extent(self.reading, &telling, &self.sentence);
        Some(telling)
    }

    /// Where one word is noun and verb ("attacks", "fighting"), what stands before it decides.
    pub(super) fn is_misread(&self) -> bool {
        let noun = self.trigger.what.form == Form::Noun;
        let here = self.reading.document.triggers_in(self.trigger.start..self.trigger.start + 1);
        let both =
            here.iter().any(|hit| hit.end == self.trigger.end && (hit.what.form == Form::Noun) != noun);
        both && self.stands_as_noun() != noun || self.is_attribute() || self.is_describing()
    }

    /// "two wounded soldiers", "the captured post": a participle that only describes.
    fn is_attribute(&self) -> bool {
        let document = &self.reading.document;
        let (start, end) = (self.trigger.start, self.trigger.end);
        let participle = matches!(self.trigger.what.form, Form::Past | Form::Participle) && end == start + 1;
        if !participle || start == self.sentence.start {
            return false;
        }
        let before = start - 1;
        let leads = document.is(before, Class::Determiner)
            || self.reading.number_at(before).is_some()
            || self.reading.entity_at(before).is_some_and(|entity| entity.is_adjective);
        let adjective = self.reading.entity_at(end).is_some_and(|entity| entity.tokens.start == end);
        let head = document.is_any(end, &[Class::People, Class::Facility, Class::Munition]);
        leads && (adjective || head)
    }

    /// "for returning refugees", "the fleeing villagers": an "-ing" form that only describes.
    fn is_describing(&self) -> bool {
        let document = &self.reading.document;
        let (start, end) = (self.trigger.start, self.trigger.end);
        self.trigger.what.form == Form::Ing
            && start > self.sentence.start
            && document.is_any(start - 1, &[Class::Preposition, Class::Determiner])
            && document.is(end, Class::People)
            && !document.is_one_of(start - 1, words!["by", "after", "before", "without", "while"])
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
        let no = document.is_one_of(before, words!["no"]);
        let verbal =
            !no && document.is_any(
                before,
                &[
                    Class::Be,
                    Class::Have,
                    Class::Modal,
                    Class::Future,
                    Class::Pronoun,
                    Class::Relative,
                    Class::Negation,
                ],
            ) || document.is_one_of(before, words!["to", "also", "then", "and", "have", "not"])
                || document.ends_with(before, "ly");
        let named = self.reading.entity_at(before).is_some_and(|entity| !entity.is_adjective);
        let between = document.is_one_of(self.trigger.end, words!["between", "by", "among"]);
        let there =
            document.is(before, Class::Be) && before > 0 && document.is_one_of(before - 1, words!["there"]);
        adjective || possessive || between || there || !(verbal || named)
    }

    /// "on strike", "under fire" without an article; a death by flood or accident.
    fn is_idiom(&self) -> bool {
        let document = &self.reading.document;
        let noun = self.trigger.what.form == Form::Noun;
        let bare = noun
            && self.trigger.start > self.sentence.start
            && document.is_one_of(self.trigger.start - 1, words!["on"]);
        let mishap =
            self.rule.event_type == "ASSAULT" && self.clause.clone().any(|t| document.is(t, Class::Fatal));
        // "fighting terrorism": a gerund with an object is no happening.
        let next = self.trigger.end;
        let gerund = noun
            && document.ends_with(next - 1, "ing")
            && document.is_word(next)
            && !document.is_any(
                next,
                &[
                    Class::Preposition,
                    Class::Be,
                    Class::Have,
                    Class::Modal,
                    Class::Future,
                    Class::Joiner,
                    Class::Occur,
                    Class::Speech,
                    Class::Subordinator,
                    Class::Conjunction,
                ],
            )
            && !document.ends_with(next, "ed");
        (bare && next == self.trigger.start + 1) || mishap || gerund
    }

    /// A verb in the present or a bare infinitive speaks of habit; only headlines report in it.
    fn is_present_tense(&self) -> bool {
        let document = &self.reading.document;
        let start = self.trigger.start;
        let state = self.reading.document.is_quoted(start)
            && start > 0
            && document.is_one_of(start - 1, words!["is", "are"]);
        if state && self.rule.incident {
            return true;
        }
        let present = matches!(self.trigger.what.form, Form::Base | Form::Third);
        if !present || self.is_headline || !self.rule.incident {
            return false;
        }
        // The same letters may be a noun or a past ("hit", "shut"): a determiner or a date beside decides.
        let past_too = self.trigger.what.form == Form::Base
            && document.is_one_of(start, words!["hit", "shut", "put", "set"]);
        let led = (start.saturating_sub(3)..start).any(|t| {
            document.is_any(t, &[Class::Modal, Class::Future, Class::Conditional])
                || document.is_one_of(t, words!["to", "did", "not"])
        });
        !past_too && !led
    }

    /// "has now killed 59", "raises toll of the fighting to 59": a count that still runs sums up what went before.
    fn is_running_toll(&self) -> bool {
        let document = &self.reading.document;
        if self.rule.event_type != "ASSAULT"
            || document.casualties_in(self.sentence.clone()).is_empty() && !self.is_headline
        {
            return false;
        }
        let now = self.clause.clone().any(|t| {
            document.is(t, Class::Have)
                && (document.is_one_of(t + 1, words!["now"])
                    || document.is_one_of(t + 1, words!["so"]) && document.is_one_of(t + 2, words!["far"]))
        });
        let raised = self.clause.clone().any(|t| {
            document.is_one_of(t, words!["raises", "raised", "raise", "rises", "rose", "climbs", "climbed"])
                && (t + 1..t + 4).any(|n| document.is_one_of(n, words!["toll", "count", "tally", "number"]))
        });
        now || raised
    }

    /// "645 attacks": the count right before a plural trigger.
    pub(super) fn aggregate(&self) -> Option<Figure> {
        let document = &self.reading.document;
        if self.trigger.what.form != Form::Noun {
            return None;
        }
        let before = self.reading.numbers_in(self.trigger.start.saturating_sub(24)..self.trigger.start);
        let number = before.iter().find(|n| {
            n.used == crate::number::NumberUse::Count
                && n.tokens.end + 3 >= self.trigger.start
                && (n.tokens.end..self.trigger.start).all(|t| {
                    document.is_word(t)
                        && !document.is_any(t, &[Class::Preposition, Class::People, Class::Joiner])
                })
        })?;
        (document.ends_with(self.trigger.end - 1, "s") && number.figure.best != Some(1))
            .then_some(number.figure)
    }

    pub(super) fn is_definite(&self) -> bool {
        let document = &self.reading.document;
        self.trigger.what.form == Form::Noun
            && (self.trigger.start.saturating_sub(3)..self.trigger.start)
                .any(|t| document.is_one_of(t, words!["the", "this", "these", "that", "those"]))
            && !(self.trigger.start.saturating_sub(3)..self.trigger.start)
                .any(|t| document.is_one_of(t, words!["another", "similar", "second"]))
    }

    /// The "after", "following" or "over" that leads to this happening from another of the sentence: what that one
    /// says of day and place is its own.
    pub(super) fn link(&self) -> Option<usize> {
        /// How far a link reaches, in tokens.
        const REACH: usize = 24;
        let first = self.trigger.start.saturating_sub(REACH).max(self.sentence.start);
        let find = || (first..self.trigger.start).rev().find(|&at| self.reading.links_happenings(at));
        *self.link.get_or_init(find)
    }

    /// Whether there is such a link.
    pub(super) fn is_linked(&self) -> bool {
        self.link().is_some()
    }

    /// The part of the sentence between semicolons: what stands beyond them is told of something else.
    pub(super) fn segment(&self) -> Range<usize> {
        let document = &self.reading.document;
        let stop = |t: &usize| document.is_mark(*t, ';');
        let before = (self.sentence.start..self.trigger.start).rev().find(stop);
        let after = (self.trigger.end..self.sentence.end).find(stop);
        before.map_or(self.sentence.start, |t| t + 1)..after.unwrap_or(self.sentence.end)
    }
}

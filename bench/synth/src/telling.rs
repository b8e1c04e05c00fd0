//! One telling: a sentence made of the slots of a happening, and the event mention that points at its words.

use super::actors::Actors;
use super::draw::Draw;
use super::happenings::{Happening, Toll, retold};
use super::places::Places;
use super::words::{PEOPLE, triggers, way_at};
use marchland_core::date::{DateBasis, DatePrecision};
use marchland_core::id::Id;
use marchland_core::{
    ActorIdx, ActorMention, ActorMentionKind, ArticleIdx, Casualty, CasualtyKind, EventMention, Few, Figure,
    IncidentIdx, Interval, Party, PlaceIdx, Span, Status, Text, When, Where, WherePrecision,
};

/// Names of rules, each made once.
pub(super) struct Rules {
    actor: Text,
    recipient: Text,
    claimant: Text,
    date: Text,
    place: Text,
    toll: Text,
    people: Vec<Text>,
    events: Vec<Text>,
}

impl Rules {
    pub(super) fn new() -> Self {
        Self {
            actor: "party.actor".into(),
            recipient: "party.recipient".into(),
            claimant: "party.claimant".into(),
            date: "date.written".into(),
            place: "place.named".into(),
            toll: "toll.figure".into(),
            people: PEOPLE.iter().map(|&people| people.into()).collect(),
            events: triggers().map(event_rule).collect(),
        }
    }
}

fn event_rule(trigger: &str) -> Text {
    format!("event.{}", trigger.replace(' ', "-")).into()
}

/// Where sentences are written, and where their names are noted.
pub(super) struct Telling<'a> {
    pub(super) rules: &'a Rules,
    pub(super) places: &'a mut Places,
    pub(super) actors: &'a mut Actors,
    pub(super) text: &'a mut String,
    pub(super) article: ArticleIdx,
}

impl Telling<'_> {
    /// Writes words and gives where they stand.
    pub(super) fn put(&mut self, words: &str) -> Span {
        let start = self.text.len();
        self.text.push_str(words);
        self.since(start)
    }

    /// From a position to where the text ends now.
    pub(super) fn since(&self, start: usize) -> Span {
        Span::new(self.article, start, self.text.len())
    }

    /// Writes the sentence of a telling. The first gives every slot as it is.
    pub(super) fn tell(
        &mut self,
        it: &Happening,
        at: IncidentIdx,
        is_first: bool,
        draw: &mut Draw,
    ) -> EventMention {
        let start = self.text.len();
        let when = it.when.filter(|_| is_first || draw.chance(850)).map(|(days, how)| self.when(days, how));
        let clause = self.text.len();
        let actors = self.parties(&it.actors, false);
        self.put(" ");
        let trigger = self.put(way_at(it.way).trigger);
        self.put(" ");
        let recipients = self.parties(&it.recipients, true);
        if recipients.is_empty() {
            self.put("a post");
        }
        if let Some(sum) = it.sum {
            self.put(&format!(" in {} separate attacks", sum.label()));
        }
        let places =
            it.places.iter().enumerate().map(|(nth, &(place, how))| self.place(nth, place, how)).collect();
        let claimant = it.claimant.map(ActorIdx);
        let casualties = it.tolls.iter().enumerate().map(|(nth, &toll)| {
            let toll = if is_first { toll } else { retold(toll, draw) };
            let side = it.recipients.first().copied().map(ActorIdx);
            Casualty { side, claimant, ..self.toll(nth, toll) }
        });
        let casualties = casualties.collect();
        let evidence = self.since(clause);
        let claimed = claimant.map(|actor| {
            self.put(", ");
            let span = self.name(actor);
            self.put(" ");
            (Party { actor, spans: Few::One(span), rule: self.rules.claimant.clone() }, self.put("said"))
        });
        self.put(".");
        EventMention {
            id: Id::default(),
            article: self.article,
            event_type: it.event_type,
            mode: way_at(it.way).mode,
            status: if claimed.is_some() { Status::Claimed } else { Status::Factual },
            status_spans: claimed.as_ref().map(|(_, said)| *said).into(),
            claimant: claimed.map(|(party, _)| Box::new(party)),
            actors,
            recipients,
            when: when.map(Box::new),
            places,
            casualties,
            aggregate: it.sum.map(Box::new),
            is_aggregate: it.sum.is_some(),
            trigger,
            evidence: Few::One(evidence),
            sentence: self.since(start),
            rule: self.rules.events[usize::from(it.way)].clone(),
            incident: Some(at),
        }
    }

    fn when(&mut self, interval: Interval, precision: DatePrecision) -> When {
        let word = match precision {
            DatePrecision::Day => "On",
            DatePrecision::Days | DatePrecision::Week => "During",
            DatePrecision::Month | DatePrecision::Year => "In",
        };
        let words = format!("{word} {}", interval.label());
        let span = self.put(&words);
        self.put(", ");
        When {
            interval,
            precision,
            basis: DateBasis::Explicit,
            spans: Few::One(span),
            text: words.into(),
            rule: self.rules.date.clone(),
        }
    }

    fn name(&mut self, actor: ActorIdx) -> Span {
        let start = self.text.len();
        let actor = &mut self.actors.all[actor.at()];
        self.text.push_str(&actor.name);
        let span = Span::new(self.article, start, self.text.len());
        actor.mentions.push(ActorMention { span, kind: ActorMentionKind::Name });
        actor.n_mentions += 1;
        span
    }

    fn parties(&mut self, actors: &[u32], are_recipients: bool) -> Few<Party> {
        let rule = if are_recipients { &self.rules.recipient } else { &self.rules.actor };
        let parties = actors.iter().enumerate().map(|(nth, &actor)| {
            if nth > 0 {
                self.put(" and ");
            }
            let actor = ActorIdx(actor);
            Party { actor, spans: Few::One(self.name(actor)), rule: rule.clone() }
        });
        parties.collect()
    }

    fn place(&mut self, nth: usize, place: u32, precision: WherePrecision) -> Where {
        self.put(if nth > 0 { " and " } else { " " });
        let start = self.text.len();
        self.put(match precision {
            WherePrecision::Near => "near ",
            WherePrecision::District => "in the district of ",
            WherePrecision::Province => "in the province of ",
            WherePrecision::Region => "along the ",
            _ => "in ",
        });
        let named = self.text.len();
        let found = &mut self.places.all[place as usize];
        self.text.push_str(&found.name);
        found.mentions.push(Span::new(self.article, named, self.text.len()));
        let rule = self.rules.place.clone();
        Where { place: PlaceIdx(place), precision, spans: Few::One(self.since(start)), rule }
    }

    fn toll(&mut self, nth: usize, toll: Toll) -> Casualty {
        self.put(if nth > 0 { " and " } else { ", " });
        let start = self.text.len();
        let people = usize::from(toll.people);
        let (before, after) = match toll.kind {
            CasualtyKind::Killed => ("killing ", ""),
            CasualtyKind::Injured => ("wounding ", ""),
            CasualtyKind::Detained => ("detaining ", ""),
            CasualtyKind::Displaced => ("driving out ", ""),
            CasualtyKind::Missing => ("leaving ", " missing"),
        };
        self.put(before);
        match toll.figure {
            Figure { vague: true, .. } => self.put("dozens of"),
            Figure { best: Some(0), .. } => self.put("no"),
            figure => self.put(&figure.label()),
        };
        self.put(" ");
        self.put(PEOPLE[people]);
        self.put(after);
        Casualty {
            kind: toll.kind,
            figure: toll.figure,
            whose: self.rules.people[people].clone(),
            side: None,
            claimant: None,
            spans: Few::One(self.since(start)),
            rule: self.rules.toll.clone(),
        }
    }
}

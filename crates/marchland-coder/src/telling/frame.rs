//! Who does what to whom: the parties of a trigger by its frame.

use super::Part;
use super::site::Site;
use crate::casualty::is_passive;
use crate::entity::Entity;
use crate::tables::{Class, Form, Frame, Need};
use crate::token::{TokenKind, Words};
use marchland_core::ActorKind;
use std::ops::Range;

/// Actors and recipients.
#[derive(Default)]
pub(super) struct Parties {
    pub actors: Vec<Part>,
    pub recipients: Vec<Part>,
    /// The stretch that was read as object: what the trigger hit.
    pub object: Option<Range<usize>>,
}

fn part(entity: &Entity, rule: &'static str) -> Option<Part> {
    entity.actor.map(|actor| Part { actor, tokens: entity.tokens.clone(), rule })
}

/// The parties of a site.
pub(super) fn parties(site: &Site<'_, '_>) -> Parties {
    let mut parties = match (site.rule.frame, site.trigger.what.form) {
        (Frame::Mutual, form) => mutual(site, form),
        (_, Form::Noun) => nominal(site),
        (Frame::Undergo, _) => undergone(site),
        _ => verbal(site),
    };
    dedup(&mut parties.actors);
    dedup(&mut parties.recipients);
    if site.rule.frame != Frame::Mutual {
        let Parties { actors, recipients, .. } = &mut parties;
        recipients.retain(|part| !actors.iter().any(|actor| actor.actor == part.actor));
    }
    parties
}

fn dedup(parts: &mut Vec<Part>) {
    let mut at = 1;
    while at < parts.len() {
        let (before, here) = parts.split_at(at);
        if before.iter().any(|part| part.actor == here[0].actor) {
            parts.remove(at);
        } else {
            at += 1;
        }
    }
}

impl Site<'_, '_> {
    /// The entity before a token that can be subject, with the members of its list.
    fn subject(&self, verb: usize) -> &[Entity] {
        let document = &self.reading.document;
        // A clause that opens the sentence has subjects of its own.
        let opening = self.reading.opening_end(&self.sentence);
        let first = if verb > opening { opening } else { self.sentence.start };
        let before = self.reading.entities_in(first..verb);
        for (at, entity) in before.iter().enumerate().rev() {
            let gap = entity.tokens.end..verb;
            if gap.clone().any(|t| matches!(document.tokens[t].kind, TokenKind::Mark(';' | ':'))) {
                break;
            }
            let relative = gap.clone().take(2).any(|t| document.is_one_of(t, words!["who", "which", "that"]));
            let blocked = gap.clone().any(|t| {
                ((document.is_any(t, &[Class::Speech])
                    && !document.is_one_of(t + 1, words!["to"])
                    && t + 1 != verb)
                    || document
                        .is_one_of(t, words!["when", "while", "after", "before", "because", "if", "that"]))
                    && self.reading.entity_at(t).is_none()
            });
            if blocked && !relative {
                break;
            }
            // "a trader whose brother was wounded": it was not the trader.
            if gap.clone().any(|t| document.is_one_of(t, words!["whose"])) {
                break;
            }
            if entity.actor.is_none() || entity.is_adjective || (entity.prep.is_some() && !relative) {
                continue;
            }
            let possessive =
                document.tokens.get(entity.tokens.end).is_some_and(|t| t.kind == TokenKind::Possessive);
            let own = possessive && gap.len() > 1;
            if own && !self.names_force(entity.tokens.end + 1..verb) {
                continue;
            }
            return self.list_before(before, at);
        }
        &[]
    }

    /// "…, killing three and wounding four": an "-ing" form without "be", whose subject is the sentence's.
    fn is_free_participle(&self) -> bool {
        let document = &self.reading.document;
        let start = self.trigger.start;
        let joined = start > self.sentence.start
            && (document.is_mark(start - 1, ',') || document.is(start - 1, Class::Joiner));
        self.trigger.what.form == Form::Ing && joined
    }

    /// The first actor of the sentence that no preposition leads.
    fn first_subject(&self) -> &[Entity] {
        let before = self.reading.entities_in(self.sentence.start..self.trigger.start);
        let found = before
            .iter()
            .position(|entity| entity.actor.is_some() && !entity.is_adjective && entity.prep.is_none());
        found.map_or(&[], |at| self.list_after(before, at))
    }

    /// Whether a possessive's noun is a body that acts for its owner ("Pakistan's guns").
    fn names_force(&self, tokens: Range<usize>) -> bool {
        let document = &self.reading.document;
        tokens.take(3).any(|t| document.is(t, Class::Armed) || document.role_at(t).is_some())
    }

    /// The members of a list that ends with the entity at `last`.
    fn list_before<'a>(&self, entities: &'a [Entity], last: usize) -> &'a [Entity] {
        let document = &self.reading.document;
        let mut first = last;
        while first > 0 {
            let gap = entities[first - 1].tokens.end..entities[first].tokens.start;
            let listed = !gap.is_empty()
                && gap.len() <= 3
                && gap.clone().all(|t| {
                    document.is_mark(t, ',')
                        || document.is(t, Class::Joiner)
                        || document.is(t, Class::Determiner)
                });
            let listed =
                listed && gap.clone().any(|t| document.is_mark(t, ',') || document.is(t, Class::Joiner));
            if !listed || entities[first - 1].actor.is_none() {
                break;
            }
            first -= 1;
        }
        &entities[first..=last]
    }

    /// The members of a list that begins with the entity at `first`.
    fn list_after<'a>(&self, entities: &'a [Entity], first: usize) -> &'a [Entity] {
        let document = &self.reading.document;
        let mut last = first;
        while let Some(next) = entities.get(last + 1) {
            let gap = entities[last].tokens.end..next.tokens.start;
            let listed = !gap.is_empty()
                && gap.len() <= 3
                && gap.clone().all(|t| {
                    document.is_mark(t, ',')
                        || document.is(t, Class::Joiner)
                        || document.is(t, Class::Determiner)
                });
            if !listed || next.actor.is_none() {
                break;
            }
            last += 1;
        }
        &entities[first..=last]
    }

    /// Entities of the clause after the trigger.
    fn after(&self) -> &[Entity] {
        self.reading.entities_in(self.trigger.end..self.clause.end.max(self.trigger.end))
    }

    /// Entities after the trigger that a preposition of the rule leads to, or "by".
    fn led_by(&self, preps: &Words) -> &[Entity] {
        let document = &self.reading.document;
        let after = self.after();
        let found = after.iter().position(|entity| {
            entity.prep.is_some_and(|at| at >= self.trigger.end && document.is_one_of(at, preps))
                && entity.actor.is_some()
                && !self.another_trigger_between(self.trigger.end, entity.tokens.start)
        });
        found.map_or(&[], |at| self.list_after(after, at))
    }

    fn another_trigger_between(&self, from: usize, to: usize) -> bool {
        self.reading.document.triggers_in(from..to).iter().any(|hit| {
            hit.end <= to && hit.what.form != Form::Noun && hit.what.rule != self.trigger.what.rule
        })
    }

    /// Entities after the trigger that one of the rule's prepositions leads to.
    fn targets(&self) -> &[Entity] {
        let known = &self.reading.document.scan.known;
        let after = self.after();
        let found = after.iter().position(|entity| {
            let own = entity
                .prep
                .is_some_and(|at| at >= self.trigger.end && self.rule.preps.contains(&known[at].word));
            own && !self.another_trigger_between(self.trigger.end, entity.tokens.start)
        });
        found.map_or(&[], |at| {
            let led = &after[at..];
            &led[..led.iter().take_while(|entity| entity.prep == led[0].prep).count()]
        })
    }

    /// "dozens of", "members of": the noun after "of" is the head.
    fn is_quantity_of(&self, of: usize) -> bool {
        let document = &self.reading.document;
        let before = of.wrapping_sub(1);
        document.is_one_of(of, words!["of"])
            && (self.reading.number_at(before).is_some()
                || document.is_one_of(
                    before,
                    words![
                        "members",
                        "member",
                        "group",
                        "party",
                        "number",
                        "positions",
                        "forces",
                        "some",
                        "many",
                        "most",
                        "one",
                    ],
                ))
    }

    /// The direct object: what follows the verb without a preposition, as far as the noun phrase goes.
    fn object(&self) -> (&[Entity], Option<Range<usize>>) {
        let document = &self.reading.document;
        let mut end = self.trigger.end;
        while end < self.clause.end && end < self.trigger.end + 10 {
            let inside = self.reading.entity_at(end).is_some();
            let stops = document.is_mark(end, ',')
                || document.is_any(end, &[Class::Be, Class::Have, Class::Modal, Class::Speech])
                || (document.is(end, Class::Preposition)
                    && !inside
                    && !document.is_one_of(end, words!["of", "over", "about", "around", "under"])
                    && end > self.trigger.end);
            if stops && !inside {
                break;
            }
            end += 1;
        }
        let range = self.trigger.end..end;
        if range.is_empty() {
            return (&[], None);
        }
        let led = document.is(range.start, Class::Preposition)
            && !document.is_one_of(range.start, words!["of", "over", "about", "around", "under", "up"]);
        if led {
            return (&[], None);
        }
        let inside = self.reading.entities_in(range.clone());
        let found = inside.iter().position(|e| {
            e.actor.is_some() && e.prep.is_none_or(|p| p < self.trigger.end || self.is_quantity_of(p))
        });
        let list = found.map_or(&[][..], |at| self.list_after(inside, at));
        (list, Some(range))
    }
}

fn parts<'e>(entities: impl IntoIterator<Item = &'e Entity>, rule: &'static str) -> Vec<Part> {
    entities.into_iter().filter_map(|entity| part(entity, rule)).collect()
}

/// "The patrol came under fire from gunmen": the subject is who is hit.
fn undergone(site: &Site<'_, '_>) -> Parties {
    let subject = site.subject(site.trigger.start);
    let object = subject.last().map(|entity| entity.tokens.clone());
    let before = site.trigger.start.saturating_sub(8).max(site.sentence.start)..site.trigger.start;
    Parties {
        actors: parts(site.led_by(words!["from", "by"]), "undergo.from"),
        recipients: parts(subject, "undergo.subject"),
        object: object.or(Some(before)),
    }
}

fn verbal(site: &Site<'_, '_>) -> Parties {
    let trigger = &site.trigger;
    let can_be_passive = matches!(trigger.what.form, Form::Past | Form::Participle | Form::Base);
    if can_be_passive && is_passive(site.reading, trigger.start, &site.sentence) {
        let subject = site.subject(trigger.start);
        let object = subject.last().map(|entity| entity.tokens.clone());
        let before = (trigger.start.saturating_sub(8)).max(site.sentence.start)..trigger.start;
        return Parties {
            actors: parts(site.led_by(words!["by"]), "passive.by"),
            recipients: parts(subject, "passive.subject"),
            object: object.or(Some(before)),
        };
    }
    let (object, range) = site.object();
    let subject = if site.is_free_participle() { site.first_subject() } else { site.subject(trigger.start) };
    // Who is deployed is no recipient: only whom it is done against.
    let deployed = site.rule.event_type == "MOBILIZE";
    let mut recipients = if deployed { Vec::new() } else { parts(object, "active.object") };
    if site.rule.frame == Frame::Prepositional || recipients.is_empty() {
        recipients.extend(parts(site.targets(), "active.preposition"));
    }
    let range = range.or_else(|| Some(trigger.end..(trigger.end + 8).min(site.clause.end.max(trigger.end))));
    Parties { actors: parts(subject, "active.subject"), recipients, object: range }
}

/// An actor right before the noun: "Pakistani raids", "the TTP attack", "Pakistan's strikes".
fn modifier<'a>(site: &'a Site<'_, '_>) -> Option<&'a Entity> {
    let document = &site.reading.document;
    let before = site.reading.entities_in(site.sentence.start..site.trigger.start);
    let entity = before.last()?;
    let gap = entity.tokens.end..site.trigger.start;
    let plain = gap.clone().all(|t| {
        document.tokens[t].kind == TokenKind::Possessive
            || (document.is_word(t)
                && !document.is_any(
                    t,
                    &[
                        Class::Preposition,
                        Class::Joiner,
                        Class::Be,
                        Class::Have,
                        Class::Determiner,
                        Class::Light,
                        Class::Speech,
                        Class::Relative,
                        Class::Occur,
                    ],
                ))
    });
    (plain && gap.len() <= 4).then_some(entity)
}

/// The verb that carries a noun: "carried out attacks", "attacks were launched"; with whether it is passive.
fn light_verb(site: &Site<'_, '_>) -> Option<(usize, bool)> {
    let document = &site.reading.document;
    let start = site.trigger.start.saturating_sub(8).max(site.sentence.start);
    let before = (start..site.trigger.start).rev().take_while(|&t| !site.reading.is_boundary(t));
    if let Some(at) = before.into_iter().find(|&t| document.is(t, Class::Light)) {
        return Some((at, false));
    }
    let end = (site.trigger.end + 9).min(site.clause.end);
    (site.trigger.end..end)
        .find(|&t| document.is(t, Class::Light) && t > 0 && document.is(t - 1, Class::Be))
        .map(|at| (at, true))
}

/// Whether the clause says that the happening came about.
pub(super) fn comes_about(site: &Site<'_, '_>) -> bool {
    let document = &site.reading.document;
    let occurs =
        |t: usize| document.is(t, Class::Occur) && !(site.trigger.start..site.trigger.end).contains(&t);
    light_verb(site).is_some() || site.clause.clone().any(occurs) || relative(site).is_some()
}

/// "the raid that X launched", "a truce that began on Monday": the relative clause right after a noun, as the
/// words before its verb, where that verb tells of something done or come about.
fn relative(site: &Site<'_, '_>) -> Option<Range<usize>> {
    /// Farthest of "that" after the noun, with "between A and B" in the gap.
    const GAP: usize = 7;
    /// Farthest of the verb after "that".
    const REACH: usize = 8;
    let document = &site.reading.document;
    if site.trigger.what.form != Form::Noun {
        return None;
    }
    let end = site.sentence.end;
    let that = (site.trigger.end..(site.trigger.end + GAP).min(end))
        .take_while(|&t| document.is_word(t) && !document.is_any(t, &[Class::Be, Class::Light]))
        .find(|&t| document.is_one_of(t, words!["that", "which"]))?;
    let verb = (that + 1..(that + 1 + REACH).min(end)).take_while(|&t| document.is_word(t)).find(|&t| {
        document.is_any(t, &[Class::Light, Class::Occur]) && !document.is_any(t, &[Class::Be, Class::Have])
    })?;
    let unreal = (that..verb)
        .any(|t| document.is_any(t, &[Class::Modal, Class::Future, Class::Negation, Class::Conditional]));
    (!unreal).then_some(that + 1..verb)
}

/// Who did it, in a relative clause after the noun.
fn relative_subject<'r>(site: &Site<'r, '_>) -> impl Iterator<Item = &'r Entity> {
    let reading = site.reading;
    let entities = relative(site).map_or(&[][..], |before| reading.entities_in(before));
    entities.iter().filter(|entity| entity.prep.is_none() && !entity.is_adjective)
}

fn nominal(site: &Site<'_, '_>) -> Parties {
    let mut actors = Vec::new();
    let mut recipients = Vec::new();
    let passive_noun =
        matches!(site.rule.event_type.as_str(), "COERCE" | "RETREAT") || site.rule.needs == Need::People;
    if let Some(entity) = modifier(site) {
        actors.extend(part(entity, "nominal.modifier"));
    }
    actors.extend(parts(site.led_by(words!["by"]), "nominal.by"));
    if let Some((verb, passive)) = light_verb(site).filter(|_| actors.is_empty()) {
        let subject = if passive { site.led_by(words!["by"]) } else { site.subject(verb) };
        actors.extend(parts(subject, "nominal.light-verb"));
    }
    if actors.is_empty() {
        actors.extend(parts(relative_subject(site), "nominal.relative"));
    }
    let targets = site.targets();
    recipients.extend(parts(targets, "nominal.preposition"));
    if passive_noun {
        recipients.extend(parts(site.led_by(words!["of"]), "nominal.of"));
    } else if actors.is_empty() {
        actors.extend(parts(site.led_by(words!["of", "from"]), "nominal.of"));
    }
    let end = (site.trigger.end + 8).min(site.clause.end.max(site.trigger.end));
    Parties { actors, recipients, object: Some(site.trigger.end..end) }
}

/// Whether a verb joins the noun to a subject before it.
fn verb_between(site: &Site<'_, '_>) -> bool {
    let document = &site.reading.document;
    (site.clause.start..site.trigger.start)
        .any(|t| document.is_any(t, &[Class::Be, Class::Have, Class::Light]))
}

/// Both sides of a clash or of talks.
fn mutual(site: &Site<'_, '_>, form: Form) -> Parties {
    let document = &site.reading.document;
    let mut sides: Vec<Part> = Vec::new();
    if form == Form::Noun {
        if let Some(entity) = modifier(site) {
            sides.extend(part(entity, "mutual.modifier"));
        }
        sides.extend(parts(site.led_by(words!["between", "among", "with", "by"]), "mutual.between"));
        dedup(&mut sides);
        if sides.is_empty() {
            sides.extend(parts(relative_subject(site), "mutual.relative"));
        }
        let light = light_verb(site).filter(|_| sides.len() < 2);
        if let Some((verb, false)) = light {
            sides.extend(parts(site.subject(verb), "mutual.light-verb"));
        }
    } else {
        sides.extend(parts(site.subject(site.trigger.start), "mutual.subject"));
        let (object, _) = site.object();
        sides.extend(parts(object, "mutual.object"));
        sides.extend(parts(site.led_by(words!["with", "against"]), "mutual.with"));
    }
    if sides.len() == 1 && form == Form::Noun && site.rule.event_type != "ASSAULT" && verb_between(site) {
        // "X was in Kabul for talks with Y"
        sides.extend(parts(site.subject(site.trigger.start), "mutual.subject"));
    }
    if sides.len() < 2 {
        // "relations … between A and B": the pair that the clause names around the trigger.
        let around = site.reading.entities_in(site.clause.clone());
        let led = |e: &&Entity| e.prep.is_some_and(|at| document.is_one_of(at, words!["between"]));
        sides.extend(around.iter().filter(led).filter_map(|e| part(e, "mutual.between")));
    }
    sides.retain(|p| site.reading.cast.kind(p.actor) != ActorKind::Media);
    dedup(&mut sides);
    Parties {
        actors: sides.clone(),
        recipients: sides,
        object: Some(site.trigger.end..(site.trigger.end + 8).min(site.clause.end.max(site.trigger.end))),
    }
}

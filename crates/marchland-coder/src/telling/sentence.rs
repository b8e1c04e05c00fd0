//! Tellings of one sentence: figures find their happening, and what is one happening is joined.

use super::site::Site;
use super::{Part, Telling, extent};
use crate::attribution::Attribution;
use crate::casualty::{Toll, toll_word, tolls};
use crate::entity::generic::is_generic;
use crate::reading::Reading;
use crate::scan::{Hit, Trigger};
use crate::tables::{Class, Form};
use marchland_core::{CasualtyKind, EventType, Mode};
use std::cell::OnceCell;

/// Gives each figure to the nearest attack of its sentence, or to a telling of its own that only adds it.
pub(super) fn attach_tolls(
    reading: &Reading<'_>,
    sentence: usize,
    attribution: Option<&Attribution>,
    known_tolls: &OnceCell<Vec<Toll>>,
    found: &mut Vec<Telling>,
) {
    let document = &reading.document;
    let tokens = &document.sentences[sentence].tokens;
    attach_moved(reading, tokens, found);
    let counts = || document.first_word(tokens.clone(), words!["toll"]).is_some();
    if document.casualties_in(tokens.clone()).is_empty() && !counts() {
        return;
    }
    let mut all = known_tolls.get_or_init(|| tolls(reading, tokens)).clone();
    let known = |toll: &Toll| all.iter().any(|other| other.kind == toll.kind && other.figure == toll.figure);
    let more = toll_word(reading, tokens).filter(|toll| !known(toll));
    all.extend(more);
    let negated = |toll: &Toll| {
        let clause = reading.clause(toll.cue.start, tokens);
        (clause.start..toll.cue.start)
            .any(|t| document.is_any(t, &[Class::Future, Class::Modal, Class::Conditional]))
    };
    all.retain(|toll| !negated(toll) && !is_withdrawn(reading, toll, tokens));
    if all.is_empty() || document.first_of(tokens.clone(), &[Class::Fatal]).is_some() {
        return;
    }
    let attack = |t: &Telling| {
        t.status.makes_incident()
            && matches!(t.event_type, EventType::Assault | EventType::Coerce | EventType::Retreat)
    };
    // Nobody dies of a closed gate.
    let deadly = |t: &Telling| !matches!(t.mode, Some(Mode::Restrict | Mode::Access));
    let takes = |t: &Telling, kind: CasualtyKind| {
        let hurt = matches!(kind, CasualtyKind::Killed | CasualtyKind::Injured);
        attack(t) && (!hurt || deadly(t))
    };
    let total = document.first_word(tokens.clone(), words!["total", "altogether", "overall"]).is_some();
    let (taken, left): (Vec<Toll>, Vec<Toll>) =
        all.into_iter().partition(|toll| found.iter().any(|telling| takes(telling, toll.kind)));
    let hurt = |toll: &Toll| !matches!(toll.kind, CasualtyKind::Displaced | CasualtyKind::Detained);
    if left.iter().any(hurt) {
        let all = left;
        let what = Trigger { rule: document.tables.toll_rule, form: Form::Past };
        let trigger = Hit { start: all[0].cue.start, end: all[0].cue.end, what };
        let site = Site::new(reading, sentence, trigger, attribution, known_tolls);
        found.push(site.toll_telling(&all, total));
    }
    for toll in taken {
        let nearest = found
            .iter_mut()
            .filter(|t| takes(t, toll.kind))
            .min_by_key(|t| t.trigger.start.abs_diff(toll.cue.start));
        if let Some(telling) = nearest {
            telling.tolls.push(toll);
            telling.evidence = extent(reading, telling, tokens);
            if total {
                sum_up(telling);
            }
        }
    }
}

/// Gives those who left or were sent over a border to the telling of it, where no other word counts them.
fn attach_moved(reading: &Reading<'_>, sentence: &std::ops::Range<usize>, found: &mut [Telling]) {
    for telling in found.iter_mut().filter(|telling| telling.mode == Some(Mode::Deport)) {
        let counted = reading
            .document
            .casualties_in(sentence.clone())
            .iter()
            .any(|hit| hit.what == crate::tables::CasualtyWord::Displace);
        let clause = reading.clause(telling.trigger.start, sentence);
        if !counted && let Some(toll) = crate::casualty::moved(reading, &clause, telling.trigger.clone()) {
            telling.tolls.push(toll);
            telling.evidence = extent(reading, telling, sentence);
        }
    }
}

/// "spoke of 40 dead, but withdrew that figure", "eight, not six as first reported": who gave it takes it back.
fn is_withdrawn(reading: &Reading<'_>, toll: &Toll, sentence: &std::ops::Range<usize>) -> bool {
    let document = &reading.document;
    let figure = |at: usize| {
        document.is_one_of(
            at,
            words!["figure", "figures", "number", "count", "toll", "report", "claim", "estimate", "it"],
        )
    };
    let back = |at: usize| {
        document.is_one_of(
            at,
            words!["withdrew", "withdraws", "withdrawn", "retracted", "retracts", "disowned", "corrected"],
        ) || (document.is_one_of(at, words!["took", "takes", "taken"])
            && (at + 1..at + 5).any(|t| document.is_one_of(t, words!["back"])))
    };
    // "withdrew his statement that 40 people had been killed"
    let first = toll.tokens.start.saturating_sub(8).max(sentence.start);
    let taken_back = (first..toll.tokens.start).any(|at| {
        back(at)
            && (at + 1..toll.tokens.start).any(|t| figure(t) || document.is_one_of(t, words!["statement"]))
            && !(at..toll.tokens.start).any(|t| document.is_mark(t, ',') || document.is_mark(t, ';'))
    });
    let own_clause = (toll.tokens.end..sentence.end).take_while(|&at| {
        let other = reading.number_at(at).is_some_and(|number| number.tokens.start >= toll.tokens.end);
        !document.is_mark(at, ';') && !other
    });
    let withdrawn = own_clause
        .into_iter()
        .any(|at| back(at) && (at.saturating_sub(4)..at + 5).any(|t| t != at && figure(t)));
    let negated = toll.tokens.start > sentence.start
        && document.is_one_of(toll.tokens.start - 1, words!["not"])
        && (toll.tokens.end..(toll.tokens.end + 4).min(sentence.end))
            .any(|t| document.is_one_of(t, words!["first", "previously", "earlier", "initially"]));
    withdrawn || negated || taken_back
}

/// "In total, 210 people were killed": a sum that is told without a day or place of its own adds to no happening.
fn sum_up(telling: &mut Telling) {
    let inherited =
        telling.dating.is_none() && telling.places.iter().all(|place| place.rule == "place.paragraph");
    if inherited && telling.aggregate.is_none() && !telling.tolls.is_empty() {
        telling.is_cumulative = true;
        telling.is_toll_only = true;
    }
}

/// Tellings of one type in one sentence are one happening, unless their dates or counts differ or their
/// places are listed apart.
pub(super) fn merge_within(reading: &Reading<'_>, found: Vec<Telling>) -> Vec<Telling> {
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
    let places = a.places.is_empty()
        || b.places.is_empty()
        || a.places.iter().any(|p| b.places.iter().any(|q| p.place == q.place));
    let families = a.event_type == b.event_type && a.can_be_incident == b.can_be_incident;
    let status = a.status.makes_incident() == b.status.makes_incident();
    let reversed = !a.is_mutual && !b.is_mutual && opposed(reading, a, b);
    // A post overrun and a clash are told as two things even in one breath.
    let kinds = a.sub_event.is_none() || b.sub_event.is_none() || a.sub_event == b.sub_event;
    let sums = a.is_aggregate == b.is_aggregate || b.is_participle;
    families
        && dates
        && places
        && status
        && kinds
        && sums
        && !reversed
        && (a.aggregate.is_some() == b.aggregate.is_some() || b.is_participle && b.aggregate.is_none())
}

/// "X attacked in retaliation for the killing of its men by Y": the second is another happening.
fn opposed(reading: &Reading<'_>, a: &Telling, b: &Telling) -> bool {
    let document = &reading.document;
    let (first, second) = if a.trigger.start < b.trigger.start { (a, b) } else { (b, a) };
    (first.trigger.end..second.trigger.start)
        .any(|t| document.is_one_of(t, words!["retaliation", "response", "revenge", "reprisal", "following"]))
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

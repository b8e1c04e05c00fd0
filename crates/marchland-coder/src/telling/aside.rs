//! Places that are told of and are no scene: where somebody sits who says it, is from, or was taken to.

use super::site::Site;
use crate::entity::Entity;
use crate::reading::Reading;
use crate::tables::Class;

/// Whether a place is one where something is told to have been: not a speaker's seat, a hospital, an office's land.
pub(crate) fn sets_scene(reading: &Reading<'_>, entity: &Entity) -> bool {
    let document = &reading.document;
    let placing = words![
        "in", "at", "near", "around", "inside", "along", "through", "outside", "into", "across", "over", "on"
    ];
    let noun = words!["of", "from", "to", "between"];
    let said = document.is(entity.tokens.end, Class::Speech);
    let Some(prep) = entity.prep else { return entity.actor.is_none() && !said };
    let care = words!["hospital", "hospitals", "clinic", "morgue", "mortuary"];
    let cared = prep > 0 && document.is_one_of(prep - 1, care);
    let office = prep > 0
        && document.is_one_of(prep, noun)
        && document.is_any(prep - 1, &[Class::Title, Class::Envoy]);
    let led = document.is_one_of(prep, placing) || document.is_one_of(prep, noun) && !office;
    let sourced = prep > 0 && document.is_one_of(prep - 1, words!["according"]);
    led && !(said || cared || sourced || is_seat_of_source(reading, entity))
}

/// "officials in Quetta put", "according to the ministry in Yerevan": where those sit who say it.
pub(super) fn is_seat_of_source(reading: &Reading<'_>, entity: &Entity) -> bool {
    /// Farthest that "according to" stands before the body's name, in tokens.
    const REACH: usize = 7;
    let document = &reading.document;
    let Some(prep) = entity.prep.filter(|&at| document.is_one_of(at, words!["in", "at"])) else {
        return false;
    };
    let bodies = words![
        "ministry",
        "government",
        "official",
        "officials",
        "authorities",
        "embassy",
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "agency",
        "office",
        "newspaper",
        "newspapers",
        "paper",
        "reporters",
        "correspondents",
        "media",
        "diplomats",
        "diplomat",
        "administration",
        "command",
        "headquarters",
        "sources",
        "source"
    ];
    let Some(sentence) = document.sentence_of(prep) else { return false };
    let begin = document.sentences[sentence].tokens.start;
    let first = prep.saturating_sub(4).max(begin);
    let body =
        (first..prep).rev().take_while(|&at| document.is_word(at)).find(|&at| document.is_one_of(at, bodies));
    let Some(body) = body else { return false };
    let named = body + 1 == prep || document.is_one_of(body + 1, words!["of", "for"]);
    let per = (body.saturating_sub(REACH).max(begin)..body)
        .rev()
        .take_while(|&at| document.is_word(at))
        .any(|at| document.is(at, Class::Per));
    let next = entity.tokens.end;
    let tells = document.is(next, Class::Speech)
        || document.is_one_of(
            next,
            words!["put", "puts", "had", "gave", "gives", "counted", "spoke", "speaks", "have"],
        );
    named && (per || tells)
}

/// "according to Yerevan", "flown to a hospital in Guwahati": who says it, and where the wounded were taken.
pub(super) fn is_source(site: &Site<'_, '_>, entity: &Entity) -> bool {
    let document = &site.reading.document;
    let Some(before) = entity.prep.and_then(|prep| prep.checked_sub(1)) else { return false };
    let care = words!["hospital", "hospitals", "clinic", "morgue", "mortuary"];
    let hit = site.trigger.end + 4 > before && site.trigger.end <= before;
    document.is_one_of(before, words!["according"]) || (document.is_one_of(before, care) && !hit)
}

/// "Islamabad's position": who owns is no scene.
pub(super) fn is_owner(site: &Site<'_, '_>, entity: &Entity) -> bool {
    let next = site.reading.document.tokens.get(entity.tokens.end);
    next.is_some_and(|token| token.kind == crate::token::TokenKind::Possessive)
}

/// "the ministry in Kabul said", "in Kabul the ministry said": where it was said, not where it happened.
pub(super) fn is_of_speaker(site: &Site<'_, '_>, entity: &Entity) -> bool {
    let document = &site.reading.document;
    if document.is(entity.tokens.end, Class::Speech) && site.reading.entity_at(entity.tokens.end).is_none() {
        return true;
    }
    let Some(attribution) = site.attribution else { return false };
    let (speaker, cue) = (&attribution.tokens, &attribution.cue);
    let phrase = speaker.start.min(cue.start)..speaker.end.max(cue.end);
    let inside = phrase.contains(&entity.tokens.start) && !phrase.contains(&site.trigger.start);
    let before = entity.tokens.end <= speaker.start
        && speaker.start - entity.tokens.end <= 2
        && entity.prep.is_some_and(|prep| prep == site.sentence.start)
        && site.trigger.start >= cue.end;
    // "…, an official in Kandahar told": the words between the name and its verb.
    inside || before
}

/// "a resident of Khost", "the governor of Kandahar": somebody's home, not the scene.
pub(super) fn describes_person(site: &Site<'_, '_>, entity: &Entity) -> bool {
    let document = &site.reading.document;
    entity.prep.filter(|&at| document.is_one_of(at, words!["of", "from", "for", "to", "in"])).is_some_and(
        |at| {
            let sent = document.is_one_of(
                at.wrapping_sub(1),
                words!["ambassador", "envoy", "embassy", "representative", "ambassadors", "envoys"],
            );
            // "met the envoy in Kabul" is where they met.
            let met = site.rule.event_type == "CONSULT" && document.is_one_of(at, words!["in"]);
            if sent || document.is_one_of(at, words!["to", "in"]) {
                return sent && !met;
            }
            at > 0
                && document.is_one_of(
                    at - 1,
                    words![
                        "resident",
                        "residents",
                        "governor",
                        "governors",
                        "people",
                        "police",
                        "government",
                        "spokesman",
                        "chief",
                        "native",
                        "officials",
                        "authorities",
                        "minister",
                        "state",
                        "leaders",
                    ],
                )
        },
    )
}

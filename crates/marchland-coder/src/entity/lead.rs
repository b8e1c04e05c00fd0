//! Whether a text leads to a place: a preposition, a noun beside it, a verb that only land takes, or a list of such.

use super::alone::stands_alone;
use super::{Entity, PLACING, extent, shares_list};
use crate::document::Document;
use crate::tables::Class;
use crate::token::Words;
use marchland_core::PlaceKind;
use std::collections::BTreeSet;
use std::ops::Range;

/// Prepositions that lead to a place here, beside those that make any name one.
const LEADING: &Words = words!["between", "along", "towards", "toward"];

/// Words before "of" that speak of a place.
const OF_PLACE: &Words = words![
    "residents",
    "resident",
    "people",
    "villagers",
    "inhabitants",
    "mayor",
    "governor",
    "outskirts",
    "north",
    "south",
    "east",
    "west",
    "northeast",
    "northwest",
    "southeast",
    "southwest",
    "centre",
    "center",
    "direction",
    "suburb",
    "suburbs",
    "streets",
    "control",
    "fall",
    "port",
    "siege",
];

/// Verbs whose object is land.
const OF_LAND: &Words = words![
    "bombed",
    "bombing",
    "bombarded",
    "bombarding",
    "shelled",
    "shelling",
    "entered",
    "entering",
    "reached",
    "overran",
    "overrunning",
    "stormed",
    "storming",
    "besieged",
    "besieging",
    "seized",
    "seizing",
    "recaptured",
    "recapturing",
    "retook",
    "retaking",
    "occupied",
    "occupying",
];

/// Nouns for divisions, beside those that the curated lands need.
const DIVISIONS: &Words = words![
    "state",
    "states",
    "governorate",
    "governorates",
    "county",
    "counties",
    "prefecture",
    "krai",
    "republic",
    "voivodeship",
    "canton",
    "department",
    "territory",
];

/// A name that the text leads to: with the nouns that belong to it, and what they say it is.
pub(super) struct Lead {
    pub(super) tokens: Range<usize>,
    pub(super) noun: Option<PlaceKind>,
}

/// How the text leads to a name, if it does. Without a noun a person's name is none of a place.
pub(super) fn lead(
    document: &Document<'_>,
    name: &Range<usize>,
    before: Option<&Entity>,
    persons: &BTreeSet<u64>,
) -> Option<Lead> {
    let (start, end) = (name.start, name.end);
    if is_joined(document, name) {
        return None;
    }
    let small = |at: usize| noun(document, at).filter(|_| !document.tokens[at].capital);
    let after = noun(document, end);
    let of = start.checked_sub(2).filter(|_| document.is_one_of(start - 1, words!["of"])).and_then(small);
    let beside = start.checked_sub(1).and_then(small);
    let listed = after.is_none().then(|| extent::list_kind(document, end)).flatten();
    let tokens = match (after, of, beside) {
        (Some(_), ..) => start..end + 1,
        (_, Some(_), _) => start - 2..end,
        (.., Some(_)) => start - 1..end,
        _ => start..end,
    };
    let noun = after.or(of).or(beside).or(listed);
    let in_list = before.is_some_and(|entity| entity.place.is_some() && shares_list(document, entity, start));
    let taken = start > 0 && document.is_one_of(start - 1, OF_LAND);
    let bare = (taken || in_list || is_led(document, start)) && is_free(document, name, persons);
    (noun.is_some() || bare).then_some(Lead { tokens, noun })
}

/// Whether a name stands for itself and is no person's.
pub(super) fn is_free(document: &Document<'_>, name: &Range<usize>, persons: &BTreeSet<u64>) -> bool {
    !is_joined(document, name)
        && stands_alone(document, name)
        && !document.ids(name.clone()).any(|id| persons.contains(&id))
}

/// Whether a hyphen makes a name part of a longer word.
fn is_joined(document: &Document<'_>, name: &Range<usize>) -> bool {
    let joined = |at: usize| document.tokens.get(at).is_some_and(|token| token.joined);
    joined(name.start) || joined(name.end)
}

/// Whether a preposition leads to a name, or to the list that it stands in.
pub(super) fn is_led(document: &Document<'_>, start: usize) -> bool {
    let listed = || list_head(document, start).and_then(|head| extent::preposition(document, head));
    let Some(prep) = extent::preposition(document, start).or_else(listed) else { return false };
    if document.is_one_of(prep, words!["of"]) {
        return prep > 0
            && (document.is_one_of(prep - 1, OF_PLACE)
                || document.is_any(prep - 1, &[Class::Territory, Class::Facility])
                || !document.triggers_at(prep - 1).is_empty());
    }
    let said = prep > 0 && document.is_any(prep - 1, &[Class::Per, Class::Speech, Class::Told]);
    !said && (document.is_one_of(prep, PLACING) || document.is_one_of(prep, LEADING))
}

/// Where a list of capitalised words begins whose later member stands at `start`.
fn list_head(document: &Document<'_>, start: usize) -> Option<usize> {
    /// Tokens of the longest list.
    const LONGEST: usize = 16;
    let mut head = start;
    let mut joins = false;
    while head > 0 && start - head < LONGEST && document.sentence_of(head - 1) == document.sentence_of(start)
    {
        let at = head - 1;
        let join = document.is_mark(at, ',') || document.is(at, Class::Joiner);
        if !join && !document.tokens[at].capital {
            break;
        }
        joins |= join;
        head = at;
    }
    joins.then_some(head)
}

/// The kind of place that a noun names.
pub(super) fn noun(document: &Document<'_>, at: usize) -> Option<PlaceKind> {
    let division = document.is_one_of(at, DIVISIONS).then_some(PlaceKind::Province);
    division.or_else(|| extent::kind_noun(document, at))
}

//! Whether a name is whole: no title before it, and nothing that makes it part of a longer one.

use crate::document::Document;
use crate::tables::Class;
use crate::token::TokenKind;
use marchland_core::article::ZoneKind;
use std::ops::Range;

/// A capitalised word that no lexicon has: beside a name it makes that part of a longer one.
pub(super) fn is_name_part(document: &Document<'_>, at: usize) -> bool {
    document.tokens.get(at).is_some_and(|t| t.kind == TokenKind::Word && t.capital && !t.joined)
        && document.is_unlisted(at)
}

/// Whether a title leads to a name.
pub(super) fn is_titled(document: &Document<'_>, start: usize) -> bool {
    start > 0 && document.is(start - 1, Class::Title) && document.tokens[start - 1].capital
}

/// Whether no title and no further name stands beside a name. Names of the lexicon, days and triggers are no parts
/// of it; headlines write every word with a capital.
pub(super) fn stands_alone(document: &Document<'_>, name: &Range<usize>) -> bool {
    let sentence = document.sentence_of(name.start).map(|at| &document.sentences[at]);
    let headline = sentence.is_some_and(|sentence| sentence.kind == ZoneKind::Headline);
    let first = sentence.map_or(0, |sentence| sentence.tokens.start);
    let names = &document.scan.names;
    let beside = |at: usize| {
        let known = names.get(names.partition_point(|known| known.tokens.end <= at));
        is_name_part(document, at)
            && !known.is_some_and(|known| known.tokens.contains(&at))
            && document.triggers_at(at).is_empty()
            && crate::date::month_of(document, at).is_none()
            && crate::date::weekday_of(document, at).is_none()
    };
    let before = name.start > first && beside(name.start - 1);
    !is_titled(document, name.start) && (headline || !(before || beside(name.end)))
}

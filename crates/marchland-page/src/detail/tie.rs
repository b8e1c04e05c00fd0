//! A tie: who, friendly or hostile, in words or deeds, since when, and what is behind it.

use super::parts::{by_sentence, coded, fact, go, headlines, quotes, section_title, sub, value};
use super::{Shown, facts, kicker, row, rows, title};
use crate::markup::Markup;
use crate::network::mark;
use crate::{Selection, words};
use marchland_core::TieIdx;

/// The panel of a tie; where the network shows wholes for their parts, of all that fall together with it.
pub(super) fn tie(shown: &Shown<'_>, at: TieIdx) -> Option<Vec<Markup>> {
    let data = shown.data;
    let tie = match shown.wholes {
        Some(wholes) => &wholes.merged(data.ties(), at)?,
        None => data.tie(at)?,
    };
    let period = tie
        .period
        .map_or_else(|| words::NO_DATED_EVIDENCE.into(), |period| words::capital(&words::interval(period)));
    let behind = [words::n_incidents(tie.incidents.len()), words::n_exchanges(tie.mentions.len())];
    let between = [tie.a, tie.b].map(|actor| {
        let parts = shown.is_collapsed(actor).then(|| sub(words::WITH_PARTS));
        row().put(go(data, Selection::Actor(actor))).maybe(parts)
    });
    let mut page: Vec<Markup> = vec![
        kicker(mark(tie.sign, tie.kind, shown.paper))
            .put(words::KIND_TIE)
            .put(words::tie_line(tie.sign, tie.kind))
            .into(),
        title(data.actor_name(tie.a)).put(" – ").put(data.actor_name(tie.b)).into(),
        facts([
            fact(words::ROW_BETWEEN, value().put(rows(between))),
            fact(words::ROW_WHEN, value().put(period)),
            fact(words::ROW_BEHIND, value().put(behind.join(&words::LIST_COMMA))),
            fact(words::ROW_CODED, coded(&tie.provenance, &tie.rules.join(", "))),
        ]),
    ];
    if !tie.denied.is_empty() {
        page.push(section_title(words::HEADING_DENIED).into());
        page.extend(quotes(shown, &by_sentence(data, tie.denied.iter().copied())));
    }
    page.push(section_title(words::HEADING_SENTENCES).into());
    page.extend(quotes(shown, &by_sentence(data, tie.evidence.iter().copied())));
    if !tie.incidents.is_empty() {
        page.push(section_title(words::HEADING_INCIDENTS).into());
        page.push(headlines(shown, tie.incidents.iter().copied(), tie.incidents.len()).into());
    }
    Some(page)
}

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
    let period =
        tie.period.map_or_else(|| "No dated evidence".to_owned(), |period| words::capital(&period.label()));
    let behind = [
        words::count(tie.incidents.len(), "incident", "incidents"),
        words::count(tie.mentions.len(), "exchange in words", "exchanges in words"),
    ];
    let between = [tie.a, tie.b].map(|actor| {
        let parts = shown.is_collapsed(actor).then(|| sub(words::WITH_PARTS));
        row().put(go(data, Selection::Actor(actor))).maybe(parts)
    });
    let mut page: Vec<Markup> = vec![
        kicker(mark(tie.sign, tie.kind, shown.paper))
            .put("Tie · ")
            .put(words::tie_line(tie.sign, tie.kind))
            .into(),
        title(data.actor_name(tie.a)).put(" – ").put(data.actor_name(tie.b)).into(),
        facts([
            fact("Between", value().put(rows(between))),
            fact("When", value().put(period)),
            fact("Behind it", value().put(behind.join(", "))),
            fact("Coded", coded(&tie.provenance, &tie.rules.join(", "))),
        ]),
    ];
    if !tie.denied.is_empty() {
        page.push(section_title("Denied").into());
        page.extend(quotes(shown, &by_sentence(data, tie.denied.iter().copied())));
    }
    page.push(section_title("The sentences").into());
    page.extend(quotes(shown, &by_sentence(data, tie.evidence.iter().copied())));
    if !tie.incidents.is_empty() {
        page.push(section_title("The incidents").into());
        page.push(headlines(shown, tie.incidents.iter().copied(), tie.incidents.len()).into());
    }
    Some(page)
}

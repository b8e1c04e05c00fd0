//! An actor: who it is, its ties, its incidents, the sentences that name it.

use super::claim::claim_list;
use super::parts::{by_sentence, fact, go, go_as, quotes, section_title, sub, value};
use super::{Shown, facts, kicker, row, rows, title};
use crate::markup::{Element, Markup, button, of};
use crate::network::mark;
use crate::words::Said;
use crate::{Act, Data, Selection, words};
use marchland_core::{ActorIdx, ActorMention, Quotation, QuotationIdx, Tie, TieIdx};

/// The panel of an actor.
pub(super) fn actor(shown: &Shown<'_>, at: ActorIdx) -> Option<Vec<Markup>> {
    let data = shown.data;
    let actor = data.actor(at)?;
    let incidents = shown.incidents(|incident| data.columns().parties(incident).any(|party| party == at));
    let mentions = data.actor_mentions(at);
    let named = words::n_mentions(actor.n_mentions as usize);
    let parent =
        actor.parent.map(|parent| fact(words::ROW_PART_OF, value().put(go(data, Selection::Actor(parent)))));
    let rows = std::iter::once(fact(words::ROW_SIDE, side(data, actor.side(None))))
        .chain(parent)
        .chain(parts(shown, at))
        .chain([fact(words::ROW_NAMED, value().put(named).put(sub(written(data, &mentions))))]);
    let mut page: Vec<Markup> = vec![
        kicker(words::capital(actor.kind.said())).into(),
        title(actor.name.as_str()).into(),
        facts(rows),
    ];
    page.extend(tie_list(shown, at));
    page.extend(shown.incident_section(&incidents));
    page.extend(claim_list(data, &|claim| claim.claimant == Some(at) || *claim.subject == actor.name));
    page.extend(said(data, at));
    page.push(section_title(words::HEADING_NAMED).into());
    page.extend(quotes(shown, &by_sentence(data, mentions.iter().map(|mention| mention.span))));
    Some(page)
}

/// Its parts, and whether the network shows them.
fn parts(shown: &Shown<'_>, at: ActorIdx) -> Option<Element> {
    let parts = shown.data.actors().iter().filter(|actor| actor.parent == Some(at));
    let names = parts.map(|part| part.name.as_str()).collect::<Vec<_>>().join(&words::LIST_COMMA);
    let label = if shown.is_collapsed(at) { words::EXPAND } else { words::COLLAPSE };
    let turn = button(label, Act::Collapse(at)).class("plain");
    (!names.is_empty()).then(|| fact(words::ROW_PARTS, value().put(names).put(sub(turn))))
}

/// What it said, to whom and in which article.
fn said(data: &'static Data, at: ActorIdx) -> Vec<Markup> {
    let all = data.quotations().iter().zip(0..).filter(|(quotation, _)| quotation.speaker == Some(at));
    let quotation_row = |(quotation, n): (&'static Quotation, u32)| {
        let outlet = data.outlet_name(quotation.article);
        let note = match quotation.told_to {
            Some(to) => words::told_to(data.actor_name(to), outlet),
            None => outlet.to_owned(),
        };
        row().put(go_as(Selection::Quotation(QuotationIdx(n)), data.words(quotation.span))).put(sub(note))
    };
    let all: Vec<Element> = all.map(quotation_row).collect();
    if all.is_empty() {
        return Vec::new();
    }
    vec![section_title(words::n_quotations(all.len())).into(), rows(all).into()]
}

/// The words that name it in the texts, each once, the most frequent first.
fn written(data: &Data, mentions: &[ActorMention]) -> String {
    /// More than these say nothing new.
    const N_WORDINGS: usize = 8;
    let mut wordings: Vec<(&str, usize)> = Vec::new();
    // Not to fetch texts for: those that are here say enough.
    for mention in mentions.iter().filter(|mention| data.opened().text(mention.span.article).is_some()) {
        let words = data.words(mention.span);
        match wordings.iter_mut().find(|(known, _)| *known == words) {
            Some((_, n)) => *n += 1,
            None => wordings.push((words, 1)),
        }
    }
    marchland_core::order::sort_by_key(&mut wordings, |&(_, n)| std::cmp::Reverse(n));
    let first = wordings.iter().take(N_WORDINGS).map(|&(words, _)| ["“", words, "”"].concat());
    first.collect::<Vec<_>>().join(&words::LIST_COMMA)
}

/// The side, as a button when it is an actor of the corpus.
fn side(data: &'static Data, side: &str) -> Element {
    match data.actors().iter().position(|actor| actor.id == side).map(ActorIdx::new) {
        Some(actor) => value().put(go(data, Selection::Actor(actor))),
        None => value().put(words::side(side)),
    }
}

fn tie_list(shown: &Shown<'_>, at: ActorIdx) -> Vec<Markup> {
    let data = shown.data;
    /// Shown at once.
    const N_FIRST: usize = 12;
    let ties = data.ties().iter().enumerate().filter(|(_, tie)| tie.a == at || tie.b == at);
    let mut ties: Vec<(usize, &Tie)> = ties.collect();
    marchland_core::order::sort_by_key(&mut ties, |(_, tie)| {
        std::cmp::Reverse(tie.incidents.len() + tie.mentions.len() + tie.evidence.len())
    });
    if ties.is_empty() {
        return Vec::new();
    }
    let tie_row = |&(n, tie): &(usize, &'static Tie)| {
        let other = if tie.a == at { tie.b } else { tie.a };
        let behind = if tie.incidents.is_empty() {
            words::n_sentences(tie.evidence.len())
        } else {
            words::n_incidents(tie.incidents.len())
        };
        row()
            .put(mark(tie.sign, tie.kind, shown.paper))
            .put(go_as(Selection::Tie(TieIdx::new(n)), data.actor_name(other)))
            .put(sub(
                [words::tie_line(tie.sign, tie.kind).as_str(), words::LIST_COMMA.words(), &behind].concat()
            ))
    };
    let title = section_title(words::n_ties(ties.len()));
    let list = rows(ties.iter().take(N_FIRST).map(tie_row));
    let rest = ties.len().checked_sub(N_FIRST).filter(|&n| n > 0);
    let rest = rest.map(|n| of("p", "quiet").put(words::more_ties_in_network(n)));
    [Some(title), Some(list), rest].into_iter().flatten().map(Markup::from).collect()
}

//! A claim, with what it is compared with; a matter, with every claim on it; lists of both for other records.

use super::parts::{coded, fact, go, go_as, quiet, quote, section_title, sub, value};
use super::{Shown, facts, kicker, row, rows, title};
use crate::claims::parts::{at_one_article, chip, scope, source, value as given};
use crate::layout::List;
use crate::markup::{Element, Markup, button, el, of};
use crate::words::Said;
use crate::{Act, Data, Selection, words};
use marchland_core::claim::{Claim, Disagreement};
use marchland_core::{ClaimIdx, DisagreementIdx};

/// The panel of a claim.
pub(super) fn claim(shown: &Shown<'_>, at: ClaimIdx) -> Option<Vec<Markup>> {
    let data = shown.data;
    let claim = data.claim(at)?;
    let limits = match claim.scope.as_str() {
        "" => quiet(words::NO_SCOPE),
        words => el("bdi").put(["“", words, "”"].concat()),
    };
    let days =
        claim.as_of.map_or_else(|| quiet(words::NO_DAYS), |days| el("span").put(words::interval(days)));
    let incident =
        claim.incident.map(|at| fact(words::ROW_INCIDENT, value().put(go(data, Selection::Incident(at)))));
    let rows = [
        fact(words::ROW_CLAIMED, value().rest(given(claim))),
        fact(words::ROW_SCOPE, value().put(limits)),
        fact(words::ROW_TIME, value().put(days)),
        fact(words::ROW_ACCORDING, value().all(source(data, claim))),
    ];
    let rows = rows
        .into_iter()
        .chain(incident)
        .chain([fact(words::ROW_CODED, coded(&claim.provenance, &claim.rule))]);
    let mut page: Vec<Markup> =
        vec![kicker(words::kind_claim(claim.measure.said())).into(), title(claim.subject.as_str()).into()];
    let sentence = quote(data, data.sentence(claim.span), &[claim.span]);
    page.extend(sentence.map(|quote| of("div", "tellings").put(quote).into()));
    page.push(facts(rows));
    for matter in data.disagreements_of(&|one| one == at) {
        let Some(one) = data.disagreement(matter) else { continue };
        page.push(section_title(chip(one.difference)).put(go(data, Selection::Disagreement(matter))).into());
        page.extend(reason(one));
        let others = one.claims.iter().filter(|&&other| other != at);
        page.push(super::rows(others.filter_map(|&other| line(data, other))).into());
    }
    Some(page)
}

/// The panel of a matter.
pub(super) fn disagreement(shown: &Shown<'_>, at: DisagreementIdx) -> Option<Vec<Markup>> {
    let data = shown.data;
    let one = data.disagreement(at)?;
    let kind = of("p", "record-marks")
        .put(chip(one.difference))
        .maybe(at_one_article(data, one).then(|| of("span", "stamp").put(words::INSIDE_ONE)));
    /// Claims shown before the reader asks for all.
    const N_FIRST: usize = 12;
    let limit = shown.layout.limit(List::Quotes, N_FIRST);
    let claims = one.claims.iter().take(limit).filter_map(|&at| with_words(data, at));
    let more = (one.claims.len() > limit).then(|| {
        let label = words::all_n_claims(one.claims.len());
        button(label, Act::More(List::Quotes)).class("plain more").into()
    });
    let mut page: Vec<Markup> =
        vec![kicker(words::KIND_MATTER).into(), title(words::capital(&one.matter)).into(), kind.into()];
    page.extend(reason(one));
    page.push(section_title(words::n_claims(one.claims.len())).into());
    page.push(of("ul", "quotes").all(claims).into());
    page.extend(more);
    Some(page)
}

/// Why claims are said to differ so, and what that means.
fn reason(one: &'static Disagreement) -> [Markup; 2] {
    [
        of("p", "matter-note").of_corpus().put(one.note.as_str()).into(),
        of("p", "matter-note quiet").put(words::difference_meaning(one.difference)).into(),
    ]
}

/// A claim with its source and its sentence.
fn with_words(data: &'static Data, at: ClaimIdx) -> Option<Element> {
    let claim = data.claim(at)?;
    let head = row().put(go_as(Selection::Claim(at), words::capital(&words::value(claim.value))));
    let head = head.tagged("div").class("claim-head").maybe(unit(claim)).all(scope(claim));
    let by = claim.claimant.map(|claimant| sub(words::SAYS).put(go(data, Selection::Actor(claimant))));
    Some(el("li").put(head.maybe(by)).maybe(quote(data, data.sentence(claim.span), &[claim.span])))
}

fn unit(claim: &'static Claim) -> Option<Element> {
    (!claim.unit.is_empty()).then(|| el("span").put(claim.unit.as_str()))
}

/// A claim in a line: its value, what it counts, who gives it.
fn line(data: &'static Data, at: ClaimIdx) -> Option<Element> {
    let claim = data.claim(at)?;
    let by = match claim.claimant {
        Some(claimant) => words::outlet_says(data.outlet_name(claim.article), data.actor_name(claimant)),
        None => data.outlet_name(claim.article).to_owned(),
    };
    let cite = super::parts::cite(Some(&claim.span), &words::FOR_CLAIM);
    let value = go_as(Selection::Claim(at), words::capital(&words::value(claim.value)));
    Some(row().put(value).maybe(unit(claim)).maybe(cite).all(scope(claim)).put(sub(by)))
}

/// How claims of a record differ from others or agree with them.
pub(super) fn compared(data: &'static Data, matters: &[DisagreementIdx]) -> Vec<Markup> {
    if matters.is_empty() {
        return Vec::new();
    }
    let matter = |&at: &DisagreementIdx| {
        let one = data.disagreement(at)?;
        Some(row().put(chip(one.difference)).put(go(data, Selection::Disagreement(at))))
    };
    let list = rows(matters.iter().filter_map(matter));
    vec![section_title(words::COMPARED).into(), list.into()]
}

/// The claims of a record, the first of them named, under a heading that counts them.
pub(super) fn claim_list(data: &'static Data, holds: &dyn Fn(&Claim) -> bool) -> Vec<Markup> {
    /// Shown at once.
    const N_FIRST: usize = 12;
    let all = data.claims().iter().enumerate().filter(|(_, claim)| holds(claim));
    let claims: Vec<ClaimIdx> = all.map(|(at, _)| ClaimIdx::new(at)).collect();
    if claims.is_empty() {
        return Vec::new();
    }
    let about = |&at: &ClaimIdx| {
        let claim = data.claim(at)?;
        let cite = super::parts::cite(Some(&claim.span), &words::FOR_CLAIM);
        Some(row().put(go(data, Selection::Claim(at))).maybe(cite).put(sub(data.outlet_name(claim.article))))
    };
    let rest = claims.len().checked_sub(N_FIRST).filter(|&n| n > 0);
    let rest = rest.map(|n| of("p", "quiet").put(words::more_claims_in_view(n)).into());
    let list = rows(claims.iter().take(N_FIRST).filter_map(about));
    let title = section_title(words::n_claims(claims.len()));
    [title.into(), list.into()].into_iter().chain(rest).collect()
}

//! How two claims of one matter differ, and why.

use super::claims::Claims;
use super::matter::About;
use marchland_core::claim::{Answer, Claim, Difference, Measure, Value};
use marchland_core::{Article, ClaimIdx, Corpus, Figure, Interval};
use std::collections::BTreeSet;

/// A claim as it is compared.
pub(super) struct Stated<'c> {
    pub(super) at: ClaimIdx,
    pub(super) claim: &'c Claim,
    pub(super) about: &'c About,
    /// The names of those who did what is counted.
    doers: String,
}

impl<'c> Stated<'c> {
    pub(super) fn new(corpus: &Corpus, all: &'c Claims, at: u32) -> Self {
        let (claim, about) = (&all.claims[at as usize], &all.about[at as usize]);
        let doers = about.by.map_or(&[][..], |by| &corpus.mentions[by.at()].actors);
        let names: BTreeSet<&str> =
            doers.iter().map(|party| corpus.actors[party.actor.at()].name.as_str()).collect();
        Self { at: ClaimIdx(at), claim, about, doers: names.into_iter().collect::<Vec<_>>().join(", ") }
    }
}

/// Why two claims differ; the same whichever of them comes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reason<'c> {
    /// Other limits, as the texts name them.
    Scopes([&'c str; 2]),
    /// Other people, as the texts name them.
    People([&'c str; 2]),
    /// Other days.
    Days([Option<Interval>; 2]),
    /// Other doers, by name.
    Doers([&'c str; 2]),
    /// Other answers, each with whose it is.
    Positions([(&'c str, Answer); 2]),
}

impl Reason<'_> {
    /// As a reader reads it.
    pub(super) fn words(&self) -> String {
        let quoted = |words: &str, none: &str| match words {
            "" => none.to_owned(),
            words => format!("“{words}”"),
        };
        let (both, between) = match self {
            Self::Scopes(both) => (both.map(|scope| quoted(scope, "no limit named")), " against "),
            Self::People(both) => (both.map(|unit| quoted(unit, "people not named")), " against "),
            Self::Days(both) => {
                let label =
                    |days: Option<Interval>| days.map_or("a period not named".to_owned(), Interval::label);
                (both.map(label), " against ")
            }
            Self::Doers(both) => {
                let name = |names: &str| if names.is_empty() { "nobody named" } else { names }.to_owned();
                (both.map(|names| format!("done by {}", name(names))), " against ")
            }
            Self::Positions(both) => {
                (both.map(|(holder, answer)| format!("{holder}: {}", answer.label())), "; ")
            }
        };
        ordered(both).join(between)
    }
}

fn ordered<T: Ord>(mut both: [T; 2]) -> [T; 2] {
    both.sort();
    both
}

/// How two claims of one matter and measure differ; `None` where comparing them says nothing. Why goes into
/// `reasons`.
pub(super) fn compare<'c>(
    corpus: &Corpus,
    a: &'c Stated<'_>,
    b: &'c Stated<'_>,
    reasons: &mut Vec<Reason<'c>>,
) -> Option<Difference> {
    match (a.claim.value, b.claim.value) {
        (Value::Answer(x), Value::Answer(y)) => answers(a, b, [x, y], reasons),
        (Value::Days(x), Value::Days(y)) => days(a, b, x, y),
        (Value::Figure(x), Value::Figure(y)) => figures(corpus, a, b, [x, y], reasons),
        _ => None,
    }
}

/// Whether two claims are of two voices: two articles, or two claimants.
fn voices(a: &Stated<'_>, b: &Stated<'_>) -> bool {
    a.claim.article != b.claim.article || a.claim.claimant != b.claim.claimant
}

fn answers<'c>(
    a: &'c Stated<'_>,
    b: &'c Stated<'_>,
    [x, y]: [Answer; 2],
    reasons: &mut Vec<Reason<'c>>,
) -> Option<Difference> {
    if a.claim.measure == Measure::Wording {
        return Some(Difference::SameWords);
    }
    let (own, other) = (a.about.holder.as_str(), b.about.holder.as_str());
    if x == y {
        return (voices(a, b) && own == other).then_some(Difference::Agreement);
    }
    if own != other {
        reasons.push(Reason::Positions(ordered([(own, x), (other, y)])));
        return Some(Difference::Stance);
    }
    let judged = a.claim.measure == Measure::Frequency;
    Some(if judged { Difference::Stance } else { Difference::Contradiction })
}

fn days(a: &Stated<'_>, b: &Stated<'_>, x: Interval, y: Interval) -> Option<Difference> {
    if x.meets(y) {
        return voices(a, b).then_some(Difference::Agreement);
    }
    // Power can be taken more than once.
    (a.claim.measure == Measure::Origin).then_some(Difference::Contradiction)
}

fn figures<'c>(
    corpus: &Corpus,
    a: &'c Stated<'_>,
    b: &'c Stated<'_>,
    [x, y]: [Figure; 2],
    reasons: &mut Vec<Reason<'c>>,
) -> Option<Difference> {
    scopes(a, b, reasons);
    if !reasons.is_empty() {
        return Some(Difference::Scope);
    }
    if overlap(x, y) {
        return voices(a, b).then_some(Difference::Agreement);
    }
    // "The toll rose to 15": told again in one article as a figure alone, and higher.
    if a.claim.article == b.claim.article && b.claim.rule == "assault.toll" && least(y) > least(x) {
        return Some(Difference::Growing);
    }
    if !voices(a, b) {
        return None;
    }
    let published = |stated: &Stated<'_>| day(&corpus.articles[stated.claim.article.at()]);
    let (first, second) = (published(a), published(b));
    let rises = |(low, high): (Figure, Figure)| least(high) > least(low);
    let later = match (first, second) {
        (Some(first), Some(second)) if first < second => rises((x, y)),
        (Some(first), Some(second)) if second < first => rises((y, x)),
        _ => false,
    };
    Some(if later && !are_rivals(a, b) { Difference::Growing } else { Difference::Contradiction })
}

/// Whether two claimants give two figures.
fn are_rivals(a: &Stated<'_>, b: &Stated<'_>) -> bool {
    a.claim.claimant.is_some() && b.claim.claimant.is_some() && a.claim.claimant != b.claim.claimant
}

fn day(article: &Article) -> Option<marchland_core::Day> {
    let date = article.published?;
    date.day.and(date.interval().start)
}

fn least(figure: Figure) -> u32 {
    figure.best.or(figure.low).or(figure.high).unwrap_or(0)
}

/// Whether two figures can both hold.
fn overlap(x: Figure, y: Figure) -> bool {
    let low = |f: Figure| f.low.or(f.best).unwrap_or(0);
    let high = |f: Figure| f.high.or(f.best.filter(|_| f.low.is_none())).unwrap_or(u32::MAX);
    low(x) <= high(y) && low(y) <= high(x)
}

/// Whether a figure counts people or happenings over a stretch of time, not members at one.
fn sums(stated: &Stated<'_>) -> bool {
    !matches!(stated.claim.measure, Measure::Strength | Measure::Refugees)
}

/// What two figures count differently.
fn scopes<'c>(a: &'c Stated<'_>, b: &'c Stated<'_>, reasons: &mut Vec<Reason<'c>>) {
    let both = [a, b];
    let scopes = both.map(|stated| stated.claim.scope.as_str());
    if scopes[0] != scopes[1] && scopes[0].to_lowercase() != scopes[1].to_lowercase() {
        reasons.push(Reason::Scopes(ordered(scopes)));
    }
    if !a.about.people.same(&b.about.people, are_rivals(a, b)) {
        reasons.push(Reason::People(ordered(both.map(|stated| stated.claim.unit.as_str()))));
    }
    let single = a.claim.incident.is_some() && a.claim.incident == b.claim.incident;
    if !single {
        let days = both.map(|stated| stated.claim.as_of);
        let apart = match days {
            [Some(x), Some(y)] => x != y,
            // Two sums without days need not be of the same ones.
            [None, None] => sums(a) && sums(b),
            _ => true,
        };
        if apart {
            reasons.push(Reason::Days(ordered(days)));
        }
        let doers = both.map(|stated| stated.doers.as_str());
        if doers[0] != doers[1] {
            reasons.push(Reason::Doers(ordered(doers)));
        }
    }
}

//! Claims grouped by matter, and how those of one matter differ.
//!
//! Two claims differ in scope before they can contradict: other people counted, other days, other doers. What is
//! left over is compared by value. An agreement is one between articles or between claimants; an article that
//! repeats itself agrees with nobody.

use super::matter::{Matter, Stated};
use marchland_core::claim::{Answer, Difference, Disagreement, Measure, Value};
use marchland_core::id::{content_hash, hash_text};
use marchland_core::{Article, ClaimIdx, Corpus, Figure, Interval};
use std::collections::{BTreeMap, BTreeSet};

/// Every disagreement and agreement, by measure, then by matter.
pub(super) fn disagreements(corpus: &Corpus, all: &[Stated]) -> Vec<Disagreement> {
    let mut matters: BTreeMap<(Measure, &Matter), Vec<usize>> = BTreeMap::new();
    for (at, stated) in all.iter().enumerate() {
        matters.entry((stated.claim.measure, &stated.matter)).or_default().push(at);
    }
    let mut found = Vec::new();
    for ((measure, matter), members) in matters {
        let mut pairs: BTreeMap<Difference, Vec<(usize, usize, String)>> = BTreeMap::new();
        for (n, &a) in members.iter().enumerate() {
            for &b in members[n + 1..].iter().take(COMPARED) {
                if let Some((difference, why)) = compare(corpus, &all[a], &all[b]) {
                    pairs.entry(difference).or_default().push((a, b, why));
                }
            }
        }
        for (difference, pairs) in pairs {
            for (claims, reasons) in groups(difference, &pairs) {
                found.push(disagreement(all, measure, matter, difference, &claims, &reasons));
            }
        }
    }
    found
}

/// With how many of the next claims on a matter one is compared: more than anybody reads side by side, and few
/// enough that the work is in proportion to the claims.
const COMPARED: usize = 64;

type Group = (BTreeSet<usize>, BTreeSet<String>);

/// Claims that differ in one way are of one group; those that agree fall into groups of what they agree on.
fn groups(difference: Difference, pairs: &[(usize, usize, String)]) -> Vec<Group> {
    let by_claim = difference == Difference::Agreement;
    // Per claim another of its group, up to the first, which stands for it.
    let mut towards: BTreeMap<usize, usize> = BTreeMap::new();
    let first = |towards: &mut BTreeMap<usize, usize>, mut at: usize| {
        while let Some(&next) = towards.get(&at).filter(|next| **next != at) {
            let beyond = towards.get(&next).copied().unwrap_or(next);
            towards.insert(at, beyond);
            at = beyond;
        }
        at
    };
    if by_claim {
        for (a, b, _) in pairs {
            let (a, b) = (first(&mut towards, *a), first(&mut towards, *b));
            towards.insert(a.max(b), a.min(b));
        }
    }
    let mut groups: BTreeMap<usize, Group> = BTreeMap::new();
    for (a, b, why) in pairs {
        let group = groups.entry(if by_claim { first(&mut towards, *a) } else { 0 }).or_default();
        group.0.extend([*a, *b]);
        if !why.is_empty() {
            group.1.extend(why.split("; ").filter(|why| !why.is_empty()).map(str::to_owned));
        }
    }
    let mut groups: Vec<Group> = groups.into_values().collect();
    groups.sort();
    groups
}

fn disagreement(
    all: &[Stated],
    measure: Measure,
    matter: &Matter,
    difference: Difference,
    claims: &BTreeSet<usize>,
    reasons: &BTreeSet<String>,
) -> Disagreement {
    let members: Vec<&Stated> = claims.iter().map(|&at| &all[at]).collect();
    let holders: BTreeSet<&str> = members.iter().map(|stated| stated.holder.as_str()).collect();
    let holder = holders.iter().next().filter(|holder| holders.len() == 1 && !holder.is_empty());
    let subject = &members[0].claim.subject;
    let name = match holder {
        Some(holder) => format!("{subject}, {holder}: {}", measure.label()),
        None => format!("{subject}: {}", measure.label()),
    };
    let key = [measure.key(), &matter.0, difference.key(), &members[0].claim.id];
    Disagreement {
        id: format!("d:{}", hash_text(content_hash(&key))),
        matter: name,
        difference,
        note: note(difference, measure, reasons),
        claims: claims.iter().map(|&at| ClaimIdx::new(at)).collect(),
    }
}

/// Why claims are said to differ so.
fn note(difference: Difference, measure: Measure, reasons: &BTreeSet<String>) -> String {
    let reasons = reasons.iter().cloned().collect::<Vec<_>>().join("; ");
    match difference {
        Difference::Scope => format!("They do not count the same: {reasons}."),
        Difference::Contradiction if measure == Measure::Origin => {
            "They date one beginning to different days.".to_owned()
        }
        Difference::Contradiction => "They count the same and cannot both hold.".to_owned(),
        Difference::Growing => "The later figure is higher.".to_owned(),
        Difference::Stance => match reasons.as_str() {
            "" => "The same matter is judged differently.".to_owned(),
            _ => format!("Positions differ: {reasons}."),
        },
        Difference::SameWords => "One speaker, the same words worded in two ways.".to_owned(),
        Difference::Agreement => "They agree.".to_owned(),
    }
}

/// How two claims of one matter and measure differ, and why; `None` where comparing them says nothing.
fn compare(corpus: &Corpus, a: &Stated, b: &Stated) -> Option<(Difference, String)> {
    match (a.claim.value, b.claim.value) {
        (Value::Answer(x), Value::Answer(y)) => answers(a, b, x, y),
        (Value::Days(x), Value::Days(y)) => days(a, b, x, y),
        (Value::Figure(x), Value::Figure(y)) => figures(corpus, a, b, x, y),
        _ => None,
    }
}

/// Whether two claims are of two voices: two articles, or two claimants.
fn voices(a: &Stated, b: &Stated) -> bool {
    a.claim.article != b.claim.article || a.claim.claimant != b.claim.claimant
}

fn answers(a: &Stated, b: &Stated, x: Answer, y: Answer) -> Option<(Difference, String)> {
    if a.claim.measure == Measure::Wording {
        return Some((Difference::SameWords, String::new()));
    }
    if x == y {
        let one = a.holder == b.holder;
        return (voices(a, b) && one).then(|| (Difference::Agreement, String::new()));
    }
    let say = |stated: &Stated, answer: Answer| format!("{}: {}", stated.holder, answer.label());
    if a.holder != b.holder {
        let mut both = [say(a, x), say(b, y)];
        both.sort();
        return Some((Difference::Stance, both.join("; ")));
    }
    let judged = a.claim.measure == Measure::Frequency;
    Some((if judged { Difference::Stance } else { Difference::Contradiction }, String::new()))
}

fn days(a: &Stated, b: &Stated, x: Interval, y: Interval) -> Option<(Difference, String)> {
    if x.meets(y) {
        return voices(a, b).then(|| (Difference::Agreement, String::new()));
    }
    // Power can be taken more than once.
    (a.claim.measure == Measure::Origin).then(|| (Difference::Contradiction, String::new()))
}

fn figures(corpus: &Corpus, a: &Stated, b: &Stated, x: Figure, y: Figure) -> Option<(Difference, String)> {
    let why = scopes(corpus, a, b);
    if !why.is_empty() {
        return Some((Difference::Scope, why.join("; ")));
    }
    if overlap(x, y) {
        return voices(a, b).then(|| (Difference::Agreement, String::new()));
    }
    // "The toll rose to 15": told again in one article as a figure alone, and higher.
    if a.claim.article == b.claim.article && b.claim.rule == "assault.toll" && least(y) > least(x) {
        return Some((Difference::Growing, String::new()));
    }
    if !voices(a, b) {
        return None;
    }
    let published = |stated: &Stated| day(&corpus.articles[stated.claim.article.at()]);
    let (first, second) = (published(a), published(b));
    let rises = |(low, high): (Figure, Figure)| least(high) > least(low);
    let later = match (first, second) {
        (Some(first), Some(second)) if first < second => rises((x, y)),
        (Some(first), Some(second)) if second < first => rises((y, x)),
        _ => false,
    };
    Some((
        if later && !are_rivals(a, b) { Difference::Growing } else { Difference::Contradiction },
        String::new(),
    ))
}

/// Whether two claimants give two figures.
fn are_rivals(a: &Stated, b: &Stated) -> bool {
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
fn sums(stated: &Stated) -> bool {
    !matches!(stated.claim.measure, Measure::Strength | Measure::Refugees)
}

/// What two figures count differently, in words.
fn scopes(corpus: &Corpus, a: &Stated, b: &Stated) -> Vec<String> {
    let mut why = Vec::new();
    let pair = |mut both: [String; 2]| {
        both.sort();
        both.join(" against ")
    };
    let scope = |stated: &Stated| {
        if stated.claim.scope.is_empty() { "no limit named".to_owned() } else { stated.claim.scope.clone() }
    };
    if a.claim.scope.to_lowercase() != b.claim.scope.to_lowercase() {
        why.push(pair(
            [scope(a), scope(b)]
                .map(|words| format!("“{words}”").replace("“no limit named”", "no limit named")),
        ));
    }
    if !a.people.same(&b.people, are_rivals(a, b)) {
        why.push(pair([a, b].map(|stated| match stated.claim.unit.as_str() {
            "" => "people not named".to_owned(),
            unit => format!("“{unit}”"),
        })));
    }
    let single = a.claim.incident.is_some() && a.claim.incident == b.claim.incident;
    if !single {
        let apart = match (a.claim.as_of, b.claim.as_of) {
            (Some(x), Some(y)) => x != y,
            // Two sums without days need not be of the same ones.
            (None, None) => sums(a) && sums(b),
            _ => true,
        };
        let label = |stated: &Stated| {
            stated.claim.as_of.map_or_else(|| "a period not named".to_owned(), Interval::label)
        };
        if apart {
            why.push(pair([label(a), label(b)]));
        }
        let doers = |stated: &Stated| {
            let names: BTreeSet<&str> =
                stated.by.iter().map(|actor| corpus.actors[actor.at()].name.as_str()).collect();
            if names.is_empty() {
                "nobody named".to_owned()
            } else {
                names.into_iter().collect::<Vec<_>>().join(", ")
            }
        };
        if doers(a) != doers(b) {
            why.push(pair([doers(a), doers(b)].map(|names| format!("done by {names}"))));
        }
    }
    why
}

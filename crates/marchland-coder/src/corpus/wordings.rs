//! The same words in two wordings: quotations of one speaker in two articles that say one thing.
//!
//! Translations keep names and the stems of nouns and verbs but change their forms; so words are compared by
//! their first letters, and words of grammar are left out.

use super::claims::Claims;
use super::matter::{About, Matter, People};
use super::texts::Texts;
use marchland_core::claim::{Answer, Claim, Measure, Value};
use marchland_core::id::Id;
use marchland_core::relation::Quotation;
use marchland_core::{ActorIdx, Corpus, Text};
use std::collections::{BTreeMap, BTreeSet};

/// Letters by which two forms of a word are one.
const N_STEM: usize = 4;

/// The first letters of a word.
type Stem = [char; N_STEM];

/// How many later sayings with one stem are compared with a saying: the work stays in proportion to the text.
const WINDOW: usize = 256;

/// Words of grammar and of saying that are long enough to be taken for others.
const COMMON: [&str; 40] = [
    "about", "after", "again", "against", "also", "because", "been", "before", "being", "both", "could",
    "from", "have", "having", "into", "just", "more", "most", "only", "other", "over", "said", "should",
    "some", "such", "than", "that", "their", "them", "then", "there", "these", "they", "this", "those",
    "very", "were", "which", "will", "would",
];

/// Adds claims for quotations that say the same in two articles.
pub(super) fn wordings(corpus: &Corpus, texts: &Texts, claims: &mut Claims) {
    let quotations = &corpus.quotations;
    let mut by_speaker: BTreeMap<ActorIdx, Vec<usize>> = BTreeMap::new();
    for (at, quotation) in quotations.iter().enumerate() {
        if let Some(speaker) = quotation.speaker {
            by_speaker.entry(speaker).or_default().push(at);
        }
    }
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for own in by_speaker.values().filter(|own| own.len() > 1) {
        groups.extend(of_speaker(corpus, quotations, own));
    }
    groups.sort_unstable();
    for group in groups {
        let matter = Matter::Of(quotations[group[0]].id);
        for &at in &group {
            let about = About {
                matter: matter.clone(),
                people: People::default(),
                by: None,
                holder: Text::default(),
            };
            claims.push(claim(corpus, texts, &quotations[at]), about);
        }
    }
}

/// Groups of one speaker's quotations, each of one saying, in reading order.
fn of_speaker(corpus: &Corpus, quotations: &[Quotation], own: &[usize]) -> Vec<Vec<usize>> {
    let sayings: Vec<Saying> = own.iter().map(|&at| Saying::new(corpus.words(quotations[at].span))).collect();
    // Which sayings have a stem, or words between marks.
    let mut stems: BTreeMap<Stem, Vec<usize>> = BTreeMap::new();
    let mut marked: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (n, saying) in sayings.iter().enumerate() {
        saying.stems.iter().for_each(|stem| stems.entry(*stem).or_default().push(n));
        saying.marked.iter().for_each(|words| marked.entry(words).or_default().push(n));
    }
    let next = of_next_article(quotations, own);
    let mut taken = vec![false; own.len()];
    let mut groups = Vec::new();
    for (n, saying) in sayings.iter().enumerate() {
        if taken[n] {
            continue;
        }
        let alike = saying.stems.iter().filter_map(|stem| stems.get(stem));
        let same = saying.marked.iter().filter_map(|words| marked.get(words.as_str()));
        // Sayings stand in the order of their articles, and one article says nothing in two translations.
        let later = |all: &Vec<usize>| all.partition_point(|other| *other < next[n]);
        let mut beside: Vec<usize> =
            alike.chain(same).flat_map(|all| all[later(all)..].iter().take(WINDOW).copied()).collect();
        beside.sort_unstable();
        beside.dedup();
        let mut group = vec![n];
        for other in beside {
            let article = |n: usize| quotations[own[n]].article;
            let elsewhere = group.iter().all(|&n| article(n) != article(other));
            if elsewhere && !taken[other] && saying.is_one_with(&sayings[other]) {
                group.push(other);
            }
        }
        if group.len() > 1 {
            for &n in &group {
                taken[n] = true;
            }
            groups.push(group.into_iter().map(|n| own[n]).collect());
        }
    }
    groups
}

/// For each quotation the position of the first one of a later article.
fn of_next_article(quotations: &[Quotation], own: &[usize]) -> Vec<usize> {
    let article = |n: usize| quotations[own[n]].article;
    let mut next = vec![own.len(); own.len()];
    for n in (0..own.len().saturating_sub(1)).rev() {
        next[n] = if article(n) == article(n + 1) { next[n + 1] } else { n + 1 };
    }
    next
}

fn claim(corpus: &Corpus, texts: &Texts, quotation: &Quotation) -> Claim {
    let speaker = quotation.speaker.map_or("", |at| corpus.actors[at.at()].name.as_str());
    Claim {
        id: Id::of('c', &[&quotation.id, Measure::Wording.key()]),
        article: quotation.article,
        subject: texts.get(speaker),
        measure: Measure::Wording,
        value: Value::Answer(Answer::Words),
        unit: Text::default(),
        as_of: None,
        scope: Text::default(),
        claimant: quotation.speaker,
        incident: None,
        span: quotation.span,
        rule: texts.get("claim.wording"),
        provenance: quotation.provenance.clone(),
    }
}

/// The stems of the words that carry meaning, rising; names are left out, for two sayings about one state share
/// them.
fn stems(words: &str) -> Box<[Stem]> {
    let kept = words.split(|c: char| !c.is_alphanumeric()).filter(|word| {
        word.chars().nth(N_STEM - 1).is_some()
            && !word.starts_with(char::is_uppercase)
            && !COMMON.iter().any(|common| common.eq_ignore_ascii_case(word))
    });
    let stem = |word: &str| {
        let mut letters = word.chars().flat_map(char::to_lowercase);
        [(); N_STEM].map(|()| letters.next().unwrap_or(' '))
    };
    let all: BTreeSet<Stem> = kept.map(stem).collect();
    all.into_iter().collect()
}

/// Words between marks inside a saying, two and more together.
fn marked(words: &str) -> BTreeSet<String> {
    let parts = words.split(['“', '”', '"', '‘', '’', '«', '»']).skip(1).step_by(2);
    parts.map(|part| part.trim().to_lowercase()).filter(|part| part.contains(' ')).collect()
}

/// What of a saying is compared.
struct Saying {
    stems: Box<[Stem]>,
    marked: BTreeSet<String>,
}

impl Saying {
    fn new(words: &str) -> Self {
        Self { stems: stems(words), marked: marked(words) }
    }

    /// Whether two sayings are one: three fifths of the stems of the shorter are shared, and three at least; or
    /// the words that both articles put between marks are the same.
    fn is_one_with(&self, other: &Self) -> bool {
        let shared = self.stems.iter().filter(|stem| other.stems.binary_search(stem).is_ok()).count();
        (shared >= 3 && 5 * shared >= 3 * self.stems.len().min(other.stems.len()))
            || !self.marked.is_disjoint(&other.marked)
    }
}

#[cfg(test)]
mod tests {
    use super::Saying;

    fn same(a: &str, b: &str) -> bool {
        Saying::new(a).is_one_with(&Saying::new(b))
    }

    #[test]
    fn translations_of_one_saying_are_one() {
        assert!(same("We shall never kneel before invaders", "We will not kneel before the invader, never"));
        assert!(same("it would open a ‘golden road’ for all", "peace means a “golden road” to the sea"));
        assert!(same("the bridge was burning before our eyes", "Before our eyes the bridge burned"));
    }

    #[test]
    fn sayings_with_a_word_in_common_are_two() {
        assert!(!same("We shall never bow to invaders", "The invaders shot at our village"));
        assert!(!same("The border must stay open for trade", "Trade has suffered from the earthquake"));
        assert!(!same("The TTP and Pakistan must solve it", "Pakistan says the TTP is a threat"));
        assert!(!same("", ""));
    }
}

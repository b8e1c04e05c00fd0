//! The same words in two wordings: quotations of one speaker in two articles that say one thing.
//!
//! Translations keep names and the stems of nouns and verbs but change their forms; so words are compared by
//! their first letters, and words of grammar are left out.

use super::matter::{Matter, People, Stated};
use marchland_core::Corpus;
use marchland_core::claim::{Answer, Claim, Measure, Value};
use marchland_core::id::{content_hash, hash_text};
use marchland_core::relation::Quotation;
use std::collections::BTreeSet;

/// Letters by which two forms of a word are one.
const N_STEM: usize = 4;

/// Words of grammar and of saying that are long enough to be taken for others.
const COMMON: [&str; 40] = [
    "about", "after", "again", "against", "also", "because", "been", "before", "being", "both", "could",
    "from", "have", "having", "into", "just", "more", "most", "only", "other", "over", "said", "should",
    "some", "such", "than", "that", "their", "them", "then", "there", "these", "they", "this", "those",
    "very", "were", "which", "will", "would",
];

/// Claims for quotations that say the same in two articles, with the number of their group.
pub(super) fn wordings(corpus: &Corpus, quotations: &[Quotation]) -> Vec<Stated> {
    let mut all = Vec::new();
    let mut taken: BTreeSet<usize> = BTreeSet::new();
    for (at, quotation) in quotations.iter().enumerate() {
        let Some(speaker) = quotation.speaker.filter(|_| !taken.contains(&at)) else { continue };
        let words = corpus.words(quotation.span);
        let mut group = vec![at];
        for (other_at, other) in quotations.iter().enumerate().skip(at + 1) {
            let elsewhere = group.iter().all(|&n| quotations[n].article != other.article);
            let same = other.speaker == Some(speaker) && elsewhere && !taken.contains(&other_at);
            if same && is_one(words, corpus.words(other.span)) {
                group.push(other_at);
            }
        }
        if group.len() < 2 {
            continue;
        }
        let matter = Matter(quotations[group[0]].id.clone());
        for &at in &group {
            taken.insert(at);
            all.push(stated(corpus, &quotations[at], matter.clone()));
        }
    }
    all
}

fn stated(corpus: &Corpus, quotation: &Quotation, matter: Matter) -> Stated {
    let speaker = quotation.speaker.map_or("", |at| corpus.actors[at.at()].name.as_str());
    let claim = Claim {
        id: format!("c:{}", hash_text(content_hash(&[&quotation.id, Measure::Wording.key()]))),
        article: quotation.article,
        subject: speaker.to_owned(),
        measure: Measure::Wording,
        value: Value::Answer(Answer::Words),
        unit: String::new(),
        as_of: None,
        scope: String::new(),
        claimant: quotation.speaker,
        incident: None,
        span: quotation.span,
        rule: "claim.wording".to_owned(),
        provenance: quotation.provenance.clone(),
    };
    Stated { claim, matter, people: People::default(), by: Vec::new(), holder: String::new() }
}

/// The stems of the words that carry meaning; names are left out, for two sayings about one state share them.
fn stems(words: &str) -> BTreeSet<String> {
    let kept = words.split(|c: char| !c.is_alphanumeric()).filter(|word| {
        word.chars().count() >= N_STEM
            && !word.starts_with(char::is_uppercase)
            && !COMMON.contains(&word.to_lowercase().as_str())
    });
    kept.map(|word| word.to_lowercase().chars().take(N_STEM).collect()).collect()
}

/// Words between marks inside a saying, two and more together.
fn marked(words: &str) -> BTreeSet<String> {
    let parts = words.split(['“', '”', '"', '‘', '’', '«', '»']).skip(1).step_by(2);
    parts.map(|part| part.trim().to_lowercase()).filter(|part| part.contains(' ')).collect()
}

/// Whether two sayings are one: three fifths of the stems of the shorter are shared, and three at least; or the
/// words that both articles put between marks are the same.
fn is_one(a: &str, b: &str) -> bool {
    let (x, y) = (stems(a), stems(b));
    let shared = x.intersection(&y).count();
    (shared >= 3 && 5 * shared >= 3 * x.len().min(y.len())) || !marked(a).is_disjoint(&marked(b))
}

#[cfg(test)]
mod tests {
    use super::is_one as same;

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

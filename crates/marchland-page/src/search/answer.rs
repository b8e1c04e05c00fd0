//! Where the words of a search stand.

use crate::Data;
use crate::markup::{Markup, el};
use marchland_core::codes::{EventType, Mode};
use marchland_core::columns::Profile;
use marchland_core::{ArticleIdx, Span};
use marchland_filter::WordHits;
use marchland_search::{Ask, How, Part};
use std::sync::{Arc, OnceLock};

/// What a search found in a corpus.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    parts: Vec<Arc<Answered>>,
    /// The number of the first sentence of each article, and the number of all; nothing before the records are here.
    firsts: Arc<Vec<u32>>,
    /// By sentence, the sum of how every part stands in it; 0 where one does not.
    ranks: Vec<u8>,
}

/// Where one part of it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Answered {
    part: Part,
    /// Whether it is not found as it is written: then also by a sound of few consonants, or in spite of a slip.
    loosely: bool,
    /// By sentence, how it stands there; 0 where it does not.
    sentences: Vec<u8>,
    hits: Arc<WordHits>,
}

impl Answer {
    /// What a text asks for and where it is; what the answer before has of it is not sought again.
    pub fn of(data: &Data, text: &str, before: &Self) -> Self {
        let mut firsts = Arc::clone(&before.firsts);
        if firsts.is_empty() {
            firsts = Arc::new(data.opened().search().map(|index| index.firsts()).unwrap_or_default());
        }
        let known = if before.firsts.is_empty() { &[] } else { before.parts.as_slice() };
        let mut answer = Self { parts: Vec::new(), firsts, ranks: Vec::new() };
        for part in Ask::read(text).parts {
            let answered = match known.iter().find(|known| known.part == part) {
                Some(known) => Arc::clone(known),
                None => Arc::new(answer.answered(data, part)),
            };
            answer.ranks = if answer.parts.is_empty() {
                answered.sentences.clone()
            } else {
                sums(&answer.ranks, &answered.sentences)
            };
            answer.parts.push(answered);
        }
        answer
    }

    /// Whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// For each part where incidents have it.
    pub fn hits(&self, data: &Data) -> Vec<Arc<WordHits>> {
        let hits = |answered: &Arc<Answered>| {
            if let Some(index) = data.opened().search() {
                answered.hits.incidents.get_or_init(|| index.told(&answered.sentences));
            }
            Arc::clone(&answered.hits)
        };
        self.parts.iter().map(hits).collect()
    }

    fn answered(&self, data: &Data, part: Part) -> Answered {
        let answered = |loosely| {
            let sentences = self.sentences_with(data, &part, loosely);
            (names_with(data, &part, loosely), sentences, loosely)
        };
        let is_found = |(hits, sentences, _): &(WordHits, Vec<u8>, bool)| {
            let names = [&hits.profiles, &hits.spots, &hits.casts];
            names.into_iter().flatten().any(|&hit| hit) || sentences.iter().any(|&how| how > 0)
        };
        let exact = answered(false);
        // Whoever is found as written is not meant otherwise.
        let (hits, sentences, loosely) =
            if is_found(&exact) || part.is_exact() { exact } else { answered(true) };
        Answered { part, loosely, sentences, hits: Arc::new(hits) }
    }

    /// By sentence, how a part stands in it.
    fn sentences_with(&self, data: &Data, part: &Part, loosely: bool) -> Vec<u8> {
        let (Some(index), n) = (data.opened().search(), self.firsts.last().copied().unwrap_or(0)) else {
            return Vec::new();
        };
        let mut keys = part.keys().map(|word| index.find(word, loosely, n));
        let mut all = keys.next().unwrap_or_default();
        for found in keys {
            all.iter_mut().zip(found).for_each(|(all, how)| *all = (*all).min(how));
        }
        if part.is_exact() {
            for how in &mut all {
                *how *= u8::from(*how == How::Whole as u8);
            }
        }
        if part.is_phrase() {
            for at in 0..n {
                let how = &mut all[at as usize];
                // Where its text is not here yet, words in any order have to do.
                if *how > 0
                    && self.words_of(data, at).is_some_and(|words| part.best_in(words, false).is_none())
                {
                    *how = 0;
                }
            }
        }
        all
    }

    /// Sentences of the corpus.
    pub fn n_sentences(&self) -> usize {
        self.firsts.last().map_or(0, |&n| n as usize)
    }

    /// The sentence of a number.
    pub fn sentence(&self, data: &Data, at: u32) -> Option<Span> {
        let article = self.firsts.partition_point(|&first| first <= at).checked_sub(1)?;
        let body = data.body(ArticleIdx::new(article));
        body.sentences.get((at - self.firsts[article]) as usize).copied()
    }

    /// Its words, where they are here.
    fn words_of<'a>(&self, data: &'a Data, at: u32) -> Option<&'a str> {
        let span = self.sentence(data, at)?;
        span.slice(data.opened().text(span.article)?)
    }

    /// How well a name answers it, or others that stand for the same; `None` where a part is in none of them.
    pub fn rank(&self, name: &str, others: &[String]) -> Option<u32> {
        let mut sum = 0;
        for answered in &self.parts {
            let mut best = answered.part.best_in(name, answered.loosely);
            for other in others {
                best = best.max(answered.part.best_in(other, answered.loosely));
            }
            sum += best? as u32;
        }
        Some(sum)
    }

    /// The sentences that have every part, the best first and at most so many; and the number of all.
    pub fn sentences(&self, most: usize) -> (Vec<u32>, usize) {
        let n = self.ranks.iter().filter(|&&rank| rank > 0).count();
        let mut best = Vec::new();
        let greatest = self.ranks.iter().copied().max().unwrap_or(0);
        for rank in (1..=greatest).rev() {
            let of_rank = self.ranks.iter().zip(0..).filter(|&(&known, _)| known == rank);
            best.extend(of_rank.map(|(_, at)| at).take(most - best.len()));
            if best.len() == most {
                break;
            }
        }
        (best, n)
    }

    /// A text with what was looked for marked in it.
    pub fn marked(&self, text: &str) -> Vec<Markup> {
        let mut places: Vec<(usize, usize)> = Vec::new();
        for answered in &self.parts {
            answered.part.each_in(text, answered.loosely, &mut |_: How, from, to| places.push((from, to)));
        }
        marchland_core::order::sort_by_key(&mut places, |&place| place);
        let (mut marked, mut done): (Vec<Markup>, usize) = (Vec::new(), 0);
        for (from, to) in places {
            if from >= done {
                marked.push(text[done..from].to_owned().into());
                marked.push(el("mark").put(text[from..to].to_owned()).into());
                done = to;
            }
        }
        marked.push(text[done..].to_owned().into());
        marked
    }
}

/// The sums of two lists; 0 where one has 0.
fn sums(a: &[u8], b: &[u8]) -> Vec<u8> {
    let sum = |(&a, &b): (&u8, &u8)| if a == 0 || b == 0 { 0 } else { a.saturating_add(b) };
    a.iter().zip(b).map(sum).collect()
}

fn names_with(data: &Data, part: &Part, loosely: bool) -> WordHits {
    let columns = data.columns();
    let holds = |name: &str| part.best_in(name, loosely).is_some();
    let any_holds = |name: &str, others: &[String]| holds(name) || others.iter().any(|other| holds(other));
    let places: Vec<bool> = data.places().iter().map(|place| any_holds(&place.name, &place.names)).collect();
    let actors: Vec<bool> =
        data.actors().iter().map(|actor| any_holds(&actor.name, &actor.aliases)).collect();
    let any = |found: &[bool], list: &[u32]| list.iter().any(|&at| found[at as usize]);
    let profile = |profile: &Profile| {
        let mode = Mode::from_code(profile.mode).map_or("", Mode::label);
        EventType::from_code(profile.event_type).is_some_and(|code| holds(code.label()) || holds(mode))
    };
    let (spots, casts) = (&columns.spot.values, &columns.cast.values);
    WordHits {
        profiles: columns.profile.values.iter().map(profile).collect(),
        spots: (0..spots.len())
            .map(|at| any(&places, spots.places.get(at)) || any(&places, spots.around.get(at)))
            .collect(),
        casts: (0..casts.parties.len()).map(|at| any(&actors, casts.parties.get(at))).collect(),
        incidents: OnceLock::new(),
    }
}

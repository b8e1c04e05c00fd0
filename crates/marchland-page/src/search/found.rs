//! What a search lists: the best of each kind, each with what a press on it does.

use super::Answer;
use crate::list::sorted;
use crate::markup::Markup;
use crate::words::{self, Word};
use crate::{Act, Data, Layout, Selection};
use marchland_core::{Actor, ActorIdx, ArticleIdx, ClaimIdx, PlaceIdx, QuotationIdx, Span};
use marchland_filter::Crossfilter;

/// Listed of each kind.
const N_EACH: usize = 4;
/// Sentences of a corpus whose claims, quotations and articles are listed.
const N_SENTENCES: usize = 300_000;
/// Sentences that are looked at for the best.
const N_LOOKED_AT: usize = 200;

/// One line of the list.
pub struct Found {
    /// Its kind, and how many there are of it in all.
    pub group: (Word, usize),
    /// What it is, with what was looked for marked.
    pub label: Vec<Markup>,
    /// What else is to be said, marked as well.
    pub note: Vec<Markup>,
    /// What a press on it does.
    pub act: Act,
}

/// What is found, kind by kind, the best first.
pub fn found(data: &Data, shown: &Crossfilter<'_>, text: &str) -> Vec<Found> {
    let answer = data.answer(text);
    if answer.is_empty() {
        return Vec::new();
    }
    let mut finder = Finder { data, answer: &answer, found: Vec::new() };
    let actor = |at: usize| {
        let actor = &data.actors()[at];
        (actor.name.as_str(), actor.aliases.as_slice(), actor.n_mentions)
    };
    finder.named(words::ACTORS, data.actors().len(), &actor, &|at| {
        Act::Select(Some(Selection::Actor(ActorIdx(at))))
    });
    let place = |at: usize| (data.places()[at].name.as_str(), data.places()[at].names.as_slice(), 0);
    finder.named(words::PLACES, data.places().len(), &place, &|at| {
        Act::Select(Some(Selection::Place(PlaceIdx(at))))
    });
    finder.incidents(shown);
    let (best, n) = answer.sentences(N_LOOKED_AT);
    let sentences: Vec<Span> = best.iter().filter_map(|&at| answer.sentence(data, at)).collect();
    // Tables of a large corpus are not decoded and gone through with every letter: its sentences, headlines among
    // them, say the same.
    if answer.n_sentences() <= N_SENTENCES {
        let claims = data.claims().iter().map(|claim| (claim.span, claim.claimant));
        let answers = |actor: &Actor| answer.rank(&actor.name, &actor.aliases).is_some();
        let who: Vec<bool> = data.actors().iter().map(answers).collect();
        finder.inside(words::CLAIMS, &sentences, &who, claims, &|at| Selection::Claim(ClaimIdx(at)));
        let quotations = data.quotations().iter().map(|quotation| (quotation.span, quotation.speaker));
        finder.inside(words::QUOTATIONS, &sentences, &who, quotations, &|at| {
            Selection::Quotation(QuotationIdx(at))
        });
        let outlets: Vec<[String; 1]> = data
            .articles()
            .iter()
            .map(|article| [data.outlet(article).map(|outlet| outlet.name.clone()).unwrap_or_default()])
            .collect();
        let article = |at: usize| (data.articles()[at].title.as_str(), outlets[at].as_slice(), 0);
        finder.named(words::ARTICLES, outlets.len(), &article, &|at| Act::Open(ArticleIdx(at), None));
    }
    for &span in sentences.iter().take(N_EACH) {
        let act = Act::Open(span.article, Some(span));
        finder.put((words::SENTENCES, n), data.words(span), &source(data, span), act);
    }
    finder.found
}

/// Where a sentence stands.
fn source(data: &Data, span: Span) -> String {
    [data.outlet_name(span.article), " · ", data.article_title(span.article)].concat()
}

/// A name, others that stand for the same, and what it weighs among equals.
type Names<'a> = (&'a str, &'a [String], u32);

struct Finder<'a> {
    data: &'a Data,
    answer: &'a Answer,
    found: Vec<Found>,
}

impl Finder<'_> {
    fn put(&mut self, group: (Word, usize), label: &str, note: &str, act: Act) {
        let [label, note] = [label, note].map(|text| self.answer.marked(text));
        self.found.push(Found { group, label, note, act });
    }

    /// Those of a table whose names answer: the best first, then those of most weight.
    fn named<'b>(
        &mut self,
        group: Word,
        n: usize,
        of: &dyn Fn(usize) -> Names<'b>,
        act: &dyn Fn(u32) -> Act,
    ) {
        let mut best: Vec<(u32, u32, u32)> = Vec::new();
        for at in 0..n {
            let (name, others, weight) = of(at);
            if let Some(rank) = self.answer.rank(name, others) {
                // As good by the name itself goes before as good by another.
                let own = u32::from(self.answer.rank(name, &[]) == Some(rank));
                best.push((u32::MAX - 2 * rank - own, u32::MAX - weight, at as u32));
            }
        }
        marchland_core::order::sort_by_key(&mut best, |&entry| entry);
        let n = best.len();
        for &(.., at) in best.iter().take(N_EACH) {
            let (name, others, _) = of(at as usize);
            // The spelling by which it was found.
            let by = self.answer.rank(name, &[]).is_none();
            let spelled = others.iter().find(|other| by && self.answer.rank(other, &[]).is_some());
            self.put((group, n), name, spelled.map_or("", String::as_str), act(at));
        }
    }

    /// Those that pass the filter: first those whose titles answer, then the latest.
    fn incidents(&mut self, shown: &Crossfilter<'_>) {
        let mut best: Vec<(u32, Selection)> = Vec::new();
        let mut titles = Vec::new();
        for at in sorted(self.data, shown, &Layout::default()) {
            let selection = Selection::Incident(at);
            let title = selection.title(self.data);
            let rank = self.answer.rank(&title, &[]).unwrap_or(0);
            best.push((u32::MAX - rank, selection));
            titles.push((selection, title, at));
        }
        // A stable sort: equals stay in their order.
        marchland_core::order::sort_by_key(&mut best, |&(rank, _)| rank);
        for (_, selection) in best.into_iter().take(N_EACH) {
            let Some((_, title, at)) = titles.iter().find(|(known, ..)| *known == selection) else {
                continue;
            };
            let when = words::days(self.data.columns(), *at);
            let n = shown.n_passing();
            self.put((words::INCIDENTS, n), title, &when, Act::Select(Some(selection)));
        }
    }

    /// Records whose words stand in sentences that answer, then those of actors that do (`who`, by actor).
    fn inside(
        &mut self,
        group: Word,
        sentences: &[Span],
        who: &[bool],
        records: impl Iterator<Item = (Span, Option<ActorIdx>)>,
        selection: &dyn Fn(u32) -> Selection,
    ) {
        let mut best: Vec<(usize, u32, Span)> = Vec::new();
        for ((span, actor), at) in records.zip(0..) {
            let meets =
                |one: &Span| one.article == span.article && one.start < span.end && span.start < one.end;
            let is_of = actor.is_some_and(|actor| who.get(actor.at()) == Some(&true));
            let rank = sentences.iter().position(meets).or_else(|| is_of.then_some(sentences.len()));
            if let Some(rank) = rank {
                best.push((rank, at, span));
            }
        }
        marchland_core::order::sort_by_key(&mut best, |&(rank, at, _)| (rank, at));
        let n = best.len();
        for (_, at, span) in best.into_iter().take(N_EACH) {
            let record = selection(at);
            let note = [&record.title(self.data), " · ", self.data.outlet_name(span.article)].concat();
            let words = self.data.words(self.data.sentence(span));
            self.put((group, n), words, &note, Act::OpenWith(record, span));
        }
    }
}

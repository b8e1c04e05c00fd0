//! The corpus as the page reads it: opened once, never changed, reached by index.
//!
//! The handle is `&'static`: one corpus lives as long as the page, and a plain reference costs nothing to
//! pass into closures. Records come from the bundle; nothing is worked out here but look-ups.
//!
//! Records and texts of a large file come after the page has opened, so a look-up may find nothing yet. A text
//! that is asked for and not here is noted, so that the app can fetch it.

use crate::search::Answer;
use crate::words;
use marchland_bundle::{Body, Opened};
use marchland_core::actor::{Actor, ActorMention};
use marchland_core::article::{Article, Outlet};
use marchland_core::claim::{Claim, Disagreement};
use marchland_core::columns::flag;
use marchland_core::place::Place;
use marchland_core::{
    ActorIdx, ArticleIdx, ClaimIdx, CorpusMeta, DisagreementIdx, EventMention, Incident, IncidentColumns,
    IncidentIdx, MentionIdx, PlaceIdx, Quotation, QuotationIdx, Span, Tie, TieIdx,
};
use marchland_filter::{Crossfilter, Sizes};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The opened corpus.
pub struct Data {
    corpus: Opened,
    n_reviewed: usize,
    /// Places by name, as ranks.
    place_ranks: OnceLock<Vec<u32>>,
    /// The article cut up last: whoever asks for a sentence mostly asks for its neighbours next.
    body: Mutex<Option<(ArticleIdx, Arc<Body>)>>,
    /// The search of last time: its text, whether the records were here, and its answer.
    answer: Mutex<(String, bool, Arc<Answer>)>,
    /// Texts that were asked for and are not here.
    wanted: Mutex<Vec<ArticleIdx>>,
    /// Called when the first of them is noted.
    on_wanted: OnceLock<fn()>,
}

impl Data {
    /// The corpus of an opened file.
    pub fn new(corpus: Opened) -> Self {
        let columns = corpus.columns();
        let is_reviewed: Vec<bool> =
            columns.profile.values.iter().map(|profile| profile.flags & flag::REVIEWED != 0).collect();
        let n_reviewed = columns.profile.keys.iter().filter(|&&key| is_reviewed[key as usize]).count();
        Self {
            corpus,
            n_reviewed,
            place_ranks: OnceLock::new(),
            body: Mutex::default(),
            answer: Mutex::default(),
            wanted: Mutex::default(),
            on_wanted: OnceLock::new(),
        }
    }

    /// What a search finds; the answer to the last one is kept, as it is asked again with every change of the filter.
    pub fn answer(&self, text: &str) -> Arc<Answer> {
        let mut known = self.answer.lock().unwrap_or_else(PoisonError::into_inner);
        let has_records = self.has_records();
        if known.0 != text || known.1 != has_records {
            let answer = Answer::of(self, text, &known.2);
            *known = (text.to_owned(), has_records, Arc::new(answer));
        }
        Arc::clone(&known.2)
    }

    /// The handle that records and texts are added to.
    pub fn opened(&self) -> &Opened {
        &self.corpus
    }

    /// Whether the records are here.
    pub fn has_records(&self) -> bool {
        self.corpus.has_records()
    }

    /// Calls `work` whenever a text is wanted that is not here and none was before.
    pub fn on_wanted(&self, work: fn()) {
        self.on_wanted.get_or_init(|| work);
    }

    /// The texts that were asked for and were not here, each once; from now on none.
    pub fn take_wanted(&self) -> Vec<ArticleIdx> {
        std::mem::take(&mut *self.wanted.lock().unwrap_or_else(PoisonError::into_inner))
    }

    #[inline(never)]
    fn want(&self, article: ArticleIdx) {
        let mut wanted = self.wanted.lock().unwrap_or_else(PoisonError::into_inner);
        let is_first = wanted.is_empty();
        if !wanted.contains(&article) {
            wanted.push(article);
        }
        drop(wanted);
        if let (true, Some(work)) = (is_first, self.on_wanted.get()) {
            work();
        }
    }

    /// Incidents that a person has looked at.
    pub fn n_reviewed(&self) -> usize {
        self.n_reviewed
    }

    /// The rank of each place by its name.
    pub fn place_ranks(&self) -> &[u32] {
        self.place_ranks.get_or_init(|| {
            let mut order: Vec<u32> = (0..self.places().len() as u32).collect();
            marchland_core::order::sort_by_key(&mut order, |&at| self.place_name(PlaceIdx(at)));
            let mut ranks = vec![0; order.len()];
            order.iter().zip(0..).for_each(|(&at, rank)| ranks[at as usize] = rank);
            ranks
        })
    }

    /// The same for as long as the page lives.
    pub fn leak(self) -> &'static Self {
        Box::leak(Box::new(self))
    }

    /// What the corpus says of itself.
    pub fn meta(&self) -> &CorpusMeta {
        self.corpus.meta()
    }

    /// The columns of its incidents.
    pub fn columns(&self) -> &IncidentColumns {
        self.corpus.columns()
    }

    /// Every actor.
    pub fn actors(&self) -> &[Actor] {
        self.corpus.actors()
    }

    /// Every outlet.
    pub fn outlets(&self) -> &[Outlet] {
        self.corpus.outlets()
    }

    /// The incidents under a filter, to begin with one that lets all pass.
    pub fn crossfilter(&self) -> Crossfilter<'_> {
        let outlet_of = self.articles().iter().map(|article| article.outlet.0).collect();
        let sizes = Sizes {
            actors: self.actors().len(),
            places: self.places().len(),
            articles: self.articles().len(),
            outlets: self.outlets().len(),
        };
        Crossfilter::new(self.columns(), outlet_of, sizes)
    }

    /// Every article.
    pub fn articles(&self) -> &[Article] {
        self.corpus.articles()
    }

    /// Every place.
    pub fn places(&self) -> &[Place] {
        self.corpus.places()
    }

    /// Every tie.
    pub fn ties(&self) -> &[Tie] {
        self.corpus.ties()
    }

    /// Where an actor stands in the picture of the network, in parts of its square.
    pub fn seat(&self, at: ActorIdx) -> Option<[u16; 2]> {
        self.corpus.seat(at)
    }

    /// Every quotation.
    pub fn quotations(&self) -> &[Quotation] {
        self.corpus.quotations()
    }

    /// Every claim, in article and reading order.
    pub fn claims(&self) -> &[Claim] {
        self.corpus.claims()
    }

    /// Every disagreement and agreement.
    pub fn disagreements(&self) -> &[Disagreement] {
        self.corpus.disagreements()
    }

    /// An incident.
    pub fn incident(&self, at: IncidentIdx) -> Option<Incident> {
        self.corpus.incident(at)
    }

    /// An event mention.
    pub fn mention(&self, at: MentionIdx) -> Option<EventMention> {
        self.corpus.mention(at)
    }

    /// The event mentions of an article, in reading order.
    pub fn mentions_of(&self, article: ArticleIdx) -> Vec<EventMention> {
        self.corpus.mentions_of(article).into_iter().map(|(_, mention)| mention).collect()
    }

    /// Every event mention, decoded now.
    pub fn mentions(&self) -> Vec<EventMention> {
        (0..self.articles().len()).flat_map(|at| self.mentions_of(ArticleIdx::new(at))).collect()
    }

    /// Number of evidence spans that were found in their texts when the file was written.
    pub fn n_quotes(&self) -> u32 {
        self.corpus.n_quotes()
    }

    /// An article.
    pub fn article(&self, at: ArticleIdx) -> Option<&Article> {
        self.corpus.articles().get(at.at())
    }

    /// The outlet of an article.
    pub fn outlet(&self, article: &Article) -> Option<&Outlet> {
        self.corpus.outlets().get(article.outlet.at())
    }

    /// An actor.
    pub fn actor(&self, at: ActorIdx) -> Option<&Actor> {
        self.corpus.actors().get(at.at())
    }

    /// A place.
    pub fn place(&self, at: PlaceIdx) -> Option<&Place> {
        self.corpus.places().get(at.at())
    }

    /// A tie.
    pub fn tie(&self, at: TieIdx) -> Option<&Tie> {
        self.corpus.ties().get(at.at())
    }

    /// A quotation.
    pub fn quotation(&self, at: QuotationIdx) -> Option<&Quotation> {
        self.corpus.quotations().get(at.at())
    }

    /// A claim.
    pub fn claim(&self, at: ClaimIdx) -> Option<&Claim> {
        self.corpus.claims().get(at.at())
    }

    /// A disagreement.
    pub fn disagreement(&self, at: DisagreementIdx) -> Option<&Disagreement> {
        self.corpus.disagreements().get(at.at())
    }

    /// The disagreements that a claim of which something holds is part of.
    pub fn disagreements_of(&self, holds: &dyn Fn(ClaimIdx) -> bool) -> Vec<DisagreementIdx> {
        let all = self.disagreements().iter().enumerate();
        let part = all.filter(|(_, one)| one.claims.iter().any(|&claim| holds(claim)));
        part.map(|(at, _)| DisagreementIdx::new(at)).collect()
    }

    /// The outlet of an article, by name.
    pub fn outlet_name(&self, at: ArticleIdx) -> &str {
        self.article(at).and_then(|article| self.outlet(article)).map_or("", |outlet| outlet.name.as_str())
    }

    /// Whether the text of an article is here; where not, that it is wanted is noted.
    pub fn has_text(&self, article: ArticleIdx) -> bool {
        let is_here = self.corpus.text(article).is_some();
        if !is_here && self.article(article).is_some() {
            self.want(article);
        }
        is_here
    }

    /// The words a span covers; while their text is not here, words that say so.
    pub fn words(&self, span: Span) -> &str {
        if self.has_text(span.article) { self.corpus.words(span) } else { words::TEXT_COMES.words() }
    }

    /// Whether a span covers whole words that stand nowhere else in its text.
    pub fn stands_once(&self, span: Span) -> bool {
        let Some(text) = self.corpus.text(span.article) else { return false };
        let Some(words) = span.slice(text).map(str::as_bytes).filter(|words| !words.is_empty()) else {
            return false;
        };
        let goes_on = text.as_bytes().get(span.end as usize).is_some_and(u8::is_ascii_alphanumeric);
        !goes_on && text.as_bytes().windows(words.len()).filter(|window| *window == words).count() == 1
    }

    /// The words that name an actor, in reading order.
    pub fn actor_mentions(&self, at: ActorIdx) -> Vec<ActorMention> {
        self.corpus.actor_mentions(at)
    }

    /// The words that name a place, in reading order.
    pub fn place_mentions(&self, at: PlaceIdx) -> Vec<Span> {
        self.corpus.place_mentions(at)
    }

    /// Zones and sentences of an article.
    pub fn body(&self, at: ArticleIdx) -> Arc<Body> {
        let mut last = self.body.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, body)) = last.as_ref().filter(|(known, _)| *known == at) {
            return Arc::clone(body);
        }
        let body = Arc::new(self.corpus.body(at));
        *last = self.has_records().then(|| (at, Arc::clone(&body)));
        body
    }

    /// Name of an actor.
    pub fn actor_name(&self, at: ActorIdx) -> &str {
        self.actor(at).map_or("", |actor| actor.name.as_str())
    }

    /// Name of a place.
    pub fn place_name(&self, at: PlaceIdx) -> &str {
        self.place(at).map_or("", |place| place.name.as_str())
    }

    /// Title of an article.
    pub fn article_title(&self, at: ArticleIdx) -> &str {
        self.article(at).map_or("", |article| article.title.as_str())
    }

    /// The sentence around a span: the shortest that contains its start; the span itself where none does.
    pub fn sentence(&self, span: Span) -> Span {
        let body = self.body(span.article);
        let around = body.sentences.iter().filter(|s| s.start <= span.start && span.start < s.end);
        around.min_by_key(|s| s.len()).copied().unwrap_or(span)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detail::parts::quote;
    use crate::markup::html;
    use crate::{Selection, example, sources};

    #[test]
    fn what_is_not_here_is_said_and_noted() {
        let (data, mut opener, [records, texts]) = example::staged();
        let data = data.leak();
        let article = ArticleIdx(0);
        assert!(!data.has_records() && data.incident(IncidentIdx(0)).is_none());
        assert_eq!(Selection::find(data, "i:7000000000"), Some(Selection::Incident(IncidentIdx(0))));
        assert_eq!(Selection::Incident(IncidentIdx(0)).id(data).as_deref(), Some("i:7000000000"));
        assert_eq!(data.actors()[0].n_mentions, 1);
        assert!(data.body(article).sentences.is_empty());
        opener.feed(&records).expect("the records");
        assert!(data.has_records() && data.incident(IncidentIdx(0)).is_some());
        assert_eq!(data.take_wanted(), []);
        let sentence = data.body(article).sentences[1];
        let shown = || {
            let reading = crate::Reading { article, at: None };
            let pane = sources::reader(data, &sources::Opened::of(data, article), reading, None, None);
            [quote(data, sentence, &[]), pane].map(|element| html(&[element.expect("an element").into()]))
        };
        assert!(shown().iter().all(|text| text.contains(words::TEXT_COMES.words())), "{:?}", shown());
        assert_eq!((data.take_wanted(), data.take_wanted()), (vec![article], Vec::new()));
        opener.feed(&texts).expect("the texts");
        assert!(shown().iter().all(|text| text.contains("killing")), "{:?}", shown());
        assert_eq!(data.take_wanted(), []);
    }
}

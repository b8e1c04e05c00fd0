//! A corpus of any number of incidents, made up: what the page's speed and memory are measured on.
//!
//! Coordinates lie in the region of the basemap, more of them near the line; places and actors are named after
//! Zipf; time goes in bursts. Each telling is a sentence made of its slots, so that every span covers its words.
//! The same plan gives the same corpus on every machine: no clock, no chance but numbers that follow from the seed.
#![warn(missing_docs)]

mod actors;
mod articles;
mod columns;
mod draw;
mod ground;
mod happenings;
mod incidents;
pub mod network;
mod places;
mod relations;
mod telling;
#[cfg(test)]
mod tests;
mod words;

pub use columns::columns;

use actors::Actors;
use draw::Draw;
use ground::Ground;
use happenings::Happening;
use marchland_core::article::{Zone, ZoneKind};
use marchland_core::basemap::Basemap;
use marchland_core::{Article, ArticleIdx, Corpus, CorpusMeta, IncidentIdx, MentionIdx};
use places::Places;
use telling::{Rules, Telling};

/// How much of it, and which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Number of incidents, at least 1.
    pub incidents: usize,
    /// Number of articles, at least 1.
    pub articles: usize,
    /// What the numbers follow from.
    pub seed: u64,
}

/// The corpus of a plan.
pub fn corpus(plan: Plan, basemap: &Basemap) -> Corpus {
    let (n_incidents, n_articles) = (plan.incidents.max(1), plan.articles.max(1));
    let ground = Ground::of(basemap);
    let places = places::places(&ground, plan.seed, n_incidents);
    let actors = actors::actors(plan.seed);
    let happenings = happenings::happenings(&places, &actors, plan.seed, n_incidents);
    let mut corpus = Corpus {
        meta: CorpusMeta {
            title: format!("{n_incidents} incidents, made up"),
            description: "A corpus without any truth in it, made up for measurements.".to_owned(),
            licence: "CC0-1.0".to_owned(),
            cite: "Marchland, made-up corpus".to_owned(),
            line: places::LINE.to_owned(),
            months: Vec::new(),
        },
        outlets: articles::outlets(plan.seed),
        incidents: happenings.iter().map(|it| incidents::untold(it, &places)).collect(),
        ..Corpus::default()
    };
    let (places, actors) =
        Writing { seed: plan.seed, places, actors, corpus: &mut corpus }.write(&happenings, n_articles);
    corpus.places = places.all;
    corpus.actors = actors.all;
    corpus.ties = relations::ties(&corpus);
    corpus.layout = marchland_scene::network::seats(&corpus.actors, &corpus.ties);
    (corpus.claims, corpus.disagreements) = relations::claims(&corpus);
    corpus
}

/// A corpus whose articles are being written.
struct Writing<'a> {
    seed: u64,
    places: Places,
    actors: Actors,
    corpus: &'a mut Corpus,
}

impl Writing<'_> {
    fn write(mut self, happenings: &[Happening], n_articles: usize) -> (Places, Actors) {
        let tellings = articles::tellings(happenings, n_articles, self.seed);
        self.corpus.mentions.reserve_exact(tellings.len());
        let (rules, mut rest) = (Rules::new(), &tellings[..]);
        for (at, published) in articles::published(happenings, n_articles).into_iter().enumerate() {
            let (of_it, after) = rest.split_at(rest.partition_point(|telling| telling.0 as usize <= at));
            rest = after;
            let draw = &mut Draw::new(self.seed, 7, at);
            let first = of_it.first().map(|telling| &self.corpus.incidents[telling.1 as usize].title);
            let title = first.map_or_else(|| "A quiet day".to_owned(), ToString::to_string);
            let mut article = articles::article(at, published, title, draw);
            let text = self.article(&rules, &mut article, happenings, of_it, draw);
            article.n_bytes = text.len() as u32;
            self.corpus.articles.push(article);
            self.corpus.texts.push(text);
        }
        (self.places, self.actors)
    }

    /// Headline, outlet and day, and paragraphs of some sentences.
    fn article(
        &mut self,
        rules: &Rules,
        article: &mut Article,
        happenings: &[Happening],
        tellings: &[(u32, u32)],
        draw: &mut Draw,
    ) -> String {
        let mut text = String::with_capacity(160 * (1 + tellings.len()));
        let (places, actors) = (&mut self.places, &mut self.actors);
        let at = ArticleIdx::new(self.corpus.articles.len());
        let mut to = Telling { rules, places, actors, text: &mut text, article: at };
        let headline = to.put(&article.title);
        article.zones.push(Zone { span: headline, kind: ZoneKind::Headline });
        article.sentences.push(headline);
        to.put("\n\n");
        let outlet = &self.corpus.outlets[article.outlet.at()].name;
        let day = article.published.map_or_else(String::new, |date| date.interval().label());
        article.zones.push(Zone { span: to.put(&format!("{outlet}, {day}")), kind: ZoneKind::Byline });
        let mut rest = tellings;
        while !rest.is_empty() {
            let (paragraph, after) = rest.split_at((2 + draw.below(4)).min(rest.len()));
            rest = after;
            to.put("\n\n");
            let start = to.text.len();
            for (nth, &(_, incident)) in paragraph.iter().enumerate() {
                if nth > 0 {
                    to.put(" ");
                }
                let (happening, incident) = (&happenings[incident as usize], IncidentIdx(incident));
                let whole = &mut self.corpus.incidents[incident.at()];
                let mention = to.tell(happening, incident, whole.mentions.is_empty(), draw);
                incidents::add(whole, MentionIdx::new(self.corpus.mentions.len()), &mention);
                article.sentences.push(mention.sentence);
                self.corpus.mentions.push(mention);
            }
            article.zones.push(Zone { span: to.since(start), kind: ZoneKind::Body });
        }
        to.put("\n");
        text.shrink_to_fit();
        text
    }
}

//! The one selection: any record that has an address of its own.

use crate::Data;
use crate::words;
use marchland_core::id::Id;
use marchland_core::{
    ActorIdx, ArticleIdx, ClaimIdx, DisagreementIdx, IncidentIdx, PlaceIdx, QuotationIdx, Span, TieIdx,
};
use marchland_scene::Pick;

/// A selected record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Selection {
    /// An incident.
    Incident(IncidentIdx),
    /// An actor.
    Actor(ActorIdx),
    /// A tie.
    Tie(TieIdx),
    /// A place.
    Place(PlaceIdx),
    /// An article.
    Article(ArticleIdx),
    /// A quotation.
    Quotation(QuotationIdx),
    /// A claim.
    Claim(ClaimIdx),
    /// Claims on one matter and how they differ.
    Disagreement(DisagreementIdx),
    /// The sentence around a byte of an article.
    Sentence(ArticleIdx, u32),
    /// The line.
    Line,
}

/// The `sel` of the line.
const LINE: &str = "line";

/// An incident by its title and its days.
pub fn dated_title(data: &Data, at: IncidentIdx) -> String {
    [&Selection::Incident(at).title(data), ", ", &crate::words::days(data.columns(), at)].concat()
}

impl Selection {
    /// As links write it, such as `i:…`, `a:ttp`, `s:article:120`; `None` for a record that is not there.
    pub fn id(self, data: &Data) -> Option<String> {
        Some(match self {
            Self::Incident(at) => Id::new('i', data.columns().id.get(at.at()).copied()?).to_string(),
            Self::Tie(at) => data.tie(at)?.id.to_string(),
            Self::Quotation(at) => data.quotation(at)?.id.to_string(),
            Self::Claim(at) => data.claim(at)?.id.to_string(),
            Self::Disagreement(at) => data.disagreement(at)?.id.clone(),
            Self::Actor(at) => format!("a:{}", data.actor(at)?.id),
            Self::Place(at) => format!("p:{}", data.place(at)?.id),
            Self::Article(at) => format!("article:{}", data.article(at)?.id),
            Self::Sentence(at, start) => format!("s:{}:{start}", data.article(at)?.id),
            Self::Line => LINE.to_owned(),
        })
    }

    /// The record that a link names; `None` for one that is not in this corpus.
    pub fn find(data: &Data, id: &str) -> Option<Self> {
        if id == LINE {
            return Some(Self::Line);
        }
        let (kind, name) = id.split_once(':')?;
        match kind {
            "i" => data.columns().find(marchland_core::id::parse_hash(name)?).map(Self::Incident),
            "a" => {
                data.actors().iter().position(|actor| actor.id == name).map(ActorIdx::new).map(Self::Actor)
            }
            "p" => {
                data.places().iter().position(|place| place.id == name).map(PlaceIdx::new).map(Self::Place)
            }
            "article" => find_article(data, name).map(Self::Article),
            "s" => {
                let (article, start) = name.rsplit_once(':')?;
                let article = find_article(data, article)?;
                let start = start.parse().ok()?;
                (start < data.article(article)?.n_bytes).then_some(Self::Sentence(article, start))
            }
            "t" => find_exact(data, id, data.ties().len(), |at| Self::Tie(TieIdx::new(at))),
            "q" => find_exact(data, id, data.quotations().len(), |at| Self::Quotation(QuotationIdx::new(at))),
            "c" => find_exact(data, id, data.claims().len(), |at| Self::Claim(ClaimIdx::new(at))),
            "d" => {
                let record = |at| Self::Disagreement(DisagreementIdx::new(at));
                find_exact(data, id, data.disagreements().len(), record)
            }
            _ => None,
        }
    }

    /// A short title for panels and announcements.
    pub fn title(self, data: &Data) -> String {
        match self {
            Self::Incident(at) => {
                data.incident(at).map_or_else(String::new, |incident| incident.title.as_str().to_owned())
            }
            Self::Actor(at) => data.actor_name(at).to_owned(),
            Self::Place(at) => data.place_name(at).to_owned(),
            Self::Article(at) => data.article_title(at).to_owned(),
            Self::Tie(at) => data.tie(at).map_or_else(String::new, |tie| {
                words::tie_title(data.actor_name(tie.a), data.actor_name(tie.b), tie.sign)
            }),
            Self::Quotation(at) => data.quotation(at).map_or_else(String::new, |quotation| {
                words::quotation_title(quotation.speaker.map(|speaker| data.actor_name(speaker)))
            }),
            Self::Claim(at) => data.claim(at).map(words::claim_title).unwrap_or_default(),
            Self::Disagreement(at) => {
                data.disagreement(at).map(|one| words::capital(&one.matter)).unwrap_or_default()
            }
            Self::Sentence(at, _) => words::sentence_of(data.article_title(at)),
            Self::Line => words::LINE_TITLE.into(),
        }
    }

    /// Whether its title is words of the corpus, and not a message of the page.
    pub fn is_titled_by_corpus(self) -> bool {
        matches!(
            self,
            Self::Incident(_) | Self::Actor(_) | Self::Place(_) | Self::Article(_) | Self::Disagreement(_)
        )
    }

    /// What a pick selects; `None` for a stretch of a timeline, which is no record.
    pub fn of_pick(pick: Pick) -> Option<Self> {
        Some(match pick {
            Pick::Incident(at) => Self::Incident(at),
            Pick::Actor(at) => Self::Actor(at),
            Pick::Tie(at) => Self::Tie(at),
            Pick::Place(at) => Self::Place(at),
            Pick::Article(at) => Self::Article(at),
            Pick::Line => Self::Line,
            Pick::Days(..) | Pick::Crowd(..) => return None,
        })
    }

    /// The same as a pick, for what pictures show; `None` for what they do not.
    pub fn pick(self) -> Option<Pick> {
        Some(match self {
            Self::Incident(at) => Pick::Incident(at),
            Self::Actor(at) => Pick::Actor(at),
            Self::Tie(at) => Pick::Tie(at),
            Self::Place(at) => Pick::Place(at),
            Self::Article(at) => Pick::Article(at),
            Self::Line => Pick::Line,
            Self::Quotation(_) | Self::Claim(_) | Self::Disagreement(_) | Self::Sentence(..) => {
                return None;
            }
        })
    }

    /// The records whose words are lit with it: a disagreement is its claims, any other record itself.
    pub fn lit(self, data: &Data) -> Vec<Self> {
        match self {
            Self::Disagreement(at) => {
                let claims = data.disagreement(at).map_or(&[][..], |one| one.claims.as_slice());
                claims.iter().copied().map(Self::Claim).collect()
            }
            one => vec![one],
        }
    }

    /// The sentence selected, as a span; `None` for other records.
    pub fn sentence(self, data: &Data) -> Option<Span> {
        match self {
            Self::Sentence(article, start) => {
                Some(data.sentence(Span::new(article, start as usize, start as usize)))
            }
            _ => None,
        }
    }
}

/// The article of an id.
pub fn find_article(data: &Data, id: &str) -> Option<ArticleIdx> {
    data.articles().iter().position(|article| article.id == id).map(ArticleIdx::new)
}

/// The record of a table whose whole id that is.
fn find_exact(data: &Data, id: &str, n: usize, record: fn(usize) -> Selection) -> Option<Selection> {
    (0..n).map(record).find(|one| one.id(data).as_deref() == Some(id))
}

#[cfg(test)]
mod tests;

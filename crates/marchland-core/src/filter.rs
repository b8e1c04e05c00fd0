//! The one filter: which incidents pass, and what each further click would leave.
//!
//! Values within a facet are alternatives, facets narrow each other. A count beside a value is the number
//! of incidents that pass every *other* facet and have that value.

use crate::codes::{EventType, Status};
use crate::columns::{IncidentColumns, NO_END, NO_START, flag};
use crate::date::Interval;
use crate::id::{ActorIdx, ArticleIdx, IncidentIdx};

/// A choice over incidents; an empty facet lets all pass.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Event types.
    pub types: Vec<EventType>,
    /// Actors, in either part.
    pub actors: Vec<ActorIdx>,
    /// Articles.
    pub articles: Vec<ArticleIdx>,
    /// Status.
    pub statuses: Vec<Status>,
    /// Only border incidents, only others, or both.
    pub border: Option<bool>,
    /// Incidents whose days may meet these; undated ones do not.
    pub period: Option<Interval>,
}

/// The facets of a filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// Event type.
    Type,
    /// Actor.
    Actor,
    /// Article.
    Article,
    /// Status.
    Status,
    /// Border or not.
    Border,
    /// Period.
    Period,
}

impl Facet {
    /// Every facet.
    pub const ALL: [Self; 6] =
        [Self::Type, Self::Actor, Self::Article, Self::Status, Self::Border, Self::Period];
}

/// For each value of each facet the number of incidents that choosing it alone would leave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FacetCounts {
    /// By position in `EventType::ALL`.
    pub types: Vec<u32>,
    /// By actor.
    pub actors: Vec<u32>,
    /// By article.
    pub articles: Vec<u32>,
    /// By position in `Status::ALL`.
    pub statuses: Vec<u32>,
    /// Others, border incidents.
    pub border: [u32; 2],
    /// Undated incidents that pass every facet but the period.
    pub undated: u32,
    /// Incidents that pass every facet but the period, dated ones.
    pub dated: Vec<IncidentIdx>,
}

/// What a filter leaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filtered {
    /// The incidents that pass, in the corpus's order.
    pub incidents: Vec<IncidentIdx>,
    /// Counts for every facet value.
    pub counts: FacetCounts,
}

/// One bit per facet that an incident fails.
fn failures(filter: &Filter, columns: &IncidentColumns, at: IncidentIdx) -> u8 {
    let any = |wanted: &[u32], has: &[u32]| wanted.is_empty() || wanted.iter().any(|w| has.contains(w));
    let row = at.at();
    let passes = [
        filter.types.is_empty() || filter.types.iter().any(|t| t.code() == columns.event_type[row]),
        filter.actors.is_empty() || filter.actors.iter().any(|a| any(&[a.0], columns.parties.get(row))),
        filter.articles.is_empty() || filter.articles.iter().any(|a| any(&[a.0], columns.articles.get(row))),
        filter.statuses.is_empty() || filter.statuses.iter().any(|s| s.code() == columns.status[row]),
        filter.border.is_none_or(|border| columns.has(at, flag::BORDER) == border),
        filter.period.is_none_or(|period| in_period(columns, row, period)),
    ];
    passes.iter().enumerate().fold(0, |bits, (facet, passed)| bits | u8::from(!passed) << facet)
}

fn in_period(columns: &IncidentColumns, row: usize, period: Interval) -> bool {
    columns.date_precision[row] > 0
        && columns.start[row] <= period.end.map_or(NO_END, |day| day.0)
        && columns.end[row] >= period.start.map_or(NO_START, |day| day.0)
}

impl Filter {
    /// Whether it lets everything pass.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What it leaves of a corpus with that many actors and articles.
    pub fn apply(&self, columns: &IncidentColumns, n_actors: usize, n_articles: usize) -> Filtered {
        let mut filtered = Filtered {
            incidents: Vec::new(),
            counts: FacetCounts {
                types: vec![0; EventType::ALL.len()],
                actors: vec![0; n_actors],
                articles: vec![0; n_articles],
                statuses: vec![0; Status::ALL.len()],
                ..FacetCounts::default()
            },
        };
        for at in (0..columns.len()).map(IncidentIdx::new) {
            let failed = failures(self, columns, at);
            if failed == 0 {
                filtered.incidents.push(at);
            }
            if failed.count_ones() <= 1 {
                filtered.counts.add(columns, at, failed);
            }
        }
        filtered
    }
}

impl FacetCounts {
    /// Counts an incident in every facet whose others it passes.
    fn add(&mut self, columns: &IncidentColumns, at: IncidentIdx, failed: u8) {
        let row = at.at();
        let counts = |facet: Facet| failed & !(1 << facet as u8) == 0;
        if counts(Facet::Type) {
            self.types[columns.event_type[row] as usize] += 1;
        }
        if counts(Facet::Actor) {
            columns.parties.get(row).iter().for_each(|&actor| self.actors[actor as usize] += 1);
        }
        if counts(Facet::Article) {
            columns.articles.get(row).iter().for_each(|&article| self.articles[article as usize] += 1);
        }
        if counts(Facet::Status) {
            self.statuses[columns.status[row] as usize] += 1;
        }
        if counts(Facet::Border) {
            self.border[usize::from(columns.has(at, flag::BORDER))] += 1;
        }
        if counts(Facet::Period) {
            if columns.date_precision[row] > 0 {
                self.dated.push(at);
            } else {
                self.undated += 1;
            }
        }
    }
}

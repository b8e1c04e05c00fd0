//! The vocabulary of Marchland: records, closed codes, filters, links.
//!
//! Nothing here reads a file, a clock or a browser. The coder fills these records, the bundle carries them,
//! scenes draw them, the page filters them; none of those know each other.
#![warn(missing_docs)]

pub mod actor;
pub mod article;
pub mod basemap;
pub mod calendar;
pub mod claim;
pub mod codes;
pub mod columns;
pub mod corpus;
pub mod date;
pub mod decimal;
pub mod diagnostic;
pub mod extract;
pub mod facet;
pub mod few;
pub mod id;
pub mod incident;
pub mod link;
pub mod manifest;
pub mod math;
pub mod names;
pub mod order;
pub mod place;
pub mod relation;
pub mod review;
pub mod span;
pub mod text;

pub use actor::{Actor, ActorKind, ActorMention, ActorMentionKind, Party};
pub use article::{Article, Outlet};
pub use claim::{Answer, Claim, Difference, Disagreement, Measure, Value};
pub use codes::{CasualtyKind, EventType, Mode, Quad, Status, SubEvent, Toll};
pub use columns::IncidentColumns;
pub use corpus::{Corpus, CorpusMeta};
pub use date::{Day, Interval, PartialDate};
pub use diagnostic::{Diagnostic, Severity};
pub use facet::Facet;
pub use few::Few;
pub use id::{
    ActorIdx, ArticleIdx, ClaimIdx, DisagreementIdx, IncidentIdx, MentionIdx, OutletIdx, PlaceIdx,
    QuotationIdx, TieIdx,
};
pub use incident::{Casualty, EventMention, Figure, Incident, Provenance, When};
pub use link::Link;
pub use place::{LonLat, Place, PlaceKind, Where, WherePrecision};
pub use relation::{Quotation, Speech, Tie};
pub use span::Span;
pub use text::Text;

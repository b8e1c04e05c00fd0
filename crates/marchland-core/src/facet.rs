//! The facets: what incidents are filtered by, and how links name it.

/// Something that incidents are filtered by, value by value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// PLOVER event type.
    Type,
    /// PLOVER mode.
    Mode,
    /// Actor or recipient, or something that it is a part of.
    Actor,
    /// Side of an actor or recipient.
    Side,
    /// Place, or a division around it.
    Place,
    /// Article that tells it.
    Article,
    /// Outlet of such an article.
    Outlet,
    /// How exactly the first place is known.
    Precision,
    /// Factual or claimed.
    Status,
    /// On, over or about the border, or not.
    Border,
    /// How many were killed, in classes.
    Killed,
}

impl Facet {
    /// Every facet, in the order in which they stand in links.
    pub const ALL: [Self; 11] = [
        Self::Type,
        Self::Mode,
        Self::Actor,
        Self::Side,
        Self::Place,
        Self::Article,
        Self::Outlet,
        Self::Precision,
        Self::Status,
        Self::Border,
        Self::Killed,
    ];

    /// The key that links use.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Mode => "mode",
            Self::Actor => "actor",
            Self::Side => "side",
            Self::Place => "place",
            Self::Article => "article",
            Self::Outlet => "outlet",
            Self::Precision => "precision",
            Self::Status => "status",
            Self::Border => "border",
            Self::Killed => "killed",
        }
    }

    /// The facet of a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.key() == key)
    }
}

/// A value of a facet: a position in the facet's table.
///
/// | facet | table |
/// |---|---|
/// | type, mode, status, killed | the codes' `ALL` |
/// | precision | `WherePrecision::ALL` |
/// | border | 0 elsewhere, 1 border |
/// | actor, place, article, outlet | the corpus's table |
/// | side | the sides of the corpus's actors, by name |
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Value {
    /// The facet.
    pub facet: Facet,
    /// Position in its table.
    pub at: u32,
}

impl Value {
    /// A value by its position.
    pub const fn new(facet: Facet, at: usize) -> Self {
        Self { facet, at: at as u32 }
    }
}

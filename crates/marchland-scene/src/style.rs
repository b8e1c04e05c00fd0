//! The style table: every class a scene uses, with its paint in light and dark.
//!
//! Legends read this table, renderers paint from it; nobody names a colour anywhere else.

use marchland_core::Quad;

/// Light or dark paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Paper {
    /// Dark ink on warm paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// How a mark relates to the selection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Emphasis {
    /// Nothing is selected, or it is not concerned.
    #[default]
    Plain,
    /// Selected.
    Selected,
    /// Belongs to what is selected.
    Related,
    /// Something else is selected.
    Faded,
}

/// A style class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Ground and water.
    Land,
    /// The states the corpus is about.
    LandOwn,
    /// Lakes.
    Lake,
    /// Rivers.
    River,
    /// Coast lines.
    Coast,
    /// Borders between provinces.
    ProvinceBorder,
    /// Borders both sides recognise.
    Border,
    /// Borders that somebody disputes.
    DisputedBorder,
    /// The named line.
    NamedLine,
    /// Light casing under the named line.
    NamedLineCasing,
    /// Name of the line.
    NamedLineLabel,
    /// Names of states.
    CountryLabel,
    /// Names of provinces.
    ProvinceLabel,
    /// Names of towns.
    TownLabel,
    /// Points of towns.
    Town,
    /// Names of rivers and lakes.
    WaterLabel,
    /// An incident at a point, by quad class.
    Incident(Quad, Emphasis),
    /// The ring of an incident near a point.
    IncidentRing(Quad, Emphasis),
    /// A hatched area: known to the district or province only.
    IncidentArea(Quad, Emphasis),
    /// A band along a line.
    IncidentBand(Quad, Emphasis),
    /// The number inside or beside a mark.
    Count,
    /// A node of the network.
    Node(Emphasis),
    /// Name of a node.
    NodeLabel(Emphasis),
    /// A hostile tie.
    TieNegative(Emphasis),
    /// A friendly tie.
    TiePositive(Emphasis),
    /// A wide invisible stroke that makes thin ties easy to hit.
    TieHit,
}

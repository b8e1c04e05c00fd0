//! The style table: every class a scene uses, with its paint in light and dark.
//!
//! Legends read this table, renderers paint from it; nobody names a colour anywhere else. What tells two
//! kinds apart is never colour alone: each quad class has its own form and its own hatch.

mod legend;
mod paint;
mod palette;
mod table;
#[cfg(test)]
mod tests;

pub use legend::{LegendRow, legend, line_label};
pub use paint::{Colour, Family, Font, Halo, Hatch, Paint};
pub use table::{background, paint};

use crate::scene::Glyph;
use marchland_core::Quad;

/// Light or dark paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Paper {
    /// Dark ink on warm paper.
    Light,
    /// Light ink on dark paper.
    Dark,
    /// The light one for readers who need more contrast.
    LightStrong,
    /// The dark one for them.
    DarkStrong,
}

impl Paper {
    /// Whether the ink is lighter than the paper.
    pub fn is_dark(self) -> bool {
        matches!(self, Self::Dark | Self::DarkStrong)
    }

    /// The same with as much contrast as there is.
    #[must_use]
    pub fn strong(self) -> Self {
        if self.is_dark() { Self::DarkStrong } else { Self::LightStrong }
    }
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
    /// The sea.
    Water,
    /// Ground of the states around.
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
    /// The named line, drawn neutrally: as a line of its own.
    NamedLine,
    /// The named line as an international border.
    NamedLineAsBorder,
    /// The named line where it is drawn as no border.
    NamedLineFaint,
    /// Light casing under the named line.
    NamedLineCasing,
    /// Name of the line.
    NamedLineLabel,
    /// Names of states.
    CountryLabel,
    /// Names of provinces.
    ProvinceLabel,
    /// Names of disputed lines.
    DisputedLabel,
    /// A sum of several happenings at a point.
    Sum(Quad, Emphasis),
    /// Edge of an area that was drawn.
    AreaOutline,
    /// Rim around a mark at whose place sums are too.
    SumRim(Emphasis),
    /// Area in which sums alone are.
    SumArea(Quad, Emphasis),
    /// Band along a line on which sums alone are.
    SumBand(Quad, Emphasis),
    /// Number of sums beside a mark.
    SumCount,
    /// Title of a figure.
    FigureTitle,
    /// What a figure shows.
    FigureLine,
    /// Notes under a figure.
    FigureNote,
    /// Names of places where incidents are.
    SiteLabel,
    /// Names of capitals.
    CapitalLabel,
    /// Names of towns.
    TownLabel,
    /// Names of great towns.
    CityLabel,
    /// Names of border crossings.
    CrossingLabel,
    /// Names of mountain ranges.
    RangeLabel,
    /// Names in the script of the place, below the others.
    NativeLabel,
    /// Border crossings.
    Crossing,
    /// Points of capitals.
    Capital,
    /// Points of towns.
    Town,
    /// Names of seas.
    WaterLabel,
    /// Names of rivers.
    RiverLabel,
    /// An incident at a point, by quad class.
    Incident(Quad, Emphasis),
    /// The ground of a mark that stands for several incidents.
    Cluster(Emphasis),
    /// The part of its rim that one quad class takes.
    IncidentArc(Quad, Emphasis),
    /// The ring of an incident near a point.
    IncidentRing(Quad, Emphasis),
    /// A hatched area: known to the district or province only.
    IncidentArea(Quad, Emphasis),
    /// A band along a line.
    IncidentBand(Quad, Emphasis),
    /// The number inside a cluster.
    Count,
    /// The number of incidents of a whole area.
    AreaCount,
    /// The number of incidents along a stretch of line.
    BandCount,
    /// Ground of a lane of deeds.
    LaneOfDeeds,
    /// Ground of a lane of words.
    LaneOfWords,
    /// Name of a lane.
    LaneLabel,
    /// What stands beside it.
    LaneNote,
    /// Lines of an axis.
    Axis,
    /// Lines under the marks.
    Grid,
    /// Days and months of an axis.
    AxisLabel,
    /// Years of an axis, and numbers that stand out.
    AxisMajor,
    /// Incidents that surely lie in a stretch.
    BinSure,
    /// Incidents that may.
    BinPerhaps,
    /// What a pointer finds and nobody sees.
    Reach,
    /// An incident that is only claimed: hollow.
    Claimed(Quad, Emphasis),
    /// The double rule of a sum.
    SumSpan(Quad, Emphasis),
    /// That of a sum that is only claimed.
    SumClaimed(Quad, Emphasis),
    /// Incidents drawn by number.
    Columns(Quad, Emphasis),
    /// Sums drawn by number.
    SumColumns(Quad, Emphasis),
    /// What lies outside the period.
    Outside,
    /// The ends of the period.
    Brush,
    /// What moves them.
    Handle,
    /// The frame around the mapped region.
    Neatline,
    /// A node of the network.
    Node(Emphasis),
    /// Name of a node.
    NodeLabel(Emphasis),
    /// A hostile tie.
    TieNegative(Emphasis),
    /// A friendly tie.
    TiePositive(Emphasis),
    /// A hostile relation that an article states, without a happening behind it: dotted.
    StatedNegative(Emphasis),
    /// A friendly relation that an article states: dash and dot.
    StatedPositive(Emphasis),
}

impl Emphasis {
    /// Every emphasis.
    pub const ALL: [Self; 4] = [Self::Plain, Self::Selected, Self::Related, Self::Faded];
}

impl Class {
    /// How early its labels take their room: lower numbers first, and nothing moves them.
    pub fn label_rank(self) -> u8 {
        match self {
            Self::Count | Self::SumCount | Self::AreaCount => 0,
            Self::AxisLabel
            | Self::AxisMajor
            | Self::LaneLabel
            | Self::LaneNote
            | Self::NodeLabel(Emphasis::Selected) => 1,
            Self::NodeLabel(Emphasis::Related) => 2,
            Self::NamedLineLabel | Self::SiteLabel | Self::NodeLabel(Emphasis::Plain) => 3,
            Self::CapitalLabel | Self::BandCount => 4,
            Self::CountryLabel => 5,
            Self::ProvinceLabel => 6,
            Self::CityLabel | Self::CrossingLabel => 7,
            Self::TownLabel | Self::NodeLabel(Emphasis::Faded) => 8,
            _ => 9,
        }
    }
}

/// The form of a quad class: conflict has points, co-operation does not stand on one; deeds and words differ
/// within each.
pub fn quad_glyph(quad: Quad) -> Glyph {
    match quad {
        Quad::MaterialConflict => Glyph::Diamond,
        Quad::VerbalConflict => Glyph::Triangle,
        Quad::VerbalCooperation => Glyph::Circle,
        Quad::MaterialCooperation => Glyph::Square,
    }
}

//! The one table of forms: which glyph stands for which kind of actor, and how large it is.
//!
//! The picture and its legend both read it.

use super::graph::Graph;
use super::layout::WORLD_PX;
use crate::scene::Glyph;
use marchland_core::ActorKind;
use marchland_words::{self as words, Word};

/// A row of the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GlyphRow {
    /// The form.
    pub glyph: Glyph,
    /// What it stands for, in the words of the legend.
    pub label: Word,
    /// The kinds of actor drawn so.
    pub kinds: &'static [ActorKind],
}

/// Every form, in the order of the legend. Each kind of actor stands in exactly one row.
pub const GLYPHS: [GlyphRow; 8] = [
    GlyphRow { glyph: Glyph::Square, label: words::FORM_STATE, kinds: &[ActorKind::State] },
    GlyphRow {
        glyph: Glyph::Hexagon,
        label: words::FORM_GOVERNMENT,
        kinds: &[ActorKind::Government, ActorKind::Ministry, ActorKind::Agency],
    },
    GlyphRow {
        glyph: Glyph::Triangle,
        label: words::FORM_ARMED_FORCES,
        kinds: &[ActorKind::ArmedForces, ActorKind::Intelligence],
    },
    GlyphRow {
        glyph: Glyph::TriangleDown,
        label: words::FORM_BORDER_FORCE,
        kinds: &[ActorKind::BorderForce, ActorKind::Police],
    },
    GlyphRow { glyph: Glyph::Diamond, label: words::FORM_ARMED_GROUP, kinds: &[ActorKind::ArmedGroup] },
    GlyphRow {
        glyph: Glyph::Circle,
        label: words::FORM_PERSON,
        kinds: &[ActorKind::Person, ActorKind::Unknown],
    },
    GlyphRow { glyph: Glyph::Star, label: words::FORM_INTERNATIONAL, kinds: &[ActorKind::International] },
    GlyphRow {
        glyph: Glyph::Cross,
        label: words::FORM_CIVILIANS,
        kinds: &[
            ActorKind::Civilians,
            ActorKind::EthnicGroup,
            ActorKind::Party,
            ActorKind::Media,
            ActorKind::Research,
            ActorKind::Company,
        ],
    },
];

/// The form of a kind of actor.
pub fn glyph_of(kind: ActorKind) -> Glyph {
    GLYPHS.iter().find(|row| row.kinds.contains(&kind)).map_or(Glyph::Circle, |row| row.glyph)
}

/// Smallest and largest radius, CSS pixels.
const RADIUS_PX: (f64, f64) = (4.5, 15.0);
/// With more nodes than this, all are drawn smaller, so that the whole fits the figure.
const N_FULL_SIZE: f64 = 120.0;
/// No node is smaller, CSS pixels.
const MIN_RADIUS_PX: f64 = 1.5;

/// The part of their full size at which nodes are drawn in a picture that shows the whole figure at that many
/// CSS pixels per world unit: all of it where there is room, less on a phone, never too little to be told
/// apart.
pub fn glyph_share(scale: f64) -> f64 {
    /// From this part of the scale that the figure was made for, nodes have their full size.
    const ROOMY: f64 = 0.6;
    marchland_core::math::within(scale / (ROOMY * WORLD_PX), 0.45, 1.0)
}

/// Radii of a graph's nodes in CSS pixels: area by number of mentions, against the most mentioned one.
pub fn radii_px(graph: &Graph) -> Vec<f64> {
    radii_by(graph.nodes.iter().map(|node| node.n_mentions))
}

/// Radii of nodes in CSS pixels: area by their numbers, against the greatest.
pub(super) fn radii_by(numbers: impl ExactSizeIterator<Item = u32> + Clone) -> Vec<f64> {
    let most = numbers.clone().max().unwrap_or(0).max(1);
    let crowding = (N_FULL_SIZE / (numbers.len() as f64).max(N_FULL_SIZE)).sqrt();
    let (low, high) = RADIUS_PX;
    numbers
        .map(|number| {
            let share = (f64::from(number) / f64::from(most)).sqrt();
            ((low + (high - low) * share) * crowding).max(MIN_RADIUS_PX)
        })
        .collect()
}

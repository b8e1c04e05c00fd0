//! The colours, once for each paper.

use super::{Colour, Paper};
use marchland_core::Quad;

/// What a paper is printed with.
#[derive(Debug)]
pub(super) struct Palette {
    pub(super) ground: Colour,
    pub(super) water: Colour,
    pub(super) land: Colour,
    pub(super) land_own: Colour,
    pub(super) lake: Colour,
    pub(super) river: Colour,
    pub(super) coast: Colour,
    pub(super) province: Colour,
    pub(super) border: Colour,
    pub(super) ink: Colour,
    pub(super) ink_town: Colour,
    pub(super) ink_quiet: Colour,
    pub(super) ink_water: Colour,
    quads: [Colour; 4],
    strokes: [Colour; 4],
}

const LIGHT: Palette = Palette {
    ground: Colour::solid(0x00f6_f1e6),
    water: Colour::solid(0x00dc_e4e2),
    land: Colour::solid(0x00ee_e7d8),
    land_own: Colour::solid(0x00fb_f8ef),
    lake: Colour::solid(0x00dc_e4e2),
    river: Colour::solid(0x00b3_c8cb),
    coast: Colour::solid(0x00a3_b0ae),
    province: Colour::solid(0x00d0_c5ae),
    border: Colour::solid(0x0093_866f),
    ink: Colour::solid(0x0022_1d18),
    ink_town: Colour::solid(0x0040_392f),
    ink_quiet: Colour::solid(0x006e_634f),
    ink_water: Colour::solid(0x0043_656d),
    quads: [
        Colour::solid(0x00d5_5e00),
        Colour::solid(0x00e6_9f00),
        Colour::solid(0x0056_b4e9),
        Colour::solid(0x0000_72b2),
    ],
    strokes: [
        Colour::solid(0x00c2_5200),
        Colour::solid(0x00a8_7000),
        Colour::solid(0x001f_83bd),
        Colour::solid(0x0000_649e),
    ],
};

const DARK: Palette = Palette {
    ground: Colour::solid(0x0014_1210),
    water: Colour::solid(0x0012_1a1e),
    land: Colour::solid(0x001c_1a17),
    land_own: Colour::solid(0x0026_231e),
    lake: Colour::solid(0x0012_1a1e),
    river: Colour::solid(0x002f_454c),
    coast: Colour::solid(0x0034_4348),
    province: Colour::solid(0x0040_3a30),
    border: Colour::solid(0x0075_6b58),
    ink: Colour::solid(0x00f3_ebda),
    ink_town: Colour::solid(0x00d6_cdbb),
    ink_quiet: Colour::solid(0x00a2_977f),
    ink_water: Colour::solid(0x0076_9ba4),
    quads: [
        Colour::solid(0x00e8_742a),
        Colour::solid(0x00ec_ae2f),
        Colour::solid(0x006f_c0ee),
        Colour::solid(0x0038_96d6),
    ],
    strokes: [
        Colour::solid(0x00f0_8440),
        Colour::solid(0x00ec_ae2f),
        Colour::solid(0x007c_c7f0),
        Colour::solid(0x004a_a3e0),
    ],
};

const LIGHT_STRONG: Palette = LIGHT.strong();
const DARK_STRONG: Palette = DARK.strong();

impl Palette {
    /// The same without quiet inks: all words in the one ink, lines one step stronger.
    const fn strong(self) -> Self {
        Self {
            ink_town: self.ink,
            ink_quiet: self.ink,
            ink_water: self.ink,
            border: self.ink_quiet,
            coast: self.ink_quiet,
            river: self.ink_water,
            province: self.border,
            ..self
        }
    }

    pub(super) fn of(paper: Paper) -> &'static Self {
        match paper {
            Paper::Light => &LIGHT,
            Paper::Dark => &DARK,
            Paper::LightStrong => &LIGHT_STRONG,
            Paper::DarkStrong => &DARK_STRONG,
        }
    }

    /// The hue of a quad class, for filled forms that have an outline of ink.
    pub(super) fn quad(&self, quad: Quad) -> Colour {
        self.quads[usize::from(quad.code())]
    }

    /// The same hue, strong enough for thin strokes on this paper.
    pub(super) fn quad_stroke(&self, quad: Quad) -> Colour {
        self.strokes[usize::from(quad.code())]
    }
}

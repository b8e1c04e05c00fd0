//! What a paint is made of.

use marchland_core::decimal::short;
use std::fmt::Write as _;

/// A colour with its opacity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colour {
    /// `0xRRGGBB`.
    pub rgb: u32,
    /// 0 clear to 1 solid.
    pub alpha: f64,
}

impl Colour {
    /// A solid colour.
    pub const fn solid(rgb: u32) -> Self {
        Self { rgb, alpha: 1.0 }
    }

    /// The same, its opacity multiplied.
    #[must_use]
    pub const fn fade(self, by: f64) -> Self {
        Self { rgb: self.rgb, alpha: self.alpha * by }
    }

    /// As style sheets, canvases and drawings write it: `#rrggbb`, with `aa` where it is not solid.
    pub fn css(self) -> String {
        let mut text = format!("#{:06x}", self.rgb & 0x00ff_ffff);
        if self.alpha < 1.0 {
            // Cannot fail: writing to a string never does.
            let _ = write!(
                text,
                "{:02x}",
                (marchland_core::math::within(self.alpha, 0.0, 1.0) * 255.0).round() as u8
            );
        }
        text
    }

    /// Relative luminance as WCAG defines it, opacity left aside.
    pub fn luminance(self) -> f64 {
        let channel = |shift: u32| {
            let value = f64::from((self.rgb >> shift) & 255) / 255.0;
            if value <= 0.040_45 {
                value / 12.92
            } else {
                marchland_core::math::exp(2.4 * marchland_core::math::ln((value + 0.055) / 1.055))
            }
        };
        0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
    }

    /// Contrast ratio to another colour, 1–21, opacity left aside.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }
}

/// Type families, each with a stack of fonts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Family {
    /// Labels and numbers.
    Sans,
    /// Names of states, of waters and of the line.
    Serif,
}

impl Family {
    /// The stack, as style sheets write it. No double quotes: it stands in attributes.
    pub fn stack(self) -> &'static str {
        match self {
            Self::Sans => "'Libre Franklin', 'Franklin Gothic Medium', 'Liberation Sans', Arial, sans-serif",
            Self::Serif => "Newsreader, Georgia, 'Liberation Serif', 'Times New Roman', serif",
        }
    }
}

/// How words are set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Font {
    /// Family.
    pub family: Family,
    /// Size, CSS pixels.
    pub size_px: f64,
    /// 400 or 600.
    pub weight: u16,
    /// Added after every letter, CSS pixels.
    pub spacing_px: f64,
    /// Slanted.
    pub italic: bool,
}

impl Font {
    /// As the `font` property and a canvas context take it (without letter spacing).
    pub fn css(self) -> String {
        let slant = if self.italic { "italic " } else { "" };
        format!("{slant}{} {}px {}", self.weight, short(self.size_px, 2), self.family.stack())
    }
}

/// Parallel lines instead of a flat tint.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hatch {
    /// Of the lines.
    pub colour: Colour,
    /// Turn of the lines in degrees, clockwise from level.
    pub angle_deg: f64,
    /// From line to line, CSS pixels.
    pub gap_px: f64,
    /// Width of a line, CSS pixels.
    pub line_px: f64,
    /// Lengths of stroke and gap along each line; empty for unbroken lines.
    pub dash: &'static [f64],
}

/// A rim behind letters that keeps them legible on any ground.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Halo {
    /// Its colour.
    pub colour: Colour,
    /// How far it reaches around a letter, CSS pixels.
    pub reach_px: f64,
}

/// Everything a renderer needs to draw one class.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Paint {
    /// Inside of forms; ink of letters.
    pub fill: Option<Colour>,
    /// Outline.
    pub stroke: Option<Colour>,
    /// Its width, CSS pixels, where the mark has none of its own.
    pub width_px: f64,
    /// Lengths of stroke and gap, CSS pixels; empty for an unbroken line.
    pub dash: &'static [f64],
    /// Lines inside, over the fill.
    pub hatch: Option<Hatch>,
    /// Of words.
    pub font: Option<Font>,
    /// Behind words.
    pub halo: Option<Halo>,
}

impl Paint {
    /// Sets the fill.
    pub(super) fn fill(&mut self, fill: Colour) -> &mut Self {
        self.fill = Some(fill);
        self
    }

    /// Sets the stroke.
    pub(super) fn stroke(&mut self, stroke: Colour, width_px: f64) -> &mut Self {
        self.stroke = Some(stroke);
        self.width_px = width_px;
        self
    }

    /// Breaks the stroke.
    pub(super) fn dash(&mut self, dash: &'static [f64]) -> &mut Self {
        self.dash = dash;
        self
    }

    /// Nothing at all.
    pub const EMPTY: Self =
        Self { fill: None, stroke: None, width_px: 0.0, dash: &[], hatch: None, font: None, halo: None };
}

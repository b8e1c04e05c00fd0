//! How wide words are, without asking a browser: advance widths of the page's own two families.
//!
//! The same words therefore take the same room on the canvas, in drawings and in tests. Letters outside the
//! table (other accents, Arabic script) count as a mean letter.

use crate::style::{Family, Font};

/// Advance widths of U+0020–U+007E in thousandths of the size, for 400 and 600.
type Widths = [u16; 95];

const FRANKLIN_400: Widths = [
    214, 244, 409, 603, 605, 916, 778, 240, 286, 286, 380, 557, 212, 381, 209, 342, 688, 465, 599, 641, 649,
    654, 661, 599, 668, 658, 209, 229, 544, 557, 544, 523, 834, 727, 699, 707, 722, 628, 601, 739, 735, 290,
    418, 701, 602, 906, 757, 764, 690, 765, 696, 641, 645, 709, 707, 1045, 688, 675, 631, 287, 342, 287, 476,
    518, 285, 548, 599, 542, 599, 581, 379, 602, 584, 239, 239, 564, 239, 906, 584, 599, 597, 599, 383, 512,
    387, 579, 547, 796, 544, 530, 482, 305, 261, 305, 568,
];
const FRANKLIN_600: Widths = [
    209, 257, 449, 603, 638, 935, 818, 245, 304, 304, 436, 574, 239, 380, 237, 357, 701, 494, 628, 658, 675,
    669, 677, 612, 678, 675, 237, 249, 566, 574, 566, 532, 834, 756, 715, 719, 741, 645, 621, 747, 746, 306,
    437, 729, 619, 934, 758, 770, 706, 772, 713, 665, 669, 717, 724, 1071, 715, 715, 664, 306, 357, 306, 475,
    535, 299, 558, 606, 548, 606, 584, 394, 622, 592, 256, 256, 590, 257, 914, 592, 599, 605, 606, 411, 524,
    417, 588, 564, 811, 575, 554, 506, 345, 255, 345, 595,
];
const NEWSREADER_400: Widths = [
    229, 270, 354, 566, 566, 780, 717, 198, 285, 285, 435, 511, 238, 354, 230, 401, 566, 566, 566, 566, 566,
    566, 566, 566, 566, 566, 253, 268, 511, 511, 511, 440, 891, 710, 644, 705, 763, 640, 592, 751, 800, 338,
    446, 730, 602, 979, 770, 776, 609, 776, 645, 554, 670, 768, 692, 966, 718, 684, 634, 328, 401, 330, 511,
    410, 500, 460, 546, 437, 556, 462, 345, 496, 561, 280, 247, 540, 269, 832, 572, 526, 564, 544, 394, 384,
    342, 536, 527, 743, 507, 524, 431, 322, 252, 322, 511,
];
const NEWSREADER_600: Widths = [
    219, 284, 392, 611, 611, 838, 742, 211, 296, 296, 432, 511, 253, 362, 247, 405, 611, 611, 611, 611, 611,
    611, 611, 611, 611, 611, 268, 278, 511, 511, 511, 483, 896, 756, 689, 716, 785, 670, 620, 770, 835, 371,
    476, 772, 637, 1024, 781, 790, 650, 789, 700, 586, 700, 784, 728, 1028, 758, 723, 654, 328, 405, 328,
    511, 410, 500, 490, 568, 461, 578, 482, 378, 520, 588, 304, 277, 580, 292, 868, 600, 542, 584, 567, 430,
    412, 381, 572, 550, 782, 533, 553, 460, 322, 246, 322, 511,
];

/// Width of a letter outside the table, thousandths.
const MEAN_LETTER: u16 = 560;

/// Room that words take, CSS pixels, letter spacing included.
pub fn width_px(text: &str, font: Font) -> f64 {
    text.chars().map(|letter| advance_px(letter, font)).sum()
}

/// Room that one letter takes, CSS pixels, letter spacing included.
pub fn advance_px(letter: char, font: Font) -> f64 {
    let widths = match (font.family, font.weight >= 500) {
        (Family::Sans, false) => &FRANKLIN_400,
        (Family::Sans, true) => &FRANKLIN_600,
        (Family::Serif, false) => &NEWSREADER_400,
        (Family::Serif, true) => &NEWSREADER_600,
    };
    let at = (u32::from(letter)).checked_sub(0x20).map(|at| at as usize);
    let width = at.and_then(|at| widths.get(at)).copied().unwrap_or(MEAN_LETTER);
    f64::from(width) / 1000.0 * font.size_px + font.spacing_px
}

/// Whether words are in a script whose letters join (Arabic, in all its ranges): never set letter by letter.
pub fn is_joined(text: &str) -> bool {
    text.chars().any(
        |letter| matches!(letter, '\u{600}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'),
    )
}

#[cfg(test)]
mod tests;

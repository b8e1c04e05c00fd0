//! The small label beside what the pointer or the keyboard is on.

use crate::markup::{Element, Markup, of};
use marchland_scene::space::Size;

/// The label for a point of a picture of that size.
pub fn tip(words: impl Into<Markup>, (x, y): (f64, f64), size: Size) -> Element {
    /// Widest label, CSS pixels; as in the style sheet.
    const WIDTH_PX: f64 = 240.0;
    /// Nearer than this to the lower edge the label stands above the point.
    const EDGE_PX: f64 = 90.0;
    let left = (x + 14.0).min(size.width - WIDTH_PX).max(4.0);
    let (top, bottom) = if y > size.height - EDGE_PX {
        ("auto".to_owned(), px(size.height - y + 12.0))
    } else {
        (px(y + 16.0), "auto".to_owned())
    };
    of("p", "tip")
        .with("aria-hidden", "true")
        .with("style:left", px(left))
        .with("style:top", top)
        .with("style:bottom", bottom)
        .put(words)
}

/// A length for a style.
pub(crate) fn px(length: f64) -> String {
    [&marchland_core::decimal::fixed(length, 0), "px"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stay_inside_the_picture() {
        let size = Size { width: 400.0, height: 300.0 };
        let cases = [
            ((10.0, 10.0), ["24px", "26px", "auto"]),
            ((390.0, 10.0), ["160px", "26px", "auto"]),
            ((10.0, 290.0), ["24px", "auto", "22px"]),
        ];
        for (at, expected) in cases {
            let styles: Vec<_> = tip("a", at, size)
                .into_parts()
                .attributes
                .into_iter()
                .filter(|(name, _)| name.starts_with("style:"))
                .map(|(_, value)| value)
                .collect();
            assert_eq!(styles, expected, "{at:?}");
        }
    }
}

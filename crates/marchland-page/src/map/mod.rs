//! What stands around the map: the tray, the legend, the scale.

mod foot;
mod legend;
mod tray;

pub use foot::foot;
pub use legend::legend;
pub use tray::tray;

use crate::Act;
use crate::act::FileKind;
use crate::layout::Panel;
use crate::markup::{Element, of, pressed};
use crate::words::{self, Word};

/// The same over the map, with those of the area.
pub fn map_tools(draws: bool) -> Element {
    let area = |words: Word, sign: &'static str, act: Act| {
        pressed("tool tool-area", act).with("aria-label", words).with("title", words).put(sign)
    };
    tools().put(area(words::DRAW_AREA, "▭", Act::Panel(Panel::Area)).says("aria-pressed", draws)).put(area(
        words::AREA_IN_VIEW,
        "▣",
        Act::AreaInView,
    ))
}

/// Buttons over a picture: closer, further, as a file.
pub fn tools() -> Element {
    let press = |words: Word, sign: &'static str, steps: i8| {
        pressed("tool", Act::Zoom(steps)).with("aria-label", words).with("title", words).put(sign)
    };
    let save = |format: &'static str, kind: FileKind| {
        let words = words::save_as(format);
        pressed("tool tool-save", Act::Save(kind))
            .with("aria-label", words.clone())
            .with("title", words)
            .put(format)
    };
    let whole =
        pressed("tool", Act::Whole).with("aria-label", words::WHOLE).with("title", words::WHOLE).put("⤢");
    of("div", "picture-tools")
        .with("role", "group")
        .with("aria-label", words::PICTURE_TOOLS)
        .put(press(words::ZOOM_IN, "+", 1))
        .put(press(words::ZOOM_OUT, "−", -1))
        .put(whole)
        .put(save("PNG", FileKind::Png))
        .put(save("SVG", FileKind::Svg))
}

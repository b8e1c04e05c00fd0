//! What stands around the map: the tray, the legend, the scale.

mod foot;
mod legend;
mod tray;

pub use foot::foot;
pub use legend::legend;
pub use tray::tray;

use crate::Act;
use crate::markup::{Element, of, pressed};

/// Buttons over a picture: closer, further.
pub fn tools() -> Element {
    let press = |words: &'static str, sign: &'static str, steps: i8| {
        pressed("tool", Act::Zoom(steps)).with("aria-label", words).with("title", words).put(sign)
    };
    of("div", "picture-tools")
        .with("role", "group")
        .with("aria-label", "Zoom")
        .put(press("Zoom in", "+", 1))
        .put(press("Zoom out", "−", -1))
}

//! The page's own fonts.

use wasm_bindgen_futures::JsFuture;

/// The fonts of pictures.
const FONTS: [&str; 2] = ["1em Newsreader", "1em 'Libre Franklin'"];

fn fonts() -> Option<web_sys::FontFaceSet> {
    Some(web_sys::window()?.document()?.fonts())
}

/// Whether they are here.
pub fn are_here() -> bool {
    fonts().is_some_and(|fonts| FONTS.iter().all(|font| fonts.check(font).unwrap_or(true)))
}

/// Waits until they are here, or known not to come.
pub async fn loaded() {
    let Some(fonts) = fonts() else { return };
    for font in FONTS {
        let _ = JsFuture::from(fonts.load(font)).await;
    }
}

//! The page's own fonts.

use wasm_bindgen_futures::JsFuture;

/// Whether the fonts of pictures are there.
pub fn are_here() -> bool {
    let fonts = web_sys::window().and_then(|window| window.document()).map(|document| document.fonts());
    let is_here = |name: &str| fonts.as_ref().is_some_and(|fonts| fonts.check(name).unwrap_or(true));
    is_here("1em Newsreader") && is_here("1em 'Libre Franklin'")
}

/// Waits until the fonts that the page asked for are there, or known not to come.
pub async fn loaded() {
    let ready =
        web_sys::window().and_then(|window| window.document()).map(|document| document.fonts().ready());
    if let Some(Ok(ready)) = ready {
        let _ = JsFuture::from(ready).await;
    }
}

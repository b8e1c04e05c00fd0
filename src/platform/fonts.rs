//! The page's own fonts.

use wasm_bindgen_futures::JsFuture;

/// Waits until the fonts that the page asked for are there, or known not to come.
pub async fn loaded() {
    let ready =
        web_sys::window().and_then(|window| window.document()).map(|document| document.fonts().ready());
    if let Some(Ok(ready)) = ready {
        let _ = JsFuture::from(ready).await;
    }
}

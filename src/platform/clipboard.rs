//! Copying text.

use wasm_bindgen_futures::JsFuture;

/// Puts text on the clipboard; `false` where the browser refuses.
pub async fn copy(text: String) -> bool {
    let Some(window) = web_sys::window() else { return false };
    if !window.is_secure_context() {
        return false;
    }
    let clipboard = window.navigator().clipboard();
    // Some browsers leave it out, whatever the standard says.
    if clipboard.is_undefined() || clipboard.is_null() {
        return false;
    }
    JsFuture::from(clipboard.write_text(&text)).await.is_ok()
}

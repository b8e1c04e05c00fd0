//! Files to the reader's disk.

use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};

/// Offers a drawing as a file.
pub fn text(name: &str, kind: &str, text: &str) {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    if let Ok(blob) = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options) {
        offer(name, &blob);
    }
}

/// Offers what is on a canvas as a PNG.
pub fn pixels(name: String, canvas: &web_sys::HtmlCanvasElement) {
    let take = Closure::once_into_js(move |blob: JsValue| {
        if let Ok(blob) = blob.dyn_into() {
            offer(&name, &blob);
        }
    });
    let _ = canvas.to_blob(take.unchecked_ref());
}

#[wasm_bindgen]
extern "C" {
    /// Of `boot.js`: has the second program write what a link shows, and offers it as a file.
    #[wasm_bindgen(catch, js_name = marchlandExport)]
    async fn write(name: &str, ending: &str, link: &str, page: &str) -> Result<JsValue, JsValue>;
}

/// Offers what a link shows as a file of the format of an ending.
///
/// # Errors
/// Why it could not be written, in words.
pub async fn export(name: &str, ending: &str, link: &str, page: &str) -> Result<(), String> {
    let written = write(name, ending, link, page).await;
    written.map(drop).map_err(|reason| reason.as_string().unwrap_or_default())
}

fn offer(name: &str, blob: &web_sys::Blob) {
    let link = || {
        let document = web_sys::window()?.document()?;
        let address = web_sys::Url::create_object_url_with_blob(blob).ok()?;
        let link: web_sys::HtmlElement = document.create_element("a").ok()?.dyn_into().ok()?;
        link.set_attribute("href", &address).ok()?;
        link.set_attribute("download", name).ok()?;
        link.click();
        // The browser has taken hold of it by the time the click has been answered.
        web_sys::Url::revoke_object_url(&address).ok()
    };
    let _ = link();
}

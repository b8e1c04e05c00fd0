//! Copying text, and handing links on.

use wasm_bindgen::{JsCast, JsValue};
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

/// The system's own way to hand something on, where there is one.
fn sharing() -> Option<(web_sys::Navigator, js_sys::Function)> {
    let navigator = web_sys::window()?.navigator();
    let share = js_sys::Reflect::get(&navigator, &"share".into()).ok()?.dyn_into().ok()?;
    Some((navigator, share))
}

/// Whether the system can hand a link to another program.
pub fn can_hand_on() -> bool {
    sharing().is_some()
}

/// Hands a link to another program; whoever changes their mind there has changed nothing here.
pub fn hand_on(title: &str, address: &str) {
    let Some((navigator, share)) = sharing() else { return };
    let what = js_sys::Object::new();
    for (name, value) in [("title", title), ("url", address)] {
        let _ = js_sys::Reflect::set(&what, &name.into(), &value.into());
    }
    if let Ok(shared) = share.call1(&navigator, &JsValue::from(what)) {
        let shared = JsFuture::from(js_sys::Promise::resolve(&shared));
        super::fetch::start(async { drop(shared.await) });
    }
}

//! The address bar: what follows `#`, and the entries behind and ahead.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;

/// What follows `#`, with the mark; empty without.
pub fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The whole address of the page with another fragment.
pub fn address_with(fragment: &str) -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let page = href.split('#').next().unwrap_or_default();
    format!("{page}#{fragment}")
}

/// An address in the page, whole; as it is where it cannot be.
pub fn resolved(address: &str) -> String {
    let whole = || {
        let page = web_sys::window()?.location().href().ok()?;
        Some(web_sys::Url::new_with_base(address, &page).ok()?.href())
    };
    whole().unwrap_or_else(|| address.to_owned())
}

/// How a change of state enters the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A new entry: back returns to the state before.
    Push,
    /// The same entry, changed.
    Replace,
}

/// Writes the fragment. Frames of foreign pages may refuse it; the page then works without.
pub fn write(fragment: &str, entry: Entry) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    let Some(history) = history else { return };
    let address = format!("#{fragment}");
    let _ = match entry {
        Entry::Push => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
        Entry::Replace => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
    };
    // For what watches the address from outside: writing it makes no event.
    if let (Some(window), Ok(event)) = (web_sys::window(), web_sys::Event::new("marchland:written")) {
        let _ = window.dispatch_event(&event);
    }
}

/// Calls `work` whenever the reader goes back, forward or edits the fragment, for as long as the page lives.
pub fn on_change(work: impl Fn() + Clone + 'static) {
    let Some(window) = web_sys::window() else { return };
    let again = work.clone();
    EventListener::new(&window, "popstate", move |_| work()).forget();
    EventListener::new(&window, "hashchange", move |_| again()).forget();
}

//! The root element: what the page says of itself to style sheets and to measurements from outside.

/// Whether the page works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageState {
    /// Drawn and interactive.
    Ready,
    /// Something broke for good.
    Failed,
}

fn document() -> Option<web_sys::Document> {
    web_sys::window().and_then(|window| window.document())
}

fn set(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute(name, value);
    }
}

/// Writes `data-state`; what has failed stays so.
pub fn set_state(state: PageState) {
    let root = document().and_then(|document| document.document_element());
    if root.and_then(|root| root.get_attribute("data-state")).as_deref() == Some("failed") {
        return;
    }
    set("data-state", if state == PageState::Ready { "ready" } else { "failed" });
}

/// Gives the page its place: what is still being made is not laid out at each of its steps.
pub fn lay_out() {
    if let Some(place) = document().and_then(|document| document.get_element_by_id("app")) {
        let _ = place.remove_attribute("hidden");
    }
}

/// Writes `data-incidents-shown`.
pub fn set_incidents_shown(n_incidents: usize) {
    set("data-incidents-shown", &n_incidents.to_string());
}

/// Writes `data-theme`: `light` or `dark`.
pub fn set_theme(key: &str) {
    set("data-theme", key);
}

/// Writes the language of the document and the direction of its lines.
pub fn set_language(tag: &str, is_rtl: bool) {
    set("lang", tag);
    set("dir", if is_rtl { "rtl" } else { "ltr" });
}

/// Writes `data-open`: what the frame of another page says of the way to the whole page.
pub fn set_open(words: &str) {
    set("data-open", words);
}

/// Sets the title of the window.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Says in the notice of loading what is loaded.
pub fn show_step(words: &str) {
    if let Some(step) = document().and_then(|document| document.get_element_by_id("boot-step")) {
        step.set_text_content(Some(words));
    }
}

/// Shows in the notice of loading how much of it is here.
pub fn show_progress(value: u64, max: u64) {
    if let Some(bar) = document().and_then(|document| document.get_element_by_id("boot-progress")) {
        let _ = bar.set_attribute("max", &max.max(1).to_string());
        let _ = bar.set_attribute("value", &value.to_string());
    }
}

/// Does some work when the reader stops loading before there is a page.
pub fn on_cancel(work: impl FnOnce() + 'static) {
    if let Some(window) = web_sys::window() {
        gloo::events::EventListener::once(&window, "marchland:cancel", move |_| work()).forget();
    }
}

/// Does some work when the program has broken: `boot.js` has seen a trap.
pub fn on_trap(work: impl FnOnce() + 'static) {
    if let Some(window) = web_sys::window() {
        gloo::events::EventListener::once(&window, "marchland:trap", move |_| work()).forget();
    }
}

/// Takes the notice of loading away.
fn remove_boot_notice() {
    if let Some(boot) = document().and_then(|document| document.get_element_by_id("boot")) {
        boot.remove();
    }
}

/// Shows the page's failure text with a reason and a way to load it again, and lines that can still be read.
pub fn show_failure(reason: &str, lines: &[String]) {
    set_state(PageState::Failed);
    remove_boot_notice();
    let Some(document) = document() else { return };
    if let Some(element) = document.get_element_by_id("failure-reason") {
        element.set_text_content(Some(reason));
    }
    let Some(element) = document.get_element_by_id("failure") else { return };
    let _ = element.remove_attribute("hidden");
    let Ok(list) = document.create_element("ul") else { return };
    for line in lines {
        if let Ok(row) = document.create_element("li") {
            row.set_text_content(Some(line));
            let _ = list.append_child(&row);
        }
    }
    let _ = element.append_child(&list);
}

/// Closes the list of languages; whether it was open.
pub fn close_languages() -> bool {
    let open = document().and_then(|document| document.query_selector(".languages[open]").ok().flatten());
    open.is_some_and(|open| open.remove_attribute("open").is_ok())
}

/// Loads the page again.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Writes an error to the console.
#[cfg(debug_assertions)]
pub fn log(text: &str) {
    web_sys::console::error_1(&text.into());
}

/// Mounts a view into the page's place for it, for good.
pub fn mount<V: leptos::prelude::IntoView + 'static>(view: impl FnOnce() -> V + 'static) {
    use wasm_bindgen::JsCast;
    let place = document().and_then(|document| document.get_element_by_id("app"));
    if let Some(place) = place.and_then(|place| place.dyn_into::<web_sys::HtmlElement>().ok()) {
        leptos::mount::mount_to(place, view).forget();
    }
}

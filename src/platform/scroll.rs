//! Bringing an element into sight.

use super::media::Preference;
use wasm_bindgen::JsCast;

fn element(id: &str) -> Option<web_sys::Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

/// Shows the beginning of the scrolling element with that id.
pub fn to_top(id: &str) {
    if let Some(element) = element(id) {
        element.set_scroll_top(0);
    }
}

/// How an element is brought into sight.
#[derive(Clone, Copy, PartialEq)]
pub enum Way {
    /// So that it is seen to move, unless the reader's system asks for less motion. A browser does so with one
    /// element at a time.
    Gliding,
    /// At once.
    AtOnce,
}

/// Scrolls the element with that id to the middle and gives it the focus; `false` where there is none.
pub fn reveal(id: &str) -> bool {
    show(id, Way::Gliding, true)
}

/// Scrolls the element with that id to the middle and gives it the focus where it should have it; `false` where there
/// is none.
pub fn show(id: &str, way: Way, takes_focus: bool) -> bool {
    let Some(element) = element(id) else { return false };
    let options = web_sys::ScrollIntoViewOptions::new();
    let still = way == Way::AtOnce || Preference::ReducedMotion.holds();
    options.set_behavior(if still {
        web_sys::ScrollBehavior::Instant
    } else {
        web_sys::ScrollBehavior::Smooth
    });
    options.set_block(web_sys::ScrollLogicalPosition::Center);
    if let Some(element) = element.dyn_ref::<web_sys::HtmlElement>().filter(|_| takes_focus) {
        let quiet = web_sys::FocusOptions::new();
        quiet.set_prevent_scroll(true);
        let _ = element.focus_with_options(&quiet);
    }
    element.scroll_into_view_with_scroll_into_view_options(&options);
    true
}

/// Scrolls the element with that id into sight, no further than it takes.
pub fn into_sight(id: &str) {
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    if let Some(element) = element(id) {
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Takes the focus from the element with that id.
pub fn leave(id: &str) {
    if let Some(element) = element(id).and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = element.blur();
    }
}

/// Gives the focus to the element with that id if nothing else has it.
pub fn keep_focus(id: &str) {
    let active = web_sys::window().and_then(|window| window.document()?.active_element());
    if active.is_none_or(|active| active.tag_name() == "BODY") {
        focus(id);
    }
}

/// Lets nothing of the page be reached but what stands with the element of that id, or lets everything be reached
/// again.
pub fn keep_apart(id: &str, apart: bool) {
    let part = element(id).filter(|_| apart);
    let frame = web_sys::window().and_then(|window| window.document()?.query_selector(".frame").ok()?);
    let Some(frame) = frame else { return };
    let parts = frame.children();
    for at in 0..parts.length() {
        let Some(one) = parts.item(at) else { continue };
        // What is read out is heard whatever lies over it.
        let is_said = one.query_selector(".said").ok().flatten().is_some();
        let is_under = part.as_ref().is_some_and(|part| !is_said && !one.contains(Some(part)));
        let _ = one.toggle_attribute_with_force("inert", is_under);
    }
}

/// Gives the focus to the element with that id.
pub fn focus(id: &str) {
    if let Some(element) = element(id).and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

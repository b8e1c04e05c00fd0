//! Events of pointers, wheel and keys as plain values.

use crate::canvas::gesture::Touch;
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;

/// One turn of a wheel over an element.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wheel {
    /// Where, CSS pixels from the element's upper left corner.
    pub at: (f64, f64),
    /// Zoom levels, inward positive.
    pub levels: f64,
}

/// Where a pointer event lies on its element, and which pointer it is.
pub fn touch(event: &web_sys::PointerEvent) -> Touch {
    Touch { pointer: event.pointer_id(), at: position(event) }
}

/// Where a mouse event lies on the element that listens.
pub fn position(event: &web_sys::MouseEvent) -> (f64, f64) {
    let element = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let rect = element.map(|element| element.get_bounding_client_rect());
    let (left, top) = rect.map_or((0.0, 0.0), |rect| (rect.left(), rect.top()));
    (f64::from(event.client_x()) - left, f64::from(event.client_y()) - top)
}

/// Calls `work` for every turn of the wheel and keeps the page from scrolling, as long as the result is kept.
pub fn on_wheel(element: &web_sys::Element, work: impl Fn(Wheel) + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(element, "wheel", options, move |event| {
        let Some(event) = event.dyn_ref::<web_sys::WheelEvent>() else { return };
        event.prevent_default();
        let per_level = match event.delta_mode() {
            web_sys::WheelEvent::DOM_DELTA_PIXEL => 240.0,
            web_sys::WheelEvent::DOM_DELTA_LINE => 8.0,
            _ => 1.0,
        };
        let levels = marchland_core::math::within(-event.delta_y() / per_level, -1.0, 1.0);
        work(Wheel { at: position(event), levels });
    })
}

/// Keeps a pointer's events on the element that listens until it is lifted.
pub fn capture_current(event: &web_sys::PointerEvent) {
    let element = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    if let Some(element) = element {
        let _ = element.set_pointer_capture(event.pointer_id());
    }
}

/// What stands in the input that an event comes from.
pub fn value(event: &web_sys::Event) -> String {
    let input = event.current_target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
    input.map(|input| input.value()).unwrap_or_default()
}

/// The key of a keyboard event, as the browser names it.
pub fn key(event: &web_sys::Event) -> String {
    event.dyn_ref::<web_sys::KeyboardEvent>().map(web_sys::KeyboardEvent::key).unwrap_or_default()
}

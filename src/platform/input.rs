//! Events of pointers, wheel and keys as plain values.

use crate::canvas::gesture::Touch;
use gloo::events::{EventListener, EventListenerOptions};
use marchland_core::math;
use std::rc::Rc;
use wasm_bindgen::JsCast;

/// Any event of the browser.
pub type Event = web_sys::Event;

/// One turn of a wheel over an element.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wheel {
    /// Where, CSS pixels from the element's upper left corner.
    pub at: (f64, f64),
    /// Zoom levels, inward positive.
    pub levels: f64,
    /// CSS pixels to move along instead, where the wheel was turned sideways or with Shift.
    pub along: Option<f64>,
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

/// What happened to a picture.
pub enum Happened<'a> {
    /// A pointer went down.
    Down(&'a web_sys::PointerEvent),
    /// A pointer moved.
    Move(&'a web_sys::PointerEvent),
    /// A pointer was lifted, or taken away by the browser.
    Up(&'a web_sys::PointerEvent),
    /// The pointer left.
    Leave,
    /// A press ended where it began.
    Click,
    /// Two presses in a row, at a point in CSS pixels from the upper left corner.
    DoubleClick((f64, f64)),
    /// The wheel was turned.
    Wheel(Wheel),
    /// A key was pressed.
    Key(&'a web_sys::KeyboardEvent),
    /// The focus left.
    Blur,
}

/// Answers everything that happens to an element, as long as the result is kept. The wheel does not scroll
/// the page there.
pub fn listen(element: &web_sys::Element, answer: &Rc<dyn Fn(&Happened<'_>)>) -> Vec<EventListener> {
    const NAMES: [&str; 10] = [
        "pointerdown",
        "pointermove",
        "pointerup",
        "pointercancel",
        "pointerleave",
        "click",
        "dblclick",
        "wheel",
        "keydown",
        "blur",
    ];
    let options = EventListenerOptions::enable_prevent_default();
    let listener = |name: &'static str| {
        let answer = Rc::clone(answer);
        EventListener::new_with_options(element, name, options, move |event| {
            if let Some(happened) = happened(name, event) {
                answer(&happened);
            }
        })
    };
    NAMES.into_iter().map(listener).collect()
}

/// An event by its name; the browser's events have no common kind to ask.
fn happened<'a>(name: &str, event: &'a web_sys::Event) -> Option<Happened<'a>> {
    Some(match name {
        "pointerdown" => Happened::Down(event.unchecked_ref()),
        "pointermove" => Happened::Move(event.unchecked_ref()),
        "pointerup" | "pointercancel" => Happened::Up(event.unchecked_ref()),
        "pointerleave" => Happened::Leave,
        "click" => Happened::Click,
        "dblclick" => Happened::DoubleClick(position(event.unchecked_ref())),
        "wheel" => Happened::Wheel(turn(event.unchecked_ref())),
        "keydown" => Happened::Key(event.unchecked_ref()),
        "blur" => Happened::Blur,
        _ => return None,
    })
}

fn turn(event: &web_sys::WheelEvent) -> Wheel {
    event.prevent_default();
    let per_level = match event.delta_mode() {
        web_sys::WheelEvent::DOM_DELTA_PIXEL => 240.0,
        web_sys::WheelEvent::DOM_DELTA_LINE => 8.0,
        _ => 1.0,
    };
    let (dx, dy) = (event.delta_x(), event.delta_y());
    let along = if event.shift_key() && dx == 0.0 { dy } else { dx };
    let is_sideways = event.shift_key() || dx.abs() > dy.abs();
    Wheel {
        at: position(event),
        levels: math::within(-dy / per_level, -1.0, 1.0),
        along: is_sideways.then_some(along * 240.0 / per_level),
    }
}

/// Calls `work` for every press of the escape key that nothing else has answered, as long as the page lives. A field
/// that holds something empties itself first.
pub fn on_escape(work: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    EventListener::new(&window, "keydown", move |event| {
        let input = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
        let empties = input.is_some_and(|input| input.type_() == "search" && !input.value().is_empty());
        if key(event) == "Escape" && !event.default_prevented() && !empties {
            work();
        }
    })
    .forget();
}

/// Calls `work` for every press of the slash key outside fields, as long as the page lives.
pub fn on_slash(work: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window, "keydown", options, move |event| {
        let field = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let is_field = field.is_some_and(|field| matches!(field.tag_name().as_str(), "INPUT" | "SELECT"));
        if key(event) == "/" && !is_field && !event.default_prevented() {
            event.prevent_default();
            work();
        }
    })
    .forget();
}

/// Calls `work` for every press beside what a selector names, as long as the page lives.
pub fn on_press_beside(selector: &'static str, work: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    EventListener::new(&window, "pointerdown", move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        if target.is_none_or(|target| !matches!(target.closest(selector), Ok(Some(_)))) {
            work();
        }
    })
    .forget();
}

/// Keeps a pointer's events on the element that listens until it is lifted.
pub fn capture_current(event: &web_sys::PointerEvent) {
    let element = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    if let Some(element) = element {
        let _ = element.set_pointer_capture(event.pointer_id());
    }
}

/// What is chosen in the menu that an event comes from; `resets` turns it back to its title.
pub fn chosen(event: &web_sys::Event, resets: bool) -> String {
    let menu = event.current_target().and_then(|target| target.dyn_into::<web_sys::HtmlSelectElement>().ok());
    let Some(menu) = menu else { return String::new() };
    let value = menu.value();
    if resets {
        menu.set_value("");
    }
    value
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

//! The size of an element, as it changes.

use marchland_scene::space::Size;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Watches one element until dropped.
pub struct SizeWatch {
    observer: web_sys::ResizeObserver,
    _run: Closure<dyn FnMut(js_sys::Array)>,
}

impl SizeWatch {
    /// Calls `work` with the size in CSS pixels, now and on every change.
    pub fn new(element: &web_sys::Element, mut work: impl FnMut(Size) + 'static) -> Option<Self> {
        let run = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
            if let Ok(entry) = entries.pop().dyn_into::<web_sys::ResizeObserverEntry>() {
                let rect = entry.content_rect();
                work(Size { width: rect.width(), height: rect.height() });
            }
        });
        let observer = web_sys::ResizeObserver::new(run.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self { observer, _run: run })
    }
}

/// The size of an element at this moment, CSS pixels.
pub fn size_now(element: &web_sys::Element) -> Size {
    let rect = element.get_bounding_client_rect();
    Size { width: rect.width(), height: rect.height() }
}

/// What lies over an element of the tools and notes beside it in its frame, in its own pixels: left, top, right, bottom.
pub fn covered(element: &web_sys::Element) -> Vec<[f64; 4]> {
    let over = element
        .parent_element()
        .and_then(|frame| frame.query_selector_all(".picture-tools, .map-foot > *").ok());
    let Some(over) = over else { return Vec::new() };
    let own = element.get_bounding_client_rect();
    let part = |at| {
        let rect = over.item(at)?.dyn_into::<web_sys::Element>().ok()?.get_bounding_client_rect();
        let (left, top) = (rect.left() - own.left(), rect.top() - own.top());
        Some([left, top, left + rect.width(), top + rect.height()])
    };
    (0..over.length()).filter_map(part).collect()
}

impl Drop for SizeWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

//! Marks on the browser's time line, for whoever measures the page from outside.

fn performance() -> Option<web_sys::Performance> {
    web_sys::window().and_then(|window| window.performance())
}

/// Sets a mark now.
pub fn mark(name: &str) {
    if let Some(performance) = performance() {
        let _ = performance.mark(name);
    }
}

/// Measures from a mark to now and forgets the mark.
pub fn measure(name: &str, from_mark: &str) {
    if let Some(performance) = performance() {
        let _ = performance.measure_with_start_mark(name, from_mark);
        performance.clear_marks_with_mark_name(from_mark);
    }
}

//! What the reader's system prefers.

use gloo::events::EventListener;

/// A preference that a style sheet could ask for too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preference {
    /// Light ink on dark paper.
    Dark,
    /// As much contrast as there is, or colours of the system's own.
    Contrast,
    /// No motion that does not explain.
    ReducedMotion,
    /// A narrow window, as of a phone.
    Narrow,
    /// A window in which the filter is a drawer.
    Drawer,
    /// A window in which the panel of the selection lies under the view.
    OneColumn,
}

impl Preference {
    const fn query(self) -> &'static str {
        match self {
            Self::Dark => "(prefers-color-scheme: dark)",
            Self::Contrast => "(prefers-contrast: more), (forced-colors: active)",
            Self::ReducedMotion => "(prefers-reduced-motion: reduce)",
            Self::Narrow => "(max-width: 40rem)",
            Self::Drawer => "(max-width: 70rem)",
            Self::OneColumn => "(max-width: 52rem)",
        }
    }

    fn list(self) -> Option<web_sys::MediaQueryList> {
        web_sys::window()?.match_media(self.query()).ok().flatten()
    }

    /// Whether it holds now.
    pub fn holds(self) -> bool {
        self.list().is_some_and(|list| list.matches())
    }

    /// Calls `work` with the new answer on every change, for as long as the page lives.
    pub fn on_change(self, work: impl Fn(bool) + 'static) {
        if let Some(list) = self.list() {
            EventListener::new(&list, "change", move |_| work(self.holds())).forget();
        }
    }
}

/// Device pixels per CSS pixel.
pub fn pixel_ratio() -> f64 {
    web_sys::window().map_or(1.0, |window| window.device_pixel_ratio()).max(0.5)
}

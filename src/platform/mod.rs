//! Thin wrappers around the browser: the only place, with `canvas` and `document`, that names `web_sys` or `js_sys`.
//!
//! Nothing here knows incidents. What a browser refuses (a locked clipboard, a history inside an opaque frame)
//! is a `false` or a no-op, never a panic.

pub mod clipboard;
pub mod download;
pub mod fetch;
pub mod fonts;
pub mod frame;
pub mod history;
pub mod input;
pub mod marks;
pub mod media;
pub mod pause;
pub mod resize;
pub mod root;
pub mod scroll;

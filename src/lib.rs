//! The page: Leptos' signals around pure functions.
//!
//! Documents are values of `marchland-page`, pictures values of `marchland-scene`; the app hands them what the
//! reader has chosen, draws them where they differ, and carries out what a press says.

pub mod app;
pub mod canvas;
pub mod document;
pub mod load;
pub mod perform;
pub mod platform;
pub mod play;
pub mod start;
pub mod state;
pub mod views;

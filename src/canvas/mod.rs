//! Scenes to pixels, and gestures to views: the only canvas code.
//!
//! Inside the canvas the renderer is the sole owner; around it Leptos is. Nothing here knows incidents, only
//! marks, views and picks.

pub mod canvas2d;
pub mod gesture;
pub mod hand;
pub mod path;
pub mod stage;
pub mod walk;

//! Incidents as pictures: pure functions from records to layers of marks.
//!
//! A scene is a value: tests compare it as SVG, the page paints it on a canvas, the command line writes it
//! to a file. Nothing here knows the coder, the bundle or the browser.
#![warn(missing_docs)]

pub mod figure;
pub mod frame;
pub mod label;
pub mod map;
pub mod network;
pub mod pick;
pub mod scene;
pub mod space;
pub mod style;
pub mod svg;
pub mod text;
pub mod timeline;

pub use frame::{Frame, frame};
pub use label::{PlacedText, place_labels};
pub use scene::{Layer, Mark, Pick, Scene, Shape};
pub use space::{Bounds, Point, Size, View};

//! Sources: the articles and their outlets, and the reading pane with the evidence marked in place.

mod contents;
mod panes;
mod reader;
pub mod segment;

pub use contents::contents;
pub use panes::{Panes, Reading};
pub use reader::{Article as Opened, first_stop, reader, step};

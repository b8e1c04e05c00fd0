//! What stands around the views: bar, facets, period strip, lines for the reader, marks for measurements.

pub mod bar;
pub mod bins;
pub mod facets;
pub mod notices;
pub mod period;
pub mod ready;

pub use bar::{Bar, copy_link};
pub use facets::Facets;
pub use notices::Notices;
pub use period::PeriodStrip;
pub use ready::{UPDATE_START, drawn, keep_marks, keep_paper};

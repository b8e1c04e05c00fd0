//! The messages by their names.

use crate::{Argument, Word};

include!(concat!(env!("OUT_DIR"), "/names.rs"));

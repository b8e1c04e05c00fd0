//! Words of what is being loaded.

/// In place of words whose text is being fetched.
pub const TEXT_COMES: &str = "Loading the text …";
/// In place of a record while the records are being fetched, were stopped or broke off.
pub const RECORDS_COME: &str = "The records are not here; the note at the top says why.";
/// Stops loading.
pub const CANCEL: &str = "Cancel";
/// Goes on with what was stopped or broke off.
pub const LOAD_AGAIN: &str = "Load again";
/// The records were not loaded to their end, because the reader wanted it so or the file broke off.
pub const RECORDS_STOPPED: &str =
    "The records were not loaded: map, time line and filter work, sentences and ties are missing.";

/// A text could not be fetched when it was wanted.
pub const TEXT_MISSING: &str = "A text could not be fetched.";

/// How much of the records is here, in megabytes.
pub fn records_progress(read: u64, all: u64) -> String {
    format!("Loading the records: {read} of {all} MB")
}

/// How much of what the first picture needs is here, in bytes.
pub fn head_progress(read: u64, all: u64) -> String {
    format!("Loading the corpus: {} of {} MB", read / 1_000_000, all.div_ceil(1_000_000))
}

/// Heading of the map, for assistive technology.
pub const MAP_TITLE: &str = "Map of incidents";
/// Of the timeline.
pub const TIMELINE_TITLE: &str = "Timeline of incidents";
/// Of the network.
pub const NETWORK_TITLE: &str = "Network of actors";

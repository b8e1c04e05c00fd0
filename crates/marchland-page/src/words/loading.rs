//! Words of what is being loaded.

/// How much of the records is here, in megabytes.
pub fn records_progress(read: u64, all: u64) -> String {
    marchland_words::records_read(read as usize, all as usize)
}

/// How much of what the first picture needs is here, in bytes.
pub fn head_progress(read: u64, all: u64) -> String {
    marchland_words::head_read((read / 1_000_000) as usize, all.div_ceil(1_000_000) as usize)
}

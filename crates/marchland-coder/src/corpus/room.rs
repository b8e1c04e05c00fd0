//! Room for records: lists that grow to the size that the rest of the text will ask for.

/// How much of all texts was read.
pub(super) struct Room {
    /// Bytes read so far.
    pub(super) read: usize,
    all: usize,
}

impl Room {
    /// Nothing read yet.
    pub(super) fn new(texts: &[String]) -> Self {
        Self { read: 0, all: texts.iter().map(String::len).sum() }
    }

    /// Makes room for `n_more` where there is none: as much as the list needs if it goes on as it has filled so
    /// far, but no more than four times what it holds. A list that is doubled when it is nearly done holds twice
    /// what it needs, and thrice while it moves.
    pub(super) fn make<T>(&self, list: &mut Vec<T>, n_more: usize) {
        let needed = list.len() + n_more;
        if needed > list.capacity() {
            let share = self.all as u128 * 33 / 32;
            let expected = (needed as u128 * share / self.read.max(1) as u128).min(4 * needed as u128);
            list.reserve_exact((expected as usize).max(needed) - list.len());
        }
    }
}

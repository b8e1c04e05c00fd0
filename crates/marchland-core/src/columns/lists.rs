//! Lists of numbers in one flat vector.

/// Lists of numbers: offsets into one flat vector.
///
/// **Invariant:** `offsets` has one entry more than there are lists, rises, and ends at `values.len()`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lists {
    /// Where each list begins.
    pub offsets: Vec<u32>,
    /// All lists, one after the other.
    pub values: Vec<u32>,
}

impl Default for Lists {
    fn default() -> Self {
        Self { offsets: vec![0], values: Vec::new() }
    }
}

impl Lists {
    /// The list at a position; empty beyond the end.
    pub fn get(&self, at: usize) -> &[u32] {
        match (self.offsets.get(at), self.offsets.get(at + 1)) {
            (Some(&start), Some(&end)) => self.values.get(start as usize..end as usize).unwrap_or(&[]),
            _ => &[],
        }
    }

    /// Appends a list.
    pub fn push(&mut self, list: impl IntoIterator<Item = u32>) {
        self.values.extend(list);
        self.offsets.push(self.values.len() as u32);
    }

    /// Number of lists.
    pub fn len(&self) -> usize {
        self.offsets.len() - 1
    }

    /// Whether there is no list.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the invariant holds and every value is below `limit`.
    pub fn is_sound(&self, limit: usize) -> bool {
        self.offsets.first() == Some(&0)
            && self.offsets.is_sorted()
            && self.offsets.last().map(|&end| end as usize) == Some(self.values.len())
            && self.values.iter().all(|&value| (value as usize) < limit)
    }
}

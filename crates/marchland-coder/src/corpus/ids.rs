//! Ids of records that say the same.

use marchland_core::id::Id;

/// Tells records with one id apart by their order: the second and later ones get ids of their own.
pub(super) fn distinct<T>(records: &mut [T], kind: char, id: impl Fn(&mut T) -> &mut Id) {
    let mut ids: Vec<(Id, u32)> = records.iter_mut().zip(0..).map(|(record, at)| (*id(record), at)).collect();
    ids.sort_unstable();
    for same in ids.chunk_by(|a, b| a.0 == b.0) {
        for (n, &(shared, at)) in same.iter().enumerate().skip(1) {
            *id(&mut records[at as usize]) = Id::of(kind, &[&shared, &(n + 1).to_string()]);
        }
    }
}

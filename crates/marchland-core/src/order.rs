//! Sorting with one copy of the algorithm for all types, and sorted vectors in the place of maps and sets.
//!
//! The standard library's sorts and ordered maps are compiled anew for every type and comparison, some eight
//! kilobytes each; the page sorts some thirty kinds of short list. Hot loops have a sort of their own.

use std::cmp::Ordering;

/// Sorts by a comparison; equals keep their order.
pub fn sort_by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let order = sorted_positions(items.len(), &mut |a, b| compare(&items[a], &items[b]));
    arrange(order, &mut |a, b| items.swap(a, b));
}

/// Sorts by a key; equals keep their order.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], mut key: impl FnMut(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts by the values themselves.
pub fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, Ord::cmp);
}

/// The values sorted, each once.
pub fn distinct<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut items: Vec<T> = items.into_iter().collect();
    sort(&mut items);
    items.dedup();
    items
}

/// Values by key: the keys in their order, the values of each in the order in which they came.
pub fn group<K: Ord, V>(entries: impl IntoIterator<Item = (K, V)>) -> Vec<(K, Vec<V>)> {
    let mut entries: Vec<(K, V)> = entries.into_iter().collect();
    sort_by(&mut entries, |a, b| a.0.cmp(&b.0));
    let mut groups: Vec<(K, Vec<V>)> = Vec::new();
    for (key, value) in entries {
        match groups.last_mut() {
            Some((last, values)) if *last == key => values.push(value),
            _ => groups.push((key, vec![value])),
        }
    }
    groups
}

/// The positions `0..n` in sorted order: a merge sort from short runs to long ones.
fn sorted_positions(n: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..n).collect();
    // Most lists come in order, or nearly so.
    if (1..n).all(|at| compare(at - 1, at) != Ordering::Greater) {
        return order;
    }
    let mut merged = Vec::with_capacity(n);
    let mut width = 1;
    while width < n {
        for start in (0..n).step_by(2 * width) {
            let (middle, end) = ((start + width).min(n), (start + 2 * width).min(n));
            let (mut left, mut right) = (start, middle);
            while left < middle || right < end {
                let takes_left =
                    right == end || left < middle && compare(order[left], order[right]) != Ordering::Greater;
                let from = if takes_left { &mut left } else { &mut right };
                merged.push(order[*from]);
                *from += 1;
            }
        }
        std::mem::swap(&mut order, &mut merged);
        merged.clear();
        width *= 2;
    }
    order
}

/// Brings things into an order by swaps: to each position what stands at the position that the order names.
pub fn arrange(mut order: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    for first in 0..order.len() {
        let mut at = first;
        loop {
            let from = std::mem::replace(&mut order[at], at);
            if from == first {
                break;
            }
            swap(at, from);
            at = from;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #[test]
        fn sorts_as_the_standard_library_does(items in prop::collection::vec((0_u8..9, 0_u16..999), 0..70)) {
            let (mut ours, mut theirs) = (items.clone(), items);
            sort_by_key(&mut ours, |item| item.0);
            theirs.sort_by_key(|item| item.0);
            prop_assert_eq!(&ours, &theirs);
            sort(&mut ours);
            theirs.sort_unstable();
            prop_assert_eq!(ours, theirs);
        }

        #[test]
        fn groups_as_ordered_maps_do(items in prop::collection::vec((0_u8..9, 0_u16..99), 0..70)) {
            let mut theirs: BTreeMap<u8, Vec<u16>> = BTreeMap::new();
            for &(key, value) in &items {
                theirs.entry(key).or_default().push(value);
            }
            prop_assert_eq!(distinct(items.iter().map(|item| item.0)), theirs.keys().copied().collect::<Vec<_>>());
            prop_assert_eq!(group(items), theirs.into_iter().collect::<Vec<_>>());
        }
    }
}

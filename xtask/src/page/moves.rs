//! An order of functions made better by trying: a function is moved behind one that it is like, and stays there if the
//! whole is shorter after compression. The longest are tried first, since they have most to gain.

use flate2::Compression;
use flate2::write::DeflateEncoder;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::io::Write as _;

/// Functions that are tried. Each takes time; the first gain most.
const N_TRIED: usize = 1_500;
/// Places that each is tried at.
const N_PLACES: usize = 2;
/// Bytes of a stretch that two functions share if they are alike.
const N_STRETCH: usize = 6;
/// A stretch that more functions hold says nothing of any two.
const N_HOLDERS: usize = 8;

/// The positions of `bodies` in a better order than `order`, the same whenever it is asked for.
pub(super) fn refined(bodies: &[&[u8]], mut order: Vec<usize>) -> Vec<usize> {
    let likes = likes(bodies);
    let mut longest: Vec<usize> = (0..bodies.len()).collect();
    longest.sort_by_key(|&at| Reverse(bodies[at].len()));
    let mut best = n_compressed(bodies, &order);
    for &at in longest.iter().take(N_TRIED) {
        let tried: Vec<(usize, Vec<usize>)> = std::thread::scope(|scope| {
            let tries = likes[at].iter().map(|&like| {
                let order = moved(&order, at, like);
                scope.spawn(move || (n_compressed(bodies, &order), order))
            });
            let tries: Vec<_> = tries.collect();
            tries.into_iter().filter_map(|one| one.join().ok()).collect()
        });
        let shortest = tried.into_iter().min_by_key(|(n, _)| *n);
        if let Some((n, better)) = shortest.filter(|(n, _)| *n < best) {
            (best, order) = (n, better);
        }
    }
    order
}

/// Bytes of all bodies in that order after compression.
fn n_compressed(bodies: &[&[u8]], order: &[usize]) -> usize {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    for &at in order {
        // Writing into memory cannot fail.
        let _ = encoder.write_all(bodies[at]);
    }
    encoder.finish().map_or(usize::MAX, |packed| packed.len())
}

/// The order with `at` right behind `like`.
fn moved(order: &[usize], at: usize, like: usize) -> Vec<usize> {
    let mut moved = Vec::with_capacity(order.len());
    for &one in order.iter().filter(|&&one| one != at) {
        moved.push(one);
        if one == like {
            moved.push(at);
        }
    }
    moved
}

/// Of each body those others that share most stretches with it, the most like first.
fn likes(bodies: &[&[u8]]) -> Vec<Vec<usize>> {
    let mut holders: HashMap<&[u8], Vec<usize>> = HashMap::new();
    for (at, body) in bodies.iter().enumerate() {
        for stretch in body.windows(N_STRETCH) {
            let held = holders.entry(stretch).or_default();
            if held.last() != Some(&at) {
                held.push(at);
            }
        }
    }
    let mut n_shared: Vec<HashMap<usize, usize>> = vec![HashMap::new(); bodies.len()];
    for held in holders.values().filter(|held| held.len() <= N_HOLDERS) {
        for &one in held {
            for &other in held.iter().filter(|&&other| other != one) {
                *n_shared[one].entry(other).or_default() += 1;
            }
        }
    }
    let most = |shared: HashMap<usize, usize>| {
        let mut others: Vec<(usize, usize)> = shared.into_iter().collect();
        others.sort_by_key(|&(other, n)| (Reverse(n), other));
        others.into_iter().take(N_PLACES).map(|(other, _)| other).collect()
    };
    n_shared.into_iter().map(most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bytes that compress badly, other ones for each seed.
    fn noise(seed: u32, n: usize) -> Vec<u8> {
        let mut state = seed;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        };
        (0..n).map(|_| next()).collect()
    }

    #[test]
    fn what_is_like_comes_to_stand_beside_it() {
        // Between the two that are one another's copy lies more than compression looks back.
        let (copied, between) = (noise(1, 4_000), noise(2, 40_000));
        let bodies = [&copied[..], &between[..], &copied[..]];
        let order = refined(&bodies, vec![0, 1, 2]);
        assert_eq!(order, [1, 2, 0]);
        assert!(n_compressed(&bodies, &order) + 3_900 < n_compressed(&bodies, &[0, 1, 2]));
    }

    #[test]
    fn nothing_is_lost_and_nothing_twice() {
        let bodies: Vec<Vec<u8>> = (0..20).map(|seed| noise(seed % 5, 300)).collect();
        let bodies: Vec<&[u8]> = bodies.iter().map(Vec::as_slice).collect();
        let mut order = refined(&bodies, (0..bodies.len()).collect());
        order.sort_unstable();
        assert_eq!(order, (0..bodies.len()).collect::<Vec<_>>());
    }
}

//! Cutting one ring in two along a line that ends near it.

use super::geojson::{Position, distance};
use anyhow::{Context, Result, bail};

/// A line of another edition of the data leaves the ring by at most this, degrees.
const REACH: f64 = 0.1;

/// The two rings that a cut makes; vertices of the old ring stay exactly where they are.
pub fn split(ring: &[Position], cut: &[Position]) -> Result<[Vec<Position>; 2]> {
    let open = if ring.first() == ring.last() { &ring[..ring.len().saturating_sub(1)] } else { ring };
    let (first, last) = cut.first().zip(cut.last()).context("a cut without points")?;
    let (from, to) = (nearest(open, *first)?, nearest(open, *last)?);
    if from == to {
        bail!("a cut that begins and ends at {first:?}");
    }
    // The ends of the cut that lie outside or hug the ring would make slivers.
    let middle: Vec<Position> = cut
        .iter()
        .copied()
        .filter(|&p| distance(p, open[from]) > REACH / 4.0 && distance(p, open[to]) > REACH / 4.0)
        .collect();
    let walk = |from: usize, to: usize| {
        let length = (to + open.len() - from) % open.len();
        (0..=length).map(move |step| open[(from + step) % open.len()])
    };
    let one: Vec<Position> = walk(from, to).chain(middle.iter().rev().copied()).chain([open[from]]).collect();
    let other: Vec<Position> = walk(to, from).chain(middle.iter().copied()).chain([open[to]]).collect();
    Ok([one, other])
}

fn nearest(ring: &[Position], to: Position) -> Result<usize> {
    let found = (0..ring.len()).min_by(|&a, &b| distance(ring[a], to).total_cmp(&distance(ring[b], to)));
    let found = found.context("an empty ring")?;
    if distance(ring[found], to) > REACH {
        bail!("a cut must end within {REACH}° of the ring, {to:?} is {:.3}° off", distance(ring[found], to));
    }
    Ok(found)
}

/// Whether a point lies inside a ring.
pub fn contains(ring: &[Position], [x, y]: Position) -> bool {
    ring.iter().zip(ring.iter().cycle().skip(1)).fold(false, |inside, (a, b)| {
        let crosses = (a[1] > y) != (b[1] > y) && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0];
        inside != crosses
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: [Position; 5] = [[0.0, 0.0], [4.0, 0.0], [4.0, 4.0], [0.0, 4.0], [0.0, 0.0]];

    #[test]
    fn both_parts_share_the_cut_and_keep_the_corners() {
        let [one, other] = split(&SQUARE, &[[0.02, 0.0], [1.5, 2.0], [3.99, 4.01]]).unwrap();
        assert_eq!(one, [[0.0, 0.0], [4.0, 0.0], [4.0, 4.0], [1.5, 2.0], [0.0, 0.0]]);
        assert_eq!(other, [[4.0, 4.0], [0.0, 4.0], [0.0, 0.0], [1.5, 2.0], [4.0, 4.0]]);
        assert!(contains(&one, [3.0, 1.0]) && !contains(&one, [1.0, 3.0]));
        assert!(contains(&other, [1.0, 3.0]));
    }

    #[test]
    fn a_cut_that_ends_elsewhere_is_refused() {
        assert!(split(&SQUARE, &[[0.0, 0.0], [2.0, 2.0]]).is_err());
        assert!(split(&SQUARE, &[[0.0, 0.0], [0.01, 0.0]]).is_err());
    }
}

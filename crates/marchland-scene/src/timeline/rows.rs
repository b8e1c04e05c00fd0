//! Which bars get a row of their own, and where there are too many for that.

use marchland_core::order::sort_by_key;

/// From a pixel to before another.
pub(super) type Run = (usize, usize);

/// Pixels of a column, where incidents are drawn by number.
pub(super) const COLUMN_PX: usize = 3;
/// Rows are not begun for less room than this between two stretches of columns, pixels.
const LEAST_PX: usize = 18;

/// How many bars lie over each pixel, and where they are more than there are rows.
pub(super) struct Crowding {
    is_dense: Vec<bool>,
}

impl Crowding {
    /// From the pixels of bars, with the number of bars that have them.
    pub(super) fn of(n_px: usize, n_rows: usize, bars: impl Iterator<Item = (Run, u32)>) -> Self {
        let depth = sums(n_px, bars);
        let mut is_dense: Vec<bool> = depth.iter().map(|&n| n as usize > n_rows).collect();
        // Whole columns, and no slivers between them.
        for column in is_dense.chunks_mut(COLUMN_PX) {
            let dense = column.contains(&true);
            column.fill(dense);
        }
        let mut crowding = Self { is_dense };
        for (from, to) in crowding.runs(false) {
            if to - from < LEAST_PX && to - from < n_px {
                crowding.is_dense[from..to].fill(true);
            }
        }
        crowding
    }

    /// The stretches that are dense, or those that are not.
    pub(super) fn runs(&self, dense: bool) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for at in (0..self.is_dense.len()).filter(|&at| self.is_dense[at] == dense) {
            match runs.last_mut() {
                Some((_, to)) if *to == at => *to += 1,
                _ => runs.push((at, at + 1)),
            }
        }
        runs
    }

    /// By pixel: the number of pixels before it that are not dense, one more than there are pixels.
    pub(super) fn free(&self) -> Vec<usize> {
        let mut n = 0;
        let steps = self.is_dense.iter().map(|&dense| {
            n += usize::from(!dense);
            n
        });
        std::iter::once(0).chain(steps).collect()
    }
}

/// How many of some runs lie over each of `n` places, in one pass over runs and places.
pub(super) fn sums(n: usize, runs: impl Iterator<Item = (Run, u32)>) -> Vec<u32> {
    let mut steps = vec![0_u32; n + 1];
    for ((from, to), number) in runs {
        steps[from.min(n)] = steps[from.min(n)].wrapping_add(number);
        steps[to.min(n)] = steps[to.min(n)].wrapping_sub(number);
    }
    steps.truncate(n);
    let mut sum = 0_u32;
    for step in &mut steps {
        sum = sum.wrapping_add(*step);
        *step = sum;
    }
    steps
}

/// Rows for bars between `from` and `to`: for each bar that lies there its position, its pixels there and its row.
/// Where no more than `n_rows` lie over any pixel, all of them get one.
pub(super) fn pack(bars: &[Run], (from, to): Run, n_rows: usize) -> Vec<(usize, Run, usize)> {
    let inside = |&(at, &(left, right)): &(usize, &Run)| at < bars.len() && left < to && right > from;
    let cut = |(at, &(left, right)): (usize, &Run)| (at, (left.max(from), right.min(to)));
    let mut there: Vec<(usize, Run)> = bars.iter().enumerate().filter(inside).map(cut).collect();
    // Of those that begin together the longest stands highest.
    sort_by_key(&mut there, |&(at, (left, right))| (left, usize::MAX - right, at));
    let mut ends = vec![0; n_rows];
    let mut placed = Vec::with_capacity(there.len());
    for (at, run) in there {
        let row = ends.iter().position(|&end| end <= run.0);
        debug_assert!(row.is_some(), "more bars than rows");
        if let Some(row) = row {
            ends[row] = run.1;
            placed.push((at, run, row));
        }
    }
    placed
}

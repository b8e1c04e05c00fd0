//! Steps of the keyboard over the marks of a picture. Pure.

use marchland_scene::Pick;

/// A mark and where it stands on the screen.
pub type Stop = (Pick, (f64, f64));

/// Where a key goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Some places on, or back.
    By(isize),
    /// To the first mark.
    First,
    /// To the last.
    Last,
}

/// The mark that a step leads to in reading order. By one place it goes round at the ends, by more it stops there.
pub fn step(order: &[Stop], from: Option<Pick>, step: Step) -> Option<Stop> {
    let n = order.len() as isize;
    let by = match step {
        Step::First => return order.first().copied(),
        Step::Last => return order.last().copied(),
        Step::By(_) if n == 0 => return None,
        Step::By(by) => by,
    };
    let at = from.and_then(|pick| order.iter().position(|&(known, _)| known == pick));
    let next = match at {
        Some(at) if by.abs() == 1 => (at as isize + by).rem_euclid(n),
        Some(at) => (at as isize + by).clamp(0, n - 1),
        None if by < 0 => n - 1,
        None => 0,
    };
    order.get(next as usize).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use marchland_core::IncidentIdx;

    fn stop(n: u32) -> Stop {
        (Pick::Incident(IncidentIdx(n)), (f64::from(n), 0.0))
    }

    #[test]
    fn steps_go_round() {
        let order = [stop(1), stop(2), stop(3)];
        let one = Step::By(1);
        let back = Step::By(-1);
        let cases = [
            (None, one, 1),
            (None, back, 3),
            (Some(3), one, 1),
            (Some(1), back, 3),
            (Some(9), one, 1),
            (Some(2), Step::By(10), 3),
            (Some(3), Step::By(-10), 1),
            (Some(3), Step::First, 1),
            (None, Step::Last, 3),
        ];
        for (from, by, expected) in cases {
            let from = from.map(|n| stop(n).0);
            assert_eq!(step(&order, from, by), Some(stop(expected)), "{from:?} {by:?}");
        }
        assert_eq!(step(&[], None, one), None);
        assert_eq!(step(&[], None, Step::First), None);
    }
}

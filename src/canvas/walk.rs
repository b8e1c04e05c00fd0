//! Steps of the keyboard over the marks of a picture. Pure.

use marchland_scene::Pick;

/// A mark and where it stands on the screen.
pub type Stop = (Pick, (f64, f64));

/// The neighbour of a pick in reading order, `by` places on, going round at the ends.
pub fn step(order: &[Stop], from: Option<Pick>, by: isize) -> Option<Stop> {
    let n = order.len() as isize;
    if n == 0 {
        return None;
    }
    let at = from.and_then(|pick| order.iter().position(|&(known, _)| known == pick));
    let next = match at {
        Some(at) => (at as isize + by).rem_euclid(n),
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
        let cases = [(None, 1, 1), (None, -1, 3), (Some(3), 1, 1), (Some(1), -1, 3), (Some(9), 1, 1)];
        for (from, by, expected) in cases {
            let from = from.map(|n| stop(n).0);
            assert_eq!(step(&order, from, by), Some(stop(expected)), "{from:?} {by}");
        }
        assert_eq!(step(&[], None, 1), None);
    }
}

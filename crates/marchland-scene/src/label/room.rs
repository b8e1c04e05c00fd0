//! Room on the screen, taken box by box.

use crate::space::Size;

/// A rectangle that may be turned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Box2 {
    centre: (f64, f64),
    half: (f64, f64),
    sin: f64,
    cos: f64,
}

impl Box2 {
    pub(super) fn upright(centre: (f64, f64), half: (f64, f64)) -> Self {
        Self { centre, half, sin: 0.0, cos: 1.0 }
    }

    /// Turned clockwise around its middle.
    pub(super) fn turned(centre: (f64, f64), half: (f64, f64), angle: f64) -> Self {
        Self { centre, half, sin: marchland_core::math::sin(angle), cos: marchland_core::math::cos(angle) }
    }

    fn axes(&self) -> [(f64, f64); 2] {
        [(self.cos, self.sin), (-self.sin, self.cos)]
    }

    fn corners(&self) -> [(f64, f64); 4] {
        let [along, across] = self.axes();
        [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)].map(|(x, y)| {
            let (x, y) = (x * self.half.0, y * self.half.1);
            (self.centre.0 + along.0 * x + across.0 * y, self.centre.1 + along.1 * x + across.1 * y)
        })
    }

    /// Half its length when seen along a direction.
    fn shadow(&self, (x, y): (f64, f64)) -> f64 {
        let [along, across] = self.axes();
        self.half.0 * (along.0 * x + along.1 * y).abs() + self.half.1 * (across.0 * x + across.1 * y).abs()
    }

    /// Whether two boxes share any room: no direction of a side separates them.
    pub(super) fn meets(&self, other: &Self) -> bool {
        let gap = (other.centre.0 - self.centre.0, other.centre.1 - self.centre.1);
        self.axes()
            .into_iter()
            .chain(other.axes())
            .all(|axis| (gap.0 * axis.0 + gap.1 * axis.1).abs() < self.shadow(axis) + other.shadow(axis))
    }
}

/// What is taken of a screen.
pub(super) struct Room {
    pub(super) size: Size,
    taken: Vec<Box2>,
}

impl Room {
    pub(super) fn new(size: Size) -> Self {
        Self { size, taken: Vec::new() }
    }

    pub(super) fn take(&mut self, taken: Box2) {
        self.taken.push(taken);
    }

    /// Whether a box lies on the screen and meets nothing.
    pub(super) fn is_free(&self, wanted: Box2) -> bool {
        let on_screen = wanted
            .corners()
            .iter()
            .all(|&(x, y)| (0.0..=self.size.width).contains(&x) && (0.0..=self.size.height).contains(&y));
        on_screen && !self.taken.iter().any(|taken| taken.meets(&wanted))
    }
}

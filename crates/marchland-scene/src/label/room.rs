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
        let (sin, cos) = marchland_core::math::sin_cos(angle);
        Self { centre, half, sin, cos }
    }

    fn axes(&self) -> [(f64, f64); 2] {
        [(self.cos, self.sin), (-self.sin, self.cos)]
    }

    /// Half its length when seen along a direction.
    fn shadow(&self, (x, y): (f64, f64)) -> f64 {
        let [along, across] = self.axes();
        self.half.0 * (along.0 * x + along.1 * y).abs() + self.half.1 * (across.0 * x + across.1 * y).abs()
    }

    /// The upright rectangle around it: left, top, right, bottom.
    fn around(&self) -> [f64; 4] {
        let (x, y) = (self.shadow((1.0, 0.0)), self.shadow((0.0, 1.0)));
        [self.centre.0 - x, self.centre.1 - y, self.centre.0 + x, self.centre.1 + y]
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

/// Side of a cell of the grid, CSS pixels.
const CELL_PX: f64 = 48.0;

/// Boxes, and for every cell of a grid over the screen those that reach into it.
struct Grid {
    boxes: Vec<Box2>,
    columns: usize,
    cells: Vec<Vec<usize>>,
}

impl Grid {
    fn new(size: Size) -> Self {
        let cells = |length: f64| (length.max(0.0) / CELL_PX) as usize + 1;
        let columns = cells(size.width);
        Self { boxes: Vec::new(), columns, cells: vec![Vec::new(); columns * cells(size.height)] }
    }

    /// The cells that a box reaches into; none for one off the screen.
    fn cells(&self, of: &Box2) -> impl Iterator<Item = usize> + use<> {
        let [left, top, right, bottom] = of.around();
        let columns = self.columns;
        let cell = |at: f64| (at.max(0.0) / CELL_PX) as usize;
        let span =
            |from: f64, to: f64, n: usize| cell(from)..if to < 0.0 { 0 } else { (cell(to) + 1).min(n) };
        let across = span(left, right, columns);
        span(top, bottom, self.cells.len() / columns)
            .flat_map(move |row| across.clone().map(move |column| row * columns + column))
    }

    fn add(&mut self, added: Box2) {
        for cell in self.cells(&added) {
            self.cells[cell].push(self.boxes.len());
        }
        self.boxes.push(added);
    }

    fn meets(&self, wanted: &Box2) -> bool {
        self.cells(wanted).any(|cell| self.cells[cell].iter().any(|&at| self.boxes[at].meets(wanted)))
    }
}

/// What is taken of a screen, and what words should keep off where they can.
pub(super) struct Room {
    pub(super) size: Size,
    /// Whether words may stand over the dots of towns.
    pub(super) over_dots: bool,
    taken: Grid,
    dots: Grid,
    shunned: Grid,
}

impl Room {
    pub(super) fn new(size: Size) -> Self {
        let grid = || Grid::new(size);
        Self { size, over_dots: false, taken: grid(), dots: grid(), shunned: grid() }
    }

    pub(super) fn take(&mut self, taken: Box2) {
        self.taken.add(taken);
    }

    /// The same for the dot of a town.
    pub(super) fn take_dot(&mut self, taken: Box2) {
        self.dots.add(taken);
    }

    /// Marks a place that words should keep off.
    pub(super) fn shun(&mut self, shunned: Box2) {
        self.shunned.add(shunned);
    }

    /// Whether a box lies on the screen and meets nothing.
    pub(super) fn is_free(&self, wanted: Box2) -> bool {
        let [left, top, right, bottom] = wanted.around();
        let on_screen = left >= 0.0 && top >= 0.0 && right <= self.size.width && bottom <= self.size.height;
        on_screen && !self.taken.meets(&wanted) && (self.over_dots || !self.dots.meets(&wanted))
    }

    /// Whether it keeps off what words should not cover.
    pub(super) fn is_clear(&self, wanted: Box2) -> bool {
        !self.shunned.meets(&wanted)
    }
}

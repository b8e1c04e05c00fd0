//! Keeping bodies apart: pairs that overlap, found through a grid as wide as the largest body.

/// The grid with its working memory, used again in every step.
#[derive(Debug, Default)]
pub struct Grid {
    starts: Vec<u32>,
    bodies: Vec<u32>,
    cell_of: Vec<u32>,
    columns: usize,
    rows: usize,
}

/// Where a body will be after this step, and how fast it gets there.
#[derive(Debug)]
pub struct Moving<'a> {
    /// Positions.
    pub x: &'a [f32],
    /// Positions.
    pub y: &'a [f32],
    /// Velocities, changed.
    pub vx: &'a mut [f32],
    /// Velocities, changed.
    pub vy: &'a mut [f32],
    /// Radii, with the gap to be kept.
    pub radius: &'a [f32],
}

impl Moving<'_> {
    fn aim(&self, body: usize) -> (f32, f32) {
        (self.x[body] + self.vx[body], self.y[body] + self.vy[body])
    }

    /// Parts two bodies if they overlap, the smaller one giving way more; whether they did.
    fn part(&mut self, a: usize, b: usize) -> bool {
        let ((ax, ay), (bx, by)) = (self.aim(a), self.aim(b));
        let (dx, dy) = (ax - bx, ay - by);
        let apart = self.radius[a] + self.radius[b];
        let distance_sq = dx * dx + dy * dy;
        if distance_sq >= apart * apart {
            return false;
        }
        let (square_a, square_b) = (self.radius[a] * self.radius[a], self.radius[b] * self.radius[b]);
        let share = square_b / (square_a + square_b);
        // Bodies in one point part sideways, the later one to the right.
        let (dx, dy, push) = if distance_sq > 1e-6 {
            let distance = distance_sq.sqrt();
            (dx, dy, (apart - distance) / distance)
        } else {
            (-1.0, 0.0, apart)
        };
        self.vx[a] += dx * push * share;
        self.vy[a] += dy * push * share;
        self.vx[b] -= dx * push * (1.0 - share);
        self.vy[b] -= dy * push * (1.0 - share);
        true
    }
}

impl Grid {
    /// Parts every overlapping pair once; returns how many there were.
    pub fn part_all(&mut self, moving: &mut Moving<'_>) -> usize {
        if moving.radius.len() < 2 {
            return 0;
        }
        self.sort(moving);
        let mut n_parted = 0;
        for row in 0..self.rows {
            for column in 0..self.columns {
                n_parted += self.part_cell(moving, row, column);
            }
        }
        n_parted
    }

    /// Parts the bodies of a cell from each other and from those in the four cells that come later.
    fn part_cell(&self, moving: &mut Moving<'_>, row: usize, column: usize) -> usize {
        let here = self.cell(row, column);
        if here.is_empty() {
            return 0;
        }
        let last_column = self.columns - 1;
        let right = if column < last_column { self.cell(row, column + 1) } else { &[] };
        let below: &[u32] = if row + 1 < self.rows {
            let from = self.starts[(row + 1) * self.columns + column.saturating_sub(1)];
            let to = self.starts[(row + 1) * self.columns + (column + 1).min(last_column) + 1];
            &self.bodies[from as usize..to as usize]
        } else {
            &[]
        };
        let mut n_parted = 0;
        for (at, &a) in here.iter().enumerate() {
            for &b in here[at + 1..].iter().chain(right).chain(below) {
                n_parted += usize::from(moving.part(a as usize, b as usize));
            }
        }
        n_parted
    }

    fn cell(&self, row: usize, column: usize) -> &[u32] {
        let cell = row * self.columns + column;
        &self.bodies[self.starts[cell] as usize..self.starts[cell + 1] as usize]
    }

    /// Sorts bodies into cells by counting; cells grow until there are no more than four to a body.
    fn sort(&mut self, moving: &Moving<'_>) {
        let n_bodies = moving.radius.len();
        let (mut x0, mut y0, mut x1, mut y1) = (f32::MAX, f32::MAX, f32::MIN, f32::MIN);
        for body in 0..n_bodies {
            let (x, y) = moving.aim(body);
            (x0, y0, x1, y1) = (x0.min(x), y0.min(y), x1.max(x), y1.max(y));
        }
        let mut width = moving.radius.iter().fold(1.0_f32, |widest, &radius| widest.max(2.0 * radius));
        let n_cells = |width: f32| ((x1 - x0) / width + 1.0) * ((y1 - y0) / width + 1.0);
        while n_cells(width) > 4.0 * n_bodies as f32 + 4.0 {
            width *= 2.0;
        }
        self.columns = ((x1 - x0) / width) as usize + 1;
        self.rows = ((y1 - y0) / width) as usize + 1;
        self.cell_of.clear();
        self.starts.clear();
        self.starts.resize(self.columns * self.rows + 1, 0);
        for body in 0..n_bodies {
            let (x, y) = moving.aim(body);
            let cell = ((y - y0) / width) as usize * self.columns + ((x - x0) / width) as usize;
            self.cell_of.push(cell as u32);
            self.starts[cell + 1] += 1;
        }
        for cell in 1..self.starts.len() {
            self.starts[cell] += self.starts[cell - 1];
        }
        self.bodies.clear();
        self.bodies.resize(n_bodies, 0);
        // Filled from the back: the end of each cell walks down to its start, so all move up by one after.
        for body in (0..n_bodies).rev() {
            let end = &mut self.starts[self.cell_of[body] as usize + 1];
            *end -= 1;
            self.bodies[*end as usize] = body as u32;
        }
        self.starts.remove(0);
        self.starts.push(n_bodies as u32);
    }
}

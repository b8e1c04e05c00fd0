//! Numbers that follow from a seed: each part of the corpus, and each happening, has a run of its own, so that
//! one more draw in one of them moves nothing elsewhere.

/// `SplitMix64`.
#[derive(Clone, Debug)]
pub(super) struct Draw(u64);

/// Mixes a number until its neighbours look nothing like it.
fn mixed(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

impl Draw {
    /// The run of one thing of one part of a corpus.
    pub(super) fn new(seed: u64, part: u64, thing: usize) -> Self {
        Self(mixed(mixed(seed.wrapping_add(part << 56)).wrapping_add(thing as u64)))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        mixed(self.0)
    }

    /// A number below a limit greater than 0.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    /// Whether something happens that happens so often of a thousand times.
    pub(super) fn chance(&mut self, per_thousand: usize) -> bool {
        self.below(1000) < per_thousand
    }

    /// One of a list that is not empty.
    pub(super) fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    /// From −1 to 1, all alike.
    pub(super) fn offset(&mut self) -> f64 {
        self.below(2_000_001) as f64 / 1e6 - 1.0
    }

    /// 1 and more, half as often at twice the number, never more than `most`.
    pub(super) fn heavy(&mut self, most: usize) -> u32 {
        let share = 1 + self.below(1_000_000);
        (1_000_000 / share).min(most) as u32
    }

    /// One of a list of values with weights, which is not empty.
    pub(super) fn weighted<T: Copy>(&mut self, list: &[(T, usize)]) -> T {
        let mut at = self.below(list.iter().map(|(_, weight)| weight).sum());
        let found = list.iter().find(|(_, weight)| {
            let here = at < *weight;
            at = at.wrapping_sub(*weight);
            here
        });
        found.unwrap_or(&list[0]).0
    }
}

/// Things by popularity, after Zipf: the second is named half as often as the first, the third a third as often.
#[derive(Clone, Debug)]
pub(super) struct Popular {
    things: Vec<u32>,
    up_to: Vec<u64>,
}

impl Popular {
    /// Of a list that is not empty, the most popular first.
    pub(super) fn new(things: Vec<u32>) -> Self {
        let mut sum = 0;
        // The first two are held down: no border has one place with a tenth of everything.
        let weights = (3..).map(|rank: u64| 1_000_000_000 / rank);
        let up_to = things.iter().zip(weights).map(|(_, weight)| {
            sum += weight;
            sum
        });
        Self { up_to: up_to.collect(), things }
    }

    /// One of them.
    pub(super) fn draw(&self, draw: &mut Draw) -> u32 {
        let sum = self.up_to.last().copied().unwrap_or(1);
        let at = draw.below(sum as usize) as u64;
        self.things[self.up_to.partition_point(|&end| end <= at)]
    }
}

//! A fixed arithmetic sequence of numbers: varied, and always the same.

/// Where the sequence stands.
#[derive(Clone, Debug)]
pub(crate) struct Sequence(u64);

impl Sequence {
    /// The sequence of one article.
    pub(crate) fn new(number: u64) -> Self {
        let mut sequence = Self(number.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5851_F42D_4C95_7F2D);
        sequence.below(2);
        sequence
    }

    /// The next number below a limit greater than 0.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % limit as u64) as usize
    }

    /// One of a list that is not empty.
    pub(crate) fn one<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}

//! One article: headline, date, and paragraphs until it is long enough.

use crate::sequence::Sequence;
use crate::slots::{date, fill, vary};
use crate::words::{HEADLINES, SENTENCES};

const SEEDS: [&str; 5] = [
    include_str!("../../seeds/afgazad-clashes-escalate.txt"),
    include_str!("../../seeds/alwaght-firm-resolve.txt"),
    include_str!("../../seeds/khost-clash-commentary.txt"),
    include_str!("../../seeds/mehr-reasons-and-prospects.txt"),
    include_str!("../../seeds/taliban-pakistan-deterioration.txt"),
];

/// Bytes of the shortest article.
const SHORTEST: usize = 3_000;
/// How many bytes longer another may be.
const SPREAD: usize = 7_000;

/// The article of a number.
pub(crate) fn article(number: u64) -> String {
    let mut sequence = Sequence::new(number);
    let enough = SHORTEST + sequence.below(SPREAD);
    let mut text = String::with_capacity(enough + 2_000);
    let headline = sequence.one(HEADLINES);
    fill(headline, &mut sequence, &mut text);
    text.push_str("\n\n");
    date(&mut sequence, &mut text);
    text.push_str("\n\n");
    while text.len() < enough {
        if sequence.below(3) == 0 {
            let seed = sequence.one(&SEEDS);
            let paragraphs: Vec<&str> = seed.lines().filter(|line| line.len() > 80).collect();
            vary(sequence.one(&paragraphs), &mut sequence, &mut text);
        } else {
            for _ in 0..=sequence.below(4) {
                let sentence = sequence.one(SENTENCES);
                fill(sentence, &mut sequence, &mut text);
                text.push(' ');
            }
        }
        text.push_str("\n\n");
    }
    text
}

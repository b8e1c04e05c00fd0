//! Blocks: the stretches in which a long text is read, so that what reading holds does not grow with the text.
//!
//! A text no longer than a block is read whole. Each later block is read with the paragraphs before it, its lead:
//! who was named there, which days and places were set, which happenings are open is known in the block, and
//! nothing of the lead is told twice. What reaches back further than the lead is not found, and what an article
//! is about is asked of each block.

use std::ops::Range;

/// Bytes of the longest block.
const LONGEST: usize = 1 << 18;
/// Bytes of a lead, at least where there are as many.
const LEAD: usize = 1 << 14;
/// Bytes before a limit in which the best place to cut is sought.
const REACH: usize = 1 << 14;
/// Characters beyond which a line is no heading, byline or name.
const LONG_LINE: usize = 120;

/// Bytes on either side of a place to cut that are looked at.
const NEAR: usize = 1 << 10;

/// A stretch of a text, with its lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    /// The bytes that are read, the lead first.
    pub(crate) read: Range<usize>,
    /// Where the lead ends.
    pub(crate) start: usize,
}

impl Block {
    /// A text read whole.
    pub(crate) fn whole(text: &str) -> Self {
        Self { read: 0..text.len(), start: 0 }
    }
}

/// The blocks of a text, in their order.
pub(crate) fn blocks(text: &str) -> impl Iterator<Item = Block> {
    let mut next = Some(0);
    std::iter::from_fn(move || {
        let start = next?;
        let limit = start + LONGEST;
        let end = if limit < text.len() { cut(text, limit - REACH..limit) } else { text.len() };
        next = (end < text.len()).then_some(end);
        let lead = if start == 0 { 0 } else { cut(text, start - LEAD - REACH..start - LEAD) };
        Some(Block { read: lead..end, start })
    })
}

/// The last good place to cut in a stretch: between two paragraphs of running text, else between two lines, else
/// after a sentence, else after a word.
fn cut(text: &str, within: Range<usize>) -> usize {
    let (from, to) = (text.ceil_char_boundary(within.start), text.floor_char_boundary(within.end));
    let stretch = &text[from..to];
    let mut lines = stretch.rmatch_indices('\n').map(|(at, _)| from + at + 1).filter(|&at| at < to);
    let last = lines.clone().next();
    let is_long = |line: &str| line.chars().nth(LONG_LINE).is_some();
    let parts = |&at: &usize| {
        let near = text.ceil_char_boundary(at.saturating_sub(NEAR))..text.floor_char_boundary(at + NEAR);
        let before = text[near.start..at].trim_end().rsplit('\n').next().unwrap_or("");
        let after = text[at..near.end].split('\n').next().unwrap_or("");
        is_long(before) && is_long(after) && before.ends_with(['.', '!', '?', '”', '"'])
    };
    let after = |mark: &str| stretch.rfind(mark).map(|at| from + at + mark.len());
    lines.find(parts).or(last).or_else(|| after(". ")).or_else(|| after(" ")).unwrap_or(to)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> Vec<Block> {
        let all: Vec<Block> = blocks(text).collect();
        assert_eq!((all[0].start, all[all.len() - 1].read.end), (0, text.len()));
        assert!(
            all.windows(2).all(|two| two[0].read.end == two[1].start && two[1].read.start < two[1].start)
        );
        assert!(all.iter().all(|block| block.read.len() <= LONGEST + LEAD + 2 * REACH));
        assert!(all.iter().all(|block| text.get(block.read.clone()).is_some()));
        all
    }

    #[test]
    fn short_texts_are_read_whole() {
        assert_eq!(check(""), [Block::whole("")]);
        let text = "A line.\n".repeat(LONGEST / 8);
        assert_eq!(check(&text), [Block::whole(&text)]);
    }

    #[test]
    fn long_texts_are_cut_between_paragraphs() {
        let paragraph = "Guards of both sides fired at each other for an hour near the gate of the crossing, and \
                         nobody said who had begun or why they had stopped when the sun went down.";
        let text = format!("A heading\n\n{paragraph}\n\n").repeat(5_000);
        let all = check(&text);
        assert!(all.len() > 2);
        assert!(all.iter().skip(1).all(|block| text[..block.start].ends_with('\n')));
        let two = format!("{paragraph}\n{paragraph}\nA heading\n").repeat(2_000);
        assert!(check(&two).iter().skip(1).all(|block| two[block.start..].starts_with(paragraph)));
    }

    #[test]
    fn any_text_is_cut() {
        check(&"No line ends here. ".repeat(60_000));
        check(&"word ".repeat(200_000));
        check(&"𝔐".repeat(200_000));
        check(&"\n".repeat(900_000));
    }
}

//! What is asked for: words, and phrases between quotation marks.

use crate::fold::each_word;
use crate::word::{How, Word};

/// Words that only join others, in order. They are neither kept nor looked for; inside a phrase they count.
const JOINING: [&str; 24] = [
    "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "has", "have", "in", "is", "it", "of",
    "on", "or", "that", "the", "to", "was", "were", "with",
];

pub(crate) fn is_joining(word: &str) -> bool {
    JOINING.binary_search(&word).is_ok()
}

/// Parts that are looked for; what comes after them is not.
const N_PARTS: usize = 12;

/// A question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ask {
    /// What must all be found.
    pub parts: Vec<Part>,
}

/// A word or a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its words in their order: one, or those of a phrase, joining ones among them.
    pub words: Vec<Word>,
    /// Whether more may follow: then the last word may be the beginning of one.
    is_open: bool,
}

impl Ask {
    /// The question that a text asks.
    ///
    /// # Examples
    ///
    /// ```
    /// use marchland_search::Ask;
    /// let ask = Ask::read("the attack “town of Chaman” 2024");
    /// let parts: Vec<usize> = ask.parts.iter().map(|part| part.words.len()).collect();
    /// assert_eq!(parts, [1, 3, 1]);
    /// ```
    pub fn read(text: &str) -> Self {
        let mut parts: Vec<Part> = Vec::new();
        let mut pieces = text.split(['"', '“', '”', '„', '«', '»']).enumerate().peekable();
        while let Some((at, piece)) = pieces.next() {
            let mut words = Vec::new();
            each_word(piece, &mut |word, _, _| words.push(Word::new(word)));
            // Every other piece stands between quotation marks.
            let is_open = pieces.peek().is_none();
            if at % 2 == 1 && !words.is_empty() && (words.len() > 1 || !is_open) {
                parts.push(Part { words, is_open });
            } else {
                words.retain(|word| !is_joining(word.letters()));
                parts.extend(words.into_iter().map(|word| Part { words: vec![word], is_open: true }));
            }
        }
        parts.truncate(N_PARTS);
        Self { parts }
    }
}

impl Part {
    /// Its words that an index knows.
    pub fn keys(&self) -> impl Iterator<Item = &Word> {
        self.words.iter().filter(|word| self.words.len() == 1 || !is_joining(word.letters()))
    }

    /// Whether it stands between quotation marks, so that its words are meant as they are.
    pub fn is_exact(&self) -> bool {
        !self.is_open
    }

    /// Whether it is a phrase: its words one after the other.
    pub fn is_phrase(&self) -> bool {
        self.words.len() > 1
    }

    /// Calls `take` for each place of a text where it stands, with how, and the bytes that it covers.
    pub fn each_in(&self, text: &str, loosely: bool, take: &mut dyn FnMut(How, usize, usize)) {
        // Beginnings of a phrase that may go on: how many words of it stand there already, and from where.
        let mut begun: Vec<(usize, usize)> = Vec::new();
        each_word(text, &mut |other, from, to| {
            if let [word] = self.words.as_slice() {
                if let Some(how) = word.how(other, loosely && self.is_open)
                    && (self.is_open || how == How::Whole)
                {
                    take(how, from, to);
                }
                return;
            }
            begun.push((0, from));
            begun.retain_mut(|(n, start)| {
                let Some(word) = self.words.get(*n) else { return false };
                *n += 1;
                let is_last = *n == self.words.len();
                let is_it = match word.how(other, false) {
                    Some(How::Whole) => true,
                    Some(How::Start) => is_last && self.is_open,
                    _ => false,
                };
                if is_it && is_last {
                    take(How::Whole, *start, to);
                }
                is_it && !is_last
            });
        });
    }

    /// How it stands in a text at best.
    pub fn best_in(&self, text: &str, loosely: bool) -> Option<How> {
        let mut best = None;
        self.each_in(text, loosely, &mut |how, _, _| best = best.max(Some(how)));
        best
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joining_words_are_in_order() {
        assert!(JOINING.is_sorted());
    }

    fn places(ask: &str, text: &str) -> Vec<String> {
        let mut found = Vec::new();
        for part in Ask::read(ask).parts {
            part.each_in(text, false, &mut |_, from, to| found.push(text[from..to].to_owned()));
        }
        found
    }

    #[test]
    fn a_phrase_stands_in_one_piece() {
        assert_eq!(places("\"captured the town\"", "they captured, the Town."), ["captured, the Town"]);
        assert_eq!(places("\"captured the town\"", "captured the old town"), Vec::<String>::new());
        assert_eq!(places("\"the the town\"", "the the the town"), ["the the town"]);
        assert_eq!(places("\"captured the to", "captured the town"), ["captured the town"]);
        assert_eq!(places("\"captured the to\"", "captured the town"), Vec::<String>::new());
    }

    #[test]
    fn words_stand_each_where_it_is() {
        assert_eq!(places("town kil", "Towns: killed, kill"), ["Towns", "killed", "kill"]);
        assert_eq!(Ask::read("the of \"\"").parts, []);
        assert_eq!(Ask::read("“Kabul”").parts.len(), 1);
        assert_eq!(places("\"town\"", "towns, town"), ["town"]);
        assert_eq!(places("\"tow", "towns, town"), ["towns", "town"]);
        assert_eq!(Ask::read(&"word ".repeat(99)).parts.len(), N_PARTS);
    }

    #[test]
    fn the_best_of_a_name_counts() {
        let best = |ask: &str, name: &str| Ask::read(ask).parts[0].best_in(name, true);
        assert_eq!(best("buldak", "Spin Boldak"), Some(How::Sound));
        assert_eq!(best("spin", "Spinning of Spin"), Some(How::Whole));
        assert_eq!(best("xyz", "Spin"), None);
    }
}

//! Words and where they stand, as bytes that are read as they are.
//!
//! ```text
//!  0  number of articles, of words, of incidents; lengths of the first four streams: seven u32, little-endian
//! 28  sentences   for each article their number
//!     heads       for each word how many letters it shares with the word before, how many follow, and the length of
//!                 its list; words stand in the order of their bytes
//!     letters     what follows, of all words, UTF-8
//!     lists       for each word the sentences that it stands in, each as its distance from the one before
//!     told        for each incident the number of sentences that tell of it, and those as distances
//! ```
//!
//! Numbers of the streams are in groups of seven bits, the lowest first. Sentences are numbered through all articles
//! in their order, from 0; the first distance is from there.

use crate::ask::is_joining;
use crate::fold::each_word;
use crate::word::Word;
use std::collections::BTreeMap;

/// Lengths before the streams.
const N_HEAD: usize = 7;

/// An index, over the bytes of its section.
#[derive(Clone, Copy, Debug)]
pub struct Index<'a> {
    n_articles: u32,
    n_words: u32,
    n_incidents: u32,
    /// Sentences, heads, letters, lists, told.
    streams: [&'a [u8]; 5],
}

impl<'a> Index<'a> {
    /// The index of those bytes; `None` where the lengths do not fit them.
    pub fn open(bytes: &'a [u8]) -> Option<Self> {
        let (heads, mut rest) = bytes.split_at_checked(N_HEAD * 4)?;
        let head = |at: usize| heads.get(4 * at..)?.first_chunk().map(|four| u32::from_le_bytes(*four));
        let mut streams = [rest; 5];
        for (at, stream) in streams.iter_mut().take(4).enumerate() {
            (*stream, rest) = rest.split_at_checked(head(3 + at)? as usize)?;
        }
        streams[4] = rest;
        Some(Self { n_articles: head(0)?, n_words: head(1)?, n_incidents: head(2)?, streams })
    }

    /// The number of the first sentence of each article, and the number of all.
    pub fn firsts(&self) -> Vec<u32> {
        let mut from = self.streams[0];
        let mut firsts = vec![0];
        let mut n = 0;
        for _ in 0..self.n_articles {
            if from.is_empty() {
                break;
            }
            n = number(&mut from).saturating_add(n);
            firsts.push(n);
        }
        firsts
    }

    /// For each of `n` sentences how a word is found in it, as the number of a [`How`](crate::How), the best of its words; 0 where
    /// it is not. Sentences beyond are left out.
    pub fn find(&self, word: &Word, loosely: bool, n: u32) -> Vec<u8> {
        let mut found = vec![0; n as usize];
        let [_, mut heads, mut letters, mut lists, _] = self.streams;
        let mut known = Vec::new();
        for _ in 0..self.n_words {
            if heads.is_empty() {
                break;
            }
            let [n_shared, n_rest, n_list] = [(); 3].map(|()| number(&mut heads) as usize);
            let rest = letters.split_off(..n_rest).unwrap_or_default();
            let mut list = lists.split_off(..n_list).unwrap_or_default();
            known.truncate(n_shared);
            known.extend_from_slice(rest);
            let Some(how) = word.how_bytes(&known, loosely) else { continue };
            each_of(&mut list, usize::MAX, |at| {
                if let Some(best) = found.get_mut(at as usize) {
                    *best = (*best).max(how as u8);
                }
            });
        }
        found
    }

    /// For each incident whether a sentence tells of it in which something was found ([`Index::find`]).
    pub fn told(&self, found: &[u8]) -> Vec<bool> {
        let mut from = self.streams[4];
        let mut told = Vec::new();
        for _ in 0..self.n_incidents {
            if from.is_empty() {
                break;
            }
            let n = number(&mut from) as usize;
            let mut is_told = false;
            each_of(&mut from, n, |at| is_told |= found.get(at as usize).is_some_and(|&how| how > 0));
            told.push(is_told);
        }
        told
    }
}

/// A number in groups of seven bits; 0 where there is none.
#[inline]
fn number(from: &mut &[u8]) -> u32 {
    // Most are of one.
    if let [byte @ ..128, rest @ ..] = from {
        *from = rest;
        return u32::from(*byte);
    }
    let (mut number, mut shift) = (0, 0);
    while let Some(&byte) = from.split_off_first() {
        number |= u32::from(byte & 127).checked_shl(shift).unwrap_or(0);
        shift += 7;
        if byte < 128 {
            break;
        }
    }
    number
}

/// Calls for each of so many numbers that stand as distances, or as many as there are.
fn each_of(from: &mut &[u8], n: usize, mut take: impl FnMut(u32)) {
    let mut at = 0_u32;
    for _ in 0..n {
        if from.is_empty() {
            break;
        }
        at = at.wrapping_add(number(from));
        take(at);
    }
}

/// The bytes of an index: of each article its sentences, of each incident the numbers of those that tell of it.
pub fn write<'a>(
    articles: impl IntoIterator<Item = Vec<&'a str>>,
    incidents: impl IntoIterator<Item = Vec<u32>>,
) -> Vec<u8> {
    let mut words: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    let mut streams: [Vec<u8>; 5] = Default::default();
    let (mut n_articles, mut n_incidents, mut n_sentences) = (0, 0, 0);
    for sentences in articles {
        put(&mut streams[0], sentences.len() as u32);
        n_articles += 1;
        for sentence in sentences {
            each_word(sentence, &mut |word, _, _| {
                if is_joining(word) {
                    return;
                }
                match words.get_mut(word) {
                    Some(list) if list.last() == Some(&n_sentences) => {}
                    Some(list) => list.push(n_sentences),
                    None => drop(words.insert(word.to_owned(), vec![n_sentences])),
                }
            });
            n_sentences += 1;
        }
    }
    let mut before = "";
    for (word, list) in &words {
        let shared = before.chars().zip(word.chars()).take_while(|(a, b)| a == b);
        let n_shared = shared.map(|(letter, _)| letter.len_utf8()).sum::<usize>();
        let start = streams[3].len();
        put_all(&mut streams[3], list);
        let n_list = streams[3].len() - start;
        for n in [n_shared, word.len() - n_shared, n_list] {
            put(&mut streams[1], n as u32);
        }
        streams[2].extend_from_slice(&word.as_bytes()[n_shared..]);
        before = word;
    }
    for mut sentences in incidents {
        sentences.sort_unstable();
        sentences.dedup();
        put(&mut streams[4], sentences.len() as u32);
        put_all(&mut streams[4], &sentences);
        n_incidents += 1;
    }
    let lengths = streams.iter().take(4).map(|stream| stream.len() as u32);
    let head = [n_articles, words.len() as u32, n_incidents].into_iter().chain(lengths);
    let mut bytes: Vec<u8> = head.flat_map(u32::to_le_bytes).collect();
    bytes.extend(streams.concat());
    bytes
}

fn put(to: &mut Vec<u8>, mut number: u32) {
    while number > 127 {
        to.push(number as u8 | 128);
        number >>= 7;
    }
    to.push(number as u8);
}

fn put_all(to: &mut Vec<u8>, numbers: &[u32]) {
    let mut before = 0;
    for &number in numbers {
        put(to, number - before);
        before = number;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Vec<u8> {
        let articles = [
            vec!["Two soldiers died in Spin Boldak.", "The soldier of Khost"],
            vec![],
            vec!["سپین بولدک", "Haqqani soldiers, soldiers!"],
        ];
        write(articles, [vec![3, 0], vec![], vec![1]])
    }

    fn found(word: &str, loosely: bool) -> Vec<u8> {
        let bytes = sample();
        Index::open(&bytes).expect("an index").find(&Word::new(word), loosely, 4)
    }

    #[test]
    fn a_word_is_found_where_it_stands() {
        assert_eq!(found("soldier", false), [3, 4, 0, 3]);
        assert_eq!(found("soldiers", false), [4, 0, 0, 4]);
        assert_eq!(found("buldak", false), [2, 0, 2, 0]);
        assert_eq!(found("haqani", true), [0, 0, 0, 2]);
        assert_eq!((found("khoss", false), found("khoss", true)), (vec![0; 4], vec![0, 1, 0, 0]));
        assert_eq!(found("the", false), [0; 4], "what joins words is not kept");
    }

    #[test]
    fn sentences_and_incidents_are_known() {
        let bytes = sample();
        let index = Index::open(&bytes).expect("an index");
        assert_eq!(index.firsts(), [0, 2, 2, 4]);
        assert_eq!(index.told(&[0, 0, 0, 1]), [true, false, false]);
        assert_eq!(index.told(&[1, 2]), [true, false, true]);
    }

    #[test]
    fn any_cut_or_changed_bytes_are_read_without_a_fault() {
        let bytes = sample();
        for end in 0..bytes.len() {
            assert!(Index::open(&bytes[..end]).is_none() || end > 28, "{end}");
        }
        for at in 0..bytes.len() {
            for byte in [0, 1, 127, 255] {
                let mut changed = bytes.clone();
                changed[at] = byte;
                if let Some(index) = Index::open(&changed) {
                    let _ = (index.firsts(), index.told(&[1; 4]));
                    assert_eq!(index.find(&Word::new("soldier"), true, 4).len(), 4);
                }
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn words_are_found_as_a_scan_finds_them(
            articles in proptest::collection::vec(proptest::collection::vec("[abkqü ]{0,12}", 0..3), 0..4),
            word in "[abkq]{1,4}",
        ) {
            let bytes = write(articles.iter().map(|all| all.iter().map(String::as_str).collect()), []);
            let index = Index::open(&bytes).expect("an index");
            let word = Word::new(&word);
            let best = |sentence: &String| {
                let mut best = 0;
                each_word(sentence, &mut |other, _, _| {
                    let how = if is_joining(other) { None } else { word.how(other, true) };
                    best = best.max(how.map_or(0, |how| how as u8));
                });
                best
            };
            let expected: Vec<u8> = articles.iter().flatten().map(best).collect();
            proptest::prop_assert_eq!(index.find(&word, true, expected.len() as u32), expected);
        }
    }
}

//! A word that is looked for.

use crate::sound::{class, sound, sounds};

/// How a word was found; the better the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// In spite of a slip: a letter too many, too few, another, or two changed over; two of them in long words.
    Slip = 1,
    /// By its sound.
    Sound,
    /// As the beginning of another.
    Start,
    /// As it is.
    Whole,
}

/// Consonants that make a sound; so few of them are shared by words that have nothing to do with each other.
const N_SOUND: usize = 3;

/// A word that is looked for, folded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    letters: String,
    /// Its sound; nothing where there is too little of it.
    sound: Vec<u8>,
}

impl Word {
    /// A word as [`each_word`](crate::fold::each_word) gives it.
    pub fn new(letters: &str) -> Self {
        let mut sound = sound(letters);
        if sound.len() < N_SOUND || letters.bytes().any(|byte| byte.is_ascii_digit()) {
            sound.clear();
        }
        Self { letters: letters.to_owned(), sound }
    }

    /// Its letters.
    pub fn letters(&self) -> &str {
        &self.letters
    }

    /// Whether it is in Arabic script, in which a beginning sounds like one in Latin script and is never written so.
    fn is_arabic(&self) -> bool {
        self.letters.starts_with(|letter| ('\u{600}'..='\u{6ff}').contains(&letter))
    }

    /// How another folded word is found by it; `loosely` also by a sound of few consonants, or in spite of slips.
    pub fn how(&self, other: &str, loosely: bool) -> Option<How> {
        self.how_bytes(other.as_bytes(), loosely)
    }

    /// The same of the bytes of a word; what is no word is found by its beginning at most.
    pub(crate) fn how_bytes(&self, other: &[u8], loosely: bool) -> Option<How> {
        let letters = self.letters.as_bytes();
        if other.starts_with(letters) {
            return Some(if other.len() == letters.len() { How::Whole } else { How::Start });
        }
        if self.sound.len() + usize::from(loosely) > N_SOUND && self.may_sound(other) {
            let sounds = |other| sounds(other, &self.sound, self.is_arabic());
            if std::str::from_utf8(other).is_ok_and(sounds) {
                return Some(How::Sound);
            }
        }
        // A number that is not quite the same is another.
        let slips = loosely && !letters.iter().any(u8::is_ascii_digit);
        (slips && is_near(letters, other)).then_some(How::Slip)
    }

    /// Whether the first letter of a word allows that it sounds so; most words are told apart by it.
    fn may_sound(&self, other: &[u8]) -> bool {
        let first = other.first().copied().unwrap_or_default();
        !first.is_ascii() || class(char::from(first), true).as_ref() == self.sound.first()
    }
}

/// Whether two words are a slip apart, or two where they are long; the first letter holds.
fn is_near(a: &[u8], b: &[u8]) -> bool {
    const N_LONGEST: usize = 31;
    let most = match a.len() {
        ..5 => 0,
        5..8 => 1,
        _ => 2,
    };
    if a.len().abs_diff(b.len()) > most || a.first() != b.first() || a.len().max(b.len()) > N_LONGEST {
        return false;
    }
    // Slips between beginnings of both: of the row before the last, of the last, of this one.
    let mut rows = [[0_u8; N_LONGEST + 1]; 3];
    rows[2] = std::array::from_fn(|at| at as u8);
    for (i, &letter) in a.iter().enumerate() {
        rows.rotate_left(1);
        rows[2][0] = i as u8 + 1;
        for (j, &other) in b.iter().enumerate() {
            let mut least = rows[1][j] + u8::from(letter != other);
            least = least.min(rows[1][j + 1] + 1).min(rows[2][j] + 1);
            if i > 0 && j > 0 && letter == b[j - 1] && a[i - 1] == other {
                least = least.min(rows[0][j - 1] + 1);
            }
            rows[2][j + 1] = least;
        }
    }
    usize::from(rows[2][b.len()]) <= most
}

#[cfg(test)]
mod tests {
    use super::*;

    fn how(word: &str, other: &str) -> Option<How> {
        Word::new(word).how(other, true)
    }

    #[test]
    fn the_better_the_greater() {
        assert_eq!(how("boldak", "boldak"), Some(How::Whole));
        assert_eq!(how("bol", "boldak"), Some(How::Start));
        assert_eq!(how("buldak", "boldak"), Some(How::Sound));
        assert_eq!(how("bolsak", "boldak"), Some(How::Slip));
        assert_eq!(how("oldak", "boldak"), None);
        assert!(How::Whole > How::Start && How::Start > How::Sound && How::Sound > How::Slip);
    }

    #[test]
    fn a_slip_is_one_change_and_long_words_bear_two() {
        assert_eq!(how("khots", "khost"), Some(How::Slip));
        assert_eq!(how("afgxnistxn", "afghanistan"), None);
        assert_eq!(how("afgxnistan", "afghanistan"), Some(How::Slip));
        assert_eq!(how("kar", "kat"), None);
        assert_eq!(how("2023", "2024"), None);
        assert_eq!(Word::new("bolsak").how("boldak", false), None);
        let strictly = |word: &str, other: &str| Word::new(word).how(other, false);
        assert_eq!((how("khost", "csto"), strictly("khost", "csto")), (Some(How::Sound), None));
        assert_eq!(strictly("buldak", "boldak"), Some(How::Sound));
        assert_eq!((how("طالب", "taliban"), how("talb", "taliban")), (Some(How::Sound), None));
    }

    proptest::proptest! {
        #[test]
        fn slips_count_as_textbooks_count_them(a in "[abc]{0,9}", b in "[abc]{0,9}") {
            fn slips(a: &[u8], b: &[u8]) -> usize {
                let (Some((&x, short_a)), Some((&y, short_b))) = (a.split_last(), b.split_last()) else {
                    return a.len().max(b.len());
                };
                let least = (slips(short_a, short_b) + usize::from(x != y)).min(slips(short_a, b) + 1).min(slips(a, short_b) + 1);
                match (short_a.split_last(), short_b.split_last()) {
                    (Some((&v, rest_a)), Some((&w, rest_b))) if v == y && w == x => least.min(slips(rest_a, rest_b) + 1),
                    _ => least,
                }
            }
            let most = match a.len() { ..5 => 0, 5..8 => 1, _ => 2 };
            let expected = a.bytes().next() == b.bytes().next() && slips(a.as_bytes(), b.as_bytes()) <= most;
            proptest::prop_assert_eq!(is_near(a.as_bytes(), b.as_bytes()), expected);
        }
    }
}

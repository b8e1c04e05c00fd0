//! Words of a text as a search compares them.

/// A letter as it is compared.
enum Folded {
    /// Without case and marks.
    Letter(char),
    /// Between two words.
    Gap,
    /// Inside a word and nothing to it.
    Nothing,
}

/// Letters without case and marks; whatever is neither a letter nor a digit of some script cuts. The standard
/// library's tables of letters would be a tenth of the whole program, so letters beyond Latin are taken as they are;
/// Arabic script has no case.
fn fold(letter: char) -> Folded {
    /// Latin letters from `À` to `ÿ` in either case, without their marks; `*` for what is no letter.
    const PLAIN: &[u8; 32] = b"aaaaaaaceeeeiiiidnooooo*ouuuuyps";
    /// The same from `Ā` to `ſ`.
    const PLAIN_TOO: &[u8; 128] = b"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
    let folded = match letter as u32 {
        code @ 0xC0..=0xFF => char::from(PLAIN[(code as usize - 0xC0) % PLAIN.len()]),
        code @ 0x100..=0x17F => char::from(PLAIN_TOO[code as usize - 0x100]),
        // Vowel signs and joiners of Arabic script are nothing to a word.
        0x64B..=0x65F | 0x670 | 0x200B..=0x200F => return Folded::Nothing,
        // Signs among the letters: Latin ones, the Arabic comma and its kin, spaces and dashes of all widths.
        0x80..=0xBF | 0x2BB..=0x2BF | 0x60C..=0x61F | 0x2000..=0x206F => '*',
        _ => letter.to_ascii_lowercase(),
    };
    if folded.is_ascii_alphanumeric() || !folded.is_ascii() {
        Folded::Letter(folded)
    } else if matches!(letter, '\'' | '\u{2019}' | '\u{2bb}'..='\u{2bf}') {
        Folded::Nothing
    } else {
        Folded::Gap
    }
}

/// Calls `take` for each word of a text with the word as it is compared and the bytes of the text that it covers.
///
/// # Examples
///
/// ```
/// let mut words = Vec::new();
/// marchland_search::fold::each_word("Spin-Boldak, Kābul’s", &mut |word, from, to| words.push((word.to_owned(), from, to)));
/// assert_eq!(words, [("spin".into(), 0, 4), ("boldak".into(), 5, 11), ("kabuls".into(), 13, 23)]);
/// ```
pub fn each_word(text: &str, take: &mut dyn FnMut(&str, usize, usize)) {
    let mut word = String::new();
    let (mut from, mut to, mut is_number) = (0, 0, false);
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match fold(letter) {
            Folded::Letter(folded) => {
                // A number ends where its unit begins: "24km".
                if is_number && !folded.is_ascii_digit() {
                    take(&word, from, to);
                    word.clear();
                }
                is_number = folded.is_ascii_digit() && (is_number || word.is_empty());
                if word.is_empty() {
                    from = at;
                }
                word.push(folded);
                to = at + letter.len_utf8();
            }
            // Thousands are set apart: "3,700,000".
            Folded::Gap if is_number && letter == ',' && begins_with_digit(&text[at + 1..]) => {}
            Folded::Gap if !word.is_empty() => {
                take(&word, from, to);
                word.clear();
                is_number = false;
            }
            Folded::Gap | Folded::Nothing => {}
        }
    }
}

fn begins_with_digit(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let mut words = Vec::new();
        each_word(text, &mut |word, _, _| words.push(word.to_owned()));
        words
    }

    #[test]
    fn words_have_neither_case_nor_marks() {
        assert_eq!(
            words("Spin-Boldak, Kābul’s Ghaznī GÜLEN Jalālʿābād"),
            ["spin", "boldak", "kabuls", "ghazni", "gulen", "jalalabad"]
        );
        assert_eq!(words("سپین بولدک، 2024"), ["سپین", "بولدک", "2024"]);
        assert_eq!(words(" – "), Vec::<String>::new());
        assert_eq!(
            words("24km F16 30th 1,200 2023, 45"),
            ["24", "km", "f16", "30", "th", "1200", "2023", "45"]
        );
    }

    proptest::proptest! {
        #[test]
        fn every_word_is_where_it_says(text in "\\PC{0,30}") {
            each_word(&text, &mut |word, from, to| {
                assert_eq!(words(&text[from..to]), [word]);
            });
        }
    }
}

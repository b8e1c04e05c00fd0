//! The text of the filter: where in the names of incidents its words stand.
//!
//! An incident's names are those of its type and mode, of its places and parties with their other spellings, and
//! of its articles and outlets. A word is found where one of their words begins with it.

use crate::Data;
use marchland_core::codes::{EventType, Mode};
use marchland_core::columns::Profile;
use marchland_filter::WordHits;

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

/// The words of a text as they are compared.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for letter in text.chars() {
        match fold(letter) {
            Folded::Letter(letter) => words.last_mut().into_iter().for_each(|word| word.push(letter)),
            Folded::Gap => words.push(String::new()),
            Folded::Nothing => {}
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Whether a word of a name begins with a word.
fn begins(name: &str, word: &str) -> bool {
    // What of the word is still to come, as long as the name's word of the moment is the same.
    let mut rest = Some(word.chars());
    for letter in name.chars().chain([' ']) {
        match fold(letter) {
            Folded::Letter(letter) => match rest.as_mut().map(Iterator::next) {
                Some(None) => return true,
                Some(Some(wanted)) if wanted != letter => rest = None,
                _ => {}
            },
            Folded::Gap if rest.as_ref().is_some_and(|rest| rest.as_str().is_empty()) => return true,
            Folded::Gap => rest = Some(word.chars()),
            Folded::Nothing => {}
        }
    }
    false
}

/// For each word of a text where it was found.
pub fn hits(data: &Data, text: &str) -> Vec<WordHits> {
    words(text).iter().map(|word| of_word(data, word)).collect()
}

fn holds<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> bool {
    names.into_iter().any(|name| begins(name, word))
}

fn of_word(data: &Data, word: &str) -> WordHits {
    let columns = data.columns();
    let place = |place: &marchland_core::Place| {
        holds(word, std::iter::once(place.name.as_str()).chain(place.names.iter().map(String::as_str)))
    };
    let actor = |actor: &marchland_core::Actor| {
        holds(word, std::iter::once(actor.name.as_str()).chain(actor.aliases.iter().map(String::as_str)))
    };
    let places: Vec<bool> = data.places().iter().map(place).collect();
    let actors: Vec<bool> = data.actors().iter().map(actor).collect();
    let outlets: Vec<bool> =
        data.outlets().iter().map(|outlet| holds(word, [outlet.name.as_str()])).collect();
    let any = |found: &[bool], list: &[u32]| list.iter().any(|&at| found[at as usize]);
    let profile = |profile: &Profile| {
        let mode = Mode::from_code(profile.mode).map_or("", Mode::label);
        EventType::from_code(profile.event_type).is_some_and(|code| holds(word, [code.label(), mode]))
    };
    let (spots, casts) = (&columns.spot.values, &columns.cast.values);
    WordHits {
        profiles: columns.profile.values.iter().map(profile).collect(),
        spots: (0..spots.len())
            .map(|at| any(&places, spots.places.get(at)) || any(&places, spots.around.get(at)))
            .collect(),
        casts: (0..casts.parties.len()).map(|at| any(&actors, casts.parties.get(at))).collect(),
        articles: data
            .articles()
            .iter()
            .map(|article| outlets[article.outlet.at()] || holds(word, [article.title.as_str()]))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_neither_case_nor_marks() {
        assert_eq!(
            words("Spin-Boldak, Kābul’s Ghaznī GÜLEN Jalālʿābād"),
            ["spin", "boldak", "kabuls", "ghazni", "gulen", "jalalabad"]
        );
        assert_eq!(words("سپین بولدک، 2024"), ["سپین", "بولدک", "2024"]);
        assert_eq!(words(" – "), Vec::<String>::new());
    }

    proptest::proptest! {
        #[test]
        fn a_word_begins_a_name_where_it_begins_one_of_its_words(name in "[aAbé’ -]{0,12}", word in "[abe]{1,3}") {
            let expected = words(&name).iter().any(|one| one.starts_with(&word));
            proptest::prop_assert_eq!(begins(&name, &word), expected);
        }
    }

    #[test]
    fn a_word_is_found_by_its_beginning() {
        assert!(holds("bol", ["Spin Boldak"]) && !holds("oldak", ["Spin Boldak"]));
        assert!(
            holds("kabul", ["Kābul’s"]) && holds("kabuls", ["of Kābul’s"]) && !holds("kabuls", ["Kabul"])
        );
    }
}

use super::*;
use proptest::prelude::*;

fn distinct_of(name: &str, others: &[&str]) -> Vec<String> {
    distinct(name, &others.iter().map(|&other| other.to_owned()).collect::<Vec<_>>())
}

#[test]
fn variants_of_one_name_fold_to_the_same_words() {
    let cases: [(&str, &[&str]); 8] = [
        ("Durand-Line", &["durand", "line"]),
        ("DURAND LINES", &["durand", "line"]),
        ("Pakistan’s army", &["pakistan", "army"]),
        ("the U.S.", &["us"]),
        ("US", &["us"]),
        ("al-Qa'ida", &["al", "qaida"]),
        ("men of the press", &["men", "press"]),
        ("", &[]),
    ];
    for (text, expected) in cases {
        assert_eq!(words(text), expected, "{text:?}");
    }
}

#[test]
fn names_that_add_no_word_are_left_out() {
    let cases: [(&str, &[&str], &[&str]); 5] = [
        ("Border Guard", &["border guards", "Border-Guard", "guard of the border"], &[]),
        ("Khost", &["Khowst", "khost", "خوست", "خوست"], &["Khowst", "خوست"]),
        ("Pakistan", &["Pakistani state", "state of Pakistan"], &["Pakistani state"]),
        ("Northern Front", &["NF", "NF fighters", "NRF"], &["NF", "NF fighters", "NRF"]),
        ("Northern Front (NF)", &["NF", "the NF"], &["NF"]),
    ];
    for (name, others, expected) in cases {
        assert_eq!(distinct_of(name, others), expected, "{name:?}");
    }
}

#[test]
fn abbreviations_are_short_and_capital() {
    for name in ["UN", "ISIS-K", "USSR"] {
        assert!(is_abbreviation(name), "{name}");
    }
    for name in ["U", "Un", "UNHCR-PK", "U.N.", ""] {
        assert!(!is_abbreviation(name), "{name}");
    }
}

proptest! {
    #[test]
    fn every_word_stays_findable(
        names in proptest::collection::vec("[ABab]{1,2}( [ab]{1,3}s?)?(-[ab]{2})?|AB|خوست", 1..9),
    ) {
        let (name, others) = (&names[0], &names[1..]);
        let kept = distinct(name, others);
        let found: Vec<String> = kept.iter().chain([name]).flat_map(|kept| words(kept)).collect();
        for word in others.iter().flat_map(|other| words(other)) {
            prop_assert!(found.iter().any(|other| other.starts_with(&word)), "{word:?} of {names:?} not in {kept:?}");
        }
        prop_assert_eq!(distinct(name, &kept), kept.clone(), "nothing more is left out the second time");
    }
}

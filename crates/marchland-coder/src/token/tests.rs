use super::*;

fn words(text: &str) -> Vec<&str> {
    tokenize(text).into_iter().map(|token| &text[token.range()]).collect()
}

#[test]
fn cuts_words_numbers_and_marks() {
    let cases: [(&str, &[&str]); 8] = [
        ("Pakistan's army", &["Pakistan", "'s", "army"]),
        ("Tehreek-e-Taliban", &["Tehreek", "e", "Taliban"]),
        ("30,000-35,000 men", &["30,000", "35,000", "men"]),
        ("24km away.", &["24", "km", "away", "."]),
        ("the U.S. said", &["the", "U.S", ".", "said"]),
        ("don’t go", &["don’t", "go"]),
        ("in 1990s style", &["in", "1990", "s", "style"]),
        ("12.01.2025", &["12.01.2025"]),
    ];
    for (text, expected) in cases {
        assert_eq!(words(text), expected, "{text}");
    }
}

#[test]
fn marks_what_a_hyphen_joins() {
    let tokens = tokenize("anti-Pakistan groups – later");
    assert!(tokens[1].joined && !tokens[2].joined);
    assert_eq!(tokens[3].kind, TokenKind::Mark('–'));
}

#[test]
fn folds_marks_away() {
    assert_eq!(fold("Khōst"), "khost");
    assert_eq!(fold("Qa’eda"), "qaeda");
    assert_eq!(fold("Da'esh"), "daesh");
}

#[test]
fn a_word_has_one_number() {
    for length in 0..30 {
        let word = &b"internationalisation of peoples"[..length];
        assert_eq!(id_of(word), word_id(word), "{length}");
    }
}

#[test]
fn tokens_are_numbered_as_they_fold() {
    let words = [
        "a",
        "The",
        "KABUL",
        "Tehreek",
        "Khostlike",
        "1,000",
        "U.S",
        "zZaA",
        "internationalisation",
        "don't",
        "Khōst",
        "international's",
        "don’t",
        "xxxxxxxx",
        "12",
        "é",
    ];
    for word in words {
        for text in [word, &format!("{word} and more"), &format!("“{word}”")] {
            let tokens = tokenize(text);
            let token = tokens.iter().find(|token| token.id != 0).expect("a word");
            assert_eq!(token.id, word_id(fold(&text[token.range()]).as_bytes()), "{text}");
        }
    }
}

//! English verb forms: regular by spelling, irregular by table.

use crate::tables::Form;
use std::collections::BTreeMap;

fn is_vowel(c: char) -> bool {
    "aeiou".contains(c)
}

/// "stop" doubles its last letter, "open" and "target" are listed where they matter.
fn doubles(verb: &str) -> bool {
    let letters: Vec<char> = verb.chars().rev().take(3).collect();
    let one_syllable = verb.chars().filter(|&c| is_vowel(c)).count() == 1;
    matches!(letters[..], [last, mid, first] if one_syllable
        && !is_vowel(last) && !"wxy".contains(last) && is_vowel(mid) && !is_vowel(first))
}

fn third(verb: &str) -> String {
    let stem = verb.strip_suffix('y').filter(|stem| !stem.ends_with(is_vowel));
    match stem {
        Some(stem) => format!("{stem}ies"),
        None if verb.ends_with(['s', 'x', 'z', 'o']) || verb.ends_with("ch") || verb.ends_with("sh") => {
            format!("{verb}es")
        }
        None => format!("{verb}s"),
    }
}

fn past(verb: &str) -> String {
    let stem = verb.strip_suffix('y').filter(|stem| !stem.ends_with(is_vowel));
    match (stem, verb.chars().last()) {
        (Some(stem), _) => format!("{stem}ied"),
        (None, Some('e')) => format!("{verb}d"),
        (None, Some(last)) if doubles(verb) => format!("{verb}{last}ed"),
        _ => format!("{verb}ed"),
    }
}

fn ing(verb: &str) -> String {
    match verb.chars().last() {
        Some('e') if !verb.ends_with("ee") => format!("{}ing", &verb[..verb.len() - 1]),
        Some(last) if doubles(verb) => format!("{verb}{last}ing"),
        _ => format!("{verb}ing"),
    }
}

/// Every form of a verb; in a verb of several words the first is inflected.
pub fn forms(verb: &str, irregular: &BTreeMap<String, Vec<String>>) -> Vec<(String, Form)> {
    let (head, tail) =
        verb.split_once(' ').map_or((verb, String::new()), |(head, tail)| (head, format!(" {tail}")));
    let table = irregular.get(head);
    let entry = |at: usize| table.and_then(|forms| forms.get(at)).cloned();
    let past = entry(0).unwrap_or_else(|| past(head));
    let participle = entry(1).unwrap_or_else(|| past.clone());
    let ing = entry(2).unwrap_or_else(|| ing(head));
    let mut forms = vec![
        (format!("{head}{tail}"), Form::Base),
        (format!("{}{tail}", third(head)), Form::Third),
        (format!("{past}{tail}"), Form::Past),
        (format!("{ing}{tail}"), Form::Ing),
    ];
    if participle != past {
        forms.push((format!("{participle}{tail}"), Form::Participle));
    }
    forms.sort();
    forms.dedup_by(|a, b| a.0 == b.0);
    forms
}

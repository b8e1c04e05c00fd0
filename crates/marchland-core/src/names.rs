//! Names as a search compares them, and which of many names are worth keeping.
//!
//! Lists of names are made for reading texts, so they hold a name in every case, hyphenation and inflection.
//! Whoever looks an actor up types the beginnings of words: [`distinct`] keeps the names that such a search
//! needs, and everything found before is found still.

/// Words that tell no name from another.
const LITTLE: [&str; 6] = ["a", "and", "for", "in", "of", "the"];

/// The words of a text as a search compares them: lower case, cut at whatever is no letter or digit, without
/// points and apostrophes inside, possessive and plural endings and little words.
///
/// # Examples
///
/// ```
/// use marchland_core::names::words;
/// assert_eq!(words("The U.S.-led forces of Pakistan's North"), ["us", "led", "force", "pakistan", "north"]);
/// ```
pub fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase().replace('’', "'").replace('.', "");
    let parts = text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'');
    let words = parts.map(|part| {
        let word = part.strip_suffix("'s").unwrap_or(part).replace('\'', "");
        match word.strip_suffix('s') {
            Some(one) if one.len() > 2 && !one.ends_with('s') => one.to_owned(),
            _ => word,
        }
    });
    words.filter(|word| !word.is_empty() && !LITTLE.contains(&word.as_str())).collect()
}

/// Whether a name is an abbreviation that can stand for a longer one: two to six capitals or hyphens.
pub fn is_abbreviation(name: &str) -> bool {
    (2..=6).contains(&name.len()) && name.bytes().all(|letter| letter.is_ascii_uppercase() || letter == b'-')
}

/// Those of `others` that a search by the beginnings of words needs beside `name`, and the first abbreviation:
/// every word of a name left out begins a word of one that stays.
///
/// # Examples
///
/// ```
/// use marchland_core::names::distinct;
/// let others = ["the Khost Gate", "Gates of Khost", "KHG", "خوست"].map(str::to_owned);
/// assert_eq!(distinct("Khost Crossing", &others), ["the Khost Gate", "KHG", "خوست"]);
/// ```
pub fn distinct(name: &str, others: &[String]) -> Vec<String> {
    let folded: Vec<Vec<String>> = others.iter().map(|other| words(other)).collect();
    let name = words(name);
    let abbreviation = others.iter().position(|other| is_abbreviation(other));
    let mut kept: Vec<usize> = (0..others.len()).collect();
    // From the end: of names that say the same, the first stays.
    for at in (0..others.len()).rev().filter(|&at| Some(at) != abbreviation) {
        let rest =
            || kept.iter().filter(|&&other| other != at).flat_map(|&other| &folded[other]).chain(&name);
        if folded[at].iter().all(|word| rest().any(|other| other.starts_with(word.as_str()))) {
            kept.retain(|&other| other != at);
        }
    }
    kept.into_iter().map(|at| others[at].clone()).collect()
}

#[cfg(test)]
mod tests;

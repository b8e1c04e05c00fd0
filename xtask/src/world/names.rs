//! Names: divisions without the word for what they are, and other spellings worth knowing.

use super::spellings::SPELLINGS;
use super::token::fold;

/// Words for a division that stand after its name.
const AFTER: [&str; 23] = [
    "province",
    "oblast",
    "oblasty",
    "region",
    "county",
    "department",
    "district",
    "governorate",
    "state",
    "parish",
    "municipality",
    "krai",
    "kray",
    "prefecture",
    "division",
    "voivodeship",
    "canton",
    "novads",
    "republic",
    "rayon",
    "voblasc",
    "regional",
    "city",
];

/// Words for a division that stand before its name.
const BEFORE: [&str; 21] = [
    "Urban Municipality of ",
    "Municipality of ",
    "Republic of ",
    "Province of ",
    "Region of ",
    "Department of ",
    "State of ",
    "Canton of ",
    "Free and Hanseatic City of ",
    "Provincia de ",
    "Provincia del ",
    "Departamento de ",
    "Departamento del ",
    "Estado de ",
    "Gouvernorat de ",
    "Gouvernorat ",
    "Wilaya de ",
    "Wilaya d’",
    "Région de ",
    "Région du ",
    "Opština ",
];

/// Words that qualify the word for a division, so that they name nothing without it.
const QUALIFIERS: [&str; 16] = [
    "central", "northern", "southern", "eastern", "western", "north", "south", "east", "west", "middle",
    "upper", "lower", "capital", "free", "river", "new",
];

/// Countries whose names reach English through another script, so that newspapers differ on the letters.
const TRANSLITERATED: &str = "AE AF AM AZ BD BG BH BT BY CN CY DJ DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ \
    LA LB LK LY MA MK MM MN MR MV NP OM PK PS QA RS RU SA SD SO SY TH TJ TM TN TW UA UZ XK YE";

/// Countries whose names carry the Arabic article, which newspapers write or leave out.
const ARABIC: &str = "AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE";

/// The article in front of any consonant.
const ARTICLES: [&str; 13] = ["al", "ar", "as", "ash", "ad", "an", "at", "az", "el", "en", "es", "et", "er"];

/// "Al Quşayr": Quşayr.
fn without_article<'a>(name: &'a str, country: &str) -> Option<&'a str> {
    let (article, stem) = name.split_once([' ', '-'])?;
    let is_article =
        ARTICLES.contains(&fold(article).as_str()) && ARABIC.split(' ').any(|code| code == country);
    (is_article && !stem.contains(' ') && stem.chars().count() > 4).then_some(stem)
}

/// What is no part of a name in English, by country: "Goyang-si" is Goyang, "Phumĭ Pring" the village Pring.
const TAILS: [(&str, &str); 5] =
    [("JP", "-shi"), ("KR", "-si"), ("KR", "-do"), ("KP", "-do"), ("KR", "-gun")];
const HEADS: [(&str, &str); 2] = [("KH", "Phumĭ "), ("KH", "Phum ")];

/// A name without the word of its language for what it names.
pub fn bare<'a>(name: &'a str, country: &str) -> &'a str {
    let of = |(code, _): &&(&str, &str)| *code == country;
    let head = HEADS.iter().filter(of).find_map(|(_, head)| name.strip_prefix(head)).unwrap_or(name);
    TAILS.iter().filter(of).find_map(|(_, tail)| head.strip_suffix(tail)).unwrap_or(head)
}

/// The name of a division as newspapers write it beside "province" or alone. The word for the division stays
/// where nothing but common words would be left ("Central Province").
pub fn plain(name: &str, is_word: impl Fn(&str) -> bool) -> String {
    let name = name.split(" (").next().unwrap_or(name).trim();
    let before = BEFORE.iter().find_map(|prefix| name.strip_prefix(prefix));
    let after = name.rsplit_once(' ').filter(|(_, last)| AFTER.contains(&fold(last).as_str()));
    let short = before.or(after.map(|(short, _)| short)).unwrap_or(name);
    let parts: Vec<String> = words(short);
    let is_common = match &parts[..] {
        [word] => is_word(word),
        parts => parts.iter().all(|word| QUALIFIERS.contains(&word.as_str())),
    };
    (if is_common { name } else { short }).to_owned()
}

/// The letters of a name in one spelling of many: what transliterations disagree on is made equal.
fn skeleton(name: &str, country: &str) -> String {
    let turkic = ["AZ", "TR", "TM"].contains(&country);
    let lower = name.to_lowercase();
    let spelt = if turkic {
        lower.replace('ç', "ch").replace('ş', "sh").replace('c', "j").replace("jh", "ch").replace('x', "kh")
    } else {
        lower
    };
    let mut text: String = fold(&spelt).chars().filter(char::is_ascii_lowercase).collect();
    for (from, to) in [
        ("tsch", "C"),
        ("tch", "C"),
        ("sch", "S"),
        ("dzh", "i"),
        ("dj", "i"),
        ("zh", "i"),
        ("ch", "C"),
        ("sh", "S"),
        ("kh", "h"),
        ("gh", "g"),
        ("ph", "f"),
        ("th", "t"),
        ("ck", "k"),
        ("q", "k"),
        ("c", "k"),
        ("w", "v"),
        ("x", "ks"),
        ("ou", "u"),
        ("o", "u"),
        ("ee", "i"),
        ("e", "i"),
        ("j", "i"),
        ("y", "i"),
        ("z", "s"),
    ] {
        text = text.replace(from, to);
    }
    let mut out = String::new();
    for letter in text.chars() {
        if !out.ends_with(letter) {
            out.push(letter);
        }
    }
    out
}

fn words(name: &str) -> Vec<String> {
    let words = name.split([' ', '-', '–']).map(fold);
    words.filter(|word| !word.is_empty()).collect()
}

/// Whether a name is written in plain Latin letters once marks are dropped, and starts with a capital.
fn is_readable(name: &str) -> bool {
    let plain = |word: &String| word.chars().all(|letter| letter.is_ascii_lowercase());
    let first = name.chars().find(|letter| letter.is_alphabetic());
    first.is_some_and(char::is_uppercase)
        && !name.contains(['(', ',', '/', '.', '\'', '’'])
        && words(name).iter().all(plain)
        && name.chars().filter(|letter| letter.is_uppercase()).count() <= words(name).len()
}

/// How many steps of one letter lead from one word to another.
fn steps(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replaced = corner + usize::from(x != y);
            corner = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(corner + 1);
        }
    }
    row[b.len()]
}

/// At most `most` other spellings of a name: those that differ in how a sound is written or words are joined.
pub fn spellings(name: &str, country: &str, others: &[String], most: usize) -> Vec<String> {
    let own = words(name);
    let wanted = skeleton(name, country);
    let by_hand = SPELLINGS.iter().filter(|(code, of, _)| *code == country && *of == name);
    let mut found: Vec<String> = by_hand.map(|(.., spelling)| (*spelling).to_owned()).collect();
    // "Buryatiya": Buryatia.
    found.extend(name.strip_suffix("iya").filter(|_| country == "RU").map(|stem| format!("{stem}ia")));
    found.extend(without_article(name, country).map(str::to_owned));
    let transliterated = TRANSLITERATED.split_whitespace().any(|code| code == country);
    let mut close: Vec<(usize, &String)> = others
        .iter()
        .filter(|other| {
            transliterated && is_readable(other) && words(other) != own && skeleton(other, country) == wanted
        })
        .map(|other| (steps(&own.concat(), &words(other).concat()), other))
        .collect();
    close.sort();
    for (_, other) in close {
        if found.len() < most && found.iter().all(|known| words(known) != words(other)) {
            found.push(other.clone());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn divisions_lose_the_word_for_what_they_are() {
        let is_word = |word: &str| ["central", "free", "northern"].contains(&fold(word).as_str());
        assert_eq!(plain("Osh Region", is_word), "Osh");
        assert_eq!(plain("Republic of Dagestan", is_word), "Dagestan");
        assert_eq!(plain("Central Province", is_word), "Central Province");
        assert_eq!(plain("Free State", is_word), "Free State");
        assert_eq!(plain("Khatlon Province", is_word), "Khatlon");
    }

    #[test]
    fn spellings_of_one_sound_are_kept_and_forms_of_other_languages_are_not() {
        let others = ["Batkena", "Aksay", "Ak-Sai", "Аксай", "Akšajus"].map(str::to_owned);
        assert_eq!(spellings("Ak-Say", "KG", &others, 3), ["Aksay", "Ak-Sai"]);
        assert_eq!(spellings("Laçın", "AZ", &["Lachin".to_owned()], 2), ["Lachin"]);
    }

    #[test]
    fn the_article_may_be_left_out() {
        assert_eq!(without_article("Al Quşayr", "SY"), Some("Quşayr"));
        assert_eq!(without_article("El Paso", "US"), None);
    }

    #[test]
    fn steps_count_letters() {
        assert_eq!(steps("osh", "osh"), 0);
        assert_eq!(steps("vorukh", "varuh"), 2);
    }
}

use super::*;
use marchland_core::ArticleIdx;

fn first(text: &str) -> Option<(String, NumberUse)> {
    let text = format!("{text}.");
    let document = Document::new(crate::tables(), ArticleIdx(0), &text);
    let mut found = Vec::new();
    numbers(&document, 0..document.tokens.len(), &mut found);
    found.first().map(|number| (number.figure.label(), number.used))
}

#[test]
fn reads_values_and_bounds() {
    let cases = [
        ("There 46 people died", "46"),
        ("No fewer than 46 people died", "at least 46"),
        ("It cost up to twenty-three lives", "up to 23"),
        ("Some two dozen men came", "about 24"),
        ("Half a dozen men came", "6"),
        ("One hundred and five men came", "105"),
        ("They hold 30,000-35,000 people", "30,000–35,000"),
        ("They hold 8,000 to 12,000 members", "8,000–12,000"),
        ("They hold between 20 and 25 men", "20–25"),
        ("They hold 35-30 thousand men", "30,000–35,000"),
        ("About 3.7 million refugees came", "about 3,700,000"),
        ("Dozens of men came", "24–99"),
        ("Tens of thousands of men came", "20,000–99,999"),
        ("Hundreds of thousands of men came", "200,000–999,999"),
        ("They hold 10 000 men", "10,000"),
        ("More than 540,000 migrants left", "at least 540,000"),
    ];
    for (text, label) in cases {
        assert_eq!(first(text), Some((label.to_owned(), NumberUse::Count)), "{text}");
    }
}

#[test]
fn tells_counts_from_other_numbers() {
    let cases = [
        ("It began in 2021 there", NumberUse::Year),
        ("The post lies 24km away", NumberUse::Other),
        ("They fought for 20 years", NumberUse::Other),
        ("They killed Ahmad, 23, there", NumberUse::Other),
        ("The 11th Corps came", NumberUse::Other),
        ("About 2000 people came", NumberUse::Count),
        ("They paid 5 trillion people", NumberUse::Other),
        ("It took 1000000000000000000000000000000 people", NumberUse::Other),
    ];
    for (text, used) in cases {
        assert_eq!(first(text).map(|found| found.1), Some(used), "{text}");
    }
}

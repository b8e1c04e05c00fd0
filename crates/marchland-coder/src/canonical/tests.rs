use super::*;

fn clean(line: &str) -> Canonical {
    let mut out = Canonical::default();
    clean_line(line, 0..line.len(), &mut out);
    out
}

#[test]
fn drops_mark_up_and_maps_back() {
    let cases = [
        ("the **TTP\\*** said", "the TTP said", "TTP", "TTP"),
        ("a &amp; b", "a & b", "&", "&amp;"),
        ("see [the site](https://x.org) now", "see the site now", "site", "site"),
        ("soft\u{00AD}ware caf\u{e9}", "software caf\u{e9}", "software", "soft\u{00AD}ware"),
    ];
    for (line, text, word, source) in cases {
        let canonical = clean(line);
        assert_eq!(canonical.text, text);
        let at = text.find(word).unwrap();
        assert_eq!(&line[canonical.source(at..at + word.len())], source, "{line}");
    }
}

#[test]
fn joins_what_is_adjacent() {
    assert_eq!(clean("plain words only").pieces.len(), 1);
}

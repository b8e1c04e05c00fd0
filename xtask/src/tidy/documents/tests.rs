use super::*;

#[test]
fn links_are_read_with_their_lines_and_code_is_not() {
    let text = "# Title\nSee [a](a.md) and ![b](<b c.png> \"t\").\n```\n[no](no.md)\n```\n`[no](no.md)` but [d](#d)\n[ref]: e.md\n";
    let read: Vec<_> = links(text).into_iter().map(|link| (link.line, link.target)).collect();
    let expected = [(2, "a.md"), (2, "b c.png"), (6, "#d"), (7, "e.md")];
    assert_eq!(read, expected.map(|(line, target)| (line, target.to_owned())));
}

#[test]
fn anchors_are_those_of_the_headings() {
    let text = "# The *whole* path\n## `bundle`, read\n## Again\n```\n# not one\n```\n## Again\n";
    assert_eq!(anchors(text), ["the-whole-path", "bundle-read", "again", "again-1"]);
}

#[test]
fn dead_links_are_told_from_live_ones() {
    let document = workspace::root().join("NOTES.md");
    let text = "# Here\n";
    let cases = [
        ("Cargo.toml", false),
        ("xtask/src", false),
        ("absent.md", true),
        ("#here", false),
        ("#there", true),
        ("https://example.org/absent.md", false),
        ("mailto:a@example.org", false),
    ];
    for (target, is_dead) in cases {
        assert_eq!(dead(&document, text, target).is_some(), is_dead, "{target}");
    }
}

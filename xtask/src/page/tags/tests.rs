use super::*;

/// Name, attributes and text of a tag.
type Shape<'a> = (&'a str, Vec<(&'a str, &'a str)>, &'a str);

fn shape(html: &str) -> Vec<Shape<'_>> {
    tags(html).into_iter().map(|tag| (tag.name, tag.attributes, &html[tag.start..tag.end])).collect()
}

#[test]
fn tags_are_read_quoted_bare_and_closed() {
    let html = "<!doctype html><!-- <a> --><link a=\"x y\" b='z' c=w d/><p>1 < 2</p><script src=x.js>if (a<b) {}</script>";
    let expected = [
        ("link", vec![("a", "x y"), ("b", "z"), ("c", "w"), ("d", "")], "<link a=\"x y\" b='z' c=w d/>"),
        ("p", vec![], "<p>"),
        ("script", vec![("src", "x.js")], "<script src=x.js>"),
    ];
    assert_eq!(shape(html), expected);
}

#[test]
fn a_page_cut_anywhere_is_read_without_a_panic() {
    let html =
        "<html lang=en><!-- ä --><link href=\"ü\" x='y'><script>1</script><style>a{}</style><p class=a>é";
    for (end, _) in html.char_indices() {
        let found = tags(&html[..end]);
        assert!(found.iter().all(|tag| tag.end <= end), "{end}");
    }
    assert_eq!(tags(html).len(), 5);
}

use super::*;

#[test]
fn words_are_never_markup() {
    let hostile = of("p", "a\"b").with("title", "<i>").put("<script>alert(1)</script> & \"more\"".to_owned());
    assert_eq!(
        html(&[hostile.into()]),
        "<p class=\"a&quot;b\" title=\"&lt;i&gt;\">&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;</p>\n"
    );
}

#[test]
fn attributes_stand_once_and_classes_add_up() {
    let element = of("b", "one").also("two", true).also("three", false).with("id", "x").with("id", "y");
    assert_eq!(html(&[element.into()]), "<b class=\"one two\" id=\"y\"></b>\n");
    let bare =
        el("b").also("two", true).flag("hidden", true).flag("disabled", false).says("aria-busy", false);
    assert_eq!(html(&[bare.into()]), "<b class=\"two\" hidden aria-busy=\"false\"></b>\n");
}

#[test]
fn blocks_begin_lines_and_void_elements_have_no_end() {
    let list = el("ul").all([el("li").put("a"), el("li").put(el("input").with("type", "text"))]);
    assert_eq!(html(&[list.into()]), "<ul>\n  <li>a</li>\n  <li><input type=\"text\"></li>\n</ul>\n");
}

#[test]
fn styles_stay_out_of_text() {
    let element = el("span").with("style:height", "3px");
    assert_eq!(html(&[element.into()]), "<span></span>\n");
}

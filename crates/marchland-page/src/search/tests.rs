use super::*;
use crate::markup::html;
use crate::words::{self, Word};
use crate::{Act, Choice, Layout, example};

#[test]
fn what_is_found_is_listed_by_kind_and_marked() {
    let data = example::data().leak();
    let listed = |text: &str| -> Vec<(Word, String)> {
        let mut shown = data.crossfilter();
        shown.apply(&Choice { text: text.to_owned(), ..Choice::default() }.filter(data, None));
        found(data, &shown, text).iter().map(|one| (one.group.0, html(&one.label))).collect()
    };
    let lines = listed("killing");
    assert!(
        lines
            .iter()
            .any(|(group, label)| *group == words::SENTENCES && label.contains("<mark>killing</mark>")),
        "{lines:?}"
    );
    assert!(listed("").is_empty() && listed("xyzzy").is_empty());
}

#[test]
fn the_list_is_there_while_it_is_open_and_something_is_asked() {
    let data = example::data().leak();
    let (shown, choice) = (data.crossfilter(), Choice { text: "killing".to_owned(), ..Choice::default() });
    let mut layout = Layout::default();
    assert!(list(data, &shown, &choice, &layout).is_none());
    layout.finder = Some(1);
    let open = html(&[list(data, &shown, &choice, &layout).expect("a list").into()]);
    assert!(open.contains("id=\"found-0\"") && open.contains("aria-selected=\"true\""), "{open}");
    let field = html(&[field(data, &choice, &layout).into()]);
    assert!(field.contains("aria-activedescendant=\"found-0\""), "{field}");
    assert!(list(data, &shown, &Choice::default(), &layout).is_none());
}

#[test]
fn a_sentence_leads_to_its_article_and_a_record_to_its_words() {
    let data = example::data().leak();
    for one in found(data, &data.crossfilter(), "killing") {
        let leads = match one.group.0 {
            words::ARTICLES => matches!(one.act, Act::Open(_, None)),
            words::SENTENCES => matches!(one.act, Act::Open(_, Some(_))),
            words::CLAIMS | words::QUOTATIONS => matches!(one.act, Act::OpenWith(..)),
            _ => matches!(one.act, Act::Select(Some(_))),
        };
        assert!(leads, "{:?}", one.act);
    }
}

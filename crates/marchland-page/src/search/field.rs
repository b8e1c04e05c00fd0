//! The field, and the list below it.

use super::found;
use crate::markup::{Element, On, el, of};
use crate::{Act, Choice, Data, Layout, words};
use marchland_filter::Crossfilter;

/// The field.
pub fn field(data: &Data, choice: &Choice, layout: &Layout) -> Element {
    let is_open = layout.finder.is_some() && !data.answer(&choice.text).is_empty();
    let mut input = el("input")
        .with("id", "search")
        .with("type", "search")
        .with("placeholder", words::SEARCH)
        .with("aria-label", words::SEARCH_LABEL)
        .with("autocomplete", "off")
        .with("maxlength", "200")
        .with("spellcheck", "false")
        .with("role", "combobox")
        .with("aria-autocomplete", "list")
        .with("aria-controls", "search-list")
        .says("aria-expanded", is_open)
        .with("value", choice.text.clone())
        .on(On::Input, Act::Text)
        .on(On::Key, Act::SearchKey)
        .on(On::Click, Act::Finder(Some(0)));
    if let Some(at) = layout.finder.and_then(|active| active.checked_sub(1)) {
        input = input.with("aria-activedescendant", option_id(at));
    }
    of("div", "search").put(input).put(of("kbd", "search-key").with("aria-hidden", "true").put("/"))
}

/// The id of a line of the list.
pub fn option_id(at: usize) -> String {
    ["found-", &at.to_string()].concat()
}

/// The list, while it is open and something is looked for.
pub fn list(
    data: &'static Data,
    shown: &Crossfilter<'_>,
    choice: &Choice,
    layout: &Layout,
) -> Option<Element> {
    let active = layout.finder.filter(|_| !data.answer(&choice.text).is_empty())?;
    let found = found(data, shown, &choice.text);
    let mut list =
        el("div").with("id", "search-list").with("role", "listbox").with("aria-label", words::SEARCH_FOUND);
    let mut at = 0;
    for group in found.chunk_by(|a, b| a.group.0 == b.group.0) {
        let (title, n) = group[0].group;
        let mut element = of("div", "search-group").with("role", "group").with("aria-label", title);
        let head = of("p", "kicker").with("aria-hidden", "true").put(title);
        element = element.put(head.put(of("span", "search-count").put(words::of_all(group.len(), n))));
        for one in group {
            let mut label = of("span", "search-label");
            label.children.clone_from(&one.label);
            let mut note = of("span", "search-note");
            note.children.clone_from(&one.note);
            let line = of("div", "search-option")
                .with("id", option_id(at))
                .with("role", "option")
                .says("aria-selected", active == at + 1)
                .with("dir", "auto")
                .on(On::Click, Act::Found(at))
                .put(label)
                .put(note);
            element = element.put(line);
            at += 1;
        }
        list = list.put(element);
    }
    let nothing = found.is_empty().then(|| of("p", "quiet").put(words::SEARCH_NOTHING));
    let around = of("section", "search-list").with("aria-label", words::SEARCH_FOUND);
    Some(around.put(list).maybe(nothing))
}

//! The slim bar: name, view switch, search, share, paper.

use crate::layout::Panel;
use crate::markup::{Element, button, el, of, pressed};
use crate::search::field;
use crate::{Act, Choice, Data, Layout, words};
use marchland_core::link::{Theme, ViewName};

/// The bar.
pub fn bar(data: &'static Data, view: ViewName, theme: Theme, choice: &Choice, layout: &Layout) -> Element {
    let title = match data.meta().title.as_str() {
        "" => words::NAME,
        title => title,
    };
    let tabs = ViewName::ALL.iter().map(|&one| {
        let tab = pressed("view-tab", Act::Show(one)).put(words::view_name(one));
        if one == view { tab.with("aria-current", "page") } else { tab }
    });
    let filter = button(words::FILTER, Act::Panel(Panel::Filter))
        .class("plain filter-toggle")
        .with("id", "filter-toggle")
        .says("aria-expanded", layout.is_open(Panel::Filter))
        .with("aria-controls", "facets")
        .maybe(
            (!choice.is_empty()).then(|| of("span", "dot").with("role", "img").with("aria-label", "is set")),
        );
    let share = button(words::SHARE, Act::Panel(Panel::Share))
        .with("id", "share-toggle")
        .with("aria-haspopup", "dialog")
        .says("aria-expanded", layout.is_open(Panel::Share));
    of("header", "bar")
        .put(
            of("div", "nameplate")
                .put(of("p", "nameplate-name").put(words::NAME))
                .put(of("h1", "nameplate-title").put(title)),
        )
        .put(of("nav", "views").with("aria-label", words::VIEWS).all(tabs))
        .put(field(data, choice, layout))
        .put(of("div", "bar-actions").put(filter).put(share).put(paper(theme)))
}

fn paper(theme: Theme) -> Element {
    let next = match theme {
        Theme::Auto => Theme::Light,
        Theme::Light => Theme::Dark,
        Theme::Dark => Theme::Auto,
    };
    let title = format!("Paper: {}. Press for: {}", words::theme_name(theme), words::theme_name(next));
    let sign = of("span", "paper-sign").with("data-paper", theme.key()).with("aria-hidden", "true");
    pressed("plain paper-switch", Act::Paper(next))
        .with("title", title)
        .put(sign)
        .put(el("span").class("visually-hidden").put("Paper: "))
        .put(words::theme_short(theme))
}

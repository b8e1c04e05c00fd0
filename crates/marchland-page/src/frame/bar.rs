//! The slim bar: name, view switch, search, share, language, paper.

use crate::layout::Panel;
use crate::markup::{Element, button, el, of, pressed};
use crate::search::field;
use crate::words::{self, Language};
use crate::{Act, Choice, Data, Layout};
use marchland_core::link::{LanguageName, Theme, ViewName};

/// The bar.
pub fn bar(data: &'static Data, view: ViewName, theme: Theme, choice: &Choice, layout: &Layout) -> Element {
    let title = match data.meta().title.as_str() {
        "" => words::NAME.words(),
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
            (!choice.is_empty())
                .then(|| of("span", "dot").with("role", "img").with("aria-label", words::FILTER_IS_SET)),
        );
    let share = button(words::SHARE, Act::Panel(Panel::Share))
        .with("id", "share-toggle")
        .with("aria-haspopup", "dialog")
        .says("aria-expanded", layout.is_open(Panel::Share));
    let actions = of("div", "bar-actions").put(filter).put(share).put(languages()).put(paper(theme));
    of("header", "bar")
        .put(
            of("div", "nameplate")
                .put(of("p", "nameplate-name").put(words::NAME))
                .put(of("h1", "nameplate-title").put(title)),
        )
        .put(of("nav", "views").with("aria-label", words::VIEWS).all(tabs))
        .put(field(data, choice, layout))
        .put(actions)
}

/// The languages, each by its own name; drafts are marked. Buttons, not a menu: the page begins anew in another language,
/// which no arrow key may do.
fn languages() -> Element {
    let spoken = words::current();
    let row = |one: &Language| {
        let name = if one.is_draft { words::language_draft_name(one.name) } else { one.name.to_owned() };
        let language = LanguageName::from_key(one.tag).unwrap_or_default();
        let press = pressed("plain", Act::Language(language)).with("lang", one.tag);
        el("li").put(press.current(one.tag == spoken.tag).put(name))
    };
    of("details", "languages")
        .put(
            el("summary")
                .with("id", "languages")
                .put(of("span", "visually-hidden").put(words::LANGUAGE_BEFORE))
                .put(spoken.name),
        )
        .put(el("ul").all(words::LANGUAGES.iter().map(row)))
}

fn paper(theme: Theme) -> Element {
    let next = match theme {
        Theme::Auto => Theme::Light,
        Theme::Light => Theme::Dark,
        Theme::Dark => Theme::Auto,
    };
    let title = words::paper_press(words::theme_name(theme), words::theme_name(next));
    let sign = of("span", "paper-sign").with("data-paper", theme.key()).with("aria-hidden", "true");
    pressed("plain paper-switch", Act::Paper(next))
        .with("title", title)
        .put(sign)
        .put(el("span").class("visually-hidden").put(words::PAPER_BEFORE))
        .put(words::theme_short(theme))
}

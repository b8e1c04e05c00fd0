//! What a reader takes along: the link of what is shown and what it holds, the short address of a record, the code of
//! a frame for another page with a preview of it, and the way to a sentence at its publisher.

mod embedding;
mod held;
mod path;
mod publisher;

pub use embedding::{Embedding, Place, Setting, code_of};
pub use path::{N_DOCUMENTS, path_of};
pub use publisher::at_publisher;

use crate::layout::{Copying, Panel};
use crate::markup::{Element, On, button, el, of};
use crate::words::{self, Word};
use crate::{Act, Data, Layout, Selection};
use marchland_core::Link;

/// The element that holds the panel.
pub const PANEL: &str = "share";

/// What the panel is made from.
#[derive(Clone, Copy)]
pub struct Shared<'a> {
    /// The corpus.
    pub data: &'static Data,
    /// The state of the page.
    pub link: &'a Link,
    /// The whole address of the page with that state.
    pub address: &'a str,
    /// Where the page lies.
    pub place: &'a Place,
    /// The selected record.
    pub selection: Option<Selection>,
    /// Whether the system has a way of its own to hand a link on.
    pub hands_on: bool,
    /// How the page lies open.
    pub layout: &'a Layout,
}

/// The short address of a record, which opens also without the program; `None` where it has no document, or where the
/// page does not know its own place.
pub fn short_address(data: &Data, place: &Place, record: Selection) -> Option<String> {
    let has_documents = place.is_built && data.columns().len() <= N_DOCUMENTS;
    Some([&*place.folder, &path_of(data, record).filter(|_| has_documents)?].concat())
}

/// The panel; nothing while it is closed.
pub fn panel(shared: &Shared<'_>) -> Option<Element> {
    if !shared.layout.is_open(Panel::Share) {
        return None;
    }
    let close = || Act::Panel(Panel::Share);
    let head = of("div", "share-head")
        .put(of("h2", "page-title").with("id", "share-title").put(words::SHARE))
        .put(button(words::CLOSE, close()).class("plain"));
    let is_refused = shared.layout.copying == Copying::Refused;
    let refused = is_refused.then(|| of("p", "share-refused").with("role", "alert").put(words::COPY_BY_HAND));
    let panel = of("section", "share-panel")
        .with("id", PANEL)
        .with("role", "dialog")
        .with("aria-modal", "true")
        .with("aria-labelledby", "share-title")
        .with("tabindex", "-1")
        .put(head)
        .maybe(refused)
        .put(link(shared))
        .maybe(shared.selection.and_then(|record| record_part(shared, record)))
        .put(embedding::part_of(shared));
    Some(of("div", "share").put(of("div", "share-veil").on(On::Click, close())).put(panel))
}

#[inline(never)]
fn part(title: Word) -> Element {
    of("div", "share-part").put(of("h3", "section-title").put(title))
}

/// What is to be copied, whole and to be selected.
#[inline(never)]
fn code(label: Word, text: String) -> Element {
    let text = el("code").put(text);
    of("pre", "share-code")
        .with("dir", "ltr")
        .with("tabindex", "0")
        .with("role", "group")
        .with("aria-label", label)
        .put(text)
}

fn link(shared: &Shared<'_>) -> Element {
    let copy = if shared.layout.copying == Copying::Done { words::COPIED_SHORT } else { words::COPY_LINK };
    let buttons = of("p", "share-buttons")
        .put(button(copy, Act::CopyLink))
        .maybe(shared.hands_on.then(|| button(words::HAND_ON, Act::HandOn)));
    let held = held::held(shared.data, shared.link);
    part(words::SHARE_LINK)
        .put(code(words::SHARE_LINK, shared.address.to_owned()))
        .put(buttons)
        .put(el("p").put(words::LINK_HOLDS))
        .put(of("ul", "share-held").all(held.into_iter().map(|line| el("li").with("dir", "auto").put(line))))
        .put(of("p", "quiet").put(words::LINK_LASTS))
}

fn record_part(shared: &Shared<'_>, record: Selection) -> Option<Element> {
    let address = short_address(shared.data, shared.place, record)?;
    let copy = button(words::COPY_SHORT, Act::Copy(crate::copied::Copied::Link, record));
    let title = el("p").titled(record).put(record.title(shared.data));
    let buttons = of("p", "share-buttons").put(copy);
    let part = part(words::SHARE_RECORD).put(title).put(code(words::SHARE_RECORD, address)).put(buttons);
    Some(part.put(of("p", "quiet").put(words::SHORT_LASTS)))
}

#[cfg(test)]
mod tests;

//! Markup into the document: what is new is built, what differs is changed, what is gone is taken away.
//!
//! One renderer for every document of the page. An element stays the same as long as its key, or without one
//! its tag, first class and listeners do: so it keeps its focus, its scrolling and what was typed into it.

mod element;
pub mod region;

pub use region::Region;

use element::Live;
use gloo::events::EventListener;
use marchland_page::Act;
use marchland_page::markup::{Markup, Words};
use std::rc::Rc;

/// Carries out what a press says.
pub type Perform = Rc<dyn Fn(Act, &web_sys::Event)>;

/// What a place of the document shows.
#[derive(Default)]
pub struct Drawn {
    children: Vec<Live>,
}

impl Drawn {
    /// Shows markup in a place, instead of what was there before.
    pub fn show(&mut self, place: &web_sys::Element, markup: Vec<Markup>, perform: &Perform) {
        let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
        let old = std::mem::take(&mut self.children);
        if old.is_empty() {
            // The view before may have been drawn into the same place.
            place.set_text_content(None);
        }
        self.children = Painter { document, perform }.children(place, old, markup, false);
    }
}

/// What every element needs to be built.
struct Painter<'a> {
    document: web_sys::Document,
    perform: &'a Perform,
}

/// A text of the document and its words.
struct LiveText {
    node: web_sys::Text,
    words: Words,
}

/// Listens for as long as it is kept.
type Listeners = Vec<EventListener>;

impl Painter<'_> {
    /// The children of a place, from those before: the same ones where they can stay.
    fn children(
        &self,
        place: &web_sys::Element,
        old: Vec<Live>,
        markup: Vec<Markup>,
        drawing: bool,
    ) -> Vec<Live> {
        let mut old: Vec<Option<Live>> = old.into_iter().map(Some).collect();
        let mut from = 0;
        let mut new = Vec::with_capacity(markup.len());
        for one in markup {
            let keyed = matches!(&one, Markup::Element(element) if element.key.is_some());
            let start = if keyed { 0 } else { from };
            let stays = |live: &Option<Live>| live.as_ref().is_some_and(|live| live.can_be(&one));
            let found = old.iter().skip(start).position(stays).map(|at| at + start);
            if let (Some(at), false) = (found, keyed) {
                from = at + 1;
            }
            let before = found.and_then(|at| old.get_mut(at)?.take());
            new.extend(self.draw(before, one, drawing));
        }
        for gone in old.into_iter().flatten() {
            let _ = place.remove_child(gone.node());
        }
        // What stayed is in place already, unless its neighbours have changed their order.
        let mut next = place.first_child();
        for live in &new {
            if next.as_ref() == Some(live.node()) {
                next = live.node().next_sibling();
            } else {
                let _ = place.insert_before(live.node(), next.as_ref());
            }
        }
        new
    }

    /// One text or element, changed or built; `None` where the browser refuses.
    fn draw(&self, before: Option<Live>, markup: Markup, drawing: bool) -> Option<Live> {
        match (markup, before) {
            (Markup::Text(words), Some(Live::Text(mut text))) => {
                if text.words != words {
                    text.node.set_data(&words);
                    text.words = words;
                }
                Some(Live::Text(text))
            }
            (Markup::Text(words), _) => {
                let node = self.document.create_text_node(&words);
                Some(Live::Text(LiveText { node, words }))
            }
            (Markup::Element(element), Some(Live::Element(live))) => {
                Some(Live::Element(Box::new(self.change(*live, element.into_parts(), drawing))))
            }
            (Markup::Element(element), _) => {
                self.build(element.into_parts(), drawing).map(|live| Live::Element(Box::new(live)))
            }
        }
    }
}

//! A stretch of the page as a value: elements, attributes, words, and what a press does.
//!
//! Views are functions that return [`Markup`]. The app draws it into the document and, when the next value
//! comes, changes only what differs; tests and static pages write it as text ([`html`]). Words are words:
//! nothing in a text or an attribute is ever read as markup.

mod html;

pub use html::html;

use crate::Selection;
use crate::act::Act;
use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

/// Words, the program's own or of a corpus that lives as long as the page.
pub type Words = Cow<'static, str>;

/// A stretch of the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Markup {
    /// Words.
    Text(Words),
    /// An element.
    Element(Element),
}

/// What an element listens to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// A press by pointer, key or assistive technology. On links, with a modifier key, the browser's own.
    Click,
    /// A changed input.
    Change,
    /// An input that is being changed.
    Input,
    /// A key pressed.
    Key,
    /// The pointer comes over it.
    Enter,
    /// The pointer leaves.
    Leave,
}

/// Prefix of attribute names that set a property of the element's style. In markup the page's own policy
/// would refuse a style attribute.
pub const STYLE: &str = "style:";

/// An element: one word to hand on, as views chain some thousand steps that each take it and give it back.
///
/// The steps are compiled once, out of line; what a step takes is turned into words or markup before it.
#[derive(Clone, Debug, PartialEq)]
pub struct Element(Box<Parts>);

/// What an element is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Parts {
    /// Its tag.
    pub tag: &'static str,
    /// What it stands for among its siblings: an element keeps its focus and its place in the document when
    /// siblings come and go, if it has a key.
    pub key: Option<u64>,
    /// Attributes, each name once.
    pub attributes: Vec<(&'static str, Words)>,
    /// What it does.
    pub acts: Vec<(On, Act)>,
    /// What it holds.
    pub children: Vec<Markup>,
}

impl Deref for Element {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl DerefMut for Element {
    fn deref_mut(&mut self) -> &mut Parts {
        &mut self.0
    }
}

/// An empty element.
#[inline(never)]
pub fn el(tag: &'static str) -> Element {
    Element(Box::new(Parts {
        tag,
        key: None,
        attributes: Vec::new(),
        acts: Vec::new(),
        children: Vec::new(),
    }))
}

/// An empty element of a class.
#[inline(never)]
pub fn of(tag: &'static str, class: &'static str) -> Element {
    el(tag).set("class", Words::Borrowed(class))
}

impl Element {
    /// What it is made of, to be taken apart.
    pub fn into_parts(self) -> Parts {
        *self.0
    }

    #[inline(never)]
    fn set(mut self, name: &'static str, value: Words) -> Self {
        match self.0.attributes.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = value,
            None => self.0.attributes.push((name, value)),
        }
        self
    }

    #[inline(never)]
    fn push(mut self, child: Markup) -> Self {
        self.0.children.push(child);
        self
    }

    /// The same with another tag.
    pub fn tagged(mut self, tag: &'static str) -> Self {
        self.0.tag = tag;
        self
    }

    /// Sets an attribute.
    pub fn with(self, name: &'static str, value: impl Into<Words>) -> Self {
        self.set(name, value.into())
    }

    /// Sets an attribute without a value, or leaves it out.
    #[inline(never)]
    pub fn flag(self, name: &'static str, holds: bool) -> Self {
        if holds { self.set(name, Words::Borrowed("")) } else { self }
    }

    /// Sets an attribute to `true` or `false`, as those of accessibility want it.
    #[inline(never)]
    pub fn says(self, name: &'static str, holds: bool) -> Self {
        self.set(name, Words::Borrowed(if holds { "true" } else { "false" }))
    }

    /// Words of the corpus: in their own direction and language, which is English where nothing else is known.
    #[inline(never)]
    pub fn of_corpus(self) -> Self {
        self.set("dir", Words::Borrowed("auto")).in_language("en")
    }

    /// The title of a record, in its own direction and language.
    #[inline(never)]
    pub fn titled(self, record: Selection) -> Self {
        if record.is_titled_by_corpus() { self.of_corpus() } else { self.set("dir", Words::Borrowed("auto")) }
    }

    /// In a language, where the page speaks another: what reads aloud is to know.
    #[inline(never)]
    pub fn in_language(self, tag: &str) -> Self {
        if tag == crate::words::current().tag { self } else { self.set("lang", Words::Owned(tag.to_owned())) }
    }

    /// Sets the class.
    pub fn class(self, class: impl Into<Words>) -> Self {
        self.with("class", class)
    }

    /// Adds a class when something holds.
    #[inline(never)]
    pub fn also(mut self, class: &'static str, holds: bool) -> Self {
        if !holds {
            return self;
        }
        match self.0.attributes.iter_mut().find(|(name, _)| *name == "class") {
            Some((_, known)) => {
                let known = known.to_mut();
                known.push(' ');
                known.push_str(class);
                self
            }
            None => self.set("class", Words::Borrowed(class)),
        }
    }

    /// Marks the current one of several.
    #[inline(never)]
    pub fn current(self, holds: bool) -> Self {
        if holds { self.set("aria-current", Words::Borrowed("true")) } else { self }
    }

    /// What it stands for among its siblings.
    #[inline(never)]
    pub fn key(mut self, key: u64) -> Self {
        self.0.key = Some(key);
        self
    }

    /// What it does.
    #[inline(never)]
    pub fn on(mut self, on: On, act: Act) -> Self {
        self.0.acts.push((on, act));
        self
    }

    /// Adds words or an element.
    pub fn put(self, child: impl Into<Markup>) -> Self {
        self.push(child.into())
    }

    /// Adds an element, if there is one.
    #[inline(never)]
    pub fn maybe(self, child: Option<Element>) -> Self {
        match child {
            Some(child) => self.push(child.into()),
            None => self,
        }
    }

    /// Adds elements.
    pub fn all(mut self, children: impl IntoIterator<Item = Element>) -> Self {
        for child in children {
            self = self.push(child.into());
        }
        self
    }

    /// Adds anything.
    pub fn rest(mut self, children: impl IntoIterator<Item = Markup>) -> Self {
        for child in children {
            self = self.push(child);
        }
        self
    }
}

impl From<Element> for Markup {
    fn from(element: Element) -> Self {
        Self::Element(element)
    }
}

impl From<crate::words::Word> for Markup {
    fn from(word: crate::words::Word) -> Self {
        Self::Text(Words::Borrowed(word.words()))
    }
}

impl From<&'static str> for Markup {
    fn from(words: &'static str) -> Self {
        Self::Text(Words::Borrowed(words))
    }
}

impl From<marchland_core::Text> for Markup {
    fn from(words: marchland_core::Text) -> Self {
        words.as_str().to_owned().into()
    }
}

impl From<String> for Markup {
    fn from(words: String) -> Self {
        Self::Text(Words::Owned(words))
    }
}

/// A button that looks like text.
pub fn button(words: impl Into<Markup>, act: Act) -> Element {
    pressed("plain", act).put(words)
}

/// An empty button of a class.
pub fn pressed(class: &'static str, act: Act) -> Element {
    of("button", class).with("type", "button").on(On::Click, act)
}

/// A coloured sign before words, for the eye alone.
pub fn swatch(class: &str) -> Element {
    el("span").class(["swatch ", class].concat()).with("aria-hidden", "true")
}

#[cfg(test)]
mod tests;
